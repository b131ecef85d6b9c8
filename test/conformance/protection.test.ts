import { addDeals, onNewSheet, refusal, until } from "./support";

describe("a protected worksheet", () => {
  test("says that it is protected and by which options", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      sheet.protection.protect({ allowFormatColumns: true });
      sheet.protection.load("protected,options");
      await context.sync();
      const { options } = sheet.protection;
      return [sheet.protection.protected, options.allowFormatColumns, options.allowInsertRows];
    });
    expect(read).toEqual([true, true, false]);
  });

  test("refuses values as AccessDenied at Range.values", async () => {
    const seen = await refusal(() =>
      onNewSheet(async (sheet, context) => {
        sheet.protection.protect();
        sheet.getRange("A1").values = [[1]];
        await context.sync();
      }),
    );
    expect(seen).toEqual({ code: "AccessDenied", location: "Range.values" });
  });

  test("takes values in cells that are not locked", async () => {
    const values = await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1").format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange("A1").values = [["free"]];
      const range = sheet.getRange("A1").load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([["free"]]);
  });

  test.each([
    ["formats", (sheet: Excel.Worksheet) => (sheet.getRange("A1").format.fill.color = "#FF0000")],
    ["number formats", (sheet: Excel.Worksheet) => (sheet.getRange("A1").numberFormat = [["0.00"]])],
    ["row inserts", (sheet: Excel.Worksheet) => sheet.getRange("1:1").insert("Down")],
    ["row deletes", (sheet: Excel.Worksheet) => sheet.getRange("1:1").delete("Up")],
    ["clearing", (sheet: Excel.Worksheet) => sheet.getRange("A1").clear()],
    ["column widths", (sheet: Excel.Worksheet) => (sheet.getRange("A:A").format.columnWidth = 90)],
  ])("refuses %s as AccessDenied", async (_, change) => {
    const seen = await refusal(() =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange("A1").values = [["there"]];
        sheet.protection.protect();
        change(sheet);
        await context.sync();
      }),
    );
    expect(seen.code).toBe("AccessDenied");
  });

  test("refuses a table's new rows", async () => {
    const seen = await refusal(() =>
      onNewSheet(async (sheet, context) => {
        const table = addDeals(sheet, "Guarded1");
        sheet.protection.protect();
        table.rows.add(undefined, [["Delta", 1, "Open"]]);
        await context.sync();
      }),
    );
    expect(seen.code).toBe("AccessDenied");
  });

  test("allows what its options allow", async () => {
    const width = await onNewSheet(async (sheet, context) => {
      sheet.protection.protect({ allowFormatColumns: true });
      const { format } = sheet.getRange("B:B");
      format.columnWidth = 90;
      format.load("columnWidth");
      await context.sync();
      return format.columnWidth;
    });
    expect(width).toBe(90);
  });

  test("can still be read", async () => {
    const values = await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:A2").formulas = [[2], ["=A1*3"]];
      sheet.protection.protect();
      const range = sheet.getRange("A2").load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[6]]);
  });

  test("recalculates although its formulas are locked", async () => {
    const values = await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1").format.protection.locked = false;
      sheet.getRange("A2").formulas = [["=A1*3"]];
      sheet.protection.protect();
      sheet.getRange("A1").values = [[5]];
      const range = sheet.getRange("A2").load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[15]]);
  });

  test("does not take the user's typing into a locked cell", async () => {
    const values = await onNewSheet(async (sheet, context) => {
      sheet.protection.protect();
      sheet.load("name");
      await context.sync();
      await excelHost.book.user
        .type(excelHost.book.sheets.get(sheet.name)!, "A1", "typed")
        .catch(() => false);
      const range = sheet.getRange("A1").load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[""]]);
  });

  test("takes changes again after unprotect", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      sheet.protection.protect();
      sheet.protection.unprotect();
      sheet.getRange("A1").values = [["open"]];
      sheet.protection.load("protected");
      await context.sync();
      return sheet.protection.protected;
    });
    expect(read).toBe(false);
  });

  test("with a password stays protected for a wrong one", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      sheet.protection.protect({}, "secret");
      await context.sync();
      const seen = await refusal(async () => {
        sheet.protection.unprotect("guess");
        await context.sync();
      });
      sheet.protection.load("protected");
      await context.sync();
      return [seen.location, sheet.protection.protected];
    });
    expect(read).toEqual(["WorksheetProtection.unprotect", true]);
  });

  test("with a password opens for the right one", async () => {
    const isProtected = await onNewSheet(async (sheet, context) => {
      sheet.protection.protect({}, "secret");
      sheet.protection.unprotect("secret");
      sheet.protection.load("protected");
      await context.sync();
      return sheet.protection.protected;
    });
    expect(isProtected).toBe(false);
  });

  test("is not protected a second time", async () => {
    const seen = await refusal(() =>
      onNewSheet(async (sheet, context) => {
        sheet.protection.protect();
        sheet.protection.protect();
        await context.sync();
      }),
    );
    expect(seen.location).toBe("WorksheetProtection.protect");
  });

  test("tells listeners that its protection changed", async () => {
    const seen = await onNewSheet(async (sheet, context) => {
      sheet.load("id");
      await context.sync();
      const heard: boolean[] = [];
      sheet.onProtectionChanged.add(async ({ isProtected }) => void heard.push(isProtected));
      await context.sync();
      sheet.protection.protect();
      await context.sync();
      await until(() => heard.length > 0);
      return heard;
    });
    expect(seen).toEqual([true]);
  });
});
