import { recordOf } from "../draft/draftNote";
import { fieldText } from "../draft/fieldText";
import { REVIEW_WORDS, textRows } from "./reviewContent";

const LABELS: Readonly<Record<(typeof REVIEW_WORDS)[number], string>> = {
  thinkingNow: "Doing now",
  strategyNow: "Plan to win",
  nextTest: "Test next",
  whatBeatsUs: "What would beat us",
  coachingNote: "Coaching note",
};

/** All that was typed into a review, a line each, for a draft whose deal is not there any more; "" where nothing was. */
export function typedTexts(content: unknown): string {
  const { words, answers, asks } = recordOf(content);
  const typed = Array.isArray(words) ? words.map(fieldText) : [];
  const lines = [
    ...REVIEW_WORDS.map((word, at) => line(LABELS[word], [typed[at] ?? ""])),
    ...textRows(answers, 5).map(([question = "", ...said]) => line(question, said)),
    ...textRows(asks, 3).map((ask) => line("Needed", ask)),
  ];
  return lines.filter((each) => each !== "").join("\n");
}

function line(label: string, parts: readonly string[]): string {
  const said = parts.map((part) => part.trim()).filter((part) => part !== "");
  return said.length === 0 ? "" : `${label}: ${said.join(", ")}`;
}
