import type { InsertedFormula } from "../../excel/inserting/insertFormula";
import type { Landing } from "../../excel/inserting/landing";
import { addressOf, type Size } from "../../excel/inserting/landing";
import { columnFormats } from "../functions/answerFormats";
import type { FunctionDesk } from "../functions/functionDesk";
import type { FormArgument } from "../functions/functionForm";
import type { FunctionView } from "../functions/FunctionPage";
import { spotWords } from "../functions/LandingPart";
import { hindranceWords } from "../functions/landingWords";
import { prepare } from "../functions/prepared";
import { sizeOf } from "../functions/preview";
import type { WayBack } from "./deeds";
import { type PaneApp, seenBook } from "./paneApp";
import { showJob, offerWayBack, say, showTrouble } from "./standingActions";
import { tellLog } from "./tellLog";
import { faultWords } from "./writeWords";

/** A function with its form and the place where its answer is to stand. */
export interface InsertOrder {
  readonly desk: FunctionDesk;
  readonly worksheetFunction: FunctionView["worksheetFunction"];
  readonly form: readonly FormArgument[];
  readonly landing: Landing;
}

/** Works the answer out once more, writes the formula where its cells are free, and offers the way back; true when it stands. */
export async function insertAnswer(app: PaneApp, order: InsertOrder): Promise<boolean> {
  showTrouble(app, undefined);
  if (seenBook(app)?.edition === "newer") {
    showTrouble(app, faultWords({ kind: "newer", code: "", where: "", message: "" }));
    return false;
  }
  showJob(app, { title: `Inserting ${order.worksheetFunction.id}` });
  const isDone = await write(app, order);
  showJob(app, undefined);
  return isDone;
}

async function write(
  app: PaneApp,
  { desk, worksheetFunction, form, landing }: InsertOrder,
): Promise<boolean> {
  const prepared = await prepare(desk, worksheetFunction, { form, today: Math.floor(app.now()) });
  if (!prepared.ok || prepared.value.kind !== "ready") {
    if (!prepared.ok) showTrouble(app, faultWords(prepared.fault));
    return false;
  }
  const { formula, preview } = prepared.value;
  const size = sizeOf(preview);
  const formats = columnFormats(worksheetFunction, preview);
  const done = await desk.insert({ landing, size, formula, formats });
  if (!done.ok) {
    showTrouble(app, faultWords(done.fault));
    return false;
  }
  if (done.value.outcome === "hindered") {
    showTrouble(app, { title: "Nothing was written", body: hindranceWords(done.value.hindrance) });
    return false;
  }
  await tell(app, { desk, id: worksheetFunction.id, inserted: done.value.inserted, size });
  return true;
}

/** An answer that stands, and what takes it out again. */
interface StandingAnswer {
  readonly desk: FunctionDesk;
  readonly id: string;
  readonly inserted: InsertedFormula;
  readonly size: Size;
}

/** Has the log tell of an insertion, says where it stands, and offers the way back. */
async function tell(app: PaneApp, answer: StandingAnswer): Promise<void> {
  const where = whereWords(answer);
  await tellLog(app, { event: "Formula", detail: `${answer.id} at ${where}` });
  offerWayBack(app, `${answer.id} stands at ${where}.`, () => takeOut(app, answer));
}

function whereWords({ inserted: { tab, spot }, size }: StandingAnswer): string {
  const last = { row: spot.row + size.rows - 1, column: spot.column + size.columns - 1 };
  return spotWords(tab, addressOf(spot, last));
}

async function takeOut(app: PaneApp, answer: StandingAnswer): Promise<WayBack> {
  const { desk, id, inserted } = answer;
  const taken = await desk.takeOut(inserted);
  if (!taken.ok) {
    showTrouble(app, faultWords(taken.fault));
    return "failed";
  }
  if (taken.value !== "nothing")
    await tellLog(app, { event: "Undo", detail: `${id} at ${whereWords(answer)}` });
  const { tab } = inserted;
  const words = {
    formula: `The formula on ${tab} is gone again.`,
    sheet: `The formula and its sheet ${tab} are gone again.`,
    nothing: `Left alone: the cell on ${tab} was changed since.`,
  };
  say(app, words[taken.value]);
  return taken.value === "nothing" ? "stays" : "back";
}
