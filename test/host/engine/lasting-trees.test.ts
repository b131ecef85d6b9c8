import { addDeals, at, closeBooks, openBook, value, values, write } from "../book/support";

afterAll(closeBooks);

/** Three deals with a computed column that reads its row and a limit elsewhere. */
function addLarge() {
  const book = openBook();
  const { sheet, table } = addDeals(book);
  table.addColumn(null, null, "Large");
  write(sheet, "H1", [[150]]);
  write(sheet, "D2", [["=[@Amount]>=$H$1"], ["=[@Amount]>=$H$1"], ["=[@Amount]>=$H$1"]]);
  return { book, sheet, table };
}

describe("a computed column", () => {
  test("follows a change of one row and of the cell that all rows read", async () => {
    const { book, sheet } = addLarge();
    expect(await values(book, sheet, "D2:D4")).toEqual([[false], [true], [true]]);
    write(sheet, "B2", [[400]]);
    expect(await values(book, sheet, "D2:D4")).toEqual([[true], [true], [true]]);
    write(sheet, "H1", [[350]]);
    expect(await values(book, sheet, "D2:D4")).toEqual([[true], [false], [false]]);
    write(sheet, "B4", [[350]]);
    expect(await values(book, sheet, "D2:D4")).toEqual([[true], [false], [true]]);
  });

  test("reads its own row after rows were inserted above and inside the table", async () => {
    const { book, sheet } = addLarge();
    await book.settle();
    await book.user.insertRows(sheet, 2, 1);
    write(sheet, "A3", [["New", 500, 0.5]]);
    write(sheet, "B5", [[10]]);
    expect(await values(book, sheet, "D2:D5")).toEqual([[false], [true], [true], [false]]);
  });

  test("keeps its result where another formula takes its place, and back again", async () => {
    const { book, sheet } = addLarge();
    await book.settle();
    write(sheet, "D3", [["=[@Probability]*2"]]);
    expect(await values(book, sheet, "D2:D4")).toEqual([[false], [0.5], [true]]);
    write(sheet, "C3", [[0.4]]);
    expect(await value(book, sheet, "D3")).toBe(0.8);
    write(sheet, "D3", [["=[@Amount]>=$H$1"]]);
    write(sheet, "B3", [[100]]);
    expect(await values(book, sheet, "D2:D4")).toEqual([[false], [false], [true]]);
  });
});

describe("a formula", () => {
  test("that reads where a text points follows what it points to", async () => {
    const { book, sheet } = addLarge();
    write(sheet, "F1", [['=INDIRECT("B"&H2)', "=OFFSET(B2,H2-2,0)"]]);
    write(sheet, "H2", [[3]]);
    expect(await values(book, sheet, "F1:G1")).toEqual([[200, 200]]);
    write(sheet, "B3", [[222]]);
    expect(await values(book, sheet, "F1:G1")).toEqual([[222, 222]]);
    write(sheet, "H2", [[4]]);
    expect(await values(book, sheet, "F1:G1")).toEqual([[300, 300]]);
  });

  test("over spilled cells follows what they spill from", async () => {
    const { book, sheet } = addLarge();
    write(sheet, "F1", [["=SORT(Deals[Amount])", "=SUM(F1#)", "=F2+1"]]);
    expect(await values(book, sheet, "F1:F3")).toEqual([[100], [200], [300]]);
    write(sheet, "B2", [[900]]);
    expect(await values(book, sheet, "F1:G1")).toEqual([[200, 1400]]);
  });

  test("over a table that grows reads its new rows, also through a name of a name; one over another table stays", async () => {
    const { book, sheet, table } = addLarge();
    const other = book.sheets.add("Calls");
    write(other, "A1", [["Call"], [7]]);
    book.tables.add({ sheet: other, box: at("A1:A2") }, true, "Calls");
    book.names.add("Amounts", "=Deals[Amount]");
    book.names.add("Best", "=Amounts");
    write(sheet, "F1", [["=SUM(Deals[Amount])", "=MAX(Best)", "=SUM(Calls[Call])", "=SUM(B2:B4)"]]);
    expect(await values(book, sheet, "F1:I1")).toEqual([[600, 300, 7, 600]]);
    table.addRows(null, [["Delta", 900, 0.5, ""]]);
    expect(await values(book, sheet, "F1:I1")).toEqual([[1500, 900, 7, 600]]);
    write(other, "A2", [[8]]);
    write(sheet, "B5", [[1000]]);
    expect(await values(book, sheet, "F1:I1")).toEqual([[1600, 1000, 8, 600]]);
  });

  test("reads what its name means now", async () => {
    const { book, sheet } = addLarge();
    const name = book.names.add("Limit", "=Pipeline!$B$2");
    write(sheet, "F1", [["=Limit*2", "=SUM(B2:B4)"]]);
    expect(await values(book, sheet, "F1:G1")).toEqual([[200, 600]]);
    name.setFormula("=Pipeline!$B$4");
    expect(await values(book, sheet, "F1:G1")).toEqual([[600, 600]]);
    write(sheet, "B4", [[400]]);
    expect(await values(book, sheet, "F1:G1")).toEqual([[800, 700]]);
  });
});
