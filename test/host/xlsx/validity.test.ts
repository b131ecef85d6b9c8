import { writeXlsx } from "../../../src/host/xlsx/write-xlsx";
import { ooxmlErrors } from "../../share/ooxmlErrors";
import { closeBooks, openBook } from "../book/support";
import { fillSample } from "./sample";

afterAll(closeBooks);

describe("a saved file", () => {
  test("has no error in the eyes of the Open XML validator", async () => {
    const book = openBook(() => 0);
    fillSample(book);
    expect(await ooxmlErrors(await writeXlsx(book))).toEqual([]);
  }, 30_000);

  test("of a new workbook has none either", async () => {
    expect(await ooxmlErrors(await writeXlsx(openBook(() => 0)))).toEqual([]);
  }, 30_000);
});
