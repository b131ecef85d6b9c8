import { firstUsePlans } from "../../scripts/firstUse";
import { type ReadTab, scanBook } from "../../src/excel/drift/scanBook";
import { mendBook } from "../../src/excel/mend/mendBook";
import type { MendToken } from "../../src/excel/mend/mendToken";
import { takeBackMend } from "../../src/excel/mend/takeBackMend";
import { startingSetup } from "../../src/pane/app/startingSetup";
import { bookDeclaration } from "../../src/schema/derive/bookDeclaration";
import type { DriftKind, Finding } from "../../src/schema/drift/finding";
import type { DriftReport } from "../../src/schema/drift/findDrift";
import { columnLetters } from "../../src/kit/columnLetters";
import type { Setup } from "../../src/schema/setup";
import { calculated, MONDAY, registerFunctions } from "./sampleBook";
import { buildSmallBook, importLines, someDeals } from "./smallBook";

/** The book of these flows: six deals of two owners. */
const DRIFT_SETUP: Setup = { ...startingSetup(MONDAY), owners: ["Ana Ruiz", "Ben Carter"] };

/** What the book of these flows should be. */
export const DECLARATION = bookDeclaration(DRIFT_SETUP);

/** Builds the book with six deals, its functions loaded. */
export async function driftBook(): Promise<void> {
  registerFunctions();
  await bareBook();
}

/** Builds the book with six deals in an Excel that has not loaded the add-in's functions. */
export async function bareBook(): Promise<void> {
  await buildSmallBook();
  await importLines(someDeals(6));
  await calculated();
}

/** A worksheet of the book by its tab. */
export function tabOf(name: string) {
  const sheet = excelHost.book.sheets.get(name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** The cell of a Pipeline column in a sheet row, counted from 1. */
export function cellOf(header: string, row: number): string {
  return `${columnLetters(columnAt("Pipeline", header))}${row}`;
}

/** The zero-based place of a column of a table on its sheet. */
export function columnAt(table: string, header: string): number {
  const column = excelHost.book.tables.get(table)?.column(header);
  if (!column) throw new Error(`${table} has no column ${header}.`);
  return column.box.column;
}

const readTab: ReadTab = (wanted) =>
  Promise.resolve(firstUsePlans().find(({ name }) => name === wanted) ?? null);

/** Scans the book; a scan that Excel refuses fails the test. */
export async function scanned(): Promise<DriftReport> {
  await calculated();
  const scan = await scanBook(DECLARATION, readTab);
  if (!scan.ok) throw new Error(scan.fault.message);
  return scan.value;
}

/** What a scan finds, by kind. */
export async function driftNow(): Promise<readonly DriftKind[]> {
  return (await scanned()).findings.map(({ drift }) => drift.kind);
}

/** The one finding of a kind. */
export async function found(kind: DriftKind): Promise<Finding> {
  const { findings } = await scanned();
  const one = findings.filter(({ drift }) => drift.kind === kind);
  const [finding] = one;
  if (one.length !== 1 || !finding) throw new Error(JSON.stringify(findings.map(({ drift }) => drift)));
  return finding;
}

/** Mends findings; gives what takes it back. */
export async function mended(chosen: readonly Finding[]): Promise<MendToken> {
  const { findings } = await scanned();
  const mend = await mendBook({ chosen, known: findings, declaration: DECLARATION, setup: DRIFT_SETUP });
  if (!mend.ok) throw new Error(JSON.stringify(mend));
  expect(mend.left).toBe(0);
  return mend.token;
}

/** Takes a mend back whole. */
export async function unmended(token: MendToken): Promise<void> {
  expect(await takeBackMend(token)).toEqual({ ok: true, left: 0 });
}
