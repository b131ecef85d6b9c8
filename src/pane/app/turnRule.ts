import type { HygieneSetting } from "../../excel/hygieneOf";
import { ruleTitle } from "../hygiene/ruleWords";
import type { PaneApp } from "./paneApp";
import { reloadBook } from "./reloadBook";
import { offerUndo, showTrouble } from "./standingActions";
import { notAppliedWords } from "./writeWords";

/** Switches a rule of hygiene on or off on Settings, and offers the way back. */
export async function turnRule(app: PaneApp, { rule, name, on }: HygieneSetting): Promise<void> {
  const to = on === "No" ? "Yes" : "No";
  const applied = await app.desk.turnRule({ name, from: on, to });
  const words = to === "Yes" ? "is asked again" : "is no longer asked";
  if (applied.ok) offerUndo(app, `“${ruleTitle(rule)}” ${words}.`, applied.change);
  else showTrouble(app, notAppliedWords(applied));
  await reloadBook(app);
}
