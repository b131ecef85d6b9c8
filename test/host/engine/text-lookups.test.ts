import fc from "fast-check";
import { closeBooks, openBook, values, write } from "../book/support";

afterAll(closeBooks);

const ROWS = 100;

/** A column of ids in which some come again in another spelling, blanks, numbers and an error stand among them. */
const COLUMN: readonly (string | number | boolean)[] = Array.from({ length: ROWS }, (_, row) => {
  if (row === 10) return "";
  if (row === 11) return 5;
  if (row === 12) return "=1/0";
  if (row === 13) return true;
  return row < 60 ? `D-${String(row)}` : `d-${String(row - 50)}`;
});

/** Looks each text up in the column: XLOOKUP first and last, XMATCH first and last. */
async function found(texts: readonly (string | number)[]) {
  const book = openBook();
  const sheet = book.sheets.active;
  write(
    sheet,
    "A1",
    COLUMN.map((id, row) => [id, row + 1]),
  );
  write(
    sheet,
    "D1",
    texts.map((text) => [text]),
  );
  const asked = `D1:D${String(texts.length)}`;
  write(sheet, "F1", [[`=XLOOKUP(${asked},A1:A100,B1:B100,"none",0,1)`]]);
  write(sheet, "G1", [[`=XLOOKUP(${asked},A1:A100,B1:B100,"none",0,-1)`]]);
  write(sheet, "H1", [[`=IFERROR(XMATCH(${asked},A1:A100,0,1),"none")`]]);
  write(sheet, "I1", [[`=IFERROR(XMATCH(${asked},A1:A100,0,-1),"none")`]]);
  return values(book, sheet, `F1:I${String(texts.length)}`);
}

describe("many texts that are looked up in a long column", () => {
  test("find the first or the last row that is equal in any case", async () => {
    expect(await found(["D-20", "d-5", "D-59", "D-0"])).toEqual([
      [21, 71, 21, 71],
      [6, 6, 6, 6],
      [60, 60, 60, 60],
      [1, 1, 1, 1],
    ]);
  });

  test("find nothing where there is nothing, and numbers among numbers alone", async () => {
    expect(await found(["D-10", "D-99", 5])).toEqual([
      [61, 61, 61, 61],
      ["none", "none", "none", "none"],
      [12, 12, 12, 12],
    ]);
  });

  test("follow a cell of the column", async () => {
    const book = openBook();
    const sheet = book.sheets.active;
    write(
      sheet,
      "A1",
      Array.from({ length: ROWS }, (_, row) => [`D-${String(row)}`, row]),
    );
    write(sheet, "D1", [["D-7"], ["D-8"], ["D-9"]]);
    write(sheet, "F1", [['=XLOOKUP(D1:D3,A1:A100,B1:B100,"none")']]);
    expect(await values(book, sheet, "F1:F3")).toEqual([[7], [8], [9]]);
    write(sheet, "A9", [["gone"]]);
    expect(await values(book, sheet, "F1:F3")).toEqual([[7], ["none"], [9]]);
  });

  test("find what a plain search finds", async () => {
    const ids = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 3, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(ids, async (numbers) => {
        const texts = numbers.map((number) => `D-${String(number)}`);
        const folded = COLUMN.map((id) => String(id).toLowerCase());
        const expected = texts.map((text) => {
          const first = folded.indexOf(text.toLowerCase()) + 1 || "none";
          const last = folded.lastIndexOf(text.toLowerCase()) + 1 || "none";
          return [first, last, first, last];
        });
        expect(await found(texts)).toEqual(expected);
      }),
      { numRuns: 8, seed: 11 },
    );
  });
});
