import type { Serial } from "../../kit/serial";
import type { Answer } from "../../terms/answers";
import { daysBetween } from "../pipeline/daysBetween";

/** What was answered to a question, and on which day. */
export interface GivenAnswer {
  readonly answer: Answer | null;
  readonly answeredOn: Serial | null;
}

/** The day on which answers are judged, and for how many days one holds. */
export interface Freshness {
  readonly today: Serial;
  readonly evidenceDays: number;
}

/** What an answer counts as today: blank, undated and outdated answers are Unknown. */
export function countsAs(given: GivenAnswer, { today, evidenceDays }: Freshness): Answer {
  if (given.answer === null || given.answeredOn === null) return "Unknown";
  return daysBetween(given.answeredOn, today) > evidenceDays ? "Unknown" : given.answer;
}
