import { type Cell, isBlank } from "../../kit/cell";
import { plainFormula } from "../../schema/drift/formulaText";
import type { ColumnToAdd, StepOf } from "../../schema/drift/step";
import { type Acted, type Ask, done, OVERTAKEN } from "./act";
import { applyRule } from "./ruleSteps";

/** Pixels at 96 dpi in points. */
const POINTS = 0.75;

/** Adds a column to a table, blank or calculated; cells to the right make room. */
export const addColumn: Ask<StepOf<"add column">> = (context, { column }) => {
  const table = context.workbook.tables.getItemOrNullObject(column.tableId);
  const stands = table.columns.getItemOrNullObject(column.header);
  table.load("name");
  stands.load("name");
  return () => insert(table, stands, column);
};

function insert(table: Excel.Table, stands: Excel.TableColumn, column: ColumnToAdd): Acted {
  if (table.isNullObject || !stands.isNullObject) return OVERTAKEN;
  if (column.isWhole) insertWhole(table, column);
  else insertCells(table, column);
  furnish(table, column);
  return done({ do: "drop column", column });
}

/** Every range is asked for anew: an insertion has moved those that were asked for before. */
function insertWhole(table: Excel.Table, { before, header, width }: ColumnToAdd): void {
  const place = () =>
    before === null
      ? table.getHeaderRowRange().getLastCell().getOffsetRange(0, 1)
      : table.columns.getItem(before).getHeaderRowRange();
  place().getEntireColumn().insert(Excel.InsertShiftDirection.right);
  const cell = before === null ? place() : place().getOffsetRange(0, -1);
  cell.values = [[header]];
  cell.format.columnWidth = width * POINTS;
  if (before === null) table.resize(table.getRange().getResizedRange(0, 1));
}

function insertCells(table: Excel.Table, { before, header }: ColumnToAdd): void {
  if (before === null) {
    table.columns.add(undefined, undefined, header);
    return;
  }
  const next = table.columns.getItem(before).getRange();
  next.insert(Excel.InsertShiftDirection.right);
  table.columns.getItem(before).getHeaderRowRange().getOffsetRange(0, -1).values = [[header]];
}

function furnish(table: Excel.Table, { header, format, formula, rule }: ColumnToAdd): void {
  const body = table.columns.getItem(header).getDataBodyRange();
  // One code and one formula fill the column, however long it is.
  Object.assign(body, { numberFormat: format });
  if (formula !== "") Object.assign(body, { formulas: formula });
  if (rule) applyRule(body, rule);
}

/** Takes an added column away again, unless somebody has typed into it. */
export const dropColumn: Ask<StepOf<"drop column">> = (context, { column }) => {
  const table = context.workbook.tables.getItemOrNullObject(column.tableId);
  const stands = table.columns.getItemOrNullObject(column.header);
  const body = stands.getDataBodyRange();
  table.load("name");
  stands.load("name");
  body.load("formulas");
  return () => remove({ table, stands, body }, column);
};

interface Standing {
  readonly table: Excel.Table;
  readonly stands: Excel.TableColumn;
  readonly body: Excel.Range;
}

function remove({ table, stands, body }: Standing, column: ColumnToAdd): Acted {
  if (table.isNullObject || stands.isNullObject) return OVERTAKEN;
  const wanted = plainFormula(column.formula, table.name);
  const isOurs = (cell: Cell) => isBlank(cell) || plainFormula(String(cell), table.name) === wanted;
  if (!(body.formulas as Cell[][]).flat().every(isOurs)) return OVERTAKEN;
  if (column.isWhole) stands.getHeaderRowRange().getEntireColumn().delete(Excel.DeleteShiftDirection.left);
  else stands.delete();
  return done({ do: "add column", column });
}
