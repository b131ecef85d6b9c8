import type { BookFault, BookState } from "../../excel/bookState";
import type { BookGlance } from "../../excel/opening";
import type { SelectedRow } from "../../excel/watchSelection";
import { dutiesOf } from "../../domain/actions/duties";
import type { TodayFacts } from "../../domain/actions/todayItem";
import type { Block } from "../../domain/forecast/block";
import { bookLuck } from "../../domain/forecast/bookLuck";
import { blockOfDeals } from "../../domain/forecast/dealFacts";
import type { PeriodFacts } from "../../domain/forecast/periods";
import { helpDue, type HelpDue, type HelpLimits } from "../../domain/kpis/helpDue";
import { daysBetween } from "../../domain/pipeline/daysBetween";
import { isOpen } from "../../domain/pipeline/isOpen";
import type { Yardstick } from "../../domain/pipeline/needs";
import { peopleOfDeals } from "../../domain/pipeline/peopleOfDeals";
import { reviewsDue, type ReviewDue, type ReviewRule } from "../../domain/review/reviewsDue";
import type { Located } from "../../kit/located";
import type { Serial } from "../../kit/serial";
import { fold } from "../../kit/text";
import { type Deal, pipeline } from "../../schema/sheets/pipeline";
import type { AsOf } from "../kit/Header";
import { counted } from "../words/counted";
import { timeWords, weekdayWords } from "../words/day";

/** What the pages show of a book, worked out once a reading. */
export interface BookView {
  readonly bookName: string;
  readonly book: BookState;
  readonly today: Serial;
  readonly open: readonly Located<Deal>[];
  readonly due: readonly ReviewDue[];
  readonly todayFacts: TodayFacts;
  readonly block: Block;
  readonly periods: readonly PeriodFacts[];
  readonly current: PeriodFacts | null;
  readonly yardstick: Yardstick;
  /** How much the deals share their luck. */
  readonly luck: number;
  readonly asOf: AsOf;
}

/** A blank limit limits nothing. */
const NO_LIMIT = Infinity;

export function bookView(book: BookState, now: Serial): BookView {
  const today = Math.floor(now);
  const { deals, limits } = book;
  const due = reviewsDue(deals, reviewRule(book, today));
  const importDays = limits.importDays ?? NO_LIMIT;
  const periods = periodsOf(book);
  const yardstick = yardstickOf(book, today);
  const current = currentPeriod(periods, book.period, today);
  const seen = { today, due, importDays, yardstick, current, periods };
  return {
    bookName: book.team.trim() === "" ? "Control Book" : book.team,
    book,
    today,
    due,
    open: deals.filter(({ record }) => isOpen(record)),
    todayFacts: todayFactsOf(book, seen),
    block: blockOfDeals(deals.map(({ record }) => record)),
    periods,
    current,
    yardstick,
    luck: bookLuck(limits.luck),
    asOf: asOfWords(book, today, importDays),
  };
}

/** What decides whether a review is due, but for what only the history tells. */
export function reviewRule({ limits, deciding, reviews }: BookState, today: Serial): ReviewRule {
  return {
    today,
    largeFrom: limits.largeFrom,
    reviewDays: limits.largeReviewDays ?? NO_LIMIT,
    deciding: new Set(deciding),
    lastReview: new Map(reviews.map(({ dealId, date }) => [dealId, date ?? 0])),
  };
}

type Seen = Pick<BookView, "today" | "due" | "yardstick" | "current" | "periods"> & {
  readonly importDays: number;
};

function todayFactsOf(book: BookState, { current, periods, ...seen }: Seen): TodayFacts {
  const { deals, limits, importedAt } = book;
  const { today } = seen;
  return {
    ...seen,
    deals,
    faultCount: book.faults.filter(isTyped).length,
    missing: book.missing.map(({ table, header }) => header ?? table),
    importedAt,
    outlook: { dataOf: book.asOf, of: book.outlookOf },
    largeFrom: limits.largeFrom,
    duties: dutiesOf(book.duties, { today, days: limits.oneOnOneDays, grace: limits.oneOnOneGrace }),
    helpDue: current && helpOf(book, current, periods),
  };
}

function helpOf(book: BookState, period: PeriodFacts, periods: readonly PeriodFacts[]): HelpDue | null {
  const deals = book.deals.map(({ record }) => record);
  return helpDue({ deals, period, periods, asOf: book.asOf, limits: helpLimits(book) });
}

/** When help is due, as Settings say. */
export function helpLimits({ limits }: BookState): HelpLimits {
  return { limit: limits.deviation, times: limits.deviationTimes, weeks: limits.deviationWeeks };
}

/** What Today shows of a book at which only a glance was had. */
export function glanceView({ book, aimless, flagged }: BookGlance, now: Serial): BookView {
  const view = bookView(book, now);
  return { ...view, todayFacts: { ...view.todayFacts, aimless, flagged: flagged ?? 0 } };
}

/** What the rules of hygiene go by: a rule that is off, or lacks the limit that it needs, asks nothing. */
function yardstickOf({ hygiene, limits, stages, people }: BookState, today: Serial): Yardstick {
  const rules = hygiene.flatMap(({ rule, limit, hasLimit, on }) => {
    const isSilent = on === "No" || (hasLimit && limit === null);
    return isSilent ? [] : [[rule, limit ?? 0] as const];
  });
  return {
    today,
    rules: new Map(rules),
    normDays: new Map(stages.toReversed().map(({ stage, normDays }) => [fold(stage), normDays])),
    largeFrom: limits.largeFrom,
    people: peopleOfDeals(people),
  };
}

/** Whether a person can mend the cell; what Excel works out on Pipeline is not typed. */
function isTyped({ table, column }: BookFault): boolean {
  const columns = table === pipeline.table ? Object.values(pipeline.columns) : [];
  return !columns.some(({ header, formula }) => header === column && formula !== undefined);
}

/** The open deal in the selected row of Pipeline. */
export function selectedDeal(deals: readonly Located<Deal>[], at: SelectedRow | null): Located<Deal> | null {
  if (at?.sheet !== pipeline.name) return null;
  return deals.find(({ row, record }) => row === at.row && isOpen(record)) ?? null;
}

function periodsOf({ periods }: BookState): readonly PeriodFacts[] {
  return periods.flatMap(({ period, start, end, target }) =>
    start === null || end === null ? [] : [{ name: period, start, end, target }],
  );
}

/** The period that the Forecast shows, else the one that holds today. */
function currentPeriod(periods: readonly PeriodFacts[], shown: string, today: Serial): PeriodFacts | null {
  const holdsToday = periods.find(({ start, end }) => start <= today && today <= end);
  return periods.find(({ name }) => name === shown) ?? holdsToday ?? periods[0] ?? null;
}

function asOfWords(book: BookState, today: Serial, importDays: number): AsOf {
  const { standing, importedAt } = book;
  if (standing === "absent") return { words: "No book yet", isLate: false };
  if (importedAt === null) return { words: unimportedWords(book), isLate: false };
  const days = daysBetween(importedAt, today);
  if (days > importDays) {
    return { words: `Data of ${weekdayWords(importedAt)}, ${counted(days, "day")} old`, isLate: true };
  }
  return { words: `Data of ${weekdayWords(importedAt)}, ${timeWords(importedAt)}`, isLate: false };
}

/** Of a book whose deals were typed or pasted, nobody imported anything; but deals it has. */
function unimportedWords({ deals, asOf }: BookState): string {
  if (deals.length === 0) return "No deals yet";
  return asOf === null ? "No import yet" : `Data of ${weekdayWords(asOf)}`;
}
