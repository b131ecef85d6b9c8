import type { Mend } from "../../excel/mend/mendBook";
import type { MendToken } from "../../excel/mend/mendToken";
import type { DriftReport } from "../../schema/drift/findDrift";
import type { Finding, Spot } from "../../schema/drift/finding";
import { STATE_KEYS } from "../../schema/stateKeys";
import type { Trouble } from "../kit/standing";
import { counted } from "../words/counted";
import { BOOK_VERSION } from "../../schema/bookVersion";
import type { LogLine } from "../../schema/log/logEdit";
import type { WayBack } from "./deeds";
import { forecastSetup } from "./forecastSetup";
import { keepNotes, notesUnder, putNote } from "./notes";
import { bookOf, type PaneApp, seenBook } from "./paneApp";
import { reloadBook } from "./reloadBook";
import { offerWayBack, say, showJob, showTrouble } from "./standingActions";
import { startingSetup } from "./startingSetup";
import { tellLog } from "./tellLog";
import { faultWords } from "./writeWords";

/** The book as its pages were drawn last. */
function setupOf(app: PaneApp) {
  const book = bookOf(app);
  if (!book) return startingSetup(Math.floor(app.now()));
  const owners = book.deals.map(({ record }) => record.owner);
  return forecastSetup({ ...book, owners }, app.now());
}

/** Looks at the whole book. */
export function scanBook(app: PaneApp) {
  return app.desk.scanBook(setupOf(app), app.readTab);
}

/** Mends findings, offers the way back, and says what came of it; true when something has changed. */
export async function mend(app: PaneApp, chosen: readonly Finding[], report: DriftReport): Promise<boolean> {
  showTrouble(app, undefined);
  showJob(app, { title: "Mending" });
  const done = await app.desk.mendBook({ chosen, known: report.findings, setup: setupOf(app) });
  showJob(app, undefined);
  if (done.ok) {
    offerUnmend(app, done, wordsOf(chosen, done.mended));
    await tellLog(app, mendLine(chosen));
  } else showTrouble(app, notMendedWords(done));
  await reloadBook(app);
  return done.ok;
}

/** What the log says of a mend. */
function mendLine(chosen: readonly Finding[]): Omit<LogLine, "at"> {
  if (chosen.some(({ drift }) => drift.kind === "older version"))
    return { event: "Upgrade", detail: `The book is of version ${String(BOOK_VERSION)} now` };
  const kinds = new Set(chosen.map(({ drift }) => drift.kind));
  return { event: "Mend", detail: `${counted(chosen.length, "thing")}: ${[...kinds].join(", ")}` };
}

function wordsOf(chosen: readonly Finding[], mended: number): string {
  const isHiding = chosen.every(({ drift }) => drift.kind === "column unused");
  return isHiding ? `${counted(mended, "column")} hidden.` : `${counted(mended, "thing")} mended.`;
}

function offerUnmend(app: PaneApp, { token, left }: Extract<Mend, { ok: true }>, deed: string): void {
  const since =
    left === 0 ? "" : ` ${counted(left, "cell was", "cells were")} changed meanwhile and left alone.`;
  offerWayBack(app, `${deed}${since}`, () => takeBack(app, token));
}

async function takeBack(app: PaneApp, token: MendToken): Promise<WayBack> {
  showJob(app, { title: "Taking it back" });
  const undone = await app.desk.takeBackMend(token);
  showJob(app, undefined);
  if (undone.ok) {
    const kept = `${counted(undone.left, "change")} stayed: somebody has worked there since.`;
    say(app, undone.left === 0 ? "Everything is back as before." : `Taken back. ${kept}`);
    await tellLog(app, { event: "Undo", detail: `A mend; ${counted(undone.left, "change")} stayed` });
  } else showTrouble(app, faultWords(undone.fault));
  await reloadBook(app);
  return undone.ok ? "back" : "failed";
}

function notMendedWords(done: Extract<Mend, { ok: false }>): Trouble {
  if (done.why === "taken") {
    return {
      title: "A name is already yours",
      body: `This workbook has its own ${done.names.join(", ")}. Give that another name, then mend again.`,
    };
  }
  const { title, body } = done.why === "refused" ? faultWords(done.fault) : protectedWords(done.tab);
  const after = done.standing === 0 ? "The book is as it was before." : "A part of the mend still stands.";
  return { title, body: `${body} ${after}` };
}

function protectedWords(tab: string): Trouble {
  return { title: `${tab} is protected`, body: "Unprotect it on Excel’s Review tab, then mend again." };
}

/** Leaves a finding alone until it changes, or shows it again. */
export async function leave(app: PaneApp, { id, state }: Finding, isLeft: boolean): Promise<void> {
  putNote(app, `${STATE_KEYS.leftAlone}${id}`, isLeft ? state : "");
  await keepNotes(app);
}

/** Forgets what was left alone and is gone since: when it comes anew, it is told anew. */
export async function forgetGone(app: PaneApp, { findings }: DriftReport): Promise<void> {
  const found = new Set(findings.map(({ id }) => id));
  const book = seenBook(app);
  const left = notesUnder(STATE_KEYS.leftAlone, book?.notes ?? new Map(), app.notes.get());
  if (book?.edition === "newer") return;
  for (const id of left.keys()) if (!found.has(id)) putNote(app, `${STATE_KEYS.leftAlone}${id}`, "");
  await keepNotes(app);
}

/** Shows the cell that a finding is about. */
export async function goToSpot(app: PaneApp, spot: Spot): Promise<void> {
  const shown = await app.desk.selectSpot(spot);
  showTrouble(app, shown.ok ? undefined : faultWords(shown.fault));
}
