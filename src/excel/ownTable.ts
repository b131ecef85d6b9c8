import { MARK } from "../schema/bookMark";
import type { Sheet } from "../schema/sheet";
import type { Look } from "./askedBook";
import { type OwnPart, partNamed } from "./bookParts";
import { namesOf } from "./namesOf";

/** A table of the book under its present name. */
interface Found {
  readonly name: string;
  /** The mark of its sheet. */
  readonly mark: string;
}

/** A table that may be the book's, and what is asked of it; the answers are there after the next sync. */
interface Candidate<T> {
  /** Undefined where no table stands, or one that is not ours. */
  readonly found: () => Found | undefined;
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
  return namesOf(name).map((candidate) => {
    const table = context.workbook.tables.getItemOrNullObject(candidate).load("name");
    const mark = table.worksheet.customProperties.getItemOrNullObject(MARK);
    mark.load("value");
    return { found: () => markedTable(table, mark), asked: ask(table) };
  });
}

function markedTable(table: Excel.Table, mark: Excel.WorksheetCustomProperty): Found | undefined {
  return table.isNullObject || mark.isNullObject ? undefined : { name: table.name, mark: mark.value };
}

/** Asks for a declared table where the workbook's tabs and tables are asked for too: they tell whether it is ours. */
export function askTable<T>(
  { context, parts, tableName }: Look,
  { table }: Pick<Sheet, "table">,
  ask: (table: Excel.Table) => T,
): OwnTable<T> {
  const name = tableName(table);
  const asked = ask(context.workbook.tables.getItemOrNullObject(name));
  return [{ found: () => listed(partNamed(parts(), name)), asked }];
}

function listed(part: OwnPart | undefined): Found | undefined {
  return part && { name: part.name, mark: part.tab.mark };
}

/** The book's table with what was asked of it. */
export interface OwnTableFound<T> extends Found {
  readonly asked: T;
}

/** The table that is ours, or undefined when it is not in the workbook. */
export function ownTable<T>(candidates: OwnTable<T>): OwnTableFound<T> | undefined {
  const [own] = candidates.flatMap(({ found, asked }) => {
    const part = found();
    return part ? [{ name: part.name, mark: part.mark, asked }] : [];
  });
  return own;
}
