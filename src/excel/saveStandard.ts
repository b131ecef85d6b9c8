import { cellsByHeader } from "../schema/derive/cellsByHeader";
import { type Standard, standards } from "../schema/sheets/standards";
import { tableEdit } from "../schema/tableEdit";
import type { Applied } from "./writing/applied";
import { saveFew } from "./writing/saveFew";

/** What was agreed with a member on one KPI. */
export type AgreedStandard = Pick<
  Standard,
  "member" | "kpi" | "minimum" | "goal" | "proposedByRep" | "agreedOn"
>;

/** Writes what was agreed to Standards, over what stood for the member and the KPI. */
export function saveStandard(agreed: AgreedStandard): Promise<Applied> {
  return saveFew([tableEdit(standards, { puts: [cellsByHeader(standards, agreed)] })]);
}
