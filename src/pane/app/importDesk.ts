import type { NameClash } from "../../excel/building/nameClash";
import { learnedEdits } from "../../intake/learn/learnedEdits";
import type { ImportPlan } from "../../intake/plan/importPlan";
import type { Serial } from "../../kit/serial";
import type { Hearing, ImportDesk } from "../import/importFlow";
import { changeCount } from "../import/planWords";
import type { OpenedFile } from "../import/importSteps";
import { tabsWith } from "../../schema/book";
import type { Setup } from "../../schema/setup";
import type { TableEdit } from "../../schema/tableEdit";
import { counted } from "../words/counted";
import { buildBook } from "./bookActions";
import { bookOf, type PaneApp } from "./paneApp";
import { reloadBook } from "./reloadBook";
import { setupFor } from "./setupFor";
import { offerUndo, showJob, showNotDrawn, showTrouble } from "./standingActions";
import { notAppliedWords, overtakenWords } from "./writeWords";

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
      const setup = { ...setupFor(plan, Math.floor(app.now()), file.periods), packs: file.packs ?? [] };
      if (!(await hasBook(app, setup))) return false;
      return write(
        app,
        { ...plan, besides: [...(await besidesOf(app, file, plan)), ...learnedEdits(file.input, app.now())] },
        hearing,
      );
    },
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

async function write(app: PaneApp, plan: ImportPlan, hearing: Hearing): Promise<boolean> {
  showTrouble(app, undefined);
  const start = app.now();
  const applied = await app.desk.applyImport(plan, start, hearing);
  if (applied.ok) {
    const { change } = applied;
    const words = writtenWords(changeCount(plan) - change.overtaken.length, app.now() - start);
    offerUndo(app, `${words}${overtakenWords(change.overtaken)}`, change);
    if (applied.notDrawn) showNotDrawn(app, applied.notDrawn);
  } else showTrouble(app, notAppliedWords(applied));
  await reloadBook(app);
  return applied.ok;
}

const SECONDS_A_DAY = 86_400;

function writtenWords(changes: number, took: Serial): string {
  const seconds = (took * SECONDS_A_DAY).toFixed(1);
  return `${counted(changes, "change")} written in ${seconds}\u00a0s.`;
}
