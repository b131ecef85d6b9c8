import { fold } from "../../kit/text";
import { MARK, readMark } from "../../schema/bookMark";
import { BARE_TABLE, type TableFact } from "../../schema/drift/facts";
import { matchColumns } from "../../schema/drift/matchColumns";
import { hasHeaders } from "../../schema/drift/ownBook";
import type { Sheet } from "../../schema/sheet";
import { attempt } from "../attempt";
import { OFFERED_SUFFIX } from "../building/nameClash";
import type { Attempt } from "../caught";
import { askOwnNames } from "../ownNames";

/** A table of the book as it stands: what it is called now, its headers, and where each declared column is. */
export interface StandingTable {
  readonly name: string;
  readonly headers: readonly string[];
  /** The place of each declared column by key, of renamed ones too. */
  readonly places: ReadonlyMap<string, number>;
}

/** What formulas can speak of in this workbook. */
export interface BookTables {
  /** By the names that the tables have by declaration. */
  readonly tables: ReadonlyMap<string, StandingTable>;
  /** Every name of the workbook, folded. */
  readonly names: ReadonlySet<string>;
}

/** Finds declared tables and their columns as they are called now, in one sync. */
export function readBookTables(sheets: readonly Sheet[]): Promise<Attempt<BookTables>> {
  return attempt(async (context) => {
    const asked = askOwnNames(context);
    await context.sync();
    const versions = new Map(asked.worksheets.items.flatMap(versionOf));
    const facts = asked.tables.items.filter(({ worksheet }) => versions.has(worksheet.id)).map(factOf);
    const tables = new Map<string, StandingTable>();
    for (const sheet of sheets) {
      const fact = factFor(sheet, facts);
      if (fact) tables.set(sheet.table, standing(sheet, fact, versions.get(fact.sheetId) ?? 0));
    }
    return {
      tables,
      names: new Set(asked.names.items.map(({ name }) => fold(name))),
    };
  });
}

/** The version of a sheet that carries the book's mark. */
function versionOf({ id, customProperties }: Excel.Worksheet): readonly (readonly [string, number])[] {
  const mark = readMark(customProperties.items.find(({ key }) => key === MARK)?.value ?? "");
  return mark ? [[id, mark.version]] : [];
}

function factOf({ id, name, worksheet, columns }: Excel.Table): TableFact {
  const known = columns.items.map((column) => ({ id: column.id, header: column.name }));
  return { ...BARE_TABLE, id, name, sheetId: worksheet.id, columns: known };
}

/** By its name or the one that was offered for it, else a table of another name with most of its headers. */
function factFor(sheet: Sheet, facts: readonly TableFact[]): TableFact | undefined {
  const names = [`${sheet.table}${OFFERED_SUFFIX}`, sheet.table].map(fold);
  const named = facts.find(({ name }) => names.includes(fold(name)));
  if (named) return named;
  return facts.find(({ columns }) =>
    hasHeaders(
      sheet,
      columns.map(({ header }) => header),
    ),
  );
}

function standing(sheet: Sheet, fact: TableFact, version: number): StandingTable {
  const { places } = matchColumns(sheet, fact, version);
  return { name: fact.name, headers: fact.columns.map(({ header }) => header), places };
}
