import type { Style } from "@cj-tech-master/excelts";
import type { Box } from "../book/types/box";
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
        top: formats.border(box, "EdgeTop"),
        right: formats.border(box, "EdgeRight"),
        bottom: formats.border(box, "EdgeBottom"),
        left: formats.border(box, "EdgeLeft"),
      },
    };
    const key = JSON.stringify(looks);
    const met = known.get(key);
    if (met) return met;
    const made = toFileStyle(looks);
    known.set(key, made);
    return made;
  };
}
