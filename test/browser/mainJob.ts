import type { Frame } from "playwright-core";
import type { Workbench } from "./harness";

/** A write may take long on a busy machine. */
const LONG = 60_000;

/** Drives the pane as a manager does: by the words on its buttons, tabs and fields. */
export function paneHand(bench: Workbench) {
  const pane = (): Frame => bench.pane;
  const button = (name: string | RegExp) => pane().getByRole("button", { name }).first();
  return {
    button,
    press: (name: string | RegExp) => button(name).click(),
    tab: (name: string) => pane().getByRole("tab", { name }).click(),
    see: (words: string | RegExp) => pane().getByText(words).first().waitFor({ timeout: LONG }),
    type: (label: string | RegExp, words: string) => pane().getByLabel(label).first().fill(words),
    choose: (answer: string | RegExp) => pane().getByRole("radio", { name: answer }).first().check(),
    /** All that the pane says, with plain spaces. */
    words: async () => (await pane().locator("body").innerText()).replaceAll("\u00a0", " "),
  };
}

/** Hands a file to the pane's drop area. */
export async function dropExport(bench: Workbench, name: string, bytes: Buffer): Promise<void> {
  await bench.pane
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name, mimeType: "text/csv", buffer: bytes });
}

/** From the file that was just read to the book: columns and words confirmed, preview looked at, applied. */
export async function applyImport(bench: Workbench, timeout = LONG): Promise<void> {
  const hand = paneHand(bench);
  await hand.press("Check the changes");
  await hand.button(/^Apply/).waitFor({ timeout });
  await hand.press(/^Apply/);
  await hand.button("Undo").waitFor({ timeout });
}

/** Everything that a sheet of the workbook holds, through Office.js. */
export function sheetValues(bench: Workbench, sheet: string, address: string): Promise<unknown[][]> {
  return bench.pane.evaluate(
    ([name, at]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name ?? "").getRange(at);
        range.load("values");
        await context.sync();
        return range.values as unknown[][];
      }),
    [sheet, address],
  );
}

/** Makes a sheet the one that is looked at, through Office.js. */
export function showSheet(bench: Workbench, sheet: string): Promise<void> {
  return bench.pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).activate();
        await context.sync();
      }),
    sheet,
  );
}

/** The body of a table of the book, through Office.js. */
export function tableBody(bench: Workbench, table: string): Promise<unknown[][]> {
  return bench.pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        const range = context.workbook.tables.getItem(name).getDataBodyRange();
        range.load("values");
        await context.sync();
        return range.values as unknown[][];
      }),
    table,
  );
}
