import { inTurn } from "../../kit/steps/inTurn";
import type { Steps } from "../../kit/steps/steps";
import type { ExportTable } from "../reader/exportTable";
import { IMPORTED_COLUMNS, type ImportedKey } from "../recognise/importedColumns";
import type { Mapping, Match } from "../recognise/mapping";
import { SOUGHT_COLUMNS } from "../recognise/soughtColumns";
import type { ReadText } from "../values/columnType";
import type { Answers } from "./answers";
import { type SettledColumns, settleColumns } from "./settleColumns";
import { toldColumn } from "./toldColumn";

/** How the columns of a file are to be read, and what they leave open. */
export interface Settlement extends Omit<SettledColumns, "readers"> {
  readonly readers: ReadonlyMap<ImportedKey, ReadText>;
}

/** Settles how the columns that go into the book are written. */
export function* settleWays(table: ExportTable, mapping: Mapping, answers: Answers): Steps<Settlement> {
  const told = yield* inTurn(matchedColumns(mapping), ([key, match]) => toldColumn(table, key, match));
  const typed = told.map((column) => ({ ...column, type: IMPORTED_COLUMNS[column.key] }));
  const settled = yield* settleColumns(table, typed, answers);
  const readers = told.flatMap(({ key }, at) => {
    const reader = settled.readers[at];
    return reader === undefined ? [] : [[key, reader] as const];
  });
  return { ...settled, readers: new Map(readers) };
}

function matchedColumns({ columns }: Mapping): readonly (readonly [ImportedKey, Match])[] {
  return SOUGHT_COLUMNS.flatMap(({ key }) => {
    const match = columns[key];
    return match === undefined ? [] : [[key, match] as const];
  });
}
