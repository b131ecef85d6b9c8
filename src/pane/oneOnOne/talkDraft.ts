import type { Serial } from "../../kit/serial";
import { EXPECTATION_QUESTIONS, type ExpectationQuestion } from "../../terms/expectationQuestions";
import { recordOf } from "../draft/draftNote";
import { fieldText } from "../draft/fieldText";
import { typedDay } from "../words/typedDay";

/** A promise while it is typed. */
export interface DraftPromise {
  readonly isYours: boolean;
  readonly title: string;
  readonly by: string;
}

/** A one-on-one while it is typed; days are text until they are read. */
export interface TalkDraft {
  /** The ids of the promises that are ticked off. */
  readonly done: readonly string[];
  readonly promised: readonly DraftPromise[];
  readonly question: ExpectationQuestion;
  readonly answer: string;
  readonly nextStep: string;
  readonly by: string;
  /** For the manager alone. */
  readonly note: string;
}

/** What keeps a one-on-one from being finished. */
export type TalkGap =
  { readonly kind: "nothing typed" } | { readonly kind: "no such day"; readonly got: string };

/** A one-on-one before its first letter. */
export function startTalk(question: ExpectationQuestion, by: string): TalkDraft {
  return { done: [], promised: [], question, answer: "", nextStep: "", by, note: "" };
}

/** What is still wrong with a one-on-one; undefined where it can be finished. */
export function talkGap(draft: TalkDraft, today: Serial): TalkGap | undefined {
  const promised = filled(draft.promised);
  const words = [draft.answer, draft.nextStep, draft.note].some((text) => text.trim() !== "");
  if (!words && promised.length + draft.done.length === 0) return { kind: "nothing typed" };
  const days = promised.map(({ by }) => by);
  if (draft.nextStep.trim() !== "") days.push(draft.by);
  const got = days.map((day) => day.trim()).find((day) => day !== "" && typedDay(day, today) === undefined);
  return got === undefined ? undefined : { kind: "no such day", got };
}

/** The promises that say something. */
export function filled(promised: readonly DraftPromise[]): readonly DraftPromise[] {
  return promised.filter(({ title }) => title.trim() !== "");
}

/** A one-on-one as it was left, over what it would start from; undefined where the content is none. */
export function readTalkContent(content: unknown, start: TalkDraft): TalkDraft | undefined {
  const { done, promised, question, ...words } = recordOf(content);
  if (!Array.isArray(done) || !Array.isArray(promised)) return undefined;
  return {
    done: done.map(fieldText).filter((id) => id !== ""),
    promised: promised.map(readPromise),
    question: EXPECTATION_QUESTIONS.find((one) => one === question) ?? start.question,
    answer: fieldText(words["answer"]),
    nextStep: fieldText(words["nextStep"]),
    by: fieldText(words["by"]),
    note: fieldText(words["note"]),
  };
}

function readPromise(value: unknown): DraftPromise {
  const { isYours, title, by } = recordOf(value);
  return { isYours: isYours === true, title: fieldText(title), by: fieldText(by) };
}
