import type { Serial } from "../../kit/serial";
import { fold } from "../../kit/text";
import { MANAGER } from "../../terms/manager";
import { asOfDays } from "../forecast/asOfDays";
import { cellAt, columnAt, type Block } from "../forecast/block";
import { countedDeals } from "../forecast/countedDeals";
import { dealIdOf } from "../forecast/dealId";
import { MEASURES } from "../forecast/measures";
import { answer, following, type Outcome } from "../forecast/outcome";
import type { PeriodFacts } from "../forecast/periods";
import { snapshotDays } from "../forecast/snapshotDays";
import { holds, type Span } from "../forecast/span";
import { calibrated } from "./calibrated";
import { dayOutlook, type DayOutlook, type OpenChance } from "./dayOutlook";
import { type CallFacts, lastCalls } from "./lastCalls";
import type { OwnedJudged } from "./optimism";
import { originsOf, type WonDeal } from "./origins";
import { periodWeeks, type PeriodWeek } from "./periodWeeks";
import type { WeekForecast } from "./weekForecast";

/** What forecasts are held against each other by. */
export interface AccuracyFacts {
  /** How the deals stood whenever one changed. */
  readonly history: Block;
  /** How they stand now. */
  readonly deals: Block;
  readonly calls: readonly CallFacts[];
  /** The periods that are over, of like length. */
  readonly periods: readonly PeriodFacts[];
}

/** A week of a period that the book's own history tells, and how the deals stood at its end. */
interface ToldWeek extends PeriodWeek {
  readonly facts: PeriodFacts;
  readonly block: Block;
}

/** What was open at one week of a period that is over when the next one is forecast. */
interface EarlierWeek extends Span {
  readonly week: number;
  readonly open: readonly OpenChance[];
}

/**
 * What each way would have forecast for each closed period at the end of each of its weeks: from ASOF of that day and
 * the calls made by then alone. A week in which the book kept no snapshot of its own is left out: nobody knows how the
 * deals stood then.
 */
export function weekForecasts(facts: AccuracyFacts): Outcome<readonly WeekForecast[]> {
  const told = toldWeeks(facts);
  if (!told.ok) return told;
  const wonIn = wonDeals(facts);
  if (!wonIn.ok) return wonIn;
  const since = Math.min(...facts.periods.map(({ start }) => start));
  const earlier: EarlierWeek[] = [];
  const forecasts: WeekForecast[] = [];
  for (const week of told.value) {
    const period = spanOf(week.facts);
    const outlook = dayOutlook(week.block, period, since);
    if (!outlook.ok) return outlook;
    const won = wonIn.value.get(week.facts) ?? [];
    const judged = earlier.filter(({ to, week: at }) => at === week.week && to < period.from);
    forecasts.push(weekForecast(week, outlook.value, { won, judged, calls: facts.calls }));
    earlier.push({ ...period, week: week.week, open: outlook.value.open });
  }
  return answer(forecasts);
}

function spanOf({ start, end }: PeriodFacts): Span {
  return { from: start, to: end };
}

/** The weeks that can be told, the earliest period first. */
function toldWeeks({ history, periods }: AccuracyFacts): Outcome<readonly ToldWeek[]> {
  const { own } = snapshotDays(history);
  const weeks = periods
    .toSorted((a, b) => a.start - b.start)
    .flatMap((facts) => periodWeeks(spanOf(facts)).map((week) => ({ ...week, facts })))
    .filter((week) => own.some((day) => holds(week, day)));
  const days = [...new Set(weeks.map(({ to }) => to))].sort((a, b) => a - b);
  return following(asOfDays(history, days), (blocks) => {
    const blockOn = new Map(days.map((day, at) => [day, blocks[at]]));
    return weeks.flatMap((week) => {
      const block = blockOn.get(week.to);
      return block === undefined ? [] : [{ ...week, block }];
    });
  });
}

/** The deals that were won in each period, as the book has them now; one without an amount counts for nothing. */
function wonDeals({ deals, periods }: AccuracyFacts): Outcome<ReadonlyMap<PeriodFacts, readonly WonDeal[]>> {
  const idAt = columnAt(deals, "Deal ID");
  const spans = periods.map(spanOf);
  return following(countedDeals(deals, { reads: MEASURES.closed, spans, owner: "" }), (won) => {
    const named = won.map(({ row, day, cents }) => ({
      ...{ id: dealIdOf(cellAt(deals.rows[row] ?? [], idAt)), cents: cents ?? 0, day },
    }));
    return new Map(periods.map((facts) => [facts, named.filter(({ day }) => holds(spanOf(facts), day))]));
  });
}

interface Against {
  readonly won: readonly WonDeal[];
  readonly judged: readonly EarlierWeek[];
  readonly calls: readonly CallFacts[];
}

function weekForecast(week: ToldWeek, outlook: DayOutlook, { won, judged, calls }: Against): WeekForecast {
  const called = lastCalls(calls, { period: week.facts.name, monday: week.monday });
  const isCalled = (owner: string) => called.has(owner);
  const reps = [...called].filter(([member]) => member !== fold(MANAGER));
  const lacking = [...outlook.owners].filter((owner) => !isCalled(owner)).length;
  return {
    period: week.facts.name,
    week: week.week,
    day: week.to,
    forecasts: {
      reps: reps.length === 0 || lacking > 0 ? null : sum(reps.map(([, cents]) => cents)),
      manager: called.get(fold(MANAGER)) ?? null,
      rollUp: outlook.commit,
      weighted: outlook.weighted,
      calibrated: calibrated(outlook, judgedThen(judged, outlook.wonOn)),
    },
    called: { has: outlook.owners.size - lacking, of: outlook.owners.size },
    incomplete: outlook.incomplete,
    actual: sum(won.map(({ cents }) => cents)),
    origins: originsOf(won, outlook),
  };
}

/** The chances named at the same week of earlier periods, and whether the deal was won within its period, as known now. */
function judgedThen(
  weeks: readonly EarlierWeek[],
  wonOn: ReadonlyMap<string, Serial>,
): readonly OwnedJudged[] {
  return weeks.flatMap((week) =>
    week.open.map(({ id, owner, probability }) => {
      const day = wonOn.get(id);
      return { owner, probability, isWon: day !== undefined && holds(week, day) };
    }),
  );
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, cents) => total + cents, 0);
}
