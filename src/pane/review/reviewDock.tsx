import type { Serial } from "../../kit/serial";
import type { DockLine } from "../kit/Page";
import { Primary } from "../kit/Primary";
import { timeWords } from "../words/day";
import { shortened } from "../words/shortened";
import { lacksCoaching, type ReviewGap } from "./reviewGaps";
import type { ReviewDraft } from "./reviewDraft";

/** Where the draft stands between the first letter and the sheet. */
export type ReviewStage =
  | { readonly kind: "untouched" }
  | { readonly kind: "draft" }
  | { readonly kind: "saving" }
  | { readonly kind: "saved"; readonly at: Serial };

/** The next deal's name leaves room for the line beside it. */
const NEXT_LETTERS = 16;

export interface ReviewDockFacts {
  readonly draft: ReviewDraft;
  readonly gap: ReviewGap | undefined;
  readonly stage: ReviewStage;
  /** When the draft was written into the book; null while only the pane has it. */
  readonly keptAt: Serial | null;
  readonly owner: string;
  readonly next: { readonly name: string; readonly onOpen: () => void } | null;
  readonly onSave: () => void;
}

/** The dock of a review: where the draft stands, and Save, or once it is saved the next deal. */
export function reviewDock(facts: ReviewDockFacts): DockLine {
  const { gap, stage, next, onSave } = facts;
  if (stage.kind === "saved") {
    const state = `Saved ${timeWords(stage.at)} in Reviews`;
    return next
      ? {
          state,
          primary: <Primary onPress={next.onOpen}>Next: {shortened(next.name, NEXT_LETTERS)}</Primary>,
        }
      : { state };
  }
  const isHeld = gap !== undefined || stage.kind !== "draft";
  const state = stage.kind === "saving" ? "Saving…" : (gapWords(gap) ?? draftWords(facts));
  return {
    state: stage.kind === "untouched" ? "Nothing typed yet" : state,
    primary: (
      <Primary isHeld={isHeld} onPress={onSave}>
        Save review
      </Primary>
    ),
  };
}

function gapWords(gap: ReviewGap | undefined): string | undefined {
  switch (gap?.kind) {
    case undefined:
      return undefined;
    case "two reviews":
      return "Choose yours or theirs first";
    case "nothing typed":
      return "Nothing typed yet";
    case "yes without evidence":
      return "A Yes needs one line of evidence";
    case "no due day":
      return `“${gap.got}” is no day from today on`;
    case "no such day":
      return `“${gap.got}” is no day until today`;
  }
}

function draftWords({ draft, stage, keptAt, owner }: ReviewDockFacts): string {
  if (lacksCoaching(draft)) return `Ask ${owner} one of the three questions too`;
  if (stage.kind !== "draft") return "";
  return keptAt === null ? "Draft, not saved yet" : `Draft kept ${timeWords(keptAt)}`;
}
