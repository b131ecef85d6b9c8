import type { ReactNode } from "react";
import type { Serial } from "../../kit/serial";
import type { ReadHistory } from "../changed/history";
import type { Clash } from "./clashes";
import type { ReviewStage } from "./reviewDock";
import type { ReviewDraft } from "./reviewDraft";
import type { ReviewedDeal } from "./reviewedDeal";

/** A draft that was left in an earlier session, and what of its deal has changed since. */
export interface DraftBack {
  readonly at: Serial;
  readonly changed: readonly string[];
}

/** A deal under review, its draft, and all that the page leads to. */
export interface ReviewPageProps {
  readonly about: ReviewedDeal;
  readonly draft: ReviewDraft;
  readonly stage: ReviewStage;
  /** When the draft was written into the book; null while only the pane has it. */
  readonly keptAt: Serial | null;
  /** Set when the draft comes from an earlier session. */
  readonly back: DraftBack | null;
  /** The deal whose row is selected now, where it is another one. */
  readonly selected: { readonly name: string; readonly onOpen: () => void } | null;
  /** What both the manager and somebody else have changed. */
  readonly clashes: readonly Clash[];
  readonly onKeepMine: (field: string) => void;
  readonly next: { readonly name: string; readonly onOpen: () => void } | null;
  readonly onDraft: (draft: ReviewDraft) => void;
  readonly onDiscard: () => void;
  /** A field has lost the focus. */
  readonly onLeave: () => void;
  readonly onSave: () => void;
  readonly onGoTo: (row: number) => void;
  /** Shows the questions of the draft's checklist on their sheet. */
  readonly onChecklists: () => void;
  readonly readHistory: ReadHistory;
  /** Who is known on the deal, folded. */
  readonly people?: ReactNode;
  /** Makes the deal's page on a tab of its own. */
  readonly onPrint: () => void;
  readonly onBack: () => void;
}
