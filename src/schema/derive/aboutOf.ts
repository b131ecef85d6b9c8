import type { Column } from "../column";
import type { Facts } from "../facts";

/** What a column's declaration says it is, for the guide: the shipped code goes without it (scripts/without-about.mjs). */
export function aboutOf(column: Column<unknown>): string {
  return (column as Column<unknown> & Pick<Facts, "about">).about;
}
