import { fold } from "../kit/text";
import { MARK } from "../schema/bookMark";
import { OFFERED_SUFFIX } from "./building/nameClash";

/** The book's parts in the workbook's lists of tabs and tables; they can be asked for after the next sync. */
export type AskedParts = () => BookParts;

/** A tab that carries the book's mark. */
interface OwnTab {
  readonly id: string;
  readonly name: string;
  readonly mark: string;
  /** All notes that it carries, by their keys. */
  readonly notes: ReadonlyMap<string, string>;
}

/** A table on such a tab. */
export interface OwnPart {
  readonly name: string;
  readonly tab: OwnTab;
}

/** What stands of the book. */
export interface BookParts {
  readonly tabs: readonly OwnTab[];
  /** By their folded names. */
  readonly tables: ReadonlyMap<string, OwnPart>;
}

/** What is asked of tabs to know which are the book's. */
export const TAB_FACTS =
  "items/id,items/name,items/customProperties/items/key,items/customProperties/items/value";

/** Asks which tabs and tables the workbook has: two loads instead of four of each part. */
export function askParts({ workbook: { worksheets, tables } }: Excel.RequestContext): AskedParts {
  worksheets.load(TAB_FACTS);
  tables.load("items/name,items/worksheet/id");
  let parts: BookParts | null = null;
  return () => (parts ??= partsOf(worksheets, tables));
}

function partsOf(worksheets: Excel.WorksheetCollection, tables: Excel.TableCollection): BookParts {
  const tabs = worksheets.items.flatMap(({ id, name, customProperties }) => {
    const notes = new Map(customProperties.items.map(({ key, value }) => [key, value]));
    const mark = notes.get(MARK);
    return mark === undefined ? [] : [{ id, name, mark, notes }];
  });
  const own = tables.items.flatMap(({ name, worksheet }) => {
    const tab = tabs.find(({ id }) => id === worksheet.id);
    return tab ? [[fold(name), { name, tab }] as const] : [];
  });
  return { tabs, tables: new Map(own) };
}

/** A table of the book by the name under which it was asked for. */
export function partNamed({ tables }: BookParts, name: string): OwnPart | undefined {
  return tables.get(fold(name));
}

/** The name under which a table of the book stands: its own, or the one it took where that was the user's already. */
export function tableName(parts: BookParts, declared: string): string {
  return partNamed(parts, `${declared}${OFFERED_SUFFIX}`)?.name ?? declared;
}

/** The same of a tab. */
export function tabName({ tabs }: BookParts, declared: string): string {
  const offered = `${declared} ${OFFERED_SUFFIX}`;
  return tabs.some(({ name }) => name === offered) ? offered : declared;
}

/** Whether a table of the book has a name that it took where its own was the user's already. */
export function hasOffered({ tables }: BookParts): boolean {
  return [...tables.values()].some(({ name }) => name.endsWith(OFFERED_SUFFIX));
}
