import type { Serial } from "../../kit/serial";
import type { PlannedBlock } from "./coachingEvents";

/** A use of time that has a share of its own on Settings. */
export interface MixTarget {
  readonly name: string;
  /** The kinds of block that count. */
  readonly kinds: readonly string[];
  /** The share on Settings; null where it is blank. */
  readonly share: number | null;
  /** Whether the share is the least or the most. */
  readonly is: "least" | "most";
}

/** What is planned for a use of time, against its share. */
export interface MixShare extends MixTarget {
  readonly minutes: number;
  /** Null while nothing is planned at all. */
  readonly planned: number | null;
  readonly isMissed: boolean;
}

/** What the blocks from a day to another go into, each use against its own share. */
export function timeMix(
  blocks: readonly PlannedBlock[],
  targets: readonly MixTarget[],
  days: { readonly from: Serial; readonly to: Serial },
): readonly MixShare[] {
  const within = blocks.filter(({ date }) => date !== null && date >= days.from && date <= days.to);
  const sum = (some: readonly PlannedBlock[]): number =>
    some.reduce((all, { minutes }) => all + (minutes ?? 0), 0);
  const all = sum(within);
  return targets.map((target) => {
    const minutes = sum(within.filter(({ kind }) => target.kinds.some((each) => each === kind)));
    const planned = all === 0 ? null : minutes / all;
    const isShort = planned !== null && target.share !== null && isBeyond(planned, target.share, target.is);
    return { ...target, minutes, planned, isMissed: isShort };
  });
}

function isBeyond(planned: number, share: number, is: MixTarget["is"]): boolean {
  return is === "least" ? planned < share - 1e-9 : planned > share + 1e-9;
}
