import { isoDay } from "../../src/kit/serial";
import { MONDAY } from "./sampleBook";

const HEADERS = [
  ...["Opportunity ID", "Opportunity Name", "Account Name", "Opportunity Owner", "Stage", "Status"],
  ...["Amount", "Close Date", "Created Date", "Next Step", "Type", "Probability", "Last Activity"],
  ...["Lead Source", "Competitor"],
];

/** One deal in a hundred is open, as in an export of all that a team has ever closed. */
function line(at: number, nextStep: string): string {
  const status = at % 100 === 0 ? "Open" : at % 3 === 0 ? "Won" : "Lost";
  const shift = (at * 37) % 900;
  const close = isoDay(status === "Open" ? MONDAY + 1 + (shift % 120) : MONDAY - 1 - shift);
  const names = [`M-${at}`, `Deal ${at} of many`, `Account ${at % 900}`, `Member ${at % 12}`];
  const facts = ["Proposal", status, String(100 * (1 + ((at * 7919) % 900))), close, isoDay(MONDAY - 950)];
  const rest = [nextStep, "New business", "40%", isoDay(MONDAY - (at % 60)), "Web", "None"];
  return [...names, ...facts, ...rest].join(",");
}

/** A CRM export of so many deals with fifteen columns, all with the same next step. */
export function manyDeals(count: number, nextStep = "Call the buyer"): string {
  return [HEADERS.join(","), ...Array.from({ length: count }, (_, at) => line(at, nextStep))].join("\n");
}
