import type { Cell } from "../../kit/cell";
import { columnIndex } from "../../kit/columnLetters";
import type { StoredWorkbook } from "../workbook/workbookFile";

/** The cells of a sheet as texts: numbers as they are stored. */
export interface CopiedSheet {
  readonly name: string;
  /** By row as Excel counts, from 1. */
  readonly rows: ReadonlyMap<number, readonly string[]>;
}

/** A cell of a sheet. */
export interface CopiedPlace {
  readonly sheet: CopiedSheet;
  /** From 1. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
}

/** The sheets of a copy and what its names stand for. */
export interface CopiedCells {
  readonly sheets: readonly CopiedSheet[];
  /** Undefined where the copy has no such name, or one that is no single cell. */
  readonly placeOf: (name: string) => CopiedPlace | undefined;
}

/** `Forecast!$C$3` and `'My sheet'!$C$3`. */
const SINGLE_CELL = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$([A-Z]{1,3})\$(\d+)$/;

export function copiedCells({ sheets: told, names }: StoredWorkbook): CopiedCells {
  const sheets = told.map((sheet) => ({
    name: sheet.name,
    rows: new Map([...sheet.rows()].map(({ row, cells }) => [row, cells])),
  }));
  return {
    sheets,
    placeOf: (name) => {
      const [, quoted, plain, letters = "", row] = SINGLE_CELL.exec(names.get(name) ?? "") ?? [];
      const sheet = sheets.find((each) => each.name === (quoted?.replaceAll("''", "'") ?? plain));
      return sheet && { sheet, row: Number(row), column: columnIndex(letters) };
    },
  };
}

/** The text of a cell that lies so many rows below and columns right of a place. */
export function textAt({ sheet, row, column }: CopiedPlace, down = 0, right = 0): string {
  return sheet.rows.get(row + down)?.[column + right] ?? "";
}

/** A stored number, null where something else stands. */
export function numberAt(place: CopiedPlace | undefined, down = 0, right = 0): number | null {
  const cell = place === undefined ? "" : asNumber(textAt(place, down, right));
  return typeof cell === "number" ? cell : null;
}

/** A text that is a number as that number. */
export function asNumber(text: string): Cell {
  const number = Number(text);
  return text.trim() === "" || !Number.isFinite(number) ? text : number;
}
