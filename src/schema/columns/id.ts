import type { Column } from "../column";
import { columnOf, type Facts, type Kind } from "../facts";
import { read } from "../reading";
import { TEXT_FORMAT, textOf } from "./text";

const kind: Kind<string> = {
  kind: "id",
  width: 72,
  format: TEXT_FORMAT,
  isName: true,
  align: "Left",
  wanted: "an id",
  parse: (cell) => read(textOf(cell).trim()),
  toCell: (value) => value,
};

/** An identifier, compared as trimmed text with case: the number 123 is "123". */
export function id(facts: Facts): Column<string> {
  return columnOf(kind, facts);
}
