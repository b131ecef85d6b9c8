import type { Attempt } from "../../excel/caught";
import { redrawForecast } from "../../excel/redrawForecast";
import type { Serial } from "../../kit/serial";
import { forecastSetup } from "./forecastSetup";

/** Draws the Forecast for everybody who carries a deal now. */
export function drawForecast(today: Serial): Promise<Attempt<boolean>> {
  return redrawForecast((facts) => forecastSetup(facts, today));
}
