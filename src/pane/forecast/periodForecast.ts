import { RANGE_LEVEL } from "../../domain/accuracy/shownRange";
import type { Block } from "../../domain/forecast/block";
import { odds, range } from "../../domain/forecast/odds";
import { periodOfFacts, type PeriodFacts } from "../../domain/forecast/periods";
import { TEAM } from "../../domain/forecast/groups";
import { rollup, type RollupRow } from "../../domain/forecast/rollup";
import type { PeriodFigures } from "../kit/Outlook";
import { forecastFaultWords } from "./faultWords";

/** One period's forecast: its figures, and the roll-up by owner with the team last. */
export interface PeriodForecast {
  readonly figures: PeriodFigures;
  readonly rows: readonly RollupRow[];
}

/** Everything that the pane says of a period, worked out by the same rules as the worksheet functions. */
export function periodForecast(block: Block, facts: PeriodFacts, luck: number): PeriodForecast {
  const period = periodOfFacts(facts);
  const rolled = rollup(block, [period], { by: "Owner", view: "cumulative" });
  const rows = rolled.ok ? rolled.value.rows : [];
  const ranged = range(block, period, { level: RANGE_LEVEL, luck });
  const chance = facts.target === null ? null : odds(block, period, { target: facts.target, luck });
  const fault = !rolled.ok ? rolled.fault : ranged.ok ? null : ranged.fault;
  const figures: PeriodFigures = {
    period: facts.name,
    closed: rows.find(({ name }) => name === TEAM)?.closed ?? 0,
    range: ranged.ok ? ranged.value : null,
    target: facts.target,
    odds: chance?.ok ? chance.value : null,
    unsaid: fault === null ? null : forecastFaultWords(fault),
  };
  return { figures, rows };
}
