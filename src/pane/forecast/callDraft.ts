import { JUDGMENTS } from "../../terms/judgments";
import { recordOf } from "../draft/draftNote";

export type Judgment = (typeof JUDGMENTS)[number];

/** A call as it is being typed. */
export interface CallFields {
  readonly commit: string;
  readonly call: string;
  readonly bestCase: string;
  readonly reason: string;
}

/** What was typed and judged for a period and not submitted yet. */
export interface CallDraft {
  /** By deal id; null takes back what Pipeline says. */
  readonly judgments: ReadonlyMap<string, Judgment | null>;
  /** By member. */
  readonly calls: ReadonlyMap<string, CallFields>;
}

export const EMPTY_CALL: CallFields = { commit: "", call: "", bestCase: "", reason: "" };

export const EMPTY_DRAFT: CallDraft = { judgments: new Map(), calls: new Map() };

export function isEmptyDraft({ judgments, calls }: CallDraft): boolean {
  return judgments.size === 0 && [...calls.values()].every(isUntyped);
}

function isUntyped(fields: CallFields): boolean {
  return Object.values(fields).every((text) => text === "");
}

/** A draft as plain JSON. */
export function callContent({ judgments, calls }: CallDraft): unknown {
  const typed = [...calls].filter(([, fields]) => !isUntyped(fields));
  return {
    judgments: [...judgments],
    calls: typed.map(([member, { commit, call, bestCase, reason }]) => [
      ...[member, commit, call, bestCase, reason],
    ]),
  };
}

/** A draft as it was left; an empty one where the content is none. */
export function readCallContent(content: unknown): CallDraft {
  const { judgments, calls } = recordOf(content);
  return {
    judgments: new Map(Array.isArray(judgments) ? judgments.flatMap(judgmentIn) : []),
    calls: new Map(Array.isArray(calls) ? calls.flatMap(callIn) : []),
  };
}

function judgmentIn(entry: unknown): readonly (readonly [string, Judgment | null])[] {
  if (!Array.isArray(entry) || typeof entry[0] !== "string") return [];
  return [[entry[0], JUDGMENTS.find((one) => one === entry[1]) ?? null]];
}

function callIn(entry: unknown): readonly (readonly [string, CallFields])[] {
  if (!Array.isArray(entry) || !entry.every((part) => typeof part === "string")) return [];
  const [member = "", commit = "", call = "", bestCase = "", reason = ""] = entry;
  return [[member, { commit, call, bestCase, reason }]];
}
