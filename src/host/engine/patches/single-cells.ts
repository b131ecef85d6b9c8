import { RTree, type IRange, type IUnitRange } from "@univerjs/core";

type Ids = ReadonlySet<number | string>;

/** Formulas that read one cell, by row and column. */
type Rows = ReadonlyMap<number, ReadonlyMap<number, Ids>>;

interface Index {
  readonly _oneCellCache: ReadonlyMap<string, ReadonlyMap<string, Rows>>;
  _searchByOneCellCache(search: IUnitRange): (number | string)[];
  openKdTree(): void;
  closeKdTree(): void;
}

let isPatched = false;

/** The lines of a map from first to last, by whichever is shorter; whole rows and columns have no ends. */
function* within<Line>(lines: ReadonlyMap<number, Line>, [first, last]: readonly [number, number]) {
  const [from, to] = [Number.isNaN(first) ? 0 : first, Number.isNaN(last) ? Infinity : last];
  if (to - from < lines.size) {
    for (let at = from; at <= to; at += 1) {
      const line = lines.get(at);
      if (line !== undefined) yield line;
    }
    return;
  }
  for (const [at, line] of lines) if (at >= from && at <= to) yield line;
}

function readersIn(rows: Rows, { startRow, endRow, startColumn, endColumn }: IRange): (number | string)[] {
  const found: (number | string)[] = [];
  for (const columns of within(rows, [startRow, endRow])) {
    for (const ids of within(columns, [startColumn, endColumn])) found.push(...ids);
  }
  return found;
}

/**
 * To find the formulas that read a cell, the engine sorts all cells that any formula reads into a tree, anew at every
 * calculation: one typed cell costs as much as 90,000 of them. The map that it sorts them from answers at once.
 */
export function patchSingleCells(): void {
  if (isPatched) return;
  isPatched = true;
  const proto = RTree.prototype as unknown as Index;
  proto.openKdTree = () => undefined;
  proto.closeKdTree = () => undefined;
  proto._searchByOneCellCache = function ({ unitId, sheetId, range }) {
    const rows = this._oneCellCache.get(unitId)?.get(sheetId);
    if (!rows) return [];
    const { startRow, endRow, startColumn, endColumn } = range;
    if (startRow !== endRow || startColumn !== endColumn) return readersIn(rows, range);
    return [...(rows.get(startRow)?.get(startColumn) ?? [])];
  };
}
