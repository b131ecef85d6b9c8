import fc from "fast-check";
import { parseInput } from "../../../src/host/book/cells/parse-input";
import { formatAddress, parseAddress, quoteSheetName, splitAddress } from "../../../src/host/book/address";
import { headerNames } from "../../../src/host/book/tables/header-names";
import { shiftBox } from "../../../src/host/book/structure-shift";

describe("a typed text", () => {
  test.each([
    ["12", 12, null],
    ["-1.5", -1.5, null],
    ["1,234", 1234, "#,##0"],
    ["1,234.5", 1234.5, "#,##0.00"],
    ["$1,000", 1000, "$#,##0"],
    ["-$2.50", -2.5, "$#,##0.00"],
    ["(3)", -3, null],
    ["50%", 0.5, "0%"],
    ["12.5%", 0.125, "0.00%"],
    ["1e3", 1000, "0.00E+00"],
    ["2026-11-16", 46342, "m/d/yyyy"],
    ["11/16/2026", 46342, "m/d/yyyy"],
    ["16-Nov-26", 46342, "d-mmm-yy"],
    ["Nov 16, 2026", 46342, "d-mmm-yy"],
    ["9:30", 0.3958333333333333, "h:mm"],
    ["true", true, null],
    ["#n/a", "#N/A", null],
  ])("%j is %j in the format %j", (text, value, format) => {
    expect(parseInput(text, 1900)).toEqual({ value, format });
  });

  test.each([
    "D-104",
    "1-2",
    "12 apples",
    "2/30/2026",
    "1,23",
    "--1",
    "13/40/2026",
    "",
    " ",
    "next week",
    "1.2.3",
  ])("%j stays text", (text) => {
    expect(parseInput(text, 1900)).toEqual({ value: text, format: null });
  });
});

describe("an address", () => {
  test.each(["A1", "B2:D9", "A:C", "2:4", "XFD1048576"])("%s is read and written alike", (address) => {
    const box = parseAddress(address);
    expect(box && formatAddress(box)).toBe(address);
  });

  test.each(["A0", "XFE1", "A1048577", "1A", "A1:", "Deals", ""])("is not %j", (text) => {
    expect(parseAddress(text)).toBeNull();
  });

  test("keeps any sheet's name through quoting", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 31 }), (name) => {
        expect(splitAddress(`${quoteSheetName(name)}!A1`)).toEqual({ sheet: name, rest: "A1" });
      }),
      { seed: 7 },
    );
  });
});

describe("headers of a table", () => {
  test("are texts, blank ones Column1, Column2, repeated ones numbered", () => {
    expect(headerNames(["Deal", "", "deal", 5, "", "Deal"])).toEqual([
      "Deal",
      "Column1",
      "deal2",
      "5",
      "Column2",
      "Deal3",
    ]);
  });
});

describe("a box among rows that come and go", () => {
  const size = fc.integer({ min: 0, max: 50 });
  const count = fc.integer({ min: 1, max: 20 });

  test("is what it was after rows were inserted and deleted again", () => {
    fc.assert(
      fc.property(fc.tuple(size, count, size, count), ([row, rows, at, inserted]) => {
        const box = { row, column: 1, rows, columns: 2 };
        const shift = { axis: "row", at, count: inserted } as const;
        const grown = shiftBox(box, { ...shift, isInsert: true });
        expect(grown && shiftBox(grown, { ...shift, isInsert: false })).toEqual(box);
      }),
      { seed: 7 },
    );
  });

  test("is gone when all of it is deleted", () => {
    const box = { row: 3, column: 0, rows: 2, columns: 1 };
    expect(shiftBox(box, { axis: "row", at: 2, count: 5, isInsert: false })).toBeNull();
  });
});
