import { columnIndex, columnLetters } from "../../kit/columnLetters";
import { PALETTE } from "../palette";
import type { CellBlock, Line, Lines, LookBlock, SheetPlan } from "../plan";
import type { Setup } from "../setup";
import type { Sheet } from "../sheet";
import { isPrivate } from "./audiencesOf";
import { columnHighlights, columnValidations } from "./columnRules";
import { joinAlike } from "./joinAlike";
import { joinBlocks } from "./joinBlocks";
import { edgeLetters } from "./layout";
import { columnLines, headerLooks, rowFormats, type SizedTable } from "./tableLooks";
import { printPlan } from "./printPlan";
import { planTable } from "./tablePlan";
import { tabRows } from "./tabRows";
import type { TabTables } from "./tabTables";
import { titleBlock } from "./titleBlock";

/** A column that only separates. */
const GAP: Line = { pixels: 12 };
/** The mark in the name of a private tab; the title does without it. */
const LOCK = " 🔒";

/** Plans one tab with the tables that stand on it. */
export function sheetPlan(tables: TabTables, setup: Setup): SheetPlan {
  const [main, ...others] = tables;
  const isOwn = isPrivate(tables);
  const planned = [planTable(main, setup), ...others.map((table) => planTable(table, setup))] as const;
  const title = titleBlock(main.name.replace(LOCK, ""), tables, isOwn);
  const columns = allColumns(tables);
  const { rows, styles } = tabRows(planned, isOwn);
  const headers = tables.flatMap((table) => headerLooks(table, isOwn));
  return {
    name: main.name,
    tab: main.name,
    visibility: main.tab.visibility ?? "Visible",
    tabColor: isOwn ? PALETTE.ink : "",
    showsGridlines: false,
    columns,
    rows,
    tables: planned.map(({ table }) => table),
    cells: joinBlocks([...captions(tables), ...planned.flatMap(({ cells }) => cells)]),
    formulas: joinBlocks([...title.cells, ...planned.flatMap(({ formulas }) => formulas)]),
    copies: planned.flatMap(({ copies }) => copies),
    styles: [
      { address: columns.address, style: { size: 10, ...(hasTallRows(tables) && { valign: "Center" }) } },
      ...styles,
    ],
    looks: joinBlocks([...blankBlocks(rows), title.looks, ...headers]),
    merged: [],
    mergedRows: [],
    formats: formatsOf(planned),
    validations: joinAlike([
      ...planned.flatMap(({ sheet, rows: count }) => columnValidations(sheet, count)),
      ...planned.flatMap(({ validations }) => validations),
    ]),
    highlights: planned.flatMap(({ sheet, rows: count }) => columnHighlights(sheet, count)),
    charts: [],
    frozen: { rows: main.tab.frozenRows ?? main.headerRow, columns: main.tab.frozenColumns ?? 0 },
    names: planned.flatMap(({ names }) => names),
    ...(main.tab.visibility !== "VeryHidden" && { print: printPlan(columns.lines, main.headerRow) }),
  };
}

/** The number formats of all tables, those near each other together. */
function formatsOf(tables: readonly SizedTable[]): SheetPlan["formats"] {
  const joined = joinBlocks(tables.map((table) => rowFormats(table)));
  return joined.map(({ address, cells }) => ({ address, codes: cells }));
}

/** All columns from A to the last table's last, with those that separate. */
function allColumns(tables: TabTables): Lines {
  const lines = tables.flatMap((table) => [...(table.firstColumn > 0 ? [GAP] : []), ...columnLines(table)]);
  return { address: `A:${columnLetters(lines.length - 1)}`, lines };
}

/** Rows that are more than that cost more than a second address. */
const FEW_ROWS = 12;

/** Looks that say nothing, so that all looks at the top have the address of the rows: it is sent once for both. */
function blankBlocks({ address, lines }: Lines): readonly LookBlock[] {
  if (lines.length > FEW_ROWS) return [];
  const [, first = "A", last = first] = /^([A-Z]+)\d+:([A-Z]+)/.exec(address) ?? [];
  const width = columnIndex(last) - columnIndex(first) + 1;
  return [{ address, cells: lines.map(() => Array<null>(width).fill(null)) }];
}

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
