import { judgedRanges, type JudgedRange } from "../../../src/domain/accuracy/judgedRanges";
import { RANGE_LEVEL, type ShownRange } from "../../../src/domain/accuracy/shownRange";
import type { Block } from "../../../src/domain/forecast/block";
import { DEAL_COLUMNS } from "../../../src/domain/forecast/dealColumns";
import { blockOfDeals, type DealFacts } from "../../../src/domain/forecast/dealFacts";
import { normalQuantile } from "../../../src/domain/forecast/normal";
import { range } from "../../../src/domain/forecast/odds";
import type { PeriodFacts } from "../../../src/domain/forecast/periods";
import { random } from "../../../src/intake/sample/random";
import type { Serial } from "../../../src/kit/serial";
import { valueOf } from "../forecast/deals";

/** Periods whose deals shared a luck, as a book knows them afterwards. */
export interface SimulatedPeriods {
  readonly judged: readonly JudgedRange[];
  readonly history: Block;
  readonly periods: readonly PeriodFacts[];
  /** All deals as they ended. */
  readonly ended: readonly DealFacts[];
}

/** How many periods, the luck that their deals truly share, and the luck of the ranges that were shown. */
export interface Simulation {
  readonly periods: number;
  readonly trueLuck: number;
  readonly shownLuck: number;
  readonly seed: number;
  /** The fewest and the most deals of a period; 30 to 60 unless said otherwise. */
  readonly deals?: readonly [number, number];
  /** The first day of the first period. */
  readonly from?: Serial;
}

const DAYS = 91;

/** A chance strictly between 0 and 1. */
type Draw = () => number;

function drawFrom(seed: number): Draw {
  const chance = random(seed);
  return () => chance.whole(1, 999_999) / 1_000_000;
}

function dealOf(dealId: string, period: PeriodFacts, draw: Draw): DealFacts {
  return {
    dealId,
    owner: "Ann",
    stage: "Propose",
    category: "Pipeline",
    status: "Open",
    created: period.start,
    closeDate: period.end,
    amount: 10_000 * Math.ceil(12 * draw() ** 2),
    probability: Math.round(10 + 70 * draw()) / 100,
    closedOn: null,
  };
}

/** The deals at the period's end: won by the one-factor Gaussian copula, z being the luck that they share. */
function outcomes(deals: readonly DealFacts[], trueLuck: number, draw: Draw) {
  const z = normalQuantile(draw());
  return deals.map((deal) => {
    const own = normalQuantile(draw());
    const isWon =
      Math.sqrt(trueLuck) * z + Math.sqrt(1 - trueLuck) * own < normalQuantile(deal.probability ?? 0);
    return { ...deal, status: isWon ? ("Won" as const) : ("Lost" as const), closedOn: deal.closeDate };
  });
}

function rowsOn(day: number, deals: readonly DealFacts[]): Block["rows"] {
  return blockOfDeals(deals).rows.map((row) => [day, ...row]);
}

/** Periods of a quarter, a range shown in the middle of each. */
export function simulatedPeriods({
  deals: [least, most] = [30, 60],
  from = 40_000,
  ...simulation
}: Simulation): SimulatedPeriods {
  const draw = drawFrom(simulation.seed);
  const rows: Block["rows"][number][] = [];
  const [all, shown, ended]: [PeriodFacts[], ShownRange[], DealFacts[]] = [[], [], []];
  for (let at = 0; at < simulation.periods; at++) {
    const start = from + at * DAYS;
    const period = { name: `P${String(at)}`, start, end: start + DAYS - 1, target: null };
    const count = least + Math.floor((most - least + 1) * draw());
    const open = Array.from({ length: count }, (_, n) => dealOf(`${period.name}-${String(n)}`, period, draw));
    const closed = outcomes(open, simulation.trueLuck, draw);
    const day = start + (DAYS - 1) / 2;
    const question = { level: RANGE_LEVEL, luck: simulation.shownLuck };
    const total = valueOf(range(blockOfDeals(open), { from: start, to: period.end }, question));
    shown.push({ ...total, ...question, period: period.name, day });
    rows.push(...rowsOn(day, open), ...rowsOn(period.end, closed));
    all.push(period);
    ended.push(...closed);
  }
  const book = { periods: all, deals: blockOfDeals(ended), asOf: from + simulation.periods * DAYS };
  const history = { name: "History", headers: ["Snapshot", ...DEAL_COLUMNS], rows };
  return { judged: judgedRanges(shown, book), history, periods: all, ended };
}
