import type { Serial } from "../../kit/serial";
import { savedAs } from "./savedAs";

/** What a draft rests on, each fact under the words by which the reader knows it: `{ amount: 310000, "close date": 46345 }`. */
export type DraftBasis = Readonly<Record<string, string | number | null>>;

/** A draft as it lies in the book; what was typed is plain JSON, and whoever reads it checks it. */
export interface NotedDraft {
  /** When its first letter was typed. */
  readonly begun: Serial;
  /** The id of the record that it will be saved as: where that stands, the draft is over. Left out where its end is written. */
  readonly savedAs?: string;
  /** The facts as they stood then. */
  readonly basis: DraftBasis;
  readonly content: unknown;
}

/** A draft as the text of a note. */
export function draftNote({ begun, savedAs: id, basis, content }: NotedDraft): string {
  return JSON.stringify({ begun, savedAs: id, basis, content });
}

/** A draft from the text of a note; undefined where it is none. */
export function readDraftNote(note: string): NotedDraft | undefined {
  const { begun, basis, content } = fieldsOf(note);
  if (typeof begun !== "number" || content === undefined) return undefined;
  const id = savedAs(note);
  return { begun, ...(id !== undefined && { savedAs: id }), basis: basisOf(basis), content };
}

function fieldsOf(note: string): Readonly<Record<string, unknown>> {
  try {
    return recordOf(JSON.parse(note));
  } catch {
    return {};
  }
}

/** The fields of what may be an object; none where it is not. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function basisOf(value: unknown): DraftBasis {
  const facts = Object.entries(recordOf(value));
  return Object.fromEntries(
    facts.filter((fact): fact is [string, string | number | null] => isFact(fact[1])),
  );
}

function isFact(value: unknown): value is string | number | null {
  return value === null || typeof value === "string" || typeof value === "number";
}

/** Which facts stand otherwise now than when the draft was begun. */
export function changedSince(before: DraftBasis, now: DraftBasis): readonly string[] {
  return Object.keys(now).filter((fact) => fact in before && before[fact] !== now[fact]);
}
