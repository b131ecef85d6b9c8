import fc from "fast-check";
import { makeCopy } from "../../src/share/makeCopy";
import { everyCopyIsValid } from "./everyCopyIsValid";
import { AS_OF, cellsOf, copied, partsOf } from "./copiedParts";
import { ooxmlErrors } from "./ooxmlErrors";
import { repairFaults } from "./repairFaults";
import { columnsOf, policy, whole } from "./policies";
import { MAIN, buildWorkbook, formula, number, row, table, text } from "./workbookBuilder";

everyCopyIsValid();

/** Deals with a private column B and a private column D, six rows from row 6 on. */
const DEALS = {
  name: "Deals",
  before:
    '<sheetViews><sheetView workbookViewId="0"><pane xSplit="3" ySplit="5" topLeftCell="D6" state="frozen"/></sheetView></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="2" width="30" customWidth="1"/><col min="3" max="3" width="12" customWidth="1"/><col min="4" max="5" width="7" customWidth="1"/></cols>',
  rows:
    row(1, [text("A1", "Deals")]) +
    row(
      5,
      ["Deal", "Note", "Amount", "Judgment", "Twice"].map((header, at) => text(`${"ABCDE"[at]}5`, header)),
    ) +
    [6, 7, 8, 9, 10, 11]
      .map((at) =>
        row(at, [
          text(`A${at}`, `D-${at}`),
          text(`B${at}`, `note on ${at}`),
          number(`C${at}`, at * 100),
          text(`D${at}`, "In"),
          formula(`E${at}`, `C${at}*2`, at * 200),
        ]),
      )
      .join(""),
  tables: [
    table("Deals", "A5:E11", [
      "Deal",
      "Note",
      "Amount",
      "Judgment",
      ["Twice", "Deals[[#This Row],[Amount]]*2"],
    ]),
  ],
  after:
    '<mergeCells count="2"><mergeCell ref="A1:E1"/><mergeCell ref="B2:B3"/></mergeCells>' +
    '<conditionalFormatting sqref="A6:E11"><cfRule type="expression" priority="1"><formula>$E6&gt;TODAY()</formula></cfRule>' +
    '<cfRule type="expression" priority="2"><formula>$D6=1</formula></cfRule>' +
    '<cfRule type="expression" priority="3"><formula>B6&gt;1</formula></cfRule></conditionalFormatting>' +
    '<pageSetup orientation="portrait" paperSize="9"/>',
};
const KEEP = columnsOf("Deals", ["Deal", "Amount", "Twice"]);
const PRINT_NAMES =
  '<definedName name="_xlnm.Print_Area" localSheetId="0">Deals!$A$1:$E$11</definedName>' +
  '<definedName name="_xlnm.Print_Titles" localSheetId="0">Deals!$A:$C,Deals!$5:$5</definedName>';

