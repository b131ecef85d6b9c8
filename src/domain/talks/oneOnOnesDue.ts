import type { Serial } from "../../kit/serial";
import { byFolded } from "../../kit/text";
import { daysBetween } from "../pipeline/daysBetween";

/** A member, the days between two one-on-ones where they have a rhythm of their own, and the last one. */
export interface MemberRhythm {
  readonly member: string;
  readonly cadence: number | null;
  readonly lastOneOnOne: Serial | null;
}

/** The rhythm that Settings ask for: the days between two, and how many late before it is said. */
export interface OneOnOneRule {
  readonly today: Serial;
  readonly days: number;
  readonly grace: number;
}

/** When somebody's next one-on-one is due. */
export interface OneOnOneDue extends MemberRhythm {
  /** Null before the first one. */
  readonly dueOn: Serial | null;
  /** Days past the due day, once they exceed the grace; else 0. */
  readonly daysLate: number;
}

/** Everybody's next one-on-one: the latest first, then those who never had one, then by the day. */
export function oneOnOnesDue(members: readonly MemberRhythm[], rule: OneOnOneRule): readonly OneOnOneDue[] {
  return members
    .filter(({ member }) => member.trim() !== "")
    .map((each) => dueOf(each, rule))
    .sort(
      (a, b) => b.daysLate - a.daysLate || (a.dueOn ?? 0) - (b.dueOn ?? 0) || byFolded(a.member, b.member),
    );
}

function dueOf(each: MemberRhythm, { today, days, grace }: OneOnOneRule): OneOnOneDue {
  const { cadence, lastOneOnOne } = each;
  if (lastOneOnOne === null) return { ...each, dueOn: null, daysLate: 0 };
  const every = cadence !== null && cadence > 0 ? cadence : days;
  const dueOn = Math.floor(lastOneOnOne) + every;
  const late = daysBetween(dueOn, today);
  return { ...each, dueOn, daysLate: late > grace ? late : 0 };
}
