import type { PeriodFacts } from "../../domain/forecast/periods";
import type { Grid } from "../../kit/cell";
import type { Call } from "../../schema/sheets/calls";
import type { Deal } from "../../schema/sheets/pipeline";
import type { Judgment } from "./callDraft";

/** A judgment of the manager's that Pipeline does not hold yet. */
export interface NewJudgment {
  readonly dealId: string;
  /** What Pipeline said when it was made; null for nothing. */
  readonly from: Judgment | null;
  readonly to: Judgment | null;
}

/** A call as it is submitted. */
export interface Submission {
  readonly period: PeriodFacts;
  readonly member: string;
  readonly commit: number | null;
  readonly call: number;
  readonly bestCase: number | null;
  readonly rollUp: number;
  readonly reason: string;
  /** Go along with the manager's own call alone. */
  readonly judgments: readonly NewJudgment[];
}

/** A call and what it was made on. */
export interface MadeCall {
  readonly call: Call;
  /** The call of the same period, week and member as it was read; null where there was none. */
  readonly known: Call | null;
  readonly judgments: readonly NewJudgment[];
  readonly deals: readonly Deal[];
  /** How the deals stood whenever one changed, header first; null where the book has no place for it. */
  readonly history: Grid | null;
}
