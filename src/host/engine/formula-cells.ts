import { CellValueType, type ICellData, type Injector, type Nullable, type Workbook } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { IRange } from "@univerjs/core";
import type { Cell } from "../../kit/cell";
import type { CellAt } from "./calculation";

/** What stands in cells, spilled results included. */
export interface FormulaCells {
  value(cell: CellAt): Cell;
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

/** Reads the cells of one workbook. */
export function createFormulaCells(injector: Injector, workbook: Workbook): FormulaCells {
  const model = injector.get(FormulaDataModel);
  const workbookId = workbook.getUnitId();

  function raw({ sheetId, row, column }: CellAt): Nullable<ICellData> {
    return workbook.getSheetBySheetId(sheetId)?.getCellRaw(row, column);
  }

  function spilled({ sheetId, row, column }: CellAt): Nullable<ICellData> {
    const grid = model.getArrayFormulaCellData()[workbookId]?.[sheetId];
    return read(grid as unknown as SparseGrid<ICellData> | undefined, row, column);
  }

  function spillGrid(sheetId: string): SparseGrid<IRange> | undefined {
    return model.getArrayFormulaRange()[workbookId]?.[sheetId] as unknown as SparseGrid<IRange> | undefined;
  }

  function formula(cell: CellAt): string | null {
    const stored = raw(cell);
    if (stored?.f) return stored.f;
    return stored?.si
      ? (model.getFormulaStringByCell(cell.row, cell.column, cell.sheetId, workbookId) ?? null)
      : null;
  }

  function spills(sheetId: string) {
    const found: { row: number; column: number; range: IRange }[] = [];
    const grid = spillGrid(sheetId);
    for (const row of Object.keys(grid ?? {}).map(Number)) {
      for (const column of Object.keys(grid?.[row] ?? {}).map(Number)) {
        const range = grid?.[row]?.[column];
        if (range && formula({ sheetId, row, column })) found.push({ row, column, range });
      }
    }
    return found;
  }

  return {
    value: (cell) => {
      const own = raw(cell);
      const isOwn = own?.v !== undefined && own.v !== null;
      return plainValue(isOwn ? own : (spilled(cell) ?? own));
    },
    formula,
    spill: (cell) => (formula(cell) ? (read(spillGrid(cell.sheetId), cell.row, cell.column) ?? null) : null),
    spills,
  };
}
