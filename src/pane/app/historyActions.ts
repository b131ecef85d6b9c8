import type { HistoryChange } from "../../excel/changedBody";
import { counted } from "../words/counted";
import type { SmallerHistory } from "./compactHistory";
import type { PaneApp } from "./paneApp";
import { reloadBook } from "./reloadBook";
import { showJob, showTrouble } from "./standingActions";
import { notAppliedWords } from "./writeWords";

/** Makes the history smaller, offers the way back, and says what came of it. */
export async function makeHistorySmaller(app: PaneApp, plan: SmallerHistory): Promise<void> {
  showTrouble(app, undefined);
  const title = `Taking ${counted(plan.removed, "line")} out of the history`;
  showJob(app, { title });
  const changed = await app.desk.compactHistory(plan, app.now());
  showJob(app, undefined);
  if (changed.ok) {
    const { done, left } = changed;
    const words = `${counted(done.remove.length, "line")} of the history taken out.${leftWords(left)}`;
    say(app, words, () => void putBack(app, done));
  } else showTrouble(app, notAppliedWords(changed));
  await reloadBook(app);
}

async function putBack(app: PaneApp, done: HistoryChange): Promise<void> {
  app.standing.set({ ...app.standing.get(), undo: undefined });
  showJob(app, { title: "Putting the history back" });
  const changed = await app.desk.putBackHistory(done, app.now());
  showJob(app, undefined);
  if (changed.ok) {
    const back = counted(changed.done.add.length, "line is", "lines are");
    say(app, `${back} back in the history.${leftWords(changed.left)}`);
  } else {
    const action = { words: "Try again", onPress: () => void putBack(app, done) };
    showTrouble(app, { ...notAppliedWords(changed), action });
  }
  await reloadBook(app);
}

function leftWords(left: number): string {
  return left === 0 ? "" : ` ${counted(left, "line was", "lines were")} changed meanwhile and left alone.`;
}

function say({ standing }: PaneApp, words: string, onUndo?: () => void): void {
  const onClose = (): void => standing.set({ ...standing.get(), undo: undefined });
  standing.set({
    ...standing.get(),
    undo: { words, onClose, ...(onUndo && { onUndo }) },
    trouble: undefined,
  });
}
