import type { Box } from "./box";

export type ValidationOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqualTo"
  | "LessThanOrEqualTo";

/** What a cell may hold. Formulas are Excel texts without structured references, as Excel demands. */
export type ValidationRule =
  | { readonly type: "List"; readonly source: string; readonly inCellDropDown: boolean }
  | {
      readonly type: "WholeNumber" | "Decimal" | "TextLength" | "Date" | "Time";
      readonly operator: ValidationOperator;
      readonly formula1: string | number;
      readonly formula2: string | number | null;
    }
  | { readonly type: "Custom"; readonly formula: string };

/** What Excel says when an entry is refused. */
export interface ErrorAlert {
  readonly showAlert: boolean;
  readonly style: "Stop" | "Warning" | "Information";
  readonly title: string;
  readonly message: string;
}

/** What Excel shows when the cell is selected. */
export interface InputPrompt {
  readonly showPrompt: boolean;
  readonly title: string;
  readonly message: string;
}

/** One validation with everything that belongs to it. */
export interface Validation {
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly alert: ErrorAlert;
  readonly prompt: InputPrompt;
}

/** A validation and the boxes that it covers now. */
export interface PlacedValidation extends Validation {
  readonly id: string;
  readonly boxes: readonly Box[];
}

/** The data validation of one sheet, read back from the engine each time. */
export interface Validations {
  /** The validation of a box: one rule over all its cells, "None", or "Mixed" where cells differ. */
  get(box: Box): PlacedValidation | "None" | "Mixed";
  at(row: number, column: number): PlacedValidation | null;
  /** Replaces whatever covered the box. */
  set(box: Box, validation: Validation): void;
  clear(box: Box): void;
  /** False where the value breaks the rule. Null where cells of the box differ in that. */
  isValid(box: Box): boolean | null;
  items(): readonly PlacedValidation[];
}
