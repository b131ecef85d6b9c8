import { addDeals, at, closeBooks, openBook, refusal, value, values, write } from "./support";

afterAll(closeBooks);

describe("cells", () => {
  test("take what is written as Excel takes what is typed", () => {
    const book = openBook();
    const sheet = book.sheets.active;
    write(sheet, "A1", [["2026-11-16", "50%", "'007", "true", "x", ""]]);
    expect(sheet.cells.values(at("A1:F1"))).toEqual([[46342, 0.5, "007", true, "x", ""]]);
    expect(sheet.cells.texts(at("A1:F1"))).toEqual([["11/16/2026", "50%", "007", "TRUE", "x", ""]]);
    expect(sheet.cells.valueTypes(at("A1:F1"))).toEqual([
      ["Double", "Double", "String", "Boolean", "String", "Empty"],
    ]);
  });

  test("in the text format keep numbers and formulas as texts", () => {
    const book = openBook();
    const sheet = book.sheets.active;
    sheet.cells.setNumberFormats(at("A1:B1"), [["@", "@"]]);
    write(sheet, "A1", [["12", "=1+1"]]);
    expect(sheet.cells.values(at("A1:B1"))).toEqual([["12", "=1+1"]]);
  });

  test.each([
    [1 / 3, "0.333333333"],
    [1234567.891, "1234567.891"],
    [123456789012, "1.23457E+11"],
    [0.00001, "1E-05"],
    [-0.5, "-0.5"],
    [0, "0"],
  ])("show %d as %s without a format", (number, text) => {
    const book = openBook();
    write(book.sheets.active, "A1", [[number]]);
    expect(book.sheets.active.cells.texts(at("A1"))).toEqual([[text]]);
  });

  test("leave alone what is written as null", () => {
    const book = openBook();
    const sheet = book.sheets.active;
    write(sheet, "A1", [[1, 2]]);
    sheet.cells.write(at("A1:B1"), [[null, 3]]);
    expect(sheet.cells.values(at("A1:B1"))).toEqual([[1, 3]]);
  });

  test("refuse a block of another size", () => {
    const book = openBook();
    expect(refusal(() => book.sheets.active.cells.write(at("A1:B2"), [[1, 2]]))).toBe("InvalidArgument");
  });

  test("are copied with their formulas moved along and their looks", async () => {
    const book = openBook();
    const sheet = book.sheets.active;
    write(sheet, "A1", [
      [1, "=A1*2"],
      [5, ""],
    ]);
    sheet.formats.set(at("B1"), { bold: true });
    sheet.cells.copy(at("B2"), { sheetId: sheet.id, box: at("B1") }, "All");
    expect(sheet.cells.formulas(at("B2"))).toEqual([["=A2*2"]]);
    expect(await value(book, sheet, "B2")).toBe(10);
    expect(sheet.formats.at(1, 1).bold).toBe(true);
  });

  test("are sorted with blanks last, whichever way", async () => {
    const book = openBook();
    const sheet = book.sheets.active;
    write(sheet, "A1", [
      ["b", 1],
      ["", 2],
      ["A", 3],
      [10, 4],
    ]);
    const keys = (ascending: boolean) => ({
      keys: [{ key: 0, ascending }],
      hasHeaders: false,
      matchCase: false,
    });
    sheet.cells.sort(at("A1:B4"), keys(true));
    expect(await values(book, sheet, "A1:B4")).toEqual([
      [10, 4],
      ["A", 3],
      ["b", 1],
      ["", 2],
    ]);
    sheet.cells.sort(at("A1:B4"), keys(false));
    expect(await values(book, sheet, "A1:A4")).toEqual([["b"], ["A"], [10], [""]]);
  });

  test("go on as a series where two numbers begin one", () => {
    const book = openBook();
    const sheet = book.sheets.active;
    write(sheet, "A1", [
      [1, "x"],
      [3, "y"],
    ]);
    sheet.cells.autoFill(at("A1:B2"), at("A1:B5"));
    expect(sheet.cells.values(at("A3:B5"))).toEqual([
      [5, "x"],
      [7, "y"],
      [9, "x"],
    ]);
  });

  test("of a table are not torn by inserted or deleted cells", () => {
    const book = openBook();
    const { sheet } = addDeals(book);
    for (const attempt of [
      () => sheet.cells.insert(at("B3"), "Down"),
      () => sheet.cells.remove(at("A2:B2"), "Up"),
      () => sheet.cells.remove(at("1:1"), "Up"),
    ]) {
      expect(refusal(attempt)).toBe("InsertDeleteConflict");
    }
  });

  test("that the add-in holds are found again after rows, columns and cells came and went", () => {
    const book = openBook();
    const sheet = book.sheets.active;
    const held = book.references.track({ sheet, box: at("C3:D4") });
    sheet.cells.insert(at("1:2"), "Down");
    sheet.cells.insert(at("A:A"), "Right");
    sheet.cells.insert(at("D1:E3"), "Down");
    expect(held.place).toEqual({ sheet, box: at("D8:E9") });
    sheet.cells.remove(at("8:9"), "Up");
    expect(held.place).toBeNull();
  });
});

