import fc from "fast-check";
import type { Sheet } from "../../../src/host/book/types/sheet";
import { at, closeBooks, openBook, values, write } from "../book/support";

afterAll(closeBooks);

const BOX = at("B2:D4");

/** Something done to a box of cells. */
type Deed = (sheet: Sheet, address: string) => void;

const VALUE = fc.constantFrom<string | number | boolean>(
  "Won",
  "007",
  "true",
  "'12",
  "",
  5,
  0,
  41_000.5,
  true,
);

const DEEDS = fc.array(
  fc.oneof(
    VALUE.map(
      (value): Deed =>
        (sheet, address) =>
          sheet.cells.fill(at(address), value),
    ),
    fc.constantFrom("@", "0.00", "General", "d mmm yy").map(
      (format): Deed =>
        (sheet, address) =>
          sheet.cells.fillNumberFormat(at(address), format),
    ),
    fc
      .constantFrom({ bold: true }, { fill: "#FFEE00" }, { fill: "" }, { bold: false, fontColor: "#112233" })
      .map(
        (style): Deed =>
          (sheet, address) =>
            sheet.formats.set(at(address), style),
      ),
    fc.constantFrom("Continuous" as const, "None" as const).map(
      (style): Deed =>
        (sheet, address) =>
          sheet.formats.setBorder(at(address), "EdgeBottom", { style, weight: "Thin", color: "#AABBCC" }),
    ),
  ),
  { minLength: 1, maxLength: 8 },
);

const CELLS = ["B2", "C2", "D2", "B3", "C3", "D3", "B4", "C4", "D4"];

function looks(sheet: Sheet) {
  const { cells, formats } = sheet;
  return {
    values: cells.values(BOX),
    types: cells.valueTypes(BOX),
    texts: cells.texts(BOX),
    numberFormats: cells.numberFormats(BOX),
    styles: CELLS.map((address) => formats.at(at(address).row, at(address).column)),
    borders: CELLS.map((address) => formats.border(at(address), "EdgeBottom")),
  };
}

describe("many cells stored in one step", () => {
  test("hold what each of them holds when it is stored alone, whatever stood there", () => {
    const book = openBook();
    fc.assert(
      fc.property(DEEDS, DEEDS, (before, after) => {
        const [together, alone] = [book.sheets.add(), book.sheets.add()];
        // the bottom edge of a box is that of its last row alone, so rows are the largest boxes here
        for (const deed of before) for (const cell of CELLS) for (const s of [together, alone]) deed(s, cell);
        for (const deed of after) {
          for (const row of ["B2:D2", "B3:D3", "B4:D4"]) deed(together, row);
          for (const cell of CELLS) deed(alone, cell);
        }
        expect(looks(together)).toEqual(looks(alone));
        together.delete();
        alone.delete();
      }),
      { seed: 22, numRuns: 60 },
    );
  });
});

describe("a cell that gets another look", () => {
  test("keeps its formula, also right after cells were merged", async () => {
    const book = openBook();
    const sheet = book.sheets.active;
    write(sheet, "A1", [["=1+1"]]);
    await book.settle();
    sheet.cells.merge(at("C3:D3"), false);
    sheet.cells.fillNumberFormat(at("A1:B1"), "0.00");
    await book.settle();
    expect(sheet.cells.formulas(at("A1"))).toEqual([["=1+1"]]);
  });
});

describe("a formula that gives an empty text", () => {
  test("is text, not blank, for the formulas that are calculated with it", async () => {
    const book = openBook();
    const sheet = book.sheets.active;
    write(sheet, "A1", [['=IF(B1>0,5,"")', 0, "=1000>=A1", "=ISBLANK(A1)", '=A1=""', "=ISTEXT(A1)"]]);
    const told = [["", 0, false, false, true, true]];
    expect(await values(book, sheet, "A1:F1")).toEqual(told);
    write(sheet, "C1", [["=1000>=A1"]]);
    expect(await values(book, sheet, "A1:F1")).toEqual(told);
  });
});
