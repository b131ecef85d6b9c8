import type { DealChange } from "../../domain/talks/changesSince";
import type { Serial } from "../../kit/serial";
import { amountWords } from "../words/amount";
import { counted } from "../words/counted";
import { dayInYear } from "../words/day";

/** What happened to a deal since its last review, as one line of the facts. */
export function sinceWords(change: DealChange, today: Serial): string {
  switch (change.kind) {
    case "won":
    case "new":
      return change.kind;
    case "lost":
      return change.reason === "" ? "lost" : `lost: ${change.reason}`;
    case "moved on":
    case "fell back":
      return `${change.from} → ${change.to}`;
    case "pushed":
    case "pulled in":
      return `${change.kind} ${counted(change.days, "day")} to ${dayInYear(change.to, today)}`;
    case "passed its close date":
      return `passed its close date, ${dayInYear(change.on, today)}`;
    case "amount":
      return `${amountWords(change.from)} → ${amountWords(change.to)}`;
  }
}
