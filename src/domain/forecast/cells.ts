/** Cells less likely than this are cut off at both ends of a law; all of them together stay far below 1e-9. */
const NEGLIGIBLE = 1e-15;

/**
 * Probabilities on equally spaced totals, of which only the window from `low` to `high` is in use. It is overwritten
 * in place: what lies outside the window is stale.
 */
export interface Cells {
  readonly chances: Float64Array;
  low: number;
  high: number;
}

/** No chance anywhere yet: the window is empty. */
export function emptyCells(count: number): Cells {
  return { chances: new Float64Array(count), low: 0, high: -1 };
}

/** Adds chance to one cell and widens the window to hold it. */
export function addChance(cells: Cells, at: number, chance: number): void {
  const { chances } = cells;
  if (cells.high < cells.low) {
    cells.low = at;
    cells.high = at;
    chances[at] = chance;
    return;
  }
  if (at < cells.low) {
    chances.fill(0, at, cells.low);
    cells.low = at;
  }
  if (at > cells.high) {
    chances.fill(0, cells.high + 1, at + 1);
    cells.high = at;
  }
  chances[at] = (chances[at] ?? 0) + chance;
}

/** Adds one deal: f[j] becomes (1 − p) f[j] + p f[j − width]. All terms are positive, so nothing cancels. */
export function addStake(cells: Cells, width: number, chance: number): void {
  const { chances, low, high } = cells;
  if (width === 0 || high < low || chance < NEGLIGIBLE) return;
  const miss = 1 - chance;
  if (low + width > high + 1) chances.fill(0, high + 1, low + width);
  for (let at = high + width; at > high && at >= low + width; at--) {
    chances[at] = chance * (chances[at - width] ?? 0);
  }
  for (let at = high; at >= low + width; at--) {
    chances[at] = miss * (chances[at] ?? 0) + chance * (chances[at - width] ?? 0);
  }
  for (let at = Math.min(high, low + width - 1); at >= low; at--) chances[at] = miss * (chances[at] ?? 0);
  cells.high = high + width;
  trim(cells);
}

function trim(cells: Cells): void {
  const { chances } = cells;
  while (cells.low < cells.high && (chances[cells.low] ?? 0) < NEGLIGIBLE) cells.low++;
  while (cells.high > cells.low && (chances[cells.high] ?? 0) < NEGLIGIBLE) cells.high--;
}