describe("the looks of cells", () => {
  test("reach whole columns and rows beyond those that a new sheet shows", () => {
    const sheet = openBook().sheets.active;
    sheet.formats.set(at("A:AE"), { fontSize: 9 });
    sheet.formats.set(at("2000:2001"), { fontSize: 8 });
    const sizes = ["Z5", "AA5", "AE900", "AF5", "AF2000"].map(
      (address) => sheet.formats.get(at(address)).fontSize,
    );
    expect(sizes).toEqual([9, 9, 9, 11, 8]);
  });

  test("are what they share, and null where they differ", () => {
    const book = openBook();
    const sheet = book.sheets.active;
    const style = {
      bold: true,
      fill: "#1F6F5C",
      fontColor: "#FFFFFF",
      horizontal: "Center",
      wrap: true,
    } as const;
    sheet.formats.set(at("A1:B1"), {
      ...style,
      indent: 2,
      underline: "Double",
      vertical: "Top",
      fontSize: 14,
    });
    sheet.formats.set(at("B1"), { fill: "#FFFFFF" });
    expect(sheet.formats.get(at("A1"))).toMatchObject({
      ...style,
      indent: 2,
      underline: "Double",
      vertical: "Top",
    });
    expect(sheet.formats.get(at("A1:B1"))).toMatchObject({ bold: true, fill: null });
  });

  test("leave formulas as they are", async () => {
    const book = openBook();
    const sheet = book.sheets.active;
    write(sheet, "A1", [["=1+1"]]);
    await book.settle();
    sheet.formats.set(at("A1"), { bold: true });
    expect(sheet.cells.formulas(at("A1"))).toEqual([["=1+1"]]);
    expect(await value(book, sheet, "A1")).toBe(2);
  });

  test("keep borders, widths, heights and what is hidden", () => {
    const book = openBook();
    const sheet = book.sheets.active;
    const border = { style: "Continuous", weight: "Medium", color: "#D0D5DD" } as const;
    sheet.formats.setBorder(at("A1:B2"), "EdgeBottom", border);
    sheet.formats.setColumnWidths(0, 2, 90);
    sheet.formats.setRowHeights(0, 1, 30);
    sheet.formats.setColumnsHidden(3, 1, true);
    expect(sheet.formats.border(at("A1:B2"), "EdgeBottom")).toEqual(border);
    expect([sheet.formats.columnWidth(1), sheet.formats.rowHeight(0)]).toEqual([90, 30]);
    expect([sheet.formats.isColumnHidden(3), sheet.formats.isColumnHidden(2)]).toEqual([true, false]);
  });
});

describe("a protected sheet", () => {
  test("refuses the add-in too, save for unlocked cells and what the options allow", () => {
    const book = openBook();
    const { sheet } = addDeals(book);
    sheet.formats.set(at("F1"), { locked: false });
    sheet.protection.protect({ allowInsertRows: true }, "secret");
    write(sheet, "F1", [[1]]);
    sheet.cells.insert(at("9:9"), "Down");
    for (const attempt of [
      () => write(sheet, "A1", [[1]]),
      () => sheet.formats.set(at("A1"), { bold: true }),
      () => sheet.cells.remove(at("9:9"), "Up"),
      () => book.tables.items[0]?.resize(at("A1:C9")),
      () => sheet.protection.unprotect("guess"),
    ]) {
      expect(refusal(attempt)).toBe("AccessDenied");
    }
    sheet.protection.unprotect("secret");
    write(sheet, "A2", [["Acme 2"]]);
    expect(sheet.cells.values(at("A2"))).toEqual([["Acme 2"]]);
  });
});