describe("a copy without two columns", () => {
  const bytes = buildWorkbook({ sheets: [DEALS], names: PRINT_NAMES });

  it("has the cells behind them moved up, and the formulas with them", async () => {
    const cells = cellsOf((await copied(bytes, policy([KEEP]))).bytes);
    expect(cells).toMatchObject({
      A5: "Deal",
      B5: "Amount",
      C5: "Twice",
      B6: "600",
      C6: "=B6*2",
      C11: "=B11*2",
    });
    expect(Object.keys(cells).some((address) => /^[DE]/.test(address))).toBe(false);
  });

  it("has its table, widths, frozen part, merged cells and printing moved as well", async () => {
    const parts = partsOf((await copied(bytes, policy([KEEP]))).bytes);
    const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
    expect(parts["xl/tables/table1.xml"]).toContain('ref="A5:C11"');
    expect(parts["xl/tables/table1.xml"]).toContain(
      '<tableColumns count="3"><tableColumn id="1" name="Deal"/>',
    );
    expect(sheet).toContain(
      '<cols><col min="1" max="1" width="30" customWidth="1"/><col min="2" max="2" width="12"',
    );
    expect(sheet).toContain(
      '<pane xSplit="2" ySplit="5" topLeftCell="C6" activePane="bottomRight" state="frozen"/>',
    );
    expect(sheet).toContain('<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>');
    expect(parts["xl/workbook.xml"]).toContain(">Deals!$A$1:$C$11<");
    expect(parts["xl/workbook.xml"]).toContain(">Deals!$A:$B,Deals!$5:$5<");
  });

  it("keeps the highlights that can follow, with today frozen, and drops the others", async () => {
    const { bytes: copy, publicReceipt } = await copied(bytes, policy([KEEP]));
    const sheet = partsOf(copy)["xl/worksheets/sheet1.xml"] ?? "";
    expect([...sheet.matchAll(/<formula>([^<]*)<\/formula>/g)].map(([, written]) => written)).toEqual([
      "$C6&gt;DATE(2026,11,16)",
    ]);
    expect(sheet).toContain('<conditionalFormatting sqref="A6:C11">');
    expect(publicReceipt.dropped.conditionalFormats).toBe(2);
  });

  it("is valid", async () => {
    const { bytes: copy } = await copied(bytes, policy([KEEP]));
    expect(await ooxmlErrors(copy)).toEqual([]);
    expect(repairFaults(copy)).toEqual([]);
  });

  it("names in the private receipt what the public one only counts", async () => {
    const { publicReceipt, privateReceipt } = await copied(bytes, policy([KEEP]));
    expect(publicReceipt.dropped.columns).toBe(2);
    expect(JSON.stringify(publicReceipt)).not.toContain("Judgment");
    expect(privateReceipt.taken[0]?.columns).toEqual([
      { header: "Note", column: "B", reason: "undeclared" },
      { header: "Judgment", column: "D", reason: "undeclared" },
    ]);
    expect(privateReceipt).toMatchObject({ privateValues: 8, confidentialFound: 0 });
    expect(privateReceipt.sha256.output).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe("a copy without hidden rows", () => {
  const rows = [1, 2, 3, 4].map((at) =>
    row(at, [number(`A${at}`, at), formula(`B${at}`, `A${at}`, at)], at === 2 ? 'hidden="1"' : ""),
  );

  it("has the rows below moved up", async () => {
    const bytes = buildWorkbook({ sheets: [{ name: "Page", rows: rows.join("") }] });
    const cells = cellsOf((await copied(bytes, policy([whole("Page")]))).bytes);
    expect(cells).toEqual({ A1: "1", B1: "=A1", A2: "3", B2: "=A2", A3: "4", B3: "=A3" });
  });

  it("freezes totals over them", async () => {
    const total = row(5, [formula("A5", "SUM(A1:A4)", 10), formula("B5", "SUM(A1:A4)*2", 20)]);
    const more = Array.from({ length: 6 }, (_, at) => row(at + 6, [number(`C${at + 6}`, at)])).join("");
    const wide = row(12, [formula("A12", "SUM(A1:C11)", 25)]);
    const bytes = buildWorkbook({ sheets: [{ name: "Page", rows: rows.join("") + total + more + wide }] });
    const { bytes: copy, privateReceipt } = await copied(bytes, policy([whole("Page")]));
    expect(cellsOf(copy)).toMatchObject({ A11: "25", A4: "", B4: "" });
    expect(privateReceipt.changed.map(({ cells, outcome, reasons }) => [cells, outcome, reasons])).toEqual([
      ["A5 B5", "blank", ["removedRows", "smallGroup"]],
      ["A12", "value", ["removedRows"]],
    ]);
  });
});

describe("two tables of one sheet with a column of the same name", () => {
  it("lose that column both when it is private in one of them", async () => {
    const headers = row(
      1,
      ["Who", "Note", "What", "Note"].map((header, at) => text(`${"ABCD"[at]}1`, header)),
    );
    const body = row(
      2,
      ["Ana", "fine", "Limit", "hush"].map((value, at) => text(`${"ABCD"[at]}2`, value)),
    );
    const tables = [table("One", "A1:B2", ["Who", "Note"]), table("Two", "C1:D2", ["What", "Note"])];
    const bytes = buildWorkbook({ sheets: [{ name: "Page", rows: headers + body, tables }] });
    const open = columnsOf("Page", ["Who", "Note", "What"]).columns;
    const columns = [...(open === "all" ? [] : open), { header: "Note", fate: "private" as const }];
    const { bytes: copy } = await copied(bytes, policy([{ ...columnsOf("Page", []), columns }]));
    expect(cellsOf(copy)).toEqual({ A1: "Who", B1: "What", A2: "Ana", B2: "Limit" });
  });
});

describe("a hidden column", () => {
  const hidden = (min: number, max = min) =>
    `<cols><col min="${min}" max="${max}" width="9" hidden="1"/></cols>`;

  it("of a table stays, and is seen, when it is declared for the readers", async () => {
    const bytes = buildWorkbook({ sheets: [{ ...DEALS, before: hidden(3, 4) }] });
    const sheet = partsOf((await copied(bytes, policy([KEEP]))).bytes)["xl/worksheets/sheet1.xml"] ?? "";
    expect(cellsOf((await copied(bytes, policy([KEEP]))).bytes)).toMatchObject({
      B5: "Amount",
      B6: "600",
      C6: "=B6*2",
    });
    expect(sheet).not.toContain("hidden");
  });

  it("of a page leaves, with what was computed from it", async () => {
    const bytes = buildWorkbook({
      sheets: [
        {
          name: "Page",
          before: hidden(2),
          rows: row(1, [formula("A1", "B1", 7), number("B1", 7), number("C1", 8)]),
        },
      ],
    });
    expect(cellsOf((await copied(bytes, policy([whole("Page")]))).bytes)).toEqual({ A1: "", B1: "8" });
  });

  it("of a page that needs it stays hidden, with nothing but formulas in it", async () => {
    const cells = [formula("A1", "B1*2", 14), formula("B1", "C1", 7), number("C1", 7)];
    const bytes = buildWorkbook({
      sheets: [
        { name: "Page", before: hidden(2), rows: row(1, cells) + row(2, [text("B2", "typed there")]) },
      ],
    });
    const page = { ...whole("Page"), hiddenColumns: "formulasStay" as const };
    const { bytes: copy } = await copied(bytes, policy([page]));
    expect(cellsOf(copy)).toEqual({ A1: "=B1*2", B1: "=C1", C1: "7" });
    expect(partsOf(copy)["xl/worksheets/sheet1.xml"]).toContain(
      '<col min="2" max="2" width="9" hidden="1"/>',
    );
  });
});

describe("a result that is a text without a letter", () => {
  it("stays one as a formula's and as a value, since an empty cell is 0 to what reads it", async () => {
    const cells = [formula("A1", 'IF(TODAY()>0,"","x")', ""), formula("B1", "A1", "")];
    const bytes = buildWorkbook({ sheets: [{ name: "Page", rows: row(1, cells) }] });
    const parts = partsOf((await copied(bytes, policy([whole("Page")]))).bytes);
    expect(parts["xl/worksheets/sheet1.xml"]).toContain(
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="str"><f>A1</f><v></v></c>',
    );
    expect(parts["xl/sharedStrings.xml"]).toMatch(/<sst[^>]*><si><t><\/t><\/si>/);
  });
});

describe("a result computed from a sheet that is not shown", () => {
  const limits = {
    name: "Limits",
    rows: row(1, [text("A1", "Limit"), text("B1", "Why")]) + row(2, [number("A2", 14), text("B2", "hush")]),
    tables: [table("Limits", "A1:B2", ["Limit", "Why"])],
  };
  const page = {
    name: "Page",
    rows: row(1, [formula("A1", "Limits[Limit]*2", 28), formula("B1", "Limits!B2", "hush")]),
  };
  const bytes = buildWorkbook({ sheets: [page, limits] });

  it("stays as a value where the column is declared for the readers, and is left empty where it is not", async () => {
    const notShown = { ...columnsOf("Limits", ["Limit"]), fate: "notShown" as const };
    expect(cellsOf((await copied(bytes, policy([whole("Page"), notShown]))).bytes)).toEqual({
      A1: "28",
      B1: "",
    });
  });

  it("is left empty where the sheet was not chosen", async () => {
    const notChosen = { ...columnsOf("Limits", ["Limit"]), fate: "notChosen" as const };
    expect(cellsOf((await copied(bytes, policy([whole("Page"), notChosen]))).bytes)).toEqual({
      A1: "",
      B1: "",
    });
  });
});

describe("a bar behind figures", () => {
  const bar = (threshold: string) =>
    `<conditionalFormatting sqref="C6:C11"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="num" val="0"/><cfvo type="formula" val="${threshold}"/><color rgb="FFDCE7F2"/></dataBar></cfRule></conditionalFormatting>`;
  const sheetWith = async (threshold: string) => {
    const bytes = buildWorkbook({ sheets: [{ ...DEALS, after: bar(threshold) }] });
    const copy = (await copied(bytes, policy([KEEP]))).bytes;
    return { sheet: partsOf(copy)["xl/worksheets/sheet1.xml"] ?? "", errors: await ooxmlErrors(copy) };
  };

  it("moves with the cells that its ends read", async () => {
    const { sheet, errors } = await sheetWith("MAX($C$6:$C$11)");
    expect(sheet).toContain('<cfvo type="formula" val="MAX($B$6:$B$11)"/>');
    expect(errors).toEqual([]);
  });

  it("is dropped when one end reads what leaves", async () => {
    const { sheet, errors } = await sheetWith("COUNTA($D$6:$D$11)");
    expect(sheet).not.toContain("dataBar");
    expect(errors).toEqual([]);
  });
});

describe("a result computed from private data", () => {
  const people = {
    name: "People",
    rows: [1, 2, 3, 4, 5, 6].map((at) => row(at, [number(`A${at}`, at * 11_111)])).join(""),
  };
  const page = {
    name: "Page",
    rows: row(1, [
      formula("A1", "SUM(People!A1:A6)", 233_331),
      formula("B1", "AVERAGE(People!A1:A3)", 22_222),
      formula("C1", "People!A2", 22_222),
      formula("D1", "A1+1", 233_332),
      formula("E1", "C1+1", 22_223),
      formula("F1", "MAX(People!A1:A6)", 66_666),
    ]),
  };
  const bytes = buildWorkbook({ sheets: [page, people] });
  const shown = async (rest: Parameters<typeof policy>[1]) =>
    cellsOf((await copied(bytes, policy([whole("Page")], rest))).bytes);

  it("is left empty by the policy blank, and so is all that reads it", async () => {
    expect(await shown({ derived: "blank" })).toEqual({ A1: "", B1: "", C1: "", D1: "", E1: "", F1: "" });
  });

  it("stays as a value by the policy aggregates when it is a total over five or more", async () => {
    expect(await shown({ derived: "aggregates" })).toEqual({
      A1: "233331",
      B1: "",
      C1: "",
      D1: "=A1+1",
      E1: "",
      F1: "",
    });
  });

  it("stays over a small group when the manager shows it", async () => {
    expect((await shown({ shownSmallGroups: ["Page!B1"] }))["B1"]).toBe("22222");
  });
});

describe("a workbook that cannot be copied", () => {
  const refusalOf = async (bytes: Uint8Array) => {
    const made = await makeCopy({ bytes, policy: policy([whole("Page")]), twins: {}, asOf: AS_OF });
    return made.ok ? "copied" : made.reason.kind;
  };
  const page = (rows: string) => buildWorkbook({ sheets: [{ name: "Page", rows }] });
  const withSheet = (document: string) =>
    buildWorkbook({ sheets: [{ name: "Page", rows: "" }], parts: { "xl/worksheets/sheet1.xml": document } });

  it.each([
    ["nothing of it may leave", buildWorkbook({ sheets: [{ name: "Other", rows: "" }] }), "nothingKept"],
    [
      "its only sheet is hidden",
      buildWorkbook({ sheets: [{ name: "Page", state: "hidden", rows: "" }] }),
      "nothingKept",
    ],
    ["a sheet holds a DTD", withSheet("<!DOCTYPE x><x/>"), "doctype"],
    ["a sheet is cut off", withSheet(`<worksheet xmlns="${MAIN}"><sheetData><row>`), "corrupt"],
    ["a cell lies about its row", page('<row r="1"><c r="A2"><v>1</v></c></row>'), "corrupt"],
  ])("because %s is refused with the reason", async (_, bytes, kind) => {
    expect(await refusalOf(bytes)).toBe(kind);
  });

  it("is given up when that is wanted", async () => {
    const stop = new AbortController();
    const made = await makeCopy(
      { bytes: page(row(1, [number("A1", 1)])), policy: policy([whole("Page")]), twins: {}, asOf: AS_OF },
      { signal: stop.signal, onProgress: () => stop.abort() },
    );
    expect(made).toMatchObject({ ok: false, reason: { kind: "stopped" } });
  });
});

describe("the same workbook, policy and day", () => {
  it("give the same bytes", async () => {
    const cell = fc.oneof(fc.integer(), fc.string({ maxLength: 6 }), fc.boolean());
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 5 }), async (grid) => {
        const rows = grid.map((cells, at) =>
          row(
            at + 1,
            cells.map((value, column) => {
              const address = `${"ABCDE"[column]}${at + 1}`;
              return typeof value === "number"
                ? number(address, value)
                : text(address, String(value).replace(/[^ -~]/g, ""));
            }),
          ),
        );
        const bytes = buildWorkbook({ sheets: [{ name: "Page", rows: rows.join("") }] });
        const first = await copied(bytes, policy([whole("Page")]));
        const second = await copied(bytes, policy([whole("Page")]));
        expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
      }),
      { seed: 7, numRuns: 30 },
    );
  });
});
