import type { Combined } from "../../domain/combined/combine";
import { putTogether, type PutTogether } from "../../intake/copies/putTogether";
import type { GivenFile } from "../../intake/copies/readCopy";
import { inSteps, STOPPED } from "../../kit/steps/inSteps";
import { teamRollUpPlan } from "../../schema/printed/rollUp/teamRollUpPlan";
import type { ImportFlow } from "../import/importDesk";
import { counted } from "../words/counted";
import { toldWords } from "./copyWords";
import { rollUpFactsOf } from "./rollUpFactsOf";

/** Reads several managers' leadership copies and puts them together; what is stopped leads back to the drop. */
export async function openCopies({ step, desk }: ImportFlow, files: readonly File[]): Promise<void> {
  const before = step.get();
  const work = new AbortController();
  const show = (done: number): void =>
    desk.showJob({
      title: `Putting ${counted(files.length, "file")} together`,
      done,
      onStop: () => work.abort(),
    });
  step.set({ at: "reading", fileName: counted(files.length, "file") });
  show(0);
  const given = await Promise.all(files.map(readFile));
  const together = await inSteps(putTogether(given), { onProgress: show, signal: work.signal });
  desk.showJob(undefined);
  if (together === STOPPED) step.set(before);
  else step.set({ at: "copies", together, told: toldWords(together) });
}

async function readFile(file: File): Promise<GivenFile> {
  return { fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** Writes the roll-up on a tab of its own, always a new one: what stands is never written over. */
export async function makeRollUp(
  { step, desk }: ImportFlow,
  together: PutTogether,
  combined: Combined,
): Promise<void> {
  desk.showJob({ title: "Making the team roll-up" });
  const plan = teamRollUpPlan(rollUpFactsOf(together, combined));
  const isMade = await desk.makeRollUp(plan);
  desk.showJob(undefined);
  if (isMade) step.set({ at: "drop", fault: null });
}
