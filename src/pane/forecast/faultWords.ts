import type { Fault } from "../../domain/forecast/fault";
import { counted } from "../words/counted";

/** Why the book cannot say a figure: what is lacking where, and what would help. */
export function forecastFaultWords(fault: Fault): string {
  switch (fault.kind) {
    case "noColumn":
      return `Pipeline has no column “${fault.wanted}”; add it or name it so again.`;
    case "wrongCell":
      return `${fault.column} of ${fault.of} is “${String(fault.got)}”; type ${fault.wanted}.`;
    case "wrongArgument":
      return `${fault.name} is “${String(fault.got)}”; it should be ${fault.wanted}.`;
    case "incomplete":
      return incompleteWords(fault);
    case "outOfReach":
      return `Even ${fault.deals} more deals do not bring the odds to ${fault.odds}.`;
    case "notEnough":
      return `Not enough data: ${fault.has} ${fault.what}, ${fault.needs} are needed.`;
  }
}

function incompleteWords({ count, first, lacking }: Extract<Fault, { kind: "incomplete" }>): string {
  const names = first.join(", ") + (count > first.length ? " and others" : "");
  const deals = counted(count, "deal of the period lacks", "deals of the period lack");
  return `${deals} ${lacking}, so range and odds wait: ${names}.`;
}
