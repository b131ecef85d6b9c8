import type { NameClash } from "../../excel/building/nameClash";
import { learnedEdits } from "../../intake/learn/learnedEdits";
import type { Applied } from "../../excel/writing/applied";
import type { Halted } from "../../excel/writing/halted";
import type { HistoryPlan } from "../../intake/history/planHistory";
import type { Imported } from "../desk";
import type { ImportPlan } from "../../intake/plan/importPlan";
import type { Serial } from "../../kit/serial";
import type { Hearing, ImportDesk, WriteEnd } from "../import/importDesk";
import { changeCount } from "../import/planWords";
import type { OpenedFile } from "../import/importSteps";
import { tabsWith } from "../../schema/book";
import { fromCells } from "../../schema/derive/fromCells";
import { type DealSnapshot, snapshots } from "../../schema/sheets/system/snapshots";
import type { Setup } from "../../schema/setup";
import type { TableEdit } from "../../schema/tableEdit";
import { counted } from "../words/counted";
import { buildBook } from "./bookActions";
import { bookOf, type PaneApp } from "./paneApp";
import { makeNewTab } from "./printActions";
import { reloadBook } from "./reloadBook";
import { setupFor } from "./setupFor";
import { offerUndo, showJob, showNotDrawn, showTrouble } from "./standingActions";
import { faultWords, notAppliedWords, overtakenWords } from "./writeWords";

/** What an import asks of the pane: the book it goes into, the write, the job bar. */
export function importDeskOf(app: PaneApp): ImportDesk {
  return {
    target: () => {
      const book = bookOf(app);
      return {
        facts: { currency: book?.currency ?? "", stages: book?.stages ?? [], rates: book?.rates ?? [] },
        existing: (book?.deals ?? []).map(({ record }) => record),
        today: Math.floor(app.now()),
        notes: book?.notes ?? new Map(),
      };
    },
    apply: async (file, plan, hearing) => {
      const given = { fiscalStart: app.fiscalStart.get(), periods: file.periods };
      const setup = { ...setupFor(plan, Math.floor(app.now()), given), packs: file.packs ?? [] };
      if (!(await hasBook(app, setup))) return "not written";
      const besides = [...(await besidesOf(app, file, plan)), ...learnedEdits(file.input, app.now())];
      const start = app.now();
      return told(app, { plan, start }, app.desk.applyImport({ ...plan, besides }, start, hearing));
    },
    goOn: (halted, plan, hearing) => {
      const start = app.now();
      return told(app, { plan, start }, app.desk.goOnWithImport(halted, start, hearing));
    },
    callOff: (halted) => callOff(app, halted),
    past: () => pastOf(app),
    seed: (plan, onProgress) => seed(app, plan, onProgress),
    // Known by its time: a roll-up that stands is never written over.
    makeRollUp: (plan) => makeNewTab(app, { ...plan, name: `${plan.name} ${String(app.now())}` }),
    showJob: (job) => showJob(app, job),
  };
}

/** The rows for other sheets, as far as those stand: packs may be switched off. */
async function besidesOf(app: PaneApp, file: OpenedFile, plan: ImportPlan): Promise<readonly TableEdit[]> {
  if (file.besides === undefined) return [];
  const packs = await app.desk.standingPacks();
  const standing = new Set(
    tabsWith(packs.ok ? packs.value : []).flatMap(({ tables }) => tables.map(({ table }) => table)),
  );
  const edits = file.besides(
    plan.added.map(({ deal }) => deal),
    app.now(),
  );
  return edits.filter(({ sheet }) => standing.has(sheet.table));
}

/** Builds the book where there is none; after a name clash the way out builds it under the offered names. */
async function hasBook(app: PaneApp, setup: Setup, accepted: readonly NameClash[] = []): Promise<boolean> {
  if (bookOf(app)?.standing === "ready") return true;
  return buildBook(app, { setup, accepted }, (clashes) => void hasBook(app, setup, clashes));
}

interface Writing {
  readonly plan: ImportPlan;
  readonly start: Serial;
}

/** Waits for a write, and says what came of it. */
async function told(app: PaneApp, { plan, start }: Writing, writing: Promise<Imported>): Promise<WriteEnd> {
  showTrouble(app, undefined);
  const applied = await writing;
  if (applied.ok) {
    const { change } = applied;
    const words = writtenWords(changeCount(plan) - change.overtaken.length, app.now() - start);
    offerUndo(app, `${words}${overtakenWords(change.overtaken)}`, change);
    if (applied.notSeeded) showNotSeeded(app, applied.notSeeded);
    if (applied.notDrawn) showNotDrawn(app, applied.notDrawn);
  } else showTrouble(app, notAppliedWords(applied));
  if (!applied.ok && applied.why === "refused" && applied.halted) return applied.halted;
  await reloadBook(app);
  return applied.ok ? "written" : "not written";
}

async function callOff(app: PaneApp, halted: Halted): Promise<boolean> {
  const standing = await app.desk.callOffImport(halted);
  const body = `${counted(standing, "row or cell", "rows or cells")} of the import still stand: try again.`;
  showTrouble(app, standing === 0 ? undefined : { title: "Excel does not take it back", body });
  if (standing === 0) await reloadBook(app);
  return standing === 0;
}

/** How the deals stood so far: nothing where there is no book yet, null where it has no place for it. */
async function pastOf(app: PaneApp): Promise<readonly DealSnapshot[] | null> {
  if (bookOf(app)?.standing !== "ready") return [];
  const read = await app.desk.readHistory();
  if (!read.ok) showTrouble(app, faultWords(read.fault));
  if (!read.ok || read.value === null) return null;
  return fromCells(snapshots, { cells: read.value, headerRow: 1 }).records.map(({ record }) => record);
}

/** Writes what a CRM's history brings, and offers the way back. */
async function seed(app: PaneApp, plan: HistoryPlan, onProgress: Hearing["onProgress"]): Promise<boolean> {
  showTrouble(app, undefined);
  const applied = await app.desk.seedHistory(plan, app.now(), { onProgress });
  const lines = counted(plan.seeds.taken.length, "line of history is", "lines of history are");
  if (applied.ok) offerUndo(app, `${lines} in the book.`, applied.change);
  else showTrouble(app, notAppliedWords(applied));
  await reloadBook(app);
  return applied.ok;
}

/** The import stands; the history in its stage dates does not. */
function showNotSeeded(app: PaneApp, failure: Extract<Applied, { ok: false }>): void {
  const body = `${notAppliedWords(failure).title}. Drop the export again to try once more.`;
  showTrouble(app, { title: "The deals are written, their history is not", body });
}

const SECONDS_A_DAY = 86_400;

function writtenWords(changes: number, took: Serial): string {
  const seconds = (took * SECONDS_A_DAY).toFixed(1);
  return `${counted(changes, "change")} written in ${seconds}\u00a0s.`;
}
