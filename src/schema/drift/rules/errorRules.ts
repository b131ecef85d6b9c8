import type { Cell } from "../../../kit/cell";
import { type Finding, finding } from "../finding";
import { isFormula } from "../formulaText";
import { cellsOf, type OwnBook, spotIn } from "../ownBook";
import { cellsShowing, type ShownCell } from "../shownCells";
import { namelessCalls } from "./ownFunctionRule";

function groupsOf(cells: readonly ShownCell[]): readonly (readonly [string, readonly ShownCell[]])[] {
  const groups = new Map<string, ShownCell[]>();
  for (const cell of cells) groups.set(cell.group, [...(groups.get(cell.group) ?? []), cell]);
  return [...groups];
}

/** Errors of a formula whose cause stands elsewhere: in the cells that it reads. */
const FAILURE = /^#(?!REF!|NAME\?|BUSY!|SPILL!)[A-Z0-9/]+[!?A]$/;

/** Computed columns that show an error: the formula is the book's, what it reads is not right. */
export function failingFormulas({ standing }: OwnBook): readonly Finding[] {
  return standing.flatMap((table) => {
    const { declared, match } = table;
    return Object.entries(declared.columns).flatMap(([key, { header, formula }]) => {
      const index = match.places.get(key);
      if (formula === undefined || index === undefined) return [];
      const cells = cellsOf(table, index).flatMap((got, row) =>
        FAILURE.test(String(got)) ? [{ row, got }] : [],
      );
      const [first] = cells;
      if (!first) return [];
      const drift = { kind: "formula fails", table: declared.table, header, cells } as const;
      return [finding([declared.table, header], { drift, spot: spotIn(table, index, first.row) })];
    });
  });
}

/** Formulas that read cells which are gone. The book's own formulas are compared elsewhere; these are the others. */
export function brokenReferences(book: OwnBook): readonly Finding[] {
  const cells = cellsShowing(book, (value, formula) => value === "#REF!" || isBroken(formula));
  return groupsOf(cells).map(([group, found]) =>
    finding([group], {
      drift: { kind: "broken reference", cells: found.length },
      spot: found[0]?.spot ?? null,
    }),
  );
}

function isBroken(formula: Cell): boolean {
  return isFormula(formula) && formula.includes("#REF!");
}

/** Functions and names that Excel does not know. While the add-in's own are among them, the others may follow from those. */
export function unknownFunctions(book: OwnBook): readonly Finding[] {
  if (namelessCalls(book).length > 0) return [];
  const cells = cellsShowing(book, (value) => value === "#NAME?");
  return groupsOf(cells).map(([group, found]) => {
    const [first] = found;
    const drift = {
      kind: "unknown function",
      cells: found.length,
      formula: String(first?.formula ?? ""),
    } as const;
    return finding([group], { drift, spot: first?.spot ?? null });
  });
}
