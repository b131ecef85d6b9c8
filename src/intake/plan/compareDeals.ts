import { eachOf } from "../../kit/steps/eachOf";
import type { Steps } from "../../kit/steps/steps";
import type { Serial } from "../../kit/serial";
import type { Deal } from "../../schema/sheets/pipeline";
import { canonicalId } from "./canonicalId";
import { cellChanges, keptCells, statedChanges } from "./cellChanges";
import { cellsOf, dealFrom } from "./dealFrom";
import type { ImportInput } from "./importInput";
import type { AddedDeal, ChangedDeal, DealMove, KeptDeal } from "./importPlan";
import type { StatedDeal } from "./readDeals";

/** What the deals of an export are to the book. */
export interface Comparison {
  readonly added: AddedDeal[];
  readonly changed: ChangedDeal[];
  readonly unchanged: Deal[];
  readonly kept: KeptDeal[];
}

/** Takes a deal of an export into the comparison. */
export type Compare = (stated: StatedDeal, comparison: Comparison) => void;

/** How deals of an export are compared with those of the book, by id. */
export function* comparing({ existing, today }: Pick<ImportInput, "existing" | "today">): Steps<Compare> {
  const byId = new Map<string, Deal>();
  yield* eachOf(existing, (deal) => byId.set(canonicalId(deal.dealId), deal));
  return (stated, { added, changed, unchanged, kept }) => {
    const before = byId.get(stated.id);
    if (before === undefined) {
      added.push({ row: stated.row, deal: dealFrom({ ...stated.cells, ...stated.answers }) });
      return;
    }
    const change = changedDeal(stated, before, today);
    if (change.cells.length > 0) changed.push(change);
    else unchanged.push(before);
    if (change.cells.length === 0 && change.keeps.length > 0)
      kept.push({ deal: before, keeps: change.keeps });
  };
}

function changedDeal(stated: StatedDeal, before: Deal, today: Serial): ChangedDeal {
  const { row, cells: told, answers } = stated;
  const cells = answers ? statedChanges(before, answers) : cellChanges(before, told, today);
  const keeps = answers ? [] : keptCells(before, told, today);
  const news = Object.fromEntries(cells.map(({ key, after }) => [key, after]));
  const after = cells.length === 0 ? before : dealFrom({ ...cellsOf(before), ...news });
  return { row, before, after, cells, keeps, move: moveOf(before, after) };
}

function moveOf(before: Deal, after: Deal): DealMove {
  if (before.status === after.status) return "changed";
  return after.status === "Open" ? "reopened" : "closed";
}
