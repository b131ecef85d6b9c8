import { isBlank, type Cell } from "../../kit/cell";
import { fold } from "../../kit/text";
import { textOf } from "./block";
import type { Fault } from "./fault";

/** A deal's id as it is compared: trimmed text, with case; the number 123 is the text "123". */
export function dealIdOf(cell: Cell): string {
  return textOf(cell).trim();
}

/** The fault of a row, by its place in the block from 0, whose id is blank or stands in another row too. */
export function wrongDealId(row: number, got: Cell): Fault {
  const wanted = isBlank(got) ? "an id" : "an id that no other row has";
  return { kind: "wrongCell", of: `row ${String(row + 2)}`, column: "Deal ID", got, wanted };
}

/** Deals by their ids, A–Z; ids that differ in case alone stand in one order too. */
export function sortedById<T>(deals: readonly T[], idOf: (deal: T) => string): readonly T[] {
  return deals
    .map((deal) => ({ deal, id: idOf(deal), folded: fold(idOf(deal)) }))
    .sort((a, b) => order(a.folded, b.folded) || order(a.id, b.id))
    .map(({ deal }) => deal);
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
