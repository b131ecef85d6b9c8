import type { Serial } from "../../kit/serial";
import type { TypedStandard } from "./AgreeStandard";
import type { TalkAbout } from "./talkAbout";
import type { TalkDraft } from "./talkDraft";

/** A draft that was left in an earlier session, and what changed since. */
interface TalkBack {
  readonly at: Serial;
  readonly changed: readonly string[];
}

/** What the page of a one-on-one shows, and what it tells. */
export interface TalkPageProps {
  readonly about: TalkAbout;
  readonly draft: TalkDraft;
  readonly isTyped: boolean;
  readonly isSaving: boolean;
  /** When the draft was written into the book; null while only the pane has it. */
  readonly keptAt: Serial | null;
  readonly back: TalkBack | null;
  /** Whose row is selected in the grid meanwhile; null where that is nobody else's. */
  readonly selected: string | null;
  readonly onDraft: (draft: TalkDraft) => void;
  readonly onDiscard: () => void;
  /** A field has lost the focus. */
  readonly onLeave: () => void;
  readonly onAgree: (standard: TypedStandard) => void;
  readonly onReview: (dealId: string) => void;
  readonly onTalk: (member: string) => void;
  readonly onPerson: () => void;
  readonly onPrint: () => void;
  readonly onFinish: () => void;
  readonly onBack: () => void;
}
