import { tabsWith } from "../../schema/book";
import { bookDeclaration } from "../../schema/derive/bookDeclaration";
import type { Finding } from "../../schema/drift/finding";
import type { Step, StepOf } from "../../schema/drift/step";
import type { Setup } from "../../schema/setup";
import { PACK_NAMES } from "../../terms/packNames";
import type { Declaration } from "../drift/declaredBook";
import { scanBook } from "../drift/scanBook";
import type { ExcelFault } from "../excelFault";
import { buildSheets, NOTHING_BUILT } from "./buildSheets";
import { carryOut, isSmall } from "./carryOut";
import { formatRows } from "./formatRows";
import type { MendToken } from "./mendToken";
import { putRows } from "./putRows";
import { roundsOf } from "./roundsOf";
import { takeBackMend } from "./takeBackMend";

/** What to mend, and everything that the scan had found beside it. */
export interface MendOrder {
  readonly chosen: readonly Finding[];
  readonly known: readonly Finding[];
  /** What the book's pages are drawn for. */
  readonly setup: Setup;
  /** What the book is compared with; everything that a book may hold when left out. */
  readonly declaration?: Declaration;
}

/** What came of a mend; a refused one has been taken back, as far as Excel let it. */
export type Mend =
  | { readonly ok: true; readonly token: MendToken; readonly mended: number; readonly left: number }
  | { readonly ok: false; readonly why: "refused"; readonly fault: ExcelFault; readonly standing: number }
  | { readonly ok: false; readonly why: "protected"; readonly tab: string; readonly standing: number }
  | { readonly ok: false; readonly why: "taken"; readonly names: readonly string[] };

type Failed = Extract<Mend, { ok: false }>;

/** What the parts that come first have done so far. */
interface Begun {
  token: MendToken;
  left: number;
}

/** Formulas, names and rules come after the tables that they speak of. */
const LATER: ReadonlySet<Step["do"]> = new Set(["write cells", "set rule", "set name", "hide column"]);

function isLater({ steps }: Finding): boolean {
  return steps.every((step) => LATER.has(step.do));
}

function stepsOf<D extends "build sheet" | "put row">(
  findings: readonly Finding[],
  deed: D,
): readonly StepOf<D>[] {
  return findings.flatMap(({ steps }) => steps.flatMap((step) => (isDeed(step, deed) ? [step] : [])));
}

function isDeed<D extends Step["do"]>(step: Step, deed: D): step is StepOf<D> & Step {
  return step.do === deed;
}

/** What can be mended only now that the tables stand again. */
function revealed(now: readonly Finding[], { chosen, known }: MendOrder): readonly Finding[] {
  const ids = new Set(chosen.map(({ id }) => id));
  const before = new Set(known.map(({ id }) => id));
  return now.filter((each) => isLater(each) && each.isSafe && (ids.has(each.id) || !before.has(each.id)));
}

async function carry(
  begun: Begun,
  findings: readonly Finding[],
  part: "first" | "rounds" = "rounds",
): Promise<Failed | null> {
  const steps = findings.flatMap((each) => each.steps.filter(isSmall));
  for (const round of roundsOf(steps)) {
    const carried = await carryOut(round);
    begun.token = { ...begun.token, [part]: [carried.back.filter(isSmall), ...begun.token[part]] };
    if (!carried.ok) return { ok: false, why: "refused", fault: carried.fault, standing: 0 };
    begun.left += carried.left;
  }
  return null;
}

/** Tabs without a table, which only read what stands on the others. */
const PAGES: ReadonlySet<string> = new Set(
  tabsWith(PACK_NAMES).flatMap(({ name, tables }) => (tables.length === 0 ? [name] : [])),
);

async function build(
  begun: Begun,
  { chosen, setup }: MendOrder,
  part: "built" | "pages",
): Promise<Failed | null> {
  const names = stepsOf(chosen, "build sheet").map(({ name }) => name);
  const wanted = names.filter((name) => PAGES.has(name) === (part === "pages"));
  if (wanted.length === 0) return null;
  const built = await buildSheets(wanted, setup);
  if (!built.ok) return built;
  begun.token = { ...begun.token, [part]: built.built };
  return null;
}

function declarationOf({ declaration, setup }: MendOrder): Declaration {
  return declaration ?? bookDeclaration(setup);
}

async function put(begun: Begun, order: MendOrder): Promise<Failed | null> {
  const rows = stepsOf(order.chosen, "put row");
  if (rows.length === 0) return null;
  const applied = await putRows(rows, declarationOf(order));
  if (!applied.ok) return applied;
  begun.token = { ...begun.token, change: applied.change };
  const shown = await formatRows(rows, declarationOf(order));
  return shown.ok ? null : { ok: false, why: "refused", fault: shown.fault, standing: 0 };
}

async function mendLater(begun: Begun, order: MendOrder): Promise<Failed | null> {
  const later = order.chosen.filter(isLater);
  const failed =
    later.length === order.chosen.length ? await carry(begun, later) : await mendRevealed(begun, order);
  // Another pane that mends the same was faster with a name: what it has left undone is mended then.
  const isFaster = failed?.why === "refused" && failed.fault.kind === "exists";
  return isFaster ? mendRevealed(begun, order) : failed;
}

async function mendRevealed(begun: Begun, order: MendOrder): Promise<Failed | null> {
  const report = await scanBook(declarationOf(order));
  if (!report.ok) return { ok: false, why: "refused", fault: report.fault, standing: 0 };
  return carry(begun, revealed(report.value.findings, order));
}

/**
 * Mends what was chosen: sheets with tables and columns first, then rows, then the pages that speak of them, then formulas and names that
 * only then can be written again. What Excel refuses half-way is taken back.
 */
export async function mendBook(order: MendOrder): Promise<Mend> {
  const begun: Begun = {
    token: { rounds: [], change: null, first: [], built: NOTHING_BUILT, pages: NOTHING_BUILT },
    left: 0,
  };
  const failed =
    (await build(begun, order, "built")) ??
    (await carry(
      begun,
      order.chosen.filter((each) => !isLater(each)),
      "first",
    )) ??
    (await put(begun, order)) ??
    (await build(begun, order, "pages")) ??
    (await mendLater(begun, order));
  if (!failed) return { ok: true, token: begun.token, mended: order.chosen.length, left: begun.left };
  const back = await takeBackMend(begun.token);
  return failed.why === "taken" ? failed : { ...failed, standing: back.ok ? back.left : 1 };
}
