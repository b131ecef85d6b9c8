import type { TypedStandard } from "../oneOnOne/AgreeStandard";
import { firstName } from "../words/dealWords";
import type { PaneApp } from "./paneApp";
import { reloadBook } from "./reloadBook";
import { offerUndo, showTrouble } from "./standingActions";
import { notAppliedWords } from "./writeWords";

/** Writes a minimum and a goal to Standards and offers the way back. */
export async function agreeStandard(app: PaneApp, member: string, typed: TypedStandard): Promise<void> {
  const { kpi, minimum, goal, proposed } = typed;
  const desk = await app.desk.coachDesk();
  const agreed = { member, kpi, minimum, goal, proposedByRep: proposed, agreedOn: Math.floor(app.now()) };
  const applied = await desk.saveStandard(agreed);
  if (applied.ok) offerUndo(app, `Minimum of ${firstName(member)} for ${kpi} agreed.`, applied.change);
  else showTrouble(app, notAppliedWords(applied));
  await reloadBook(app);
}
