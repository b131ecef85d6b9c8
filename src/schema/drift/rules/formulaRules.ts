import { type Cell } from "../../../kit/cell";
import { type Finding, finding } from "../finding";
import { isFormula, plainReader } from "../formulaText";
import { filledRows, type OwnBook, type OwnTab, spotIn, type StandingTable } from "../ownBook";
import { placedCells } from "../placedCells";

/** Cells of computed columns that hold something else than the column's formula. */
export function overwrittenFormulas({ standing, otherNames }: OwnBook): readonly Finding[] {
  return standing.flatMap((table) => {
    const filled = filledRows(table);
    const reading = readingOf(table.fact.name, otherNames);
    return Object.entries(table.declared.columns).flatMap(([key, { header, formula }]) =>
      formula === undefined ? [] : overwritten(table, { key, header, formula, filled, reading }),
    );
  });
}

/** How formulas are read: where they stand, with names that may be others, and as they are declared. */
interface Reading {
  readonly standing: (formula: string) => string;
  readonly declared: (formula: string) => string;
}

function readingOf(table: string, otherNames: OwnBook["otherNames"]): Reading {
  const standing = plainReader(table, otherNames);
  return { standing, declared: otherNames.length === 0 ? standing : plainReader(table) };
}

interface Computed {
  readonly key: string;
  readonly header: string;
  readonly formula: string;
  readonly filled: ReadonlySet<number>;
  readonly reading: Reading;
}

function overwritten(
  table: StandingTable,
  { key, header, formula, filled, reading }: Computed,
): readonly Finding[] {
  const { declared, fact, match, sheet } = table;
  const index = match.places.get(key);
  const formulas = fact.formulas.get(fact.columns[index ?? -1]?.id ?? -1);
  if (index === undefined || !formulas) return [];
  const wanted = reading.declared(formula);
  // A blank row may do without its formula, a column not.
  const hasAny = formulas.some((cell) => cell !== "");
  const odd = formulas.flatMap((got, row) =>
    isSame(got, wanted, reading) || (got === "" && hasAny && !filled.has(row)) ? [] : [{ row, got }],
  );
  const [first] = odd;
  if (!first) return [];
  const cells = odd.map(({ row, got }) => ({
    row: fact.row + 1 + row,
    column: fact.column + index,
    from: got,
    to: formula,
  }));
  return [
    finding([declared.table, header], {
      drift: { kind: "formula overwritten", table: declared.table, header, cells: odd },
      spot: spotIn(table, index, first.row),
      steps: [{ do: "write cells", sheetId: sheet.id, cells }],
    }),
  ];
}

function isSame(got: Cell, wanted: string, { standing }: Reading): boolean {
  return typeof got === "string" && got !== "" && standing(got) === wanted;
}

/** Formulas outside the tables that somebody typed over: a sheet's sentence, its check, a figure of a page. */
export function overwrittenPages({ tabs, standing, otherNames }: OwnBook): readonly Finding[] {
  const reading = readingOf("", otherNames);
  return tabs.flatMap((tab) => {
    const here = standing.filter(({ sheet }) => sheet === tab.sheet);
    if (tab.plan.tables.length === 0) return overwrittenPage(tab, plannedFormulas(tab), reading);
    return here.length === 0 ? [] : overwrittenPage(tab, movedAlong(tab, here, reading), reading);
  });
}

interface PageCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

function plannedFormulas({ plan }: OwnTab): readonly PageCell[] {
  return plan.formulas.flatMap((block) =>
    placedCells(block).flatMap(({ row, column, cell }) =>
      isFormula(cell) ? [{ row, column, formula: cell }] : [],
    ),
  );
}

/** The formulas above the tables which are nowhere there, each where it belongs above the columns as they stand now. */
function movedAlong(tab: OwnTab, tables: readonly StandingTable[], reading: Reading): readonly PageCell[] {
  const [main] = tables;
  if (!main || !tab.page) return [];
  const { declared, fact } = main;
  const standing = new Set(tab.page.formulas.flat().map((cell) => reading.standing(String(cell))));
  return plannedFormulas(tab)
    .filter(({ row, formula }) => row < declared.headerRow - 1 && !standing.has(reading.declared(formula)))
    .map(({ row, column, formula }) => ({
      row: row + fact.row + 1 - declared.headerRow,
      column: columnNow(tables, column),
      formula,
    }));
}

/** Where the column of a tab is now on which a declared column stood. */
function columnNow(tables: readonly StandingTable[], column: number): number {
  for (const { declared, fact, match } of tables) {
    const key = Object.keys(declared.columns)[column - declared.firstColumn];
    const place = key === undefined ? undefined : match.places.get(key);
    if (place !== undefined) return fact.column + place;
  }
  return column;
}

/** All of a page in one: whoever types over several of its cells means one thing. */
function overwrittenPage(
  { plan, sheet, page }: OwnTab,
  planned: readonly PageCell[],
  reading: Reading,
): readonly Finding[] {
  if (!sheet || !page) return [];
  const cells = planned.flatMap(({ row, column, formula }) => {
    const from = page.formulas[row - page.row]?.[column - page.column] ?? "";
    return isSame(from, reading.declared(formula), reading) ? [] : [{ row, column, from, to: formula }];
  });
  const [first] = cells;
  if (!first) return [];
  const { id: sheetId, tab } = sheet;
  const odd = cells.map(({ row, from }) => ({ row, got: from }));
  return [
    finding([plan.name], {
      drift: { kind: "page formula overwritten", sheet: tab, cells: odd },
      spot: { sheetId, tab, row: first.row, column: first.column },
      steps: [{ do: "write cells", sheetId, cells }],
    }),
  ];
}
