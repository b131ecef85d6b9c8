import type { WeekAccuracy } from "../../domain/accuracy/accuracyByWeek";
import type { Accuracy } from "../../domain/accuracy/accuracyOf";
import { ORIGINS } from "../../domain/accuracy/origins";
import { FORECAST_WAYS } from "../../domain/accuracy/weekForecast";
import type { AccuracyBasis } from "../../excel/accuracyBasis";
import {
  ACCURACY_WEEKS,
  type AccuracyLine,
  type StoredAccuracy,
} from "../../schema/sheets/forecast/accuracy";
import { forecastFaultWords } from "../forecast/faultWords";
import { accuracyOfBook, weekNow } from "./accuracyOfBook";
import { spanWords, toldWords, weekWords } from "./accuracyWords";

const NOTHING: StoredAccuracy = { sentence: "", foot: "", lines: [] };

/** What the Forecast says of the accuracy by week; nothing yet where no closed period tells of it. */
export function storedAccuracy(basis: AccuracyBasis | null): StoredAccuracy {
  if (basis === null) return NOTHING;
  const worked = accuracyOfBook(basis);
  if (!worked.ok) return { ...NOTHING, sentence: `It cannot be said. ${forecastFaultWords(worked.fault)}` };
  const now = weekNow(worked.value, basis);
  if (now === undefined) return NOTHING;
  return {
    sentence: plain(weekWords(worked.value, now)),
    foot: plain(footWords(worked.value)),
    lines: worked.value.weeks.slice(0, ACCURACY_WEEKS).map(lineOf),
  };
}

function lineOf(week: WeekAccuracy): AccuracyLine {
  const { errors, origins, onKnown } = week;
  const all = ORIGINS.reduce((total, origin) => total + origins[origin], 0);
  return {
    week: week.week,
    errors: FORECAST_WAYS.map((way) => errors[way].wape),
    biases: FORECAST_WAYS.map((way) => errors[way].bias),
    told: toldWords(week),
    origins: [...ORIGINS.map((origin) => (all === 0 ? null : origins[origin] / all)), onKnown.bias],
  };
}

function footWords(accuracy: Accuracy): string {
  const lacking = accuracy.weeks.reduce((count, { incomplete }) => count + incomplete, 0);
  return (
    `Of ${spanWords(accuracy)}: each week by what was known then. Roll-up = closed + Commit. ` +
    "Error = missed amounts ÷ closed. Known bias = roll-up against what was closed or open then." +
    (lacking === 0 ? "" : ` Deals without amount or probability: ${String(lacking)}, in no sum.`)
  );
}

/** A cell takes plain spaces, so that it can be searched. */
function plain(words: string): string {
  return words.replaceAll("\u00a0", " ");
}
