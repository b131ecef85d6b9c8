import { policy, whole } from "./policies";
import { copied, partsOf } from "./copiedParts";
import { repairFaults } from "./repairFaults";
import { buildWorkbook, formula, number, row, table, text, zipParts } from "./workbookBuilder";

const head = row(1, [text("A1", "Deal"), text("B1", "Amount")]);
const body =
  row(2, [text("A2", "Halden"), number("B2", 7)]) +
  row(3, [text("A3", "Orvieto"), formula("B3", "B2*2", 14)]);
const source = buildWorkbook({
  sheets: [{ name: "Deals", rows: head + body, tables: [table("Deals", "A1:B3", ["Deal", "Amount"])] }],
});

/** A sound copy with one of its parts changed. */
async function spoiled(path: string, from: string | RegExp, to: string): Promise<readonly string[]> {
  const parts = { ...partsOf((await copied(source, policy([whole("Deals")]))).bytes) };
  const changed = (parts[path] ?? "").replace(from, to);
  expect(changed).not.toBe(parts[path]);
  return repairFaults(zipParts({ ...parts, [path]: changed }));
}

const SHEET = "xl/worksheets/sheet1.xml";
const TABLE = "xl/tables/table1.xml";

/** What is spoiled, in which part, what becomes what there, and the fault that is found. */
type Spoiled = readonly [what: string, path: string, from: string | RegExp, to: string, fault: string];

const SPOILED: readonly Spoiled[] = [
  ["cells out of order", SHEET, 'r="B2"', 'r="A2"', "out of order"],
  ["rows out of order", SHEET, '<row r="2"', '<row r="9"', "rows are out of order"],
  ["a format that is not there", SHEET, /<c r="A2"/, '<c s="99" r="A2"', "no such format"],
  ["a text that is not there", SHEET, /t="s"><v>\d+/, 't="s"><v>99', "no such text"],
  [
    "a merged block over a table",
    SHEET,
    "</sheetData>",
    '</sheetData><mergeCells><mergeCell ref="A2:B2"/></mergeCells>',
    "overlap",
  ],
  ["another heading than the cell's", TABLE, 'name="Amount"', 'name="Price"', "other headings"],
  ["two columns of one name", TABLE, 'name="Amount"', 'name="deal"', "two columns deal"],
  [
    "a column too many",
    TABLE,
    "</tableColumns>",
    '<tableColumn id="3" name="X"/></tableColumns>',
    "another number",
  ],
  [
    "a name twice",
    "xl/workbook.xml",
    "<calcPr",
    '<definedNames><definedName name="A_">1</definedName><definedName name="a_">1</definedName></definedNames><calcPr',
    "two names",
  ],
  [
    "a name of no sheet",
    "xl/workbook.xml",
    "<calcPr",
    '<definedNames><definedName name="A_" localSheetId="9">Deals!$A$1</definedName></definedNames><calcPr',
    "Deals!$A$1",
  ],
  [
    "a part that is not there",
    "xl/_rels/workbook.xml.rels",
    'Target="styles.xml"',
    'Target="style.xml"',
    "is not there",
  ],
  [
    "a part without a type",
    "[Content_Types].xml",
    /<Override PartName="\/xl\/styles[^>]*>/,
    "",
    "has no type",
  ],
];

describe("what makes Excel offer a repair", () => {
  it.each(SPOILED.map(([what, ...rest]) => ({ what, rest })))("is found: $what", async ({ rest }) => {
    const [path, from, to, fault] = rest;
    expect(await spoiled(path, from, to)).toEqual(expect.arrayContaining([expect.stringContaining(fault)]));
  });

  it("is not in a sound copy", async () => {
    expect(repairFaults((await copied(source, policy([whole("Deals")]))).bytes)).toEqual([]);
  });
});
