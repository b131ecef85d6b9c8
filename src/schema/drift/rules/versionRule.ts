import { type Finding, finding } from "../finding";
import type { OwnBook } from "../ownBook";

/** Sheets that a newer Control Book has written: this one does not know what they mean. */
export function newerVersions({ facts, declared }: OwnBook): readonly Finding[] {
  return facts.sheets.flatMap(({ id, tab, mark }) => {
    if (!mark || mark.version <= declared.plan.version) return [];
    const spot = { sheetId: id, tab, row: 0, column: 0 };
    return [finding([mark.sheet], { drift: { kind: "newer version", tab, version: mark.version }, spot })];
  });
}
