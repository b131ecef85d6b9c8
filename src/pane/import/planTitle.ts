import { blockOfDeals } from "../../domain/forecast/dealFacts";
import { courseOf } from "../../domain/forecast/moves";
import type { PeriodFacts } from "../../domain/forecast/periods";
import type { ImportPlan } from "../../intake/plan/importPlan";
import { fromCents } from "../../kit/money";
import type { Deal } from "../../schema/sheets/pipeline";
import { amountWords } from "../words/amount";
import { counted } from "../words/counted";
import { changeCount } from "./planWords";

/** The finding of a preview: by how much the period's number would move, or that there is nothing to compare or to write. */
export function planTitle(plan: ImportPlan, period: PeriodFacts | null): string {
  if (changeCount(plan) === 0)
    return plan.read === plan.refused.length ? "No row can go in" : "Same as the book";
  if (plan.fromRep) return `New answers on ${counted(changeCount(plan), "deal")}`;
  const isFirst = plan.changed.length + plan.unchanged.length + plan.missing.length === 0;
  if (isFirst) return counted(plan.added.length, "new deal");
  const inPlay = period === null ? null : inPlayEffect(plan, period);
  if (period === null || inPlay === null) return effectWords("Open pipeline", openEffect(plan));
  return effectWords(period.name, inPlay);
}

function effectWords(what: string, effect: number): string {
  if (Math.round(effect) === 0) return `${what} stays the same if you apply this`;
  return `${what} ${effect > 0 ? "up" : "down"} ${amountWords(Math.abs(effect))} if you apply this`;
}

/** What an import does to what is in play in a period, as What changed will tell it; null where a cell keeps that from being said. */
function inPlayEffect({ added, changed }: ImportPlan, { start, end }: PeriodFacts): number | null {
  const before = blockOfDeals(changed.map((change) => change.before));
  const after = blockOfDeals([...added.map(({ deal }) => deal), ...changed.map((change) => change.after)]);
  const scope = { span: { from: start, to: end }, owner: "", counts: "in play" } as const;
  const course = courseOf({ before, after }, scope);
  return course.ok ? fromCents(course.value.closing.cents - course.value.opening.cents) : null;
}

/** What an import does to the sum of the open deals. */
function openEffect({ added, changed }: ImportPlan): number {
  let effect = 0;
  for (const { deal } of added) effect += openAmount(deal);
  for (const { before, after } of changed) effect += openAmount(after) - openAmount(before);
  return effect;
}

function openAmount({ status, amount }: Deal): number {
  return status === "Open" ? (amount ?? 0) : 0;
}
