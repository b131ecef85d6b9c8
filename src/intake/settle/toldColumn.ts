import { kept } from "../../kit/steps/kept";
import { partOf } from "../../kit/steps/partOf";
import type { Steps } from "../../kit/steps/steps";
import type { ExportTable } from "../reader/exportTable";
import { IMPORTED_COLUMNS, type ImportedKey } from "../recognise/importedColumns";
import type { Match } from "../recognise/mapping";
import type { ColumnType } from "../values/columnType";
import { isAbsent } from "../values/isAbsent";
import { type Decision, TELLS_NOTHING } from "../values/ways";

/** A column of a file with what all its values tell. */
export interface ToldColumn {
  readonly key: ImportedKey;
  readonly header: string;
  /** How many rows have a value. */
  readonly filled: number;
  readonly decision: Decision;
}

const TOLD = new WeakMap<ExportTable, Map<string, ToldColumn>>();

/** What the whole column tells; no answer changes it, so it is worked out once for a file. */
export function* toldColumn(
  table: ExportTable,
  key: ImportedKey,
  { index, source }: Match,
): Steps<ToldColumn> {
  const { decide }: ColumnType = IMPORTED_COLUMNS[key];
  if (decide === undefined) return { key, header: source, filled: 0, decision: TELLS_NOTHING };
  const ofTable = TOLD.get(table) ?? new Map<string, ToldColumn>();
  TOLD.set(table, ofTable);
  const name = `${key} ${String(index)}`;
  const known = ofTable.get(name);
  if (known !== undefined) return known;
  const values = yield* partOf(valuesOf(table, index), { from: 0, to: 0.1 });
  const decision = yield* partOf(decide(values), { from: 0.1, to: 1 });
  const told = { key, header: source, filled: values.length, decision };
  ofTable.set(name, told);
  return told;
}

function valuesOf({ records }: ExportTable, index: number): Steps<string[]> {
  return kept(records, ({ cells }) => {
    const text = (cells[index] ?? "").trim();
    return isAbsent(text) ? undefined : text;
  });
}
