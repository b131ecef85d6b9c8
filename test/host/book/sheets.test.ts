import { addDeals, at, closeBooks, listenTo, openBook, refusal, value, write } from "./support";

afterAll(closeBooks);

describe("a sheet", () => {
  test.each(["", "x".repeat(32), "a[b", "a]b", "a:b", "a*b", "a?b", "a/b", "a\\b", "'a", "a'", "History"])(
    "cannot be called %j",
    (name) => {
      const book = openBook();
      expect(refusal(() => book.sheets.add(name))).toBe("InvalidArgument");
      expect(refusal(() => book.sheets.active.rename(name))).toBe("InvalidArgument");
    },
  );

  test("cannot take another's name in any case, but its own in another", () => {
    const book = openBook();
    const sheet = book.sheets.add("Pipeline");
    expect(refusal(() => book.sheets.add("PIPELINE"))).toBe("ItemAlreadyExists");
    sheet.rename("PIPELINE");
    expect(sheet.name).toBe("PIPELINE");
  });

  test("that the user adds, renames, moves, hides and deletes is what the workbook lists and tells", async () => {
    const book = openBook();
    const told = listenTo(book);
    const added = await book.user.addSheet("Mine");
    expect(book.sheets.items.map(({ name }) => name)).toContain("Mine");
    await book.user.renameSheet(added, "Ours");
    await book.user.moveSheet(added, 0);
    expect(book.sheets.items.map(({ name }) => name)).toEqual(["Ours", "Sheet1"]);
    await book.user.setVisibility(added, "Hidden");
    expect(added.visibility).toBe("Hidden");
    await book.user.deleteSheet(added);
    expect(added.isDeleted).toBe(true);
    expect(book.sheets.items.map(({ name }) => name)).toEqual(["Sheet1"]);
    for (const type of ["sheetAdded", "sheetRenamed", "sheetMoved", "visibilityChanged", "sheetDeleted"]) {
      expect(told).toContain(type);
    }
  });

  test("that the user deletes takes its tables along, and undo brings both back as they were", async () => {
    const book = openBook();
    const { sheet, table } = addDeals(book);
    await book.user.deleteSheet(sheet);
    expect(book.tables.items).toEqual([]);
    await book.undo.undo();
    expect(sheet.isDeleted).toBe(false);
    expect(book.tables.items).toEqual([table]);
  });

  test("very hidden is hidden, and says that it is very hidden", () => {
    const book = openBook();
    const sheet = book.sheets.add("_State");
    sheet.setVisibility("VeryHidden");
    expect(sheet.visibility).toBe("VeryHidden");
    sheet.setVisibility("Visible");
    expect(sheet.visibility).toBe("Visible");
  });

  test("cannot be hidden or deleted when it is the last to be seen", () => {
    const book = openBook();
    expect(refusal(() => book.sheets.active.setVisibility("Hidden"))).toBe("InvalidOperation");
    expect(refusal(() => book.sheets.active.delete())).toBe("InvalidOperation");
  });

  test("keeps tab colour, freeze, gridlines and headings", () => {
    const book = openBook();
    const sheet = book.sheets.add("Pipeline");
    sheet.setTabColor("#1F6F5C");
    sheet.setFreeze({ rows: 5, columns: 1 });
    sheet.setShowGridlines(false);
    sheet.setShowHeadings(false);
    expect([sheet.tabColor, sheet.freeze, sheet.showGridlines, sheet.showHeadings]).toEqual([
      "#1F6F5C",
      { rows: 5, columns: 1 },
      false,
      false,
    ]);
  });

  test("has more rows than were ever written, and refuses what lies beyond Excel's last", () => {
    const book = openBook();
    const sheet = book.sheets.active;
    expect(sheet.cells.values(at("A900000"))).toEqual([[""]]);
    write(sheet, "B20000", [["far"]]);
    expect(sheet.cells.used(true)).toEqual(at("B20000"));
    expect(refusal(() => sheet.cells.write({ row: 1_048_576, column: 0, rows: 1, columns: 1 }, [[1]]))).toBe(
      "InvalidArgument",
    );
  });

  test("is followed by formulas and names when it gets another name", async () => {
    const book = openBook();
    const { sheet } = addDeals(book);
    const [first] = book.sheets.items;
    const name = book.names.add("Amounts", "=Pipeline!$B$2:$B$4");
    if (first) write(first, "A1", [["=SUM(Pipeline!B2:B4)"], ["=SUM(Amounts)"]]);
    sheet.rename("All deals");
    expect(first?.cells.formulas(at("A1"))).toEqual([["=SUM('All deals'!B2:B4)"]]);
    expect(name.formula).toBe("='All deals'!$B$2:$B$4");
    expect(first && (await value(book, first, "A2"))).toBe(600);
  });
});

describe("the user", () => {
  test.each(["History", "a/b", "Pipeline"])("is told that a sheet cannot be called %s", async (name) => {
    const book = openBook();
    addDeals(book);
    const told = listenTo(book);
    const [first] = book.sheets.items;
    if (first) await book.user.renameSheet(first, name);
    expect(first?.name).toBe("Sheet1");
    expect(told.at(-1)).toBe("refused");
  });

  test("cannot delete the header row of a table, but all of its rows", async () => {
    const book = openBook();
    const { sheet, table } = addDeals(book);
    const told = listenTo(book);
    await book.user.deleteRows(sheet, 0, 1);
    expect(table.box).toEqual(at("A1:C4"));
    expect(told).toContain("refused");
    await book.user.deleteRows(sheet, 0, 4);
    expect(book.tables.items).toEqual([]);
  });

  test("cannot insert rows on a protected sheet that does not allow it", async () => {
    const book = openBook();
    const { sheet, table } = addDeals(book);
    sheet.protection.protect({});
    await book.user.insertRows(sheet, 0, 1);
    expect(table.box).toEqual(at("A1:C4"));
  });
});
