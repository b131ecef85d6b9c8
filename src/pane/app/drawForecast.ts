import type { Attempt } from "../../excel/caught";
import type { ForecastFacts } from "../../excel/forecastFacts";
import { redrawForecast } from "../../excel/redrawForecast";
import type { Serial } from "../../kit/serial";
import type { Setup } from "../../schema/setup";
import { ownersOf } from "./ownersOf";

function forecastSetup(facts: ForecastFacts, today: Serial): Setup {
  const periods = facts.periods.flatMap(({ period, start, end, target }) =>
    start === null || end === null ? [] : [{ period, start, end, target }],
  );
  const owners = ownersOf(facts.owners.map((owner) => ({ owner })));
  return { today, team: facts.team, currency: facts.currency, periods, period: facts.period, owners };
}

/** Draws the Forecast for everybody who carries a deal now. */
export function drawForecast(today: Serial): Promise<Attempt<boolean>> {
  return redrawForecast((facts) => forecastSetup(facts, today));
}
