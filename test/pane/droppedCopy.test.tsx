import { act, fireEvent, screen } from "@testing-library/react";
import { leaksIn } from "../share/leakScanner";
import { repairFaults } from "../share/repairFaults";
import { buildWorkbook, formula, number, row, table, text, zipParts } from "../share/workbookBuilder";
import { sharing } from "./sharing";

/** A number format passes as it is while this is set: what the self-check is for. */
const mockWriter = { isLeaky: false };

jest.mock("../../src/share/allow/numberFormat", () => {
  const { safeNumberFormat } = jest.requireActual<{ safeNumberFormat: (...args: unknown[]) => string }>(
    "../../src/share/allow/numberFormat",
  );
  return {
    safeNumberFormat: (code: string, judge: unknown) =>
      mockWriter.isLeaky ? code : safeNumberFormat(code, judge),
  };
});

const TENANT = "5f3d9a10-77aa-4bbf-9e11-tenantQzx";
const LABEL = `<labelList xmlns="http://schemas.microsoft.com/office/2020/mipLabelMetadata"><label id="{QzxLabel}" enabled="1" method="Privileged" siteId="{${TENANT}}"/></labelList>`;
const CUSTOM =
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
  `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="MSIP_Label_QzxLabel_SiteId"><vt:lpwstr>${TENANT}</vt:lpwstr></property></Properties>`;
const OTHER_BOOK =
  '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><externalBook><sheetNames><sheetName val="QzxElsewhere"/></sheetNames></externalBook></externalLink>';
const OTHER_PATH =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath" Target="file:///C:/Users/QzxManager/plan.xlsx" TargetMode="External"/></Relationships>';
const MACRO_TYPE = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
const WORDS = ["QzxLabel", "tenantQzx", "QzxElsewhere", "QzxManager", "QzxMacro", "QzxLink"];

const STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="0&quot; for Kestrel takeover&quot;"/></numFmts>' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

