import type { Column } from "../column";
import { columnOf, type Facts, type Kind } from "../facts";
import { readNumber } from "../reading";

const kind: Kind<number | null> = {
  kind: "money",
  width: 80,
  format: "#,##0",
  align: "Right",
  wanted: "an amount",
  validation: {
    rule: { decimal: { formula1: -1e15, formula2: 1e15, operator: "Between" } },
    style: "Stop",
    message: "Type a number. Leave the cell blank when it is not known.",
  },
  parse: (cell) => readNumber(cell, "an amount", Number.isFinite),
  toCell: (value) => value ?? "",
};

/** An amount of money; credits are negative, blank is null and never 0. */
export function money(facts: Facts): Column<number | null> {
  return columnOf(kind, facts);
}
