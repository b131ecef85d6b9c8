import type { HeadlessWorkbook } from "../../src/host/headless/headlessWorkbook";

declare global {
  /** The embedded workbook behind the real office.js of this test file. */
  const excelHost: HeadlessWorkbook;
}
