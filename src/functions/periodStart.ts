import { answer } from "../domain/forecast/outcome";
import { periodOf } from "../domain/forecast/period";
import { defineFunction } from "./define";
import { FISCAL_FORMULA, FISCAL_PARAMETERS, FISCAL_TWIN } from "./fiscalParameters";

/** PERIODSTART(date, [fiscal_start], [grain]) gives a date serial. #VALUE! for a bad argument. ISO 8601 weeks. */
export const periodStart = defineFunction({
  id: "PERIODSTART",
  about: "The first day of the fiscal period that holds a date.",
  parameters: FISCAL_PARAMETERS,
  result: "scalar",
  givesDay: true,
  formula: FISCAL_FORMULA,
  source: "ISO 8601 for weeks of calendar years.",
  twin: `${FISCAL_TWIN}
 SWITCH(grain,"year",first,"quarter",EDATE(first,3*INT(since/3)),"month",EDATE(first,since),
 "week",IF(fiscal_start=1,on-WEEKDAY(on,2)+1,first+7*week)))`,
  examples: [
    { args: [46067], result: 46023 },
    { args: [46067, 4, "year"], result: 45748 },
  ],
  run: ([date, fiscalStart, grain]) => answer(periodOf(date, { fiscalStart, grain }).from),
});
