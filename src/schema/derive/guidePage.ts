import type { Column } from "../column";
import type { Sheet } from "../sheet";
import { aboutOf } from "./aboutOf";
import type { TabTables } from "./tabsOf";

/** Who a column's audience is, in the guide's words. */
const READERS = {
  leadership: "may go up",
  team: "you and the team",
  private: "you alone",
  system: "the add-in",
} as const;

/** The guide's page on one tab, in Markdown: what each table holds, and what each column takes. */
export function guidePage(tables: TabTables): string {
  const [main] = tables;
  const sections = tables.map((table) => section(table, tables.length > 1));
  return [`# ${main.name}`, "", main.tab.purpose, "", ...sections.flat()].join("\n");
}

function section(sheet: Sheet, isOneOfMany: boolean): readonly string[] {
  const columns = Object.values(sheet.columns);
  const heading = isOneOfMany ? [`## ${sheet.tab.caption ?? sheet.table}`, "", sheet.about, ""] : [];
  return [
    ...heading,
    `Table \`${sheet.table}\`, headers in row ${String(sheet.headerRow)}.`,
    "",
    "| Column | What it is | Takes | Readers | Known in exports as |",
    "| --- | --- | --- | --- | --- |",
    ...columns.map(line),
    "",
    ...formulaLines(columns),
  ];
}

function line(column: Column<unknown>): string {
  const { header, wanted, audience, aliases, formula } = column;
  const takes = formula === undefined ? wanted : "computed";
  const cells = [header, aboutOf(column), takes, READERS[audience], aliases.join(", ")];
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
