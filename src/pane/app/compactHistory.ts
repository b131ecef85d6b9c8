import { type Compaction, compaction } from "../../domain/history/compaction";
import { changeHistory, type HistoryChanged } from "../../excel/changeHistory";
import { readDealHistory } from "../../excel/readDealHistory";
import type { Attempt } from "../../excel/caught";
import type { Serial } from "../../kit/serial";
import { cellsByHeader } from "../../schema/derive/cellsByHeader";
import { type DealSnapshot, snapshots } from "../../schema/sheets/system/snapshots";
import { counted } from "../words/counted";
import { weekdayWords } from "../words/day";

/** The history as it could be made smaller. */
export interface SmallerHistory extends Compaction {
  readonly rows: number;
  readonly going: readonly DealSnapshot[];
}

/** Works out what a smaller history would keep and lose; writes nothing. */
export async function planCompaction(today: Serial): Promise<Attempt<SmallerHistory>> {
  const read = await readDealHistory();
  if (!read.ok) return read;
  const history = read.value.history ?? [];
  const periods = read.value.periods.flatMap(({ start, end }) =>
    start === null || end === null ? [] : [{ start, end }],
  );
  const plan = compaction(history, { periods, today });
  const kept = new Set(plan.kept);
  return {
    ok: true,
    value: { ...plan, rows: history.length, going: history.filter((_, at) => !kept.has(at)) },
  };
}

/** Takes out of the history what a smaller one does not keep. */
export function compactHistory({ going, from }: SmallerHistory, now: Serial): Promise<HistoryChanged> {
  const remove = going.map((row) => cellsByHeader(snapshots, row));
  const detail = `${counted(remove.length, "row")} of the history before ${weekdayWords(from)} taken out; quarter-ends stay`;
  return changeHistory({ add: [], remove }, { at: now, event: "Compaction", detail });
}
