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

/** Adds chance at a place; between two cells it is shared so that the mean is kept. */
export function addChance(cells: Cells, place: number, chance: number): void {
  const cell = Math.floor(place);
  const part = place - cell;
  open(cells, cell, part > 0 ? cell + 1 : cell);
  add(cells, cell, chance * (1 - part));
  if (part > 0) add(cells, cell + 1, chance * part);
}

/**
 * Adds one deal of `width` cells: f[j] becomes (1 − p) f[j] + p f[j − width]. A width between two whole numbers is shared
 * by both so that the mean is kept. All terms are positive: nothing cancels, tails keep their digits.
 */
export function addStake(cells: Cells, width: number, chance: number): void {
  const { low, high } = cells;
  if (high < low || chance < NEGLIGIBLE) return;
  const whole = Math.floor(width);
  const part = width - whole;
  if (part === 0) {
    open(cells, low, high + whole);
    shiftWhole(cells, whole, chance);
  } else {
    open(cells, low, high + whole + 1);
    shiftParted(cells, { whole, near: chance * (1 - part), far: chance * part });
  }
  trim(cells);
}

function shiftWhole({ chances, low, high }: Cells, whole: number, chance: number): void {
  const miss = 1 - chance;
  for (let at = high; at >= low + whole; at--) {
    chances[at] = miss * (chances[at] ?? 0) + chance * (chances[at - whole] ?? 0);
  }
  for (let at = low + whole - 1; at >= low; at--) chances[at] = miss * (chances[at] ?? 0);
}

function shiftParted(
  { chances, low, high }: Cells,
  shift: { whole: number; near: number; far: number },
): void {
  const { whole, near, far } = shift;
  const miss = 1 - near - far;
  const first = low + whole;
  for (let at = high; at > first; at--) {
    chances[at] =
      miss * (chances[at] ?? 0) + near * (chances[at - whole] ?? 0) + far * (chances[at - whole - 1] ?? 0);
  }
  chances[first] = miss * (chances[first] ?? 0) + near * (chances[low] ?? 0);
  for (let at = first - 1; at >= low; at--) chances[at] = miss * (chances[at] ?? 0);
}

/** Widens the window, with nothing in the new cells. */
function open(cells: Cells, low: number, high: number): void {
  if (cells.high < cells.low) {
    cells.low = low;
    cells.high = low - 1;
  }
  if (low < cells.low) cells.chances.fill(0, low, cells.low);
  if (high > cells.high) cells.chances.fill(0, cells.high + 1, high + 1);
  cells.low = Math.min(cells.low, low);
  cells.high = Math.max(cells.high, high);
}

function add({ chances }: Cells, at: number, chance: number): void {
  chances[at] = (chances[at] ?? 0) + chance;
}

function trim(cells: Cells): void {
  const { chances } = cells;
  while (cells.low < cells.high && (chances[cells.low] ?? 0) < NEGLIGIBLE) cells.low++;
  while (cells.high > cells.low && (chances[cells.high] ?? 0) < NEGLIGIBLE) cells.high--;
}
