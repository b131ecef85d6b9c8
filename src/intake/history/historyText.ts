import type { ExportTable } from "../reader/exportTable";
import type { Answers } from "../settle/answers";
import type { HistoryShape } from "./historyShape";

/** A history, and how its lines find their deals. */
export interface HistoryText {
  readonly table: ExportTable;
  readonly shape: HistoryShape;
  readonly answers: Answers;
  /** The book's id of a deal by the id or the name that a line gives; null where several deals are named so. */
  readonly dealOf: (id: string, name: string) => string | null;
}
