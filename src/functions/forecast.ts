import { wordCell } from "../domain/forecast/cellRules";
import { forecast as forecastOf } from "../domain/forecast/forecast";
import { MEASURE_NAMES } from "../domain/forecast/measures";
import { DEALS, FROM, TO } from "./dealParameters";
import { defineFunction } from "./define";
import { inSpan } from "./inSpan";
import { single } from "./parameters";
import { SAMPLE_DEALS, SAMPLE_FROM, SAMPLE_TO } from "./sampleDeals";
import { OWNER } from "./snapshotParameters";

/**
 * FORECAST(deals, from, to, measure, [owner]) gives one number: money in the book's currency, or a count. #N/A when a
 * deal that the measure reads lacks an amount or probability; #VALUE! for a bad argument or cell. Salesforce's
 * cumulative forecast columns.
 */
export const forecast = defineFunction({
  id: "FORECAST",
  about:
    "One number of the forecast for a period: closed, commit, most likely, best case, open pipeline, " +
    "weighted or deals.",
  parameters: [
    DEALS,
    FROM,
    TO,
    single(
      {
        name: "measure",
        about: "closed, commit, most likely, best case, open pipeline, weighted or deals.",
      },
      wordCell(MEASURE_NAMES),
    ),
    OWNER,
  ],
  result: "scalar",
  formula:
    "Cumulative: commit = closed + Commit; most likely = that + Most likely; best case = that + Best case; " +
    "open pipeline = all open deals; weighted = closed + amount × probability of each open deal.",
  source: "Salesforce, cumulative forecast rollups.",
  twin: `=LET(from,DATE(2026,1,1), to,DATE(2026,3,31), measure,"commit", owner,"",
 day,INT(IF((Pipeline[Status]="Won")*(Pipeline[Closed on]<>""),Pipeline[Closed on],Pipeline[Close date])),
 counts,(day>=from)*(day<=to)*IF(owner="",1,--(Pipeline[Owner]=owner)),
 won,counts*(Pipeline[Status]="Won"),
 open,counts*(Pipeline[Status]="Open")*(Pipeline[Category]<>"Omitted"),
 amount,ROUND(Pipeline[Amount],2),
 closed,SUM(won*amount),
 commit,closed+SUM(open*(Pipeline[Category]="Commit")*amount),
 likely,commit+SUM(open*(Pipeline[Category]="Most likely")*amount),
 best,likely+SUM(open*(Pipeline[Category]="Best case")*amount),
 SWITCH(measure,"closed",closed,"commit",commit,"most likely",likely,"best case",best,
 "open pipeline",SUM(open*amount),
 "weighted",ROUND(closed+SUM(open*amount*Pipeline[Probability]),2),
 "deals",SUM((won+open)*(Pipeline[Amount]<>""))))`,
  examples: [
    { args: [SAMPLE_DEALS, SAMPLE_FROM, SAMPLE_TO, "best case"], result: 300000 },
    { args: [SAMPLE_DEALS, SAMPLE_FROM, SAMPLE_TO, "weighted", "Ben"], result: 115000 },
  ],
  run: ([deals, from, to, measure, owner]) =>
    inSpan(from, to, (span) => forecastOf(deals, span, { measure, owner })),
});
