import { fold } from "../../kit/text";
import { REMOVED } from "../../terms/statuses";
import { cellAt, columnAt, textOf, type Block } from "../forecast/block";
import { dealIdOf } from "../forecast/dealId";
import type { ManagerCopy } from "./managerCopy";

/** A deal that stands in several copies: where it counts and where it does not. */
export interface Repeated {
  readonly id: string;
  readonly counts: string;
  readonly leftOut: readonly string[];
}

/** A copy with the deals that count in it, and those that count in another. */
export interface Shared {
  readonly copy: ManagerCopy;
  readonly own: Block;
  readonly elsewhere: Block;
}

export interface CountedOnce {
  readonly shared: readonly Shared[];
  /** In the order of meeting. */
  readonly repeated: readonly Repeated[];
}

/**
 * Gives each deal to one copy: to one in which it was not removed, of those to the one with the latest data, of those to the
 * first.
 */
export function countedOnce(copies: readonly ManagerCopy[]): CountedOnce {
  const holders = holdersOf(copies);
  const chosen = new Map([...holders].map(([id, held]) => [id, winnerOf(held)]));
  const shared = copies.map((copy) => ({
    copy,
    own: rowsWhere(copy.deals, (id) => chosen.get(id) === copy),
    elsewhere: rowsWhere(copy.deals, (id) => chosen.get(id) !== copy),
  }));
  const repeated = [...holders].flatMap(([id, held]) => {
    const counts = winnerOf(held);
    const others = held.filter(({ copy }) => copy !== counts).map(({ copy }) => copy.source);
    return others.length === 0 ? [] : [{ id, counts: counts.source, leftOut: others }];
  });
  return { shared, repeated };
}

interface Holder {
  readonly copy: ManagerCopy;
  readonly isRemoved: boolean;
}

function holdersOf(copies: readonly ManagerCopy[]): ReadonlyMap<string, readonly [Holder, ...Holder[]]> {
  const holders = new Map<string, [Holder, ...Holder[]]>();
  for (const copy of copies) {
    const [idAt, statusAt] = [columnAt(copy.deals, "Deal ID"), columnAt(copy.deals, "Status")];
    for (const row of copy.deals.rows) {
      const id = dealIdOf(cellAt(row, idAt));
      const isRemoved = fold(textOf(cellAt(row, statusAt))) === fold(REMOVED);
      const held = holders.get(id);
      if (held === undefined) holders.set(id, [{ copy, isRemoved }]);
      else held.push({ copy, isRemoved });
    }
  }
  return holders;
}

function winnerOf([first, ...others]: readonly [Holder, ...Holder[]]): ManagerCopy {
  let winner = first;
  for (const other of others) if (isSurer(other, winner)) winner = other;
  return winner.copy;
}

function isSurer(one: Holder, other: Holder): boolean {
  if (one.isRemoved !== other.isRemoved) return !one.isRemoved;
  return one.copy.asOf > other.copy.asOf;
}

function rowsWhere(deals: Block, isWanted: (id: string) => boolean): Block {
  const idAt = columnAt(deals, "Deal ID");
  return { ...deals, rows: deals.rows.filter((row) => isWanted(dealIdOf(cellAt(row, idAt)))) };
}
