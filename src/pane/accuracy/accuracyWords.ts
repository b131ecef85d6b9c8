import type { WeekAccuracy } from "../../domain/accuracy/accuracyByWeek";
import type { Accuracy } from "../../domain/accuracy/accuracyOf";
import type { ForecastErrors } from "../../domain/accuracy/forecastErrors";
import type { Origin } from "../../domain/accuracy/origins";
import type { ForecastWay } from "../../domain/accuracy/weekForecast";
import { counted } from "../words/counted";
import { rateWords } from "../words/rate";

/** What each way to forecast is called, and where there is little room. */
export const WAY_WORDS: Readonly<Record<ForecastWay, { readonly name: string; readonly short: string }>> = {
  reps: { name: "Reps’ calls", short: "Reps" },
  manager: { name: "Your call", short: "You" },
  rollUp: { name: "Roll-up", short: "Roll-up" },
  weighted: { name: "Weighted", short: "Weighted" },
  calibrated: { name: "Calibrated", short: "Calibr." },
};

/** Where what closed stood at a week. */
export const ORIGIN_WORDS: Readonly<Record<Origin, string>> = {
  closed: "Closed by then",
  open: "Open, dated in the period",
  elsewhere: "Pulled in from another date",
  new: "Not in the book yet",
};

/** With fewer periods a figure is a hint. */
const ENOUGH_PERIODS = 8;

/** So near counts as well forecast. */
const NEAR = 0.1;

/** Too high or too low: "12 % high". */
export function biasWords(bias: number | null): string {
  if (bias === null) return "–";
  if (Math.abs(bias) < 0.005) return "neither high nor low";
  return `${rateWords(Math.abs(bias))} ${bias > 0 ? "high" : "low"}`;
}

/** A share, or a dash where it is not known. */
export function rateOrDash(share: number | null): string {
  return share === null ? "–" : rateWords(share);
}

/** A bias with its sign. */
export function signedRate(bias: number | null): string {
  if (bias === null) return "–";
  const words = rateWords(Math.abs(bias));
  return words.startsWith("0") ? words : `${bias > 0 ? "+" : "−"}${words}`;
}

/** In how many of the periods in which it was known a way came near to what closed. */
export function nearOf({ forecasts }: Accuracy, { week }: WeekAccuracy, way: ForecastWay) {
  const known = forecasts.filter((each) => each.week === week && each.forecasts[way] !== null);
  const near = known.filter(
    ({ actual, forecasts: of }) => Math.abs((of[way] ?? 0) - actual) <= NEAR * Math.abs(actual),
  );
  return { near: near.length, of: known.length };
}

function nearWords(accuracy: Accuracy, week: WeekAccuracy, way: ForecastWay): string {
  const { near, of } = nearOf(accuracy, week, way);
  return `within ${rateWords(NEAR)} of what closed in ${String(near)} of ${counted(of, "period")}`;
}

/** The closed periods that are told of: "9 closed periods, FY24 Q3 to FY26 Q3". */
export function spanWords({ periods }: Accuracy): string {
  const [first = "", last = ""] = [periods[0], periods.at(-1)];
  return `${counted(periods.length, "closed period")}, ${periods.length < 2 ? first : `${first} to ${last}`}`;
}

function missWords({ wape, bias }: ForecastErrors): string {
  return wape === null ? "nothing closed" : `error ${rateWords(wape)}, ${biasWords(bias)}`;
}

/** What the figures of a week mean, in one sentence or two; never what to do. */
export function weekWords(accuracy: Accuracy, week: WeekAccuracy): string {
  const { manager, rollUp } = week.errors;
  const own =
    manager.periods === 0
      ? "no call of yours is known"
      : `your call was ${nearWords(accuracy, week, "manager")} (${missWords(manager)})`;
  const deals = `the roll-up ${nearWords(accuracy, week, "rollUp")} (${missWords(rollUp)})`;
  const few =
    week.periods < ENOUGH_PERIODS ? ` Fewer than ${String(ENOUGH_PERIODS)} periods are a hint.` : "";
  return `At week ${String(week.week)} ${own}; ${deals}.${few}`;
}

/** Of how many periods a week’s figures are, and each way that fewer of them know: "9; reps 7, you 8". */
export function toldWords({ periods, errors }: WeekAccuracy): string {
  const short = {
    reps: "reps",
    manager: "you",
    rollUp: "roll-up",
    weighted: "weighted",
    calibrated: "calibrated",
  };
  const fewer = Object.entries(short).flatMap(([way, name]) => {
    const known = errors[way as ForecastWay].periods;
    return known === periods ? [] : [`${name} ${String(known)}`];
  });
  return [String(periods), ...(fewer.length === 0 ? [] : [fewer.join(", ")])].join("; ");
}
