import type { NameClash } from "../../excel/building/nameClash";
import type { Serial } from "../../kit/serial";
import type { Setup } from "../../schema/setup";
import type { PackName } from "../../terms/packNames";
import { buildBook } from "./bookActions";
import type { PaneApp } from "./paneApp";
import { reloadBook } from "./reloadBook";
import { showTrouble } from "./standingActions";
import { startingSetup } from "./startingSetup";
import { tellLog } from "./tellLog";
import { faultWords } from "./writeWords";

/** A pack to switch on or off. */
export interface PackTurn {
  readonly name: PackName;
  readonly isOn: boolean;
}

/** Builds or shows the sheets of a pack, or hides them; either can be taken back. */
export async function turnPack(app: PaneApp, today: Serial, turn: PackTurn): Promise<void> {
  const isDone = await (turn.isOn
    ? show(app, { ...startingSetup(today), packs: [turn.name] })
    : hide(app, turn.name));
  if (!isDone) return;
  await tellLog(app, { event: "Pack", detail: `${turn.name} switched ${turn.isOn ? "on" : "off"}` });
  const { standing } = app;
  const close = (): void => standing.set({ ...standing.get(), undo: undefined });
  const words = turn.isOn
    ? `The sheets of ${turn.name} stand behind the others.`
    : `The sheets of ${turn.name} are hidden; nothing is deleted.`;
  const onUndo = () => void turnPack(app, today, { ...turn, isOn: !turn.isOn });
  standing.set({ ...standing.get(), undo: { words, onUndo, onClose: close } });
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
