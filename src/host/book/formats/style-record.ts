import {
  BooleanNumber,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { CellStyle, HorizontalAlignment, Underline, VerticalAlignment } from "../types/format";

const DEFAULT_FONT = "Calibri";
const DEFAULT_FONT_SIZE = 11;
const BLACK = "#000000";
/** Pixels of one step of indent. */
const INDENT = 9;

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
  return style.ul.t === TextDecoration.DOUBLE ? "Double" : "Single";
}

/** A style of the engine in Excel's words. Locks are kept beside the style, with the cell. */
export function readStyle(style: IStyleData): Omit<CellStyle, "locked" | "formulaHidden"> {
  return {
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: underlineOf(style),
    strikethrough: style.st?.s === BooleanNumber.TRUE,
    fontName: style.ff ?? DEFAULT_FONT,
    fontSize: style.fs ?? DEFAULT_FONT_SIZE,
    fontColor: hexColor(style.cl?.rgb) ?? BLACK,
    fill: hexColor(style.bg?.rgb) ?? "",
    ...alignmentOf(style),
  };
}

function alignmentOf(style: IStyleData): Pick<CellStyle, "horizontal" | "vertical" | "wrap" | "indent"> {
  const ht = style.ht ?? HorizontalAlign.UNSPECIFIED;
  const vt = style.vt ?? VerticalAlign.UNSPECIFIED;
  return {
    horizontal: HORIZONTAL.find(([, code]) => code === ht)?.[0] ?? "General",
    vertical: VERTICAL.find(([, code]) => code === vt)?.[0] ?? "Bottom",
    wrap: style.tb === WrapStrategy.WRAP,
    indent: Math.round((style.pd?.l ?? 0) / INDENT),
  };
}

type StyleWriter<Key extends keyof CellStyle> = (value: CellStyle[Key]) => IStyleData;

/** The engine's yes and no. */
function flag(isSo: boolean): BooleanNumber {
  return isSo ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

const WRITERS: { readonly [Key in Exclude<keyof CellStyle, "locked" | "formulaHidden">]: StyleWriter<Key> } =
  {
    bold: (isBold) => ({ bl: flag(isBold) }),
    italic: (isItalic) => ({ it: flag(isItalic) }),
    underline: (kind) => ({
      ul: { s: flag(kind !== "None"), t: kind === "Double" ? TextDecoration.DOUBLE : TextDecoration.SINGLE },
    }),
    strikethrough: (isStruck) => ({ st: { s: flag(isStruck) } }),
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

function written<Value>(value: Value | undefined, write: (value: Value) => IStyleData): IStyleData {
  return value === undefined ? {} : write(value);
}

/** What the engine merges into a cell's style. */
export function writeStyle(style: Partial<CellStyle>): IStyleData {
  return {
    ...written(style.bold, WRITERS.bold),
    ...written(style.italic, WRITERS.italic),
    ...written(style.underline, WRITERS.underline),
    ...written(style.strikethrough, WRITERS.strikethrough),
    ...written(style.fontName, WRITERS.fontName),
    ...written(style.fontSize, WRITERS.fontSize),
    ...written(style.fontColor, WRITERS.fontColor),
    ...written(style.fill, WRITERS.fill),
    ...written(style.horizontal, WRITERS.horizontal),
    ...written(style.vertical, WRITERS.vertical),
    ...written(style.wrap, WRITERS.wrap),
    ...written(style.indent, WRITERS.indent),
  };
}

/** Alignments that the engine cannot draw. */
export function isDrawable(style: Partial<CellStyle>): boolean {
  const { horizontal, vertical } = style;
  const knowsHorizontal = horizontal === undefined || HORIZONTAL.some(([name]) => name === horizontal);
  return knowsHorizontal && (vertical === undefined || VERTICAL.some(([name]) => name === vertical));
}
