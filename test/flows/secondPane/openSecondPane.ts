import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { HeadlessPane } from "../../../src/host/headless/headlessPane";
import type { secondDesk } from "./desk";

const ADD_IN = join(__dirname, "../../../build/second-desk.js");

/** Another manager's pane on the same workbook: its own window, its own office.js, its own copy of the add-in. */
export interface SecondPane extends HeadlessPane {
  readonly desk: typeof secondDesk;
}

/** Opens a second pane on the workbook of this test file. */
export async function openSecondPane(): Promise<SecondPane> {
  const pane = await joinPane();
  const desk: unknown = pane.window.eval(`${readFileSync(ADD_IN, "utf8")}; secondPane.secondDesk`);
  return { ...pane, desk: desk as typeof secondDesk };
}
