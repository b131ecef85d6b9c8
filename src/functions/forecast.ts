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
  about: "One number of the forecast of a period.",
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
    "Cumulative: commit = closed + Commit; most likely = that + Most likely; best case = that + Best case. Open pipeline = all open deals; weighted = closed + amount × probability.",
  source: "Salesforce, cumulative forecast rollups.",
  twin: `=LET(from,PeriodStart, to,PeriodEnd, measure,"commit", owner,"",
 at,MATCH(measure,{"closed","commit","most likely","best case","weighted","deals","open pipeline"},0),
 won,Pipeline[Status]="Won",
 day,IF(won*(Pipeline[Closed on]<>""),Pipeline[Closed on],Pipeline[Close date]),
 level,IF(Pipeline[Category]="Omitted",9,IFNA(MATCH(Pipeline[Category],{"Commit","Most likely","Best case"},0),4)),
 reads,(day>=from)*(day<to+1)*IF(owner="",1,Pipeline[Owner]=owner)*IF(won,at<7,(Pipeline[Status]="Open")*(level<at)),
 odds,(at=5)*(1-won),
 IF(SUM(reads*((Pipeline[Amount]="")+odds*(Pipeline[Probability]=""))),NA(),
 ROUND(SUM(reads*IF(at=6,1,ROUND(Pipeline[Amount],2)*IF(odds,Pipeline[Probability],1))),2)))`,
  examples: [
    { args: [SAMPLE_DEALS, SAMPLE_FROM, SAMPLE_TO, "best case"], result: 300000 },
    { args: [SAMPLE_DEALS, SAMPLE_FROM, SAMPLE_TO, "weighted", "Ben"], result: 115000 },
  ],
  run: ([deals, from, to, measure, owner]) =>
    inSpan(from, to, (span) => forecastOf(deals, span, { measure, owner })),
});
