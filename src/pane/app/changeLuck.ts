import type { PaneApp } from "./paneApp";
import { reloadBook } from "./reloadBook";
import { offerUndo, showNotDrawn, showTrouble } from "./standingActions";
import { luckWords } from "../words/luck";
import { notAppliedWords } from "./writeWords";

/** Writes the luck to Settings, draws what is worked out with it, and offers the way back. */
export async function changeLuck(app: PaneApp, luck: number): Promise<void> {
  const applied = await app.desk.saveLuck(luck);
  if (applied.ok) {
    offerUndo(app, `Luck is ${luckWords(luck)}.`, applied.change);
    const drawn = await app.desk.drawForecast(app.now());
    if (!drawn.ok) showNotDrawn(app, drawn.fault);
  } else showTrouble(app, notAppliedWords(applied));
  await reloadBook(app);
}
