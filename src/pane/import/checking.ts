import { inSteps, STOPPED } from "../../kit/steps/inSteps";
import type { Steps } from "../../kit/steps/steps";
import type { Job } from "../kit/standing";
import type { Store } from "../kit/store";
import { wholeWords } from "../words/amount";
import type { ImportStep, OpenedFile } from "./importSteps";

/** Where a check shows how far it is and what it comes to. */
interface Shown {
  readonly step: Store<ImportStep>;
  readonly desk: { showJob(job: Job | undefined): void };
}

/** What a file is checked for, and where Stop leads. */
interface Check {
  readonly next: Steps<ImportStep>;
  readonly ifStopped: ImportStep;
}

/**
 * Works out the next step of an import. What takes but a moment changes the page at once; anything longer is done under
 * the job bar, which says how far it is and can stop it.
 */
export async function checking(
  { step, desk }: Shown,
  { fileName, input }: OpenedFile,
  { next, ifStopped }: Check,
): Promise<void> {
  const work = new AbortController();
  const title = `Checking ${wholeWords(input.table.records.length)} rows`;
  const onProgress = (done: number): void => {
    if (step.get().at !== "checking") step.set({ at: "checking", fileName });
    desk.showJob({ title, detail: fileName, done, onStop: () => work.abort() });
  };
  const reached = await inSteps(next, { onProgress, signal: work.signal });
  desk.showJob(undefined);
  step.set(reached === STOPPED ? ifStopped : reached);
}
