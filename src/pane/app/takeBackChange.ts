import type { Change } from "../../excel/writing/change";
import { undoChange } from "../../excel/writing/undoChange";
import type { Serial } from "../../kit/serial";
import { pipeline } from "../../schema/sheets/pipeline";
import type { LogLine } from "../../schema/log/logEdit";
import type { TakenBack } from "../desk";
import { counted } from "../words/counted";
import { drawForecast } from "./drawForecast";

/** Takes a change back; where it changed deals, the Forecast is drawn for everybody who carries one then. */
export async function takeBackChange(change: Change, now: Serial): Promise<TakenBack> {
  const undone = await undoChange(change, (tally) => undoLine(change, { ...tally, at: now }));
  const changedDeals = change.edits.some(({ sheet }) => sheet.table === pipeline.table);
  if (!undone.ok || !changedDeals) return undone;
  const drawn = await drawForecast(now);
  return drawn.ok ? undone : { ...undone, notDrawn: drawn.fault };
}

interface Tally {
  readonly restored: number;
  readonly kept: number;
  readonly at: Serial;
}

/** What the log says of it; a change that has no line of its own gets none for being taken back. */
function undoLine({ logged }: Change, { restored, kept, at }: Tally): LogLine | null {
  if (!logged) return null;
  const left = kept === 0 ? "" : `, ${counted(kept, "cell")} left as changed since`;
  const detail = `${logged.event} of entry ${String(logged.entry)}: ${counted(restored, "row or cell", "rows or cells")} back${left}`;
  return { at, event: "Undo", detail };
}
