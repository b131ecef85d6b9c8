import type { Cell } from "../../kit/cell";
import { cellAt, columnAt, type Block } from "./block";
import { DATE_CELL } from "./cellRules";
import { dealIdOf } from "./dealId";
import { holds, type Span } from "./span";

/** The chance to win that a deal has on trial, by its id. */
export type TrialChances = ReadonlyMap<string, number>;

/**
 * The deals with other chances than the book's. An open deal that closes elsewhere comes into the period, on its last
 * day; what is won or lost already stays as it is.
 */
export function onTrial(block: Block, span: Span, chances: TrialChances): Block {
  if (chances.size === 0) return block;
  const [idAt, chanceAt] = [columnAt(block, "Deal ID"), columnAt(block, "Probability")];
  const closeAt = columnAt(block, "Close date");
  const rows = block.rows.map((row) => {
    const chance = chances.get(dealIdOf(cellAt(row, idAt)));
    if (chance === undefined) return row;
    return row.map((cell, at) => {
      if (at === chanceAt) return chance;
      return at === closeAt ? dayWithin(cell, span) : cell;
    });
  });
  return { ...block, rows };
}

function dayWithin(cell: Cell, span: Span): Cell {
  const day = DATE_CELL.read(cell);
  return typeof day === "number" && holds(span, day) ? cell : span.to;
}
