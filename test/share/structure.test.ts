import { everyCopyIsValid } from "./everyCopyIsValid";
import { cellsOf, copied, partsOf } from "./copiedParts";
import { ooxmlErrors } from "./ooxmlErrors";
import { repairFaults } from "./repairFaults";
import { policy, whole } from "./policies";
import { buildWorkbook, formula, number, row, text } from "./workbookBuilder";

everyCopyIsValid();

type Sheets = Parameters<typeof buildWorkbook>[0]["sheets"];

const PAGE = whole("Page");

async function copyOf(sheets: Sheets, page = PAGE, names = "") {
  const { bytes, publicReceipt } = await copied(buildWorkbook({ sheets, names }), policy([page]));
  expect(repairFaults(bytes)).toEqual([]);
  const parts = partsOf(bytes);
  return { bytes, dropped: publicReceipt.dropped, parts, sheet: parts["xl/worksheets/sheet1.xml"] ?? "" };
}

const LIST = [1, 2, 3, 4, 5, 6]
  .map((at) => row(at, [text(`A${at}`, `Tier${at}`), number(`B${at}`, at)]))
  .join("");

describe("rows that the manager takes out", () => {
  it("are gone, the rows below move up, and they are counted apart from hidden ones", async () => {
    const rows =
      LIST + row(7, [formula("B7", "B6*2", 12)], "") + row(8, [text("A8", "unseen")], 'hidden="1"');
    const { bytes, dropped } = await copyOf([{ name: "Page", rows }], { ...PAGE, leftOutRows: [1, 3] });
    expect(cellsOf(bytes)).toEqual({
      ...{ A1: "Tier1", B1: "1", A2: "Tier3", B2: "3", A3: "Tier5", B3: "5", A4: "Tier6", B4: "6" },
      B5: "=B4*2",
    });
    expect(dropped).toMatchObject({ rows: 2, hiddenRows: 1 });
  });
});

describe("cells under a merged one", () => {
  const merged = { name: "Page", rows: LIST, after: '<mergeCells><mergeCell ref="A2:B4"/></mergeCells>' };

  it("keep nothing of what they hold", async () => {
    const { bytes, dropped } = await copyOf([merged]);
    expect(cellsOf(bytes)).toMatchObject({ A2: "Tier2", B2: "", A3: "", B4: "", A5: "Tier5" });
    expect(dropped.coveredCells).toBe(5);
  });

  it("do not come into sight when the first of them leaves", async () => {
    const { bytes, sheet } = await copyOf([merged], { ...PAGE, leftOutRows: [1] });
    expect(sheet).toContain('<mergeCell ref="A2:B3"/>');
    expect(cellsOf(bytes)).toMatchObject({ A2: "", B2: "", A3: "", B3: "" });
  });
});

describe("what cannot be seen for its size", () => {
  it.each([
    ["the default width is none", '<sheetFormatPr defaultColWidth="0" defaultRowHeight="15"/>'],
    [
      "it is in a second list of columns",
      '<cols><col min="3" max="3" width="9"/></cols><cols><col min="1" max="2" width="0.2"/></cols>',
    ],
    ["a flag has blanks around it", '<cols><col min="1" max="2" width="9" hidden=" true "/></cols>'],
  ])("leaves: %s", async (_, before) => {
    expect(cellsOf((await copyOf([{ name: "Page", rows: LIST, before }])).bytes)).toEqual({});
  });

  it("leaves also when all rows have no height", async () => {
    const before = '<sheetFormatPr defaultRowHeight="0"/>';
    const rows = row(1, [text("A1", "seen")], 'ht="15"') + row(2, [text("A2", "unseen")]);
    expect(cellsOf((await copyOf([{ name: "Page", rows, before }])).bytes)).toEqual({ A1: "seen" });
  });
});

