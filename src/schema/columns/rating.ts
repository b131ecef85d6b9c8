import type { Column } from "../column";
import { columnOf, type Facts, type Kind } from "../facts";
import { readNumber } from "../reading";

/** The lowest and highest grade of a scale. */
export interface Scale {
  readonly from: number;
  readonly to: number;
}

function kindOf({ from, to }: Scale): Kind<number | null> {
  const wanted = `a whole grade from ${from} to ${to}`;
  return {
    kind: "rating",
    width: 49,
    format: "0",
    align: "Center",
    wanted,
    validation: {
      rule: { wholeNumber: { formula1: from, formula2: to, operator: "Between" } },
      style: "Stop",
      message: `Type ${wanted}.`,
    },
    parse: (cell) =>
      readNumber(cell, wanted, (value) => Number.isInteger(value) && value >= from && value <= to),
    toCell: (value) => value ?? "",
  };
}

/** A whole grade on a scale; blank is null: not graded is not the lowest grade. */
export function rating(facts: Facts, scale: Scale): Column<number | null> {
  return columnOf(kindOf(scale), facts);
}
