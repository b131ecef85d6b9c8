import type { Cell } from "../../kit/cell";
import type { Sheet } from "../../schema/sheet";
import type { TableFact } from "../../schema/drift/facts";
import { matchColumns } from "../../schema/drift/matchColumns";
import { fold } from "../../kit/text";

/** What a scan asks of a table; the answers are there after the next sync. */
export interface AskedTable {
  readonly table: Excel.Table;
  readonly columns: TableFact["columns"];
  readonly header: Excel.Range;
  readonly body: Excel.Range;
  readonly formulas: ReadonlyMap<number, Excel.Range>;
  readonly rules: ReadonlyMap<number, Excel.DataValidation>;
}

/** Asks a table of the book for everything that the rules of drift look at. */
export function askTable(table: Excel.Table, sheets: readonly Sheet[]): AskedTable {
  const columns = table.columns.items.map(({ id, name }) => ({ id, header: name }));
  const header = table.getHeaderRowRange();
  const body = table.getDataBodyRange();
  header.load("rowIndex,columnIndex");
  body.load("values");
  const formulas = new Map<number, Excel.Range>();
  const rules = new Map<number, Excel.DataValidation>();
  for (const [id, column] of expected(table, columns, sheets)) {
    const range = table.columns.getItem(id).getDataBodyRange();
    if (column.formula !== undefined) formulas.set(id, range.load("formulas"));
    else if (column.validation) rules.set(id, range.dataValidation.load("type"));
  }
  return { table, columns, header, body, formulas, rules };
}

/** The declared column of each standing one, by id; a table under a strange name is not known yet. */
function expected(
  table: Excel.Table,
  columns: TableFact["columns"],
  sheets: readonly Sheet[],
): readonly (readonly [number, Sheet["columns"][string]])[] {
  const sheet = sheets.find(({ table: name }) => fold(name) === fold(table.name));
  if (!sheet) return [];
  const fact = { ...EMPTY, id: table.id, name: table.name, columns };
  const { places } = matchColumns(sheet, fact, Infinity);
  return [...places].flatMap(([key, index]) => {
    const [id, column] = [columns[index]?.id, sheet.columns[key]];
    return id === undefined || !column ? [] : [[id, column] as const];
  });
}

/** A table of which only the columns are known. */
const EMPTY: TableFact = {
  id: "",
  name: "",
  sheetId: "",
  columns: [],
  row: 0,
  column: 0,
  body: [],
  formulas: new Map(),
  rules: new Map(),
};

/** What was answered. */
export function tableFact({ table, columns, header, body, formulas, rules }: AskedTable): TableFact {
  const formulasOf = [...formulas].map(
    ([id, range]) => [id, range.formulas.map(([cell]): Cell => cell as Cell)] as const,
  );
  return {
    id: table.id,
    name: table.name,
    sheetId: table.worksheet.id,
    columns,
    row: header.rowIndex,
    column: header.columnIndex,
    body: body.values as Cell[][],
    formulas: new Map(formulasOf),
    rules: new Map([...rules].map(([id, { type }]) => [id, type])),
  };
}
