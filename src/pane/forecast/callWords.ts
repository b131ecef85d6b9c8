import type { CallRecord } from "../../domain/accuracy/callRecord";
import type { PeriodFacts } from "../../domain/forecast/periods";
import type { Call } from "../../schema/sheets/calls";
import { MANAGER } from "../../terms/manager";
import { amountOrDash } from "../words/amount";
import { weekdayWords } from "../words/day";
import { firstName } from "../words/dealWords";
import { rateWords } from "../words/rate";
import type { CallGap } from "./callReading";

/** Whose call it is, at the head of a sentence: "Your call", "Ana’s call". */
export function whoseCall(member: string): string {
  return member === MANAGER ? "Your call" : `${firstName(member)}’s call`;
}

/** A call that is more than twice the roll-up, or less than half of it, may have a digit too many or too few. */
function farWords(apart: number): string {
  if (apart > 1) return ", more than twice as much: is the figure meant so?";
  return apart < -0.5 ? ", less than half of it: is the figure meant so?" : ".";
}

/** How a call lies beside the roll-up. */
export function apartWords(member: string, apart: number | null): string {
  if (apart === null) return `${whoseCall(member)} has no roll-up to be held against.`;
  if (Math.round(100 * apart) === 0) return `${whoseCall(member)} is at the roll-up.`;
  return `${whoseCall(member)} is ${rateWords(Math.abs(apart))} ${apart > 0 ? "above" : "below"} the roll-up${farWords(apart)}`;
}

/** What periods of such a length are called, many of them. */
export function suchPeriods({ start, end }: PeriodFacts): string {
  const days = end - start + 1;
  if (days <= 8) return "weeks";
  if (days >= 27 && days <= 36) return "months";
  if (days >= 80 && days <= 100) return "quarters";
  return days >= 350 ? "years" : "periods";
}

/** What keeps a call from being submitted. */
export const GAP_WORDS: Readonly<Record<CallGap, string>> = {
  "no figure": "Type the call first",
  unread: "One figure is no number",
  "no reason": "One line why, then it can go",
};

/** What the member has called this week already. */
export function standingWords({ call, week, submittedAt }: Call): string {
  const day = weekdayWords(submittedAt ?? week ?? 0);
  return `Called ${amountOrDash(call)} on ${day}. Submitting again replaces it.`;
}

/** Fewer periods say little of how somebody calls. */
const ENOUGH = 8;

/** How somebody calls on average; with few periods that is no ground for a correction. */
export function biasWords({ bias, periods }: CallRecord, member: string): string {
  if (bias === null) return "";
  const n = `n = ${periods.length}`;
  const few = periods.length < ENOUGH ? ", too few to correct for" : "";
  const whole = Math.round(100 * Math.abs(bias));
  const who = member === MANAGER ? "you call" : `${firstName(member)} calls`;
  const how =
    whole === 0 ? "just right" : `${String(whole)} % ${bias > 0 ? "high" : "low"}`.replace(" %", "\u00a0%");
  return `On average ${who} ${how} (${n}${few}).`;
}
