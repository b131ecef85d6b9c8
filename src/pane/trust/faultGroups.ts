import type { BookFault } from "../../excel/bookState";
import { fold } from "../../kit/text";
import { ALL_TABLES } from "../../schema/book";

/** Faults of one column that hold the same: the first, how many, and whether Excel works the column out itself. */
export interface FaultGroup {
  readonly first: BookFault;
  readonly count: number;
  readonly isComputed: boolean;
}

/** Faults by column and content, in the order in which they stand; what a person typed comes before what Excel works out. */
export function faultGroups(faults: readonly BookFault[]): readonly FaultGroup[] {
  const groups = new Map<string, { first: BookFault; count: number }>();
  for (const fault of faults) {
    const key = [fault.table, fault.column, String(fault.got)].join("\u001f");
    const group = groups.get(key);
    if (group) group.count += 1;
    else groups.set(key, { first: fault, count: 1 });
  }
  return [...groups.values()]
    .map((group) => ({ ...group, isComputed: isComputed(group.first) }))
    .sort((a, b) => Number(a.isComputed) - Number(b.isComputed));
}

/** Whether the cell is worked out by Excel, so that nobody can mend it by typing. */
function isComputed({ table, column }: Pick<BookFault, "table" | "column">): boolean {
  const sheet = ALL_TABLES.find((one) => fold(one.table) === fold(table));
  const columns = Object.values(sheet?.columns ?? {});
  return columns.some(({ header, formula }) => fold(header) === fold(column) && formula !== undefined);
}
