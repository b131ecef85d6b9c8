import { copyOf } from "../../src/entry/book/copyOf";
import { sampleExport } from "../../src/intake/sample/sampleExport";
import { columnLetters } from "../../src/kit/columnLetters";
import type { BookState } from "../../src/excel/bookState";
import { excelDesk } from "../../src/pane/app/excelDesk";
import { forecastSetup } from "../../src/pane/app/forecastSetup";
import { partsOf } from "../share/copiedParts";
import { calculated, MONDAY, planFor, standingBook } from "./sampleBook";

type Book = typeof excelHost.book;
/** What each cell shows that shows anything, by its sheet and address. */
export type Texts = Readonly<Record<string, string>>;

/** What a week with the sample team's book shows. */
export interface Lived {
  /** What every cell of every sheet shows. */
  readonly texts: Texts;
  /** The day of the data as its cell holds it. */
  readonly asOf: unknown;
  readonly book: BookState;
  readonly measures: unknown;
  readonly findings: unknown;
  /** What the next week's import made of it. */
  readonly afterImport: Texts;
  readonly afterUndo: Texts;
  /** The parts of its leadership copy by their paths. */
  readonly copy: Readonly<Record<string, string>>;
}

function textsOf({ sheets }: Book): Texts {
  const texts = sheets.items.flatMap(({ name, cells }) => {
    const used = cells.used(true);
    if (!used) return [];
    return cells.texts(used).flatMap((line, row) =>
      line.map((text, column) => {
        const address = columnLetters(used.column + column) + String(used.row + row + 1);
        return [`${name}!${address}`, text] as const;
      }),
    );
  });
  return Object.fromEntries(texts.filter(([, text]) => text !== ""));
}

async function findings(book: BookState): Promise<unknown> {
  const owners = book.deals.map(({ record }) => record.owner);
  const scanned = await excelDesk.scanBook(forecastSetup({ ...book, owners }, MONDAY));
  return scanned.ok ? scanned.value.findings.map(({ id }) => id) : scanned.fault;
}

async function namedValue(name: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange().load("values");
    await context.sync();
    return (range.values as unknown[][])[0]?.[0];
  });
}

/** Imports the next week, and takes it back. */
async function nextWeek(book: BookState): Promise<Pick<Lived, "afterImport" | "afterUndo">> {
  const plan = await planFor(sampleExport(2, MONDAY), book);
  const written = await excelDesk.applyImport(plan, MONDAY, {});
  if (!written.ok) throw new Error(JSON.stringify(written));
  await calculated();
  const afterImport = textsOf(excelHost.book);
  expect(await excelDesk.undoChange(written.change, MONDAY)).toMatchObject({ ok: true, kept: [] });
  await calculated();
  return { afterImport, afterUndo: textsOf(excelHost.book) };
}

async function copied(): Promise<Lived["copy"]> {
  const { bytes } = await copyOf(Uint8Array.from(await excelHost.save()), MONDAY);
  return partsOf(bytes);
}

/** Reads the book that stands in every way, copies it, and lives the next week with it. */
export async function live(): Promise<Lived> {
  const book = await standingBook();
  const measures = await excelDesk.readSetup();
  const standing = {
    texts: textsOf(excelHost.book),
    asOf: await namedValue("AsOf"),
    book,
    measures,
    findings: await findings(book),
    copy: await copied(),
  };
  return { ...standing, ...(await nextWeek(book)) };
}
