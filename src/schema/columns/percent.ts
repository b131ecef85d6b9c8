import type { Column } from "../column";
import { columnOf, type Facts, type Kind } from "../facts";
import { readNumber } from "../reading";

const WANTED = "a share between 0 % and 100 %";

function isShare(value: number): boolean {
  return value >= 0 && value <= 1;
}

const kind: Kind<number | null> = {
  kind: "percent",
  width: 60,
  format: "0 %",
  align: "Right",
  wanted: WANTED,
  validation: {
    rule: { decimal: { formula1: 0, formula2: 1, operator: "Between" } },
    style: "Stop",
    message: `Type ${WANTED}.`,
  },
  parse: (cell) => readNumber(cell, WANTED, isShare),
  toCell: (value) => value ?? "",
};

/** A share from 0 to 1, shown in per cent; blank is null. */
export function percent(facts: Facts): Column<number | null> {
  return columnOf(kind, facts);
}
