import type { Attempt } from "../excel/caught";
import type { BookBytes } from "../excel/bookBytes";
import type { Surroundings } from "../excel/surroundings";
import type { Cell } from "../kit/cell";
import type { Located } from "../kit/located";
import type { Serial } from "../kit/serial";
import type { DealAnswer } from "../schema/sheets/answers";
import type { ChecklistQuestion } from "../schema/sheets/checklists";
import type { Deal } from "../schema/sheets/pipeline";
import type { Review } from "../schema/sheets/reviews";

/** A cell by its sheet, row and column header: users move columns, headers stay findable. */
export interface CellPlace {
  readonly sheet: string;
  /** Counted from 1 as Excel shows it. */
  readonly row: number;
  readonly header: string;
}

/** A cell that holds something else than its column wants. */
export interface CellFault extends CellPlace {
  readonly got: Cell;
  readonly wanted: string;
}

/** A period of Settings; the target is null until one is typed. */
export interface BookPeriod {
  readonly name: string;
  readonly start: Serial;
  readonly end: Serial;
  readonly target: number | null;
}

/** A stage of Settings and how many days are normal in it. */
export interface BookStage {
  readonly stage: string;
  readonly normDays: number | null;
}

/** The limits of Settings that the pane reads. */
export interface BookLimits {
  /** The amount from which a deal is large; null while neither a target nor a limit says it. */
  readonly largeFrom: number | null;
  /** A review of a large deal holds for so many days. */
  readonly largeReviewDays: number;
  readonly staleDays: number;
  readonly evidenceDays: number;
  /** Data older than so many days want a new import. */
  readonly importDays: number;
}

/** A deal review as it is written; what Excel computes is left to Excel. */
export type KeptReview = Omit<Review, "unknowns">;

/** One answer as it is written. */
export type KeptAnswer = Omit<DealAnswer, "countsAs">;

/** The book as the pane reads it. */
export interface BookState {
  /** Absent: no book here yet. Damaged: sheets of the book are missing or lack columns. */
  readonly standing: "absent" | "ready" | "damaged";
  /** Sheets of the user's that carry a name the book needs. */
  readonly clashes: readonly string[];
  readonly bookName: string;
  readonly deals: readonly Located<Deal>[];
  readonly faults: readonly CellFault[];
  readonly reviews: readonly Review[];
  readonly answers: readonly DealAnswer[];
  readonly checklists: readonly ChecklistQuestion[];
  readonly stages: readonly BookStage[];
  readonly periods: readonly BookPeriod[];
  readonly limits: BookLimits;
  readonly importedAt: Serial | null;
}

/** What came of an undo: how many cells are back, and which were changed by someone since. */
export interface Undone {
  readonly restored: number;
  readonly skipped: readonly CellPlace[];
}

/** A write that can be taken back. */
export interface Change {
  readonly changed: number;
  undo(): Promise<Attempt<Undone>>;
}

/** How a long write tells its progress and hears Stop. */
export interface Watch {
  readonly onProgress: (done: number, of: number) => void;
  readonly signal: AbortSignal;
}

/** Everything that the pane asks of the workbook; the pane knows no other road to it. */
export interface Desk<Plan> {
  readBook(): Promise<Attempt<BookState>>;
  buildBook(): Promise<Attempt<null>>;
  applyImport(plan: Plan, watch: Watch): Promise<Attempt<Change>>;
  saveReview(review: KeptReview, answers: readonly KeptAnswer[]): Promise<Attempt<Change>>;
  saveTarget(period: string, target: number | null): Promise<Attempt<Change>>;
  selectCell(place: CellPlace): Promise<Attempt<null>>;
  /** Tells the sheet and row that the user selects, until the returned function is called. */
  watchSelection(listener: (sheet: string, row: number) => void): () => void;
  bookBytes(): Promise<BookBytes>;
  openCopy(bytes: Uint8Array): Promise<Attempt<null>>;
  surroundings(): Surroundings;
}
