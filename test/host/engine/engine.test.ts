import { addDeals, at, closeBooks, openBook, pause, value, values, write } from "../book/support";

afterAll(closeBooks);

/** Two numbers whose characters come to the same in the 32 bits by which the engine knew long formulas. */
const ALIKE = [7_511_266_544, 7_788_113_213] as const;

describe("the engine", () => {
  test("reads INDEX and OFFSET over a table on the table's own sheet", async () => {
    const book = openBook();
    addDeals(book);
    const [other] = book.sheets.items;
    if (other) write(other, "A1", [["=INDEX(Deals[Deal],2)"], ["=OFFSET(Deals[Deal],1,1,1,1)"]]);
    expect(other && (await values(book, other, "A1:A2"))).toEqual([["Beta"], [200]]);
  });

  test("picks several rows out of an array that a formula worked out", async () => {
    const book = openBook();
    const { sheet } = addDeals(book);
    write(sheet, "F1", [["=INDEX(SORT(Deals[Amount],1,-1),SEQUENCE(2))"]]);
    expect(await values(book, sheet, "F1:F2")).toEqual([[300], [200]]);
  });

  test("parses formulas rightly after an unfinished structured reference", async () => {
    const book = openBook();
    const { sheet } = addDeals(book);
    write(sheet, "F1", [["=SUM(Deals[[Amo"]]);
    await book.settle();
    write(sheet, "F2", [["=SUM(B2:B4)"], ["=SUM(Deals[Amount])"]]);
    expect(await values(book, sheet, "F2:F3")).toEqual([[600], [600]]);
  });

  test("calculates a LET in every workbook of the process", async () => {
    const text = "=LET(x,A1,y,x*2,x+y)";
    for (const first of [1, 2, 3]) {
      const book = openBook();
      write(book.sheets.active, "A1", [[first, text]]);
      expect(await value(book, book.sheets.active, "B1")).toBe(first * 3);
    }
  });

  test("tells two long formulas apart whose characters sum up alike", async () => {
    const book = openBook();
    const formulas = ALIKE.map((number) => `=${String(number)}${"+0".repeat(40)}`);
    write(book.sheets.active, "A1", [formulas]);
    expect(await values(book, book.sheets.active, "A1:B1")).toEqual([ALIKE]);
  });

  test("reads a text as the number that it looks like, or as none, however often it is asked", async () => {
    const book = openBook();
    const sheet = book.sheets.active;
    write(sheet, "A1", [["'$5"], ["'1,000"], ["'12:00"], ["May"], ["x9"], ["Q3 2026"]]);
    const sums = Array.from({ length: 6 }, (_, row) => `=A${String(row + 1)}+1`);
    for (const column of ["B1", "C1"]) {
      write(
        sheet,
        column,
        sums.map((sum) => [sum]),
      );
      const read = await values(book, sheet, column.replace("1", "1:") + column.replace("1", "6"));
      expect(read).toEqual([[6], [1001], [1.5], ["#VALUE!"], ["#VALUE!"], ["#VALUE!"]]);
    }
  });

  test("reads body and totals row together, and the body alone where there is none", async () => {
    const book = openBook();
    const { sheet, table } = addDeals(book);
    write(sheet, "F1", [["=ROWS(Deals[[#Data],[#Totals]])"], ["=SUM(Deals[[#Data],[#Totals],[Amount]])"]]);
    expect(await values(book, sheet, "F1:F2")).toEqual([[3], [600]]);
    table.setShowTotals(true);
    table.setTotal(1, "Sum");
    expect(await values(book, sheet, "F1:F2")).toEqual([[4], [1200]]);
  });

  test("follows a spill with A1#, also when it grows", async () => {
    const book = openBook();
    const sheet = book.sheets.active;
    write(sheet, "A1", [[2]]);
    write(sheet, "C1", [["=SEQUENCE(A1)"]]);
    write(sheet, "E1", [["=SUM(C1#)", "=ROWS(C1#)"]]);
    expect(await values(book, sheet, "E1:F1")).toEqual([[3, 2]]);
    write(sheet, "A1", [[4]]);
    expect(await values(book, sheet, "E1:F1")).toEqual([[10, 4]]);
  });

  test("shows #SPILL! over a blocked spill and recovers", async () => {
    const book = openBook();
    const sheet = book.sheets.active;
    write(sheet, "A2", [["in the way"]]);
    write(sheet, "A1", [["=SEQUENCE(3)"]]);
    expect(await value(book, sheet, "A1")).toBe("#SPILL!");
    write(sheet, "A2", [[""]]);
    expect(await values(book, sheet, "A1:A3")).toEqual([[1], [2], [3]]);
  });

  test("keeps two workbooks of one process apart", async () => {
    const [first, second] = [openBook(), openBook()];
    for (const [index, book] of [first, second].entries()) {
      write(book.sheets.active, "A1", [[index + 1], ["=A1*10"]]);
    }
    expect(await value(first, first.sheets.active, "A2")).toBe(10);
    expect(await value(second, second.sheets.active, "A2")).toBe(20);
    write(first.sheets.active, "A1", [[5]]);
    expect(await value(first, first.sheets.active, "A2")).toBe(50);
  });

  test("calculates in the background after a batch that only wrote", async () => {
    const book = openBook();
    write(book.sheets.active, "A1", [["=1+1"]]);
    book.startSettling();
    while (book.isDirty) await pause(1);
    expect(book.sheets.active.cells.values(at("A1"))).toEqual([[2]]);
  });

  test("has finished for a reader who waits while another calculation is under way", async () => {
    const book = openBook();
    const sheet = book.sheets.active;
    write(
      sheet,
      "A1",
      Array.from({ length: 500 }, (_, row) => [`=ROW()*${row}`]),
    );
    book.startSettling();
    write(
      sheet,
      "B1",
      Array.from({ length: 500 }, (_, row) => [`=A${row + 1}+1`]),
    );
    const read = await values(book, sheet, "B1:B500");
    expect(read.at(-1)).toEqual([500 * 499 + 1]);
  });

  test("does not calculate in manual mode until it is told to", async () => {
    const book = openBook();
    const sheet = book.sheets.active;
    write(sheet, "A1", [[1], ["=A1+1"]]);
    await book.settle();
    book.calculation.setMode("Manual");
    write(sheet, "A1", [[10]]);
    expect(await value(book, sheet, "A2")).toBe(2);
    book.calculation.calculate("Recalculate");
    expect(await value(book, sheet, "A2")).toBe(11);
  });

  test("goes on calculating after a bad formula", async () => {
    const book = openBook();
    const sheet = book.sheets.active;
    write(sheet, "A1", [["=)("], ["=NOSUCH(1)"], ["=1+1"]]);
    expect((await values(book, sheet, "A2:A3"))[0]).toEqual(["#NAME?"]);
    expect(await value(book, sheet, "A3")).toBe(2);
  });
});
