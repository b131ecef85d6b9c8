import { answer } from "../domain/forecast/outcome";
import { periodOf } from "../domain/forecast/period";
import { defineFunction } from "./define";
import { FISCAL_FORMULA, FISCAL_PARAMETERS, FISCAL_TWIN } from "./fiscalParameters";

/** PERIODEND(date, [fiscal_start], [grain]) gives a date serial. #VALUE! for a bad argument. ISO 8601 weeks. */
export const periodEnd = defineFunction({
  id: "PERIODEND",
  about: "The last day of the fiscal period that holds a date.",
  parameters: FISCAL_PARAMETERS,
  result: "scalar",
  givesDay: true,
  formula: FISCAL_FORMULA,
  source: "ISO 8601 for weeks of calendar years.",
  twin: `${FISCAL_TWIN}
 SWITCH(grain,"year",EDATE(first,12)-1,"quarter",EDATE(first,3*INT(since/3)+3)-1,"month",EDATE(first,since+1)-1,
 "week",IF(fiscal_start=1,on-WEEKDAY(on,2)+7,MIN(first+7*week+6,EDATE(first,12)-1))))`,
  examples: [
    { args: [46067], result: 46112 },
    { args: [46067, 4, "year"], result: 46112 },
  ],
  run: ([date, fiscalStart, grain]) => answer(periodOf(date, { fiscalStart, grain }).to),
});
