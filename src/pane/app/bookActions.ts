import type { Build, BuildOptions } from "../../excel/buildBook";
import type { NameClash } from "../../excel/building/nameClash";
import { pipeline } from "../../schema/sheets/pipeline";
import type { CellPlace } from "../../excel/selectCell";
import type { Trouble } from "../kit/standing";
import { amountWords } from "../words/amount";
import { bookOf, type PaneApp } from "./paneApp";
import { reloadBook } from "./reloadBook";
import { offerUndo, showJob, showTrouble } from "./standingActions";
import { faultWords, notAppliedWords } from "./writeWords";

/** Adds the book's sheets to the workbook, or what is missing of them; says whether the book stands now. */
export async function buildBook(
  app: PaneApp,
  options: BuildOptions,
  afterClash: (accepted: readonly NameClash[]) => void,
): Promise<boolean> {
  showTrouble(app, undefined);
  showJob(app, { title: "Building the book" });
  const build = await app.desk.buildBook(options);
  showJob(app, undefined);
  await reloadBook(app);
  if (build.outcome === "built" || build.outcome === "standing") return true;
  showTrouble(
    app,
    build.outcome === "clash" ? clashTrouble(build.clashes, afterClash) : refusedTrouble(build),
  );
  return false;
}

function clashTrouble(
  clashes: readonly NameClash[],
  afterClash: (accepted: readonly NameClash[]) => void,
): Trouble {
  const names = clashes.map(({ kind, name }) => `${kind} “${name}”`).join(", ");
  const offers = clashes.map(({ offer }) => offer).join(", ");
  return {
    title: clashes.length === 1 ? "A name is already yours" : "Some names are already yours",
    body: `This workbook has a ${names} that is not the book’s. Nothing was changed.`,
    action: { words: `Use ${offers} for the book`, onPress: () => afterClash(clashes) },
  };
}

function refusedTrouble({ fault, leftover }: Extract<Build, { outcome: "refused" }>): Trouble {
  const { title, body } = faultWords(fault);
  if (leftover === null)
    return { title, body: `${body} Nobody can say what stands now: look at the sheets.` };
  const standing = [...leftover.sheets, ...leftover.names];
  const after =
    standing.length === 0 ? "The workbook is as before." : `Still standing: ${standing.join(", ")}.`;
  return { title, body: `${body} ${after}` };
}

/** Writes a period's target to Settings. */
export async function keepTarget(app: PaneApp, name: string, target: number | null): Promise<void> {
  const period = bookOf(app)?.periods.find((one) => one.period === name);
  if (!period) return;
  const applied = await app.desk.saveTarget({ ...period, target });
  if (applied.ok) {
    const words =
      target === null ? `Target of ${name} cleared.` : `Target of ${name} is ${amountWords(target)}.`;
    offerUndo(app, words, applied.change);
  } else showTrouble(app, notAppliedWords(applied));
  await reloadBook(app);
}

/** Shows a cell in the grid. */
export async function goToCell(app: PaneApp, place: CellPlace): Promise<void> {
  const shown = await app.desk.selectCell(place);
  showTrouble(app, shown.ok ? undefined : faultWords(shown.fault));
}

/** Shows the sheet Forecast where it tells why the number moved. */
export async function showWaterfall(app: PaneApp): Promise<void> {
  const shown = await app.desk.showWaterfall();
  showTrouble(app, shown.ok ? undefined : faultWords(shown.fault));
}

/** Shows a deal's row, by default at its name. */
export function goToDeal(app: PaneApp, row: number, header: string = pipeline.columns.deal.header): void {
  void goToCell(app, { table: pipeline.table, row, header });
}
