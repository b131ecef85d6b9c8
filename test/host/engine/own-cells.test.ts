import { closeBooks, openBook, values, write } from "../book/support";

afterAll(closeBooks);

describe("a formula whose range holds its own cell", () => {
  test("is calculated before what reads it", async () => {
    const book = openBook();
    const sheet = book.sheets.active;
    write(sheet, "A1", [[5]]);
    write(sheet, "D3", [["=ROWS(D$1:D3)*A1", "=D3*2", "=E3+D3"]]);
    expect(await values(book, sheet, "D3:F3")).toEqual([[15, 30, 45]]);
    write(sheet, "A1", [[7]]);
    expect(await values(book, sheet, "D3:F3")).toEqual([[21, 42, 63]]);
  });

  test("in a column of such formulas leaves none behind", async () => {
    const book = openBook();
    const sheet = book.sheets.active;
    const rows = [1, 2, 3, 4, 5, 6];
    write(
      sheet,
      "B1",
      rows.map((row) => [`=ROWS(B$1:B${String(row)})+$A$1`, `=B${String(row)}*10`]),
    );
    write(sheet, "D1", [["=SUM(C1:C6)"]]);
    for (const start of [0, 100]) {
      write(sheet, "A1", [[start]]);
      expect(await values(book, sheet, "B1:C6")).toEqual(
        rows.map((row) => [row + start, 10 * (row + start)]),
      );
      expect(await values(book, sheet, "D1:D1")).toEqual([[210 + 60 * start]]);
    }
  });
});
