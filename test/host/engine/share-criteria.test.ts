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
  ...[5, 0, 41_000.25, true, ""],
);
const AMOUNT = fc.constantFrom<Cell>(1, 2.1, 0.1, 0.2, "", "text", true, -7.35);
const ROWS = fc.array(fc.tuple(CELL, CELL, AMOUNT), { minLength: 6, maxLength: 6 });

/** The criteria that stand in two rows, E1:F2; an error below them has the engine alone look up the list of three. */
const LISTED = "E1:E2 F1:F2".split(" ");
const WITH_ERROR = "E1:E3 F1:F3".split(" ");

function asked(name: string, [first = "", second = ""]: readonly string[]): string {
  const addends = name === "COUNTIFS" ? "" : "C1:C6,";
  return `${name}(${addends}A1:A6,${first},B1:B6,${second})`;
}

/** What one function finds for the first row of criteria, for both of a list, and what the engine alone finds for both. */
function row(name: string): readonly Cell[] {
  const [listed, engine] = [asked(name, LISTED), asked(name, WITH_ERROR)];
  const picked = [`=INDEX(${listed},1)`, `=INDEX(${engine},1)`, `=INDEX(${listed},2)`, `=INDEX(${engine},2)`];
  return [`=${asked(name, ["E1", "F1"])}`, ...picked];
}

describe.each(["SUMIFS", "COUNTIFS", "AVERAGEIFS", "MAXIFS", "MINIFS"])("%s", (name) => {
  test("finds with one criterion each and with a list of them what the engine finds", async () => {
    const book = openBook();
    const sheet = book.sheets.active;
    write(sheet, "E3", [["=NA()", "=NA()"]]);
    write(sheet, "H1", [row(name)]);
    await fc.assert(
      fc.asyncProperty(ROWS, CRITERION, CRITERION, async (rows, first, second) => {
        write(sheet, "A1", rows);
        write(sheet, "E1", [
          [first, second],
          [second, first],
        ]);
        const told = [];
        for (const cell of ["H1", "I1", "J1", "K1", "L1"]) told.push(await value(book, sheet, cell));
        const [one, ofList, engine, secondOfList, secondOfEngine] = told;
        expect([one, ofList, secondOfList]).toEqual([engine, engine, secondOfEngine]);
      }),
      { seed: 23, numRuns: 30 },
    );
  });
});

describe("SUMIFS and COUNTIFS", () => {
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
