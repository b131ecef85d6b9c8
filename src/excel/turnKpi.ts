import { kpis } from "../schema/sheets/kpis";
import { tableEdit } from "../schema/tableEdit";
import type { YesNo } from "../terms/yesNo";
import type { Applied } from "./writing/applied";
import { applyEdits } from "./writing/applyEdits";

/** A measure that becomes active or stops being it. */
export interface KpiTurn {
  readonly kpi: string;
  readonly from: YesNo | null;
  readonly to: YesNo;
}

/** Writes on KPIs whether a measure is active. */
export function turnKpi({ kpi, from, to }: KpiTurn): Promise<Applied> {
  const { header } = kpis.columns.active;
  return applyEdits([tableEdit(kpis, { changes: [{ key: kpi, header, from: from ?? "", to }] })]);
}
