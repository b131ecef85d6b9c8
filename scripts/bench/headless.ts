import { createRequire } from "node:module";
import { join } from "node:path";
import type * as Headless from "../../src/entry/headless";
import type { HeadlessWorkbook } from "../../src/host/headless/headlessWorkbook";

/** Makes the add-in's modules find the workbook's own Excel, as in its window. */
function enter({ window }: HeadlessWorkbook): void {
  for (const name of ["Office", "Excel", "OfficeExtension", "CustomFunctions"]) {
    Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
  }
}

/** Opens the embedded workbook without a screen, the real office.js in front of it. */
export async function enteredWorkbook(): Promise<HeadlessWorkbook> {
  const { openHeadless } = createRequire(join(process.cwd(), "package.json"))(
    "./build/headless.cjs",
  ) as typeof Headless;
  const workbook = await openHeadless();
  enter(workbook);
  return workbook;
}

/** Waits until formulas and worksheet functions have their results. */
export async function calculated({ book }: HeadlessWorkbook): Promise<void> {
  do {
    await book.settle();
    await new Promise((resolve) => setTimeout(resolve, 0));
  } while (book.functions.pending > 0 || book.calculation.state !== "Done");
}
