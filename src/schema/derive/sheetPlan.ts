import { columnLetters } from "../../kit/columnLetters";
import { PALETTE } from "../palette";
import type { CellBlock, SheetPlan, Size, StyledRange } from "../plan";
import type { Setup } from "../setup";
import type { Sheet } from "../sheet";
import { isPrivate } from "./audiencesOf";
import { columnHighlights, columnValidations } from "./columnRules";
import { joinAlike } from "./joinAlike";
import { edgeLetters } from "./layout";
import { columnSizes, columnStyles, foldedColumns, headerStyles, rowLines } from "./tableLooks";
import { planTable } from "./tablePlan";
import type { TabTables } from "./tabsOf";
import { titleBlock } from "./titleBlock";

/** The width in pixels of a column that only separates. */
const GAP = 12;
/** The mark in the name of a private tab; the title does without it. */
const LOCK = " 🔒";

/** Plans one tab with the tables that stand on it. */
export function sheetPlan(tables: TabTables, setup: Setup): SheetPlan {
  const [main] = tables;
  const isOwn = isPrivate(tables);
  const planned = tables.map((table) => planTable(table, setup));
  const title = titleBlock(main.name.replace(LOCK, ""), tables, isOwn);
  return {
    name: main.name,
    tab: main.name,
    visibility: main.tab.visibility ?? "Visible",
    tabColor: isOwn ? PALETTE.ink : "",
    showsGridlines: false,
    columnWidths: joinAlike([...gapSizes(tables), ...tables.flatMap(columnSizes)]),
    rowHeights: rowSizes(main),
    folded: tables.flatMap(foldedColumns),
    tables: planned.map(({ table }) => table),
    cells: [...title.cells, ...captions(tables), ...planned.flatMap(({ cells }) => cells)],
    formulas: [...title.formulas, ...planned.flatMap(({ formulas }) => formulas)],
    styles: [
      pageStyle(tables),
      ...joinAlike(tables.flatMap(columnStyles)),
      ...title.styles,
      ...joinAlike(captionStyles(tables)),
      ...joinAlike(tables.flatMap((table) => headerStyles(table, isOwn))),
      ...joinAlike(tables.map((table, index) => rowLines(table, planned[index]?.rows ?? 1))),
      ...joinAlike(planned.flatMap(({ styles }) => styles)),
    ],
    validations: joinAlike([
      ...tables.flatMap(columnValidations),
      ...planned.flatMap(({ validations }) => validations),
    ]),
    highlights: tables.flatMap(columnHighlights),
    frozen: { rows: main.headerRow, columns: main.tab.frozenColumns ?? 0 },
    names: planned.flatMap(({ names }) => names),
  };
}

function pageStyle(tables: TabTables): StyledRange {
  const last = edgeLetters(tables.at(-1) ?? tables[0])[1];
  return { address: `A:${last}`, style: { size: 10, color: PALETTE.ink, valign: "Center" } };
}

function rowSizes({ headerRow, tab }: Sheet): readonly Size[] {
  return [
    { address: "1:1", pixels: 32 },
    ...(tab.caption === undefined ? [{ address: "4:4", pixels: 10 }] : []),
    { address: `${String(headerRow)}:${String(headerRow)}`, pixels: tab.headerHeight ?? 24 },
  ];
}

/** The columns before and between tables. */
function gapSizes(tables: readonly Sheet[]): readonly Size[] {
  return tables
    .filter(({ firstColumn }) => firstColumn > 0)
    .map(({ firstColumn }) => {
      const letters = columnLetters(firstColumn - 1);
      return { address: `${letters}:${letters}`, pixels: GAP };
    });
}

function captioned(
  tables: readonly Sheet[],
): readonly { readonly address: string; readonly caption: string }[] {
  return tables.flatMap((sheet) => {
    const { caption } = sheet.tab;
    return caption === undefined
      ? []
      : [{ address: `${edgeLetters(sheet)[0]}${String(sheet.headerRow - 1)}`, caption }];
  });
}

function captions(tables: readonly Sheet[]): readonly CellBlock[] {
  return captioned(tables).map(({ address, caption }) => ({ address, cells: [[caption]] }));
}

function captionStyles(tables: readonly Sheet[]): readonly StyledRange[] {
  return captioned(tables).map(({ address }) => ({
    address,
    style: { format: "General", align: "Left", size: 11, isBold: true, color: PALETTE.ink },
  }));
}
