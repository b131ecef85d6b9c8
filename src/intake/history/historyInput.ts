import type { Serial } from "../../kit/serial";
import type { Deal } from "../../schema/sheets/pipeline";
import type { DealSnapshot } from "../../schema/sheets/system/snapshots";
import type { BookFacts } from "../plan/importInput";
import type { ExportTable } from "../reader/exportTable";
import type { Answers } from "../settle/answers";
import type { HistoryShape } from "./historyShape";

/** Everything that decides what a history brings into the book. */
export interface HistoryInput {
  readonly table: ExportTable;
  readonly shape: HistoryShape;
  readonly answers: Answers;
  readonly book: BookFacts;
  readonly deals: readonly Deal[];
  readonly history: readonly DealSnapshot[];
  readonly today: Serial;
  /** The name of the file. */
  readonly source: string;
}
