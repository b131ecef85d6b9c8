import { asOf as asOfDay } from "../domain/forecast/asOf";
import { following } from "../domain/forecast/outcome";
import { defineFunction } from "./define";
import { date } from "./parameters";
import { FIRST_MONDAY, FIRST_WEEK, SAMPLE_HISTORY } from "./sampleWeeks";
import { HISTORY } from "./snapshotParameters";

/**
 * ASOF(history, date) spills the deals block as it stood at the end of a day: header and one row a deal, ten columns.
 * #VALUE! for a missing column, a row without a deal id, a snapshot that is no date or a status that is no word of it.
 */
export const asOf = defineFunction({
  id: "ASOF",
  about: "The deals as they stood on a day.",
  parameters: [HISTORY, date({ name: "date", about: "The day; what was kept on that day counts." })],
  result: "matrix",
  formula:
    "Of each deal the last row with Snapshot ≤ date, of one day the lower, by Deal ID; status Removed is left out.",
  source: "Control Book.",
  twin: "none: a plain formula, XLOOKUP from below, gives one of its columns.",
  examples: [{ args: [SAMPLE_HISTORY, FIRST_MONDAY], result: FIRST_WEEK }],
  run: ([history, day]) => following(asOfDay(history, day), ({ headers, rows }) => [headers, ...rows]),
});
