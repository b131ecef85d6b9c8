import { isBlank } from "../../kit/cell";
import { wordOf } from "../../terms/wordOf";
import type { Column } from "../column";
import { columnOf, type Facts, type Kind } from "../facts";
import { read, refused } from "../reading";
import { TEXT_FORMAT, textOf } from "./text";

function kindOf<Word extends string>(words: readonly Word[]): Kind<Word | null> {
  const wanted = `one of ${words.join(", ")}`;
  return {
    kind: "choice",
    width: 82,
    format: TEXT_FORMAT,
    isName: true,
    align: "Left",
    wanted,
    validation: {
      rule: { list: { inCellDropDown: true, source: words.join(",") } },
      style: "Stop",
    },
    parse: (cell) => {
      if (isBlank(cell)) return read(null);
      const word = wordOf(words, textOf(cell));
      return word === undefined ? refused(wanted) : read(word);
    },
    toCell: (value) => value ?? "",
  };
}

/** One word of a fixed list, found in any case and kept in the list's spelling; blank is null. */
export function choice<const Word extends string>(facts: Facts, words: readonly Word[]): Column<Word | null> {
  return columnOf(kindOf(words), facts);
}
