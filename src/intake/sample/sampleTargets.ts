import type { Serial } from "../../kit/serial";
import { periodOf } from "../../domain/forecast/period";
import type { SetupPeriod } from "../../schema/setup";
import { TEAM } from "./sampleWords";

/** What one member of the sample team has to close in a quarter. */
export interface SampleQuota {
  readonly owner: string;
  readonly quota: number;
}

/** Quarters before and after the current one that the sample knows a target for. */
const PAST = 8;
const AHEAD = 2;
const QUARTER_DAYS = 91;

/** Owners' targets are known from the quarter before on. */
const SHARED_FROM = PAST - 1;

/** The quotas of the sample team; together they are the team's target. */
export const SAMPLE_QUOTAS: readonly SampleQuota[] = TEAM;

const SHARES = SAMPLE_QUOTAS.map(({ owner, quota }) => ({ member: owner, target: quota }));

/** The sample team's quarters around a day, each with the team's target. */
export function samplePeriods(today: Serial): readonly SetupPeriod[] {
  const target = SAMPLE_QUOTAS.reduce((sum, { quota }) => sum + quota, 0);
  const middle = middleOfQuarter(today);
  return Array.from({ length: PAST + 1 + AHEAD }, (_, index) => {
    const { name, from, to } = quarterOf(middle + (index - PAST) * QUARTER_DAYS);
    const period = { period: name, start: from, end: to, target };
    return index < SHARED_FROM ? period : { ...period, shares: SHARES };
  });
}

/** From the middle of one quarter, whole quarters of 91 days always fall near the middle of others. */
function middleOfQuarter(day: Serial): Serial {
  const { from } = quarterOf(day);
  return from + Math.floor(QUARTER_DAYS / 2);
}

function quarterOf(day: Serial): ReturnType<typeof periodOf> {
  return periodOf(day, { fiscalStart: 1, grain: "quarter" });
}
