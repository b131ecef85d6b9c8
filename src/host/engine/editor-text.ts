import type { ICellDataForSheetInterceptor, Nullable } from "@univerjs/core";
import { BEFORE_CELL_EDIT, SheetInterceptorService, type ISheetLocation } from "@univerjs/sheets";
import type { CellAt } from "./cell-at";
import type { Engine } from "./engine";

/** How a stored formula reads to the user. */
export type FormulaWording = (formula: string, cell: CellAt) => string;

type Fetch = (
  cell: Nullable<ICellDataForSheetInterceptor>,
  place: ISheetLocation,
) => Nullable<ICellDataForSheetInterceptor>;

interface Interceptors {
  fetchThroughInterceptors(point: unknown, filter?: unknown): Fetch;
}

/**
 * Shows formulas in the formula bar and the cell editor in the user's words. An ordinary interceptor would be overruled
 * by the engine's own formula editor, so the whole chain is wrapped.
 */
export function wordEditedFormulas(engine: Engine, wording: FormulaWording): void {
  const service = engine.injector.get(SheetInterceptorService);
  const interceptors = service.writeCellInterceptor as unknown as Interceptors;
  const fetch = interceptors.fetchThroughInterceptors.bind(interceptors);
  interceptors.fetchThroughInterceptors = (point, filter) => {
    const through = fetch(point, filter);
    if (point !== BEFORE_CELL_EDIT) return through;
    return (cell, place) => {
      const shown = through(cell, place);
      if (!shown?.f) return shown;
      const at = { sheetId: place.subUnitId, row: place.row, column: place.col };
      return { ...shown, f: wording(shown.f, at) };
    };
  };
}
