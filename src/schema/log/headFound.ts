import type { LogEntry } from "../sheets/system/log";

/** So many letters of a hash the Leadership brief prints. */
export const HEAD_LETTERS = 8;

/** What a hash that somebody read off a brief says about the log. */
export type HeadFound =
  | { readonly kind: "too short"; readonly letters: number }
  | { readonly kind: "no line" }
  | { readonly kind: "line"; readonly line: LogEntry; readonly since: number };

/** How a hash begins, as the brief prints it: "Log 9f3c 21ab", with or without the word and what stands behind. */
const PRINTED = /^\s*(?:log\b)?\s*([0-9a-f][0-9a-f\s]*)(?![^\s·])/i;

/** The letters of a hash that were typed or pasted; "" where it is none. */
function lettersOf(typed: string): string {
  return (PRINTED.exec(typed)?.[1] ?? "").replaceAll(/\s/g, "").toLowerCase();
}

/** Looks the line up after which a brief was printed, by how its hash begins. */
export function headFound(lines: readonly LogEntry[], typed: string): HeadFound {
  const letters = lettersOf(typed);
  if (letters.length < HEAD_LETTERS) return { kind: "too short", letters: letters.length };
  const at = lines.findLastIndex(({ hash }) => hash.startsWith(letters));
  const line = lines[at];
  return line ? { kind: "line", line, since: lines.length - at - 1 } : { kind: "no line" };
}
