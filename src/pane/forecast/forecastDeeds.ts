import type { PeriodFacts } from "../../domain/forecast/periods";
import type { NewAction } from "../../excel/addAction";
import type { ReadHistory } from "../changed/history";
import type { CallStep } from "../pages";
import type { CallDraft } from "./callDraft";
import type { Submission } from "./submission";

/** What the pages of the forecast call ask to be done. */
export interface ForecastDeeds {
  readonly onStep: (step: CallStep, way: "in place" | "by link") => void;
  /** Opens a rep's part of the forecast; null goes back to all. */
  readonly onRep: (name: string | null) => void;
  /** Shows what moved since the last import. */
  readonly onChanged: () => void;
  /** Shows how far forecasts missed in closed periods. */
  readonly onAccuracy: () => void;
  /** Shows on the sheet Forecast what moved, with its chart. */
  readonly onSheet: () => void;
  readonly onTarget: (period: string, target: number | null) => void;
  readonly onGoTo: (row: number, header?: string) => void;
  /** Shows a row of Actions. */
  readonly onAction: (row: number) => void;
  readonly readHistory: ReadHistory;
  readonly onDraft: (period: PeriodFacts, draft: CallDraft) => void;
  readonly onDiscard: (period: PeriodFacts) => void;
  /** A field has lost the focus. */
  readonly onLeave: () => void;
  /** Writes a call; says whether it stands. */
  readonly onSubmit: (submission: Submission) => Promise<boolean>;
  /** Writes a play or an ask to Actions; says whether it stands. */
  readonly onAdd: (action: Omit<NewAction, "actionId" | "opened">) => Promise<boolean>;
}

/** What was typed for a period, and where it comes from. */
export interface ShownDraft {
  readonly draft: CallDraft;
  /** What has changed under it and when it was begun, where it comes from an earlier session. */
  readonly back: { readonly at: number; readonly changed: readonly string[] } | null;
}
