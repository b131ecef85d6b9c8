import { isBlank, type Cell } from "../../kit/cell";
import type { Serial } from "../../kit/serial";
import { cellAt, columnAt, isBlankRow, textOf, type Block } from "../forecast/block";
import { DATE_CELL } from "../forecast/cellRules";
import { dealIdOf } from "../forecast/dealId";

/** What of a deal stood on a day, and since when. */
export interface Stood {
  readonly day: Serial;
  readonly stage: string;
  readonly status: string;
  readonly closeDate: number | null;
  readonly amount: number | null;
}

/** Of each wanted deal the last row up to the day, of one day the lower; in one walk, for a history is long. */
export function stoodOn(history: Block, wanted: ReadonlySet<string>, on: Serial): ReadonlyMap<string, Stood> {
  const at = (header: string): number => columnAt(history, header);
  const [idAt, dayAt] = [at("Deal ID"), at("Snapshot")];
  const [stageAt, statusAt, closeAt, amountAt] = [at("Stage"), at("Status"), at("Close date"), at("Amount")];
  const found = new Map<string, Stood>();
  for (const row of history.rows) {
    const day = DATE_CELL.read(cellAt(row, dayAt));
    const id = dealIdOf(cellAt(row, idAt));
    if (typeof day !== "number" || day > on || !wanted.has(id) || isBlankRow(row)) continue;
    if (day < (found.get(id)?.day ?? 0)) continue;
    found.set(id, {
      day,
      stage: textOf(cellAt(row, stageAt)),
      status: textOf(cellAt(row, statusAt)),
      closeDate: numberOf(cellAt(row, closeAt)),
      amount: numberOf(cellAt(row, amountAt)),
    });
  }
  return found;
}

function numberOf(cell: Cell): number | null {
  return typeof cell === "number" && !isBlank(cell) ? cell : null;
}
