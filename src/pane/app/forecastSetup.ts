import type { ForecastFacts } from "../../excel/forecastFacts";
import type { Serial } from "../../kit/serial";
import type { Setup } from "../../schema/setup";
import { ownersOf } from "./ownersOf";

/** What the Forecast is drawn for, as the book stands. */
export function forecastSetup(facts: ForecastFacts, today: Serial): Setup {
  const periods = facts.periods.flatMap(({ period, start, end, target }) =>
    start === null || end === null ? [] : [{ period, start, end, target }],
  );
  const owners = ownersOf(facts.owners.map((owner) => ({ owner })));
  return { today, team: facts.team, currency: facts.currency, periods, period: facts.period, owners };
}
