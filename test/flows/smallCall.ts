import { excelDesk } from "../../src/pane/app/excelDesk";
import type { MadeCall, NewJudgment } from "../../src/pane/forecast/submission";
import type { Call } from "../../src/schema/sheets/calls";
import { MONDAY, standingBook } from "./sampleBook";

/** The manager's own call. */
export const CALL: Call = {
  period: "Q4",
  week: MONDAY,
  member: "Manager",
  commit: 3_000_000,
  bestCase: null,
  call: 3_300_000,
  rollUp: null,
  reason: "",
  submittedAt: MONDAY + 3.4,
};

/** A call on the deals as they stand, as the pane has read them. */
export async function madeNow(call: Call, judgments: readonly NewJudgment[] = []): Promise<MadeCall> {
  const [{ deals }, history] = [await standingBook(), await excelDesk.readHistory()];
  const facts = await excelDesk.readCallFacts();
  if (!history.ok || !facts.ok) throw new Error(JSON.stringify([history, facts]));
  const known = facts.value.calls.find(({ member, week }) => member === call.member && week === call.week);
  const now = deals.map(({ record }) => record);
  return { call, known: known ?? null, judgments, deals: now, history: history.value };
}
