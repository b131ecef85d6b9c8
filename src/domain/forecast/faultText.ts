import { isBlank, type Cell } from "../../kit/cell";
import type { Fault } from "./fault";

/** A fault in words: what is wrong, with its value, and what to do. */
export function faultText(fault: Fault): string {
  switch (fault.kind) {
    case "noColumn":
      return `${fault.block} need a column called "${fault.wanted}"`;
    case "wrongCell":
      return `${fault.column} of ${fault.of} is ${shown(fault.got)}; it must be ${fault.wanted}`;
    case "wrongArgument":
      return `${fault.name} is ${shown(fault.got)}; it must be ${fault.wanted}`;
    case "incomplete":
      return `${counted(fault.count)} ${fault.lacking}: ${listed(fault.first, fault.count)}`;
    case "outOfReach":
      return `Not reachable: ${String(fault.deals)} more deals do not bring the odds to ${String(fault.odds)}`;
    case "notEnough":
      return `Not enough ${fault.what}: ${String(fault.has)}; at least ${String(fault.needs)} needed`;
  }
}

function shown(cell: Cell): string {
  if (isBlank(cell)) return "blank";
  return typeof cell === "string" ? `text, "${cell}"` : String(cell).toUpperCase();
}

function counted(count: number): string {
  return count === 1 ? "1 deal in the period lacks" : `${String(count)} deals in the period lack`;
}

function listed(names: readonly string[], count: number): string {
  return names.join(", ") + (count > names.length ? ", …" : "");
}
