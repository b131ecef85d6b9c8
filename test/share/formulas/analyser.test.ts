import { newAnalyser } from "../../../src/share/formulas/analyser";
import { readWorkbook } from "../../../src/share/model/readWorkbook";
import { removeByPolicy } from "../../../src/share/removeByPolicy";
import { newTally } from "../../../src/share/tally";
import { columnsOf, policy, whole } from "../policies";
import { buildWorkbook, row, table, text } from "../workbookBuilder";

const bytes = buildWorkbook({
  sheets: [
    {
      name: "Deals",
      rows: row(
        1,
        ["Deal", "Secret", "Amount", "Stage"].map((header, at) => text(`${"ABCD"[at]}1`, header)),
      ),
      tables: [table("Deals", "A1:D9", ["Deal", "Secret", "Amount", "Stage"])],
    },
    { name: "My page", rows: row(1, [text("A1", "Commit")]) + row(4, [text("A4", "x")], 'hidden="1"') },
    {
      name: "People",
      rows: row(1, [text("A1", "Kim")]),
      tables: [table("People", "A1:B3", ["Name", "Pay"])],
    },
    { name: "Settings", rows: "", tables: [table("Limits", "A1:B3", ["Limit", "Note"])] },
    { name: "State", state: "veryHidden", rows: "" },
  ],
  names:
    '<definedName name="Good">Deals!$C$2</definedName><definedName name="Bad">People!$B$2</definedName>' +
    '<definedName name="Deep">Bad*2</definedName><definedName name="Sly" hidden="1">1</definedName>' +
    '<definedName name="Round">Round+1</definedName><definedName name="AsOf">Settings!$A$2</definedName>',
});
const workbook = readWorkbook(bytes, newTally());
const removal = removeByPolicy(
  workbook,
  policy([
    columnsOf("Deals", ["Deal", "Amount", "Stage"]),
    whole("My page"),
    { ...columnsOf("Settings", ["Limit"]), fate: "notShown" },
  ]),
);
const newOne = () =>
  newAnalyser({
    workbook,
    removal,
    judgeText: (literal) =>
      literal === "Commit" || literal === "" ? "known" : literal === "Kim" ? "private" : "unknown",
    twins: {
      DOUBLE: ([value]) => (value === undefined ? undefined : `${value}*2`),
      PICKY: () => undefined,
    },
  });
const analyser = newOne();

const [DEALS, PAGE] = [0, 1];

describe("a formula that stays", () => {
  it.each([
    ["SUM(Deals[Amount])", "SUM(Deals[Amount])"],
    ["Deals!C2+Deals!$D$3", "Deals!B2+Deals!$C$3"],
    ["SUM(Deals!C:C)", "SUM(Deals!B:B)"],
    ["'My page'!A1", "'My page'!A1"],
    ["A1&A9", "A1&A8"],
    ["Good*2", "Good*2"],
    ['COUNTIF(Deals[Stage],"Commit")', 'COUNTIF(Deals[Stage],"Commit")'],
    ["_xlfn.XLOOKUP(1,Deals[Amount],Deals[Deal])", "_xlfn.XLOOKUP(1,Deals[Amount],Deals[Deal])"],
    ["_xlfn.LET(_xlpm.kim,1,_xlpm.kim+_xlpm.lee)", "_xlfn.LET(_xlpm.p1,1,_xlpm.p1+_xlpm.p2)"],
    ["_xldudf_CONTROLBOOK_DOUBLE(A1)", "(A1*2)"],
    ["CONTROLBOOK.DOUBLE(_xldudf_CONTROLBOOK_DOUBLE(SUM(A1,A2)))", "((SUM(A1,A2)*2)*2)"],
  ])("%s is written as %s", (formula, written) => {
    expect(analyser.verdict(formula, PAGE)).toMatchObject({ faults: [], text: written });
  });
});

describe("a formula that cannot stay", () => {
  it.each([
    ["People!B2", "removedSheet"],
    ["SUM(People[Pay])", "removedSheet"],
    ["State!A1", "removedSheet"],
    ["SUM(Deals:People!A1)", "removedSheet"],
    ["SUM('Deals:My page'!A1)", "removedRows"],
    ["SUM(Deals[Secret])", "removedColumns"],
    ["SUM(Deals[])", "removedColumns"],
    ["SUM(Deals[[Deal]:[Amount]])", "removedColumns"],
    ["VLOOKUP(1,Deals!A:D,3)", "removedColumns"],
    ["SUM(A1:A9)", "removedRows"],
    ["Bad", "removedSheet"],
    ["Deep", "removedSheet"],
    ["Sly", "removedName"],
    ["Round", "removedName"],
    ["Nobody", "removedName"],
    ["AsOf", "notShown"],
    ["SUM(Limits[Limit])", "notShown"],
    ["SUM(Limits[Note])", "removedSheet"],
    ["[1]Other!A1", "otherWorkbook"],
    ['INDIRECT("People!B2")', "unsafeFunction"],
    ["OFFSET(A1,1,1)", "unsafeFunction"],
    ["SUM(A1:INDEX(B:B,3))", "unsafeFunction"],
    ["TODAY()", "volatileFunction"],
    ["MYMACRO(A1)", "unknownFunction"],
    ["_xldudf_OTHER_FN(A1)", "customFunction"],
    ["_xldudf_CONTROLBOOK_ODDS(A1)", "customFunction"],
    ["_xldudf_CONTROLBOOK_PICKY(A1)", "customFunction"],
    ["A1+#REF!", "brokenReference"],
    ['"some text"', "unknownText"],
    ['{1,"Kim"}', "privateText"],
    ["Deals[Nothing]", "unreadable"],
    ["Nowhere!A1", "unreadable"],
    ['SUM("', "unreadable"],
  ])("%s: %s", (formula, fault) => {
    expect(analyser.verdict(formula, PAGE).faults).toContain(fault);
  });
});

describe("a formula of references that others hold too", () => {
  const others = [
    "$A$9+1",
    "SUM(People[Pay])",
    'COUNTIF(Deals[Stage],"Kim")',
    "7*Deals[[#This Row],[Amount]]",
  ];
  const after = (formula: string, sheet: number) => {
    const used = newOne();
    for (const other of others) for (const place of [DEALS, PAGE]) used.verdict(other, place);
    return used.verdict(formula, sheet);
  };

  it.each([
    ["1+$A$9", PAGE],
    ["1+$A$9", DEALS],
    ["COUNT(People[Pay])", PAGE],
    ['"Kim"&7', PAGE],
    ["Deals[[#This Row],[Amount]]", DEALS],
  ])("is judged as it is alone: %s on sheet %i", (formula, sheet) => {
    expect(after(formula, sheet)).toEqual(newOne().verdict(formula, sheet));
  });

  it("moves with the rows of its own sheet", () => {
    expect([after("1+$A$9", PAGE).text, after("1+$A$9", DEALS).text]).toEqual(["1+$A$8", "1+$A$9"]);
  });

  it("reads a place once, however often it is named", () => {
    expect(after("Deals[Amount]+Deals[Amount]", PAGE).reads).toHaveLength(1);
  });
});