describe("a rule for typing", () => {
  const rule = (type: string, formulas: string, sqref = "B1:B6") =>
    `<dataValidation type="${type}" allowBlank="1" showErrorMessage="1" sqref="${sqref}">${formulas}</dataValidation>`;
  const rulesOf = async (...rules: readonly string[]) => {
    const after = `<dataValidations count="${rules.length}">${rules.join("")}</dataValidations>`;
    const copy = await copyOf([{ name: "Page", rows: LIST, after }], { ...PAGE, leftOutRows: [2] });
    expect(await ooxmlErrors(copy.bytes)).toEqual([]);
    return { kept: copy.sheet.match(/<dataValidation .*?<\/dataValidation>/g) ?? [], dropped: copy.dropped };
  };

  it("stays for the cells that are left, over what is left", async () => {
    const { kept, dropped } = await rulesOf(
      rule("whole", "<formula1>1</formula1><formula2>9</formula2>"),
      rule("list", "<formula1>$A$4:$A$6</formula1>"),
      rule("list", '<formula1>"Tier1,Tier5"</formula1>'),
    );
    expect(kept.map((each) => each.replace(/^.*?(sqref.*)<\/data.*$/, "$1"))).toEqual([
      'sqref="B1:B5"><formula1>1</formula1><formula2>9</formula2>',
      'sqref="B1:B5"><formula1>$A$3:$A$5</formula1>',
      'sqref="B1:B5"><formula1>"Tier1,Tier5"</formula1>',
    ]);
    expect(dropped.validations).toBeUndefined();
  });

  it("stays although one of its choices says a private word among others", async () => {
    const rules = rule("list", '<formula1>"Best count,Tier1"</formula1>');
    const page = {
      name: "Page",
      rows: LIST + row(7, [text("A7", "Best count")]),
      after: `<dataValidations count="1">${rules}</dataValidations>`,
    };
    const { sheet } = await copyOf([page, { name: "Away", rows: row(1, [text("A1", "count")]) }]);
    expect(sheet).toContain("Best count,Tier1");
  });

  it("is dropped and counted when it names or reads what leaves, or would mean another cell", async () => {
    const { kept, dropped } = await rulesOf(
      rule("list", '<formula1>"Tier1,Hush"</formula1>'),
      rule("list", "<formula1>$A$3:$A$4</formula1>"),
      rule("custom", "<formula1>A2&gt;1</formula1>"),
      rule("whole", "<formula1>1</formula1>", "C3"),
    );
    expect(kept).toEqual([]);
    expect(dropped.validations).toBe(4);
  });
});

describe("a filter outside tables", () => {
  it("keeps its arrows over its cells, and none of what it asks for", async () => {
    const asked = '<filterColumn colId="0"><filters><filter val="Hush"/></filters></filterColumn>';
    const after = `<autoFilter ref="A1:B6">${asked}</autoFilter>`;
    const names =
      '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Page!$A$1:$B$6</definedName>';
    const { bytes, parts, sheet, dropped } = await copyOf(
      [{ name: "Page", rows: LIST, after }],
      { ...PAGE, leftOutRows: [2] },
      names,
    );
    expect(sheet).toContain('<autoFilter ref="A1:B5"/>');
    expect(parts["xl/workbook.xml"]).toContain('hidden="1">Page!$A$1:$B$5<');
    expect(dropped.filters).toBe(1);
    expect(await ooxmlErrors(bytes)).toEqual([]);
  });
});

describe("page breaks", () => {
  it("stay where the rows are that they come before", async () => {
    const after =
      '<rowBreaks count="2" manualBreakCount="2"><brk id="3" max="16383" man="1"/><brk id="5" max="16383" man="1"/></rowBreaks>' +
      '<colBreaks count="1" manualBreakCount="1"><brk id="1" max="1048575" man="1"/></colBreaks>';
    const { bytes, sheet } = await copyOf([{ name: "Page", rows: LIST, after }], {
      ...PAGE,
      leftOutRows: [0, 3],
    });
    expect([...sheet.matchAll(/<brk id="(\d+)"/g)].map(([, id]) => id)).toEqual(["2", "3", "1"]);
    expect(await ooxmlErrors(bytes)).toEqual([]);
  });
});
