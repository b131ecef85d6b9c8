import { addDeals, onNewSheet, refusal } from "./support";

let count = 0;

/** A name that no other test uses. */
function newName(): string {
  count += 1;
  return `Target_${count}`;
}

describe("a name", () => {
  test("of a range gives its formula, type, scope and range", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const name = newName();
      sheet.name = `Names ${name}`;
      const item = context.workbook.names.add(name, sheet.getRange("B2:B4"));
      item.load("name,formula,type,scope,visible");
      const range = item.getRange().load("address");
      await context.sync();
      return [String(item.formula), item.type, item.scope, item.visible, range.address.split("!")[1]];
    });
    expect(read).toEqual(["='Names Target_1'!$B$2:$B$4", "Range", "Workbook", true, "B2:B4"]);
  });

  test("of a constant gives its value and type", async () => {
    const read = await Excel.run(async (context) => {
      const item = context.workbook.names.add(newName(), "=0.25").load("value,type");
      await context.sync();
      return [Number(item.value), item.type];
    });
    expect(read).toEqual([0.25, "Double"]);
  });

  test("of a formula computes where it is used", async () => {
    const values = await onNewSheet(async (sheet, context) => {
      const name = newName();
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.load("name");
      await context.sync();
      context.workbook.names.add(name, `=SUM('${sheet.name}'!$A$1:$A$3)`);
      const cell = sheet.getRange("C1");
      cell.formulas = [[`=${name}*2`]];
      cell.load("values");
      await context.sync();
      return cell.values;
    });
    expect(values).toEqual([[12]]);
  });

  test("of a formula has the value and type that the formula comes to", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.load("name");
      await context.sync();
      const total = context.workbook.names.add(newName(), `=SUM('${sheet.name}'!$A$1:$A$3)/4`);
      const rows = context.workbook.names.add(newName(), `='${sheet.name}'!$A$1:$A$3*2`);
      total.load("value,type");
      rows.load("value,type");
      await context.sync();
      const before = [Number(total.value), total.type, Number(rows.value), rows.type];
      sheet.getRange("A1").values = [[3]];
      total.load("value");
      await context.sync();
      return [...before, Number(total.value)];
    });
    expect(read).toEqual([1.5, "Double", 2, "Array", 2]);
  });

  test("may hold a structured reference", async () => {
    const values = await onNewSheet(async (sheet, context) => {
      const name = newName();
      addDeals(sheet, "NameDeals1");
      context.workbook.names.add(name, "=NameDeals1[Amount]");
      const cell = sheet.getRange("F1");
      cell.formulas = [[`=SUM(${name})`]];
      cell.load("values");
      await context.sync();
      return cell.values;
    });
    expect(values).toEqual([[400]]);
  });

  test("of a sheet belongs to that sheet alone", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const name = newName();
      const item = sheet.names.add(name, sheet.getRange("A1")).load("scope");
      item.worksheet.load("id");
      sheet.load("id");
      const elsewhere = context.workbook.names.getItemOrNullObject(name);
      await context.sync();
      return [item.scope, item.worksheet.id === sheet.id, elsewhere.isNullObject];
    });
    expect(read).toEqual(["Worksheet", true, true]);
  });

  test("of a workbook has no worksheet", async () => {
    const isNull = await Excel.run(async (context) => {
      const item = context.workbook.names.add(newName(), "=1");
      const sheet = item.worksheetOrNullObject;
      sheet.load("name");
      await context.sync();
      return sheet.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test.each(["A1", "R1C1", "two words", "1st", "a-b"])("%s is refused as InvalidArgument", async (name) => {
    const seen = await refusal(() =>
      Excel.run(async (context) => {
        context.workbook.names.add(name, "=1");
        await context.sync();
      }),
    );
    expect(seen).toEqual({ code: "InvalidArgument", location: "NamedItemCollection.add" });
  });

  test("that is taken in any case is refused", async () => {
    const seen = await refusal(() =>
      Excel.run(async (context) => {
        const name = newName();
        context.workbook.names.add(name, "=1");
        context.workbook.names.add(name.toUpperCase(), "=2");
        await context.sync();
      }),
    );
    expect(seen.location).toBe("NamedItemCollection.add");
    expect(["ItemAlreadyExists", "InvalidArgument"]).toContain(seen.code);
  });

  test("moves with inserted rows", async () => {
    const formula = await onNewSheet(async (sheet, context) => {
      const item = context.workbook.names.add(newName(), sheet.getRange("A2"));
      sheet.getRange("1:1").insert("Down");
      item.load("formula");
      await context.sync();
      return String(item.formula);
    });
    expect(formula).toMatch(/\$A\$3$/);
  });

  test("whose cells are deleted points at #REF!", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const item = context.workbook.names.add(newName(), sheet.getRange("A2"));
      await context.sync();
      sheet.getRange("2:2").delete("Up");
      item.load("formula");
      const range = item.getRangeOrNullObject();
      await context.sync();
      return [String(item.formula).includes("#REF!"), range.isNullObject];
    });
    expect(read).toEqual([true, true]);
  });

  test("follows when its sheet is renamed", async () => {
    const formula = await onNewSheet(async (sheet, context) => {
      const item = context.workbook.names.add(newName(), sheet.getRange("A2"));
      sheet.name = "Moved house";
      item.load("formula");
      await context.sync();
      return String(item.formula);
    });
    expect(formula).toBe("='Moved house'!$A$2");
  });

  test("can be hidden, commented and given another formula", async () => {
    const read = await Excel.run(async (context) => {
      const item = context.workbook.names.add(newName(), "=1", "The start");
      item.visible = false;
      item.formula = "=2";
      item.load("visible,formula,comment,value");
      await context.sync();
      return [item.visible, String(item.formula), item.comment, Number(item.value)];
    });
    expect(read).toEqual([false, "=2", "The start", 2]);
  });

  test("is gone after delete", async () => {
    const isNull = await Excel.run(async (context) => {
      const name = newName();
      context.workbook.names.add(name, "=1").delete();
      const again = context.workbook.names.getItemOrNullObject(name);
      await context.sync();
      return again.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test("leads worksheet.getRange to its cells", async () => {
    const values = await onNewSheet(async (sheet, context) => {
      const name = newName();
      sheet.getRange("B2").values = [[7]];
      context.workbook.names.add(name, sheet.getRange("B2"));
      const range = sheet.getRange(name).load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[7]]);
  });
});
