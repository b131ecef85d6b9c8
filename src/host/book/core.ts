import type { CellAt } from "../engine/cell-at";
import type { Engine } from "../engine/engine";
import type { EventPump } from "./event-pump";
import type { SheetLookup } from "./sheets/sheet-lookup";
import type { SheetRegistry } from "./sheets/sheet-registry";
import type { TableRegistry } from "./tables/table-registry";
import type { TableState } from "./tables/table-state";
import type { FormulaNames } from "./names/formula-names";
import type { Charts } from "./types/chart";
import type { Names } from "./types/name";
import type { Box } from "./types/box";
import type { Origin } from "./types/event";
import type { Sheet } from "./types/sheet";
import type { Table } from "./types/table";
import type { UserHistory } from "./user/user-history";

/** Cells that are inserted or deleted, and where the cells behind them go. */
export interface CellShift {
  readonly sheetId: string;
  readonly box: Box;
  readonly direction: "Down" | "Right" | "Up" | "Left";
}

/** Told when cells of a sheet moved: where a box is now, null when it is gone. */
export type ShiftListener = (sheetId: string, move: (box: Box) => Box | null) => void;

/** What the parts of one workbook share. */
export interface Core extends SheetLookup {
  readonly engine: Engine;
  readonly events: EventPump;
  readonly sheets: SheetRegistry;
  readonly tables: TableRegistry;
  /** The table object of an id, the same for the life of the table. */
  tableOf(id: string): Table;
  /** Who asks the workbook for something: the add-in unless somebody else was named. */
  readonly origin: Origin;
  /** Who made a change that the engine reports: the user unless the workbook was asked for it. */
  readonly noticedOrigin: Origin;
  /** Runs engine commands that work on the active sheet and move its selection; both are put back. */
  onSheet<Result>(sheetId: string, work: () => Result): Result;
  /** Runs host or add-in work on the engine and notes that formulas may wait. */
  change<Result>(work: () => Result): Result;
  /** Whoever keeps boxes or formulas of its own follows the structure of the sheets here. */
  readonly shiftListeners: Set<ShiftListener>;
  /** Runs work that moves cells, and takes tables and references along. */
  shiftCells(shift: CellShift, work: () => void): void;
  /** Furnishes rows that came into tables since the last time: formats, formulas, validations. */
  furnishGrown(): void;
  /** Leaves rows alone that came into tables since the last time: they are brought back as they were. */
  forgetGrown(): void;
  /** Rewrites structured references to a table into plain ones, before the table is forgotten. */
  plainReferences(table: TableState): void;
  /** The names of the workbook or, given a sheet, those of the sheet alone. */
  namesOf(sheet: Sheet | null): Names;
  /** The user's undo stack. */
  readonly history: UserHistory;
  readonly formulaNames: FormulaNames;
  chartsOf(sheet: Sheet): Charts;
  /** All cells of a sheet that hold formulas. */
  formulaCells(sheetId: string): readonly CellAt[];
  /** Runs work in the name of somebody. */
  as<Result>(origin: Origin, work: () => Result): Result;
  settle(): Promise<void>;
  /** Calculates in the background. */
  startSettling(): void;
  /** Counts up ids as Excel shows them. */
  nextId(): string;
}
