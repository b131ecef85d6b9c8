import { CLOSED_LOST, OPEN_STAGES } from "./sampleStages";
import type { SampleDeal } from "./sampleDeal";

/** Why customers decide by their date, in the owners' words. */
const REASONS = [
  "Their old contract ends on the last day of the quarter",
  "The line stands still in December: the only window to install",
  "Budget lapses at the end of the year",
  "An audit in January asks for the figures",
  "New plant starts up in spring; lead time is twelve weeks",
  "Their board decides on it in its last meeting of the year",
  "Price of the current supplier rises on 1 January",
] as const;

/** What stands in the way, in the owners' words. */
const BLOCKERS = [
  "Purchasing wants a second offer",
  "Security questionnaire is not answered yet",
  "The budget holder has not been met",
  "Legal: liability clause is open",
  "Plant manager prefers the in-house build",
] as const;

/** Owners write it down once a deal is beyond its first stage; of the rest nobody asks yet. */
function isAskedAbout({ stage }: SampleDeal): boolean {
  return stage !== OPEN_STAGES[0].stage;
}

/** A text that the deal's id chooses: no chance is drawn for it, so all else in the sample stays as it is. */
function chosen(texts: readonly string[], { id }: SampleDeal): string {
  const sum = Array.from(id).reduce((total, letter) => total + letter.charCodeAt(0), 0);
  return texts[sum % (texts.length + 1)] ?? "";
}

/** Why the customer decides by the close date; one in eight owners has not said. */
export function whyNow(deal: SampleDeal): string {
  return isAskedAbout(deal) && deal.stage !== CLOSED_LOST.stage ? chosen(REASONS, deal) : "";
}

/** What stands in the way of a deal; one in six owners sees nothing. */
export function blocker(deal: SampleDeal): string {
  return isAskedAbout(deal) ? chosen(BLOCKERS, deal) : "";
}
