import { columnLetters } from "../../kit/columnLetters";
import { PALETTE } from "../palette";
import type { CellBlock, Line, Lines, SheetPlan } from "../plan";
import type { Setup } from "../setup";
import type { Sheet } from "../sheet";
import { isPrivate } from "./audiencesOf";
import { columnHighlights, columnValidations } from "./columnRules";
import { joinAlike } from "./joinAlike";
import { joinBlocks } from "./joinBlocks";
import { edgeLetters } from "./layout";
import { columnLines, headerLooks, manyLines, rowFormats, tableBands } from "./tableLooks";
import { printPlan } from "./printPlan";
import { planTable } from "./tablePlan";
import type { TabTables } from "./tabTables";
import { titleBlock, TITLE_LINES } from "./titleBlock";

/** A column that only separates. */
const GAP: Line = { pixels: 12 };
/** The mark in the name of a private tab; the title does without it. */
const LOCK = " 🔒";

/** Plans one tab with the tables that stand on it. */
export function sheetPlan(tables: TabTables, setup: Setup): SheetPlan {
  const [main] = tables;
  const isOwn = isPrivate(tables);
  const planned = tables.map((table) => planTable(table, setup));
  const rowsOf = planned.map(({ rows }) => rows);
  const title = titleBlock(main.name.replace(LOCK, ""), tables, isOwn);
  const columns = allColumns(tables);
  return {
    name: main.name,
    tab: main.name,
    visibility: main.tab.visibility ?? "Visible",
    tabColor: isOwn ? PALETTE.ink : "",
    showsGridlines: false,
    columns,
    rows: allRows(main),
    tables: planned.map(({ table }) => table),
    cells: joinBlocks([...title.cells, ...captions(tables), ...planned.flatMap(({ cells }) => cells)]),
    formulas: joinBlocks([...title.formulas, ...planned.flatMap(({ formulas }) => formulas)]),
    copies: [],
    styles: [
      { address: columns.address, style: { size: 10, ...(hasTallRows(tables) && { valign: "Center" }) } },
      ...tables.flatMap((table, index) => manyLines(table, rowsOf[index] ?? 1)),
    ],
    bands: [...title.bands, ...tables.map((table, index) => tableBands(table, rowsOf[index] ?? 1, isOwn))],
    looks: joinBlocks([title.looks, ...tables.flatMap((table) => headerLooks(table, isOwn))]),
    merged: [],
    mergedRows: [],
    formats: tables.map((table, index) => rowFormats(table, rowsOf[index] ?? 1)),
    validations: joinAlike([
      ...tables.flatMap((table, index) => columnValidations(table, rowsOf[index] ?? 1)),
      ...planned.flatMap(({ validations }) => validations),
    ]),
    highlights: tables.flatMap((table, index) => columnHighlights(table, rowsOf[index] ?? 1)),
    frozen: { rows: main.tab.frozenRows ?? main.headerRow, columns: main.tab.frozenColumns ?? 0 },
    names: planned.flatMap(({ names }) => names),
    ...(main.tab.visibility !== "VeryHidden" && { print: printPlan(columns.lines, main.headerRow) }),
  };
}

/** All columns from A to the last table's last, with those that separate. */
function allColumns(tables: TabTables): Lines {
  const lines = tables.flatMap((table) => [...(table.firstColumn > 0 ? [GAP] : []), ...columnLines(table)]);
  return { address: `A:${columnLetters(lines.length - 1)}`, lines };
}

/** All rows from 1 to the headers. */
function allRows(sheet: Sheet): Lines {
  const { headerRow, tab } = sheet;
  const header: Line = {
    pixels: tab.headerHeight ?? 24,
    style: { size: 9, isBold: true, valign: "Bottom", isWrapped: true },
  };
  const title = tab.caption === undefined ? TITLE_LINES : [...TITLE_LINES.slice(0, 3), CAPTION_LINE];
  const between = Array.from({ length: headerRow - 1 - title.length }, (): Line => ({}));
  return { address: `1:${String(headerRow)}`, lines: [...title, ...between, header] };
}

/** The row of captions where several tables share a tab. */
const CAPTION_LINE: Line = {
  pixels: 24,
  style: { size: 11, isBold: true },
};

function captions(tables: readonly Sheet[]): readonly CellBlock[] {
  return tables.flatMap((sheet) => {
    const { caption } = sheet.tab;
    const address = `${edgeLetters(sheet)[0]}${String(sheet.headerRow - 1)}`;
    return caption === undefined ? [] : [{ address, cells: [[caption]] }];
  });
}

/** Wrapped texts make rows tall; in low ones it does not matter where a text stands. */
function hasTallRows(tables: readonly Sheet[]): boolean {
  return tables.some(({ columns }) => Object.values(columns).some(({ isWrapped }) => isWrapped));
}
