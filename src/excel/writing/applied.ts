import type { Sheet } from "../../schema/sheet";
import type { ExcelFault } from "../excelFault";
import type { Change } from "./change";
import type { Overtaken } from "./editWork";
import type { Halted } from "./halted";
import type { Missing } from "./locatedTable";

/** What a long write reports and how it is stopped. */
export interface Hooks {
  readonly onProgress?: (rowsWritten: number, rowsInAll: number) => void;
  readonly signal?: AbortSignal;
  /** The most bytes of cells in one request; what Excel on the web bears where it is left out. */
  readonly chunkBytes?: number;
  /** The sheet whose edit is carried out entirely or not at all: where somebody has changed a cell of it since, nothing is written. */
  readonly whole?: Sheet;
}

/** Why an edit was not carried out; `standing` counts the rows and cells that could not be taken away again. */
export type NotApplied =
  | { readonly why: "missing"; readonly missing: Missing; readonly standing: 0 }
  | { readonly why: "protected"; readonly tab: string; readonly standing: 0 }
  | { readonly why: "overtaken"; readonly cells: readonly Overtaken[]; readonly standing: 0 }
  | { readonly why: "stopped"; readonly standing: number }
  | {
      readonly why: "refused";
      readonly fault: ExcelFault;
      readonly standing: number;
      /** Where part of it stands: with this it can go on or be called off. */
      readonly halted?: Halted;
    };

/** What came of a write. */
export type Applied = { readonly ok: true; readonly change: Change } | ({ readonly ok: false } & NotApplied);
