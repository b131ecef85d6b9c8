import * as z from "zod/mini";
import { STATE_KEYS } from "../../schema/stateKeys";
import { foldHeader } from "../recognise/foldHeader";
import type { Answers } from "../settle/answers";
import { textHash } from "../plan/textHash";

/** What the book remembers of an export with these headers. */
export interface LearnedExport {
  /** The export's header for each of the book's columns that it filled, by key. */
  readonly columns: Readonly<Record<string, string>>;
  /** How it was written, as answers to the questions about that. */
  readonly ways: Answers;
}

const schema = z.object({
  columns: z.record(z.string(), z.string()),
  ways: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** The note under which an export with these headers is remembered; their order does not matter. */
export function exportKey(headers: readonly string[]): string {
  const folded = headers.map((header) => foldHeader(header) || header).sort();
  return `${STATE_KEYS.exportColumns}${textHash(folded.join("\u0000"))}`;
}

/** What the book's notes remember of an export with these headers; undefined where it is the first one. */
export function learnedExport(
  headers: readonly string[],
  notes: ReadonlyMap<string, string>,
): LearnedExport | undefined {
  const parsed = schema.safeParse(parsedJson(notes.get(exportKey(headers)) ?? ""));
  return parsed.success ? parsed.data : undefined;
}

/** The words that were answered before, by question. */
export function learnedWords(notes: ReadonlyMap<string, string>): Answers {
  const words = [...notes].filter(([key]) => key.startsWith(STATE_KEYS.exportWord));
  return Object.fromEntries(words.map(([key, answer]) => [key.slice(STATE_KEYS.exportWord.length), answer]));
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
