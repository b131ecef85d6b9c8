import fc from "fast-check";
import type { Cell } from "../../../src/kit/cell";
import { closeBooks, openBook, value, write } from "../book/support";

afterAll(closeBooks);

const CELL = fc.constantFrom<Cell>(
  "Won",
  "won",
  "Open",
  "",
  3,
  5,
  "5",
  "'5",
  0,
  true,
  41_000.25,
  "W*",
  "=1/0",
);
const CRITERION = fc.constantFrom<Cell>(
  ...["Won", "=", "<>", "'=Won", "'<>Won", "'>=3", "'<5", "'<>5", "'5", "W*", "'=", "true", "o?en"],
  ...[5, 0, 41_000.25, true],
);
const AMOUNT = fc.constantFrom<Cell>(1, 2.1, 0.1, 0.2, "", "text", true, -7.35);
const ROWS = fc.array(fc.tuple(CELL, CELL, AMOUNT), { minLength: 6, maxLength: 6 });

describe("SUMIFS and COUNTIFS", () => {
  test("find with one criterion each what the engine finds with a list of it", async () => {
    const book = openBook();
    const sheet = book.sheets.active;
    // a list of criteria is always looked up by the engine alone
    write(sheet, "H1", [
      ["=SUMIFS(C1:C6,A1:A6,E1,B1:B6,F1)", "=SUM(SUMIFS(C1:C6,A1:A6,E1:E2,B1:B6,F1:F2))/2"],
    ]);
    write(sheet, "H2", [["=COUNTIFS(A1:A6,E1,B1:B6,F1)", "=SUM(COUNTIFS(A1:A6,E1:E2,B1:B6,F1:F2))/2"]]);
    await fc.assert(
      fc.asyncProperty(ROWS, CRITERION, CRITERION, async (rows, first, second) => {
        write(sheet, "A1", rows);
        write(sheet, "E1", [
          [first, second],
          [first, second],
        ]);
        const [sum, sums] = [await value(book, sheet, "H1"), await value(book, sheet, "I1")];
        expect(sum).toBe(sums);
        expect(await value(book, sheet, "H2")).toBe(await value(book, sheet, "I2"));
      }),
      { seed: 23, numRuns: 50 },
    );
  });

  test("follow a change in the cells that they look through", async () => {
    const book = openBook();
    const sheet = book.sheets.active;
    write(sheet, "A1", [
      ["Won", 10],
      ["Open", 20],
    ]);
    write(sheet, "D1", [['=SUMIFS(B1:B2,A1:A2,"Won")', '=COUNTIFS(A1:A2,"Won")']]);
    expect([await value(book, sheet, "D1"), await value(book, sheet, "E1")]).toEqual([10, 1]);
    write(sheet, "A2", [["Won"]]);
    expect([await value(book, sheet, "D1"), await value(book, sheet, "E1")]).toEqual([30, 2]);
    write(sheet, "B1", [[1]]);
    expect(await value(book, sheet, "D1")).toBe(21);
  });

  test("give the engine's errors for ranges of different sizes and for a faulty amount", async () => {
    const book = openBook();
    const sheet = book.sheets.active;
    write(sheet, "A1", [
      ["Won", "=1/0"],
      ["Open", 20],
    ]);
    write(sheet, "D1", [
      ['=SUMIFS(B1:B2,A1:A3,"Won")', '=SUMIFS(B1:B2,A1:A2,"Won")', '=SUMIFS(B1:B2,A1:A2,"Open")'],
    ]);
    const told = [
      await value(book, sheet, "D1"),
      await value(book, sheet, "E1"),
      await value(book, sheet, "F1"),
    ];
    expect(told).toEqual(["#VALUE!", "#DIV/0!", 20]);
  });
});
