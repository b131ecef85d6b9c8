import type { HistoryChange } from "../../excel/changedBody";
import { counted } from "../words/counted";
import type { SmallerHistory } from "./compactHistory";
import type { WayBack } from "./deeds";
import type { PaneApp } from "./paneApp";
import { reloadBook } from "./reloadBook";
import { offerWayBack, say, showJob, showTrouble } from "./standingActions";
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
    offerWayBack(app, words, () => putBack(app, done));
  } else showTrouble(app, notAppliedWords(changed));
  await reloadBook(app);
}

async function putBack(app: PaneApp, done: HistoryChange): Promise<WayBack> {
  showJob(app, { title: "Putting the history back" });
  const changed = await app.desk.putBackHistory(done, app.now());
  showJob(app, undefined);
  if (changed.ok) {
    const back = counted(changed.done.add.length, "line is", "lines are");
    say(app, `${back} back in the history.${leftWords(changed.left)}`);
  } else showTrouble(app, notAppliedWords(changed));
  await reloadBook(app);
  return changed.ok ? "back" : "failed";
}

function leftWords(left: number): string {
  return left === 0 ? "" : ` ${counted(left, "line was", "lines were")} changed meanwhile and left alone.`;
}
