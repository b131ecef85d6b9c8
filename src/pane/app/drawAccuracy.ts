import type { Attempt } from "../../excel/caught";
import { redrawAccuracy } from "../../excel/redrawAccuracy";
import type { Setup } from "../../schema/setup";
import { periodsTold } from "../accuracy/accuracyOfBook";
import { storedAccuracy } from "../accuracy/storedAccuracy";

/** Draws on the Forecast how far each way to forecast missed by the week of the period. */
export function drawAccuracy(setup: Setup): Promise<Attempt<boolean>> {
  return redrawAccuracy(setup, {
    isTold: (scope) => periodsTold(scope).length > 0,
    told: storedAccuracy,
  });
}
