import { onNewSheet, refusal } from "./support";

/** The areas that hold formulas with errors, as row, column and size. */
async function failing(sheet: Excel.Worksheet, context: Excel.RequestContext) {
  const used = sheet.getUsedRangeOrNullObject(true);
  const found = used.getSpecialCellsOrNullObject("Formulas", "Errors");
  found.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  await context.sync();
  if (found.isNullObject) return null;
  return found.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => [
    ...[rowIndex, columnIndex],
    ...[rowCount, columnCount],
  ]);
}

describe("cells of a kind", () => {
  test("are found as areas: formulas that show an error, and nothing that only reads as one", async () => {
    const areas = await onNewSheet(async (sheet, context) => {
      sheet.getRange("B2:C4").formulas = [
        ["=1/0", "=1+1"],
        ["=NOWHERE()", "'#N/A"],
        ["text", "=NOWHERE()"],
      ];
      return failing(sheet, context);
    });
    expect(areas).toEqual([
      [1, 1, 2, 1],
      [3, 2, 1, 1],
    ]);
  });

  test("are a null object on a sheet without any, and on a blank one", async () => {
    expect(await onNewSheet(failing)).toBeNull();
    const fine = onNewSheet(async (sheet, context) => {
      sheet.getRange("A1").formulas = [["=1+1"]];
      return failing(sheet, context);
    });
    expect(await fine).toBeNull();
  });

  test("are not searched on a protected sheet", async () => {
    const refused = refusal(() =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange("A1").formulas = [["=1/0"]];
        sheet.protection.protect();
        await failing(sheet, context);
      }),
    );
    expect(await refused).toMatchObject({ code: "AccessDenied" });
  });
});

describe("merged cells", () => {
  test("are found by any cell of theirs, each merge whole, and are a null object where there are none", async () => {
    const found = await onNewSheet(async (sheet, context) => {
      sheet.getRange("B2:C3").merge();
      sheet.getRange("E9:F9").merge();
      const of = ["C3:C8", "A1:F9", "A1:A9"].map((address) =>
        sheet.getRange(address).getMergedAreasOrNullObject().areas.load("items/address"),
      );
      await context.sync();
      return of.map((areas) =>
        areas.isNullObject ? null : areas.items.map(({ address }) => address.split("!")[1]),
      );
    });
    expect(found).toEqual([["B2:C3"], ["B2:C3", "E9:F9"], null]);
  });
});
