import { following } from "../domain/forecast/outcome";
import { TEXT_CELL, wordCell } from "../domain/forecast/cellRules";
import { readPeriods } from "../domain/forecast/periods";
import { rollup as rollupOf, ROLLUP_VIEWS } from "../domain/forecast/rollup";
import { DEALS } from "./dealParameters";
import { defineFunction } from "./define";
import { block, optional, single } from "./parameters";
import { SAMPLE_DEALS, SAMPLE_FROM, SAMPLE_TO } from "./sampleDeals";
import { headersOf, spill } from "./spill";

const COLUMNS = [
  ["Period", "period"],
  ["Closed", "closed"],
  ["Commit", "commit"],
  ["Most likely", "mostLikely"],
  ["Best case", "bestCase"],
  ["Open pipeline", "openPipeline"],
  ["Weighted", "weighted"],
  ["Deals", "deals"],
  ["Incomplete", "incomplete"],
  ["Target", "target"],
  ["To close", "toClose"],
  ["Coverage", "coverage"],
] as const;

/**
 * ROLLUP(deals, periods, [by], [view]) spills a header and one row per name and period, then the team's rows: 13 columns,
 * money in the book's currency. #VALUE! for a missing column, a bad argument or a bad cell. Salesforce's forecast columns.
 */
export const rollup = defineFunction({
  id: "ROLLUP",
  about:
    "The whole forecast in one spill: a row for each owner and period, then the team against its targets.",
  parameters: [
    DEALS,
    block(
      {
        name: "periods",
        about: "A block with the headers Period, Start, End and, if wanted, Target.",
        reference: "Periods[[#All],[Period]:[Target]]",
      },
      "Periods",
    ),
    optional(
      single(
        { name: "by", about: "The column to group by, Owner when left out; Team for team rows only." },
        TEXT_CELL,
      ),
      "Owner",
    ),
    optional(
      single(
        { name: "view", about: "cumulative when left out, or single: each category alone." },
        wordCell(ROLLUP_VIEWS),
      ),
      "cumulative",
    ),
  ],
  result: "matrix",
  formula:
    "Cumulative: commit = closed + Commit; most likely = that + Most likely; best case = that + Best case. Open pipeline = " +
    "all open deals; weighted = closed + amount × probability; to close = target − closed; coverage = open " +
    "pipeline ÷ to close.",
  source: "Salesforce, cumulative forecast rollups.",
  twin: `=LET(group,Pipeline[Owner], view,"cumulative",
 won,Pipeline[Status]="Won", open,Pipeline[Status]="Open",
 day,IF(won*(Pipeline[Closed on]<>""),Pipeline[Closed on],Pipeline[Close date]),
 level,IF(Pipeline[Category]="Omitted",9,IFNA(MATCH(Pipeline[Category],{"Commit","Most likely","Best case"},0),4)),
 who,IF(group="","(blank)",group&""), met,FILTER(who,XMATCH(who,who)=SEQUENCE(ROWS(who))), names,SORTBY(met,--(met="(blank)"),1,met,1), n,ROWS(names),
 many,ROWS(Periods[Start]), line,SEQUENCE((n+1)*many,1,0), period,MOD(line,many)+1, team,line>=n*many,
 name,IF(team,"Team",INDEX(names,IF(team,1,INT(line/many)+1))),
 belongs,(team+(name=TRANSPOSE(who))>0)*(TRANSPOSE(day)>=INDEX(Periods[Start],period))*(TRANSPOSE(day)<INDEX(Periods[End],period)+1),
 part,SEQUENCE(1,8), alone,(view="single")*(part<5),
 amount,Pipeline[Amount], odds,Pipeline[Probability],
 sums,ROUND(MMULT(belongs,IF(part<7,
 ROUND(amount,2)*(won*IF(alone,part=1,part<>5)+open*IF(part=6,(level<9)*odds,IF(alone,level=part-1,level<part))),
 (won+open*(level<9))*IF(part=7,amount<>"",(amount="")+open*(odds="")>0))),2),
 target,INDEX(IF(Periods[Target]="","",Periods[Target]),period), missing,target-INDEX(sums,,1),
 cell,SEQUENCE(1,13),
 IF(cell=1,name,IF(cell=2,INDEX(Periods[Period],period),IF(cell<11,INDEX(sums,line+1,IF(cell<11,IF(cell>2,cell-2,1),1)),
 IF((1-team)+(target=""),"",IF(cell=11,target,IF(cell=12,missing,IF(missing<=0,"met",INDEX(sums,,5)/missing))))))))`,
  examples: [
    {
      args: [
        SAMPLE_DEALS,
        [
          ["Period", "Start", "End", "Target"],
          ["FY26 Q1", SAMPLE_FROM, SAMPLE_TO, 400000],
        ],
        "Team",
      ],
      result: [
        ["Team", ...headersOf(COLUMNS)],
        [
          "Team",
          "FY26 Q1",
          50000,
          150000,
          150000,
          300000,
          450000,
          245000,
          4,
          0,
          400000,
          350000,
          450000 / 350000,
        ],
      ],
    },
  ],
  run: ([deals, periods, by, view]) => {
    const read = readPeriods(periods);
    if (!read.ok) return read;
    return following(rollupOf(deals, read.value, { by, view }), (rolled) =>
      spill([[rolled.by, "name"], ...COLUMNS], rolled.rows),
    );
  },
});
