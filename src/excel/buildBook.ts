import { bookPlan } from "../schema/derive/bookPlan";
import type { Setup } from "../schema/setup";
import { attempt } from "./attempt";
import { caught } from "./caught";
import type { ExcelFault } from "./excelFault";
import { missingSheets, nameClashes, type NameClash } from "./building/nameClash";
import { packSheets } from "./building/packSheets";
import { plainRun } from "./building/plainRun";
import { renamed } from "./building/renamed";
import { type Survey, surveyToWrite } from "./building/survey";
import { takeDown, type Leftover } from "./building/takeDown";
import { writeBook, type BookWork } from "./building/writeBook";

/** What to build or show, and which offered names the user has accepted. */
export interface BuildOptions {
  readonly setup: Setup;
  readonly accepted?: readonly NameClash[];
  /** The declared names of the sheets to build; all that are missing when left out. */
  readonly only?: readonly string[];
}

/** What came of a build. */
export type Build =
  | { readonly outcome: "built"; readonly sheets: readonly string[] }
  /** Everything stood already; nothing was changed. */
  | { readonly outcome: "standing" }
  /** Something of the user's has a name of the book; nothing was changed. Accept the offers, or rename. */
  | { readonly outcome: "clash"; readonly clashes: readonly NameClash[] }
  /** Excel refused; `leftover` says what of the book stands now, empty when the workbook is as before. */
  | { readonly outcome: "refused"; readonly fault: ExcelFault; readonly leftover: Leftover };

/**
 * Builds the book, or what is missing of it, beside whatever the workbook holds, and shows the sheets of its packs that
 * were hidden: one request to look, one to write. When the writing fails, what it has put up is taken down again. Where
 * somebody else put up one of its sheets in between, it looks again, and builds what is missing then.
 */
export async function buildBook(options: BuildOptions): Promise<Build> {
  const build = await buildOnce(options);
  return isOvertaken(build) ? buildOnce(options) : build;
}

/** Whether a sheet of the book had come since the look; the build had put up no more than blank sheets then. */
function isOvertaken(build: Build): boolean {
  return build.outcome === "refused" && isTaken(build.fault);
}

async function buildOnce({ setup, accepted = [], only }: BuildOptions): Promise<Build> {
  const found = await attempt(surveyToWrite);
  if (!found.ok) return { outcome: "refused", fault: found.fault, leftover: { sheets: [], names: [] } };
  const plan = renamed(bookPlan({ ...setup, dates: found.value.dates }), accepted);
  const missing = missingSheets(plan, found.value);
  const sheets = only ? missing.filter(({ name }) => only.includes(name)) : missing;
  const hidden = only ? [] : packSheets(setup.packs ?? [], found.value).filter(({ isHidden }) => isHidden);
  if (sheets.length + hidden.length === 0) return { outcome: "standing" };
  const clashes = nameClashes(sheets, found.value);
  if (clashes.length > 0) return { outcome: "clash", clashes };
  return write(found.value, { sheets, hidden, version: plan.version, names: found.value.names });
}

async function write(before: Survey, work: BookWork): Promise<Build> {
  const written = await caught(() => plainRun((context) => writeBook(context, work)));
  const shown = [...work.sheets.map(({ tab }) => tab), ...work.hidden.map(({ name }) => name)];
  if (written.ok) return { outcome: "built", sheets: shown };
  return {
    outcome: "refused",
    fault: written.fault,
    leftover: await takeDown(before, work, isTaken(written.fault)),
  };
}

/** A sheet of the same name stood already: sheets are added before anything else is written. */
function isTaken({ kind, where }: ExcelFault): boolean {
  return kind === "exists" && where === "WorksheetCollection.add";
}
