import type { Serial } from "../../kit/serial";
import { typedDay } from "../words/typedDay";
import type { DraftAnswer, DraftAsk, ReviewDraft } from "./reviewDraft";

/** What keeps a review from being saved. */
export type ReviewGap =
  | { readonly kind: "nothing typed" }
  | { readonly kind: "two reviews" }
  | { readonly kind: "yes without evidence"; readonly question: string }
  | { readonly kind: "no such day"; readonly question: string; readonly got: string }
  | { readonly kind: "no due day"; readonly got: string };

/** The first thing that keeps a review from being saved; undefined when it can be. */
export function reviewGap(draft: ReviewDraft, today: Serial): ReviewGap | undefined {
  const wrong = draft.asks.find((ask) => hasNoDueDay(ask, today));
  if (wrong) return { kind: "no due day", got: wrong.by };
  for (const [question, answer] of draft.answers) {
    if (lacksEvidence(answer)) return { kind: "yes without evidence", question };
    if (hasNoDay(answer, today)) return { kind: "no such day", question, got: answer.on };
  }
  return isBlankReview(draft) ? { kind: "nothing typed" } : undefined;
}

/** A Yes counts only with a line that says how we know. */
export function lacksEvidence({ answer, evidence }: DraftAnswer): boolean {
  return answer === "Yes" && evidence.trim() === "";
}

/** Whether the day of an answer cannot be read or lies ahead. */
export function hasNoDay({ answer, on }: DraftAnswer, today: Serial): boolean {
  if (answer === "Unknown" || on.trim() === "") return false;
  const day = typedDay(on, today);
  return day === undefined || day > today;
}

/** Whether the day by which something is needed cannot be read or is over. */
export function hasNoDueDay({ by }: DraftAsk, today: Serial): boolean {
  if (by.trim() === "") return false;
  const day = typedDay(by, today);
  return day === undefined || day < today;
}

/** Whether none of the three coaching questions has an answer yet. */
export function lacksCoaching({ thinkingNow, strategyNow, nextTest }: ReviewDraft): boolean {
  return [thinkingNow, strategyNow, nextTest].every((text) => text.trim() === "");
}

function isBlankReview(draft: ReviewDraft): boolean {
  const texts = [draft.whatBeatsUs, draft.coachingNote, ...draft.asks.map(({ what }) => what)];
  const isAnswered = [...draft.answers.values()].some(({ answer }) => answer !== "Unknown");
  return (
    lacksCoaching(draft) &&
    draft.strategyStrength === null &&
    !isAnswered &&
    texts.every((text) => text.trim() === "")
  );
}
