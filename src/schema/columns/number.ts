import type { Column } from "../column";
import { columnOf, type Facts, type Kind } from "../facts";
import { readNumber } from "../reading";
import type { Validation } from "../validation";

/** The widest bounds that Excel's "decimal" validation needs to accept any number and no text. */
const ANY_NUMBER: Validation = {
  rule: { decimal: { formula1: -1e15, formula2: 1e15, operator: "Between" } },
  style: "Stop",
  message: "Type a number. Leave the cell blank when it is not known.",
};

const kind: Kind<number | null> = {
  kind: "number",
  width: 60,
  format: "General",
  align: "Right",
  wanted: "a number",
  validation: ANY_NUMBER,
  parse: (cell) => readNumber(cell, "a number", Number.isFinite),
  toCell: (value) => value ?? "",
};

/** Any number; blank is null, never 0. */
export function number(facts: Facts): Column<number | null> {
  return columnOf(kind, facts);
}
