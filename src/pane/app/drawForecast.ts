import type { Attempt } from "../../excel/caught";
import { redrawForecast } from "../../excel/redrawForecast";
import type { Serial } from "../../kit/serial";
import type { Setup } from "../../schema/setup";
import { drawAccuracy } from "./drawAccuracy";
import { drawHome, type DrawnFor } from "./drawHome";
import { forecastSetup } from "./forecastSetup";
import { keepLenses } from "./keepLenses";

/** Draws the Forecast for everybody who carries a deal now, then Home, how far forecasts missed, and works the lenses out. */
export async function drawForecast(today: Serial, why?: DrawnFor): Promise<Attempt<boolean>> {
  const drawnFor: Setup[] = [];
  const drawn = await redrawForecast((facts) => {
    const setup = forecastSetup(facts, today);
    drawnFor.push(setup);
    return setup;
  });
  const [setup] = drawnFor;
  if (!drawn.ok || !setup) return drawn;
  const home = await drawHome(setup, why);
  if (!home.ok) return home;
  const accuracy = await drawAccuracy(setup);
  if (!accuracy.ok) return accuracy;
  const lenses = await keepLenses(setup.owners);
  return lenses.ok ? drawn : lenses;
}
