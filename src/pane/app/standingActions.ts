import type { Change } from "../../excel/writing/change";
import type { ExcelFault } from "../../excel/excelFault";
import type { Job, Trouble } from "../kit/standing";
import { forgetDrafts } from "./notes";
import { reloadBook } from "./reloadBook";
import type { PaneApp } from "./paneApp";
import { notDrawnWords, undoneWords } from "./writeWords";

export function showJob({ standing }: PaneApp, job: Job | undefined): void {
  standing.set({ ...standing.get(), job });
}

export function showTrouble({ standing }: PaneApp, trouble: Trouble | undefined): void {
  standing.set({ ...standing.get(), trouble });
}

/** Says what was written and offers the way back; it stays until the next write. */
export function offerUndo(app: PaneApp, words: string, change: Change): void {
  const { standing } = app;
  const close = (): void => standing.set({ ...standing.get(), undo: undefined });
  const undo = { words, onUndo: () => void takeBack(app, change), onClose: close };
  standing.set({ ...standing.get(), undo, trouble: undefined });
}

/** Says that the Forecast does not show the deals that stand now, and offers to draw it again. */
export function showNotDrawn(app: PaneApp, fault: ExcelFault): void {
  const action = { words: "Try again", onPress: () => void drawAgain(app) };
  showTrouble(app, { ...notDrawnWords(fault), action });
}

async function drawAgain(app: PaneApp): Promise<void> {
  showTrouble(app, undefined);
  const drawn = await app.desk.drawForecast(app.now());
  if (!drawn.ok) showNotDrawn(app, drawn.fault);
}

async function takeBack(app: PaneApp, change: Change): Promise<void> {
  const { standing } = app;
  const close = (): void => standing.set({ ...standing.get(), undo: undefined });
  close();
  showJob(app, { title: "Taking it back" });
  const undone = await app.desk.undoChange(change, app.now());
  showJob(app, undefined);
  const words = undoneWords(undone);
  if (undone.ok) forgetDrafts(app, change);
  if (undone.ok) standing.set({ ...standing.get(), undo: { words: words.body, onClose: close } });
  else
    showTrouble(app, { ...words, action: { words: "Try again", onPress: () => void takeBack(app, change) } });
  if (undone.ok && undone.notDrawn) showNotDrawn(app, undone.notDrawn);
  await reloadBook(app);
}
