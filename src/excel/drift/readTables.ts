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
  /** The declared formula of each computed column, by id. */
  readonly computed: ReadonlyMap<number, string>;
  readonly rules: ReadonlyMap<number, Excel.DataValidation>;
}

/** Asks a table of the book for everything that the rules of drift look at. */
export function askTable(table: Excel.Table, sheets: readonly Sheet[]): AskedTable {
  const columns = table.columns.items.map(({ id, name }) => ({ id, header: name }));
  const header = table.getHeaderRowRange();
  const body = table.getDataBodyRange();
  header.load("rowIndex,columnIndex");
  body.load("values");
  const computed = new Map<number, string>();
  const rules = new Map<number, Excel.DataValidation>();
  for (const [id, column] of expected(table, columns, sheets)) {
    if (column.formula !== undefined) computed.set(id, column.formula);
    else if (column.validation) {
      rules.set(id, table.columns.getItem(id).getDataBodyRange().dataValidation.load("type"));
    }
  }
  return { table, columns, header, body, computed, rules };
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

/** Formulas of one table that are asked for at once: Excel on the web answers with at most 5 MB. */
const FORMULA_BYTES = 2_000_000;

/** Asks for the formulas of the computed columns; in a very long table for those of its first rows. */
export function askFormulas({ table, body, computed }: AskedTable): ReadonlyMap<number, Excel.Range> {
  const bytes = [...computed.values()].reduce((sum, formula) => sum + formula.length, 0);
  const rows = Math.min(body.values.length, Math.floor(FORMULA_BYTES / Math.max(1, bytes)));
  return new Map(
    [...computed.keys()].map((id) => {
      const first = table.columns.getItem(id).getDataBodyRange().getCell(0, 0);
      return [id, first.getResizedRange(rows - 1, 0).load("formulas")];
    }),
  );
}

/** What was answered but the formulas. */
export function tableFact({ table, columns, header, body, rules }: AskedTable): TableFact {
  return {
    id: table.id,
    name: table.name,
    sheetId: table.worksheet.id,
    columns,
    row: header.rowIndex,
    column: header.columnIndex,
    body: body.values as Cell[][],
    formulas: new Map(),
    rules: new Map([...rules].map(([id, { type }]) => [id, type])),
  };
}

/** A table with the formulas that were answered. */
export function withFormulas(fact: TableFact, formulas: ReadonlyMap<number, Excel.Range>): TableFact {
  const cells = [...formulas].map(
    ([id, range]) => [id, (range.formulas as Cell[][]).map(([cell]) => cell ?? "")] as const,
  );
  return { ...fact, formulas: new Map(cells) };
}
