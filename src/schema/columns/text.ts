import { type Cell, isBlank } from "../../kit/cell";
import type { Column } from "../column";
import { columnOf, type Facts, type Kind } from "../facts";
import { read } from "../reading";

/** Excel's format for text: what is typed stays as typed, so "1-2" does not turn into a date. */
export const TEXT_FORMAT = "@";

/** Text as a cell shows it; a logical value in Excel's capitals, white space alone is blank. */
export function textOf(cell: Cell): string {
  if (isBlank(cell)) return "";
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
}

const kind: Kind<string> = {
  kind: "text",
  width: 120,
  format: TEXT_FORMAT,
  align: "Left",
  wanted: "a text",
  parse: (cell) => read(textOf(cell)),
  toCell: (value) => value,
};

/** Free text, kept exactly as typed; blank is "". */
export function text(facts: Facts): Column<string> {
  return columnOf(kind, facts);
}
