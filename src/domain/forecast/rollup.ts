import type { Cell } from "../../kit/cell";
import { fromCents } from "../../kit/money";
import type { Block } from "./block";
import { countedDeals, type CountedDeal } from "./countedDeals";
import { groupsBy, TEAM, type Groups } from "./groups";
import { WHOLE_FORECAST } from "./measures";
import { answer, type Outcome } from "./outcome";
import type { Period } from "./periods";
import { addDeal, addTally, emptyTally, openCents, weightedCents, type Tally } from "./tally";

/** Cumulative: each forecast contains the surer ones. Single: each category alone. */
export const ROLLUP_VIEWS = ["cumulative", "single"] as const;

export type RollupView = (typeof ROLLUP_VIEWS)[number];

/** What a roll-up groups by, a column of the deals or `Team`, and how it adds. */
export interface RollupOptions {
  readonly by: string;
  readonly view: RollupView;
}

/** The forecast of one name, or of the team, for one period; money in the book's currency. */
export interface RollupRow {
  readonly name: string;
  readonly period: Cell;
  readonly closed: number;
  readonly commit: number;
  readonly mostLikely: number;
  readonly bestCase: number;
  readonly openPipeline: number;
  readonly weighted: number;
  readonly deals: number;
  readonly incomplete: number;
  /** On team rows of periods that have a target. */
  readonly target: number | null;
  readonly toClose: number | null;
  readonly coverage: number | "met" | null;
}

/** A roll-up: one row per name and period, names A–Z, then the team per period. */
export interface Rollup {
  /** The block's own header of the names, or `Team`. */
  readonly by: string;
  readonly rows: readonly RollupRow[];
}

/** Adds up the deals by name and period, as Salesforce's forecast columns do. */
export function rollup(
  block: Block,
  periods: readonly Period[],
  { by, view }: RollupOptions,
): Outcome<Rollup> {
  const grouped = groupsBy(block, by);
  if (!grouped.ok) return grouped;
  const counted = countedDeals(block, { reads: WHOLE_FORECAST, spans: periods, owner: "" });
  if (!counted.ok) return counted;

  const groups = grouped.value;
  const tallies = talliesOf(groups, periods, counted.value);
  const rows = [...groups.names, TEAM].flatMap((name, group) =>
    periods.map((period, at) => {
      const tally = tallies[at]?.[group] ?? emptyTally();
      return rowOf(name, { tally, period, view, isTeam: group === groups.names.length });
    }),
  );
  return answer({ by: groups.header, rows });
}

/** For each period every name's tally, in order, then the team's. */
function talliesOf(
  groups: Groups,
  periods: readonly Period[],
  deals: readonly CountedDeal[],
): readonly (readonly Tally[])[] {
  const named = groups.names.length;
  const tallies = periods.map(({ from, to }) => ({
    from,
    to,
    own: groups.names.map(emptyTally),
    team: emptyTally(),
  }));
  for (const deal of deals) {
    const name = named === 0 ? -1 : (groups.ofRow[deal.row] ?? -1);
    const { day } = deal;
    for (const period of tallies) {
      if (day >= period.from && day <= period.to) addDeal(period.own[name] ?? period.team, deal);
    }
  }
  return tallies.map(({ own, team }) => {
    for (const tally of own) addTally(team, tally);
    return [...own, team];
  });
}

interface RowFacts {
  readonly tally: Tally;
  readonly period: Period;
  readonly view: RollupView;
  readonly isTeam: boolean;
}

function rowOf(name: string, { tally, period, view, isTeam }: RowFacts): RollupRow {
  const single = tally.cents;
  const commit = single.Closed + single.Commit;
  const mostLikely = commit + single["Most likely"];
  const bestCase = mostLikely + single["Best case"];
  const open = openCents(tally);
  const isSingle = view === "single";
  const target = isTeam ? period.targetCents : null;
  const toClose = target === null ? null : target - single.Closed;
  return {
    name,
    period: period.name,
    closed: fromCents(single.Closed),
    commit: fromCents(isSingle ? single.Commit : commit),
    mostLikely: fromCents(isSingle ? single["Most likely"] : mostLikely),
    bestCase: fromCents(isSingle ? single["Best case"] : bestCase),
    openPipeline: fromCents(open),
    weighted: fromCents(weightedCents(tally)),
    deals: tally.deals,
    incomplete: tally.incomplete,
    target: target === null ? null : fromCents(target),
    toClose: toClose === null ? null : fromCents(toClose),
    coverage: coverage(open, toClose),
  };
}

function coverage(open: number, toClose: number | null): number | "met" | null {
  if (toClose === null) return null;
  return toClose <= 0 ? "met" : open / toClose;
}
