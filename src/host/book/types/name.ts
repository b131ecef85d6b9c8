import type { Cell } from "../../../kit/cell";
import type { Box } from "./box";
import type { Sheet } from "./sheet";

/** A box on a sheet, with no Office in it. */
export interface Place {
  readonly sheet: Sheet;
  readonly box: Box;
}

export type NameType = "String" | "Integer" | "Double" | "Boolean" | "Range" | "Error" | "Array";

/** A defined name of the workbook or of one sheet. */
export interface Name {
  readonly name: string;
  /** Null for a name of the workbook. */
  readonly scope: Sheet | null;
  /** With the leading `=`, in Excel's text. */
  readonly formula: string;
  readonly comment: string;
  readonly isVisible: boolean;
  readonly type: NameType;
  /** The value of a constant, the first value of a formula or a range's address. */
  readonly value: Cell;
  /** What the name points at, or null when it is no plain reference. */
  readonly place: Place | null;
  setFormula(formula: string): void;
  setComment(comment: string): void;
  setVisible(visible: boolean): void;
  delete(): void;
}

/** The names of one scope. */
export interface Names {
  readonly items: readonly Name[];
  get(name: string): Name | null;
  /** Refuses names that are taken in this scope, look like cells or hold bad characters, and structured tables' names. */
  add(name: string, formula: string, comment?: string): Name;
}
