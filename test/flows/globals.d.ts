import type { HeadlessWorkbook } from "../../src/host/headless/headlessWorkbook";
import type { HeadlessPane } from "../../src/host/headless/headlessPane";

declare global {
  /** The embedded workbook behind the real office.js of this test file. */
  const excelHost: HeadlessWorkbook;
  /** Opens another pane on it: a window with its own office.js. */
  const joinPane: () => Promise<HeadlessPane>;
  /** Opens another workbook, empty and with a window and an office.js of its own. */
  const openWorkbook: () => Promise<HeadlessWorkbook>;
}
