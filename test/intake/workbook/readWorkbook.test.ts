import { buildWorkbook, formula, MAIN, number, row, text, zipParts } from "../../share/workbookBuilder";
import { faultOf, tableOf } from "../exports";

const HEADERS = ["Deal", "Stage", "Close Date", "Amount", "Probability"];
const STYLES =
  `<styleSheet xmlns="${MAIN}"><numFmts count="4">` +
  `<numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/>` +
  `<numFmt numFmtId="165" formatCode="[$€-407]\\ #,##0.00;[Red]\\-[$€-407]\\ #,##0.00"/>` +
  `<numFmt numFmtId="166" formatCode="#,##0.00&quot; days&quot;"/>` +
  `<numFmt numFmtId="167" formatCode="[$CHF] #,##0"/></numFmts><cellXfs count="7"><xf numFmtId="0"/><xf numFmtId="14"/>` +
  `<xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="9"/><xf numFmtId="166"/><xf numFmtId="167"/></cellXfs></styleSheet>`;

function headerRow(index: number, first = "A"): string {
  const letters = Array.from(HEADERS, (_, at) => String.fromCharCode(first.charCodeAt(0) + at));
  return row(
    index,
    letters.map((letter, at) => text(`${letter}${index}`, HEADERS[at] ?? "")),
  );
}

function cell(address: string, type: string, content: string): string {
  return `<c r="${address}" t="${type}">${content}</c>`;
}

function cellsOf(table: Awaited<ReturnType<typeof tableOf>>): readonly (readonly string[])[] {
  return table.records.map(({ cells }) => cells);
}

describe("An Excel export", () => {
  it("gives days in ISO, shares with %, amounts with their currency, and nothing of how they look", async () => {
    const rows =
      headerRow(1) +
      row(2, [
        text("A2", "Pilot"),
        text("B2", "Proposal"),
        number("C2", 46_342, 1),
        number("D2", 1234.5, 3),
        number("E2", 0.75, 4),
      ]) +
      row(3, [
        text("A3", "Fleet"),
        text("B3", "Proposal"),
        number("C3", 46_342.4375, 2),
        number("D3", -7, 6),
        number("E3", 0.1 + 0.2, 4),
      ]) +
      row(4, [
        text("A4", "Line"),
        text("B4", "Proposal"),
        number("C4", 46_342, 0),
        number("D4", 1.234, 0),
        number("E4", 12, 5),
      ]);
    const table = await tableOf(buildWorkbook({ sheets: [{ name: "Deals", rows }], styles: STYLES }));
    expect(table.headers).toEqual(HEADERS);
    expect(table.dialect).toEqual({ encoding: null, delimiter: null });
    expect(cellsOf(table)).toEqual([
      ["Pilot", "Proposal", "2026-11-16", "€ 1234.5", "75%"],
      ["Fleet", "Proposal", "2026-11-16 10:30:00", "CHF -7", "30%"],
      ["Line", "Proposal", "46342", "1.2340", "12"],
    ]);
  });

  it("counts its days from 1904 where it says so", async () => {
    const rows =
      headerRow(1) + row(2, [text("A2", "Pilot"), text("B2", "Won"), number("C2", 46_342 - 1462, 1)]);
    const sheets = [{ name: "Deals", rows }];
    const table = await tableOf(
      buildWorkbook({ sheets, styles: STYLES, workbookExtras: '<workbookPr date1904="1"/>' }),
    );
    expect(cellsOf(table)).toEqual([["Pilot", "Won", "2026-11-16"]]);
  });

  it("reads shared, rich and inline texts, flags, errors and the values of formulas", async () => {
    const rows =
      headerRow(1) +
      row(2, [
        cell("A2", "s", "<v>0</v>"),
        cell("B2", "s", "<v>1</v>"),
        cell("C2", "b", "<v>1</v>"),
        cell("D2", "e", "<v>#N/A</v>"),
        formula("E2", "1+1", 2),
      ]) +
      row(3, [
        text("A3", "=1+1"),
        cell("B3", "str", "<f>A1</f><v>a_x000D_b</v>"),
        cell("C3", "str", "<f>A9</f><v></v>"),
      ]);
    const strings = `<sst xmlns="${MAIN}"><si><t>Plain &amp; simple</t></si><si><r><t>Ri</t></r><r><rPr><b/></rPr><t>ch</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si></sst>`;
    const table = await tableOf(buildWorkbook({ sheets: [{ name: "Deals", rows }], strings }));
    expect(cellsOf(table)).toEqual([
      ["Plain & simple", "Rich", "TRUE", "#N/A", "2"],
      ["=1+1", "a\rb", ""],
    ]);
  });

  it("says which formula was never worked out", async () => {
    const rows = headerRow(1) + row(2, [text("A2", "Pilot"), '<c r="B2"><f>A2</f></c>']);
    expect(await faultOf(buildWorkbook({ sheets: [{ name: "Deals", rows }] }))).toEqual({
      kind: "no value",
      cell: "B2",
    });
  });

  it("stands anywhere on its sheet, below a title, between gaps; rows have the sheet's numbers", async () => {
    const rows =
      row(2, [text("C2", "Opportunities of my team")]) +
      headerRow(5, "C") +
      row(6, [text("C6", "Pilot"), text("D6", "Proposal"), text("G6", "10%")]) +
      row(9, [text("C9", "Fleet"), text("D9", "Proposal"), text("G9", "20%")]) +
      row(11, [text("C11", "Copyright © 2026 Salesforce, Inc. All rights reserved.")]);
    const table = await tableOf(buildWorkbook({ sheets: [{ name: "Deals", rows }] }));
    expect(table.headers.slice(2)).toEqual(HEADERS);
    expect(table.records.map((record) => record.row)).toEqual([6, 9]);
    expect(table.skipped).toEqual([
      { row: 2, kind: "above", text: "Opportunities of my team" },
      { row: 11, kind: "footer", text: "Copyright © 2026 Salesforce, Inc. All rights reserved." },
    ]);
  });

  it("takes what a merged cell says for every row that it covers, in the header too", async () => {
    const rows =
      row(1, [text("A1", "Deal"), text("B1", "Stage"), text("C1", "Money")]) +
      row(
        2,
        ["C", "D", "E"].map((letter, at) =>
          text(`${letter}2`, ["Close Date", "Amount", "Probability"][at] ?? ""),
        ),
      ) +
      row(3, [text("A3", "Pilot"), text("B3", "Proposal"), text("D3", "10")]) +
      row(4, [text("A4", "Fleet"), text("D4", "20")]);
    const after =
      '<mergeCells count="4"><mergeCell ref="A1:A2"/><mergeCell ref="B1:B2"/><mergeCell ref="C1:E1"/><mergeCell ref="B3:B4"/></mergeCells>';
    const table = await tableOf(buildWorkbook({ sheets: [{ name: "Deals", rows, after }] }));
    expect(table.headers).toEqual(HEADERS);
    expect(cellsOf(table)).toEqual([
      ["Pilot", "Proposal", "", "10"],
      ["Fleet", "Proposal", "", "20"],
    ]);
  });

  it("keeps Dynamics' three hidden columns and passes over its hidden sheet", async () => {
    const hidden = [
      "(Do Not Modify) Opportunity",
      "(Do Not Modify) Row Checksum",
      "(Do Not Modify) Modified On",
    ];
    const headers = [...hidden, "Topic", "Est. revenue"];
    const cells = (index: number, values: readonly string[]): string =>
      row(
        index,
        values.map((value, at) => text(`${String.fromCharCode(65 + at)}${index}`, value)),
      );
    const before = '<cols><col min="1" max="3" width="0" hidden="1" customWidth="1"/></cols>';
    const rows = cells(1, headers) + cells(2, ["0f1c-9a", "c2Vj", "2026-11-16", "Pilot", "1200"]);
    const secret = {
      name: "hiddenSheet",
      state: "veryHidden" as const,
      rows: cells(1, ["opportunity:key"]) + cells(2, ["x"]),
    };
    const table = await tableOf(
      buildWorkbook({ sheets: [{ name: "My Open Opportunities", rows, before }, secret] }),
    );
    expect(table.headers).toEqual(headers);
    expect(cellsOf(table)).toEqual([["0f1c-9a", "c2Vj", "2026-11-16", "Pilot", "1200"]]);
  });
});

