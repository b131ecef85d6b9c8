import { cellsByHeader } from "../schema/derive/cellsByHeader";
import { type Period, periods } from "../schema/sheets/settings/periods";
import { tableEdit } from "../schema/tableEdit";
import type { Applied } from "./writing/applied";
import { saveFew } from "./writing/saveFew";

/** Writes a period with its target on Settings: over the period of that name, or as a new row. */
export function saveTarget(period: Period): Promise<Applied> {
  return saveFew([tableEdit(periods, { puts: [cellsByHeader(periods, period)] })]);
}
