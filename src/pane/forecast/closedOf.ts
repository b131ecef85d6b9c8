import type { Block } from "../../domain/forecast/block";
import { TEAM } from "../../domain/forecast/groups";
import { type PeriodFacts, periodOfFacts } from "../../domain/forecast/periods";
import { rollup } from "../../domain/forecast/rollup";

/** What the team closed in a period; 0 where the deals cannot say. */
export function closedOf(block: Block, period: PeriodFacts): number {
  const rolled = rollup(block, [periodOfFacts(period)], { by: TEAM, view: "cumulative" });
  return rolled.ok ? (rolled.value.rows[0]?.closed ?? 0) : 0;
}
