import { MARK } from "../schema/bookMark";
import { namesOf } from "./namesOf";

/** A table that may be the book's, and what is asked of it; the answers are there after the next sync. */
interface Candidate<T> {
  readonly table: Excel.Table;
  readonly mark: Excel.WorksheetCustomProperty;
  readonly asked: T;
}

/** A declared table under the names that it may have. */
export type OwnTable<T> = readonly Candidate<T>[];

/**
 * Asks for a declared table: by the name it took where its own was the user's already, then by its own. Only a table on a sheet that
 * carries the book's mark is ours.
 */
export function askOwnTable<T>(
  context: Excel.RequestContext,
  name: string,
  ask: (table: Excel.Table) => T,
): OwnTable<T> {
  return askTableUnder(context, namesOf(name, "either"), ask);
}

/** Asks for a declared table under some names. */
export function askTableUnder<T>(
  context: Excel.RequestContext,
  names: readonly string[],
  ask: (table: Excel.Table) => T,
): OwnTable<T> {
  return names.map((candidate) => {
    const table = context.workbook.tables.getItemOrNullObject(candidate);
    const mark = table.worksheet.customProperties.getItemOrNullObject(MARK);
    table.load("name");
    mark.load("value");
    return { table, mark, asked: ask(table) };
  });
}

/** The book's table under its present name, with what was asked of it. */
export interface OwnTableFound<T> {
  readonly name: string;
  /** The mark of its sheet. */
  readonly mark: string;
  readonly asked: T;
}

/** The table that is ours, or undefined when it is not in the workbook. */
export function ownTable<T>(candidates: OwnTable<T>): OwnTableFound<T> | undefined {
  const own = candidates.find(({ table, mark }) => !table.isNullObject && !mark.isNullObject);
  return own && { name: own.table.name, mark: own.mark.value, asked: own.asked };
}
