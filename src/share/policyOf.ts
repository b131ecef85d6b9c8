import type { TableAudience } from "../schema/derive/audiencesOf";
import type { Audience } from "../terms/audiences";
import type { ColumnPolicy, CopyPolicy, DerivedPolicy, Fate, SheetPolicy } from "./policy";
import { type RowChoice, withoutRowsOf } from "./rowChoice";

/** For whom a copy is made; a rep gets the own deals only. */
export type Readers = Extract<Audience, "leadership" | "team"> | "rep";

/** A sheet of single cells, such as the Forecast, that may leave as a whole. */
export interface PageAudience {
  readonly sheet: string;
  readonly audience: Audience;
  /** Its formulas take from private rows only what their audience lets out, so that their results may all be seen. */
  readonly formulas?: "becomeValues";
}

/** The sheet of which a rep gets the own rows. */
export interface RepSheet {
  readonly sheet: string;
  /** The heading under which its rows name the rep. */
  readonly header: string;
  /** Sheets whose columns for the team its rows may show in results, besides those that are no secret. */
  readonly reads: readonly string[];
}

/** What a book declares about who may read what. */
export interface BookAudiences {
  readonly tables: readonly TableAudience[];
  readonly pages: readonly PageAudience[];
  /** Texts of the book's own cells, formulas and formats. */
  readonly knownTexts: readonly string[];
  /** Sheets whose declared columns are no secret even where they are not chosen, such as Settings. */
  readonly referenceSheets: readonly string[];
  readonly repSheet: RepSheet;
}

/** A column by its sheet and header. */
interface ColumnChoice {
  readonly sheet: string;
  readonly header: string;
}

/** What the manager chose; what is declared private is not for choosing. */
export interface CopyChoice {
  readonly readers: Readers;
  /** Whose own deals they are, in a copy for a rep; "" in all others. */
  readonly rep: string;
  /** The sheets that go into the copy; undefined for every sheet that may leave. */
  readonly sheets: readonly string[] | undefined;
  readonly leftOutColumns: readonly ColumnChoice[];
  readonly leftOutRows: readonly RowChoice[];
  /** The manager's own columns that are shown all the same. */
  readonly addedColumns: readonly ColumnChoice[];
  readonly shownSmallGroups: readonly string[];
  /** Groups of formulas that are left empty although their results may be seen. */
  readonly leftEmpty: readonly string[];
  readonly derived: DerivedPolicy;
  readonly title: string;
}

/** What each circle of readers may see. */
const SEES: Readonly<Record<Readers, ReadonlySet<Audience>>> = {
  leadership: new Set<Audience>(["leadership"]),
  team: new Set<Audience>(["leadership", "team"]),
  rep: new Set<Audience>(["leadership", "team"]),
};

/** Everything that may go to upper management, nothing of it left out. */
export const FOR_LEADERSHIP: CopyChoice = {
  readers: "leadership",
  rep: "",
  sheets: undefined,
  leftOutColumns: [],
  leftOutRows: [],
  addedColumns: [],
  shownSmallGroups: [],
  leftEmpty: [],
  derived: "aggregates",
  title: "Leadership copy",
};

/** Everything that the team may see. */
const FOR_TEAM: CopyChoice = { ...FOR_LEADERSHIP, readers: "team", title: "Team copy" };

/** One rep's own deals; no result that other people's deals are part of. */
export function forRep(rep: string): CopyChoice {
  return { ...FOR_LEADERSHIP, readers: "rep", rep, derived: "blank", title: `Deals of ${rep}` };
}

/** What is chosen to begin with for these readers. */
export function choiceFor(readers: Readers, rep: string): CopyChoice {
  if (readers === "rep") return forRep(rep);
  return readers === "team" ? FOR_TEAM : FOR_LEADERSHIP;
}

function isListed(columns: readonly ColumnChoice[], sheet: string, header: string): boolean {
  return columns.some((column) => column.sheet === sheet && column.header === header);
}

function declaredColumns(
  sheet: string,
  { tables }: BookAudiences,
  choice: CopyChoice,
): readonly ColumnPolicy[] {
  const columns = tables.filter((table) => table.sheet === sheet).flatMap((table) => table.columns);
  return columns.map(({ header, audience, isName }) => {
    if (!SEES[choice.readers].has(audience)) return { header, isName, fate: "private" };
    return { header, isName, fate: isListed(choice.leftOutColumns, sheet, header) ? "notChosen" : "stays" };
  });
}

function ownColumns(
  sheet: string,
  declared: readonly ColumnPolicy[],
  choice: CopyChoice,
): readonly ColumnPolicy[] {
  const own = choice.addedColumns.filter(
    (column) => column.sheet === sheet && !declared.some(({ header }) => header === column.header),
  );
  return own.map(({ header }) => ({ header, fate: "stays" }));
}

/** A sheet that may leave stays when it is chosen; a rep gets one sheet, and Settings only as it shows in results. */
function chosenFate(sheet: string, { referenceSheets, repSheet }: BookAudiences, choice: CopyChoice): Fate {
  const { sheets, readers } = choice;
  if (readers === "rep" && sheet !== repSheet.sheet)
    return [...referenceSheets, ...repSheet.reads].includes(sheet) ? "notShown" : "private";
  if (sheets === undefined || sheets.includes(sheet)) return "stays";
  return referenceSheets.includes(sheet) ? "notShown" : "notChosen";
}

function tablePolicy(sheet: string, book: BookAudiences, choice: CopyChoice): SheetPolicy {
  const declared = declaredColumns(sheet, book, choice);
  const isRepSheet = choice.readers === "rep" && sheet === book.repSheet.sheet;
  const mayLeave = declared.some(({ fate }) => fate !== "private");
  return {
    name: sheet,
    fate: mayLeave ? chosenFate(sheet, book, choice) : "private",
    columns: [...declared, ...ownColumns(sheet, declared, choice)],
    outsideTables: "private",
    hiddenColumns: "leave",
    withoutRowsOf: withoutRowsOf(sheet, book, choice.leftOutRows),
    ...(isRepSheet && { onlyRowsOf: { header: book.repSheet.header, name: choice.rep } }),
  };
}

function pagePolicy(page: PageAudience, book: BookAudiences, choice: CopyChoice): SheetPolicy {
  const { sheet, audience, ...rest } = page;
  const mayLeave = SEES[choice.readers].has(audience);
  return {
    name: sheet,
    fate: mayLeave ? chosenFate(sheet, book, choice) : "private",
    columns: [],
    outsideTables: "stays",
    hiddenColumns: "formulasStay",
    unsaid: choice.leftOutRows.flatMap(({ name, called }) => [name, called]),
    ...rest,
  };
}

/** The policy that a book's declarations and the manager's choice make: what is not declared for the readers stays back. */
export function policyOf(book: BookAudiences, choice: CopyChoice): CopyPolicy {
  const pages = new Set(book.pages.map(({ sheet }) => sheet));
  const tabs = [...new Set(book.tables.map(({ sheet }) => sheet))].filter((sheet) => !pages.has(sheet));
  return {
    sheets: [
      ...tabs.map((sheet) => tablePolicy(sheet, book, choice)),
      ...book.pages.map((page) => pagePolicy(page, book, choice)),
    ],
    derived: choice.derived,
    knownTexts: book.knownTexts,
    shownSmallGroups: choice.shownSmallGroups,
    leftEmpty: choice.leftEmpty,
    title: choice.title,
  };
}
