import type { ChangedDeal, DealChange } from "../../domain/talks/changesSince";
import type { TalkReason } from "../../domain/talks/dealsToDiscuss";
import type { Serial } from "../../kit/serial";
import { amountWords } from "../words/amount";
import { counted } from "../words/counted";
import { dayInYear } from "../words/day";
import { dealName } from "../words/dealWords";
import { sentence } from "../words/sentence";

/** What happened to a deal, in one line: "Kestrel Air passed its close date (13 Nov)." */
export function changedLine({ deal, changes }: ChangedDeal, today: Serial): string {
  const { amount } = deal.record;
  const words = changes.map((change) => changeWords(change, amount, today));
  return `${dealName(deal.record)} ${words.join(", ")}.`;
}

function changeWords(change: DealChange, amount: number | null, today: Serial): string {
  const worth = amount === null ? "" : `, ${amountWords(amount)}`;
  switch (change.kind) {
    case "won":
      return `won${worth}`;
    case "lost":
      return `lost${worth}${change.reason === "" ? "" : `: ${change.reason}`}`;
    case "new":
      return `created${worth}`;
    case "moved on":
      return `moved to ${change.to}`;
    case "fell back":
      return `fell back to ${change.to}`;
    case "pushed":
      return `pushed by ${counted(change.days, "day")} to ${dayInYear(change.to, today)}`;
    case "pulled in":
      return `pulled in by ${counted(change.days, "day")} to ${dayInYear(change.to, today)}`;
    case "passed its close date":
      return `passed its close date (${dayInYear(change.on, today)})`;
    case "amount":
      return `went from ${amountWords(change.from)} to ${amountWords(change.to)}`;
  }
}

/** Why a deal is worth a talk, in one line. */
export function reasonLine(reasons: readonly TalkReason[]): string {
  return sentence(reasons.map(reasonWords).join(" · "));
}

function reasonWords(reason: TalkReason): string {
  switch (reason.kind) {
    case "needs":
      return reason.needs.join(", ");
    case "new":
      return "new";
    case "in order":
      return "in order: what worked?";
    case "went well":
      return `${wellWords(reason.change)}: what worked?`;
  }
}

function wellWords(change: Extract<TalkReason, { kind: "went well" }>["change"]): string {
  if (change.kind === "won") return "won";
  return change.kind === "moved on" ? `moved to ${change.to}` : `pulled in by ${counted(change.days, "day")}`;
}
