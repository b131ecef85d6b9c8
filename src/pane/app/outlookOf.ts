import { RANGE_LEVEL } from "../../domain/accuracy/shownRange";
import type { Block } from "../../domain/forecast/block";
import { decidingDeals } from "../../domain/forecast/decidingDeals";
import { odds, range, type TotalRange } from "../../domain/forecast/odds";
import { oddsCurve } from "../../domain/forecast/oddsCurve";
import { periodOfFacts } from "../../domain/forecast/periods";
import type { Setup } from "../../schema/setup";
import { CURVE } from "../../schema/sheets/forecast/curve";
import { DECIDING_DEALS } from "../../schema/sheets/forecast/decidingDeals";
import type { StoredOutlook } from "../../schema/sheets/home/stored";

/** The outlook of a period by itself, its range with the median. */
export type Outlook = Omit<StoredOutlook, "asOf" | "record" | "range"> & {
  readonly range: TotalRange | null;
};

/** Odds and range of the setup's period, and the deals that decide it; null or none where they cannot be said. */
export function outlookOf(block: Block, setup: Setup, luck: number): Outlook {
  const facts = setup.periods.find(({ period }) => period === setup.period);
  const nothing = { period: setup.period, odds: null, range: null, curve: [], deals: [] };
  if (!facts || block.rows.length === 0) return nothing;
  const { start, end, target } = facts;
  const period = periodOfFacts({ name: facts.period, start, end, target });
  const ranged = range(block, period, { level: RANGE_LEVEL, luck });
  const curve = oddsCurve(block, period, { ...CURVE, target, luck });
  const totals = {
    ...nothing,
    range: ranged.ok ? ranged.value : null,
    curve: curve.ok ? curve.value : [],
  };
  if (target === null) return totals;
  const chance = odds(block, period, { luck, target });
  return {
    ...totals,
    odds: chance.ok ? chance.value : null,
    deals: decidingDeals(block, period, { luck, target, top: DECIDING_DEALS }),
  };
}
