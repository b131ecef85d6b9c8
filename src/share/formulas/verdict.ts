import type { Area } from "../model/area";
import type { SourceName } from "../model/sourceWorkbook";

/** Why a formula cannot stay as it is. */
export type FormulaFault =
  | "removedSheet"
  /** Reads what is no secret but not in the copy. */
  | "notShown"
  | "removedTable"
  | "removedColumns"
  | "removedRows"
  | "removedName"
  | "otherWorkbook"
  | "unreadable"
  | "unsafeFunction"
  | "unknownFunction"
  | "customFunction"
  | "volatileFunction"
  | "brokenReference"
  | "unknownText"
  | "privateText"
  | "damagedArray";

/** Faults after which the result may carry data that do not leave. */
const DERIVED_FAULTS: ReadonlySet<FormulaFault> = new Set([
  "removedSheet",
  "removedTable",
  "removedColumns",
  "removedRows",
  "removedName",
  "otherWorkbook",
  "unreadable",
  "unsafeFunction",
  "privateText",
]);

/** Cells that a formula reads. */
export interface Place {
  /** Position of the sheet in the source. */
  readonly sheet: number;
  readonly area: Area;
  /** Only the formula's own row of the area, as `[@Amount]` means. */
  readonly isOwnRow: boolean;
}

/** What can be said of a formula from its text, wherever it stands on its sheet. */
export interface Verdict {
  /** The formula for the copy; means nothing when there are faults. */
  readonly text: string;
  readonly faults: readonly FormulaFault[];
  readonly reads: readonly Place[];
  readonly names: readonly SourceName[];
  /** A custom function was replaced by its native twin. */
  readonly hasTwin: boolean;
}

/** Whether the result was computed from data that do not leave. */
export function isDerived(faults: readonly FormulaFault[]): boolean {
  return faults.some((fault) => DERIVED_FAULTS.has(fault));
}
