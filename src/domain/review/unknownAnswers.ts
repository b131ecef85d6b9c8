import type { Serial } from "../../kit/serial";
import type { Answer } from "../../terms/answers";
import { countsAs, type Freshness } from "./countsAs";

/** The day of each answer, and how long answers hold. */
export interface Dated extends Freshness {
  readonly days: readonly (Serial | null)[];
}

/** How many answers are unknown: never given or, where their days are told, undated or too old. */
export function unknownAnswers(answers: readonly (Answer | null)[], dated?: Dated): number {
  const today = answers.map((answer, at) =>
    dated ? countsAs({ answer, answeredOn: dated.days[at] ?? null }, dated) : (answer ?? "Unknown"),
  );
  return today.filter((answer) => answer === "Unknown").length;
}
