import { wilson, type Interval } from "./interval";
import type { JudgedRange, Verdict } from "./judgedRanges";

/** How often the ranges shown held. */
export interface RangeRecord {
  readonly held: number;
  readonly above: number;
  readonly below: number;
  /** So many closed periods have a range. */
  readonly of: number;
  /** Wilson's 95 % interval of the share that holds in the long run; null without a closed period. */
  readonly band: Interval | null;
}

/** Counts the judged ranges; a few periods leave a wide band. */
export function rangeRecord(judged: readonly Pick<JudgedRange, "verdict">[]): RangeRecord {
  const count = (wanted: Verdict): number => judged.filter(({ verdict }) => verdict === wanted).length;
  const [held, of] = [count("held"), judged.length];
  const band = of === 0 ? null : wilson(held, of);
  return { held, above: count("above"), below: count("below"), of, band };
}
