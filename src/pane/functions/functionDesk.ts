import type { BookTables } from "../../excel/inserting/bookTables";
import type { Insert, InsertedFormula, Insertion } from "../../excel/inserting/insertFormula";
import type { Landing, Size } from "../../excel/inserting/landing";
import type { LandingLook } from "../../excel/inserting/lookAtLanding";
import type { CellsAt, CellsRead } from "../../excel/inserting/readCells";
import type { SelectedCells } from "../../excel/inserting/selectedCells";
import type { TakenOut } from "../../excel/inserting/takeOutFormula";
import type { Attempt } from "../../excel/caught";
import type { Sheet } from "../../schema/sheet";

/** What the Functions page asks of the workbook. */
export interface FunctionDesk {
  /** Finds declared tables and their columns as they are called now. */
  readonly readTables: (sheets: readonly Sheet[]) => Promise<Attempt<BookTables>>;
  readonly readCells: (places: readonly CellsAt[]) => Promise<Attempt<CellsRead>>;
  readonly readSelected: () => Promise<Attempt<SelectedCells>>;
  /** Looks whether an answer could stand somewhere; nothing is written. */
  readonly lookAt: (landing: Landing, size: Size) => Promise<Attempt<LandingLook>>;
  readonly insert: (insertion: Insertion) => Promise<Attempt<Insert>>;
  readonly takeOut: (inserted: InsertedFormula) => Promise<Attempt<TakenOut>>;
}
