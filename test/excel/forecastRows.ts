import { applyEdits } from "../../src/excel/writing/applyEdits";
import type { Cell } from "../../src/kit/cell";
import { columnLetters } from "../../src/kit/columnLetters";
import { toCells } from "../../src/schema/derive/toCells";
import type { Sheet } from "../../src/schema/sheet";
import { calculated } from "../flows/sampleBook";
import { pipeline, type Deal } from "../../src/schema/sheets/pipeline";
import { type CellsByHeader, tableEdit } from "../../src/schema/tableEdit";

type DealKey = Extract<keyof Deal, string>;

const STORED = Object.entries(pipeline.columns).flatMap(([key, { formula }]) =>
  formula === undefined ? [key as DealKey] : [],
);
/** The last column that holds stored values only; the computed ones stand to its right. */
const LAST_STORED = "Y";

/** The table's last column. */
const LAST = columnLetters(Object.keys(pipeline.columns).length - 1);

/** Puts deals into the Pipeline as an import does: below the header, then the table takes them in. */
export async function fillPipeline(deals: readonly Partial<Deal>[]): Promise<void> {
  const cells = deals.map((deal) => [...toCells(pipeline, deal, STORED.slice(0, 25))]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Pipeline");
    const bottom = String(5 + cells.length);
    sheet.getRange(`A6:${LAST_STORED}${bottom}`).values = cells;
    sheet.tables.getItem("Pipeline").resize(`A5:${LAST}${bottom}`);
    await context.sync();
  });
}

/** Adds rows to a table of the book. */
export async function addRows(sheet: Sheet, rows: readonly CellsByHeader[]): Promise<void> {
  // What is still being worked out would look like another writer.
  await calculated();
  const applied = await applyEdits([tableEdit(sheet, { added: rows })], {});
  if (!applied.ok) throw new Error(JSON.stringify(applied));
}

/** What a block of the Forecast shows. */
export async function shown(address: string): Promise<readonly (readonly Cell[])[]> {
  await excelHost.book.settle();
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Forecast").getRange(address);
    range.load("values");
    await context.sync();
    return range.values as Cell[][];
  });
}

/** What some columns of a table show, row by row. */
export async function valuesOfTable(
  table: string,
  headers: readonly string[],
): Promise<readonly unknown[][]> {
  await excelHost.book.settle();
  return Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem(table);
    const ranges = headers.map((header) => columns.getItem(header).getDataBodyRange());
    for (const range of ranges) range.load("values");
    await context.sync();
    const cells = ranges.map(({ values }) => values as unknown[][]);
    return (cells[0] ?? []).map((_, row) => cells.map((column) => column[row]?.[0]));
  });
}
