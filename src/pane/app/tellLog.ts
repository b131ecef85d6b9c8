import type { LoggedDeed } from "../../excel/writing/change";
import type { LogLine } from "../../schema/log/logEdit";
import type { PaneApp } from "./paneApp";
import { showTrouble } from "./standingActions";
import { notAppliedWords } from "./writeWords";

/** Writes a line of the log for a deed that is done; one that cannot be written is told. Gives the line where there is one. */
export async function tellLog(
  app: PaneApp,
  { event, detail }: Omit<LogLine, "at">,
): Promise<LoggedDeed | undefined> {
  const written = await app.desk.writeLine({ at: app.now(), event, detail });
  if (written.ok) return written.change.logged;
  const { title, body } = notAppliedWords(written);
  showTrouble(app, { title: `Done, but the log has no line of it: ${title}`, body });
  return undefined;
}
