import { blockOf, type Block } from "../../domain/forecast/block";
import { decidingDeals } from "../../domain/forecast/decidingDeals";
import { DEFAULT_LUCK, odds, range } from "../../domain/forecast/odds";
import { oddsCurve } from "../../domain/forecast/oddsCurve";
import { periodOfFacts } from "../../domain/forecast/periods";
import type { Attempt } from "../../excel/caught";
import { type HomeFacts, redrawHome } from "../../excel/redrawHome";
import { keepShown } from "./keepShown";
import type { Setup } from "../../schema/setup";
import { DECIDING_DEALS } from "../../schema/sheets/forecast/decidingDeals";
import { CURVE } from "../../schema/sheets/forecast/curve";
import type { StoredOutlook } from "../../schema/sheets/home/stored";

const QUESTION = { level: 0.8, luck: DEFAULT_LUCK };

/** Odds and range of the setup's period, and the deals that decide it; null or none where they cannot be said. */
function outlookOf(block: Block, setup: Setup): Omit<StoredOutlook, "asOf"> {
  const facts = setup.periods.find(({ period }) => period === setup.period);
  const nothing = { period: setup.period, odds: null, range: null, curve: [], deals: [] };
  if (!facts || block.rows.length === 0) return nothing;
  const { start, end, target } = facts;
  const period = periodOfFacts({ name: facts.period, start, end, target });
  const ranged = range(block, period, QUESTION);
  const curve = oddsCurve(block, period, { ...CURVE, target, luck: DEFAULT_LUCK });
  const totals = {
    ...nothing,
    range: ranged.ok ? ranged.value : null,
    curve: curve.ok ? curve.value : [],
  };
  if (target === null) return totals;
  const chance = odds(block, period, { ...QUESTION, target });
  return {
    ...totals,
    odds: chance.ok ? chance.value : null,
    deals: decidingDeals(block, period, { ...QUESTION, target, top: DECIDING_DEALS }),
  };
}

/** Draws what changes on Home: its form, and what only the add-in can work out; the range shown is kept. */
export async function drawHome(setup: Setup): Promise<Attempt<boolean>> {
  const shown: StoredOutlook[] = [];
  const drawn = await redrawHome(({ deals, asOf }: HomeFacts) => {
    const outlook = { asOf, ...outlookOf(blockOf("Deals", deals), setup) };
    shown.push(outlook);
    return { setup, outlook };
  });
  const [outlook] = shown;
  if (!drawn.ok || !outlook) return drawn;
  const kept = await keepShown(outlook);
  return kept.ok ? drawn : kept;
}
