import type { Located } from "../../kit/located";
import type { Serial } from "../../kit/serial";
import { fold } from "../../kit/text";
import type { Call } from "../../schema/sheets/calls";
import type { Deal } from "../../schema/sheets/pipeline";
import { MANAGER } from "../../terms/manager";
import type { CallDraft, CallFields } from "./callDraft";
import { figureOf } from "./callReading";

/** What stands in the book beside a draft. */
interface Standing {
  readonly period: string;
  /** When the first letter of the draft was typed. */
  readonly begun: Serial;
  readonly calls: readonly Call[];
  readonly deals: readonly Located<Deal>[];
}

/**
 * A draft without the calls that were submitted since it was begun, just as they are typed, and without the judgments that Pipeline got
 * with the manager's: what stands in the book needs no draft.
 */
export function withoutSubmitted(draft: CallDraft, standing: Standing): CallDraft {
  const calls = [...draft.calls].filter(([member, fields]) => !isSubmitted(member, fields, standing));
  const isManagers = draft.calls.has(MANAGER) && !calls.some(([member]) => member === MANAGER);
  if (!isManagers) return { ...draft, calls: new Map(calls) };
  const kept = new Map(standing.deals.map(({ record }) => [record.dealId, record.judgment]));
  const judgments = [...draft.judgments].filter(([dealId, judged]) => kept.get(dealId) !== judged);
  return { judgments: new Map(judgments), calls: new Map(calls) };
}

function isSubmitted(member: string, fields: CallFields, { period, begun, calls }: Standing): boolean {
  return calls.some(
    (call) =>
      fold(call.member) === fold(member) &&
      fold(call.period) === fold(period) &&
      (call.submittedAt ?? 0) > begun &&
      saysSame(fields, call),
  );
}

function saysSame(fields: CallFields, { commit, call, bestCase, reason }: Call): boolean {
  const figures = [fields.commit, fields.call, fields.bestCase].map(figureOf);
  return (
    [commit, call, bestCase].every((figure, at) => figures[at] === figure) && fields.reason.trim() === reason
  );
}
