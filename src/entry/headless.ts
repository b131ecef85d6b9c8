import type { DOMWindow } from "jsdom";
import { createHeadlessBook } from "../host/book/headless-book";
import type { Book } from "../host/book/types";
import { headlessPane, type HeadlessPane } from "../host/headless/headlessPane";
import {
  headlessWorkbook,
  type FileRoad,
  type HeadlessOptions,
  type HeadlessWorkbook,
} from "../host/headless/headlessWorkbook";
import { loadOffice } from "../host/headless/loadOffice";
import { OfficeResources } from "../host/headless/officeResources";
import { openWindow } from "../host/headless/openWindow";

/** Files are read and written by packages that load only when a file is. */
const files: FileRoad = {
  write: async (book) => (await import("../host/xlsx/write-xlsx")).writeXlsx(book),
  read: async (bytes, book) => {
    const { readXlsx } = await import("../host/xlsx/read-xlsx");
    const opened = await readXlsx(Uint8Array.from(bytes), book);
    if (!opened.ok) throw new Error(`The file was not opened: ${opened.reason}.`);
  },
};

/** Puts a new embedded workbook behind a jsdom window that has not loaded office.js yet. */
function joinHeadless(window: DOMWindow, options?: HeadlessOptions): HeadlessWorkbook {
  return headlessWorkbook(
    window,
    { book: createHeadlessBook({ name: "Control book.xlsx", now: () => performance.now() }), files },
    options,
  );
}

/** Opens the embedded workbook without a screen: a window with the real office.js, and the workbook behind it. */
async function openHeadless(options?: HeadlessOptions): Promise<HeadlessWorkbook> {
  const window = openWindow();
  const workbook = joinHeadless(window, options);
  await loadOffice(window);
  return {
    ...workbook,
    close: () => {
      workbook.close();
      window.close();
    },
  };
}

/** Opens one more pane on a workbook that is open, as a co-author has it: another window with its own office.js. */
async function joinPane(book: Book): Promise<HeadlessPane> {
  const window = openWindow();
  const pane = headlessPane(window, book);
  await loadOffice(window);
  return pane;
}

export { createHeadlessBook, joinHeadless, joinPane, loadOffice, OfficeResources, openHeadless };
