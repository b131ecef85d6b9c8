import { type Compaction, compaction } from "../../domain/history/compaction";
import type { HistoryChange } from "../../excel/changedBody";
import { changeHistory, type HistoryChanged, takenBack } from "../../excel/changeHistory";
import { readDealHistory } from "../../excel/readDealHistory";
import type { Attempt } from "../../excel/caught";
import type { Serial } from "../../kit/serial";
import { cellsByHeader } from "../../schema/derive/cellsByHeader";
import { toCells } from "../../schema/derive/toCells";
import { type DealSnapshot, snapshots } from "../../schema/sheets/system/snapshots";
import { counted } from "../words/counted";
import { dayInFull } from "../words/day";

/** The history as it could be made smaller. */
export interface SmallerHistory extends Compaction {
  readonly rows: number;
  /** The size of its cells as they are read. */
  readonly bytes: number;
  readonly going: readonly DealSnapshot[];
}

/** Works out what a smaller history would keep and lose; writes nothing. */
export async function planCompaction(today: Serial): Promise<Attempt<SmallerHistory | null>> {
  const read = await readDealHistory();
  if (!read.ok) return read;
  const { history } = read.value;
  if (history === null) return { ok: true, value: null };
  const periods = read.value.periods.flatMap(({ start, end }) =>
    start === null || end === null ? [] : [{ start, end }],
  );
  const plan = compaction(history, { periods, today });
  const kept = new Set(plan.kept);
  return {
    ok: true,
    value: {
      ...plan,
      rows: history.length,
      bytes: bytesOf(history),
      going: history.filter((_, at) => !kept.has(at)),
    },
  };
}

/** The cells as Excel sends them, in UTF-8. */
function bytesOf(history: readonly DealSnapshot[]): number {
  return new TextEncoder().encode(JSON.stringify(history.map((row) => toCells(snapshots, row)))).length;
}

/** Takes out of the history what a smaller one does not keep. */
export function compactHistory({ going, from }: SmallerHistory, now: Serial): Promise<HistoryChanged> {
  const remove = going.map((row) => cellsByHeader(snapshots, row));
  const detail = `${counted(remove.length, "line")} of the history before ${dayInFull(from)} taken out; quarters’ ends stay`;
  return changeHistory({ add: [], remove }, { at: now, event: "Compaction", detail });
}

/** Puts back into the history what was taken out. */
export function putBackHistory(done: HistoryChange, now: Serial): Promise<HistoryChanged> {
  const detail = `${counted(done.remove.length, "line")} of the history put back`;
  return changeHistory(takenBack(done), { at: now, event: "Undo", detail });
}
