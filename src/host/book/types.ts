import type { Charts } from "./types/chart";
import type { BookListener, Origin } from "./types/event";
import type { FunctionBridge } from "./types/functions";
import type { Names, Place } from "./types/name";
import type { References } from "./types/reference";
import type { Sheet, Sheets } from "./types/sheet";
import type { BookDates, DocumentProperties, Json, Store, TextStore } from "./types/store";
import type { Tables } from "./types/table";
import type { Undo } from "./types/undo";
import type { User } from "./types/user";

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** When the workbook calculates. */
export interface Calculation {
  readonly mode: CalculationMode;
  /** "Done", or "Pending" while calculation or a custom function runs. */
  readonly state: "Done" | "Calculating" | "Pending";
  setMode(mode: CalculationMode): void;
  /** Recalculates what changed, or everything. */
  calculate(kind: "Recalculate" | "Full" | "FullRebuild"): void;
}

/** The cell cursor. */
export interface Selection {
  readonly place: Place;
  readonly activeCell: Place;
  select(place: Place): void;
}

/**
 * The workbook that the embedded Excel protocol and the grid page talk to. Every method that changes something counts
 * as the add-in's work unless it runs inside `as`. Refusals are thrown as BookError with Excel's own code.
 */
export interface Book {
  readonly name: string;
  readonly sheets: Sheets;
  readonly tables: Tables;
  /** The names of the whole workbook. */
  readonly names: Names;
  readonly settings: Store<Json>;
  readonly properties: DocumentProperties;
  /** From which year days are counted. */
  readonly dates: BookDates;
  readonly customProperties: Store<string | number | boolean>;
  readonly customXml: TextStore;
  readonly calculation: Calculation;
  readonly selection: Selection;
  readonly functions: FunctionBridge;
  readonly references: References;
  readonly undo: Undo;
  readonly user: User;
  chartsOf(sheet: Sheet): Charts;
  /** The names that one sheet has for itself. */
  namesOf(sheet: Sheet): Names;
  setName(name: string): void;
  setProperties(properties: Partial<DocumentProperties>): void;
  /** Runs work in the name of somebody else than the add-in. */
  as<Result>(origin: Origin, work: () => Result): Result;
  /** True when formulas wait for their results; reads need `settle` first. */
  readonly isDirty: boolean;
  /** Waits until all formulas have results, without waiting for custom functions (their cells show #BUSY!). */
  settle(): Promise<void>;
  /** Starts calculating in the background after a batch that only wrote. */
  startSettling(): void;
  /** True while the user is typing in a cell; the add-in's requests are refused then. */
  readonly isEditing: boolean;
  listen(listener: BookListener): () => void;
  /** Parses `Sheet1!A1:B2`, `A:B`, a name or a table's name, seen from a sheet; null when it is none of these. */
  resolve(address: string, from: Sheet): Place | null;
  dispose(): void;
}
