import type { Cell, Grid } from "../kit/cell";
import { blockOf } from "../domain/forecast/block";
import { answer } from "../domain/forecast/outcome";
import { readPeriods } from "../domain/forecast/periods";
import { rollup as rollupOf, ROLLUP_VIEWS, type Rollup, type RollupRow } from "../domain/forecast/rollup";
import { DEALS } from "./dealParameters";
import { defineFunction } from "./define";
import { block, optional, text, word } from "./parameters";
import { SAMPLE_DEALS, SAMPLE_FROM, SAMPLE_TO } from "./sampleDeals";

const COLUMNS: readonly { readonly header: string; readonly cell: (row: RollupRow) => Cell }[] = [
  { header: "Period", cell: (row) => row.period },
  { header: "Closed", cell: (row) => row.closed },
  { header: "Commit", cell: (row) => row.commit },
  { header: "Most likely", cell: (row) => row.mostLikely },
  { header: "Best case", cell: (row) => row.bestCase },
  { header: "Open pipeline", cell: (row) => row.openPipeline },
  { header: "Weighted", cell: (row) => row.weighted },
  { header: "Deals", cell: (row) => row.deals },
  { header: "Incomplete", cell: (row) => row.incomplete },
  { header: "Target", cell: (row) => row.target ?? "" },
  { header: "To close", cell: (row) => row.toClose ?? "" },
  { header: "Coverage", cell: (row) => row.coverage ?? "" },
];

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
      "periods",
      "A block with the headers Period, Start, End and, if wanted, Target.",
      "Periods[[#All],[Period]:[Target]]",
    ),
    optional(text("by", "The column to group by, Owner when left out; Team for team rows only."), "Owner"),
    optional(
      word("view", "cumulative when left out, or single: each category alone.", ROLLUP_VIEWS),
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
        ["Team", ...COLUMNS.map(({ header }) => header)],
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
    const rolled = rollupOf(blockOf("Deals", deals), read.value, { by, view });
    return rolled.ok ? answer(gridOf(rolled.value)) : rolled;
  },
});

function gridOf({ by, rows }: Rollup): Grid {
  const headers = [by, ...COLUMNS.map(({ header }) => header)];
  return [headers, ...rows.map((row) => [row.name, ...COLUMNS.map(({ cell }) => cell(row))])];
}
