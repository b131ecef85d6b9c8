import { onNewSheet, until } from "./support";

const FACTS = [
  { id: "DOUBLE", name: "DOUBLE", parameters: [{ name: "value" }] },
  { id: "TOTALS", name: "TOTALS", parameters: [{ name: "grid", dimensionality: "matrix" as const }] },
  { id: "LATE", name: "LATE", parameters: [{ name: "value" }] },
  { id: "NONE", name: "NONE", parameters: [] },
  { id: "BOOM", name: "BOOM", parameters: [] },
  { id: "ACTIVE", name: "ACTIVE", parameters: [] },
];

beforeAll(() => {
  excelHost.book.functions.register("CONTROLBOOK", FACTS);
  CustomFunctions.associate("DOUBLE", (value: number) => value * 2);
  CustomFunctions.associate("TOTALS", (grid: number[][]) =>
    grid.map((row) => [row.length, Math.max(...row)]),
  );
  CustomFunctions.associate("LATE", async (value: number) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return value + 1;
  });
  CustomFunctions.associate("NONE", () => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable) as unknown as Error;
  });
  CustomFunctions.associate("ACTIVE", () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return sheet.name;
    }),
  );
  CustomFunctions.associate("BOOM", () => {
    throw new Error("boom");
  });
});

/** What cells show once no call waits any more. */
async function settled(inputs: Readonly<Record<string, string | number>>, address: string) {
  return onNewSheet(async (sheet, context) => {
    for (const [cell, input] of Object.entries(inputs)) sheet.getRange(cell).formulas = [[input]];
    const range = sheet.getRange(address).load("values");
    await context.sync();
    const first = range.values;
    await until(() => excelHost.book.functions.pending === 0);
    range.load("values");
    await context.sync();
    return { first, last: range.values };
  });
}

describe("a custom function", () => {
  test("shows #BUSY! until the pane has answered", async () => {
    const seen = await settled({ A1: "=CONTROLBOOK.DOUBLE(21)" }, "A1");
    expect(seen).toEqual({ first: [["#BUSY!"]], last: [[42]] });
  });

  test("may answer later", async () => {
    const seen = await settled({ A1: "=CONTROLBOOK.LATE(1)" }, "A1");
    expect(seen.last).toEqual([[2]]);
  });

  test("spills a grid and receives one", async () => {
    const seen = await settled({ A1: 1, B1: 2, A2: 3, B2: 4, D1: "=CONTROLBOOK.TOTALS(A1:B2)" }, "D1:E2");
    expect(seen.last).toEqual([
      [2, 2],
      [2, 4],
    ]);
  });

  test("gives the error that it throws", async () => {
    const seen = await settled({ A1: "=CONTROLBOOK.NONE()", A2: "=CONTROLBOOK.BOOM()" }, "A1:A2");
    expect(seen.last).toEqual([["#N/A"], ["#VALUE!"]]);
  });

  test("is found in any case and counts inside other formulas", async () => {
    const seen = await settled({ A1: "=controlbook.double(4)+1" }, "A1");
    expect(seen.last).toEqual([[9]]);
  });

  test("that nobody registered is #NAME?", async () => {
    const seen = await settled({ A1: "=CONTROLBOOK.UNKNOWN(1)" }, "A1");
    expect(seen.first).toEqual([["#NAME?"]]);
  });

  test("may itself ask the workbook", async () => {
    const seen = await settled({ A1: "=CONTROLBOOK.ACTIVE()" }, "A1");
    expect(seen.last).toEqual([[excelHost.book.sheets.active.name]]);
  });

  test("answers two hundred cells at once", async () => {
    const cells = Array.from(
      { length: 200 },
      (_, row) => [`A${row + 1}`, `=CONTROLBOOK.DOUBLE(${row})`] as const,
    );
    const seen = await settled(Object.fromEntries(cells), "A1:A200");
    expect(seen.last.flat()).toEqual(cells.map((_, row) => row * 2));
  });

  test("that throws leaves all other cells to compute", async () => {
    const seen = await settled({ A1: "=CONTROLBOOK.BOOM()", A2: "=1+1", A3: "=IFERROR(A1,7)" }, "A1:A3");
    expect(seen.last).toEqual([["#VALUE!"], [2], [7]]);
  });

  test("computes anew when its argument changes", async () => {
    const values = await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("B1").formulas = [["=CONTROLBOOK.DOUBLE(A1)"]];
      await context.sync();
      await until(() => excelHost.book.functions.pending === 0);
      sheet.getRange("A1").values = [[5]];
      const range = sheet.getRange("B1").load("values");
      await context.sync();
      await until(() => excelHost.book.functions.pending === 0);
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[10]]);
  });
});
