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
  source: "Salesforce, cumulative and single-category forecast rollups.",
  twin: `=LET(from,DATE(2026,1,1), to,DATE(2026,3,31),
 owner,TRANSPOSE(Pipeline[Owner]), names,SORT(UNIQUE(Pipeline[Owner])),
 day,INT(IF((Pipeline[Status]="Won")*(Pipeline[Closed on]<>""),Pipeline[Closed on],Pipeline[Close date])),
 counts,(day>=from)*(day<=to),
 won,counts*(Pipeline[Status]="Won"),
 open,counts*(Pipeline[Status]="Open")*(Pipeline[Category]<>"Omitted"),
 amount,ROUND(Pipeline[Amount],2),
 sums,MMULT(--(names=owner),CHOOSE({1,2,3,4,5,6,7},won*amount,open*(Pipeline[Category]="Commit")*amount,
 open*(Pipeline[Category]="Most likely")*amount,open*(Pipeline[Category]="Best case")*amount,open*amount,
 open*amount*Pipeline[Probability],(won+open)*(Pipeline[Amount]<>""))),
 cumulative,MMULT(sums,{1,1,1,1,0,1,0;0,1,1,1,0,0,0;0,0,1,1,0,0,0;0,0,0,1,0,0,0;0,0,0,0,1,0,0;0,0,0,0,0,1,0;0,0,0,0,0,0,1}),
 IF(SEQUENCE(1,8)=1,names,ROUND(INDEX(cumulative,SEQUENCE(ROWS(names)),SEQUENCE(1,8)-(SEQUENCE(1,8)>1)),2)))`,
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
