import { limits } from "../schema/sheets/settings/limits";
import { LUCK_ROW } from "../schema/sheets/settings/limitRows";
import { tableEdit } from "../schema/tableEdit";
import type { Applied } from "./writing/applied";
import { saveFew } from "./writing/saveFew";

/** Writes on Settings how much the deals share their luck. */
export function saveLuck(luck: number): Promise<Applied> {
  const { limit, value } = limits.columns;
  return saveFew([tableEdit(limits, { puts: [{ [limit.header]: LUCK_ROW.limit, [value.header]: luck }] })]);
}
