import {
  CellValueType,
  type ICellData,
  type Injector,
  type IRange,
  type Nullable,
  type Workbook,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Cell } from "../../kit/cell";
import type { CellAt } from "./cell-at";
import { isErrorLikeText } from "./patches/error-like-texts";

/** What stands in cells, spilled results included. */
export interface FormulaCells {
  value(cell: CellAt): Cell;
  /** Whether a value that reads as an error is a text. */
  isText(cell: CellAt): boolean;
  /** The formula in the engine's text with its leading `=`, or null. */
  formula(cell: CellAt): string | null;
  /** The range that the formula of this cell fills, or null when it fills only its own cell. */
  spill(cell: CellAt): IRange | null;
  /** All ranges that formulas of a sheet fill. */
  spills(
    sheetId: string,
  ): readonly { readonly row: number; readonly column: number; readonly range: IRange }[];
}

interface SparseGrid<Item> {
  getValue?: (row: number, column: number) => Nullable<Item>;
  readonly [row: number]: Readonly<Record<number, Item>> | undefined;
}

function read<Item>(grid: SparseGrid<Item> | undefined, row: number, column: number): Nullable<Item> {
  return grid?.[row]?.[column] ?? grid?.getValue?.(row, column);
}

function plainValue(cell: Nullable<ICellData>): Cell {
  if (cell?.v === undefined || cell.v === null) return richText(cell);
  if (cell.t === CellValueType.BOOLEAN) return cell.v === true || Number(cell.v) === 1;
  return cell.v;
}

/** Text that the user typed with line breaks is a small document without a plain value. */
function richText(cell: Nullable<ICellData>): string {
  const stream = cell?.p?.body?.dataStream ?? "";
  return stream.replace(/\r?\n?\0?$/, "").replace(/\r/g, "\n");
}

/** A workbook's cells, and what its formulas spilled beyond their own. */
interface Source {
  readonly workbook: Workbook;
  readonly model: FormulaDataModel;
}

function stored({ workbook }: Source, { sheetId, row, column }: CellAt): Nullable<ICellData> {
  return workbook.getSheetBySheetId(sheetId)?.getCellRaw(row, column);
}

function spilled({ workbook, model }: Source, { sheetId, row, column }: CellAt): Nullable<ICellData> {
  const grid = model.getArrayFormulaCellData()[workbook.getUnitId()]?.[sheetId];
  return read(grid, row, column);
}

function spillGrid({ workbook, model }: Source, sheetId: string): SparseGrid<IRange> | undefined {
  return model.getArrayFormulaRange()[workbook.getUnitId()]?.[sheetId];
}

/** The record of what is seen in a cell: its own, else what spilled into it. */
function seen(source: Source, cell: CellAt): Nullable<ICellData> {
  const own = stored(source, cell);
  const isOwn = own?.v !== undefined && own.v !== null;
  return isOwn ? own : (spilled(source, cell) ?? own);
}

function formulaOf(source: Source, cell: CellAt): string | null {
  const own = stored(source, cell);
  if (own?.f) return own.f;
  if (!own?.si) return null;
  const { workbook, model } = source;
  return model.getFormulaStringByCell(cell.row, cell.column, cell.sheetId, workbook.getUnitId()) ?? null;
}

function spillsOf(source: Source, sheetId: string): ReturnType<FormulaCells["spills"]> {
  const grid = spillGrid(source, sheetId);
  return Object.keys(grid ?? {})
    .map(Number)
    .flatMap((row) => Object.keys(grid?.[row] ?? {}).map((column) => ({ row, column: Number(column) })))
    .flatMap(({ row, column }) => {
      const range = grid?.[row]?.[column];
      return range && formulaOf(source, { sheetId, row, column }) ? [{ row, column, range }] : [];
    });
}

/** Reads the cells of one workbook. */
export function createFormulaCells(injector: Injector, workbook: Workbook): FormulaCells {
  const source: Source = { workbook, model: injector.get(FormulaDataModel) };
  return {
    value: (cell) => plainValue(seen(source, cell)),
    isText: (cell) => isErrorLikeText(seen(source, cell)),
    formula: (cell) => formulaOf(source, cell),
    spill: (cell) => {
      if (!formulaOf(source, cell)) return null;
      return read(spillGrid(source, cell.sheetId), cell.row, cell.column) ?? null;
    },
    spills: (sheetId) => spillsOf(source, sheetId),
  };
}
