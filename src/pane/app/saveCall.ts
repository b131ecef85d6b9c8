import { readDealHistory } from "../../excel/readDealHistory";
import type { Applied } from "../../excel/writing/applied";
import { applyEdits } from "../../excel/writing/applyEdits";
import { changedSince } from "../../domain/history/changedSince";
import { snapshotEdit } from "../../intake/plan/snapshotEdit";
import type { Serial } from "../../kit/serial";
import { cellsByHeader } from "../../schema/derive/cellsByHeader";
import { logEdit } from "../../schema/log/logEdit";
import { type Call, calls } from "../../schema/sheets/calls";
import { tableEdit } from "../../schema/tableEdit";
import { wholeWords } from "../words/amount";

/**
 * Writes a call, over the one of the same period, week and member, with how the deals stand at that moment: only those
 * that changed since the last snapshot. One sync reads, two write.
 */
export async function saveCall(call: Call, now: Serial): Promise<Applied> {
  const read = await readDealHistory();
  if (!read.ok) return { ok: false, why: "refused", fault: read.fault, standing: 0 };
  const { history, deals } = read.value;
  const moment = { day: Math.floor(now), standing: new Set(deals.map(({ dealId }) => dealId)) };
  const snapshot = history && snapshotEdit(history, changedSince(history, deals, moment));
  const figure = call.call === null ? "no figure" : wholeWords(call.call);
  return applyEdits([
    tableEdit(calls, { puts: [cellsByHeader(calls, call)] }),
    ...(snapshot ? [snapshot] : []),
    logEdit({ at: now, event: "Call", detail: `${call.member}, ${call.period}: ${figure}` }),
  ]);
}
