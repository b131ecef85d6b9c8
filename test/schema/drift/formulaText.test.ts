import { plainFormula } from "../../../src/schema/drift/formulaText";

function isSame(one: string, other: string): boolean {
  return plainFormula(one, "Pipeline") === plainFormula(other, "Pipeline");
}

describe("two ways to write a formula", () => {
  it.each([
    ["=[@Amount]*2", "=Pipeline[@Amount] * 2"],
    ["=[@[Close date]]", "=Pipeline[[#This Row],[Close date]]"],
    ["=XLOOKUP(A1,B:B,C:C)", "=_xlfn.XLOOKUP(A1,B:B,C:C)"],
    ["=SUM('My tab'!A1)", "=sum('My tab'!A1)"],
    ["=CONTROLBOOK.ODDS(A1)", "=_xldudf_CONTROLBOOK_ODDS(A1)"],
  ])("%s and %s are the same", (one, other) => {
    expect(isSame(one, other)).toBe(true);
  });

  it.each([
    ["=[@Amount]*2", "=[@Amount]*3"],
    ['=IF(A1="Open",1)', '=IF(A1="OPEN ",1)'],
    ["=[@Amount]", "=#REF!"],
  ])("%s and %s are not", (one, other) => {
    expect(isSame(one, other)).toBe(false);
  });

  it("follow a header that was typed over", () => {
    const others = [{ kind: "column", now: "Close", declared: "Close date" } as const];
    expect(plainFormula("=[@Close]+1", "Pipeline", others)).toBe(
      plainFormula("=[@[Close date]]+1", "Pipeline"),
    );
  });
});
