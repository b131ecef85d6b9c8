import { addDeals, onNewSheet, refusal } from "./support";

describe("a null object", () => {
  test("stands for a missing worksheet", async () => {
    const isNull = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      await context.sync();
      return sheet.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test("stands for a missing table, also when a property of it is loaded", async () => {
    const isNull = await Excel.run(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject("Nothing").load("name");
      await context.sync();
      return table.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test("stands for a missing name and a missing setting", async () => {
    const areNull = await Excel.run(async (context) => {
      const name = context.workbook.names.getItemOrNullObject("NoSuchName");
      const setting = context.workbook.settings.getItemOrNullObject("NoSuchSetting");
      await context.sync();
      return [name.isNullObject, setting.isNullObject];
    });
    expect(areNull).toEqual([true, true]);
  });

  test("stands for the used range of a blank sheet", async () => {
    const isNull = await onNewSheet(async (sheet, context) => {
      const used = sheet.getUsedRangeOrNullObject();
      await context.sync();
      return used.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test("stands for an intersection without cells", async () => {
    const isNull = await onNewSheet(async (sheet, context) => {
      const shared = sheet.getRange("A1").getIntersectionOrNullObject("B2").load("address");
      await context.sync();
      return shared.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test("gives null objects for what is asked of it", async () => {
    const isNull = await Excel.run(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject("Nothing");
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      return body.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test("is not what an existing thing gives", async () => {
    const isNull = await onNewSheet(async (sheet, context) => {
      addDeals(sheet, "NullDeals");
      const table = context.workbook.tables.getItemOrNullObject("nulldeals");
      await context.sync();
      return table.isNullObject;
    });
    expect(isNull).toBe(false);
  });
});

describe("load", () => {
  test("takes names parted by commas", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const range = sheet.getRange("B2:C3").load("address, rowCount,columnIndex");
      await context.sync();
      return [range.address, range.rowCount, range.columnIndex];
    });
    expect(read[0]).toMatch(/!B2:C3$/);
    expect(read.slice(1)).toEqual([2, 1]);
  });

  test("takes an array of names", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1").load(["cellCount", "rowIndex"]);
      await context.sync();
      return [range.cellCount, range.rowIndex];
    });
    expect(read).toEqual([2, 0]);
  });

  test("takes an object of true flags, with nested objects", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1").format.fill.color = "#FFEE00";
      const range = sheet.getRange("A1").load({ rowCount: true, format: { fill: { color: true } } });
      await context.sync();
      return [range.rowCount, range.format.fill.color];
    });
    expect(read).toEqual([1, "#FFEE00"]);
  });

  test("takes select and expand", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      sheet.load("name");
      const range = sheet.getRange("A1").load({ select: "address", expand: "worksheet" });
      await context.sync();
      return range.worksheet.name === sheet.name;
    });
    expect(read).toBe(true);
  });

  test("takes a path into the items of a collection", async () => {
    const names = await onNewSheet(async (sheet, context) => {
      const table = addDeals(sheet, "LoadDeals1");
      const columns = table.columns.load("items/name,items/index");
      await context.sync();
      return columns.items.map(({ name, index }) => `${index} ${name}`);
    });
    expect(names).toEqual(["0 Deal", "1 Amount", "2 Stage"]);
  });

  test("takes a bare property of a collection for each of its items", async () => {
    const names = await onNewSheet(async (sheet, context) => {
      const columns = addDeals(sheet, "LoadDeals2").columns.load("name");
      await context.sync();
      return columns.items.map(({ name }) => name);
    });
    expect(names).toEqual(["Deal", "Amount", "Stage"]);
  });

  test("takes $top and $skip of a collection", async () => {
    const names = await onNewSheet(async (sheet, context) => {
      const columns = addDeals(sheet, "LoadDeals3").columns.load({ select: "name", top: 1, skip: 1 });
      await context.sync();
      return columns.items.map(({ name }) => name);
    });
    expect(names).toEqual(["Amount"]);
  });

  test("reaches through a collection into what its items lead to", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      addDeals(sheet, "LoadDeals4");
      sheet.load("name");
      const tables = sheet.tables.load("items/name,items/worksheet/name");
      await context.sync();
      return tables.items.map(({ name, worksheet }) => [name, worksheet.name === sheet.name]);
    });
    expect(read).toEqual([["LoadDeals4", true]]);
  });

  test("without names gives all scalar properties", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      sheet.load();
      await context.sync();
      return [typeof sheet.name, sheet.visibility, sheet.showGridlines];
    });
    expect(read).toEqual(["string", "Visible", true]);
  });

  test("of an unknown property is refused", async () => {
    const seen = await refusal(() =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange("A1").load("colour");
        await context.sync();
      }),
    );
    expect(seen).toEqual({ code: "ApiNotFound", location: "Range.colour" });
  });

  test("of a whole column answers null for its cells and the truth for its address", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const column = sheet.getRange("C:C").load("values,rowCount,isEntireColumn");
      await context.sync();
      return [column.values, column.rowCount, column.isEntireColumn];
    });
    expect(read).toEqual([null, 1_048_576, true]);
  });

  test("of a count answers with a client result", async () => {
    const count = await onNewSheet(async (sheet, context) => {
      addDeals(sheet, "LoadDeals5");
      const result = sheet.tables.getCount();
      await context.sync();
      return result.value;
    });
    expect(count).toBe(1);
  });

  test("gives values, formulas, text, formats and types of the same cells", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:E1");
      range.values = [[1.5, "text", true, "", "=A1*2"]];
      sheet.getRange("A1").numberFormat = [["0.00"]];
      range.load("values,formulas,text,numberFormat,valueTypes");
      await context.sync();
      return [range.values, range.formulas, range.text, range.numberFormat, range.valueTypes];
    });
    expect(read).toEqual([
      [[1.5, "text", true, "", 3]],
      [[1.5, "text", true, "", "=A1*2"]],
      [["1.50", "text", "TRUE", "", "3"]],
      [["0.00", "General", "General", "General", "General"]],
      [["Double", "String", "Boolean", "Empty", "Double"]],
    ]);
  });
});
