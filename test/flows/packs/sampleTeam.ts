import { sampleRows } from "../../../src/intake/sample/book/sampleRows";
import { samplePeriods } from "../../../src/intake/sample/sampleTargets";
import { sampleExport } from "../../../src/intake/sample/sampleExport";
import { excelDesk } from "../../../src/pane/app/excelDesk";
import { startingSetup } from "../../../src/pane/app/startingSetup";
import { PACK_NAMES } from "../../../src/terms/packNames";
import { calculated, MONDAY, planFor, registerFunctions, standingBook } from "../sampleBook";

/** Builds the book with all packs and imports the sample team with its rows on all sheets. */
export async function importSampleTeam(): Promise<void> {
  registerFunctions();
  const setup = { ...startingSetup(MONDAY), periods: samplePeriods(MONDAY), packs: PACK_NAMES };
  const built = await excelDesk.buildBook({ setup });
  if (built.outcome !== "built") throw new Error(JSON.stringify(built));
  const plan = await planFor(sampleExport(1, MONDAY), await standingBook());
  const besides = sampleRows(
    plan.added.map(({ deal }) => deal),
    MONDAY,
  );
  const applied = await excelDesk.applyImport({ ...plan, besides }, MONDAY, {});
  if (!applied.ok) throw new Error(JSON.stringify(applied));
  await calculated();
}
