import { useMemo, useState } from "react";
import type { TalkBook } from "../../excel/readTalks";
import { useStore } from "../kit/useStore";
import { readTalkContent, startTalk, type TalkDraft } from "../oneOnOne/talkDraft";
import { TalkPage } from "../oneOnOne/TalkPage";
import type { TalkAbout } from "../oneOnOne/talkAbout";
import { dayInYear } from "../words/day";
import { changedSince, type DraftBasis } from "../draft/draftNote";
import { agreeStandard } from "./agreeStandard";
import { finishTalk, talkPlace } from "./finishTalk";
import { type DraftPlace, dropDraft, heldDraft, holdDraft } from "./heldDraft";
import { goBack, goTo, openReview, openTalk, seePerson } from "./navigation";
import { keepNotes } from "./notes";
import { printAgenda } from "./printActions";
import type { PaneApp } from "./paneApp";
import { talkAboutOf } from "./talkAboutOf";
import type { TaskProps } from "./taskProps";
import { useHistory } from "./useHistory";

export interface TalkTaskProps extends TaskProps {
  readonly talkBook: TalkBook;
  readonly member: string;
  /** Whose row is selected in the grid meanwhile. */
  readonly selected: string | null;
}

/** One member's one-on-one, with its draft held in the book until the talk is finished. */
export function TalkTask({ app, view, talkBook, member, selected }: TalkTaskProps) {
  const history = useHistory(app, view.book);
  const about = useMemo(
    () => talkAboutOf(member, { view, talkBook, history }),
    [member, view, talkBook, history],
  );
  const place = talkPlace(member);
  const { draft, isTyped, keptAt, back } = useTalkDraft(app, place, about);
  const [isSaving, setSaving] = useState(false);

  async function finish(): Promise<void> {
    if (isSaving) return;
    setSaving(true);
    const isSaved = await finishTalk(app, about, draft);
    setSaving(false);
    if (isSaved) goTo(app, { page: "1:1" }, "by link");
  }

  return (
    <TalkPage
      about={about}
      draft={draft}
      isTyped={isTyped}
      isSaving={isSaving}
      keptAt={keptAt}
      back={back}
      selected={selected}
      onDraft={(changed) => holdDraft(app, place, { content: changed, basis: basisOf(about) })}
      onDiscard={() => dropDraft(app, place)}
      onLeave={() => void keepNotes(app)}
      onAgree={(standard) => void agreeStandard(app, member, standard)}
      onReview={(id) => openReview(app, id)}
      onTalk={(other) => openTalk(app, other)}
      onPerson={() => seePerson(app, member)}
      onPrint={() => void printAgenda(app, about, draft)}
      onFinish={() => void finish()}
      onBack={() => goBack(app)}
    />
  );
}

/** The draft as it was left, else where a talk starts. */
function useTalkDraft(app: PaneApp, place: DraftPlace, about: TalkAbout) {
  useStore(app.notes);
  const start = startOf(about);
  const held = heldDraft(app, place);
  const typed = held && readTalkContent(held.content, start);
  if (!typed) return { draft: start, isTyped: false, keptAt: null, back: null };
  const changed = changedSince(held.basis, basisOf(about));
  const back = held.isBack ? { at: held.begun, changed } : null;
  return { draft: typed, isTyped: true, keptAt: held.keptAt, back };
}

/** How many days until the next step is due, unless something else is typed. */
const WEEK = 7;

function startOf({ questions, today }: TalkAbout): TalkDraft {
  return startTalk(questions.next[0] ?? "What", dayInYear(today + WEEK, today));
}

/** What a draft rests on: the last talk, and what is promised. */
function basisOf({ lastOn, promises }: TalkAbout): DraftBasis {
  const ids = [...promises.yours, ...promises.theirs].map(({ action }) => action.actionId);
  return { "the last 1:1": lastOn, "what is promised": ids.join(" ") };
}
