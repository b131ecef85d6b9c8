import { blockOfDeals } from "../../src/domain/forecast/dealFacts";
import { DEAL_COLUMNS } from "../../src/domain/forecast/dealColumns";
import { changeHistory } from "../../src/excel/changeHistory";
import { applyEdits } from "../../src/excel/writing/applyEdits";
import type { Cell, Grid } from "../../src/kit/cell";
import { excelDesk } from "../../src/pane/app/excelDesk";
import { noteOfShown } from "../../src/pane/app/shownNotes";
import { pipeline } from "../../src/schema/sheets/pipeline";
import { periods } from "../../src/schema/sheets/settings/periods";
import { type CellsByHeader, tableEdit } from "../../src/schema/tableEdit";
import { type SimulatedPeriods, simulatedPeriods } from "../domain/accuracy/simulatedPeriods";
import { MONDAY } from "./sampleBook";

function byHeader(headers: readonly string[], rows: Grid): readonly CellsByHeader[] {
  return rows.map((row) =>
    Object.fromEntries(headers.map((header, at): [string, Cell] => [header, row[at] ?? ""])),
  );
}

/** Gives the book eight quarters of some years ago: their deals, how these stood, and the ranges that were shown. */
export async function addClosedPeriods(): Promise<SimulatedPeriods> {
  const simulated = simulatedPeriods({
    periods: 8,
    trueLuck: 0.5,
    shownLuck: 0.15,
    seed: 3,
    deals: [6, 9],
    from: MONDAY - 2000,
  });
  const { history, ended, judged } = simulated;
  const spans = simulated.periods.map(({ name, start, end }) => ({ Period: name, Start: start, End: end }));
  const deals = byHeader(DEAL_COLUMNS, blockOfDeals(ended).rows).map((row) => ({
    ...row,
    Deal: row["Deal ID"] ?? "",
  }));
  const edited = await applyEdits([
    tableEdit(periods, { added: spans }),
    tableEdit(pipeline, { added: deals }),
  ]);
  if (!edited.ok) throw new Error(JSON.stringify(edited));
  const line = { at: MONDAY, event: "History", detail: "eight quarters" } as const;
  const kept = await changeHistory({ add: byHeader(history.headers, history.rows), remove: [] }, line);
  if (!kept.ok) throw new Error(kept.why);
  const noted = await excelDesk.keepNotes(
    judged.map(({ shown }) => noteOfShown(shown, null)),
    MONDAY,
  );
  if (!noted.ok) throw new Error(JSON.stringify(noted));
  return simulated;
}
