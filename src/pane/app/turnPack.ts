import type { NameClash } from "../../excel/building/nameClash";
import type { Serial } from "../../kit/serial";
import type { Setup } from "../../schema/setup";
import type { PackName } from "../../terms/packNames";
import { buildBook } from "./bookActions";
import type { PaneApp } from "./paneApp";
import { reloadBook } from "./reloadBook";
import { offerWayBack, showTrouble } from "./standingActions";
import { startingSetup } from "./startingSetup";
import { tellLog } from "./tellLog";
import { faultWords } from "./writeWords";

/** A pack to switch on or off. */
export interface PackTurn {
  readonly name: PackName;
  readonly isOn: boolean;
}

/** Builds or shows the sheets of a pack, or hides them; either can be taken back. Says whether it was done. */
export async function turnPack(app: PaneApp, today: Serial, turn: PackTurn): Promise<boolean> {
  const isDone = await (turn.isOn
    ? show(app, { ...startingSetup(today), packs: [turn.name] })
    : hide(app, turn.name));
  if (!isDone) return false;
  await tellLog(app, { event: "Pack", detail: `${turn.name} switched ${turn.isOn ? "on" : "off"}` });
  const words = turn.isOn
    ? `The sheets of ${turn.name} stand behind the others.`
    : `The sheets of ${turn.name} are hidden; nothing is deleted.`;
  const turned = { ...turn, isOn: !turn.isOn };
  offerWayBack(app, words, async () => ((await turnPack(app, today, turned)) ? "back" : "failed"));
  return true;
}

function show(app: PaneApp, setup: Setup, accepted: readonly NameClash[] = []): Promise<boolean> {
  return buildBook(app, { setup, accepted }, (clashes) => void show(app, setup, clashes));
}

async function hide(app: PaneApp, name: PackName): Promise<boolean> {
  const hidden = await app.desk.hidePack(name);
  showTrouble(app, hidden.ok ? undefined : faultWords(hidden.fault));
  await reloadBook(app);
  return hidden.ok;
}
