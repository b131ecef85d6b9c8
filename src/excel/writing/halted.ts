import type { TableEdit } from "../../schema/tableEdit";
import type { EditWork } from "./editWork";
import type { Load } from "./pieces";

/** A write of several requests that Excel broke off: what it writes, and how much of it stands. `goOn` and `callOff` take it. */
export interface Halted {
  /** What was asked for. */
  readonly edits: readonly TableEdit[];
  readonly works: readonly EditWork[];
  readonly loads: readonly Load[];
  /** How many of the loads stand for sure; of the next one Excel did not say. */
  readonly sent: number;
  /** Rows inserted below a table, so that what stood there was not covered. */
  readonly room: ReadonlyMap<EditWork, number>;
}
