import { isoDay, serialOf } from "../../src/kit/serial";
import { uniform } from "./random";

/** The day of the measured book. */
export const TODAY = serialOf({ year: 2026, month: 11, day: 16 });

const HEADERS =
  "Opportunity ID,Opportunity Name,Account Name,Opportunity Owner,Stage,Status,Amount,Close Date,Created Date,Next Step";
const STATUSES = ["Open", "Won", "Lost"];

function line(at: number, random: () => number): string {
  const status = STATUSES[Math.floor(random() * STATUSES.length)] ?? "";
  const shift = Math.floor(random() * 300);
  const close = isoDay(status === "Open" ? TODAY + shift : TODAY - shift);
  const amount = String(100 * Math.ceil(random() * 900));
  const owner = `Member ${String(at % 30)}`;
  const names = [`D-${String(at)}`, `Deal ${String(at)}`, `Account ${String(at % 900)}`, owner];
  return [...names, "Proposal", status, amount, close, isoDay(TODAY - 400), "Call the buyer"].join(",");
}

/** A CRM export of so many deals of thirty owners, the same on every run. */
export function exportOf(deals: number): string {
  const random = uniform(deals);
  return [HEADERS, ...Array.from({ length: deals }, (_, at) => line(at, random))].join("\n");
}
