import { cellAt, columnAt } from "../domain/forecast/block";
import { following } from "../domain/forecast/outcome";
import { swing as swingOf, swings } from "../domain/forecast/swings";
import { DEALS, FROM, TO } from "./dealParameters";
import { defineFunction } from "./define";
import { LUCK } from "./luckParameter";
import { WHOLE_NUMBER } from "./numberRules";
import { optional, single } from "./parameters";
import { SAMPLE_DEALS, SAMPLE_FROM, SAMPLE_TO } from "./sampleDeals";
import { inSpan } from "./inSpan";
import { TARGET } from "./targetParameter";

const OWN = ["Deal ID", "Owner", "Amount", "Probability"];
const HEADERS = [...OWN, "Odds if won", "Odds if lost", "Swing"];

/**
 * SWING(deals, from, to, target, [top], [luck]) spills a header and a row for each of the open deals that move the odds of
 * the target most: its own four cells, odds from 0 to 1. #N/A when a deal of the period lacks an amount or probability;
 * #VALUE! for a blank or repeated deal id, a bad argument or cell. Same law as ODDS.
 */
export const swing = defineFunction({
  id: "SWING",
  about: "The deals that decide: the odds of the target if each is won and if it is lost.",
  parameters: [
    DEALS,
    FROM,
    TO,
    TARGET,
    optional(single({ name: "top", about: "How many deals to list; 10 when left out." }, WHOLE_NUMBER), 10),
    LUCK,
  ],
  result: "matrix",
  formula:
    "ODDS with the deal's own probability set to 1 and to 0, all else as it is. Swing = odds if won − odds if lost, the largest first, ties by Deal ID.",
  source: "As ODDS.",
  twin: "none: Excel has no function for the sum of unequal chances with shared luck.",
  examples: [
    {
      args: [SAMPLE_DEALS, SAMPLE_FROM, SAMPLE_TO, 300000, 2, 0],
      result: [
        HEADERS,
        ["D-3", "Ben", 150000, 0.5, 0.84, 0.16, 0.68],
        ["D-2", "Ann", 100000, 0.8, 0.6, 0.1, 0.5],
      ],
    },
  ],
  run: ([deals, from, to, target, top, luck]) =>
    inSpan(from, to, (span) =>
      following(swings(deals, span, { target, luck, top }), (found) => {
        const own = OWN.map((header) => columnAt(deals, header));
        const rows = found.map((each) => {
          const cells = deals.rows[each.deal.row] ?? [];
          return [...own.map((at) => cellAt(cells, at)), each.ifWon, each.ifLost, swingOf(each)];
        });
        return [HEADERS, ...rows];
      }),
    ),
});
