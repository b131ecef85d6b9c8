import type { Seeds } from "../../domain/history/seeded";
import { changeHistory } from "../../excel/changeHistory";
import type { Applied, Hooks } from "../../excel/writing/applied";
import type { HistoryPlan } from "../../intake/history/planHistory";
import type { Serial } from "../../kit/serial";
import { cellsByHeader } from "../../schema/derive/cellsByHeader";
import type { LogLine } from "../../schema/log/logEdit";
import { type DealSnapshot, snapshots } from "../../schema/sheets/system/snapshots";
import { counted } from "../words/counted";

/** Writes seeded rows into the history in the order of their days; the change is the token that takes them out. */
export async function writeSeeds(
  { add, remove }: Pick<Seeds, "add" | "remove">,
  line: LogLine,
  { onProgress }: Hooks = {},
): Promise<Applied> {
  const asked = { add: add.map(cellsOf), remove: remove.map(cellsOf) };
  const written = await changeHistory(asked, line, onProgress ? { onProgress } : {});
  if (!written.ok) return written;
  return { ok: true, change: { edits: [], overtaken: [], shown: [], history: written.done } };
}

function cellsOf(row: DealSnapshot) {
  return cellsByHeader(snapshots, row);
}

/** Writes a CRM's history into the book's own, with its line in the log. */
export function seedHistory(plan: HistoryPlan, now: Serial, hooks: Hooks): Promise<Applied> {
  const { source, read, deals, seeds, leftOut } = plan;
  const lines = `${String(seeds.taken.length)} of ${counted(read, "line")}`;
  const detail = `${source}: ${lines}, ${counted(deals, "deal")}, ${String(leftOut.length)} left out`;
  return writeSeeds(seeds, { at: now, event: "History", detail }, hooks);
}
