import type { Halted } from "../../excel/writing/halted";
import type { HistoryPlan } from "../../intake/history/planHistory";
import type { BookFacts } from "../../intake/plan/importInput";
import type { ImportPlan } from "../../intake/plan/importPlan";
import type { Serial } from "../../kit/serial";
import type { SheetPlan } from "../../schema/plan";
import type { Deal } from "../../schema/sheets/pipeline";
import type { DealSnapshot } from "../../schema/sheets/system/snapshots";
import type { Job } from "../kit/standing";
import type { Store } from "../kit/store";
import type { ImportStep, OpenedFile } from "./importSteps";

/** The book that an import goes into. */
export interface ImportTarget {
  readonly facts: BookFacts;
  readonly existing: readonly Deal[];
  readonly today: Serial;
  /** The book's own notes, among them what earlier exports have taught. */
  readonly notes: ReadonlyMap<string, string>;
}

/** How a long step tells its progress and hears Stop. */
export interface Hearing {
  readonly onProgress: (done: number, of: number) => void;
  readonly signal: AbortSignal;
}

/** How writing a plan ends: it is in the book, none of it is, or Excel broke it off half-way. */
export type WriteEnd = "written" | "not written" | Halted;

/** What an import asks of the rest of the pane. */
export interface ImportDesk {
  target(): ImportTarget;
  /** Writes the plan, building the book before where there is none. */
  apply(file: OpenedFile, plan: ImportPlan, hearing: Hearing): Promise<WriteEnd>;
  /** Goes on with a write that Excel broke off. */
  goOn(halted: Halted, plan: ImportPlan, hearing: Hearing): Promise<WriteEnd>;
  /** Takes away what stands of it; false when Excel refused this too. */
  callOff(halted: Halted): Promise<boolean>;
  /** How the deals stood so far; null where the book has no place for it. */
  past(): Promise<readonly DealSnapshot[] | null>;
  /** Writes what a CRM's history brings; false when Excel refused it. */
  seed(plan: HistoryPlan, onProgress: Hearing["onProgress"]): Promise<boolean>;
  /** Makes the tab of a team roll-up, a new one each time; false when Excel refused it. */
  makeRollUp(plan: SheetPlan): Promise<boolean>;
  showJob(job: Job | undefined): void;
}

/** One import, which outlives the page it is shown on. */
export interface ImportFlow {
  readonly step: Store<ImportStep>;
  readonly desk: ImportDesk;
}
