import type { DriftReport } from "../../schema/drift/findDrift";
import type { Finding } from "../../schema/drift/finding";

/** What a look at the book found, and what was left alone, by id with how it stood then. */
export interface Scan {
  readonly report: DriftReport;
  readonly left: ReadonlyMap<string, string>;
}

/** What is to be looked at, and what was left alone and has not changed since. */
export function splitFindings({ report: { findings }, left }: Scan) {
  const isLeft = ({ id, state }: Finding): boolean => left.get(id) === state;
  return { open: findings.filter((each) => !isLeft(each)), left: findings.filter(isLeft) };
}
