import { type XmlElement, childOf, childrenOf } from "../kit/xlsx/element";
import { isKeptCell } from "./decide/keptCell";
import { cellAddress } from "./model/area";
import type { CellValue, SourceCell } from "./model/cell";
import type { SourceWorkbook } from "./model/sourceWorkbook";
import { type Removal, type StayingSheet, stayingSheets } from "./removal";

/** Cells of the copy that hold something and show nothing: whoever changes their look sees it. */
export interface UnseenCells {
  readonly cells: number;
  /** Such as `Forecast!C9`. */
  readonly firstCell: string;
}

/** Says of a value whether a cell's look hides it. */
type Hides = (value: CellValue) => boolean;

const WHITE = "FFFFFF";
const BLACK = "000000";
/** The numbers by which files name black and white: those of a theme's first two colours, and of the old palette. */
const PLAIN: Readonly<Record<string, string>> = {
  t0: WHITE,
  t1: BLACK,
  i8: BLACK,
  i9: WHITE,
  i64: BLACK,
  i65: WHITE,
};

/** A colour by one name whichever way the file says it; `automatic` where it says none. */
function colourOf(element: XmlElement | undefined, automatic: string): string {
  const { rgb, theme, indexed, tint = "0" } = Object.fromEntries(element?.attributes ?? []);
  if (rgb !== undefined) return rgb.slice(-6).toUpperCase();
  const name = theme === undefined ? indexed && `i${indexed}` : `t${theme}`;
  if (name === undefined) return automatic;
  return Number(tint) === 0 ? (PLAIN[name] ?? name) : `${name}*${tint}`;
}

/** What a cell's fill looks like; undefined for a pattern, on which text can be read. */
function groundOf(fill: XmlElement | undefined): string | undefined {
  const pattern = childOf(fill, "patternFill");
  const type = pattern?.attributes.get("patternType") ?? "none";
  if (type === "none") return childOf(fill, "gradientFill") ? undefined : WHITE;
  return type === "solid" ? colourOf(childOf(pattern, "fgColor"), BLACK) : undefined;
}

function formatCodes(styles: XmlElement | undefined): ReadonlyMap<string | undefined, string> {
  return new Map(
    childrenOf(childOf(styles, "numFmts")).map(({ attributes }) => [
      attributes.get("numFmtId"),
      attributes.get("formatCode") ?? "",
    ]),
  );
}

/** A format of nothing but semicolons: with three of them a text is hidden too. */
function hidesByFormat(code: string): Hides | undefined {
  const signs = code.replace(/""|\s/g, "");
  if (!/^;+$/.test(signs)) return undefined;
  return (value) => typeof value === "number" || signs.length >= 3;
}

/** The cell formats that hide what is in a cell, by their place in the list of formats. */
function hidingFormats({ styles }: SourceWorkbook): ReadonlyMap<number, Hides> {
  const codes = formatCodes(styles);
  const listed = (name: string): readonly XmlElement[] => childrenOf(childOf(styles, name));
  const [fonts, fills] = [listed("fonts"), listed("fills")];
  const hiding = new Map<number, Hides>();
  listed("cellXfs").forEach(({ attributes }, index) => {
    const at = (name: string): number => Number(attributes.get(name) ?? 0);
    const letters = colourOf(childOf(fonts[at("fontId")], "color"), BLACK);
    const isSame = letters === groundOf(fills[at("fillId")]);
    const hides = isSame ? () => true : hidesByFormat(codes.get(attributes.get("numFmtId")) ?? "");
    if (hides) hiding.set(index, hides);
  });
  return hiding;
}

/** A table gives its headings and totals a ground of their own. */
function isOnTableGround({ source }: StayingSheet, row: number): boolean {
  return source.tables.some(
    ({ area, headerRows, totalsRows }) =>
      (row >= area.top && row < area.top + headerRows) ||
      (row <= area.bottom && row > area.bottom - totalsRows),
  );
}

/** What stays in the copy although its look hides it; undefined where there is nothing. */
export function unseenCells(workbook: SourceWorkbook, removal: Removal): UnseenCells | undefined {
  const hiding = hidingFormats(workbook);
  const isUnseen = (sheet: StayingSheet, { row, column, style, value }: SourceCell): boolean =>
    value !== undefined &&
    value !== "" &&
    hiding.get(style)?.(value) === true &&
    isKeptCell(sheet, row, column) &&
    !isOnTableGround(sheet, row);
  let found: UnseenCells | undefined;
  for (const sheet of hiding.size === 0 ? [] : stayingSheets(removal)) {
    for (const cell of sheet.content.rows.flatMap(({ cells }) =>
      cells.filter((each) => isUnseen(sheet, each)),
    )) {
      const firstCell = `${sheet.source.name}!${cellAddress(cell.row, cell.column)}`;
      found = { cells: (found?.cells ?? 0) + 1, firstCell: found?.firstCell ?? firstCell };
    }
  }
  return found;
}
