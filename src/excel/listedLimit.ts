import type { Located } from "../kit/located";
import type { Row } from "../schema/sheet";
import { LIMIT_ROWS } from "../schema/sheets/settings/limitRows";
import type { limits } from "../schema/sheets/settings/limits";

/** A limit from its row of Limits, by its workbook name; one that an older book lacks is as in a new book. */
export function listedLimit(rows: readonly Located<Row<typeof limits>>[], name: string): number | null {
  const declared = LIMIT_ROWS.find((each) => each.name === name);
  const found = rows.find(({ record }) => record.limit === declared?.limit);
  return found ? found.record.value : (declared?.value ?? null);
}
