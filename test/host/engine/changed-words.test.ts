import { changedWords, mentions } from "../../../src/host/engine/patches/changed-words";

describe("a formula mentions a table or a name", () => {
  test.each([
    ["=SUM(cbtable1[c3])", true],
    ["=SUM(cbtable15[c3])", false],
    ["=SUM(cbtable1all[[#All],[c3]])", false],
    ["=ROWS(CBTABLE1)", true],
    ["=Period+1", true],
    ["=PeriodStart+1", false],
    ["=Last.Period", false],
    ["=Home!Period", true],
    ["=MAX(Période,1)", false],
    ["=PERIOD:Gewichtung_2", true],
  ])("%s: %s", (formula, expected) => {
    expect(mentions(["cbtable1", "Period"])(formula)).toBe(expected);
  });

  test("not where nothing changed", () => {
    expect(mentions([])("=Period")).toBe(false);
  });
});

describe("what changed", () => {
  const names = [
    { name: "Amounts", formulaOrRefString: "cbtable1[c3]" },
    { name: "Best", formulaOrRefString: "MAX(Amounts)" },
    { name: "Calls", formulaOrRefString: "cbtable2[c1]" },
  ];

  test("reaches the names that mean it, also through each other", () => {
    const commands = [{ id: "formula.mutation.set-super-table", params: { tableName: "cbtable1" } }];
    expect(changedWords(commands, names)).toEqual(["cbtable1", "Amounts", "Best"]);
  });

  test("is the name alone where nothing is built on it", () => {
    const commands = [{ id: "formula.mutation.set-defined-name", params: { name: "Calls" } }];
    expect(changedWords(commands, names)).toEqual(["Calls"]);
  });
});
