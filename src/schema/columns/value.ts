import type { Cell } from "../../kit/cell";
import type { Column } from "../column";
import { columnOf, type Facts, type Kind } from "../facts";
import { read } from "../reading";

const kind: Kind<Cell> = {
  kind: "value",
  width: 100,
  format: "General",
  align: "Left",
  wanted: "a value",
  parse: (cell) => read(cell),
  toCell: (value) => value,
};

/** Whatever a cell holds, as it stands: a setting, or a figure that may also say why it cannot be given. */
export function value(facts: Facts): Column<Cell> {
  return columnOf(kind, facts);
}
