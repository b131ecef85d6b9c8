import { type ElementRule, allowed } from "../allow/elementRule";
import { PAGE_MARGINS, PAGE_SETUP, PRINT_OPTIONS, SHEET_FORMAT, SHEET_PROPERTIES } from "../allow/sheetRules";
import { columnElements } from "../hiddenColumns";
import { isOn } from "../model/readWorkbook";
import { addressOf, shrunkAreas } from "../model/area";
import type { StayingSheet } from "../removal";
import type { DroppedKind } from "../tally";
import { type XmlElement, childOf, childrenOf } from "../../kit/xlsx/element";
import { countedList, escapeText, markup } from "../xml/markup";
import { NAMESPACE } from "../../kit/xlsx/namespaces";
import { sheetRows } from "./cells";
import { columnsMarkup } from "./columns";
import type { CopyContext, CopyLabels } from "./copyContext";
import { highlightMarkup } from "./highlights";
import { filteredArea } from "./filteredArea";
import { pageBreaks } from "./breaks";
import { validationsMarkup } from "./validations";
import { viewMarkup } from "./view";

/** The relationship ids of what belongs to a sheet. */
export interface SheetRelations {
  readonly tables: readonly string[];
  readonly drawing: string | undefined;
}

/** Elements that have a writer here, or that mean nothing in a copy. */
const HANDLED = new Set(
  (
    "sheetPr dimension sheetViews sheetFormatPr cols mergeCells conditionalFormatting dataValidations printOptions " +
    "pageMargins pageSetup rowBreaks colBreaks drawing tableParts phoneticPr ignoredErrors"
  ).split(" "),
);

/** Elements that are dropped, by what the receipt calls them. */
const DROPPED: Readonly<Record<string, DroppedKind>> = {
  sheetProtection: "protection",
  protectedRanges: "protection",
  hyperlinks: "links",
  headerFooter: "headersAndFooters",
  autoFilter: "filters",
  sortState: "filters",
  customSheetViews: "views",
  scenarios: "views",
  extLst: "extensions",
  oleObjects: "embeddedObjects",
  controls: "embeddedObjects",
  legacyDrawing: "drawings",
  legacyDrawingHF: "drawings",
  picture: "images",
  customProperties: "properties",
};

/** Elements that hold several of what they are counted as. */
const COUNTED_BY_CHILD = new Set(["autoFilter", "hyperlinks", "protectedRanges", "scenarios", "extLst"]);

const DEFAULT_MARGINS =
  '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';
const DEFAULT_SETUP = '<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/>';

function find({ content }: StayingSheet, name: string): XmlElement | undefined {
  return content.elements.find((element) => element.name === name);
}

function countDropped({ content }: StayingSheet, { tally }: CopyContext): void {
  for (const element of content.elements) {
    if (HANDLED.has(element.name)) continue;
    const count = COUNTED_BY_CHILD.has(element.name) ? childrenOf(element).length : 1;
    tally.add(DROPPED[element.name] ?? "unknownElements", count);
  }
}

/** Without a page setup of its own a sheet is printed landscape, one page wide. */
function properties(sheet: StayingSheet, { tally }: CopyContext): string {
  const written = find(sheet, "sheetPr");
  const fits =
    isOn(childOf(written, "pageSetUpPr")?.attributes.get("fitToPage")) || !find(sheet, "pageSetup");
  const children = childrenOf(written).filter(({ name }) => name !== "pageSetUpPr");
  const rest = children.map((child) => {
    const rule = SHEET_PROPERTIES.children?.[child.name];
    return rule ? allowed(child, rule, tally) : "";
  });
  return markup("sheetPr", {}, rest.join("") + markup("pageSetUpPr", { fitToPage: fits ? 1 : 0 }));
}

function merges(sheet: StayingSheet): string {
  const cells = childrenOf(find(sheet, "mergeCells")).flatMap(({ attributes }) =>
    shrunkAreas(attributes.get("ref") ?? "", sheet),
  );
  const addresses = cells.map(addressOf).filter((address) => address.includes(":"));
  return countedList(
    "mergeCells",
    addresses.map((ref) => markup("mergeCell", { ref })),
  );
}

function highlights(sheet: StayingSheet, context: CopyContext): string {
  const formats = sheet.content.elements.filter(({ name }) => name === "conditionalFormatting");
  return formats.map((format) => highlightMarkup(format, sheet, context)).join("");
}

/** The arrows of a filter stay with its cells; what it asks for is a text of somebody's. */
function filterArrows(sheet: StayingSheet): string {
  const area = filteredArea(sheet);
  return area ? markup("autoFilter", { ref: addressOf(area) }) : "";
}

/** An element that only needs its rule, or what stands there when the source has none. */
function simple(
  sheet: StayingSheet,
  name: string,
  written: { rule: ElementRule; fallback: string },
): SimpleWriter {
  return ({ tally }) => {
    const element = find(sheet, name);
    return element ? allowed(element, written.rule, tally) : written.fallback;
  };
}

type SimpleWriter = (context: CopyContext) => string;

/** What is printed at the foot of each page. */
export function footerText({ title, asOf }: CopyLabels): string {
  return `&L${title.replace(/&/g, "&&")}, ${asOf}&C&A&RPage &P of &N`;
}

function footer({ labels }: CopyContext): string {
  return markup("headerFooter", {}, markup("oddFooter", {}, escapeText(footerText(labels))));
}

function tableParts({ tables }: SheetRelations): string {
  return countedList(
    "tableParts",
    tables.map((id) => markup("tablePart", { "r:id": id })),
  );
}

/** The part of one sheet, its elements in the order of the standard. */
export function worksheetRoot(sheet: StayingSheet, relations: SheetRelations, context: CopyContext): string {
  countDropped(sheet, context);
  const format = simple(sheet, "sheetFormatPr", {
    rule: SHEET_FORMAT,
    fallback: '<sheetFormatPr defaultRowHeight="15"/>',
  });
  const printing = simple(sheet, "printOptions", { rule: PRINT_OPTIONS, fallback: "" });
  const margins = simple(sheet, "pageMargins", { rule: PAGE_MARGINS, fallback: DEFAULT_MARGINS });
  const setup = simple(sheet, "pageSetup", { rule: PAGE_SETUP, fallback: DEFAULT_SETUP });
  const parts = [
    properties(sheet, context),
    viewMarkup(sheet, find(sheet, "sheetViews"), context),
    format(context),
    columnsMarkup(sheet, columnElements(sheet.content), context),
    markup("sheetData", {}, sheetRows(sheet, context)),
    filterArrows(sheet),
    merges(sheet),
    highlights(sheet, context),
    validationsMarkup(find(sheet, "dataValidations"), sheet, context),
    printing(context),
    margins(context),
    setup(context),
    footer(context),
    pageBreaks(sheet),
    relations.drawing === undefined ? "" : markup("drawing", { "r:id": relations.drawing }),
    tableParts(relations),
  ];
  return markup("worksheet", { xmlns: NAMESPACE.main, "xmlns:r": NAMESPACE.relations }, parts.join(""));
}
