import type { Cell } from "../../../src/kit/cell";
import { parseAddress } from "../../../src/host/book/address";
import type { Book } from "../../../src/host/book/types";
import type { Box } from "../../../src/host/book/types/box";
import type { BookEvent } from "../../../src/host/book/types/event";
import type { Sheet } from "../../../src/host/book/types/sheet";
import type { Table } from "../../../src/host/book/types/table";

interface Bundle {
  createHeadlessBook(options: { readonly name: string; readonly now?: () => number }): Book;
}

// reading the bundled engine takes seconds on a busy machine
jest.setTimeout(30_000);

const open: Book[] = [];

/** A new workbook over the bundled engine; it is closed after the test. */
export function openBook(now?: () => number): Book {
  const bundle = jest.requireActual<Bundle>("../../../build/headless.cjs");
  const book = bundle.createHeadlessBook({ name: "Book1.xlsx", ...(now ? { now } : {}) });
  open.push(book);
  return book;
}

/** Closes what the tests of a file opened. */
export function closeBooks(): void {
  for (const book of open.splice(0)) book.dispose();
}

/** The box of an address. */
export function at(address: string): Box {
  const box = parseAddress(address);
  if (!box) throw new Error(`${address} is no address.`);
  return box;
}

/** Writes rows from a cell on. */
export function write(sheet: Sheet, address: string, rows: readonly (readonly Cell[])[]): void {
  sheet.cells.write({ ...at(address), rows: rows.length, columns: rows[0]?.length ?? 0 }, rows);
}

/** The settled values of a box. */
export async function values(book: Book, sheet: Sheet, address: string): Promise<Cell[][]> {
  await book.settle();
  return sheet.cells.values(at(address));
}

/** The settled value of one cell. */
export async function value(book: Book, sheet: Sheet, address: string): Promise<Cell> {
  return (await values(book, sheet, address))[0]?.[0] ?? "";
}

/** Three deals in a table named Deals at A1:C4; Weighted is computed. */
export function addDeals(book: Book): { readonly sheet: Sheet; readonly table: Table } {
  const sheet = book.sheets.add("Pipeline");
  write(sheet, "A1", [
    ["Deal", "Amount", "Probability"],
    ["Acme", 100, 0.5],
    ["Beta", 200, 0.25],
    ["Gamma", 300, 0.1],
  ]);
  return { sheet, table: book.tables.add({ sheet, box: at("A1:C4") }, true, "Deals") };
}

/** Everything that the workbook tells, as short lines. */
export function listenTo(book: Book): string[] {
  const told: string[] = [];
  book.listen((event) => void told.push(inShort(event)));
  return told;
}

function inShort(event: BookEvent): string {
  if (event.type !== "changed") return event.type;
  const { row, column, rows, columns } = event.box;
  return `${event.origin} ${event.kind} ${row},${column} ${rows}x${columns}`;
}

/** Lets timers of the workbook run. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** The code with which work is refused. */
export function refusal(work: () => unknown): string {
  try {
    work();
  } catch (refused) {
    if (refused instanceof Error && "code" in refused) return String(refused.code);
    throw refused;
  }
  return "not refused";
}
