import type { Serial } from "../../kit/serial";
import type { Deal } from "../../schema/sheets/pipeline";
import { canonicalId } from "./canonicalId";
import { cellChanges, keptCells } from "./cellChanges";
import { cellsOf, dealsFrom } from "./dealsFrom";
import type { AddedDeal, CellChange, ChangedDeal, DealMove } from "./importPlan";
import type { StatedDeal } from "./readDeals";

/** What the deals of an export are to the book. */
export interface Comparison {
  readonly added: readonly AddedDeal[];
  readonly changed: readonly ChangedDeal[];
  readonly unchanged: readonly Deal[];
}

interface Pair {
  readonly row: number;
  readonly before: Deal;
  readonly cells: readonly CellChange[];
  readonly keeps: readonly CellChange[];
}

/** Compares the deals of an export with those of the book, by id. */
export function compareDeals(
  stated: readonly StatedDeal[],
  existing: readonly Deal[],
  today: Serial,
): Comparison {
  const byId = new Map(existing.map((deal) => [canonicalId(deal.dealId), deal]));
  const pairs: Pair[] = [];
  const fresh: StatedDeal[] = [];
  for (const deal of stated) {
    const before = byId.get(deal.id);
    if (before === undefined) fresh.push(deal);
    else {
      const cells = cellChanges(before, deal.cells, today);
      pairs.push({ row: deal.row, before, cells, keeps: keptCells(before, deal.cells, today) });
    }
  }
  return {
    added: addedDeals(fresh),
    changed: changedDeals(pairs.filter(({ cells }) => cells.length > 0)),
    unchanged: pairs.filter(({ cells }) => cells.length === 0).map(({ before }) => before),
  };
}

function addedDeals(fresh: readonly StatedDeal[]): readonly AddedDeal[] {
  const rows = fresh.map(({ row }) => row);
  return dealsFrom(fresh.map(({ cells }) => cells)).map((deal, index) => ({ row: rows[index] ?? 0, deal }));
}

function changedDeals(pairs: readonly Pair[]): readonly ChangedDeal[] {
  const after = dealsFrom(
    pairs.map(({ before, cells }) => ({
      ...cellsOf(before),
      ...Object.fromEntries(cells.map((cell) => [cell.key, cell.after])),
    })),
  );
  return pairs.flatMap((pair, index) => {
    const deal = after[index];
    return deal === undefined ? [] : [{ ...pair, after: deal, move: moveOf(pair.before, deal) }];
  });
}

function moveOf(before: Deal, after: Deal): DealMove {
  if (before.status === after.status) return "changed";
  return after.status === "Open" ? "reopened" : "closed";
}
