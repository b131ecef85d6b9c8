import { addDeals, onNewSheet, until } from "./support";

const book = () => excelHost.book;

/** A new sheet's own side, after the add-in has prepared it. */
async function prepared(prepare?: (sheet: Excel.Worksheet) => void) {
  const name = await onNewSheet(async (sheet, context) => {
    prepare?.(sheet);
    sheet.load("name");
    sheet.activate();
    await context.sync();
    return sheet.name;
  });
  const own = book().sheets.get(name);
  if (!own) throw new Error(`No sheet ${name}`);
  book().undo.clear();
  return own;
}

/** The values that an add-in reads. */
function valuesOf(name: string, address: string): Promise<readonly (readonly unknown[])[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange(address).load("values");
    await context.sync();
    return range.values;
  });
}

describe("the user's undo", () => {
  test("takes back what was typed", async () => {
    const sheet = await prepared();
    await book().user.type(sheet, "A1", "typed");
    await book().undo.undo();
    expect(await valuesOf(sheet.name, "A1")).toEqual([[""]]);
  });

  test("brings the former value back", async () => {
    const sheet = await prepared((own) => (own.getRange("A1").values = [["before"]]));
    await book().user.type(sheet, "A1", "after");
    await book().undo.undo();
    expect(await valuesOf(sheet.name, "A1")).toEqual([["before"]]);
  });

  test("goes back one edit at a time", async () => {
    const sheet = await prepared();
    await book().user.type(sheet, "A1", "one");
    await book().user.type(sheet, "A2", "two");
    await book().undo.undo();
    expect(await valuesOf(sheet.name, "A1:A2")).toEqual([["one"], [""]]);
    await book().undo.undo();
    expect(await valuesOf(sheet.name, "A1:A2")).toEqual([[""], [""]]);
  });

  test("is taken back by redo", async () => {
    const sheet = await prepared();
    await book().user.type(sheet, "A1", "typed");
    await book().undo.undo();
    await book().undo.redo();
    expect(await valuesOf(sheet.name, "A1")).toEqual([["typed"]]);
  });

  test("does not hold what the add-in writes", async () => {
    const sheet = await prepared();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet.name).getRange("A1").values = [["written"]];
      await context.sync();
    });
    expect(book().undo.canUndo).toBe(false);
    await book().undo.undo();
    expect(await valuesOf(sheet.name, "A1")).toEqual([["written"]]);
  });

  test("does not hold the add-in's formats, rules, widths and tables", async () => {
    const sheet = await prepared();
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem(sheet.name);
      own.getRange("A1").format.fill.color = "#FF0000";
      own.getRange("A1").numberFormat = [["0.00"]];
      own.getRange("A:A").format.columnWidth = 80;
      own.getRange("B1").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      own.getRange("C1").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      own.freezePanes.freezeRows(1);
      addDeals(own, "UndoDeals1");
      await context.sync();
    });
    expect(book().undo.canUndo).toBe(false);
  });

  test("reaches the user's edit beneath later work of the add-in", async () => {
    const sheet = await prepared();
    await book().user.type(sheet, "A1", "typed");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet.name).getRange("B1").values = [["written"]];
      await context.sync();
    });
    await book().undo.undo();
    expect(await valuesOf(sheet.name, "A1:B1")).toEqual([["", "written"]]);
  });

  test("of an edit lets formulas compute the old value again", async () => {
    const sheet = await prepared((own) => (own.getRange("A1:A2").formulas = [[2], ["=A1*10"]]));
    await book().user.type(sheet, "A1", "5");
    expect(await valuesOf(sheet.name, "A2")).toEqual([[50]]);
    await book().undo.undo();
    expect(await valuesOf(sheet.name, "A2")).toEqual([[20]]);
  });

  test("of a row typed below a table takes the row out of the table", async () => {
    const sheet = await prepared((own) => void addDeals(own, "UndoDeals2"));
    await book().user.type(sheet, "A5", "Delta");
    expect(book().tables.get("UndoDeals2")?.box.rows).toBe(5);
    await book().undo.undo();
    expect(book().tables.get("UndoDeals2")?.box.rows).toBe(4);
  });

  test("of inserted rows moves everything back", async () => {
    const sheet = await prepared((own) => (own.getRange("A1:A2").values = [["first"], ["second"]]));
    await book().user.insertRows(sheet, 1, 2);
    expect(await valuesOf(sheet.name, "A1:A4")).toEqual([["first"], [""], [""], ["second"]]);
    await book().undo.undo();
    expect(await valuesOf(sheet.name, "A1:A4")).toEqual([["first"], ["second"], [""], [""]]);
  });

  test("of deleted rows brings them back", async () => {
    const sheet = await prepared((own) => (own.getRange("A1:A3").values = [["a"], ["b"], ["c"]]));
    await book().user.deleteRows(sheet, 1, 1);
    await book().undo.undo();
    expect(await valuesOf(sheet.name, "A1:A3")).toEqual([["a"], ["b"], ["c"]]);
  });

  test("of a paste takes back all its cells at once", async () => {
    const sheet = await prepared();
    await book().user.paste(sheet, "A1", [
      [1, 2],
      [3, 4],
    ]);
    await book().undo.undo();
    expect(await valuesOf(sheet.name, "A1:B2")).toEqual([
      ["", ""],
      ["", ""],
    ]);
  });

  test("tells listeners that the cell changed", async () => {
    const sheet = await prepared();
    await book().user.type(sheet, "A1", "typed");
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem(sheet.name).load("id");
      await context.sync();
      own.onChanged.add(async ({ address }) => void seen.push(address));
      await context.sync();
    });
    await book().undo.undo();
    await until(() => seen.includes("A1"));
    expect(seen).toContain("A1");
  });
});
