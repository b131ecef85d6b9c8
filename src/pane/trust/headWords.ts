import type { LogBreak } from "../../schema/log/logBreak";
import { HEAD_LETTERS, type HeadFound } from "../../schema/log/headFound";
import { counted } from "../words/counted";
import { dayInFull, timeWords } from "../words/day";
import type { StateKind } from "../kit/State";

/** What a brief's hash says, and whether that is well. */
export interface HeadWords {
  readonly kind: StateKind;
  readonly words: string;
}

const NO_LINE =
  "No line of this log has that hash. The brief is of another book, or lines at the end were taken out or written anew " +
  "since: compare with an earlier version of the file (File, Info, Version History).";

/** To which line of the log a brief belongs. */
export function headWords(found: HeadFound, broken: LogBreak | null): HeadWords {
  if (found.kind === "too short") {
    const words = `The brief prints ${HEAD_LETTERS} letters and digits, like 9f3c 21ab; ${found.letters} can be read here.`;
    return { kind: "unknown", words };
  }
  if (found.kind === "no line") return { kind: "bad", words: NO_LINE };
  const { entry, at, event } = found.line;
  const when = at === null ? "" : `, ${dayInFull(at)} ${timeWords(at)}`;
  const since = found.since === 0 ? "It is the last." : `${counted(found.since, "line")} came since.`;
  const words = `This brief belongs to the book after line ${String(entry)} (${event}${when}). ${since}`;
  if (!broken || broken.sound >= (entry ?? 0)) return { kind: "good", words };
  return {
    kind: "bad",
    words: `${words} But the log breaks before that: only its first ${broken.sound} hold.`,
  };
}
