import type { Located } from "../../kit/located";
import type { DateSystem } from "../../kit/dateSystem";
import { fold } from "../../kit/text";
import { fromCells } from "../../schema/derive/fromCells";
import type { BookFacts, TableFact } from "../../schema/drift/facts";
import { readHeadNote } from "../../schema/log/knownHead";
import { logBreak } from "../../schema/log/logBreak";
import type { Columns, RecordOf, Sheet } from "../../schema/sheet";
import { log } from "../../schema/sheets/system/log";
import { state } from "../../schema/sheets/system/state";
import { STATE_KEYS } from "../../schema/stateKeys";

/** The tables as they were read, and how their days are counted. */
interface ReadTables {
  readonly facts: readonly TableFact[];
  readonly dates: DateSystem;
}

/** Verifies the log among the tables that were read; nothing where the book keeps none. */
export async function logFact(declared: readonly Sheet[], read: ReadTables): Promise<Pick<BookFacts, "log">> {
  const rowsOf = <C extends Columns>(sheet: Sheet<C>) => recordsOf(sheet, { declared, ...read });
  const lines = rowsOf(log);
  if (lines === undefined) return {};
  const note = rowsOf(state)?.find(({ record }) => record.key === STATE_KEYS.logHead)?.record.value ?? "";
  const found = await logBreak(lines, readHeadNote(note));
  return { log: { lines: lines.map(({ record }) => record), break: found } };
}

/** The rows of a table under the name that it has in this workbook. */
function recordsOf<C extends Columns>(
  sheet: Sheet<C>,
  { declared, facts, dates }: ReadTables & { readonly declared: readonly Sheet[] },
): readonly Located<RecordOf<C>>[] | undefined {
  const name = fold(declared.find((each) => each.name === sheet.name)?.table ?? sheet.table);
  const fact = facts.find((each) => fold(each.name) === name);
  if (!fact) return undefined;
  const headers = fact.columns.map(({ header }) => header);
  return fromCells(sheet, { cells: [headers, ...fact.body], headerRow: fact.row + 1, dates }).records;
}
