import { fold } from "../kit/text";
import { quotedSheet } from "../kit/quotedSheet";
import { MARK, readMark } from "../schema/bookMark";
import { TAB_FACTS } from "./bookParts";
import { assertNotNewer } from "./newerBook";
import { type NameClash, OFFERED_SUFFIX } from "./building/nameClash";

/** A sheet that carries the book's mark. */
export interface OwnSheet {
  readonly id: string;
  /** What its tab is called now. */
  readonly tab: string;
  /** The sheet's own name. */
  readonly name: string;
  /** Whether it waits undressed until it is first shown. */
  readonly isBare: boolean;
}

/** The book's sheets, and the names under which parts of it stand because the user had theirs already. */
export interface OwnNames {
  /** All names of the workbook, folded. */
  readonly names: readonly string[];
  readonly sheets: readonly OwnSheet[];
  /** What every tab of the workbook is called, the user's too. */
  readonly tabs: readonly string[];
  readonly offered: readonly NameClash[];
}

/** What is asked of the workbook to know its own names; the answers are there after the next sync. */
export type AskedNames = Pick<Excel.Workbook, "worksheets" | "tables" | "names">;

/** Asks what the sheets, tables and names of the workbook are called, and more of its sheets where that is wanted. */
export function askOwnNames({ workbook }: Excel.RequestContext, ...more: readonly string[]): AskedNames {
  const { worksheets, tables, names } = workbook;
  worksheets.load([TAB_FACTS, ...more].join());
  tables.load("items/id,items/name,items/worksheet/id,items/columns/items/id,items/columns/items/name");
  names.load("items/name,items/formula");
  return { worksheets, tables, names };
}

/** The book's parts among what was asked. */
export function ownNames({ worksheets, tables, names }: AskedNames): OwnNames {
  const sheets = worksheets.items.flatMap(ownSheet);
  const isOwn = (id: string): boolean => sheets.some((sheet) => sheet.id === id);
  const foreign = worksheets.items.filter(({ id }) => !isOwn(id)).map(({ name }) => name);
  const offered = [
    ...sheets.filter(({ tab, name }) => tab !== name).map(({ tab, name }) => clash("sheet", name, tab)),
    ...offers(
      "table",
      tables.items.filter(({ worksheet }) => isOwn(worksheet.id)),
    ),
    ...offers(
      "name",
      names.items.filter(({ formula }) => !speaksOf(String(formula), foreign)),
    ),
  ];
  return {
    names: names.items.map(({ name }) => fold(name)),
    sheets,
    tabs: worksheets.items.map(({ name }) => name),
    offered,
  };
}

/** Reads in one sync, before something is written, what the book's parts are called; a newer book is refused. */
export async function readOwnNames(context: Excel.RequestContext): Promise<OwnNames> {
  const asked = askOwnNames(context);
  await context.sync();
  assertNotNewer(asked.worksheets.items.map(markOf));
  return ownNames(asked);
}

function markOf({ customProperties }: Pick<Excel.Worksheet, "customProperties">): string {
  return customProperties.items.find(({ key }) => key === MARK)?.value ?? "";
}

function ownSheet({ id, name: tab, customProperties }: Excel.Worksheet): readonly OwnSheet[] {
  const mark = readMark(markOf({ customProperties }));
  return mark ? [{ id, tab, name: mark.sheet, isBare: mark.isBare }] : [];
}

function speaksOf(formula: string, tabs: readonly string[]): boolean {
  return tabs.some((tab) => formula.includes(`${tab}!`) || formula.includes(`${quotedSheet(tab)}!`));
}

function offers(kind: NameClash["kind"], items: readonly { readonly name: string }[]): readonly NameClash[] {
  return items
    .filter(({ name }) => name.endsWith(OFFERED_SUFFIX))
    .map(({ name }) => clash(kind, name.slice(0, -OFFERED_SUFFIX.length), name));
}

function clash(kind: NameClash["kind"], name: string, offer: string): NameClash {
  return { kind, name, offer };
}
