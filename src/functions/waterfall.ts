import { courseOf } from "../domain/forecast/moves";
import { following } from "../domain/forecast/outcome";
import { waterfall as waterfallOf } from "../domain/forecast/waterfall";
import { FROM, TO } from "./dealParameters";
import { defineFunction } from "./define";
import { SAMPLE_FROM, SAMPLE_TO } from "./sampleDeals";
import { FIRST_WEEK, SECOND_WEEK } from "./sampleWeeks";
import { AFTER, BEFORE, OWNER } from "./snapshotParameters";
import { headersOf, spill } from "./spill";
import { inSpan } from "./inSpan";

const COLUMNS = [
  ["Line", "line"],
  ["Amount", "amount"],
  ["Deals", "deals"],
] as const;

/**
 * WATERFALL(before, after, from, to, [owner]) spills 15 × 3: why the open pipeline of a period moved between two days,
 * money in the book's currency, and a check of 0. #VALUE! for a missing column, a blank or repeated deal id, a bad
 * argument or cell. Salesforce's and Weflow's pipeline waterfall, but each deal in one line only.
 */
export const waterfall = defineFunction({
  id: "WATERFALL",
  about:
    "Why the open pipeline of a period moved between two days: opening, what came, grew, shrank and left, closing.",
  parameters: [BEFORE, AFTER, FROM, TO, OWNER],
  result: "matrix",
  formula:
    "Of the owner's open deals that close in the period, not omitted: one that left counts in the first of Removed, Transferred out, Won, Lost, Moved out with its opening amount, one that came in the first of Created, Reopened, Transferred in, Moved in with its closing amount. Blank amounts are 0.",
  source: "Pipeline waterfalls of Salesforce and Weflow; here each deal stands in one line.",
  twin: `=LET(from,PeriodStart, to,PeriodEnd, owner,"",
 old,Before[Deal ID]&"", new,Pipeline[Deal ID]&"",
 mine,IF(owner="",1,1*(Before[Owner]=owner)), ours,IF(owner="",1,1*(Pipeline[Owner]=owner)),
 was,mine*(Before[Status]="Open")*(Before[Category]<>"Omitted")*(Before[Close date]>=from)*(Before[Close date]<to+1),
 is,ours*(Pipeline[Status]="Open")*(Pipeline[Category]<>"Omitted")*(Pipeline[Close date]>=from)*(Pipeline[Close date]<to+1),
 had,IF(was*ISNUMBER(Before[Amount]),ROUND(Before[Amount],2),0),
 has,IF(is*ISNUMBER(Pipeline[Amount]),ROUND(Pipeline[Amount],2),0),
 change,ROUND(has-XLOOKUP(new,old,had,0),2),
 entry,is*IF(XLOOKUP(new,old,was,0),IF(change>0,6,IF(change<0,7,0)),
 XLOOKUP(new,old,IF(Before[Status]="Removed",2,IF((Before[Status]="Won")+(Before[Status]="Lost"),3,IF(mine,5,4))),2)),
 exit,was*(1-XLOOKUP(old,new,is,0))*
 XLOOKUP(old,new,IF(Pipeline[Status]="Removed",12,IF(ours,IF(Pipeline[Status]="Won",8,IF(Pipeline[Status]="Lost",9,10)),11)),12),
 line,SEQUENCE(14), enters,--(line=TRANSPOSE(entry)), leaves,--(line=TRANSPOSE(exit)),
 amounts,MMULT(enters,change)-MMULT(leaves,had)+(line=1)*SUM(had)+(line=13)*SUM(has),
 deals,MMULT(enters,is)+MMULT(leaves,was)+(line=1)*SUM(was)+(line=13)*SUM(is),
 CHOOSE({1,2,3},{"Opening";"Created";"Reopened";"Transferred in";"Moved in";"Increased";"Decreased";"Won";"Lost";"Moved out";"Transferred out";"Removed";"Closing";"Check"},
 ROUND(IF(line=14,SUM(amounts)-2*SUM(has),amounts),2),
 IF(line=14,SUMPRODUCT(deals,{1;1;1;1;1;0;0;-1;-1;-1;-1;-1;-1;0}),deals)))`,
  examples: [
    {
      args: [FIRST_WEEK, SECOND_WEEK, SAMPLE_FROM, SAMPLE_TO],
      result: [
        headersOf(COLUMNS),
        ["Opening", 540000, 4],
        ["Created", 60000, 1],
        ["Reopened", 0, 0],
        ["Transferred in", 0, 0],
        ["Moved in", 0, 0],
        ["Increased", 20000, 1],
        ["Decreased", 0, 0],
        ["Won", 0, 0],
        ["Lost", -200000, 1],
        ["Moved out", -150000, 1],
        ["Transferred out", 0, 0],
        ["Removed", -90000, 1],
        ["Closing", 180000, 2],
        ["Check", 0, 0],
      ],
    },
  ],
  run: ([before, after, from, to, owner]) =>
    inSpan(from, to, (span) =>
      following(courseOf({ before, after }, { span, owner, counts: "open" }), (course) =>
        spill(COLUMNS, waterfallOf(course)),
      ),
    ),
});
