import type { Cell, Grid } from "../../kit/cell";
import type { Spot } from "./finding";
import type { OwnBook } from "./ownBook";

/** A cell of the book's sheets with what it shows and what it is worked out from. */
export interface ShownCell {
  readonly spot: Spot;
  readonly value: Cell;
  readonly formula: Cell;
  readonly group: string;
}

/** Cells that show an error, in the user's own columns too. */
export function cellsShowing(
  book: OwnBook,
  isShown: (value: Cell, formula: Cell) => boolean,
): readonly ShownCell[] {
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
