import type { Cell } from "../../kit/cell";
import type { NamelessCell, NamelessFact, TableFact } from "../../schema/drift/facts";
import { isFormula } from "../../schema/drift/formulaText";
import type { Area } from "../../schema/drift/step";

/** What Excel shows for a function or a name that it does not know. */
const NAMELESS = "#NAME?";

/** Cells of which the formulas are read in one scan: Excel on the web answers with at most 5 MB. */
const MOST_CELLS = 10_000;

/** What is asked of a sheet: where its formulas fail, or of a protected one, which Excel does not search, how many. */
interface AskedSheet {
  readonly sheetId: string;
  readonly failing: Excel.RangeAreas | null;
  readonly count: Excel.FunctionResult<number> | null;
}

/** Asks every sheet of the workbook, the user's own too, for formulas that show an error; whether it is protected must be known. */
export function askFailing({ workbook }: Excel.RequestContext): readonly AskedSheet[] {
  return workbook.worksheets.items.map((sheet) => {
    if (sheet.protection.protected) {
      const count = workbook.functions.countIfs(sheet.getUsedRange(true), NAMELESS).load("value");
      return { sheetId: sheet.id, failing: null, count };
    }
    const failing = sheet.getUsedRangeOrNullObject(true).getSpecialCellsOrNullObject("Formulas", "Errors");
    failing.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
    return { sheetId: sheet.id, failing, count: null };
  });
}

/** A rectangle of failing cells with what stands there. */
interface AskedArea extends Area {
  readonly range: Excel.Range;
}

/** Asks what stands in the failing cells that no table of the book holds: those are read with their tables. */
export function askFormulasOf(
  { workbook }: Excel.RequestContext,
  asked: readonly AskedSheet[],
  tables: readonly TableFact[],
): readonly AskedArea[] {
  const areas = asked.flatMap(areasOf).filter((area) => !tables.some((table) => isInTable(area, table)));
  const read: AskedArea[] = [];
  let left = MOST_CELLS;
  for (const area of areas) {
    const rows = Math.min(area.rows, Math.floor(left / area.columns));
    if (rows === 0) break;
    left -= rows * area.columns;
    const sheet = workbook.worksheets.getItem(area.sheetId);
    const range = sheet.getRangeByIndexes(area.row, area.column, rows, area.columns);
    read.push({ ...area, range: range.load("formulas,values") });
  }
  return read;
}

function areasOf({ sheetId, failing }: AskedSheet): readonly Area[] {
  if (!failing || failing.isNullObject) return [];
  return failing.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    sheetId,
    row: rowIndex,
    column: columnIndex,
    rows: rowCount,
    columns: columnCount,
  }));
}

function isInTable({ sheetId, row, column, rows, columns }: Area, table: TableFact): boolean {
  return (
    sheetId === table.sheetId &&
    row > table.row &&
    row + rows <= table.row + 1 + table.body.length &&
    column >= table.column &&
    column + columns <= table.column + table.columns.length
  );
}

/** What was answered. */
export function namelessFact(asked: readonly AskedSheet[], areas: readonly AskedArea[]): NamelessFact {
  return {
    cells: areas.flatMap(namelessCells),
    locked: asked.flatMap(({ sheetId, count }) => (count ? [{ sheetId, cells: count.value }] : [])),
  };
}

function namelessCells({ sheetId, row, column, range }: AskedArea): readonly NamelessCell[] {
  const formulas = range.formulas as Cell[][];
  return (range.values as Cell[][]).flatMap((line, r) =>
    line.flatMap((value, c) => {
      const formula = formulas[r]?.[c] ?? "";
      if (value !== NAMELESS || !isFormula(formula)) return [];
      return [{ sheetId, row: row + r, column: column + c, formula }];
    }),
  );
}
