import type { Serial } from "../../kit/serial";
import type { DockLine } from "../kit/Page";
import { Primary } from "../kit/Primary";
import { Quiet } from "../kit/Quiet";
import { timeWords } from "../words/day";
import type { TalkAbout } from "./talkAbout";
import { type TalkDraft, talkGap } from "./talkDraft";

export interface TalkDockFacts {
  readonly about: TalkAbout;
  readonly draft: TalkDraft;
  readonly isTyped: boolean;
  readonly isSaving: boolean;
  readonly keptAt: Serial | null;
  readonly onAgenda: () => void;
  readonly onFinish: () => void;
}

/** The dock of a one-on-one: the agenda to share, where the draft stands, and the end of the talk. */
export function talkDock(facts: TalkDockFacts): DockLine {
  const gap = talkGap(facts.draft, facts.about.today);
  return {
    quiet: <Quiet words="Agenda" onPress={facts.onAgenda} />,
    state: stateWords(facts),
    primary: (
      <Primary isHeld={gap !== undefined || facts.isSaving} onPress={facts.onFinish}>
        Finish 1:1
      </Primary>
    ),
  };
}

function stateWords({ about, draft, isTyped, isSaving, keptAt }: TalkDockFacts): string {
  if (isSaving) return "Saving…";
  const gap = talkGap(draft, about.today);
  if (gap?.kind === "no such day") return `“${gap.got}” is no day`;
  if (gap) return "Nothing typed yet";
  if (draft.nextStep.trim() === "") return "No next step yet";
  if (!isTyped) return "";
  return keptAt === null ? "Draft, not saved yet" : `Draft kept ${timeWords(keptAt)}`;
}
