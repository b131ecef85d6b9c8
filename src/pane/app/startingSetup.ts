import { periodOf } from "../../domain/forecast/period";
import { periodsAround } from "../../domain/forecast/periodsAround";
import type { Serial } from "../../kit/serial";
import type { Setup } from "../../schema/setup";

/** The month in which fiscal years begin unless the manager says otherwise. */
const JANUARY = 1;

/** What a new book starts with: quarters of the fiscal year around today, no team, no targets, nobody yet. */
export function startingSetup(today: Serial, fiscalStart = JANUARY): Setup {
  const periods = periodsAround(today, fiscalStart).map(({ name, from, to }) => ({
    period: name,
    start: from,
    end: to,
    target: null,
  }));
  const { name: period } = periodOf(today, { fiscalStart, grain: "quarter" });
  return { today, team: "", currency: "", periods, period, owners: [] };
}
