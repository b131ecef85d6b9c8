import type { Cell, Grid } from "../../../kit/cell";
import { type Finding, finding, type Spot } from "../finding";
import { isFormula } from "../formulaText";
import { cellsOf, type OwnBook, spotIn } from "../ownBook";
import type { CellWrite } from "../step";

/** A cell of the book's sheets with what it shows and what it is worked out from. */
interface ShownCell {
  readonly spot: Spot;
  readonly value: Cell;
  readonly formula: Cell;
  readonly group: string;
}

const OWN_FUNCTION = /controlbook[._](\w+)/i;

/** Cells that show an error, in the user's own columns too. */
function cellsShowing(book: OwnBook, isShown: (value: Cell, formula: Cell) => boolean): readonly ShownCell[] {
  return [...tableCells(book), ...pageCells(book)].filter(({ value, formula }) => isShown(value, formula));
}

function tableCells({ standing }: OwnBook): readonly ShownCell[] {
  return standing.flatMap(({ sheet, fact, declared }) =>
    fact.columns.flatMap(({ id, header }, index) => {
      const formulas = fact.formulas.get(id);
      const group = `${declared.table} ${header}`;
      return fact.body.flatMap((cells, row) => {
        const value = cells[index] ?? "";
        const formula = formulas?.[row] ?? value;
        if (!looksWrong(value) && !looksWrong(formula)) return [];
        const place = { row: fact.row + 1 + row, column: fact.column + index };
        return [{ spot: { sheetId: sheet.id, tab: sheet.tab, ...place }, value, formula, group }];
      });
    }),
  );
}

/** Most cells are neither an error nor a formula that could be broken. */
function looksWrong(cell: Cell): boolean {
  return (
    typeof cell === "string" && (cell.startsWith("#") || cell.includes("#REF!") || cell.includes("_xldudf_"))
  );
}

function pageCells({ tabs, facts }: OwnBook): readonly ShownCell[] {
  return tabs.flatMap(({ sheet, plan }) => {
    const page = facts.pages.find(({ sheetId }) => sheetId === sheet?.id);
    if (!sheet || !page) return [];
    const at = (grid: Grid, row: number, column: number): Cell => grid[row]?.[column] ?? "";
    return page.formulas.flatMap((cells, row) =>
      cells.flatMap((formula, column) => {
        const value = at(page.values, row, column);
        if (!looksWrong(value) && !looksWrong(formula)) return [];
        const place = { row: page.row + row, column: page.column + column };
        return [{ spot: { sheetId: sheet.id, tab: sheet.tab, ...place }, value, formula, group: plan.name }];
      }),
    );
  });
}

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

/** Functions that Excel does not know: ours before the add-in was loaded are entered again, others are shown. */
export function unknownFunctions(book: OwnBook): readonly Finding[] {
  const cells = cellsShowing(book, (value, formula) => value === "#NAME?" || isNameless(formula));
  return groupsOf(cells).map(([group, found]) => unknownFunction(group, found));
}

function unknownFunction(group: string, found: readonly ShownCell[]): Finding {
  const ours = found.filter(({ formula }) => ownFunction(formula) !== null);
  const first = ours[0] ?? found[0];
  const formula = String(first?.formula ?? "");
  const drift = {
    kind: "unknown function",
    cells: found.length,
    formula,
    own: ownFunction(formula),
  } as const;
  const spot = first?.spot ?? null;
  const step = { do: "write cells", sheetId: spot?.sheetId ?? "", cells: ours.map(enteredAgain) } as const;
  return finding([group], { drift, spot, steps: ours.length > 0 ? [step] : [] });
}

/** The function of the add-in that a formula calls; null where it calls none. */
function ownFunction(formula: Cell): string | null {
  if (!isFormula(formula)) return null;
  return OWN_FUNCTION.exec(formula)?.[1]?.toUpperCase() ?? null;
}

function isNameless(formula: Cell): boolean {
  return isFormula(formula) && formula.includes("_xldudf_");
}

function enteredAgain({ spot, formula }: ShownCell): CellWrite {
  const to = String(formula).replaceAll(/_xldudf_controlbook_/gi, "CONTROLBOOK.");
  return { row: spot.row, column: spot.column, from: formula, to };
}
