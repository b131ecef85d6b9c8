import { checklists } from "../../schema/sheets/checklists";
import { bookOf, type PaneApp } from "./paneApp";
import { reloadBook } from "./reloadBook";
import { showTrouble } from "./standingActions";
import { faultWords } from "./writeWords";

/** Shows the sheet Checklists at the first question of that checklist, or of any; what is changed there is read when one comes back. */
export async function showChecklist(app: PaneApp, wanted: string): Promise<void> {
  const standing = (bookOf(app)?.checklists ?? []).map(({ checklist }) => checklist);
  const value = standing.includes(wanted) ? wanted : (standing[0] ?? "");
  const { checklist, question } = checklists.columns;
  const traits = [{ header: checklist.header, value }];
  const place = { table: checklists.table, row: 0, traits, header: question.header };
  const shown = await app.desk.selectRecord(place);
  if (!shown.ok) return showTrouble(app, faultWords(shown.fault));
  window.addEventListener("focus", () => void reloadBook(app), { once: true });
  showTrouble(app, undefined);
}
