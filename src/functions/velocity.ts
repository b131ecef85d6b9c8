import { NUMBER_CELL, NUMBER_FROM_0, numberFrom } from "../domain/forecast/cellRules";
import { answer } from "../domain/forecast/outcome";
import { velocity as velocityOf } from "../domain/pipeline/velocity";
import { defineFunction } from "./define";
import { POSITIVE } from "./numberRules";
import { single } from "./parameters";

/** VELOCITY(deals_open, average_deal, win_rate, cycle_days) gives money per day. #VALUE! for a bad argument. */
export const velocity = defineFunction({
  id: "VELOCITY",
  about: "How much money a pipeline brings per day.",
  parameters: [
    single({ name: "deals_open", about: "How many deals are open." }, NUMBER_FROM_0),
    single({ name: "average_deal", about: "What a deal is worth on average." }, NUMBER_CELL),
    single({ name: "win_rate", about: "The share of deals that is won, 0 to 1." }, numberFrom(0, 1)),
    single({ name: "cycle_days", about: "How many days a deal takes, from created to closed." }, POSITIVE),
  ],
  result: "scalar",
  formula: "deals open × average deal × win rate ÷ cycle days.",
  source: "Sales velocity, as in reply.io's glossary.",
  twin: `=LET(deals_open,COUNTIFS(Pipeline[Status],"Open"), average_deal,AVERAGEIFS(Pipeline[Amount],Pipeline[Status],"Open"),
 win_rate,COUNTIFS(Pipeline[Status],"Won")/SUM(COUNTIFS(Pipeline[Status],{"Won","Lost"})),
 cycle_days,AVERAGEIFS(Pipeline[Age],Pipeline[Status],"Won"),
 deals_open*average_deal*win_rate/cycle_days)`,
  examples: [{ args: [50, 10000, 0.2, 30], result: 10000 / 3 }],
  run: ([dealsOpen, averageDeal, winRate, cycleDays]) =>
    answer(velocityOf({ dealsOpen, averageDeal, winRate, cycleDays })),
});
