import type { Serial } from "../../kit/serial";
import { fold } from "../../kit/text";
import { type Block, cellAt, columnAt, textOf } from "../forecast/block";
import { DATE_CELL } from "../forecast/cellRules";
import { dealIdOf } from "../forecast/dealId";

/** A deal's leaving of a stage, as the history kept it. */
export interface StageMove {
  readonly day: Serial;
  readonly dealId: string;
  /** Folded, as the stage is. */
  readonly owner: string;
  readonly from: string;
  /** Won, or open further on; what was lost or went back has not gone on. */
  readonly wentOn: boolean;
  readonly isClosed: boolean;
}

/** The place of each stage on the way, by its folded name. */
export type StageOrder = ReadonlyMap<string, number>;

/** Every leaving of a stage in a history, in its order. */
export function stageMoves(history: Block, orderOf: StageOrder): readonly StageMove[] {
  const at = (header: string): number => columnAt(history, header);
  const [beforeAt, stageAt, statusAt] = [at("Stage before"), at("Stage"), at("Status")];
  const [dayAt, idAt, ownerAt] = [at("Snapshot"), at("Deal ID"), at("Owner")];
  const moves: StageMove[] = [];
  for (const row of history.rows) {
    const before = cellAt(row, beforeAt);
    const day = before === "" ? null : DATE_CELL.read(cellAt(row, dayAt));
    if (typeof day !== "number") continue;
    const from = fold(textOf(before));
    const status = cellAt(row, statusAt);
    const isFurther = placeOf(cellAt(row, stageAt), orderOf) > (orderOf.get(from) ?? 0);
    moves.push({
      day,
      dealId: dealIdOf(cellAt(row, idAt)),
      owner: fold(textOf(cellAt(row, ownerAt))),
      from,
      wentOn: status === "Won" || (status === "Open" && isFurther),
      isClosed: status !== "Open",
    });
  }
  return moves;
}

function placeOf(stage: Parameters<typeof textOf>[0], orderOf: StageOrder): number {
  return orderOf.get(fold(textOf(stage))) ?? 0;
}
