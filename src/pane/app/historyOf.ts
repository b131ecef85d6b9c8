import type { History } from "../changed/history";
import type { PaneApp } from "./paneApp";
import { showTrouble } from "./standingActions";
import { faultWords } from "./writeWords";

/** Reads how the deals stood; what keeps that from being read is said above the page. */
export async function historyOf(app: PaneApp): Promise<History> {
  const read = await app.desk.readHistory();
  if (read.ok) return read.value ?? "no place";
  showTrouble(app, faultWords(read.fault));
  return "not read";
}
