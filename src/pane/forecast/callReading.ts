import { deviation } from "../../domain/kpis/deviation";
import { typedAmount } from "../words/typedAmount";
import type { CallFields } from "./callDraft";

/** One figure as it was typed: an amount, nothing, or what is no number. */
export type TypedFigure = number | null | "unread";

/** A call as far as it can be read. */
export interface CallReading {
  readonly commit: TypedFigure;
  readonly call: TypedFigure;
  readonly bestCase: TypedFigure;
  /** By how much of the roll-up the call differs; null where that cannot be said. */
  readonly apart: number | null;
  /** Whether it differs so much that it needs a reason. */
  readonly needsReason: boolean;
  /** What keeps it from being submitted, the first of it. */
  readonly gap: CallGap | null;
}

/** What a call lacks. */
export type CallGap = "no figure" | "unread" | "no reason";

export function figureOf(text: string): TypedFigure {
  return text.trim() === "" ? null : (typedAmount(text) ?? "unread");
}

/** Differences by less than this are rounding. */
const ROUNDING = 1e-12;

/** Reads what was typed and holds it against the roll-up; `limit` is the difference from which on a call needs a reason. */
export function readCall(
  fields: CallFields,
  { rollUp, limit }: { rollUp: number; limit: number },
): CallReading {
  const [commit, call, bestCase] = [fields.commit, fields.call, fields.bestCase].map(figureOf);
  const isNumber = typeof call === "number";
  const apart = isNumber ? deviation(call, rollUp) : null;
  const needsReason = isNumber && (apart === null ? call !== 0 : Math.abs(apart) - limit > ROUNDING);
  const figures = { commit: commit ?? null, call: call ?? null, bestCase: bestCase ?? null };
  return { ...figures, apart, needsReason, gap: gapOf(figures, needsReason && fields.reason.trim() === "") };
}

function gapOf(
  { commit, call, bestCase }: Pick<CallReading, "commit" | "call" | "bestCase">,
  lacksReason: boolean,
): CallGap | null {
  if ([commit, call, bestCase].includes("unread")) return "unread";
  if (call === null) return "no figure";
  return lacksReason ? "no reason" : null;
}
