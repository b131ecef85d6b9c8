/** What an axis runs through: from, to, and the step between its labels. */
export interface AxisScale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** The smallest and the largest of some numbers. */
export interface Extent {
  readonly low: number;
  readonly high: number;
}

/** What somebody has set of an axis; null is left to the chart. */
export interface WantedScale {
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
}

const STEPS = 6;
const ROUND = [1, 2, 5, 10];
/** Excel starts at 0 unless all values lie close together, and leaves a twentieth free at the ends. */
const CLOSE = 1 / 6;
const FREE = 1 / 20;

/** The round number at which about six steps fit. */
function roundStep(span: number): number {
  const rough = span / STEPS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const round = ROUND.find((factor) => factor * power >= rough * (1 - 1e-9));
  return (round ?? 10) * power;
}

function lowEnd({ low, high }: Extent): number {
  if (low >= 0 && high - low >= high * CLOSE) return 0;
  return low - (high - low) * (low < 0 ? FREE : 1 / 2);
}

function highEnd({ low, high }: Extent): number {
  if (high <= 0 && high - low >= -low * CLOSE) return 0;
  return high + (high - low) * FREE;
}

/** The extent with room at its ends, never empty. */
function roomy(extent: Extent): Extent {
  const { low, high } = extent;
  if (low === high)
    return low === 0 ? { low: 0, high: 1 } : { low: Math.min(0, low), high: Math.max(0, high) };
  return { low: lowEnd(extent), high: highEnd(extent) };
}

/** Takes the noise of binary fractions off a multiple of a step. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}

/** The scale of a value axis: round numbers around the values, or what was set. */
export function axisScale(extent: Extent, { minimum, maximum, majorUnit }: WantedScale): AxisScale {
  const { low, high } = roomy(extent);
  const bottom = minimum ?? low;
  const top = maximum ?? Math.max(high, bottom + Math.abs(bottom || 1) * FREE);
  const step = majorUnit ?? roundStep(Math.max(top - bottom, Number.MIN_VALUE));
  return {
    min: minimum ?? clean(Math.floor(bottom / step + 1e-9) * step),
    max: maximum ?? clean(Math.ceil(top / step - 1e-9) * step),
    step,
  };
}

/** The places of an axis's labels and gridlines. */
export function axisSteps({ min, max, step }: AxisScale): readonly number[] {
  const count = Math.floor((max - min) / step + 1e-9);
  return Array.from({ length: Math.min(count, 1000) + 1 }, (_, at) => clean(min + at * step));
}
