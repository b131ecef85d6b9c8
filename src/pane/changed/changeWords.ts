import { fromCents } from "../../kit/money";
import type { Makeup, Shift } from "../../domain/forecast/makeup";
import type { Course, MoveLine } from "../../domain/forecast/moves";
import { waterfall } from "../../domain/forecast/waterfall";
import { amountWords } from "../words/amount";
import { sentence } from "../words/sentence";

const NUMBERS = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** What each line is called on its own, and in the sentence, in the order in which the sentence tells them. */
export const LINE_WORDS: Readonly<Record<MoveLine, string>> = {
  Created: "created",
  Reopened: "reopened",
  "Transferred in": "from another rep",
  "Moved in": "pulled in",
  Increased: "raised",
  Decreased: "cut",
  "Moved out": "slipped",
  Won: "won",
  Lost: "lost",
  "Transferred out": "to another rep",
  Removed: "removed",
};

/** How a number moved, in two parts: "Down 280 k since Mon 9 Nov" and "Two slipped, one lost, one created." */
export interface CourseWords {
  readonly head: string;
  readonly told: string;
}

/** Says how a number moved; `span` is "since Mon 9 Nov" or the like. */
export function courseWords(course: Course, span: string): CourseWords {
  const { opening, closing } = course;
  const change = fromCents(closing.cents - opening.cents);
  if (course.moves.length === 0) {
    return {
      head: `Unchanged ${span}`,
      told: `Nothing came, went or moved: ${amountWords(fromCents(closing.cents))}.`,
    };
  }
  return { head: `${directionOf(change)} ${span}`, told: `${sentence(toldLines(course))}.` };
}

/** The whole as one sentence: "Down 280 k since Mon 9 Nov: two slipped, one lost, one created." */
export function courseSentence(course: Course, span: string): string {
  const { head, told } = courseWords(course, span);
  return course.moves.length === 0 ? `${head}. ${told}` : `${head}: ${toldLines(course)}.`;
}

/** Why what is open moved otherwise than what is in play: "Closed up 100 k, open down 210 k." Nothing where closed stands still. */
export function makeupSentence({ closed, open }: Makeup): string {
  if (changeOf(closed) === 0) return "";
  const part = (name: string, shift: Shift): string => {
    const [first = "", ...rest] = directionOf(changeOf(shift));
    return `${name} ${first.toLowerCase()}${rest.join("")}`;
  };
  return `${part("Closed", closed)}, ${part("open", open)}.`;
}

/** By how much a part of the number moved. */
export function changeOf({ before, after }: Shift): number {
  return fromCents(after.cents - before.cents);
}

function directionOf(change: number): string {
  if (change === 0) return "Level";
  return `${change < 0 ? "Down" : "Up"} ${amountWords(Math.abs(change))}`;
}

function toldLines(course: Course): string {
  const deals = new Map<string, number>(waterfall(course).map((step) => [step.line, step.deals]));
  return Object.entries(LINE_WORDS)
    .map(([line, words]) => ({ words, count: deals.get(line) ?? 0 }))
    .filter(({ count }) => count > 0)
    .map(({ words, count }) => `${NUMBERS[count] ?? String(count)} ${words}`)
    .join(", ");
}
