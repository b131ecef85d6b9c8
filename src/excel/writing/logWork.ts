import { log } from "../../schema/sheets/system/log";
import { tableEdit } from "../../schema/tableEdit";
import type { EditWork } from "./editWork";
import { askGround, giveBackGround, type Ground, isAsRead } from "./ground";
import { growTable, writePieces } from "./writeWork";

/** Asks for the log as a line will need it, before it is known what the line says. */
export const LOG_PROBE = tableEdit(log, { sealed: [{}] });

/** Queues a line of the log into the request that does what it tells of. */
export function queueLine(context: Excel.RequestContext, work: EditWork): Ground {
  const ground = askGround(context, work, { load: [], isSplit: false });
  writePieces(context, [{ kind: "rows", work, offset: 0, rows: work.rows }]);
  growTable(context, work);
  return ground;
}

/** Whether the lines follow those that stood when they were sealed; where another pane was faster they are taken away again. */
export async function areToldAsRead(
  context: Excel.RequestContext,
  grounds: readonly Ground[],
): Promise<boolean> {
  if (grounds.every(isAsRead)) return true;
  for (const ground of grounds) giveBackGround(context, ground);
  await context.sync();
  return false;
}
