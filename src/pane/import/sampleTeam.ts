import { sampleExport } from "../../intake/sample/sampleExport";
import { sampleRows } from "../../intake/sample/book/sampleRows";
import { samplePeriods } from "../../intake/sample/sampleTargets";
import { PACK_NAMES } from "../../terms/packNames";
import type { ImportFlow } from "./importDesk";
import { openInput } from "./importFlow";

/** Reads the sample team's export: last Monday's first, with rows for all other sheets, this Monday's once the book holds last Monday's deals. */
export async function openSampleTeam(flow: ImportFlow): Promise<void> {
  const { existing, today } = flow.desk.target();
  const first = sampleExport(1, today);
  const hasFirst = existing.length > 0 && existing.every(({ dealId }) => first.includes(dealId.slice(0, 15)));
  await openInput(flow, {
    input: hasFirst ? sampleExport(2, today) : first,
    fileName: hasFirst ? "sample-week-2.csv" : "sample-week-1.csv",
    periods: samplePeriods(today),
    ...(existing.length === 0 && { besides: sampleRows, packs: PACK_NAMES }),
  });
}
