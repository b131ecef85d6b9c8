import type { FinishedTalk } from "../../excel/saveTalk";
import type { Serial } from "../../kit/serial";
import type { RegisteredAction } from "../../schema/sheets/actions";
import type { TalkAbout } from "../oneOnOne/talkAbout";
import { filled, type TalkDraft } from "../oneOnOne/talkDraft";
import { counted } from "../words/counted";
import { firstName } from "../words/dealWords";
import { typedDay } from "../words/typedDay";
import type { DraftPlace } from "./heldDraft";
import { newId } from "./newId";
import { writeTalk } from "./writeTalk";
import type { PaneApp } from "./paneApp";

/** Writes a one-on-one: one row of Coaching, the promises and the next step on Actions. Says whether the draft may go. */
export function finishTalk(app: PaneApp, about: TalkAbout, draft: TalkDraft): Promise<boolean> {
  const finished = finishedTalk(about, draft, app.now());
  return writeTalk(app, finished, { words: keptWords(about, draft), place: talkPlace(about.member) });
}

/** Where the draft of a member's one-on-one is held. */
export function talkPlace(member: string): DraftPlace {
  return { kind: "1:1", id: member };
}

/** The rows that a one-on-one ends in. */
function finishedTalk(about: TalkAbout, draft: TalkDraft, now: Serial): FinishedTalk {
  const { member } = about;
  const today = Math.floor(now);
  const steps = draft.nextStep.trim() === "" ? [] : [{ isYours: false, title: draft.nextStep, by: draft.by }];
  const promised = [...steps, ...filled(draft.promised)].map(
    ({ isYours, title, by }, index): Partial<RegisteredAction> => ({
      actionId: newId("A", now, index),
      type: "Action",
      title: title.trim(),
      direction: "Down",
      owner: isYours ? "You" : member,
      about: member,
      opened: today,
      due: typedDay(by, today) ?? null,
      status: "Open",
    }),
  );
  const talk = {
    date: today,
    member,
    type: "1:1" as const,
    after: afterWords(draft),
    agreed: draft.nextStep.trim(),
    questions: draft.answer.trim() === "" ? "" : draft.question,
  };
  return { talk, promised, done: doneOf(about, draft) };
}

function doneOf({ promises }: TalkAbout, { done }: TalkDraft): readonly RegisteredAction[] {
  return [...promises.yours, ...promises.theirs]
    .map(({ action }) => action)
    .filter(({ actionId }) => done.includes(actionId));
}

/** The answer under its question, then the manager's note: Coaching is private as a whole. */
function afterWords({ question, answer, note }: TalkDraft): string {
  const told = answer.trim() === "" ? "" : `${question}: ${answer.trim()}`;
  return [told, note.trim()].filter((part) => part !== "").join("\n");
}

function keptWords({ member, promises }: TalkAbout, draft: TalkDraft): string {
  const steps = draft.nextStep.trim() === "" ? "No next step" : "1 next step";
  const open = promises.yours.length + promises.theirs.length - draft.done.length;
  return `1:1 with ${firstName(member)} kept. ${steps}, ${counted(open, "promise")} carried over.`;
}
