import type { NamelessCell } from "../facts";
import { type CellsOnTab, type Finding, finding } from "../finding";
import { isFormula } from "../formulaText";
import { enteredAgain, ownCalls } from "../ownCalls";
import type { OwnBook } from "../ownBook";
import { cellsShowing } from "../shownCells";
import type { CellWrite, StepOf } from "../step";

/** What is entered again by one step: of a book that was worked out without the add-in thousands of cells may be due. */
const MOST_CELLS = 1_000;

/** The formulas that call the add-in and show #NAME?, or the name that files use, sheet by sheet and column by column. */
export function namelessCalls(book: OwnBook): readonly NamelessCell[] {
  const shown = cellsShowing(book, (value, formula) => value === "#NAME?" || isForeign(formula));
  const own = shown.map(({ spot: { sheetId, row, column }, formula }) => ({
    ...{ sheetId, row, column },
    formula: String(formula),
  }));
  const calls = [...own, ...book.facts.nameless.cells].filter(
    ({ formula }) => isFormula(formula) && ownCalls(formula).length > 0,
  );
  const once = new Map(calls.map((cell) => [`${cell.sheetId}!${cell.row}!${cell.column}`, cell]));
  return [...once.values()].sort((a, b) => a.column - b.column || a.row - b.row);
}

function isForeign(formula: unknown): boolean {
  return isFormula(formula) && formula.includes("_xldudf_");
}

/** Functions of the add-in that Excel has not worked out: it opened the book without them. All are entered again at once. */
export function unknownOwnFunctions(book: OwnBook): readonly Finding[] {
  const { sheets, nameless } = book.facts;
  const isLocked = new Set(nameless.locked.map(({ sheetId }) => sheetId));
  const calls = namelessCalls(book).filter(({ sheetId }) => !isLocked.has(sheetId));
  const bySheet = sheets.map(({ id, tab }) => ({ tab, cells: calls.filter((cell) => cell.sheetId === id) }));
  const due = bySheet.filter(({ cells }) => cells.length > 0);
  const locked = sheets.flatMap(({ id, tab }): readonly CellsOnTab[] => {
    const cells = nameless.locked.find(({ sheetId }) => sheetId === id)?.cells ?? 0;
    return cells > 0 ? [{ tab, cells }] : [];
  });
  if (due.length === 0 && locked.length === 0) return [];
  const [first] = due;
  const [cell] = first?.cells ?? [];
  const drift = {
    kind: "own function unknown",
    functions: [...new Set(calls.flatMap(({ formula }) => ownCalls(formula)))].sort(),
    tabs: due.map(({ tab, cells }) => ({ tab, cells: cells.length })),
    locked,
  } as const;
  const spot =
    first && cell ? { sheetId: cell.sheetId, tab: first.tab, row: cell.row, column: cell.column } : null;
  return [finding([], { drift, spot, steps: due.flatMap(({ cells }) => stepsOf(cells)) })];
}

function stepsOf(cells: readonly NamelessCell[]): readonly StepOf<"write cells">[] {
  const [first] = cells;
  if (!first) return [];
  const some = cells.slice(0, MOST_CELLS).map(writeOf);
  return [{ do: "write cells", sheetId: first.sheetId, cells: some }, ...stepsOf(cells.slice(MOST_CELLS))];
}

function writeOf({ row, column, formula }: NamelessCell): CellWrite {
  return { row, column, from: formula, to: enteredAgain(formula) };
}
