import type { Column } from "../column";
import type { SheetGuide } from "../guides/sheetGuide";
import type { Page } from "../page";
import type { Sheet } from "../sheet";
import { aboutOf } from "./aboutOf";

/** Who a column's audience is, in the guide's words. */
const READERS = {
  leadership: "may go up",
  team: "you and the team",
  private: "you alone",
  system: "the add-in",
} as const;

/** One row of each table as the sheet shows it: texts by table and header. */
type Examples = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A tab as the guide knows it. */
type Guided = Pick<Page, "name" | "tables">;

/** The guide's page on one tab, in Markdown: what it is for, how it is kept, what each table and column holds, with one filled row. */
export function guidePage({ name, tables }: Guided, guide: SheetGuide, examples: Examples): string {
  const purpose = tables[0] === undefined ? [] : [tables[0].tab.purpose, ""];
  const sections = tables.map((table) => section(table, tables.length > 1, examples[table.table] ?? {}));
  return [`# ${name}`, "", ...purpose, ...guideLines(guide), ...sections.flat()].join("\n");
}

function guideLines({ decision, filling, mistakes }: SheetGuide): readonly string[] {
  return [
    `**The decision it serves.** ${decision}`,
    "",
    `**How it is filled.** ${filling}`,
    "",
    "**What goes wrong**",
    "",
    ...mistakes.map((mistake) => `- ${mistake}`),
    "",
  ];
}

function section(sheet: Sheet, isOneOfMany: boolean, example: Examples[string]): readonly string[] {
  const columns = Object.values(sheet.columns);
  const heading = isOneOfMany ? [`## ${sheet.tab.caption ?? sheet.table}`, "", sheet.about, ""] : [];
  return [
    ...heading,
    `Table \`${sheet.table}\`, headers in row ${String(sheet.headerRow)}. The example is one row of the sample team's book.`,
    "",
    "| Column | What it is | Takes | For example | Readers | Known in exports as |",
    "| --- | --- | --- | --- | --- | --- |",
    ...columns.map((column) => line(column, example[column.header] ?? "")),
    "",
    ...formulaLines(columns),
  ];
}

function line(column: Column<unknown>, example: string): string {
  const { header, wanted, audience, aliases, formula } = column;
  const takes = formula === undefined ? wanted : "computed";
  const cells = [header, aboutOf(column), takes, example, READERS[audience], aliases.join(", ")];
  return `| ${cells.map(escaped).join(" | ")} |`;
}

function escaped(text: string): string {
  return text.replaceAll("|", "\\|");
}

function formulaLines(columns: readonly Column<unknown>[]): readonly string[] {
  const computed = columns.flatMap(({ header, formula }) =>
    formula === undefined ? [] : [`- ${header}: \`${formula}\``],
  );
  return computed.length === 0 ? [] : ["Computed by Excel:", "", ...computed, ""];
}
