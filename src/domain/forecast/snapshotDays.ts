import type { Serial } from "../../kit/serial";
import { cellAt, columnAt, type Block } from "./block";
import { DATE_CELL } from "./cellRules";

/** The days of which a history keeps something, the latest first. */
export function snapshotDays(history: Block): readonly Serial[] {
  const at = columnAt(history, "Snapshot");
  const days = new Set<Serial>();
  for (const row of history.rows) {
    const day = DATE_CELL.read(cellAt(row, at));
    if (typeof day === "number") days.add(day);
  }
  return [...days].sort((a, b) => b - a);
}
