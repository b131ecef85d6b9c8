import { findIndex, type FindIndex } from "../../domain/find/findIndex";
import type { StandingTable } from "../../excel/readForFind";
import type { FoundRecord } from "./findKind";
import { FIND_KINDS } from "./findKinds";

/** Everything of the book that can be found. */
export function bookIndex(tables: readonly StandingTable[]): FindIndex<FoundRecord> {
  const records = FIND_KINDS.flatMap(({ sheet, records: recordsOf }) => {
    const table = tables.find((one) => one.sheet === sheet);
    return table ? recordsOf(table) : [];
  });
  return findIndex(records);
}

/** The names of the deals by their ids. */
export function dealNames(index: FindIndex<FoundRecord>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { record } of index) {
    if (record.kind === FIND_KINDS[0]?.kind && record.place?.dealId !== undefined)
      names.set(record.place.dealId, record.name);
  }
  return names;
}
