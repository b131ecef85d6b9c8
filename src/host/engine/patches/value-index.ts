import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

/** Ranges shorter than this are compared cell by cell: looking through all values of the column costs more. */
const SHORT = 64;

type Index = typeof CELL_INVERTED_INDEX_CACHE;

let isPatched = false;

/**
 * The engine's index of a column's values costs time that grows with the square of its rows in two places: storing a
 * formula's result searches all values for the row's old one, and comparing a single cell walks through all of them.
 */
export function patchValueIndex(): void {
  if (isPatched) return;
  isPatched = true;
  const index = CELL_INVERTED_INDEX_CACHE;
  patchStoring(index);
  patchComparing(index);
}

function patchStoring(index: Index): void {
  const results = new Map<string, Set<number>>();
  const set = index.set.bind(index);
  const clear = index.clear.bind(index);

  /** Whether this row's result was stored before; from now on it was. */
  function isKnown(column: string, row: number): boolean {
    const rows = results.get(column) ?? new Set<number>();
    results.set(column, rows);
    const known = rows.has(row);
    rows.add(row);
    return known;
  }

  index.set = (...entry) => {
    const [unitId, sheetId, column, value, row, isResult = false] = entry;
    // a row that was neither read nor calculated yet has no old value to search for
    const isNew =
      isResult &&
      !isKnown(`${unitId}/${sheetId}/${column}`, row) &&
      index.shouldContinueBuildingCache(unitId, sheetId, column, row);
    set(unitId, sheetId, column, value, row, isResult && !isNew);
  };
  index.clear = () => {
    results.clear();
    clear();
  };
}

function patchComparing(index: Index): void {
  const canUseCache = index.canUseCache.bind(index);
  index.canUseCache = (...column) => {
    const [, , , first, last] = column;
    return last - first < SHORT ? { rowsInCache: [], rowsNotInCache: [] } : canUseCache(...column);
  };
}
