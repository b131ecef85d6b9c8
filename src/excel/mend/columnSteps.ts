import { type Cell, isBlank } from "../../kit/cell";
import { plainFormula } from "../../schema/drift/formulaText";
import type { ColumnToAdd, StepOf } from "../../schema/drift/step";
import { type Acted, type Ask, type Contest, done, OVERTAKEN } from "./act";
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
  const stood = table.columns.getItemOrNullObject(column.header).load("name");
  const header = column.isWhole ? insertWhole(table, column) : insertCells(table, column);
  header.load("values");
  furnish(table, column);
  return { ...done({ do: "drop column", column }), contest: contestOf(table, { stood, header, column }) };
}

interface Inserted {
  /** The column of that name, as it stood right before. */
  readonly stood: Excel.TableColumn;
  /** The header that was put in: another name of Excel's choice where the column stood. */
  readonly header: Excel.Range;
  readonly column: ColumnToAdd;
}

function contestOf(table: Excel.Table, { stood, header, column }: Inserted): Contest {
  return {
    isLost: () => !stood.isNullObject,
    giveWay: () => {
      const ours = table.columns.getItem(String((header.values as Cell[][])[0]?.[0]));
      if (column.isWhole) ours.getHeaderRowRange().getEntireColumn().delete(Excel.DeleteShiftDirection.left);
      else ours.delete();
    },
  };
}

/** Every range is asked for anew: an insertion has moved those that were asked for before. */
function insertWhole(table: Excel.Table, { before, header, width }: ColumnToAdd): Excel.Range {
  const place = () =>
    before === null
      ? table.getHeaderRowRange().getLastCell().getOffsetRange(0, 1)
      : table.columns.getItem(before).getHeaderRowRange();
  place().getEntireColumn().insert(Excel.InsertShiftDirection.right);
  const cell = before === null ? place() : place().getOffsetRange(0, -1);
  cell.values = [[header]];
  cell.format.columnWidth = width * POINTS;
  if (before === null) table.resize(table.getRange().getResizedRange(0, 1));
  return cell;
}

function insertCells(table: Excel.Table, { before, header }: ColumnToAdd): Excel.Range {
  if (before === null) return table.columns.add(undefined, undefined, header).getHeaderRowRange();
  const next = table.columns.getItem(before).getRange();
  next.insert(Excel.InsertShiftDirection.right);
  const cell = table.columns.getItem(before).getHeaderRowRange().getOffsetRange(0, -1);
  cell.values = [[header]];
  return cell;
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
