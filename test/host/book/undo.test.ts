import { addDeals, at, closeBooks, openBook, values, write } from "./support";

afterAll(closeBooks);

describe("the user's undo", () => {
  test("holds nothing that the add-in did", async () => {
    const book = openBook();
    const { sheet, table } = addDeals(book);
    sheet.cells.setNumberFormats(at("B2"), [["0.00"]]);
    sheet.formats.set(at("A1:C1"), { bold: true });
    sheet.formats.setColumnWidths(0, 3, 90);
    sheet.setFreeze({ rows: 1, columns: 0 });
    sheet.highlights.add(at("B2:B4"), "Custom").setRule({ type: "Custom", formula: "=B2>1" });
    table.resize(at("A1:C6"));
    await book.settle();
    expect(book.undo.canUndo).toBe(false);
  });

  test("takes back the typing, not the format that the add-in set after it", async () => {
    const book = openBook();
    const { sheet } = addDeals(book);
    await book.user.type(sheet, "B2", "150");
    sheet.formats.set(at("A1"), { bold: true });
    expect(await book.undo.undo()).toBe(true);
    expect(sheet.cells.values(at("B2"))).toEqual([[100]]);
    expect(sheet.formats.at(0, 0).bold).toBe(true);
  });

  test("of a row typed below a table first shrinks the table, then takes the text away; redo does both again", async () => {
    const book = openBook();
    const { sheet, table } = addDeals(book);
    table.addColumn(null, null, "Double");
    write(sheet, "D2", [["=[@Amount]*2"], ["=[@Amount]*2"], ["=[@Amount]*2"]]);
    await book.user.type(sheet, "A5", "Delta");
    await book.undo.undo();
    expect([table.box.rows, await values(book, sheet, "A5:D5")]).toEqual([4, [["Delta", "", "", ""]]]);
    await book.undo.undo();
    expect(await values(book, sheet, "A5:D5")).toEqual([["", "", "", ""]]);
    await book.undo.redo();
    await book.undo.redo();
    expect([table.box.rows, await values(book, sheet, "A5:D5")]).toEqual([5, [["Delta", "", "", 0]]]);
  });

  test("brings a table back to its size after rows and columns of it were deleted", async () => {
    const book = openBook();
    const { sheet, table } = addDeals(book);
    await book.user.deleteRows(sheet, 3, 1);
    await book.user.deleteColumns(sheet, 2, 1);
    expect(table.box).toEqual(at("A1:B3"));
    await book.undo.undo();
    await book.undo.undo();
    expect(table.box).toEqual(at("A1:C4"));
    expect(table.columns.map(({ name }) => name)).toEqual(["Deal", "Amount", "Probability"]);
    expect(await values(book, sheet, "A4:C4")).toEqual([["Gamma", 300, 0.1]]);
  });

  test("brings a table back of which all rows were deleted, which keeps a blank one meanwhile", async () => {
    const book = openBook();
    const { sheet, table } = addDeals(book);
    await book.user.deleteRows(sheet, 1, 3);
    expect([table.box, table.body]).toEqual([at("A1:C2"), at("A2:C2")]);
    expect(await values(book, sheet, "A2:C2")).toEqual([["", "", ""]]);
    await book.undo.undo();
    expect(table.box).toEqual(at("A1:C4"));
    expect(await values(book, sheet, "A4:C4")).toEqual([["Gamma", 300, 0.1]]);
  });

  test("of a header brings the column's name back, and redo the new one", async () => {
    const book = openBook();
    const { sheet, table } = addDeals(book);
    const names = () => table.columns.map(({ name }) => name);
    await book.user.type(sheet, "B1", "Value");
    expect(names()).toEqual(["Deal", "Value", "Probability"]);
    await book.undo.undo();
    expect(names()).toEqual(["Deal", "Amount", "Probability"]);
    await book.undo.redo();
    expect(names()).toEqual(["Deal", "Value", "Probability"]);
  });

  test("of cleared headers brings the names back", async () => {
    const book = openBook();
    const { sheet, table } = addDeals(book);
    await book.user.clear(sheet, at("A1:B1"));
    expect(table.columns.map(({ name }) => name)).toEqual(["Column1", "Column2", "Probability"]);
    await book.undo.undo();
    expect(table.columns.map(({ name }) => name)).toEqual(["Deal", "Amount", "Probability"]);
    expect(await values(book, sheet, "A1:B1")).toEqual([["Deal", "Amount"]]);
  });

  test("of a formula that filled a column empties the column first, then takes the formula away", async () => {
    const book = openBook();
    const { sheet } = addDeals(book);
    await book.user.type(sheet, "D1", "Double");
    await book.user.type(sheet, "D3", "=[@Amount]*2");
    await book.undo.undo();
    expect(await values(book, sheet, "D1:D4")).toEqual([["Double"], [""], [400], [""]]);
    await book.undo.undo();
    expect(await values(book, sheet, "D1:D4")).toEqual([["Double"], [""], [""], [""]]);
    await book.undo.redo();
    await book.undo.redo();
    expect(await values(book, sheet, "D1:D4")).toEqual([["Double"], [200], [400], [600]]);
  });

  test("of a column that a table took in leaves no header behind", async () => {
    const book = openBook();
    const { sheet, table } = addDeals(book);
    await book.user.type(sheet, "D3", "7");
    expect(await values(book, sheet, "D1:D3")).toEqual([["Column1"], [""], [7]]);
    await book.undo.undo();
    await book.undo.undo();
    expect(table.box).toEqual(at("A1:C4"));
    expect(await values(book, sheet, "D1:D3")).toEqual([[""], [""], [""]]);
  });

  test("is forgotten when a sheet is protected, as in Excel", async () => {
    const book = openBook();
    const { sheet } = addDeals(book);
    await book.user.type(sheet, "B2", "150");
    sheet.protection.protect({});
    expect(book.undo.canUndo).toBe(false);
  });
});
