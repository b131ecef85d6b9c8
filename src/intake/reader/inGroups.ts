import { isBlank } from "../../kit/cell";
import type { ExportRecord } from "./exportTable";

/** A report marks the columns by which it groups, and names each group only in its first row. */
const GROUPED = /[↑↓]$/;
const NAMELESS = /^Column \d+$/;

/** The records of a grouped report, each with the names of its groups; the columns that it groups by stand in front. */
export function inGroups(
  headers: readonly string[],
  records: readonly ExportRecord[],
): readonly ExportRecord[] {
  const first = headers.findIndex((header) => GROUPED.test(header));
  if (first < 0 || !headers.slice(0, first).every((header) => NAMELESS.test(header))) return records;
  const behind = headers.findIndex((header, at) => at > first && !GROUPED.test(header));
  const end = behind < 0 ? headers.length : behind;
  let names: readonly string[] = [];
  return records.map(({ row, cells }) => {
    names = groupsOf(cells.slice(first, end), names);
    return { row, cells: [...cells.slice(0, first), ...names, ...cells.slice(end)] };
  });
}

/** A new outer group leaves nothing of the inner groups before it. */
function groupsOf(cells: readonly string[], before: readonly string[]): readonly string[] {
  const stated = cells.findIndex((cell) => !isBlank(cell));
  return cells.map((cell, at) => (stated >= 0 && at >= stated ? cell : (before[at] ?? "")));
}
