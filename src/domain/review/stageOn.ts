import type { Serial } from "../../kit/serial";
import { type Block, cellAt, columnAt, textOf } from "../forecast/block";
import { DATE_CELL } from "../forecast/cellRules";
import { dealIdOf } from "../forecast/dealId";

/** Tells at which stage a wanted deal stood on a day, by the history; it is walked once. */
export function stageOn(
  history: Block,
  wanted: ReadonlySet<string>,
): (dealId: string, day: Serial) => string | null {
  const [idAt, dayAt, stageAt] = ["Deal ID", "Snapshot", "Stage"].map((header) => columnAt(history, header));
  const stages = new Map<string, { readonly day: Serial; readonly stage: string }[]>();
  for (const row of history.rows) {
    const id = dealIdOf(cellAt(row, idAt ?? -1));
    const day = wanted.has(id) ? DATE_CELL.read(cellAt(row, dayAt ?? -1)) : null;
    if (typeof day !== "number") continue;
    const days = stages.get(id) ?? [];
    days.push({ day, stage: textOf(cellAt(row, stageAt ?? -1)) });
    stages.set(id, days);
  }
  return (dealId, day) => {
    const until = (stages.get(dealId) ?? []).filter((row) => row.day <= day && row.stage !== "");
    const last = until.reduce<(typeof until)[number] | null>(
      (newest, row) => (newest === null || row.day >= newest.day ? row : newest),
      null,
    );
    return last?.stage ?? null;
  };
}
