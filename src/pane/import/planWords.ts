import type { ImportPlan } from "../../intake/plan/importPlan";
import { ROW_LIMIT } from "../../intake/reader/rowLimit";
import { wholeWords } from "../words/amount";
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

/** What to do where the sheet cannot take the new deals; "" where it can. */
export function roomWords(standing: number, added: number): string {
  const beyond = standing + added - ROW_LIMIT;
  if (beyond <= 0) return "";
  const deals = `${counted(standing, "deal")} in the book and ${wholeWords(added)} new ones are ${wholeWords(beyond)} more than the sheet takes`;
  return `${deals}. Export fewer: filter by close date in the CRM. Nothing was written.`;
}

const FROM_REP =
  "Of a rep’s file only next step, its date, strategy, why now, blocker and competitor are taken: the rest is the CRM’s.";

/** How the rows of the file divide; `left` of them the manager leaves out. */
export function planLead({ read, refused, fromRep }: ImportPlan, left = 0): string {
  const goesIn = counted(read - refused.length - left, "goes in", "go in");
  const rows = `${counted(read, "row")} read: ${goesIn}${left === 0 ? "" : `, ${counted(left, "is", "are")} left out`}`;
  const out = refused.length === 0 ? "" : `, ${counted(refused.length, "is refused", "are refused")}`;
  const taken = fromRep ? ` ${FROM_REP}` : "";
  return `${rows}${out}.${taken} Nothing is written yet.`;
}
