import type { Book } from "../../../src/host/book/types";
import type { Validation } from "../../../src/host/book/types/validation";
import { at, write } from "../book/support";

const QUIET = { showPrompt: false, title: "", message: "" };
const STOP = { showAlert: true, style: "Stop", title: "Stage", message: "Pick from the list" } as const;

/** Validations of every kind. */
const VALIDATIONS: readonly (readonly [address: string, validation: Validation])[] = [
  [
    "B6:B8",
    {
      rule: { type: "List", source: "Won,Lost", inCellDropDown: true },
      ignoreBlanks: true,
      alert: STOP,
      prompt: QUIET,
    },
  ],
  [
    "C6:C8",
    {
      rule: { type: "Decimal", operator: "GreaterThanOrEqualTo", formula1: 0, formula2: null },
      ignoreBlanks: false,
      alert: { showAlert: true, style: "Warning", title: "", message: "Below 0" },
      prompt: { showPrompt: true, title: "Amount", message: "In the book's currency" },
    },
  ],
  [
    "J1:J3",
    {
      rule: { type: "Date", operator: "Between", formula1: 46000, formula2: "=$K$1" },
      ignoreBlanks: true,
      alert: { ...STOP, title: "", message: "" },
      prompt: QUIET,
    },
  ],
];

/** Fills a workbook with one of everything that a file keeps. */
export function fillSample(book: Book): void {
  const sheet = book.sheets.active;
  sheet.rename("Pipeline & more");
  write(sheet, "A1", [["Pipeline", "", "", ""]]);
  write(sheet, "A5", [
    ["Deal, name", "Stage", "Amount", "Weighted"],
    ["A & B", "Won", 1200.5, ""],
    ["<C>", "Lost", 80, ""],
    ["'=text", "Won", 46300, ""],
  ]);
  const table = book.tables.add({ sheet, box: at("A5:D8") }, true, "Deals_1");
  write(sheet, "D6", [["=[@Amount]*0.5"], ["=[@Amount]*0.5"], ["=[@Amount]*0.5"]]);
  write(sheet, "G1", [["=SUM(Deals_1[Amount])"], ["=SORT(Deals_1[Amount])"]]);
  write(sheet, "H1", [
    ["=CONTROLBOOK.ODDS(1)"],
    ["=IFS(TRUE,6)"],
    ["=1/0"],
    ["'007"],
    [true],
    ["2026-11-21 or so"],
  ]);
  table.setShowTotals(true);
  table.setTotal(2, "Sum");
  table.setLooks({ style: "TableStyleLight1", showBandedRows: false });
  fillLooks(book);
  fillRules(book);
  fillDocument(book);
}

function fillLooks(book: Book): void {
  const sheet = book.sheets.active;
  sheet.cells.setNumberFormats(at("C6:C8"), [["#,##0"], ["#,##0.00"], ["yyyy-mm-dd"]]);
  sheet.formats.set(at("A1:B1"), {
    bold: true,
    fill: "#EAF1F8",
    fontSize: 18,
    wrap: true,
    fontColor: "#0B5394",
  });
  sheet.formats.set(at("C1"), {
    italic: true,
    underline: "Single",
    horizontal: "Right",
    vertical: "Top",
    locked: false,
  });
  sheet.formats.setBorder(at("A1:D1"), "EdgeBottom", {
    style: "Continuous",
    weight: "Medium",
    color: "#1B1F24",
  });
  sheet.formats.setColumnWidths(0, 1, 120);
  sheet.formats.setColumnsHidden(4, 1, true);
  sheet.formats.setRowHeights(0, 1, 27);
  sheet.formats.setRowsHidden(2, 1, true);
  sheet.cells.merge(at("A2:C2"), false);
  sheet.setFreeze({ rows: 5, columns: 1 });
  sheet.setTabColor("#0B5394");
  sheet.setShowGridlines(false);
  sheet.page.set({
    orientation: "Landscape",
    paperSize: "A4",
    zoom: { pagesWide: 1, pagesTall: null },
    margins: { left: 36, right: 36, top: 54, bottom: 54, header: 18, footer: 18 },
    centerHorizontally: true,
    printArea: at("A1:D9"),
    titleRows: at("5:5"),
  });
}

function fillRules(book: Book): void {
  const sheet = book.sheets.active;
  for (const [address, validation] of VALIDATIONS) sheet.validations.set(at(address), validation);
  const large = sheet.highlights.add(at("C6:C8"), "CellValue");
  large.setRule({ type: "CellValue", operator: "NotBetween", formula1: "=100", formula2: "=$K$1" });
  large.setFormat({ fill: "#FDEBDD", fontColor: "#B54708", bold: true });
  const won = sheet.highlights.add(at("B6:B8"), "ContainsText");
  won.setRule({ type: "ContainsText", operator: "BeginsWith", text: 'Wo"n' });
  won.setFormat({ fontColor: "#0B5394" });
  won.setStopIfTrue(true);
  const late = sheet.highlights.add(at("A6:A8"), "Custom");
  late.setRule({ type: "Custom", formula: '=$B6="Lost"' });
  late.setFormat({ italic: true });
}

function fillDocument(book: Book): void {
  const pipeline = book.sheets.items[0]!;
  const state = book.sheets.add("_State");
  write(state, "A1", [["key", "'007"]]);
  state.setVisibility("VeryHidden");
  book.sheets.add("Locked").protection.protect({ allowSort: true });
  book.names.add("PipelineAmount", "=Deals_1[Amount]", "All amounts");
  book.namesOf(pipeline).add("Local", "=$A$1");
  book.settings.set("draft", { deal: "D-1", answers: [1, null] });
  book.customProperties.set("Made by", "the book");
  book.customProperties.set("Weeks", 13);
  pipeline.customProperties.set("role", "pipeline é");
  book.setProperties({ title: "North team", author: "A manager" });
}
