import { enteredAgain, ownCalls } from "../../../src/schema/drift/ownCalls";

describe("a call of one of the add-in's functions", () => {
  it.each([
    "=CONTROLBOOK.ROLLUP(A1#,B1:D3)",
    "=_xldudf_CONTROLBOOK_ROLLUP(A1#,B1:D3)",
    "=@CONTROLBOOK.ROLLUP(A1#,B1:D3)",
    "=@_xldudf_CONTROLBOOK_ROLLUP(A1#,B1:D3)",
    "=_xlfn.CONTROLBOOK.ROLLUP(A1#,B1:D3)",
    "=_xlfn._xldudf_CONTROLBOOK_ROLLUP(A1#,B1:D3)",
    "=_xludf.CONTROLBOOK.ROLLUP(A1#,B1:D3)",
  ])("is entered again from %s as it was typed", (left) => {
    expect(ownCalls(left)).toEqual(["ROLLUP"]);
    expect(enteredAgain(left)).toBe("=CONTROLBOOK.ROLLUP(A1#,B1:D3)");
  });

  it("is found within other functions, each once, and what stands around it is left as it is", () => {
    const left =
      '=IF(@A1>1,_xldudf_CONTROLBOOK_PERIOD(B1)&"_xldudf_CONTROLBOOK_PERIOD(1)",CONTROLBOOK.PERIOD(2))';
    expect(ownCalls(left)).toEqual(["PERIOD"]);
    expect(enteredAgain(left)).toBe(
      '=IF(@A1>1,CONTROLBOOK.PERIOD(B1)&"_xldudf_CONTROLBOOK_PERIOD(1)",CONTROLBOOK.PERIOD(2))',
    );
  });

  it.each(['="CONTROLBOOK.PERIOD(1)"', "=MYCONTROLBOOK.PERIOD(1)", "=controlbook.rates*2", "=SUM(@A1)"])(
    "is not %s",
    (formula) => {
      expect(ownCalls(formula)).toEqual([]);
      expect(enteredAgain(formula)).toBe(formula);
    },
  );
});
