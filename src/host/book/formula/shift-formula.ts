import { formatAddress, parseAddress } from "../address";
import { cellBox, lastColumn, lastRow } from "../boxes";
import type { Box } from "../types/box";
import { splitFormula, type Piece } from "./split";

/** A reference in a formula: one cell or `A1:B2`, with its `$` signs. */
const REFERENCE = /^\$?[A-Z]{1,3}\$?\d{1,7}$/i;

function isCell(piece: Piece | undefined): boolean {
  return (
    piece !== undefined && (piece.kind === "word" || piece.kind === "number") && REFERENCE.test(piece.text)
  );
}

function dollars(written: string): readonly [column: string, row: string] {
  const [, column = "", row = ""] = /^(\$?)[A-Z]+(\$?)\d+$/i.exec(written) ?? [];
  return [column, row];
}

function cellText(row: number, column: number, written: string): string {
  const [beforeColumn, beforeRow] = dollars(written);
  const address = formatAddress(cellBox(row, column));
  return address.replace(
    /^([A-Z]+)(\d+)$/,
    `${beforeColumn.replace("$", "$$$$")}$1${beforeRow.replace("$", "$$$$")}$2`,
  );
}

function shifted(first: string, last: string | null, move: (box: Box) => Box | null): string {
  const box = parseAddress(last === null ? first : `${first}:${last}`);
  const moved = box && move(box);
  if (!moved) return "#REF!";
  const start = cellText(moved.row, moved.column, first);
  return last === null ? start : `${start}:${cellText(lastRow(moved), lastColumn(moved), last)}`;
}

/** The sheet's name in front of a reference, or null: `'My sheet'!A1`. */
function sheetBefore(pieces: readonly Piece[], index: number): string | null {
  if (pieces[index - 1]?.text !== "!") return null;
  const text = pieces[index - 2]?.text ?? "";
  return text.startsWith("'") ? text.slice(1, -1).replace(/''/g, "'") : text;
}

/** Which references a shift concerns: those to one sheet, written with its name or, on that sheet, without. */
export interface ShiftedSheet {
  readonly name: string;
  readonly isOwn: boolean;
}

function isMeant(pieces: readonly Piece[], index: number, sheet: ShiftedSheet): boolean {
  const named = sheetBefore(pieces, index);
  const isOnSheet = named === null ? sheet.isOwn : named.toLowerCase() === sheet.name.toLowerCase();
  return isOnSheet && isCell(pieces[index]) && pieces[index + 1]?.text !== "(";
}

/** A formula after cells of a sheet moved: its references to that sheet follow, lost ones become #REF!. */
export function shiftFormula(formula: string, sheet: ShiftedSheet, move: (box: Box) => Box | null): string {
  const pieces = splitFormula(formula);
  let text = "";
  for (let index = 0; index < pieces.length; index += 1) {
    const first = pieces[index]?.text ?? "";
    const last =
      pieces[index + 1]?.text === ":" && isCell(pieces[index + 2]) ? pieces[index + 2]?.text : undefined;
    if (isMeant(pieces, index, sheet)) {
      text += shifted(first, last ?? null, move);
      if (last !== undefined) index += 2;
    } else {
      text += first;
    }
  }
  return text;
}
