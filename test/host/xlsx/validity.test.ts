import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { writeXlsx } from "../../../src/host/xlsx/write-xlsx";
import { closeBooks, openBook } from "../book/support";
import { fillSample } from "./sample";

const VALIDATOR = resolve(__dirname, "../../../node_modules/.bin/ooxml-validator");

afterAll(closeBooks);

/** What the Open XML SDK's own rules say of a file. */
function errorsOf(bytes: Uint8Array): unknown {
  const path = join(mkdtempSync(join(tmpdir(), "control-book-")), "book.xlsx");
  writeFileSync(path, bytes);
  const printed = execFileSync(process.execPath, [VALIDATOR, path], { encoding: "utf8" });
  const report = JSON.parse(printed) as { readonly errors: unknown };
  return report.errors;
}

describe("a saved file", () => {
  test("has no error in the eyes of the Open XML validator", async () => {
    const book = openBook(() => 0);
    fillSample(book);
    expect(errorsOf(await writeXlsx(book))).toEqual([]);
  }, 30_000);

  test("of a new workbook has none either", async () => {
    expect(errorsOf(await writeXlsx(openBook(() => 0)))).toEqual([]);
  }, 30_000);
});
