import { onNewSheet, refusal } from "./support";

/** The address of B5 (without its sheet) after an edit between two requests. */
async function afterEdit(edit: (sheet: Excel.Worksheet) => void, address = "B5"): Promise<string> {
  return onNewSheet(async (sheet, context) => {
    const range = sheet.getRange(address).load("address");
    await context.sync();
    edit(sheet);
    range.load("address");
    await context.sync();
    return range.address.split("!")[1] ?? "";
  });
}

describe("a range that the add-in holds", () => {
  test("moves down with a row inserted above it", async () => {
    expect(await afterEdit((sheet) => sheet.getRange("2:2").insert("Down"))).toBe("B6");
  });

  test("stays where it is when a row is inserted below it", async () => {
    expect(await afterEdit((sheet) => sheet.getRange("9:9").insert("Down"))).toBe("B5");
  });

  test("grows with a row inserted inside it", async () => {
    expect(await afterEdit((sheet) => sheet.getRange("6:6").insert("Down"), "B5:B8")).toBe("B5:B9");
  });

  test("moves up with rows deleted above it", async () => {
    expect(await afterEdit((sheet) => sheet.getRange("1:2").delete("Up"))).toBe("B3");
  });

  test("shrinks with a row deleted inside it", async () => {
    expect(await afterEdit((sheet) => sheet.getRange("6:6").delete("Up"), "B5:B8")).toBe("B5:B7");
  });

  test("moves right with a column inserted before it", async () => {
    expect(await afterEdit((sheet) => sheet.getRange("A:A").insert("Right"))).toBe("C5");
  });

  test("moves left with a column deleted before it", async () => {
    expect(await afterEdit((sheet) => sheet.getRange("A:A").delete("Left"))).toBe("A5");
  });

  test("moves with cells inserted above it in its own column", async () => {
    expect(await afterEdit((sheet) => sheet.getRange("B1:B3").insert("Down"))).toBe("B8");
  });

  test("stays when cells are inserted in another column", async () => {
    expect(await afterEdit((sheet) => sheet.getRange("C1:C3").insert("Down"))).toBe("B5");
  });

  test("is no valid reference once its row is deleted", async () => {
    const seen = await refusal(() => afterEdit((sheet) => sheet.getRange("5:5").delete("Up")));
    expect(seen.code).toBe("InvalidReference");
  });

  test("is no valid reference once its sheet is deleted", async () => {
    const seen = await refusal(() => afterEdit((sheet) => sheet.delete()));
    expect(["InvalidReference", "ItemNotFound"]).toContain(seen.code);
  });

  test("follows rows that the user inserts between two requests", async () => {
    const address = await onNewSheet(async (sheet, context) => {
      sheet.load("name");
      const range = sheet.getRange("B5").load("address");
      await context.sync();
      const own = excelHost.book.sheets.get(sheet.name);
      await excelHost.book.user.insertRows(own!, 0, 2);
      range.load("address");
      await context.sync();
      return range.address.split("!")[1];
    });
    expect(address).toBe("B7");
  });

  test("may be several areas, which move and are dressed together", async () => {
    const colors = await onNewSheet(async (sheet, context) => {
      const areas = sheet.getRanges("A2,C2:C3");
      areas.format.font.bold = true;
      await context.sync();
      sheet.getRange("1:1").insert("Down");
      areas.format.fill.color = "#FDEBDD";
      const fills = ["A3", "C4", "B3"].map((cell) => sheet.getRange(cell).format.fill.load("color"));
      await context.sync();
      return fills.map(({ color }) => color);
    });
    expect(colors).toEqual(["#FDEBDD", "#FDEBDD", "#FFFFFF"]);
  });

  test("may be several areas, which share one conditional format", async () => {
    const found = await onNewSheet(async (sheet, context) => {
      const format = sheet.getRanges("A2:A3,C2:C3").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=A2>1";
      format.custom.format.fill.color = "#FDEBDD";
      await context.sync();
      const last = sheet.getRange("C3").conditionalFormats;
      const between = sheet.getRange("B2").conditionalFormats.getCount();
      last.load("items/id");
      format.load("id");
      const range = format.getRangeOrNullObject();
      await context.sync();
      return [last.items.map(({ id }) => id === format.id), between.value, range.isNullObject];
    });
    expect(found).toEqual([[true], 0, true]);
  });

  test("moves within one request as well", async () => {
    const value = await onNewSheet(async (sheet, context) => {
      const range = sheet.getRange("A3");
      range.values = [["here"]];
      sheet.getRange("1:1").insert("Down");
      range.load("values");
      const moved = sheet.getRange("A4").load("values");
      await context.sync();
      return [range.values, moved.values];
    });
    expect(value).toEqual([[["here"]], [["here"]]]);
  });
});

describe("an insert or delete", () => {
  test("gives the range of the new blank cells", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      const added = sheet.getRange("A2").insert("Down").load("values,address");
      const all = sheet.getRange("A1:A4").load("values");
      await context.sync();
      return [added.address.split("!")[1], added.values, all.values];
    });
    expect(read).toEqual(["A2", [[""]], [[1], [""], [2], [3]]]);
  });

  test("moves the references of formulas", async () => {
    const formulas = await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("C1").formulas = [["=SUM(A1:A3)"]];
      sheet.getRange("2:2").insert("Down");
      const sum = sheet.getRange("C1").load("formulas,values");
      await context.sync();
      return [sum.formulas, sum.values];
    });
    expect(formulas).toEqual([[["=SUM(A1:A4)"]], [[6]]]);
  });

  test("leaves #REF! where a formula's only cell is deleted", async () => {
    const values = await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("C1").formulas = [["=A2*10"]];
      sheet.getRange("A2").delete("Up");
      const cell = sheet.getRange("C1").load("values");
      await context.sync();
      return cell.values;
    });
    expect(values).toEqual([["#REF!"]]);
  });

  test("moves the table below it as a whole", async () => {
    const address = await onNewSheet(async (sheet, context) => {
      sheet.getRange("A3:B5").values = [
        ["Deal", "Amount"],
        ["Acme", 1],
        ["Beta", 2],
      ];
      const table = sheet.tables.add("A3:B5", true);
      sheet.getRange("1:2").insert("Down");
      const range = table.getRange().load("address");
      await context.sync();
      return range.address.split("!")[1];
    });
    expect(address).toBe("A5:B7");
  });

  test("that would tear a table apart is refused", async () => {
    const seen = await refusal(() =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange("A3:B5").values = [
          ["Deal", "Amount"],
          ["Acme", 1],
          ["Beta", 2],
        ];
        sheet.tables.add("A3:B5", true);
        sheet.getRange("A1").insert("Down");
        await context.sync();
      }),
    );
    expect(seen.location).toBe("Range.insert");
    expect(["InvalidOperation", "InsertDeleteConflict"]).toContain(seen.code);
  });
});
