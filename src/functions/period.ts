import { answer } from "../domain/forecast/outcome";
import { periodOf } from "../domain/forecast/period";
import { defineFunction } from "./define";
import { FISCAL_FORMULA, FISCAL_PARAMETERS, FISCAL_TWIN } from "./fiscalParameters";

/** PERIOD(date, [fiscal_start], [grain]) gives a text such as FY26 Q1. #VALUE! for a bad argument. ISO 8601 weeks. */
export const period = defineFunction({
  id: "PERIOD",
  about: "The name of the fiscal period that holds a date: FY26, FY26 Q1, FY26 M01 or FY26 W01.",
  parameters: FISCAL_PARAMETERS,
  result: "scalar",
  formula: FISCAL_FORMULA,
  source: "ISO 8601 for weeks of calendar years.",
  twin: `${FISCAL_TWIN}
 iso,(grain="week")*(fiscal_start=1), thursday,on-WEEKDAY(on,2)+4,
 "FY"&TEXT(MOD(YEAR(IF(iso,thursday,EDATE(first,11))),100),"00")&SWITCH(grain,"year","","quarter"," Q"&INT(since/3)+1,
 "month"," M"&TEXT(since+1,"00"),"week"," W"&TEXT(IF(iso,INT((thursday-DATE(YEAR(thursday),1,1))/7),week)+1,"00")))`,
  examples: [
    { args: [46067], result: "FY26 Q1" },
    { args: [45762, 4], result: "FY26 Q1" },
    { args: [46388, 1, "week"], result: "FY26 W53" },
  ],
  run: ([date, fiscalStart, grain]) => answer(periodOf(date, { fiscalStart, grain }).name),
});
