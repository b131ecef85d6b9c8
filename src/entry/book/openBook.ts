import { readFile } from "node:fs/promises";
import { CATALOG } from "../../functions/catalog";
import { functionsJson } from "../../functions/metadata";
import type { HeadlessWorkbook } from "../../host/headless/headlessWorkbook";
import { openHeadless } from "../headless";

/** The namespace under which workbooks store the worksheet functions. */
const NAMESPACE = "CONTROLBOOK";

/**
 * Opens the embedded workbook with the add-in's functions in it. The add-in's code asks for `Excel` and `Office` as it does in a page,
 * so the window's own are lent to this process.
 */
export async function openBook(functionsScript: string): Promise<HeadlessWorkbook> {
  const { functions } = functionsJson(CATALOG);
  const workbook = await openHeadless({ functions: { namespace: NAMESPACE, facts: functions } });
  const { window } = workbook;
  window.eval(await readFile(functionsScript, "utf8"));
  for (const name of ["Excel", "Office", "OfficeExtension"]) {
    Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
  }
  return workbook;
}

/** Waits until every formula and worksheet function of the workbook has its result. */
export async function settled({ book }: HeadlessWorkbook): Promise<void> {
  await book.settle();
  while (book.functions.pending > 0 || book.calculation.state !== "Done") {
    await new Promise((resolve) => setTimeout(resolve, 20));
    await book.settle();
  }
}
