import { changedSince } from "../../domain/history/changedSince";
import type { Applied } from "../../excel/writing/applied";
import { applyEdits } from "../../excel/writing/applyEdits";
import { saveWhile } from "../../excel/writing/saveFew";
import { snapshotEdit } from "../../intake/plan/snapshotEdit";
import type { Serial } from "../../kit/serial";
import { cellsByHeader } from "../../schema/derive/cellsByHeader";
import { fromCells } from "../../schema/derive/fromCells";
import { logEdit } from "../../schema/log/logEdit";
import { calls } from "../../schema/sheets/calls";
import { pipeline } from "../../schema/sheets/pipeline";
import { type DealSnapshot, snapshots } from "../../schema/sheets/system/snapshots";
import { keyOf, tableEdit, type TableEdit } from "../../schema/tableEdit";
import type { MadeCall } from "../forecast/submission";
import { amountWords } from "../words/amount";

/**
 * Writes a call with its judgments, how the deals stand on which it was made (only those that changed since the last
 * snapshot) and a line of the log, in two syncs and all or nothing: a call that somebody else wrote meanwhile is not
 * written over.
 */
export async function saveCall(made: MadeCall, now: Serial): Promise<Applied> {
  const { call, judgments } = made;
  const { header } = pipeline.columns.judgment;
  const changes = judgments.map(({ dealId: key, from, to }) => ({
    key,
    header,
    from: from ?? "",
    to: to ?? "",
  }));
  const history = historyOf(made);
  const snapshot = history && snapshotOf(made, history, now);
  const figure = call.call === null ? "no figure" : amountWords(call.call);
  const edits = [
    callEdit(made),
    ...(changes.length > 0 ? [tableEdit(pipeline, { changes })] : []),
    ...(snapshot ? [snapshot] : []),
    logEdit({ at: now, event: "Call", detail: `${call.member}, ${call.period}: ${figure}` }),
  ];
  const rowsRead = new Map(history ? [[snapshots, history.length]] : []);
  const saved = await saveWhile(edits, { whole: calls, rowsRead });
  return saved === "outdated" ? applyEdits(edits, { whole: calls }) : saved;
}

/** A new row, or over the one that was read: each cell of it is compared, so that what somebody else wrote since is found. */
function callEdit({ call, known }: MadeCall): TableEdit {
  const cells = cellsByHeader(calls, call);
  if (known === null) return tableEdit(calls, { added: [cells] });
  const key = keyOf(calls, cells);
  const before = cellsByHeader(calls, known);
  const changes = Object.entries(cells).map(([header, to]) => ({
    ...{ key, header, from: before[header] ?? "", to },
  }));
  return tableEdit(calls, { changes });
}

/** The rows of the history for deals that stand otherwise than it says; undefined where there are none. */
function snapshotOf(
  { deals }: MadeCall,
  history: readonly DealSnapshot[],
  now: Serial,
): TableEdit | undefined {
  const moment = { day: Math.floor(now), standing: new Set(deals.map(({ dealId }) => dealId)) };
  const rows = changedSince(history, deals, moment);
  return rows.length === 0 ? undefined : snapshotEdit(history, rows);
}

/** The history as the pane has read it; null where the book has no place for one. */
function historyOf({ history }: MadeCall): readonly DealSnapshot[] | null {
  if (history === null) return null;
  const read = fromCells(snapshots, { cells: history, headerRow: 1, dates: 1900 });
  return read.records.map(({ record }) => record);
}
