import { useState } from "react";
import { unfinishedTalks } from "../../domain/talks/sessions";
import type { TalkBook } from "../../excel/readTalks";
import { fold } from "../../kit/text";
import type { CoachingType } from "../../terms/coachingTypes";
import { useStore } from "../kit/useStore";
import { readSessionContent, sessionDraftOf, sessionGap, startSession } from "../oneOnOne/sessionDraft";
import type { SessionDraft } from "../oneOnOne/sessionDraft";
import { SESSION_KINDS, type TalkKind } from "../oneOnOne/sessionKinds";
import { SessionPage } from "../oneOnOne/SessionPage";
import { toldApart } from "../words/toldApart";
import { type DraftPlace, dropDraft, heldDraft, holdDraft } from "./heldDraft";
import { goBack } from "./navigation";
import { keepNotes } from "./notes";
import { saveSession } from "./saveSession";
import type { TaskProps } from "./taskProps";

export interface SessionTaskProps extends TaskProps {
  readonly talkBook: TalkBook;
  readonly kind: TalkKind;
  readonly team: readonly string[];
}

/** A conversation that is no one-on-one, with its draft held in the book until it is saved. */
export function SessionTask({ app, view, talkBook, kind, team }: SessionTaskProps) {
  const { today, open, book } = view;
  const kinds: readonly (CoachingType | null)[] = SESSION_KINDS[kind];
  useStore(app.notes);
  const [isSaving, setSaving] = useState(false);
  const place: DraftPlace = { kind: "talk", id: kind };
  const hold = (content: SessionDraft): void => holdDraft(app, place, { content, basis: {} });
  const typed = readSessionContent(heldDraft(app, place)?.content);
  const draft = typed ?? startSession(SESSION_KINDS[kind][0], today);
  const theirs = open.filter(({ record }) => fold(record.owner) === fold(draft.member));

  const nameOf = toldApart(theirs.map(({ record }) => record));

  async function save(): Promise<void> {
    if (isSaving || sessionGap(draft, today) !== undefined) return;
    setSaving(true);
    const before = talkBook.talks.find(({ coachingId }) => coachingId === draft.coachingId);
    await saveSession(app, draft, { before: draft.coachingId === "" ? undefined : before, place });
    setSaving(false);
  }

  return (
    <SessionPage
      kind={kind}
      draft={draft}
      isSaving={isSaving}
      team={team}
      deals={theirs.map(({ record }) => [record.dealId, nameOf(record)])}
      leastSkills={book.limits.skillsShare ?? 0}
      unfinished={unfinishedTalks(talkBook.talks, today).filter(({ type }) => kinds.includes(type))}
      today={today}
      onDraft={hold}
      onComplete={(talk) => hold(sessionDraftOf(talk, today))}
      onNew={() => dropDraft(app, place)}
      onLeave={() => void keepNotes(app)}
      onSave={() => void save()}
      onBack={() => goBack(app)}
    />
  );
}
