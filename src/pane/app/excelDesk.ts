import { applyEdits, type Applied, type Hooks } from "../../excel/applyEdits";
import { bookBytes } from "../../excel/bookBytes";
import type { BookState } from "../../excel/bookState";
import { buildBook, type Build } from "../../excel/buildBook";
import { openCopy } from "../../excel/openCopy";
import { readBook } from "../../excel/readBook";
import { redrawForecast } from "../../excel/redrawForecast";
import { saveReview } from "../../excel/saveReview";
import { saveTarget } from "../../excel/saveTarget";
import { selectCell } from "../../excel/selectCell";
import { surroundings } from "../../excel/surroundings";
import { undoChange } from "../../excel/undoChange";
import { readSelection, watchSelection } from "../../excel/watchSelection";
import type { ImportPlan } from "../../intake/plan/importPlan";
import { importEdits } from "../../intake/plan/importEdits";
import type { Serial } from "../../kit/serial";
import type { Setup } from "../../schema/setup";
import type { Building, Desk } from "../desk";
import { ownersOf } from "./ownersOf";
import { startingSetup } from "./startingSetup";

function buildingOf(build: Build): Building {
  switch (build.outcome) {
    case "built":
    case "standing":
      return { kind: "built" };
    case "clash":
      return { kind: "clash", names: build.clashes.map(({ name }) => name) };
    case "refused": {
      const standing = build.leftover.sheets.length + build.leftover.names.length;
      return { kind: "not built", why: { ok: false, why: "refused", fault: build.fault, standing } };
    }
  }
}

/** What the Forecast is drawn for, as the book stands now. */
function forecastSetup(book: BookState, today: Serial): Setup {
  const periods = book.periods.flatMap(({ period, start, end, target }) =>
    start === null || end === null ? [] : [{ period, start, end, target }],
  );
  const owners = ownersOf(book.deals.map(({ record }) => record));
  return { today, team: book.team, currency: book.currency, periods, period: book.period, owners };
}

async function drawForecast(today: Serial): Promise<void> {
  const read = await readBook();
  if (read.ok) await redrawForecast(forecastSetup(read.value, today));
}

async function applyImport(plan: ImportPlan, today: Serial, hooks: Hooks): Promise<Applied | Building> {
  const building = buildingOf(await buildBook({ setup: startingSetup(Math.floor(today)) }));
  if (building.kind !== "built") return building;
  const before = await readBook();
  if (!before.ok) return { ok: false, why: "refused", fault: before.fault, standing: 0 };
  const stagesSoFar = before.value.stages.length;
  const applied = await applyEdits(importEdits(plan, { now: today, stagesSoFar }), hooks);
  if (applied.ok) await drawForecast(today);
  return applied;
}

/** The pane's desk on the open workbook. */
export const excelDesk: Desk = {
  readBook,
  buildBook: async (today) => buildingOf(await buildBook({ setup: startingSetup(Math.floor(today)) })),
  applyImport,
  saveReview,
  saveTarget,
  undoChange,
  selectCell,
  readSelection,
  watchSelection,
  bookBytes,
  openCopy,
  surroundings,
};