/** A manager's book with a page that goes up and a private list; macros, a label and links where they are asked for. */
function bookFile(isLoaded: boolean): Uint8Array {
  const sheets = [
    {
      name: "Forecast",
      rows:
        row(1, [text("A1", "Commit"), number("B1", 310_000, 1), text("C1", "Our site")]) +
        row(2, [
          formula("A2", "B1*2", 620_000),
          ...(isLoaded ? [formula("B2", "[1]QzxElsewhere!A1", 7)] : []),
        ]),
      ...(isLoaded && {
        after: '<hyperlinks><hyperlink ref="C1" r:id="rId1"/></hyperlinks>',
        relations: [{ type: "hyperlink", target: "https://example.org/QzxLink", isExternal: true }],
      }),
    },
    {
      name: "Talent",
      rows: row(1, [text("A1", "Member")]) + row(2, [text("A2", "Kestrel takeover")]),
      tables: [table("Talent", "A1:A2", ["Member"])],
    },
  ];
  if (!isLoaded) return buildWorkbook({ sheets, styles: STYLES });
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Override PartName="/xl/workbook.xml" ContentType="${MACRO_TYPE}"/></Types>`;
  return buildWorkbook({
    sheets,
    styles: STYLES,
    workbookRelations: [
      { type: "externalLink", target: "externalLinks/externalLink1.xml" },
      { type: "http://schemas.microsoft.com/office/2006/relationships/vbaProject", target: "vbaProject.bin" },
    ],
    packageRelations: [
      { type: "custom-properties", target: "docProps/custom.xml" },
      {
        type: "http://schemas.microsoft.com/office/2020/02/relationships/classificationlabels",
        target: "docMetadata/LabelInfo.xml",
      },
    ],
    parts: {
      "[Content_Types].xml": types,
      "docMetadata/LabelInfo.xml": LABEL,
      "docProps/custom.xml": CUSTOM,
      "xl/externalLinks/externalLink1.xml": OTHER_BOOK,
      "xl/externalLinks/_rels/externalLink1.xml.rels": OTHER_PATH,
      "xl/vbaProject.bin": Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from("Sub QzxMacro()")]),
    },
  });
}

/** The Share page where Excel hands out no bytes, at the place to drop the saved copy. */
async function atTheDrop() {
  const page = await sharing();
  await page.user.click(screen.getByRole("button", { name: "See what stays out" }));
  const target = await screen.findByText("Drop the saved copy of this book here");
  const drop = async (name: string, bytes: Uint8Array): Promise<void> => {
    await act(async () => {
      fireEvent.drop(target, { dataTransfer: { files: [new File([Uint8Array.from(bytes)], name)] } });
    });
  };
  return { ...page, drop };
}

describe("a saved copy of the book that is dropped on Share", () => {
  test("is told to lose its label, macros and links before the copy is made, and the copy has none of them", async () => {
    const source = bookFile(true);
    expect(leaksIn(source, WORDS)).toEqual(WORDS);
    const { user, flow, drop } = await atTheDrop();
    await drop("control-book.xlsm", source);
    const told = await screen.findByRole("group", { name: "Before it goes" });
    expect([...told.querySelectorAll("li")].map(({ textContent }) => textContent)).toEqual([
      "This book has a sensitivity label, the copy has none: give it one before you send it.",
      "Macros stay behind: the copy is a workbook without any.",
      "1 link stays behind; the cells keep their text.",
      "1 link to another workbook stays behind; what reads them is left empty.",
    ]);
    await user.click(screen.getByText("Are left empty"));
    expect(screen.getByText("Forecast!B2: read another workbook")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Make the copy" }));
    await screen.findByText("The copy is ready");
    const done = flow.step.get();
    if (done.at !== "done") throw new Error(done.at);
    expect(leaksIn(done.copy.bytes, [...WORDS, MACRO_TYPE, "Kestrel"])).toEqual([]);
    expect(leaksIn(done.copy.bytes, ["Our site"])).toEqual(["Our site"]);
    expect(repairFaults(done.copy.bytes)).toEqual([]);
    expect(done.copy.privateReceipt.warnings).toEqual(["labelLost", "macrosLost"]);
  });

  test("without any of them is told nothing of the kind", async () => {
    const { drop } = await atTheDrop();
    await drop("control-book.xlsx", bookFile(false));
    await screen.findByText("What will not be in the copy");
    expect(screen.queryByRole("group", { name: "Before it goes" })).not.toBeInTheDocument();
  });

  const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

  test.each([
    [
      "with a password, or an old .xls",
      Uint8Array.from([...OLE, ...new Uint8Array(4096)]),
      /the file is locked, or an old \.xls.*A password.*save the book as Excel Workbook \(\.xlsx\)/,
    ],
    [
      "that is no workbook",
      new TextEncoder().encode("Deal;Amount"),
      /this is no workbook.*An \.xlsx or \.xlsm file is needed/,
    ],
    ["that is another package", zipParts({ "word/document.xml": "<w/>" }), /this is no workbook/],
    ["that unpacks to more than any book", bomb(), /the workbook is too large/],
    [
      "that was cut off",
      bookFile(false).slice(0, 900),
      /the file is damaged.*Open it in Excel, save it again/,
    ],
  ])(
    "is refused with its reason where it is a file %s, and another can be dropped",
    async (_, bytes, reason) => {
      const { flow, drop } = await atTheDrop();
      await drop("control-book.xlsx", bytes);
      expect(await screen.findByRole("alert")).toHaveTextContent(reason);
      expect(flow.step.get().at).toBe("drop");
      await drop("control-book.xlsx", bookFile(false));
      expect(await screen.findByText("What will not be in the copy")).toBeInTheDocument();
    },
  );

  test("gives no copy where the finished file still has a private word in it, and names that word", async () => {
    const { user, flow, drop } = await atTheDrop();
    mockWriter.isLeaky = true;
    await drop("control-book.xlsx", bookFile(false));
    await user.click(await screen.findByRole("button", { name: "Make the copy" }));
    const alert = await screen.findByRole("alert");
    mockWriter.isLeaky = false;
    expect(alert).toHaveTextContent("Stopped: a private value was still in it");
    expect(alert).toHaveTextContent(/No copy was kept.*Found in a number format: “kestrel takeover”/i);
    expect(flow.step.get()).toMatchObject({ at: "choose", refusal: { kind: "leak" } });
    expect(screen.queryByRole("button", { name: "Save the copy" })).not.toBeInTheDocument();
  });
});

/** A small archive that announces two gigabytes. */
function bomb(): Uint8Array {
  const bytes = zipParts({ "xl/workbook.xml": "<workbook/>" });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 28 < bytes.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 2_000_000_000, true);
  return bytes;
}
