import fc from "fast-check";
import { fromFileFormula, maySpill, toFileFormula } from "../../../src/host/xlsx/file-formula";

describe("a formula in a file", () => {
  test.each([
    ["=SUM(A1:B2)", "SUM(A1:B2)"],
    ['=IFS(A1>1,TEXTJOIN(",",TRUE,B1:B3))', '_xlfn.IFS(A1>1,_xlfn.TEXTJOIN(",",TRUE,B1:B3))'],
    ["=FILTER(Pipeline[Deal],Pipeline[Amount]>0)", "_xlfn._xlws.FILTER(Pipeline[Deal],Pipeline[Amount]>0)"],
    ["=UNIQUE(SORT(A1:A9))", "_xlfn.UNIQUE(_xlfn._xlws.SORT(A1:A9))"],
    ["=CONTROLBOOK.ROLLUP(Pipeline[#All])", "_xldudf_CONTROLBOOK_ROLLUP(Pipeline[#All])"],
    ["=LET(x,A1,y,x*2,x+y)", "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x*2,_xlpm.x+_xlpm.y)"],
    ["=LET(day,A1,DAY(day))", "_xlfn.LET(_xlpm.day,A1,DAY(_xlpm.day))"],
    ["=LET(deals,Deals[Deal],ROWS(deals))", "_xlfn.LET(_xlpm.deals,Deals[Deal],ROWS(_xlpm.deals))"],
    ["=LET(f,LAMBDA(x,x+1),f(2))", "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1),_xlpm.f(2))"],
    ["=MAP(A1:A3,LAMBDA(v,v+1))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v+1))"],
    ["=SUM(ANCHORARRAY(L2))", "SUM(_xlfn.ANCHORARRAY(L2))"],
  ])("stores %s as %s and gives it back", (shown, stored) => {
    expect(toFileFormula(shown)).toBe(stored);
    expect(fromFileFormula(stored)).toBe(shown);
  });

  test.each([
    ["_xldudf_CONTROLBOOK_ODDS(_xlfn.SORT(A1))", "=_xldudf_CONTROLBOOK_ODDS(SORT(A1))"],
    ["CONTROLBOOK.ODDS(A1)", "=_xldudf_CONTROLBOOK_ODDS(A1)"],
    ["_xlfn.CONTROLBOOK.ODDS(A1)", "=_xlfn._xldudf_CONTROLBOOK_ODDS(A1)"],
  ])("%s that showed #NAME? comes back as %s, which Excel goes on not to know", (stored, shown) => {
    expect(fromFileFormula(stored, true)).toBe(shown);
  });

  test("leaves words in texts, sheet names and brackets alone", () => {
    const formula = `=IF('IFS(x)'!A1="UNIQUE(1)",Deals[IFS (k)],A1)`;
    expect(toFileFormula(formula)).toBe(formula.slice(1));
  });

  test("is marked as one that spills when its functions can give more than a cell", () => {
    expect(maySpill("=SORT(A1:A9)")).toBe(true);
    expect(maySpill("=CONTROLBOOK.ODDS(A1)")).toBe(true);
    expect(maySpill('=SUM(A1:A9)&"SORT(A1)"')).toBe(false);
    expect(maySpill('=SMALL(IF(A1:A9="x",B1:B9),2)')).toBe(true);
    expect(maySpill("=IF(SUM(A1:A9)>0,1,2)")).toBe(false);
  });

  test("comes back as it was, whatever functions it nests", () => {
    const name = fc.constantFrom("SUM", "IFS", "SORT", "UNIQUE", "CONTROLBOOK.RANGE", "XLOOKUP", "MAXIFS");
    const formula = fc.letrec<{ formula: string }>((tie) => ({
      formula: fc.oneof(
        { depthSize: "small" },
        fc.constantFrom("A1", "Pipeline[Amount]", '"IFS("', "12.5", "Sheet2!$B$3"),
        fc
          .tuple(name, fc.array(tie("formula"), { minLength: 1, maxLength: 3 }))
          .map(([f, args]) => `${f}(${args.join(",")})`),
      ),
    })).formula;
    fc.assert(
      fc.property(formula, (text) => {
        expect(fromFileFormula(toFileFormula(`=${text}`))).toBe(`=${text}`);
      }),
      { seed: 7 },
    );
  });
});
