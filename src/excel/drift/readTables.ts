import { type Cell, isBlank } from "../../kit/cell";
import type { Sheet } from "../../schema/sheet";
import { BARE_TABLE, type TableFact } from "../../schema/drift/facts";
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
  const fact = { ...BARE_TABLE, id: table.id, name: table.name, columns };
  const { places } = matchColumns(sheet, fact, Infinity);
  return [...places].flatMap(([key, index]) => {
    const [id, column] = [columns[index]?.id, sheet.columns[key]];
    return id === undefined || !column ? [] : [[id, column] as const];
  });
}

/** Formulas of one table that are asked for at once: Excel on the web answers with at most 5 MB. */
const FORMULA_BYTES = 2_000_000;

/** What a formula of the user's own that Excel cannot read is taken to weigh. */
const OWN_FORMULA_BYTES = 200;

/** The columns whose cells say that Excel cannot read their formulas, by id. */
function unreadable({ columns, body }: AskedTable): readonly number[] {
  const cells = body.values as Cell[][];
  const isUnreadable = (cell: Cell | undefined) => cell === "#NAME?" || cell === "#REF!";
  return columns.flatMap(({ id }, at) => (cells.some((row) => isUnreadable(row[at])) ? [id] : []));
}

/** Asks for the formulas of the computed columns and of those that Excel cannot read; in a very long table for those of its first rows. */
export function askFormulas(asked: AskedTable): ReadonlyMap<number, Excel.Range> {
  const { table, body, computed } = asked;
  const own = unreadable(asked).filter((id) => !computed.has(id));
  const bytes = [...computed.values()].reduce((sum, formula) => sum + formula.length, 0);
  const wide = Math.max(1, bytes + own.length * OWN_FORMULA_BYTES);
  const rows = Math.min(body.values.length, Math.floor(FORMULA_BYTES / wide));
  return new Map(
    [...computed.keys(), ...own].map((id) => {
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
    hidden: new Set(),
  };
}

/** Asks of the columns without a word in them whether they are hidden. */
export function askHidden({ table, columns, body }: AskedTable): ReadonlyMap<number, Excel.Range> {
  const cells = body.values as Cell[][];
  const blank = columns.filter((_, at) => cells.every((row) => isBlank(row[at])));
  if (blank.length === columns.length) return new Map();
  return new Map(
    blank.map(({ id }) => [id, table.columns.getItem(id).getHeaderRowRange().load("columnHidden")]),
  );
}

/** What was asked once the cells were known. */
interface Later {
  readonly formulas: ReadonlyMap<number, Excel.Range>;
  readonly hidden: ReadonlyMap<number, Excel.Range>;
}

/** A table with what was answered last. */
export function withLater(fact: TableFact, { formulas, hidden }: Later): TableFact {
  const cells = [...formulas].map(
    ([id, range]) => [id, (range.formulas as Cell[][]).map(([cell]) => cell ?? "")] as const,
  );
  const isHidden = [...hidden].filter(([, { columnHidden }]) => columnHidden).map(([id]) => id);
  return { ...fact, formulas: new Map(cells), hidden: new Set(isHidden) };
}
