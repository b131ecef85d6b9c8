import type { Style } from "@cj-tech-master/excelts";
import type { Box } from "../book/types/box";
import type { Border } from "../book/types/format";
import type { Sheet } from "../book/types/sheet";
import { toFileStyle, type CellLooks } from "./cell-style";

/** Gives the file style of a cell; equal looks share one object, which keeps both time and file small. */
export type LooksOf = (row: number, column: number, numberFormat: string) => Partial<Style>;

/** Reads the looks of a sheet's cells, remembering every combination that it has met. */
export function looksOf({ formats }: Sheet): LooksOf {
  const known = new Map<string, Partial<Style>>();
  return (row, column, numberFormat) => {
    const box: Box = { row, column, rows: 1, columns: 1 };
    const looks: CellLooks = {
      style: formats.at(row, column),
      numberFormat,
      borders: {
        top: drawn(formats.border(box, "EdgeTop")),
        right: drawn(formats.border(box, "EdgeRight")),
        bottom: drawn(formats.border(box, "EdgeBottom")),
        left: drawn(formats.border(box, "EdgeLeft")),
      },
    };
    const key = JSON.stringify(looks);
    if (key === PLAIN) return {};
    const met = known.get(key);
    if (met) return met;
    const made = toFileStyle(looks);
    known.set(key, made);
    return made;
  };
}

function drawn(border: Border | null): Border | null {
  return border?.style === "None" ? null : border;
}

const PLAIN_LOOKS: CellLooks = {
  style: {
    bold: false,
    italic: false,
    underline: "None",
    strikethrough: false,
    fontName: "Calibri",
    fontSize: 11,
    fontColor: "#000000",
    fill: "",
    horizontal: "General",
    vertical: "Bottom",
    wrap: false,
    indent: 0,
    locked: true,
    formulaHidden: false,
  },
  numberFormat: "General",
  borders: { top: null, right: null, bottom: null, left: null },
};

/** A cell that looks like every new cell needs no style in the file. */
const PLAIN = JSON.stringify(PLAIN_LOOKS);
