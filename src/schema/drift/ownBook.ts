import { type Cell, isBlank } from "../../kit/cell";
import { fold } from "../../kit/text";
import { barePlan } from "../derive/barePlan";
import type { BookPlan, SheetPlan } from "../plan";
import type { Sheet } from "../sheet";
import type { BookFacts, PageFact, SheetFact, TableFact } from "./facts";
import type { Spot } from "./finding";
import type { OtherName } from "./formulaText";
import { type ColumnMatch, matchColumns } from "./matchColumns";

/** What the book should be: its tables and pages under the names that they have in this workbook. */
export interface Declared {
  readonly tables: readonly Sheet[];
  readonly plan: BookPlan;
  /** The names of sheets that come and go together: none of a group is missing while none of it stands. */
  readonly groups: readonly (readonly string[])[];
}

/** A declared tab and the worksheets that carry its mark, the book's own first. */
export interface OwnTab {
  readonly plan: SheetPlan;
  readonly sheet: SheetFact | undefined;
  readonly copies: readonly SheetFact[];
  readonly page: PageFact | undefined;
}

/** A declared table, where it stands, and which of its columns is which. */
export interface OwnTable {
  readonly declared: Sheet;
  readonly tab: OwnTab;
  readonly fact: TableFact | undefined;
  readonly match: ColumnMatch | undefined;
}

/** A table that stands. */
export interface StandingTable {
  readonly declared: Sheet;
  readonly sheet: SheetFact;
  readonly fact: TableFact;
  readonly match: ColumnMatch;
}

/** The book as it stands beside the book as declared. */
export interface OwnBook {
  readonly facts: BookFacts;
  readonly declared: Declared;
  /** The highest version that a sheet of the book says; 0 where none does. */
  readonly version: number;
  readonly tabs: readonly OwnTab[];
  readonly tables: readonly OwnTable[];
  readonly standing: readonly StandingTable[];
  readonly otherNames: readonly OtherName[];
}

/** Lays what stands beside what is declared. */
export function ownBook(facts: BookFacts, declared: Declared): OwnBook {
  const version = Math.max(0, ...facts.sheets.map(({ mark }) => mark?.version ?? 0));
  const tabs = declared.plan.sheets.map((plan) => tabOf(plan, facts));
  const tables = declared.tables.flatMap((table): readonly OwnTable[] => {
    const tab = tabs.find(({ plan }) => plan.name === table.name);
    return tab ? [tableOf(table, { tab, facts, declared })] : [];
  });
  const standing = tables.flatMap(({ declared: sheet, tab, fact, match }) =>
    tab.sheet && fact && match ? [{ declared: sheet, sheet: tab.sheet, fact, match }] : [],
  );
  return { facts, declared, version, tabs, tables, standing, otherNames: standing.flatMap(otherNames) };
}

/** What a table and its columns are called now, where that is not what they are declared as. */
function otherNames({ declared, fact, match }: StandingTable): readonly OtherName[] {
  const isRenamed = fold(fact.name) !== fold(declared.table);
  const table = { kind: "table", now: fact.name, declared: declared.table } as const;
  const columns = match.renamed.map(({ key, index }) => ({
    kind: "column" as const,
    now: fact.columns[index]?.header ?? "",
    declared: declared.columns[key]?.header ?? "",
  }));
  return [...(isRenamed ? [table] : []), ...columns];
}

function tabOf(plan: SheetPlan, facts: BookFacts): OwnTab {
  const marked = facts.sheets.filter(({ mark }) => mark && fold(mark.sheet) === fold(plan.name));
  const names = new Set(plan.tables.map(({ name }) => fold(name)));
  const holds = ({ id }: SheetFact) =>
    facts.tables.some(({ sheetId, name }) => sheetId === id && names.has(fold(name)));
  const sheet = marked.find(holds) ?? marked.find(({ tab }) => fold(tab) === fold(plan.tab)) ?? marked[0];
  return {
    plan: sheet?.mark?.isBare ? barePlan(plan) : plan,
    sheet,
    copies: marked.filter((each) => each !== sheet),
    page: facts.pages.find(({ sheetId }) => sheetId === sheet?.id),
  };
}

interface Where {
  readonly tab: OwnTab;
  readonly facts: BookFacts;
  readonly declared: Declared;
}

function tableOf(declared: Sheet, where: Where): OwnTable {
  const { tab } = where;
  const fact = factOf(declared, where);
  const version = tab.sheet?.mark?.version ?? 0;
  return { declared, tab, fact, match: fact && matchColumns(declared, fact, version) };
}

/** By its name, else the one on its tab that has most of its headers and no other table's name. */
function factOf(table: Sheet, { tab, facts, declared }: Where): TableFact | undefined {
  const here = facts.tables.filter(({ sheetId }) => sheetId === tab.sheet?.id);
  const named = here.find(({ name }) => fold(name) === fold(table.table));
  if (named) return named;
  const others = new Set(declared.tables.map((each) => fold(each.table)));
  return here.find(
    ({ name, columns }) =>
      !others.has(fold(name)) &&
      hasHeaders(
        table,
        columns.map(({ header }) => header),
      ),
  );
}

/** Whether an older Control Book built the tab. */
export function isOutdated({ sheet }: OwnTab, { declared }: Pick<OwnBook, "declared">): boolean {
  return sheet?.mark !== undefined && sheet.mark.version < declared.plan.version;
}

/** Whether at least half of a table's headers, and two, are among these. */
export function hasHeaders(table: Sheet, cells: readonly Cell[]): boolean {
  const found = new Set(cells.map((cell) => fold(String(cell))));
  const headers = Object.values(table.columns).filter(({ header }) => found.has(fold(header)));
  return headers.length >= Math.max(2, Object.keys(table.columns).length / 2);
}

/** Where a cell of a standing table is: its column by place, its row by body row, the header being −1. */
export function spotIn({ sheet, fact }: StandingTable, column: number, bodyRow: number): Spot {
  return {
    sheetId: sheet.id,
    tab: sheet.tab,
    row: fact.row + 1 + bodyRow,
    column: fact.column + column,
  };
}

/** The cells of a column's body. */
export function cellsOf({ fact }: StandingTable, column: number): readonly Cell[] {
  return fact.body.map((row) => row[column] ?? "");
}

/** The body rows in which somebody typed something: calculated cells do not count. */
export function filledRows(table: StandingTable): ReadonlySet<number> {
  const { declared, fact, match } = table;
  const computed = new Set(
    Object.entries(declared.columns).flatMap(([key, { formula }]) =>
      formula === undefined ? [] : [match.places.get(key)],
    ),
  );
  const rows = fact.body.flatMap((cells, row) =>
    cells.some((cell, column) => !computed.has(column) && !isBlank(cell)) ? [row] : [],
  );
  return new Set(rows);
}
