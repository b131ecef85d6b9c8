import type { Serial } from "../../kit/serial";
import { fold } from "../../kit/text";
import type { Talk } from "../../schema/sheets/coaching";
import { EXPECTATION_QUESTIONS, type ExpectationQuestion } from "../../terms/expectationQuestions";

/** The seven expectation questions in the order in which to ask them, and how many were asked of the member this quarter. */
export interface QuestionRound {
  readonly next: readonly ExpectationQuestion[];
  readonly asked: number;
}

/** Those asked least this quarter come first, among equals the one asked longest ago, then their own order. */
export function nextQuestions(
  member: string,
  talks: readonly Talk[],
  { quarterFrom }: { readonly quarterFrom: Serial },
): QuestionRound {
  const theirs = talks.filter((talk) => fold(talk.member) === fold(member));
  const counts = new Map(
    EXPECTATION_QUESTIONS.map((question) => [question, countOf(question, theirs, quarterFrom)]),
  );
  const last = new Map(EXPECTATION_QUESTIONS.map((question) => [question, lastAsked(question, theirs)]));
  const next = EXPECTATION_QUESTIONS.toSorted(
    (a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (last.get(a) ?? 0) - (last.get(b) ?? 0),
  );
  return { next, asked: EXPECTATION_QUESTIONS.filter((question) => (counts.get(question) ?? 0) > 0).length };
}

function countOf(question: ExpectationQuestion, talks: readonly Talk[], from: Serial): number {
  return talks.filter((talk) => (talk.date ?? 0) >= from && wasAsked(question, talk)).length;
}

function lastAsked(question: ExpectationQuestion, talks: readonly Talk[]): Serial {
  return Math.max(0, ...talks.filter((talk) => wasAsked(question, talk)).map(({ date }) => date ?? 0));
}

/** Headers parted by commas, as the sheet Expectations counts them. */
function wasAsked(question: ExpectationQuestion, { questions }: Talk): boolean {
  return questions.split(",").some((part) => fold(part) === fold(question));
}
