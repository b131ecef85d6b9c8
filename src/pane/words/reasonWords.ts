import type { DueReason } from "../../domain/review/reviewsDue";
import { counted } from "./counted";
import { sentence } from "./sentence";

/** Why a deal needs a review, in one line: "Large · pushed twice · never reviewed". */
export function reasonsLine(reasons: readonly DueReason[]): string {
  return sentence(reasons.map(reasonWords).join(" · "));
}

function reasonWords(reason: DueReason): string {
  switch (reason.kind) {
    case "decides":
      return "decides the period";
    case "large":
    case "never reviewed":
      return reason.kind;
    case "reviewed long ago":
      return `last review ${counted(reason.days, "day")} ago`;
    case "moved out":
      return `moved out of ${reason.period} this week`;
    case "pushed":
      return reason.times === 2 ? "pushed twice" : `pushed ${reason.times} times`;
    case "unknown answers":
      return `${reason.count} unknown`;
  }
}
