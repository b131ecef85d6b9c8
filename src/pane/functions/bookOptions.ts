import type { BookTables } from "../../excel/inserting/bookTables";
import { cycleDays, dealAges } from "./ageOptions";
import type { BookOption } from "./bookOption";
import {
  allPeriods,
  averageDeal,
  closedSoFar,
  compareDay,
  dealHistory,
  dealsBefore,
  dealsNow,
  named,
  openDeals,
  winRateSoFar,
} from "./dealOptions";
import {
  answerDays,
  answersCounted,
  answersGiven,
  answerWeights,
  chancesThen,
  dealEnds,
  dealsWon,
  endsSince,
  ownersThen,
} from "./outcomeOptions";
import { fiscalStart } from "./fiscalOptions";
import { personFigure, scoreSeries, type Standing } from "./seriesOptions";

type Options = (book: BookTables, standing: Standing) => readonly BookOption[];

const AS_OF = named("AsOf", "The day of the data");
const TARGET = named("PeriodTarget", "The chosen period's target");

/** What the book fills arguments with: by function and argument where it differs, else by argument. */
const OPTIONS: Readonly<Record<string, Options>> = {
  deals: dealsNow,
  after: dealsNow,
  before: dealsBefore,
  history: dealHistory,
  periods: allPeriods,
  from: named("PeriodStart", "The chosen period's first day"),
  to: named("PeriodEnd", "The chosen period's last day"),
  target: TARGET,
  date: AS_OF,
  fiscal_start: fiscalStart,
  "ASOF.date": compareDay,
  as_of: AS_OF,
  average_deal: averageDeal,
  win_rate: winRateSoFar,
  deals_open: openDeals,
  cycle_days: cycleDays,
  owners: ownersThen,
  probabilities: chancesThen,
  outcomes: endsSince,
  ages: dealAges,
  "CLOSECHANCE.outcomes": dealEnds,
  durations: dealAges,
  events: dealsWon,
  "DEVIATION.actual": closedSoFar,
  plan: TARGET,
  forecasts: scoreSeries("goal", true),
  actuals: scoreSeries("actual", true),
  plans: scoreSeries("goal", true),
  values: scoreSeries("actual", false),
  limit: named("DeviationLimit", "The book's limit"),
  times: named("DeviationTimes", "The book's limit"),
  window: named("DeviationWeeks", "The book's limit"),
  answers: answersCounted,
  "UNKNOWNS.answers": answersGiven,
  weights: answerWeights,
  dates: answerDays,
  max_age: named("EvidenceDays", "The book's limit"),
  strength: personFigure("strength"),
  stance: personFigure("stance"),
  last_contact: personFigure("lastContact"),
  half_life: named("RelationDays", "The book's limit"),
};

/** An argument of a worksheet function. */
export interface ArgumentName {
  readonly id: string;
  readonly name: string;
}

/** What the book can fill an argument with, the best first; none where it has nothing of the kind. */
export function bookOptions(
  { id, name }: ArgumentName,
  book: BookTables,
  standing: Standing,
): readonly BookOption[] {
  const options = OPTIONS[`${id}.${name}`] ?? OPTIONS[name];
  return options ? options(book, standing) : [];
}
