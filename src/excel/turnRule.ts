import { limits } from "../schema/sheets/settings/limits";
import { tableEdit } from "../schema/tableEdit";
import type { YesNo } from "../terms/yesNo";
import type { Applied } from "./writing/applied";
import { saveFew } from "./writing/saveFew";

/** A rule of hygiene that is switched on or off. */
export interface RuleTurn {
  /** What its row on Limits is called. */
  readonly name: string;
  readonly from: YesNo | null;
  readonly to: YesNo;
}

/** Writes on Settings whether a rule of hygiene asks. */
export function turnRule({ name, from, to }: RuleTurn): Promise<Applied> {
  const { header } = limits.columns.on;
  return saveFew([tableEdit(limits, { changes: [{ key: name, header, from: from ?? "", to }] })]);
}
