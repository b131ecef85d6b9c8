import type { Column } from "../column";
import { columnOf, type Facts, type Kind } from "../facts";
import { read } from "../reading";
import { TEXT_FORMAT, textOf } from "./text";

const kind: Kind<string> = {
  kind: "member",
  width: 104,
  format: TEXT_FORMAT,
  isName: true,
  align: "Left",
  wanted: "a member's name",
  parse: (cell) => read(textOf(cell).trim()),
  toCell: (value) => value,
};

/** The name of a person on the team, trimmed; blank is "". */
export function member(facts: Facts): Column<string> {
  return columnOf(kind, facts);
}
