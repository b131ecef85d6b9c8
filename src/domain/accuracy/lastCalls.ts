import type { Serial } from "../../kit/serial";
import { fold } from "../../kit/text";
import { toCents } from "../../kit/money";

/** A forecast call as it was submitted; a row of the Calls sheet fits. */
export interface CallFacts {
  readonly period: string;
  /** The Monday of the week in which it was made. */
  readonly week: Serial | null;
  readonly member: string;
  readonly call: number | null;
}

/** What each member had called last for a period by a Monday, in cents, by folded name. */
export function lastCalls(
  calls: readonly CallFacts[],
  { period, monday }: { readonly period: string; readonly monday: Serial },
): ReadonlyMap<string, number> {
  const last = new Map<string, { readonly week: Serial; readonly cents: number }>();
  for (const { period: of, week, member, call } of calls) {
    if (week === null || call === null || week > monday || fold(of) !== fold(period)) continue;
    const name = fold(member);
    if (week >= (last.get(name)?.week ?? 0)) last.set(name, { week, cents: toCents(call) });
  }
  return new Map([...last].map(([name, { cents }]) => [name, cents]));
}
