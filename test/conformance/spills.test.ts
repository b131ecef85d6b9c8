import { addDeals, flatValues, onNewSheet, refusal } from "./support";

/** Writes formulas, waits for their results and gives the values of a range. */
async function valuesAfter(
  inputs: Readonly<Record<string, string | number[][]>>,
  address: string,
): Promise<readonly (readonly unknown[])[]> {
  return onNewSheet(async (sheet, context) => {
    for (const [cell, input] of Object.entries(inputs)) {
      sheet.getRange(cell).formulas = typeof input === "string" ? [[input]] : input;
    }
    const range = sheet.getRange(address).load("values");
    await context.sync();
    return range.values;
  });
}

const NUMBERS = { "A1:A4": [[3], [1], [3], [2]] };

describe("a formula that gives an array", () => {
  test("spills down", async () => {
    expect(await valuesAfter({ C1: "=SEQUENCE(3)" }, "C1:C4")).toEqual([[1], [2], [3], [""]]);
  });

  test("spills right", async () => {
    expect(await valuesAfter({ C1: "=SEQUENCE(1,3)" }, "C1:F1")).toEqual([[1, 2, 3, ""]]);
  });

  test("spills what SORT and UNIQUE make of a range", async () => {
    expect(await valuesAfter({ ...NUMBERS, C1: "=SORT(UNIQUE(A1:A4))" }, "C1:C4")).toEqual([
      [1],
      [2],
      [3],
      [""],
    ]);
  });

  test("spills what FILTER lets through", async () => {
    expect(await valuesAfter({ ...NUMBERS, C1: "=FILTER(A1:A4,A1:A4>1)" }, "C1:C4")).toEqual([
      [3],
      [3],
      [2],
      [""],
    ]);
  });

  test("shows #SPILL! when a cell is in the way", async () => {
    expect(await valuesAfter({ C3: "in the way", C1: "=SEQUENCE(3)" }, "C1:C3")).toEqual([
      ["#SPILL!"],
      [""],
      ["in the way"],
    ]);
  });

  test("spills once the cell in the way is cleared", async () => {
    const values = await onNewSheet(async (sheet, context) => {
      sheet.getRange("C3").values = [["in the way"]];
      sheet.getRange("C1").formulas = [["=SEQUENCE(3)"]];
      await context.sync();
      sheet.getRange("C3").clear("Contents");
      const range = sheet.getRange("C1:C3").load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[1], [2], [3]]);
  });

  test("grows and shrinks with its input", async () => {
    const seen = await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [[2]];
      sheet.getRange("C1").formulas = [["=SEQUENCE(A1)"]];
      const range = sheet.getRange("C1:C4").load("values");
      await context.sync();
      const small = range.values;
      sheet.getRange("A1").values = [[4]];
      range.load("values");
      await context.sync();
      const large = range.values;
      sheet.getRange("A1").values = [[1]];
      range.load("values");
      await context.sync();
      return [small, large, range.values];
    });
    expect(seen).toEqual([
      [[1], [2], [""], [""]],
      [[1], [2], [3], [4]],
      [[1], [""], [""], [""]],
    ]);
  });

  test("follows a table as it grows", async () => {
    const seen = await onNewSheet(async (sheet, context) => {
      const table = addDeals(sheet, "SpillDeals");
      sheet.getRange("E1").formulas = [['=FILTER(SpillDeals[Deal],SpillDeals[Stage]="Open")']];
      table.rows.add(undefined, [["Delta", 1, "Open"]]);
      const range = sheet.getRange("E1:E4").load("values");
      await context.sync();
      return flatValues(range);
    });
    expect(seen).toEqual(["Acme", "Gamma", "Delta", ""]);
  });

  test("feeds another formula by the # of its first cell", async () => {
    expect(await valuesAfter({ C1: "=SEQUENCE(4)", E1: "=SUM(C1#)" }, "E1")).toEqual([[10]]);
  });

  test("keeps the # in the text of the other formula", async () => {
    const formulas = await onNewSheet(async (sheet, context) => {
      sheet.getRange("C1").formulas = [["=SEQUENCE(2)"]];
      sheet.getRange("E1").formulas = [["=SUM(C1#)*2"]];
      const range = sheet.getRange("E1").load("formulas,values");
      await context.sync();
      return [range.formulas, range.values];
    });
    expect(formulas).toEqual([[["=SUM(C1#)*2"]], [[6]]]);
  });

  test("says how far it spills", async () => {
    const address = await onNewSheet(async (sheet, context) => {
      sheet.getRange("C1").formulas = [["=SEQUENCE(3,2)"]];
      await context.sync();
      const range = sheet.getRange("C1").getSpillingToRange().load("address");
      await context.sync();
      return range.address.split("!")[1];
    });
    expect(address).toBe("C1:D3");
  });

  test("is found from the cells that it fills", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      sheet.getRange("C1").formulas = [["=SEQUENCE(3)"]];
      const filled = sheet.getRange("C3").load("hasSpill,formulas,values");
      const parent = sheet.getRange("C3").getSpillParent().load("address");
      await context.sync();
      return [filled.hasSpill, filled.values, parent.address.split("!")[1]];
    });
    expect(read).toEqual([true, [[3]], "C1"]);
  });

  test("is no parent of a cell beside it", async () => {
    const isNull = await onNewSheet(async (sheet, context) => {
      sheet.getRange("C1").formulas = [["=SEQUENCE(3)"]];
      await context.sync();
      const parent = sheet.getRange("D1").getSpillParentOrNullObject();
      const spill = sheet.getRange("D1").getSpillingToRangeOrNullObject();
      await context.sync();
      return [parent.isNullObject, spill.isNullObject];
    });
    expect(isNull).toEqual([true, true]);
  });

  test("is refused as ItemNotFound where nothing spills", async () => {
    const seen = await refusal(() =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange("D1").getSpillingToRange().load("address");
        await context.sync();
      }),
    );
    expect(seen).toEqual({ code: "ItemNotFound", location: "Range.getSpillingToRange" });
  });

  test("counts as used range", async () => {
    const address = await onNewSheet(async (sheet, context) => {
      sheet.getRange("B2").formulas = [["=SEQUENCE(3,2)"]];
      await context.sync();
      const used = sheet.getUsedRange().load("address");
      await context.sync();
      return used.address.split("!")[1];
    });
    expect(address).toBe("B2:C4");
  });

  test("gives LET, LAMBDA and MAP as Excel does", async () => {
    expect(
      await valuesAfter({ C1: "=LET(x,5,x*2)", D1: "=MAP(SEQUENCE(2),LAMBDA(v,v*v))" }, "C1:D2"),
    ).toEqual([
      [10, 1],
      ["", 4],
    ]);
  });
});
