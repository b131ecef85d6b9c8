import { sampleExport } from "../../intake/sample/sampleExport";
import { openInput, type ImportFlow } from "./importFlow";

/** Reads the sample team's export: last Monday's first, this Monday's once the book holds last Monday's deals. */
export async function openSampleTeam(flow: ImportFlow): Promise<void> {
  const { existing, today } = flow.desk.target();
  const first = sampleExport(1, today);
  const hasFirst = existing.length > 0 && existing.every(({ dealId }) => first.includes(dealId.slice(0, 15)));
  const [text, name] = hasFirst
    ? [sampleExport(2, today), "sample-week-2.csv"]
    : [first, "sample-week-1.csv"];
  await openInput(flow, text, name);
}
