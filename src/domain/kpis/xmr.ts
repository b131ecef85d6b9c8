/** What a point of the chart says; nothing is the usual. */
export type XmrSignal = "outside" | "run of 8" | "3 of 4 near limit" | "provisional" | "";

/** An individuals chart: the centre, the natural limits, and a signal for each value. */
export interface XmrChart {
  readonly centre: number;
  readonly lower: number;
  readonly upper: number;
  readonly signals: readonly XmrSignal[];
}

/** Three standard deviations; a mean moving range of two values is 1.128 of them (NIST/SEMATECH, 6.3.2.2). */
const REACH = 3 / 1.128;

/** With fewer values the limits are too loose to signal anything. */
const FEWEST_FOR_SIGNALS = 6;

/** Nearer than this, by its size, two figures are one: 0.1 and the mean of three 0.1 differ by rounding. */
const ROUNDING = 1e-12;

/** The chart whose centre and limits come from the first `baseline` values. */
export function xmr(values: readonly number[], baseline: number): XmrChart {
  const first = values.slice(0, baseline);
  const centre = meanOf(first);
  const reach = REACH * meanOf(first.slice(1).map((value, at) => Math.abs(value - (first[at] ?? 0))));
  const places = values.map((value) => placeOf(value, centre, reach));
  const isProvisional = values.length < FEWEST_FOR_SIGNALS;
  return {
    centre,
    lower: centre - reach,
    upper: centre + reach,
    signals: places.map((_, at) => (isProvisional ? "provisional" : signalAt(places, at))),
  };
}

/** On which side of the centre a value lies, −1, 0 or 1, and how far out. */
interface Place {
  readonly side: number;
  readonly isNearLimit: boolean;
  readonly isOutside: boolean;
}

function placeOf(value: number, centre: number, reach: number): Place {
  const rounding = ROUNDING * Math.max(Math.abs(value), Math.abs(centre));
  const away = Math.abs(value - centre);
  return {
    side: away > rounding ? Math.sign(value - centre) : 0,
    isNearLimit: away - reach / 2 > rounding,
    isOutside: away - reach > rounding,
  };
}

function signalAt(places: readonly Place[], at: number): XmrSignal {
  const here = places[at];
  if (here === undefined || here.side === 0) return "";
  if (here.isOutside) return "outside";
  const isHere = ({ side }: Place) => side === here.side;
  const lastEight = places.slice(Math.max(at - 7, 0), at + 1);
  if (lastEight.length === 8 && lastEight.every(isHere)) return "run of 8";
  const near = places
    .slice(Math.max(at - 3, 0), at + 1)
    .filter((place) => place.isNearLimit && isHere(place));
  return here.isNearLimit && near.length >= 3 ? "3 of 4 near limit" : "";
}

/** By the distances from the first value, so that the mean of equal values is that value. */
function meanOf(values: readonly number[]): number {
  const [first = 0] = values;
  let sum = 0;
  for (const value of values) sum += value - first;
  return first + sum / values.length;
}
