import { atOnce } from "../../../kit/steps/atOnce";
import { dateColumn } from "../../values/dateColumn";
import { ENOUGH } from "../../values/enough";
import type { FileColumn } from "../fileColumn";

/** The column whose days are not later than the other's in nine of ten rows; undefined where neither's are, or both's. */
export function firstOfTwoDays(one: FileColumn, two: FileColumn): FileColumn | undefined {
  const [left, right] = [serials(one), serials(two)];
  const rows = [...left.keys()].filter((row) => right.has(row));
  const share = (claim: (row: number) => boolean): number => rows.filter(claim).length / rows.length;
  const isOneFirst = share((row) => (left.get(row) ?? 0) <= (right.get(row) ?? 0)) >= ENOUGH;
  const isTwoFirst = share((row) => (right.get(row) ?? 0) <= (left.get(row) ?? 0)) >= ENOUGH;
  if (isOneFirst === isTwoFirst) return undefined;
  return isOneFirst ? one : two;
}

/** The days of a column by row; its figures are read in the order that it tells, else with the day first. */
function serials({ values, rows }: FileColumn): ReadonlyMap<number, number> {
  const { order = "DMY" } = atOnce(dateColumn.decide(values)).ways;
  const read = dateColumn.reader({ order, mark: ".", scale: "fractions" });
  const found = new Map<number, number>();
  for (const [at, text] of values.entries()) {
    const day = read(text);
    const row = rows[at];
    if (typeof day === "number" && row !== undefined) found.set(row, day);
  }
  return found;
}
