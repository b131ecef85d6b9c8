import { PALETTE } from "../palette";
import { linesOf, oneCell, type PagePart } from "./pagePart";

/** One figure or word with its label. */
export interface Fact {
  readonly label: string;
  readonly formula: string;
  readonly format?: string;
}

/** Where the two columns of facts stand: the columns that a label takes, and those that its value takes. */
const SIDES = [
  { label: "B", rest: "C", from: "D", to: "G" },
  { label: "H", rest: "I", from: "J", to: "M" },
] as const;

/** Facts in two columns, read across. */
export function factsPart(facts: readonly Fact[]): PagePart {
  return (top) => {
    const placed = facts.map((fact, index) => {
      const { label, rest, from, to } = SIDES[index % 2 === 0 ? 0 : 1];
      const row = top + Math.floor(index / SIDES.length);
      const at = String(row);
      return {
        fact,
        row,
        label,
        from,
        words: `${label}${at}:${rest}${at}`,
        value: `${from}${at}:${to}${at}`,
      };
    });
    return {
      lines: linesOf(Math.ceil(facts.length / SIDES.length), 20),
      cells: placed.map(({ label, row, fact }) => oneCell(label, row, fact.label)),
      formulas: placed.map(({ from, row, fact }) => oneCell(from, row, fact.formula)),
      styles: [
        { address: placed.map(({ words }) => words).join(","), style: { color: PALETTE.sub } },
        { address: placed.map(({ value }) => value).join(","), style: { align: "Left" } },
      ],
      formats: placed.flatMap(({ from, row, fact }) =>
        fact.format === undefined ? [] : [{ address: `${from}${String(row)}`, codes: fact.format }],
      ),
      merged: placed.flatMap(({ words, value }) => [words, value]),
    };
  };
}
