import { HorizontalAlign, VerticalAlign, WrapStrategy, type IStyleData, type Nullable } from "@univerjs/core";
import type { CellStyle, HorizontalAlignment, Underline, VerticalAlignment } from "../types/format";

export const DEFAULT_FONT = "Calibri";
export const DEFAULT_FONT_SIZE = 11;
const BLACK = "#000000";
/** Pixels of one step of indent. */
const INDENT = 9;
/** The engine's word for a double underline in `TextDecoration`. */
const DOUBLE_LINE = 10;

const HORIZONTAL: readonly (readonly [HorizontalAlignment, HorizontalAlign])[] = [
  ["General", HorizontalAlign.UNSPECIFIED],
  ["Left", HorizontalAlign.LEFT],
  ["Center", HorizontalAlign.CENTER],
  ["Right", HorizontalAlign.RIGHT],
  ["Justify", HorizontalAlign.JUSTIFIED],
  ["Distributed", HorizontalAlign.DISTRIBUTED],
];

const VERTICAL: readonly (readonly [VerticalAlignment, VerticalAlign])[] = [
  ["Bottom", VerticalAlign.UNSPECIFIED],
  ["Top", VerticalAlign.TOP],
  ["Center", VerticalAlign.MIDDLE],
  ["Bottom", VerticalAlign.BOTTOM],
];

export function hexColor(color: Nullable<string>): string | null {
  if (!color) return null;
  const found = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (!found) return color.toUpperCase();
  const parts = found.slice(1).map((part) => Number(part).toString(16).padStart(2, "0"));
  return `#${parts.join("")}`.toUpperCase();
}

function underlineOf(style: IStyleData): Underline {
  if (!style.ul?.s) return "None";
  return style.ul.t === DOUBLE_LINE ? "Double" : "Single";
}

/** A style of the engine in Excel's words. Locks are kept beside the style, with the cell. */
export function readStyle(style: IStyleData): Omit<CellStyle, "locked" | "formulaHidden"> {
  return {
    bold: style.bl === 1,
    italic: style.it === 1,
    underline: underlineOf(style),
    strikethrough: style.st?.s === 1,
    fontName: style.ff ?? DEFAULT_FONT,
    fontSize: style.fs ?? DEFAULT_FONT_SIZE,
    fontColor: hexColor(style.cl?.rgb) ?? BLACK,
    fill: hexColor(style.bg?.rgb) ?? "",
    horizontal:
      HORIZONTAL.find(([, code]) => code === (style.ht ?? HorizontalAlign.UNSPECIFIED))?.[0] ?? "General",
    vertical: VERTICAL.find(([, code]) => code === (style.vt ?? VerticalAlign.UNSPECIFIED))?.[0] ?? "Bottom",
    wrap: style.tb === WrapStrategy.WRAP,
    indent: Math.round((style.pd?.l ?? 0) / INDENT),
  };
}

type StyleWriter<Key extends keyof CellStyle> = (value: CellStyle[Key]) => IStyleData;

function line(isOn: boolean, kind?: number) {
  return isOn ? { s: 1, ...(kind === undefined ? {} : { t: kind }) } : { s: 0 };
}

const WRITERS: { readonly [Key in Exclude<keyof CellStyle, "locked" | "formulaHidden">]: StyleWriter<Key> } =
  {
    bold: (isBold) => ({ bl: isBold ? 1 : 0 }),
    italic: (isItalic) => ({ it: isItalic ? 1 : 0 }),
    underline: (kind) => ({ ul: line(kind !== "None", kind === "Double" ? DOUBLE_LINE : undefined) }),
    strikethrough: (isStruck) => ({ st: line(isStruck) }),
    fontName: (ff) => ({ ff }),
    fontSize: (fs) => ({ fs }),
    fontColor: (rgb) => ({ cl: { rgb } }),
    fill: (rgb) => ({ bg: rgb === "" ? null : { rgb } }),
    horizontal: (word) => ({
      ht: HORIZONTAL.find(([name]) => name === word)?.[1] ?? HorizontalAlign.UNSPECIFIED,
    }),
    vertical: (word) => ({ vt: VERTICAL.findLast(([name]) => name === word)?.[1] ?? VerticalAlign.BOTTOM }),
    wrap: (isWrapped) => ({ tb: isWrapped ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    indent: (steps) => ({ pd: { l: steps * INDENT } }),
  };

function written<Key extends keyof typeof WRITERS>(key: Key, style: Partial<CellStyle>): IStyleData {
  const value = style[key];
  return value === undefined ? {} : WRITERS[key](value);
}

/** What the engine merges into a cell's style. */
export function writeStyle(style: Partial<CellStyle>): IStyleData {
  let record: IStyleData = {};
  for (const key of Object.keys(WRITERS) as (keyof typeof WRITERS)[])
    record = { ...record, ...written(key, style) };
  return record;
}

/** Alignments that the engine cannot draw. */
export function isDrawable(style: Partial<CellStyle>): boolean {
  const { horizontal, vertical } = style;
  const knowsHorizontal = horizontal === undefined || HORIZONTAL.some(([name]) => name === horizontal);
  return knowsHorizontal && (vertical === undefined || VERTICAL.some(([name]) => name === vertical));
}
