import type { Cell, Grid } from "../../src/kit/cell";
import { DEAL_COLUMNS } from "../../src/domain/forecast/dealColumns";
import { tableValues } from "../excel/support";
import { MONDAY } from "./sampleBook";
import { ODD_TABLES } from "./oddTables";
import type { Asked } from "./twins";

/** The sheets that the twins are tried on: what they read, and what they say. */
export const TWIN_SHEETS = {
  before: "Before",
  oddTables: "Odd tables",
  sample: "Twins",
  odd: "Odd twins",
} as const;

/** Tables of one sheet, beside each other, by their names. */
async function writeTables(sheetName: string, tables: Readonly<Record<string, Grid>>): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(sheetName);
    let column = 0;
    for (const [name, rows] of Object.entries(tables)) {
      const width = rows[0]?.length ?? 0;
      const range = sheet.getRangeByIndexes(0, column, rows.length, width);
      range.values = rows.map((row) => [...row]);
      sheet.tables.add(range, true).name = name;
      column += width + 1;
    }
    await context.sync();
  });
}

/** How a deal may have stood before it came to stand as it does: others did, in other ways. */
function asBefore(row: readonly Cell[], at: number): readonly Cell[] {
  const deal: Cell[] = DEAL_COLUMNS.map((_, column) => row[column] ?? "");
  const put = (header: (typeof DEAL_COLUMNS)[number], cell: Cell) => {
    deal[DEAL_COLUMNS.indexOf(header)] = cell;
  };
  if (at % 2 === 0) {
    put("Status", "Open");
    put("Category", "Commit");
  }
  if (at % 3 === 0) put("Amount", at * 1000.25);
  if (at % 5 === 0) put("Close date", at % 10 === 0 ? "" : MONDAY);
  if (at % 7 === 0) put("Owner", "Somebody else");
  return deal;
}

/** Writes the table Before: most of the sample's deals, as they may have stood, and one that is gone. */
export async function writeBefore(): Promise<void> {
  const [headers = [], ...rows] = await tableValues("Pipeline");
  const places = DEAL_COLUMNS.map((header) => headers.indexOf(header));
  const deals = rows.map((row) => places.map((place) => row[place] ?? ""));
  const stood = deals.filter((_, at) => at % 11 !== 0).map(asBefore);
  const [last = []] = stood.slice(-1);
  await writeTables(TWIN_SHEETS.before, { Before: [DEAL_COLUMNS, ...stood, ["gone", ...last.slice(1)]] });
}

const ODD = "Odd";

/** Writes the tables that hold what is awkward. */
export function writeOddTables(): Promise<void> {
  const tables = Object.entries(ODD_TABLES).map(([name, rows]) => [ODD + name, rows] as const);
  return writeTables(TWIN_SHEETS.oddTables, Object.fromEntries(tables));
}

/** The same question over the tables that hold what is awkward. */
export function askedOddly({ id, byFunction, byTwin }: Asked): Asked {
  const oddly = (formula: string) =>
    Object.keys(ODD_TABLES).reduce((text, name) => text.replaceAll(`${name}[`, `${ODD}${name}[`), formula);
  return { id, byFunction: oddly(byFunction), byTwin: oddly(byTwin) };
}
