import type { Attempt } from "../../excel/caught";
import { clearLeft } from "../../excel/writing/clearLeft";
import { pipeline } from "../../schema/sheets/pipeline";
import { stages } from "../../schema/sheets/settings/stages";
import { snapshots } from "../../schema/sheets/system/snapshots";

/** Takes away the rows that an import left below its tables because the pane was closed; gives their number. */
export function clearLeftRows(): Promise<Attempt<number>> {
  return clearLeft([pipeline, stages, snapshots]);
}
