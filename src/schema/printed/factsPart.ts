import { PALETTE } from "../palette";
import { linesOf, oneCell, type PagePart } from "./pagePart";

/** One figure or word with its label. */
export interface Fact {
  readonly label: string;
  readonly formula: string;
  readonly format?: string;
}

/** Where the two columns of facts stand: the label's column, and the columns that its value takes. */
const SIDES = [
  { label: "B", from: "D", to: "G" },
  { label: "H", from: "J", to: "M" },
] as const;

/** Facts in two columns, read across. */
export function factsPart(facts: readonly Fact[]): PagePart {
  return (top) => {
    const placed = facts.map((fact, index) => {
      const { label, from, to } = SIDES[index % 2 === 0 ? 0 : 1];
      const row = top + Math.floor(index / SIDES.length);
      return { fact, row, label, from, value: `${from}${String(row)}:${to}${String(row)}` };
    });
    return {
      lines: linesOf(Math.ceil(facts.length / SIDES.length), 20),
      cells: placed.map(({ label, row, fact }) => oneCell(label, row, fact.label)),
      formulas: placed.map(({ from, row, fact }) => oneCell(from, row, fact.formula)),
      styles: [
        {
          address: placed.map(({ label, row }) => `${label}${String(row)}`).join(","),
          style: { color: PALETTE.sub },
        },
        { address: placed.map(({ value }) => value).join(","), style: { align: "Left" } },
      ],
      formats: placed.flatMap(({ from, row, fact }) =>
        fact.format === undefined ? [] : [{ address: `${from}${String(row)}`, codes: fact.format }],
      ),
      merged: placed.map(({ value }) => value),
    };
  };
}
