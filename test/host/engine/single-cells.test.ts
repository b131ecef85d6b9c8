import { at, closeBooks, openBook, values, write } from "../book/support";

afterAll(closeBooks);

describe("a formula on one cell", () => {
  test("follows the cell alone, a block over it, and a block of whole rows and columns", async () => {
    const book = openBook();
    const sheet = book.sheets.active;
    write(sheet, "F1", [["=A2*10", "=B3*10", "=SUM(A:A)", "=SUM(3:3)"]]);
    write(sheet, "A2", [[1]]);
    expect(await values(book, sheet, "F1:I1")).toEqual([[10, 0, 1, 0]]);
    write(sheet, "A1", [
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    expect(await values(book, sheet, "F1:I1")).toEqual([[30, 60, 9, 11]]);
    sheet.cells.clear(at("A:A"), "Contents");
    expect(await values(book, sheet, "F1:I1")).toEqual([[0, 60, 0, 6]]);
    sheet.cells.clear(at("3:3"), "Contents");
    expect(await values(book, sheet, "F1:I1")).toEqual([[0, 0, 0, 0]]);
  });

  test("follows it where rows were inserted and deleted above, and back", async () => {
    const book = openBook();
    const sheet = book.sheets.active;
    write(sheet, "A5", [[7]]);
    write(sheet, "C9", [["=A5+1"]]);
    await book.settle();
    await book.user.insertRows(sheet, 1, 2);
    write(sheet, "A7", [[8]]);
    expect(await values(book, sheet, "C11:C11")).toEqual([[9]]);
    await book.undo.undo();
    write(sheet, "A5", [[20]]);
    expect(await values(book, sheet, "C9:C9")).toEqual([[21]]);
  });

  test("on another formula is calculated after it, however long the chain", async () => {
    const book = openBook();
    const sheet = book.sheets.active;
    const rows = Array.from({ length: 50 }, (_, row) => [`=A${String(row + 1)}+1`]);
    write(sheet, "A2", rows);
    write(sheet, "A1", [[1]]);
    expect(await values(book, sheet, "A51:A51")).toEqual([[51]]);
    write(sheet, "A1", [[100]]);
    expect(await values(book, sheet, "A51:A51")).toEqual([[150]]);
  });
});
