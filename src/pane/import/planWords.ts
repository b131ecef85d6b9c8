import type { ImportPlan } from "../../intake/plan/importPlan";
import { ROW_LIMIT } from "../../intake/reader/rowLimit";
import type { Deal } from "../../schema/sheets/pipeline";
import { amountWords, wholeWords } from "../words/amount";
import { counted } from "../words/counted";

/** How many cells and rows an import would write. */
export function changeCount({ added, changed }: ImportPlan): number {
  return added.length + changed.length;
}

/** What the button of a preview does. */
export function applyWords(plan: ImportPlan): string {
  const changes = changeCount(plan);
  if (changes > 0) return `Apply ${counted(changes, "change")}`;
  return plan.stageHistory ? "Write the history" : "Mark as checked";
}

/** The finding of a preview: what happens to the open pipeline, or that there is nothing to compare or to write. */
export function planTitle(plan: ImportPlan): string {
  if (changeCount(plan) === 0)
    return plan.read === plan.refused.length ? "No row can go in" : "Same as the book";
  const isFirst = plan.changed.length + plan.unchanged.length + plan.missing.length === 0;
  if (isFirst) return counted(plan.added.length, "new deal");
  const effect = openEffect(plan);
  if (Math.round(effect) === 0) return "Open pipeline stays the same if you apply this";
  const way = effect > 0 ? "up" : "down";
  return `Open pipeline ${way} ${amountWords(Math.abs(effect))} if you apply this`;
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

/** What to do where the sheet cannot take the new deals; "" where it can. */
export function roomWords(standing: number, added: number): string {
  const beyond = standing + added - ROW_LIMIT;
  if (beyond <= 0) return "";
  const deals = `${counted(standing, "deal")} in the book and ${wholeWords(added)} new ones are ${wholeWords(beyond)} more than the sheet takes`;
  return `${deals}. Export fewer: filter by close date in the CRM. Nothing was written.`;
}

/** How the rows of the file divide; `left` of them the manager leaves out. */
export function planLead({ read, refused }: ImportPlan, left = 0): string {
  const goesIn = counted(read - refused.length - left, "goes in", "go in");
  const rows = `${counted(read, "row")} read: ${goesIn}${left === 0 ? "" : `, ${counted(left, "is", "are")} left out`}`;
  const out = refused.length === 0 ? "" : `, ${counted(refused.length, "is refused", "are refused")}`;
  return `${rows}${out}. Nothing is written yet.`;
}
