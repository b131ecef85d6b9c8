import type { CopyPolicy, SheetPolicy } from "../../src/share/policy";

/** A sheet of which everything stays. */
export function whole(name: string): SheetPolicy {
  return { name, fate: "stays", columns: "all", outsideTables: "stays", hiddenColumns: "leave" };
}

/** A sheet of tables of which these columns stay. */
export function columnsOf(name: string, headers: readonly string[]): SheetPolicy {
  return {
    name,
    fate: "stays",
    columns: headers.map((header) => ({ header, fate: "stays" })),
    outsideTables: "private",
    hiddenColumns: "leave",
  };
}

/** A policy over these sheets. */
export function policy(sheets: readonly SheetPolicy[], rest: Partial<CopyPolicy> = {}): CopyPolicy {
  return {
    sheets,
    derived: "aggregates",
    knownTexts: [],
    shownSmallGroups: [],
    title: "Leadership copy",
    ...rest,
  };
}