describe("A workbook with several sheets", () => {
  const sheet = (name: string, deal: string) => ({
    name,
    rows: headerRow(1) + row(2, [text("A2", deal), text("B2", "Won")]),
  });
  const workbook = buildWorkbook({
    sheets: [
      sheet("This year", "Pilot"),
      { name: "Notes", rows: row(1, [text("A1", "About")]) },
      sheet("Last year", "Fleet"),
    ],
  });

  it("asks which one of those that have rows, showing how they begin", async () => {
    expect(await faultOf(workbook)).toEqual({
      kind: "several sheets",
      sheets: [
        { name: "This year", first: HEADERS },
        { name: "Last year", first: HEADERS },
      ],
    });
  });

  it("is read from the chosen one", async () => {
    expect(cellsOf(await tableOf(workbook, { sheet: "Last year" }))).toEqual([["Fleet", "Won"]]);
  });

  it("says so when it has no such sheet", async () => {
    const fault = await faultOf(workbook, { sheet: "Next year" });
    expect(fault).toEqual({
      kind: "no such sheet",
      sheet: "Next year",
      sheets: ["This year", "Notes", "Last year"],
    });
  });
});

describe("A workbook that cannot be read", () => {
  it("is called damaged where it was cut off", async () => {
    const whole = buildWorkbook({ sheets: [{ name: "Deals", rows: headerRow(1) }] });
    expect(await faultOf(whole.slice(0, whole.length - 60))).toEqual({ kind: "damaged workbook", where: "" });
  });

  it("is called damaged where its rows contradict their numbers", async () => {
    const rows = headerRow(5) + row(3, [text("A3", "Pilot")]);
    expect(await faultOf(buildWorkbook({ sheets: [{ name: "Deals", rows }] }))).toEqual({
      kind: "damaged workbook",
      where: "row 3",
    });
  });

  it("is named where it is one of another kind", async () => {
    const relationship = '<Relationship Id="a" Type="http://x/officeDocument" Target="xl/workbook.bin"/>';
    const root = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship}</Relationships>`;
    const binary = zipParts({ "xl/workbook.bin": new Uint8Array(4), "_rels/.rels": root });
    expect(await faultOf(binary)).toEqual({ kind: "foreign", found: "binary workbook" });
  });
});
