import { addDeals, onNewSheet, refusal } from "./support";

describe("an error", () => {
  test("for a missing worksheet is ItemNotFound at WorksheetCollection.getItem", async () => {
    const seen = await refusal(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Nowhere");
        await context.sync();
      }),
    );
    expect(seen).toEqual({ code: "ItemNotFound", location: "WorksheetCollection.getItem" });
  });

  test("for a missing table is ItemNotFound at TableCollection.getItem", async () => {
    const seen = await refusal(() =>
      onNewSheet(async (sheet, context) => {
        sheet.tables.getItem("Nothing").load("name");
        await context.sync();
      }),
    );
    expect(seen).toEqual({ code: "ItemNotFound", location: "TableCollection.getItem" });
  });

  test("for a missing column is ItemNotFound at TableColumnCollection.getItem", async () => {
    const seen = await refusal(() =>
      onNewSheet(async (sheet, context) => {
        addDeals(sheet, "ErrorDeals1").columns.getItem("Owner").load("name");
        await context.sync();
      }),
    );
    expect(seen).toEqual({ code: "ItemNotFound", location: "TableColumnCollection.getItem" });
  });

  test("for a missing name is ItemNotFound at NamedItemCollection.getItem", async () => {
    const seen = await refusal(() =>
      Excel.run(async (context) => {
        context.workbook.names.getItem("NoSuchName").load("formula");
        await context.sync();
      }),
    );
    expect(seen).toEqual({ code: "ItemNotFound", location: "NamedItemCollection.getItem" });
  });

  test("for a second sheet of the same name is ItemAlreadyExists at WorksheetCollection.add", async () => {
    const seen = await refusal(() =>
      onNewSheet(async (_, context) => {
        context.workbook.worksheets.add("Twice");
        context.workbook.worksheets.add("twice");
        await context.sync();
      }),
    );
    expect(seen).toEqual({ code: "ItemAlreadyExists", location: "WorksheetCollection.add" });
  });

  test.each(["a/b", "a?b", "[a]", "x".repeat(32), "'quoted"])(
    "for the sheet name %s is InvalidArgument at WorksheetCollection.add",
    async (name) => {
      const seen = await refusal(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.add(name);
          await context.sync();
        }),
      );
      expect(seen).toEqual({ code: "InvalidArgument", location: "WorksheetCollection.add" });
    },
  );

  test("for a rename to a taken name is ItemAlreadyExists at Worksheet.name", async () => {
    const seen = await refusal(() =>
      onNewSheet(async (sheet, context) => {
        context.workbook.worksheets.add("Taken");
        sheet.name = "TAKEN";
        await context.sync();
      }),
    );
    expect(seen).toEqual({ code: "ItemAlreadyExists", location: "Worksheet.name" });
  });

  test("for an address that is none is InvalidArgument at Worksheet.getRange", async () => {
    const seen = await refusal(() =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange("Not an address");
        await context.sync();
      }),
    );
    expect(seen).toEqual({ code: "InvalidArgument", location: "Worksheet.getRange" });
  });

  test("for values of another size is InvalidArgument at Range.values", async () => {
    const seen = await refusal(() =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange("A1:B2").values = [[1, 2, 3]];
        await context.sync();
      }),
    );
    expect(seen).toEqual({ code: "InvalidArgument", location: "Range.values" });
  });

  test("for an offset beyond the sheet is InvalidArgument at Range.getOffsetRange", async () => {
    const seen = await refusal(() =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange("A1").getOffsetRange(-1, 0);
        await context.sync();
      }),
    );
    expect(seen).toEqual({ code: "InvalidArgument", location: "Range.getOffsetRange" });
  });

  test("for ranges that share no cell is ItemNotFound at Range.getIntersection", async () => {
    const seen = await refusal(() =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange("A1:B2").getIntersection("D4:E5").load("address");
        await context.sync();
      }),
    );
    expect(seen).toEqual({ code: "ItemNotFound", location: "Range.getIntersection" });
  });

  test("for values of a whole column is InvalidArgument at Range.values", async () => {
    const seen = await refusal(() =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange("A:A").values = [["too much"]];
        await context.sync();
      }),
    );
    expect(seen).toEqual({ code: "InvalidArgument", location: "Range.values" });
  });

  test("for an unknown member is ApiNotFound that names class and member", async () => {
    const seen = await refusal(() =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange("A1").getImage();
        await context.sync();
      }),
    );
    expect(seen).toEqual({ code: "ApiNotFound", location: "Range.getImage" });
  });

  test("for hiding the last visible sheet is InvalidOperation at Worksheet.visibility", async () => {
    const seen = await refusal(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/name");
        await context.sync();
        for (const sheet of worksheets.items) sheet.visibility = "Hidden";
        await context.sync();
      }),
    );
    expect(seen).toEqual({ code: "InvalidOperation", location: "Worksheet.visibility" });
  });

  test("leaves what was done before it and nothing after it", async () => {
    const texts = await onNewSheet(async (sheet, context) => {
      await refusal(async () => {
        sheet.getRange("A1").values = [["before"]];
        sheet.tables.getItem("Nothing").load("name");
        sheet.getRange("A2").values = [["after"]];
        await context.sync();
      });
      const column = sheet.getRange("A1:A2").load("values");
      await context.sync();
      return column.values;
    });
    expect(texts).toEqual([["before"], [""]]);
  });

  test("of a property that was not loaded is PropertyNotLoaded of the library itself", async () => {
    const seen = await refusal(() =>
      onNewSheet(async (sheet, context) => {
        const range = sheet.getRange("A1");
        await context.sync();
        return range.values;
      }),
    );
    expect(seen.code).toBe("PropertyNotLoaded");
  });

  test("for a table over another table is refused at TableCollection.add", async () => {
    const seen = await refusal(() =>
      onNewSheet(async (sheet, context) => {
        addDeals(sheet, "ErrorDeals2");
        sheet.tables.add("B3:D6", true);
        await context.sync();
      }),
    );
    expect(seen.location).toBe("TableCollection.add");
    expect(["InvalidArgument", "InvalidOperation", "MergedRangeConflict"]).toContain(seen.code);
  });
});

describe("a request of more than 5 MB", () => {
  test("is RequestPayloadSizeLimitExceeded and writes nothing", async () => {
    const written = await onNewSheet(async (sheet, context) => {
      await context.sync();
      const long = "x".repeat(3_000);
      const seen = await refusal(async () => {
        sheet.getRange("A1:A2000").values = Array.from({ length: 2_000 }, () => [long]);
        await context.sync();
      });
      expect(seen.code).toBe("RequestPayloadSizeLimitExceeded");
      const used = sheet.getUsedRangeOrNullObject();
      await context.sync();
      return !used.isNullObject;
    });
    expect(written).toBe(false);
  });

  test("in the answer is ResponsePayloadSizeLimitExceeded", async () => {
    const seen = await refusal(() =>
      onNewSheet(async (sheet, context) => {
        const long = "x".repeat(30_000);
        sheet.getRange("A1:A100").values = Array.from({ length: 100 }, () => [long]);
        await context.sync();
        sheet.getRange("B1:B100").values = Array.from({ length: 100 }, () => [long]);
        await context.sync();
        sheet.getRange("A1:B100").load("values");
        await context.sync();
      }),
    );
    expect(seen.code).toBe("ResponsePayloadSizeLimitExceeded");
  });
});
