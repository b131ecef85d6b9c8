import type { Cell } from "../../kit/cell";
import { type DateSystem, dayToSheet } from "../../kit/dateSystem";
import { columnLetters } from "../../kit/columnLetters";
import { quotedSheet } from "../../kit/quotedSheet";
import { runsOf } from "../../kit/runs";
import { typedText } from "../../kit/typedText";
import type { CellBlock, CopiedCells, NamePlan, PlannedValidation, TablePlan } from "../plan";
import type { Setup } from "../setup";
import type { Sheet, SpecialCell } from "../sheet";
import { planValidation } from "./columnRules";
import { holdsDay } from "./holdsDay";
import { bodyAddress, edgeLetters, firstRow, lettersByKey, startingRows } from "./layout";
import type { SizedTable } from "./tableLooks";
import { toCells } from "./toCells";

/** A table with its starting rows, and what hangs on them. */
export interface PlannedTable extends SizedTable {
  readonly table: TablePlan;
  readonly cells: readonly CellBlock[];
  readonly formulas: readonly CellBlock[];
  readonly copies: readonly CopiedCells[];
  readonly validations: readonly PlannedValidation[];
  readonly names: readonly NamePlan[];
}

/** Plans one declared table for a new book. */
export function planTable(sheet: Sheet, setup: Setup): PlannedTable {
  const records = sheet.startsWith(setup);
  const { dates = 1900 } = setup;
  const rows = startingRows(records.length);
  const special = specialCells(sheet);
  return {
    sheet,
    table: { ...tableOf(sheet, rows), version: sheet.version },
    rows,
    cells: startingCells(
      sheet,
      records.map((record, row) =>
        cellsInDates(sheet, toCells(sheet, record).map(typedText), { row, dates }),
      ),
    ),
    formulas: [
      ...special.flatMap(({ address, formula }) =>
        formula === undefined ? [] : [{ address, cells: [[formula]] }],
      ),
      ...calculatedCells(sheet),
    ],
    copies: copiedDown(sheet, rows),
    validations: special.flatMap(({ address, validation }) =>
      validation === undefined ? [] : [planValidation(address, validation)],
    ),
    names: [
      ...columnNames(sheet),
      ...special.flatMap(({ name, fixed }) => (name === undefined ? [] : [{ name, formula: fixed }])),
    ],
  };
}

function tableOf(sheet: Sheet, rows: number): Omit<TablePlan, "version"> {
  const [first, last] = edgeLetters(sheet);
  const columns = Object.values(sheet.columns);
  return {
    name: sheet.table,
    address: `${first}${String(sheet.headerRow)}:${last}${String(sheet.headerRow + rows)}`,
    headers: columns.map(({ header }) => header),
    calculated: columns.flatMap(({ header, formula }) =>
      formula === undefined ? [] : [{ header, formula }],
    ),
  };
}

/** The calculated columns, in the first row. */
function calculatedCells(sheet: Sheet): readonly CellBlock[] {
  return calculatedRuns(sheet).map(({ edges, formulas }) => ({
    address: bodyAddress(sheet, edges, 1),
    cells: [formulas],
  }));
}

/** The calculated columns of the first row, copied down the other starting rows. */
function copiedDown(sheet: Sheet, rows: number): readonly CopiedCells[] {
  if (rows === 1) return [];
  return calculatedRuns(sheet).map(({ edges }) => ({
    from: bodyAddress(sheet, edges, 1),
    to: bodyAddress(sheet, edges, rows),
  }));
}

/** Calculated columns that stand side by side. */
function calculatedRuns(sheet: Sheet) {
  const columns = Object.values(sheet.columns);
  const calculated = columns.flatMap(({ formula }, index) => (formula === undefined ? [] : [index]));
  return runsOf(calculated).map(({ from, count }) => ({
    edges: [
      columnLetters(sheet.firstColumn + from),
      columnLetters(sheet.firstColumn + from + count - 1),
    ] as const,
    formulas: columns.slice(from, from + count).flatMap(({ formula = [] }) => formula),
  }));
}

/** A starting row as the workbook counts its days. */
function cellsInDates(
  sheet: Sheet,
  cells: readonly Cell[],
  { row, dates }: { readonly row: number; readonly dates: DateSystem },
): readonly Cell[] {
  const keys = Object.keys(sheet.columns);
  return cells.map((cell, at) => (holdsDay(sheet, keys[at] ?? "", row) ? dayToSheet(cell, dates) : cell));
}

/** The header row and the starting rows as one block. */
function startingCells(sheet: Sheet, rows: readonly (readonly Cell[])[]): readonly CellBlock[] {
  const [first, last] = edgeLetters(sheet);
  const headers = Object.values(sheet.columns).map(({ header }) => header);
  const bottom = sheet.headerRow + rows.length;
  return [
    { address: `${first}${String(sheet.headerRow)}:${last}${String(bottom)}`, cells: [headers, ...rows] },
  ];
}

interface PlacedCell extends SpecialCell {
  readonly address: string;
  /** The cell as a reference that does not move. */
  readonly fixed: string;
}

function specialCells(sheet: Sheet): readonly PlacedCell[] {
  const letters = lettersByKey(sheet);
  return sheet.specials.map((special) => {
    const at = letters[special.column] ?? "";
    const row = String(firstRow(sheet) + special.row);
    return { ...special, address: `${at}${row}`, fixed: `=${quotedSheet(sheet.name)}!$${at}$${row}` };
  });
}

function columnNames(sheet: Sheet): readonly NamePlan[] {
  return Object.entries(sheet.names).map(([name, key]) => ({
    name,
    formula: `=${sheet.table}[${sheet.columns[key]?.header ?? ""}]`,
  }));
}
