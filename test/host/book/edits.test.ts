import type { BookEvent } from "../../../src/host/book/types/event";
import type { Book } from "../../../src/host/book/types";
import type { Validation } from "../../../src/host/book/types/validation";
import { addDeals, at, closeBooks, listenTo, openBook, value, values, write } from "./support";

afterAll(closeBooks);

const STAGES: Validation = {
  rule: { type: "List", source: "Qualify,Propose,Won", inCellDropDown: true },
  ignoreBlanks: true,
  alert: { showAlert: true, style: "Stop", title: "", message: "Pick from the list" },
  prompt: { showPrompt: false, title: "", message: "" },
};

function changes(book: Book): Extract<BookEvent, { type: "changed" }>[] {
  const told: Extract<BookEvent, { type: "changed" }>[] = [];
  book.listen((event) => {
    if (event.type === "changed") told.push(event);
  });
  return told;
}

describe("an edit by the user", () => {
  test("tells its cell with the value before and after, and the table that it touched", async () => {
    const book = openBook();
    const { sheet, table } = addDeals(book);
    await book.settle();
    const told = changes(book);
    await book.user.type(sheet, "B2", "150");
    expect(told.filter(({ origin }) => origin === "user")).toEqual([
      expect.objectContaining({
        kind: "RangeEdited",
        box: at("B2"),
        tables: [table],
        details: { valueBefore: 100, valueAfter: 150, typeBefore: "Double", typeAfter: "Double" },
      }),
    ]);
  });

  test("that a validation refuses changes nothing and tells nothing", async () => {
    const book = openBook();
    const { sheet } = addDeals(book);
    write(sheet, "E2", [["Qualify"]]);
    sheet.validations.set(at("E2:E9"), STAGES);
    await book.settle();
    const told = changes(book);
    expect(await book.user.type(sheet, "E2", "Foo")).toBe(false);
    expect(await book.user.type(sheet, "E2", "Won")).toBe(true);
    expect(told.filter(({ origin }) => origin === "user").map(({ details }) => details?.valueAfter)).toEqual([
      "Won",
    ]);
  });

  test("of a formula is stored, shown and filled in Excel's own words", async () => {
    const book = openBook();
    const { sheet } = addDeals(book);
    await book.user.type(sheet, "E2", "=sum(deals[amount])*deals[@[probability]]");
    expect(sheet.cells.formulas(at("E2"))).toEqual([["=sum(Deals[Amount])*Deals[@Probability]"]]);
    expect(await value(book, sheet, "E2")).toBe(300);
  });

  test("of a locked cell on a protected sheet is refused, of an unlocked one is not", async () => {
    const book = openBook();
    const { sheet } = addDeals(book);
    sheet.formats.set(at("B3"), { locked: false });
    sheet.protection.protect({});
    await book.user.type(sheet, "B2", "1");
    await book.user.type(sheet, "B3", "2");
    expect(await values(book, sheet, "B2:B3")).toEqual([[100], [2]]);
  });

  test("pasted below a table grows it by all pasted rows", async () => {
    const book = openBook();
    const { sheet, table } = addDeals(book);
    await book.user.paste(sheet, "A5", [
      ["Delta", 1, 0.1],
      ["Eps", 2, 0.2],
    ]);
    expect(table.box).toEqual(at("A1:C6"));
  });

  test("of a formula beside a table makes a column of it that the formula fills", async () => {
    const book = openBook();
    const { sheet, table } = addDeals(book);
    const told = listenTo(book);
    await book.user.type(sheet, "D3", "=[@Amount]*2");
    expect(table.columns.map(({ name, formula }) => [name, formula]).at(-1)).toEqual([
      "Column1",
      "=[@Amount]*2",
    ]);
    expect(await values(book, sheet, "D1:D4")).toEqual([["Column1"], [200], [400], [600]]);
    expect(told.filter((line) => line.startsWith("user"))).toEqual([
      "user RangeEdited 2,3 1x1",
      "user ColumnInserted 0,3 4x1",
      "user RangeEdited 1,3 3x1",
    ]);
  });

  test("of a formula below a table makes it a row of the table", async () => {
    const book = openBook();
    const { sheet, table } = addDeals(book);
    await book.user.type(sheet, "B5", "=SUM(B2:B4)");
    expect(table.box).toEqual(at("A1:C5"));
  });

  test("below a table is left alone where merged cells stand in the way", async () => {
    const book = openBook();
    const { sheet, table } = addDeals(book);
    sheet.cells.merge(at("B5:C5"), false);
    await book.user.type(sheet, "A5", "Delta");
    expect(table.box).toEqual(at("A1:C4"));
  });

  test("of a locked cell is refused when it is a formula, too", async () => {
    const book = openBook();
    const { sheet } = addDeals(book);
    sheet.protection.protect({});
    await book.user.type(sheet, "B2", "=1+1");
    expect(await values(book, sheet, "B2")).toEqual([[100]]);
    expect(sheet.cells.formulas(at("B2"))).toEqual([[100]]);
  });

  test("by the fill handle is noticed as an edit", async () => {
    const book = openBook();
    const { sheet } = addDeals(book);
    write(sheet, "E2", [["=B2*2"]]);
    await book.settle();
    const told = listenTo(book);
    await book.user.fillDown(sheet, at("E2"), at("E2:E4"));
    expect(await values(book, sheet, "E2:E4")).toEqual([[200], [400], [600]]);
    expect(told.some((line) => line.startsWith("user RangeEdited"))).toBe(true);
  });
});

describe("a change by the add-in", () => {
  test("is told as the add-in's, in the order in which it was made", async () => {
    const book = openBook();
    const [sheet] = book.sheets.items;
    const told = listenTo(book);
    if (sheet) write(sheet, "A1", [[1]]);
    if (sheet) write(sheet, "A2", [[2]]);
    book.sheets.add("New");
    await book.user.type(book.sheets.active, "A3", "3");
    expect(told).toEqual([
      "addin RangeEdited 0,0 1x1",
      "addin RangeEdited 1,0 1x1",
      "sheetAdded",
      "user RangeEdited 2,0 1x1",
    ]);
  });

  test("in the name of a co-author is told as remote", async () => {
    const book = openBook();
    const told = listenTo(book);
    book.as("remote", () => write(book.sheets.active, "A1", [[1]]));
    await book.user.activate(book.sheets.active);
    expect(told).toContain("remote RangeEdited 0,0 1x1");
  });
});
