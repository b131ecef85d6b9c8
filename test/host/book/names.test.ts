import { addDeals, at, closeBooks, openBook, refusal, value, values, write } from "./support";

afterAll(closeBooks);

describe("a name", () => {
  test("of cells, of a table's column, of a constant and of a formula is read by formulas", async () => {
    const book = openBook();
    const { sheet } = addDeals(book);
    book.names.add("Cells", "=Pipeline!$B$2:$B$4");
    book.names.add("Column", "=Deals[Amount]");
    book.names.add("Rate", "=0.5");
    book.names.add("Total", "=SUM(Pipeline!$B$2:$B$4)*2");
    write(sheet, "F1", [["=SUM(Cells)"], ["=SUM(Column)"], ["=Rate*10"], ["=Total"]]);
    expect(await values(book, sheet, "F1:F4")).toEqual([[600], [600], [5], [1200]]);
    expect(book.names.items.map(({ type }) => type)).toEqual(["Range", "Range", "Double", "Integer"]);
    expect(book.names.get("column")?.formula).toBe("=Deals[Amount]");
    expect(book.names.get("Cells")?.place).toEqual({ sheet, box: at("B2:B4") });
  });

  test("moves with inserted rows and is gone from formulas when it is deleted", async () => {
    const book = openBook();
    const sheet = book.sheets.active;
    write(sheet, "A2", [[7]]);
    const name = book.names.add("Seven", "=Sheet1!$A$2");
    write(sheet, "C1", [["=Seven"]]);
    sheet.cells.insert(at("1:1"), "Down");
    expect(name.formula).toBe("=Sheet1!$A$3");
    expect(await value(book, sheet, "C2")).toBe(7);
    name.delete();
    expect(book.names.get("Seven")).toBeNull();
    write(sheet, "C2", [["=Seven"]]);
    expect(await value(book, sheet, "C2")).toBe("#NAME?");
  });

  test("that comes or changes is read at once by formulas that waited for it", async () => {
    const book = openBook();
    const sheet = book.sheets.active;
    write(sheet, "A1", [[7], [8], ["=Later*2"]]);
    expect(await value(book, sheet, "A3")).toBe("#NAME?");
    const name = book.names.add("Later", "=Sheet1!$A$1");
    expect(await value(book, sheet, "A3")).toBe(14);
    name.setFormula("=Sheet1!$A$2");
    expect(await value(book, sheet, "A3")).toBe(16);
  });

  test.each([
    ["A1", "InvalidArgument"],
    ["R1C1", "InvalidArgument"],
    ["two words", "InvalidArgument"],
    ["1st", "InvalidArgument"],
    ["", "InvalidArgument"],
    ["deals", "ItemAlreadyExists"],
    ["TAKEN", "ItemAlreadyExists"],
  ])("cannot be called %j", (wished, code) => {
    const book = openBook();
    addDeals(book);
    book.names.add("taken", "=1");
    expect(refusal(() => book.names.add(wished, "=1"))).toBe(code);
  });

  test("of a sheet is found on that sheet alone", () => {
    const book = openBook();
    const { sheet } = addDeals(book);
    book.namesOf(sheet).add("Here", "=Pipeline!$A$1");
    expect(book.names.get("Here")).toBeNull();
    expect(book.namesOf(sheet).items.map(({ name }) => name)).toEqual(["Here"]);
    expect(book.resolve("Here", sheet)).toEqual({ sheet, box: at("A1") });
  });
});
