import type { Change } from "../../excel/writing/change";
import type { ExcelFault } from "../../excel/excelFault";
import type { Job, Trouble } from "../kit/standing";
import { reloadBook } from "./reloadBook";
import { type Deed, endDeed, keepDeed, type WayBack } from "./deeds";
import type { PaneApp } from "./paneApp";
import { notDrawnWords, undoneWords } from "./writeWords";

export function showJob({ standing }: PaneApp, job: Job | undefined): void {
  standing.set({ ...standing.get(), job });
}

export function showTrouble({ standing }: PaneApp, trouble: Trouble | undefined): void {
  standing.set({ ...standing.get(), trouble });
}

/** Says what was written or taken back; null takes the line away. It stays until the next one. */
export function say({ standing }: PaneApp, words: string | null, onUndo?: () => void): void {
  const onClose = (): void => standing.set({ ...standing.get(), undo: undefined });
  const undo = words === null ? undefined : { words, onClose, ...(onUndo && { onUndo }) };
  standing.set({ ...standing.get(), undo });
}

/** Says what was done and offers the way back, which stays in Setup › History when the line is gone; gives it too. */
export function offerWayBack(app: PaneApp, words: string, takeBack: Deed["takeBack"]): () => Promise<void> {
  const deed: Deed = { words, at: app.now(), takeBack, ended: null };
  keepDeed(app.deeds, deed);
  showTrouble(app, undefined);
  const goBack = (): Promise<void> => goBackOn(app, deed);
  say(app, words, () => void goBack());
  return goBack;
}

/** Takes a deed back, once; where that fails it can be tried again. */
export async function goBackOn(app: PaneApp, deed: Deed): Promise<void> {
  say(app, null);
  showTrouble(app, undefined);
  const way = await deed.takeBack();
  if (way !== "failed") {
    endDeed(app.deeds, deed, { way, at: app.now() });
    return;
  }
  const { trouble } = app.standing.get();
  const action = { words: "Try again", onPress: () => void goBackOn(app, deed) };
  if (trouble) showTrouble(app, { ...trouble, action });
}

/** Says what was written to tables and offers the way back. */
export function offerUndo(app: PaneApp, words: string, change: Change): () => Promise<void> {
  return offerWayBack(app, words, () => takeBack(app, change));
}

/** Says that the Forecast does not show the deals that stand now, and offers to draw it again. */
export function showNotDrawn(app: PaneApp, fault: ExcelFault): void {
  const action = { words: "Try again", onPress: () => void drawAgain(app) };
  showTrouble(app, { ...notDrawnWords(fault), action });
}

/** Works odds and range on the sheets out from the deals that stand now. */
export async function drawAgain(app: PaneApp): Promise<void> {
  showTrouble(app, undefined);
  showJob(app, { title: "Working out odds and range" });
  const drawn = await app.desk.drawForecast(app.now());
  showJob(app, undefined);
  if (!drawn.ok) showNotDrawn(app, drawn.fault);
  await reloadBook(app);
}

async function takeBack(app: PaneApp, change: Change): Promise<WayBack> {
  showJob(app, { title: "Taking it back" });
  const undone = await app.desk.undoChange(change, app.now());
  showJob(app, undefined);
  const words = undoneWords(undone);
  if (undone.ok) {
    (await import("./reviveDrafts")).reviveDrafts(app, change);
    say(app, words.body);
    if (undone.notDrawn) showNotDrawn(app, undone.notDrawn);
  } else showTrouble(app, words);
  await reloadBook(app);
  return undone.ok ? "back" : "failed";
}
