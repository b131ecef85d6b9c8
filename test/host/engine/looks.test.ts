import { at, closeBooks, openBook, value, write } from "../book/support";

afterAll(closeBooks);

describe("a change of looks", () => {
  test("calculates nothing, also after a merge in the same turn", async () => {
    const book = openBook();
    const sheet = book.sheets.active;
    write(sheet, "A1", [["=RAND()", 1]]);
    const drawn = await value(book, sheet, "A1");
    sheet.cells.merge(at("D1:E1"), false);
    sheet.cells.fillNumberFormat(at("B1:B1"), "0.0");
    expect(await value(book, sheet, "A1")).toBe(drawn);
    write(sheet, "B1", [[2]]);
    expect(await value(book, sheet, "A1")).not.toBe(drawn);
  });

  test("does not hide what was written before and after it", async () => {
    const book = openBook();
    const sheet = book.sheets.active;
    write(sheet, "A1", [[1, "=A1+1"]]);
    await book.settle();
    write(sheet, "A1", [[5]]);
    sheet.cells.fillNumberFormat(at("A1:B9"), "0.0");
    expect(await value(book, sheet, "B1")).toBe(6);
    sheet.cells.merge(at("D1:E1"), false);
    write(sheet, "A1", [[""]]);
    expect(await value(book, sheet, "B1")).toBe(1);
  });

  test("leaves what a formula spilled, also after a merge in the same turn", async () => {
    const book = openBook();
    const sheet = book.sheets.active;
    write(sheet, "A1", [["=SEQUENCE(3,2)"]]);
    await book.settle();
    sheet.cells.merge(at("D1:E1"), false);
    sheet.cells.fillNumberFormat(at("A1:B9"), "0.0");
    write(sheet, "G1", [["=SUM(A1:B3)"]]);
    expect(await value(book, sheet, "G1")).toBe(21);
    expect(sheet.cells.values(at("A1:B4"))).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
      ["", ""],
    ]);
    write(sheet, "A1", [["=SEQUENCE(2)"]]);
    expect(await value(book, sheet, "G1")).toBe(3);
  });
});

describe("a block that is written in pieces", () => {
  test("is followed by formulas on each of its cells", async () => {
    const book = openBook();
    const sheet = book.sheets.active;
    for (const row of [1, 2, 3, 4]) write(sheet, `C${String(row)}`, [[`=A${String(row)}+B${String(row)}`]]);
    await book.settle();
    for (const row of [1, 2, 3, 4]) write(sheet, `A${String(row)}`, [[row, 10]]);
    write(sheet, "A6", [["apart"]]);
    await book.settle();
    expect(sheet.cells.values(at("C1:C4"))).toEqual([[11], [12], [13], [14]]);
  });
});
