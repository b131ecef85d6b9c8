import type { LogLine } from "../../schema/log/logEdit";
import type { PaneApp } from "./paneApp";
import { showTrouble } from "./standingActions";
import { notAppliedWords } from "./writeWords";

/** Writes a line of the log for a deed that is done; one that cannot be written is told. */
export async function tellLog(app: PaneApp, { event, detail }: Omit<LogLine, "at">): Promise<void> {
  const written = await app.desk.writeLine({ at: app.now(), event, detail });
  if (written.ok) return;
  const { title, body } = notAppliedWords(written);
  showTrouble(app, { title: `Done, but the log has no line of it: ${title}`, body });
}
