import type { Serial } from "../../kit/serial";
import type { Deal } from "../../schema/sheets/pipeline";
import { ANSWERS } from "../../terms/answers";
import type { DraftAnswer, ReviewDraft } from "./reviewDraft";

/** A draft that was left in an earlier session, and what of its deal has changed since. */
export interface DraftBack {
  readonly at: Serial;
  readonly changed: readonly string[];
}

/** What of a deal a review rests on: when it changes, the draft should be looked at again. */
const FACTS = { amount: "amount", closeDate: "close date", stage: "stage", owner: "owner" } as const;

type Fact = keyof typeof FACTS;

const WORDS = [
  "thinkingNow",
  "strategyNow",
  "nextTest",
  "whatBeatsUs",
  "resourcesNeeded",
  "coachingNote",
] as const;

/** A draft as a note, with the deal's facts as they were. */
export function draftNote(draft: ReviewDraft, deal: Deal, at: Serial): string {
  const facts = Object.keys(FACTS).map((fact) => deal[fact as Fact]);
  const answers = [...draft.answers].map(([question, { answer, evidence, saidBy, on }]) => [
    question,
    answer,
    evidence,
    saidBy,
    on,
  ]);
  const words = WORDS.map((word) => draft[word]);
  return JSON.stringify({ at, facts, words, strength: draft.strategyStrength, answers });
}

/** A draft as it was left, over what a review would start from now; undefined when the note cannot be read. */
export function readDraftNote(
  note: string,
  start: ReviewDraft,
  deal: Deal,
): { readonly draft: ReviewDraft; readonly back: DraftBack } | undefined {
  const { at, facts, words, strength, answers } = fieldsOf(note);
  if (typeof at !== "number" || !Array.isArray(facts) || !Array.isArray(words) || !Array.isArray(answers))
    return undefined;
  const typed = new Map(answers.filter(isAnswer).map(([question, ...answer]) => [question, answer]));
  const draft: ReviewDraft = {
    ...start,
    ...Object.fromEntries(WORDS.map((word, index) => [word, textOf(words[index])])),
    strategyStrength: typeof strength === "number" ? strength : null,
    answers: new Map(
      [...start.answers].map(([question, answer]) => [question, withTyped(answer, typed.get(question))]),
    ),
  };
  const names = Object.entries(FACTS).filter(([fact], index) => deal[fact as Fact] !== facts[index]);
  return { draft, back: { at, changed: names.map(([, name]) => name) } };
}

function fieldsOf(note: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(note);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

type NotedAnswer = readonly [string, string, string, string, string];

function isAnswer(value: unknown): value is NotedAnswer {
  return Array.isArray(value) && value.length === 5 && value.every((part) => typeof part === "string");
}

function withTyped(start: DraftAnswer, typed: readonly string[] | undefined): DraftAnswer {
  const answer = ANSWERS.find((one) => one === typed?.[0]);
  if (!answer || !typed) return start;
  const [, evidence = "", saidBy = "", on = ""] = typed;
  return { ...start, answer, evidence, saidBy, on };
}

/** What has changed on the deal since the draft was left, as a sentence. */
export function changedWords({ changed }: DraftBack): string {
  if (changed.length === 0) return "The deal has not changed since.";
  const [first = "", ...others] = changed;
  const names = [first.slice(0, 1).toUpperCase() + first.slice(1), ...others];
  const last = names.pop() ?? "";
  return names.length === 0
    ? `${last} has changed since.`
    : `${names.join(", ")} and ${last} have changed since.`;
}
