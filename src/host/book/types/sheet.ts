import type { Cells } from "./cells";
import type { Formats } from "./format";
import type { Highlights } from "./highlight";
import type { Page } from "./page";
import type { Protection } from "./protection";
import type { TextStore } from "./store";
import type { Validations } from "./validation";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** Rows and columns that do not scroll. */
export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

/** One worksheet. All facts are read from the engine when asked for; a deleted sheet throws ItemNotFound. */
export interface Sheet {
  /** `{GUID}`, for the life of the workbook. */
  readonly id: string;
  readonly name: string;
  /** Place among all sheets, hidden ones included, from 0. */
  readonly position: number;
  readonly visibility: Visibility;
  /** `#RRGGBB` or "". */
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  readonly freeze: Frozen;
  readonly isDeleted: boolean;
  readonly cells: Cells;
  readonly formats: Formats;
  readonly validations: Validations;
  readonly highlights: Highlights;
  readonly protection: Protection;
  readonly page: Page;
  readonly customProperties: TextStore;
  rename(name: string): void;
  move(position: number): void;
  setVisibility(visibility: Visibility): void;
  setTabColor(color: string): void;
  setShowGridlines(show: boolean): void;
  setShowHeadings(show: boolean): void;
  setFreeze(freeze: Frozen): void;
  activate(): void;
  delete(): void;
}

/** All sheets in the order of their tabs. */
export interface Sheets {
  readonly items: readonly Sheet[];
  readonly active: Sheet;
  /** By name in any case, or by id. */
  get(key: string): Sheet | null;
  /** At the end; `SheetN` without a name. Does not activate. */
  add(name?: string): Sheet;
}
