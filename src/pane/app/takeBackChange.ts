import type { Change } from "../../excel/writing/change";
import { undoChange } from "../../excel/writing/undoChange";
import type { Serial } from "../../kit/serial";
import { pipeline } from "../../schema/sheets/pipeline";
import type { TakenBack } from "../desk";
import { drawForecast } from "./drawForecast";

/** Takes a change back; where it changed deals, the Forecast is drawn for everybody who carries one then. */
export async function takeBackChange(change: Change, now: Serial): Promise<TakenBack> {
  const undone = await undoChange(change);
  const changedDeals = change.edits.some(({ sheet }) => sheet.table === pipeline.table);
  if (!undone.ok || !changedDeals) return undone;
  const drawn = await drawForecast(now);
  return drawn.ok ? undone : { ...undone, notDrawn: drawn.fault };
}
