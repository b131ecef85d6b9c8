import type { Change } from "../../excel/writing/change";
import type { HistoryChange } from "../../excel/changedBody";
import { changeHistory, takenBack } from "../../excel/changeHistory";
import { type Undone, undoChange } from "../../excel/writing/undoChange";
import type { Serial } from "../../kit/serial";
import { limits } from "../../schema/sheets/settings/limits";
import { periods } from "../../schema/sheets/settings/periods";
import { LUCK_ROW } from "../../schema/sheets/settings/limitRows";
import type { TableEdit } from "../../schema/tableEdit";
import { pipeline } from "../../schema/sheets/pipeline";
import { snapshots } from "../../schema/sheets/system/snapshots";
import type { LogLine } from "../../schema/log/logEdit";
import type { TakenBack } from "../desk";
import { counted } from "../words/counted";
import { drawForecast } from "./drawForecast";

/** Takes a change back; where it changed deals, the Forecast is drawn for everybody who carries one then. */
export async function takeBackChange(change: Change, now: Serial): Promise<TakenBack> {
  const back = change.history === undefined ? NOTHING_BACK : await takeBackHistory(change.history, now);
  if (!back.ok || change.edits.length === 0) return back;
  const cells = await undoChange(change, (tally) => undoLine(change, { ...tally, at: now }));
  const undone = cells.ok ? bothBack(back, cells) : cells;
  const changedDeals = change.edits.some(({ sheet }) => sheet.table === pipeline.table);
  if (!undone.ok || !(changedDeals || change.edits.some(isOfOdds))) return undone;
  const drawn = await drawForecast(now, changedDeals ? "taken back" : "what stands");
  return drawn.ok ? undone : { ...undone, notDrawn: drawn.fault };
}

/** Whether an edit changed the luck or the targets, with which odds and range are worked out. */
function isOfOdds({ sheet, changes }: TableEdit): boolean {
  if (sheet.table === periods.table) return changes.length > 0;
  return sheet.table === limits.table && changes.some(({ key }) => key === LUCK_ROW.limit);
}

type Back = Extract<Undone, { ok: true }>;

const NOTHING_BACK: Back = { ok: true, restored: 0, kept: [] };

function bothBack(one: Back, other: Back): Back {
  return { ...other, restored: one.restored + other.restored, kept: [...one.kept, ...other.kept] };
}

/** Takes the rows of a history out again; what was changed since stays. */
async function takeBackHistory(history: HistoryChange, at: Serial): Promise<Undone> {
  const asked = takenBack(history);
  const rows = asked.add.length + asked.remove.length;
  const line: LogLine = { at, event: "Undo", detail: `History: ${counted(rows, "row")}` };
  const changed = await changeHistory(asked, line);
  if (!changed.ok) return changed.why === "stopped" || changed.why === "overtaken" ? NOTHING_BACK : changed;
  const gone = new Set(changed.done.remove);
  const { dealId } = snapshots.columns;
  const kept = asked.remove
    .filter((row) => !gone.has(row))
    .map((row) => ({ table: snapshots.table, key: String(row[dealId.header]), header: "", found: "" }));
  return { ok: true, restored: rows - kept.length, kept };
}

interface Tally {
  readonly restored: number;
  readonly kept: number;
  readonly at: Serial;
}

/** What the log says of it; a change that has no line of its own gets none for being taken back. */
function undoLine({ logged }: Change, { restored, kept, at }: Tally): LogLine | null {
  if (!logged) return null;
  const left = kept === 0 ? "" : `, ${counted(kept, "cell")} left as changed since`;
  const detail = `${logged.event} of entry ${String(logged.entry)}: ${counted(restored, "row or cell", "rows or cells")} back${left}`;
  return { at, event: "Undo", detail };
}
