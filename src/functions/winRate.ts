import { TEXT_CELL, wordCell } from "../domain/forecast/cellRules";
import { following } from "../domain/forecast/outcome";
import { WIN_RATE_BASES, winRates } from "../domain/forecast/winRates";
import { DEALS, FROM, TO } from "./dealParameters";
import { defineFunction } from "./define";
import { optional, single } from "./parameters";
import { SAMPLE_DEALS, SAMPLE_FROM, SAMPLE_TO } from "./sampleDeals";
import { inSpan } from "./inSpan";

const HEADERS = ["Won", "Lost", "Win rate", "Fair win rate", "Low", "High"];

/**
 * WINRATE(deals, from, to, [by], [basis]) spills a header, a row for each name that closed a deal, and the team's: won and
 * lost in deals or the book's currency, rates from 0 to 1. #N/A when no deal closed in the period; #VALUE! for a missing
 * column, a bad argument or cell. Beta-binomial empirical Bayes.
 */
export const winRate = defineFunction({
  id: "WINRATE",
  about: "Who wins how often, and what so few deals fairly allow to say.",
  parameters: [
    DEALS,
    FROM,
    TO,
    optional(
      single(
        { name: "by", about: "The column to group by, Owner when left out; Team for the team alone." },
        TEXT_CELL,
      ),
      "Owner",
    ),
    optional(
      single({ name: "basis", about: "count when left out, or amount." }, wordCell(WIN_RATE_BASES)),
      "count",
    ),
  ],
  result: "matrix",
  formula:
    "Won ÷ (won + lost) in the period. Fair = (won + M × μ) ÷ (deals + M), μ the team's rate, M deals' worth of what all have in common; low to high: the central 80 % of its Beta law. Fair = μ where rates differ by no more than luck.",
  source: "Kleinman (1973), beta-binomial moments weighted by deals.",
  twin: `=LET(from,PeriodStart, to,PeriodEnd, group,Pipeline[Owner], basis,"count",
 won,Pipeline[Status]="Won",
 day,IF(Pipeline[Closed on]="",Pipeline[Close date],Pipeline[Closed on]),
 counts,(day>=from)*(day<to+1)*(won+(Pipeline[Status]="Lost")),
 who,IF(group="","(blank)",group&""), some,FILTER(who,counts), met,FILTER(some,XMATCH(some,some)=SEQUENCE(ROWS(some))), names,SORTBY(met,--(met="(blank)"),1,met,1), n,ROWS(names),
 line,SEQUENCE(n+1), team,line>n, name,IF(team,"Team",INDEX(names,IF(team,1,line))),
 belongs,(team+(name=TRANSPOSE(who))>0)*TRANSPOSE(counts*IF(basis="amount",ROUND(Pipeline[Amount],2),1)),
 sums,ROUND(MMULT(belongs,CHOOSE({1,2},1*won,1-won)),2), wins,INDEX(sums,,1), losses,INDEX(sums,,2),
 IF(SUM(counts),CHOOSE({1,2,3,4},name,wins,losses,IFERROR(wins/(wins+losses),"")),NA()))`,
  examples: [
    {
      args: [SAMPLE_DEALS, SAMPLE_FROM, SAMPLE_TO],
      result: [
        ["Owner", ...HEADERS],
        ["Ann", 1, 0, 1, 0.5, 0.5, 0.5],
        ["Ben", 0, 1, 0, 0.5, 0.5, 0.5],
        ["Team", 1, 1, 0.5, 0.5, "", ""],
      ],
    },
  ],
  run: ([deals, from, to, by, basis]) =>
    inSpan(from, to, (span) =>
      following(winRates(deals, span, { by, basis }), (rates) => {
        const rows = rates.rows.map(({ name, won, lost, rate, fair }) => [
          ...[name, won, lost, rate ?? ""],
          ...[fair?.rate ?? "", fair?.low ?? "", fair?.high ?? ""],
        ]);
        return [[rates.by, ...HEADERS], ...rows];
      }),
    ),
});
