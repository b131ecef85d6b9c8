import type { WorksheetFunction } from "../../functions/define";
import { inDates } from "../../functions/inDates";
import type { CellsRead } from "../../excel/inserting/readCells";
import type { Size } from "../../excel/inserting/landing";
import type { Grid } from "../../kit/cell";
import type { FilledArgument } from "./functionForm";

/** What a formula would give, worked out before anything is written. */
export type Preview =
  | { readonly kind: "answer"; readonly grid: Grid; readonly isSingle: boolean }
  | {
      readonly kind: "error";
      /** Excel's own word in the cell. */
      readonly code: "#VALUE!" | "#N/A";
      readonly message: string;
    };

/** Works a function out on the cells that its arguments read, by the same code that answers in the cell. */
export function previewOf(
  worksheetFunction: WorksheetFunction,
  filled: readonly FilledArgument[],
  { grids, dates }: CellsRead,
): Preview {
  try {
    let from = 0;
    const values = filled.map(({ reads, value }) => {
      const own = grids.slice(from, from + reads.length);
      from += reads.length;
      return value(own, dates);
    });
    const answer = inDates(worksheetFunction, dates)(...values);
    return typeof answer === "object"
      ? { kind: "answer", grid: answer, isSingle: false }
      : { kind: "answer", grid: [[answer]], isSingle: true };
  } catch (error) {
    return errorPreview(error);
  }
}

function errorPreview(error: unknown): Preview {
  const { code, message } = Object(error) as { readonly code?: unknown; readonly message?: unknown };
  const isTooLittle = code === CustomFunctions.ErrorCode.notAvailable;
  return { kind: "error", code: isTooLittle ? "#N/A" : "#VALUE!", message: String(message) };
}

/** How many cells the formula fills; an error fills one. */
export function sizeOf(preview: Preview): Size {
  if (preview.kind === "error") return { rows: 1, columns: 1 };
  return { rows: preview.grid.length, columns: preview.grid[0]?.length ?? 1 };
}
