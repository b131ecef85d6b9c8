import { periodOf } from "../../domain/forecast/period";
import { periodsAround } from "../../domain/forecast/periodsAround";
import type { Serial } from "../../kit/serial";
import type { Setup } from "../../schema/setup";

/** Fiscal years start in January until Settings say otherwise. */
const FISCAL_START = 1;

/** What a new book starts with: quarters around today, no team, no targets, nobody yet. */
export function startingSetup(today: Serial): Setup {
  const periods = periodsAround(today, FISCAL_START).map(({ name, from, to }) => ({
    period: name,
    start: from,
    end: to,
    target: null,
  }));
  const { name: period } = periodOf(today, { fiscalStart: FISCAL_START, grain: "quarter" });
  return { today, team: "", currency: "", periods, period, owners: [] };
}
