import type { Block } from "../domain/forecast/block";
import { trialOf } from "../domain/forecast/trial";
import type { OddsOrder } from "./oddsMaker";

/** The deals as they were sent last: a trial asks often of the same ones. */
let deals: Block = { name: "Deals", headers: [], rows: [] };

/** Works the odds out off the pane's thread, so that a slider never waits for them. */
self.addEventListener("message", ({ data }: MessageEvent<OddsOrder>) => {
  deals = data.deals ?? deals;
  self.postMessage(trialOf(deals, data.span, data.question));
});
