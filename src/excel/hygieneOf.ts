import type { Located } from "../kit/located";
import type { Row } from "../schema/sheet";
import { HYGIENE_LIMITS } from "../schema/sheets/settings/hygieneLimits";
import type { limits } from "../schema/sheets/settings/limits";
import type { HygieneRule } from "../terms/hygieneRules";
import type { YesNo } from "../terms/yesNo";

/** A rule of hygiene as Settings has it now. */
export interface HygieneSetting {
  readonly rule: HygieneRule;
  /** What its row is called. */
  readonly name: string;
  /** The sheet row in which it stands, counted from 1; null where it is gone. */
  readonly row: number | null;
  /** Null where it has none, or none that is a number. */
  readonly limit: number | null;
  readonly hasLimit: boolean;
  /** Null where nobody has said; it counts as Yes. */
  readonly on: YesNo | null;
}

/** The rules of hygiene from the rows of Limits; one that an older book lacks is as in a new book. */
export function hygieneOf(rows: readonly Located<Row<typeof limits>>[]): readonly HygieneSetting[] {
  return HYGIENE_LIMITS.map(({ rule, limit: name, name: cell, value }) => {
    const found = rows.find(({ record }) => record.limit === name);
    return {
      rule,
      name,
      row: found?.row ?? null,
      limit: found ? found.record.value : value,
      hasLimit: cell !== undefined,
      on: found?.record.on ?? null,
    };
  });
}
