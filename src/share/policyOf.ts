import type { TableAudience } from "../schema/derive/audiencesOf";
import type { Audience } from "../terms/audiences";
import type { ColumnPolicy, CopyPolicy, DerivedPolicy, Fate, SheetPolicy } from "./policy";

/** For whom a copy is made. */
export type Readers = Extract<Audience, "leadership" | "team">;

/** A sheet of single cells, such as the Forecast, that may leave as a whole. */
export interface PageAudience {
  readonly sheet: string;
  readonly audience: Audience;
  /** Its formulas take from private rows only what their audience lets out, so that their results may all be seen. */
  readonly formulas?: "becomeValues";
}

/** What a book declares about who may read what. */
export interface BookAudiences {
  readonly tables: readonly TableAudience[];
  readonly pages: readonly PageAudience[];
  /** Texts of the book's own cells, formulas and formats. */
  readonly knownTexts: readonly string[];
  /** Sheets whose declared columns are no secret even where they are not chosen, such as Settings. */
  readonly referenceSheets: readonly string[];
}

/** A column by its sheet and header. */
interface ColumnChoice {
  readonly sheet: string;
  readonly header: string;
}

/** What the manager chose; what is declared private is not for choosing. */
export interface CopyChoice {
  readonly readers: Readers;
  /** The sheets that go into the copy; undefined for every sheet that may leave. */
  readonly sheets: readonly string[] | undefined;
  readonly leftOutColumns: readonly ColumnChoice[];
  /** The manager's own columns that are shown all the same. */
  readonly addedColumns: readonly ColumnChoice[];
  readonly shownSmallGroups: readonly string[];
  readonly derived: DerivedPolicy;
  readonly title: string;
}

/** What each circle of readers may see. */
const SEES: Readonly<Record<Readers, ReadonlySet<Audience>>> = {
  leadership: new Set<Audience>(["leadership"]),
  team: new Set<Audience>(["leadership", "team"]),
};

/** Everything that may go to upper management, nothing of it left out. */
export const FOR_LEADERSHIP: CopyChoice = {
  readers: "leadership",
  sheets: undefined,
  leftOutColumns: [],
  addedColumns: [],
  shownSmallGroups: [],
  derived: "aggregates",
  title: "Leadership copy",
};

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

/** A sheet that may leave stays when it is chosen. */
function chosenFate(sheet: string, { referenceSheets }: BookAudiences, { sheets }: CopyChoice): Fate {
  if (sheets === undefined || sheets.includes(sheet)) return "stays";
  return referenceSheets.includes(sheet) ? "notShown" : "notChosen";
}

function tablePolicy(sheet: string, book: BookAudiences, choice: CopyChoice): SheetPolicy {
  const declared = declaredColumns(sheet, book, choice);
  const mayLeave = declared.some(({ fate }) => fate !== "private");
  return {
    name: sheet,
    fate: mayLeave ? chosenFate(sheet, book, choice) : "private",
    columns: [...declared, ...ownColumns(sheet, declared, choice)],
    outsideTables: "private",
    hiddenColumns: "leave",
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
    title: choice.title,
  };
}
