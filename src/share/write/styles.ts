import { allowed } from "../allow/elementRule";
import { fontName } from "../allow/fonts";
import { safeNumberFormat } from "../allow/numberFormat";
import { ALIGNMENT, BORDER, FILL, FONT } from "../allow/styleRules";
import type { TextJudge } from "../formulas/reading";
import type { Tally } from "../tally";
import { type XmlElement, childOf, childrenOf } from "../../kit/xlsx/element";
import { countedList, markup } from "../xml/markup";
import { NAMESPACE } from "../../kit/xlsx/namespaces";
import { type MarkupList, newMarkupList } from "./markupList";

/** The formats of the copy, gathered as they are used: a format that no kept cell has is never written. */
export interface StyleBook {
  /** Index in the copy of a cell format of the source. */
  cellFormat(source: number): number;
  /** Index in the copy of a conditional or table format of the source; undefined when there is none. */
  differential(source: string | undefined): number | undefined;
  /** Index of the bold format of headings that the copy itself writes. */
  heading(): number;
  /** The styles part. */
  root(): string;
}

/** The source's lists and the copy's. */
interface Lists {
  readonly source: SourceStyles;
  readonly judgeText: TextJudge;
  readonly tally: Tally;
  readonly formats: MarkupList;
  readonly fonts: MarkupList;
  readonly fills: MarkupList;
  readonly borders: MarkupList;
  readonly cells: MarkupList;
  readonly differentials: MarkupList;
}

interface SourceStyles {
  readonly formats: ReadonlyMap<string, string>;
  readonly fonts: readonly XmlElement[];
  readonly fills: readonly XmlElement[];
  readonly borders: readonly XmlElement[];
  readonly cells: readonly XmlElement[];
  readonly differentials: readonly XmlElement[];
}

/** Ids below are the ones that every spreadsheet knows without being told. */
const FIRST_CUSTOM_FORMAT = 164;
const PLAIN_FONT = '<font><sz val="11"/><name val="Calibri"/></font>';
const HEADING_FONT = '<font><b/><sz val="12"/><name val="Calibri"/></font>';
const NO_BORDER = "<border><left/><right/><top/><bottom/><diagonal/></border>";
const PLAIN_CELL = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
/** The two fills that every styles part must start with. */
const FIRST_FILLS = ["none", "gray125"].map((type) => `<fill><patternFill patternType="${type}"/></fill>`);
const TABLE_STYLES =
  '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>';

function readStyles(root: XmlElement | undefined): SourceStyles {
  const list = (name: string): readonly XmlElement[] => childrenOf(childOf(root, name));
  const formats = list("numFmts").map(
    ({ attributes }) => [attributes.get("numFmtId") ?? "", attributes.get("formatCode") ?? ""] as const,
  );
  return {
    formats: new Map(formats),
    fonts: list("fonts"),
    fills: list("fills"),
    borders: list("borders"),
    cells: list("cellXfs"),
    differentials: list("dxfs"),
  };
}

/** A font; its name, the one text in it, becomes a known one. */
function fontMarkup(font: XmlElement | undefined, { tally }: Lists): string {
  if (!font) return PLAIN_FONT;
  const children = childrenOf(font).map((child) =>
    child.name === "name"
      ? { ...child, attributes: new Map([["val", fontName(child.attributes.get("val"))]]) }
      : child,
  );
  return allowed({ ...font, children }, FONT, tally);
}

function numberFormat(id: string, { source, formats, judgeText, tally }: Lists): number {
  const code = source.formats.get(id);
  if (code === undefined) return /^\d{1,3}$/.test(id) && Number(id) < FIRST_CUSTOM_FORMAT ? Number(id) : 0;
  const safe = safeNumberFormat(code, judgeText);
  if (safe !== code) tally.add("formatTexts");
  return safe === "General" ? 0 : FIRST_CUSTOM_FORMAT + formats.add(safe);
}

function part(sources: readonly XmlElement[], index: string | undefined): XmlElement | undefined {
  return sources[Number(index ?? 0)];
}

function cellFormat(format: XmlElement, lists: Lists): string {
  const { source, tally } = lists;
  const { attributes } = format;
  const alignment = childOf(format, "alignment");
  const fill = part(source.fills, attributes.get("fillId"));
  const border = part(source.borders, attributes.get("borderId"));
  return markup(
    "xf",
    {
      numFmtId: numberFormat(attributes.get("numFmtId") ?? "0", lists),
      fontId: lists.fonts.add(fontMarkup(part(source.fonts, attributes.get("fontId")), lists)),
      fillId: fill ? lists.fills.add(allowed(fill, FILL, tally)) : 0,
      borderId: border ? lists.borders.add(allowed(border, BORDER, tally)) : 0,
      xfId: 0,
      applyNumberFormat: 1,
      applyFont: 1,
      applyFill: 1,
      applyBorder: 1,
      applyAlignment: alignment ? 1 : undefined,
    },
    alignment ? allowed(alignment, ALIGNMENT, tally) : "",
  );
}

function differential(format: XmlElement, lists: Lists): string {
  const font = childOf(format, "font");
  const fill = childOf(format, "fill");
  const border = childOf(format, "border");
  const content =
    (font ? fontMarkup(font, lists) : "") +
    (fill ? allowed(fill, FILL, lists.tally) : "") +
    (border ? allowed(border, BORDER, lists.tally) : "");
  return markup("dxf", {}, content);
}

function root(lists: Lists): string {
  const formats = lists.formats
    .all()
    .map((code, index) => markup("numFmt", { numFmtId: FIRST_CUSTOM_FORMAT + index, formatCode: code }));
  return markup(
    "styleSheet",
    { xmlns: NAMESPACE.main },
    countedList("numFmts", formats) +
      countedList("fonts", lists.fonts.all()) +
      countedList("fills", lists.fills.all()) +
      countedList("borders", lists.borders.all()) +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      countedList("cellXfs", lists.cells.all()) +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      markup("dxfs", { count: lists.differentials.all().length }, lists.differentials.all().join("")) +
      TABLE_STYLES,
  );
}

function newLists(source: SourceStyles, judgeText: TextJudge, tally: Tally): Lists {
  return {
    source,
    judgeText,
    tally,
    formats: newMarkupList(),
    fonts: newMarkupList(),
    fills: newMarkupList(FIRST_FILLS),
    borders: newMarkupList(),
    cells: newMarkupList(),
    differentials: newMarkupList(),
  };
}

function headingFormat({ fonts }: Lists): string {
  const fontId = fonts.add(HEADING_FONT);
  return markup("xf", { numFmtId: 0, fontId, fillId: 0, borderId: 0, xfId: 0, applyFont: 1 });
}

/** Starts with what every styles part holds: format 0 is that of the source's plain cells. */
export function newStyleBook(styles: XmlElement | undefined, judgeText: TextJudge, tally: Tally): StyleBook {
  const source = readStyles(styles);
  const lists = newLists(source, judgeText, tally);
  const known = new Map<number, number>();

  function addCellFormat(index: number): number {
    const format = source.cells[index];
    const added = known.get(index) ?? lists.cells.add(format ? cellFormat(format, lists) : PLAIN_CELL);
    known.set(index, added);
    return added;
  }

  lists.fonts.add(fontMarkup(source.fonts[0], lists));
  lists.borders.add(NO_BORDER);
  addCellFormat(0);
  return {
    cellFormat: addCellFormat,
    differential(index) {
      const format = index === undefined ? undefined : source.differentials[Number(index)];
      return format && lists.differentials.add(differential(format, lists));
    },
    heading: () => lists.cells.add(headingFormat(lists)),
    root: () => root(lists),
  };
}
