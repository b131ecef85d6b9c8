/** How far above zero a rising function is at a place, and how steeply it rises there. */
interface Rise {
  readonly above: number;
  readonly slope: number;
}

/** The zero of a rising function between two places: Newton's steps from the start, halving where one would leave them. */
export function zeroOf(
  riseAt: (x: number) => Rise,
  between: readonly [low: number, start: number, high: number],
): number {
  let [low, x, high] = between;
  for (let step = 0; step < MOST_STEPS; step++) {
    const { above, slope } = riseAt(x);
    if (above < 0) low = x;
    else high = x;
    const newton = x - above / slope;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - x) <= CLOSE_ENOUGH) return next;
    x = next;
  }
  return x;
}

/** Halving alone would be done by then. */
const MOST_STEPS = 200;

const CLOSE_ENOUGH = 1e-14;
