import fc from "fast-check";
import { toEngineFormula } from "../../../src/host/book/formula/to-engine";
import { toExcelFormula } from "../../../src/host/book/formula/to-excel";
import { escapeColumn } from "../../../src/host/book/formula/structured-reference";
import { shiftFormula } from "../../../src/host/book/formula/shift-formula";
import { splitFormula } from "../../../src/host/book/formula/split";
import type { FormulaScope, TableWords } from "../../../src/host/book/formula/table-words";
import { shiftBox } from "../../../src/host/book/structure-shift";

function scopeOf(table: TableWords, isInside: boolean): FormulaScope {
  return {
    byName: (name) => (name.toLowerCase() === table.name.toLowerCase() ? table : undefined),
    byKey: (key) => (key === table.key ? table : undefined),
    at: isInside ? table : undefined,
  };
}

const deals: TableWords = {
  key: "cbtable1",
  name: "tbl.Deals_1",
  columns: [
    { id: 1, name: "Deal" },
    { id: 4, name: "Close date" },
    { id: 2, name: "Value, net [x]" },
    { id: 3, name: "Rep's #" },
  ],
};

describe("a structured reference", () => {
  test.each([
    ["=SUM(tbl.Deals_1[Deal])", "=SUM(cbtable1[c1])"],
    ["=tbl.Deals_1[[Deal]:[Close date]]", "=cbtable1[[c1]:[c4]]"],
    ["=[@Deal]", "=cbtable1[[#This Row],[c1]]"],
    ["=[@[Close date]]", "=cbtable1[[#This Row],[c4]]"],
    ["=[@[Value, net '[x']]]", "=cbtable1[[#This Row],[c2]]"],
    ["=tbl.Deals_1[[#All],[Rep''s '#]]", "=cbtable1all[[#All],[c3]]"],
    ["=tbl.Deals_1[[#Totals],[Deal]]", "=cbtable1tot[c1]"],
    ["=tbl.Deals_1[[#Data],[#Totals],[Deal]]", "=cbtable1all[c1]"],
    ["=ROWS(tbl.Deals_1[[#Data],[#Totals]])", "=ROWS(cbtable1all)"],
    ["=ROWS(tbl.Deals_1[#All])", "=ROWS(cbtable1all[#All])"],
    ["=ROWS(tbl.Deals_1)", "=ROWS(cbtable1)"],
    ["=ROWS(tbl.Deals_1[#Headers])", "=ROWS(cbtable1[#Headers])"],
    ["=tbl.Deals_1[[#Headers],[#Data],[Deal]]", "=cbtable1[[#All],[c1]]"],
    ["=SUM(L2#)+SUM('My sheet'!$A$1#)", "=SUM(ANCHORARRAY(L2))+SUM(ANCHORARRAY('My sheet'!$A$1))"],
  ])("%s goes to the engine as %s and comes back", (excel, engine) => {
    const scope = scopeOf(deals, true);
    expect(toEngineFormula(excel, scope)).toBe(engine);
    expect(toExcelFormula(engine, scope, "bar")).toBe(excel);
  });

  test("to a column that is gone is #REF!, in the bar and in files", () => {
    const scope = scopeOf(deals, true);
    expect(toExcelFormula("=cbtable1[[#This Row],[c9]]*2", scope, "bar")).toBe("=#REF!*2");
    expect(toExcelFormula("=SUM(cbtable1[[c1]:[c9]])", scope, "file")).toBe("=SUM(#REF!)");
  });

  test("is understood in any case and with blanks", () => {
    expect(toEngineFormula("=sum( TBL.DEALS_1[ close DATE ] )", scopeOf(deals, false))).toBe(
      "=sum( cbtable1[c4] )",
    );
  });

  test("is left alone inside texts, in other sheets' names and where the column is unknown", () => {
    const scope = scopeOf(deals, false);
    for (const formula of [
      '="tbl.Deals_1[Deal]"',
      "='tbl.Deals_1'!A1",
      "=tbl.Deals_1[Nothing]",
      "=#REF!+#N/A",
    ]) {
      expect(toEngineFormula(formula, scope)).toBe(formula);
    }
  });

  test("goes to a file with its table's name and #This Row", () => {
    expect(
      toExcelFormula("=cbtable1[[#This Row],[c1]]*SUM(ANCHORARRAY(A1))", scopeOf(deals, true), "file"),
    ).toBe("=tbl.Deals_1[[#This Row],[Deal]]*SUM(_xlfn.ANCHORARRAY(A1))");
  });

  test("comes back unchanged whatever the column is called", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 20 }), (name) => {
        fc.pre(name.trim() === name);
        const scope = scopeOf({ ...deals, columns: [{ id: 7, name }] }, true);
        const written = `=SUM(tbl.Deals_1[${escapeColumn(name)}])`;
        expect(toEngineFormula(written, scope)).toBe("=SUM(cbtable1[c7])");
        expect(toExcelFormula("=SUM(cbtable1[c7])", scope, "bar")).toBe(written);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe("splitting a formula", () => {
  test("loses no character of any text", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        expect(
          splitFormula(text)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(text);
      }),
      { seed: 7 },
    );
  });
});

describe("a formula whose cells move", () => {
  const insertAbove3 = (box: Parameters<typeof shiftBox>[0]) =>
    shiftBox(box, { axis: "row", at: 2, count: 1, isInsert: true });

  test.each([
    ["=A2=1", "=A2=1"],
    ["=$B$4+A$3", "=$B$5+A$4"],
    ["=SUM(A1:A4)", "=SUM(A1:A5)"],
    ["='Other one'!A4+A4", "='Other one'!A4+A5"],
    ['="A4"&LOG10(A4)', '="A4"&LOG10(A5)'],
  ])("turns %s into %s when a row comes above row 3", (before, after) => {
    expect(shiftFormula(before, { name: "Here", isOwn: true }, insertAbove3)).toBe(after);
  });

  test("shows #REF! where its only cell is gone", () => {
    const remove = (box: Parameters<typeof shiftBox>[0]) =>
      shiftBox(box, { axis: "row", at: 3, count: 1, isInsert: false });
    expect(shiftFormula("=A4+A5", { name: "Here", isOwn: true }, remove)).toBe("=#REF!+A4");
  });
});
