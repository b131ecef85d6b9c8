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
    "Why the open pipeline of a period moved between two days: opening, what came, grew, shrank and left, closing, check 0.",
  parameters: [BEFORE, AFTER, FROM, TO, OWNER],
  result: "matrix",
  formula:
    "A deal counts while it is open, not omitted, closes in the period and is the owner's. One that left counts in the first of " +
    "Removed, Transferred out, Won, Lost, Moved out with its opening amount; one that came in the first of Created, " +
    "Reopened, Transferred in, Moved in with its closing amount; one that stayed by what it grew or shrank. Blank amounts are 0; a row of status Removed is as if it were not there.",
  source:
    "Pipeline waterfalls of Salesforce and Weflow; each deal stands in one line, so that the lines add up.",
  twin: `=LET(from,DATE(2026,1,1), to,DATE(2026,3,31), owner,"",
 ids,Before[Deal ID]&"", now,Pipeline[Deal ID]&"",
 mine,IF(owner="",1,--(Before[Owner]=owner)), ours,IF(owner="",1,--(Pipeline[Owner]=owner)),
 was,mine*(Before[Status]="Open")*(Before[Category]<>"Omitted")*(Before[Close date]>=from)*(Before[Close date]<to+1),
 is,ours*(Pipeline[Status]="Open")*(Pipeline[Category]<>"Omitted")*(Pipeline[Close date]>=from)*(Pipeline[Close date]<to+1),
 had,IF(was*ISNUMBER(Before[Amount]),ROUND(Before[Amount],2),0),
 has,IF(is*ISNUMBER(Pipeline[Amount]),ROUND(Pipeline[Amount],2),0),
 fate,XLOOKUP(ids,now,IF(Pipeline[Status]="Removed",1,IF(ours=0,2,IF(Pipeline[Status]="Won",3,IF(Pipeline[Status]="Lost",4,5)))),1),
 left,was*(XLOOKUP(ids,now,is,0)=0),
 past,XLOOKUP(now,ids,IF(Before[Status]="Removed",1,IF((Before[Status]="Won")+(Before[Status]="Lost"),2,IF(mine=0,3,4))),1),
 came,is*(XLOOKUP(now,ids,was,0)=0),
 change,is*(1-came)*ROUND(has-XLOOKUP(now,ids,had,0),2),
 lines,CHOOSE(SEQUENCE(11,2),SUM(came*(past=1)),SUM(came*(past=1)*has),SUM(came*(past=2)),SUM(came*(past=2)*has),
 SUM(came*(past=3)),SUM(came*(past=3)*has),SUM(came*(past=4)),SUM(came*(past=4)*has),
 SUM(--(change>0)),SUM((change>0)*change),SUM(--(change<0)),SUM((change<0)*change),
 SUM(left*(fate=3)),0-SUM(left*(fate=3)*had),SUM(left*(fate=4)),0-SUM(left*(fate=4)*had),
 SUM(left*(fate=5)),0-SUM(left*(fate=5)*had),SUM(left*(fate=2)),0-SUM(left*(fate=2)*had),
 SUM(left*(fate=1)),0-SUM(left*(fate=1)*had)),
 heads,INDEX(lines,SEQUENCE(11),1), sums,INDEX(lines,SEQUENCE(11),2),
 line,SEQUENCE(14), part,SEQUENCE(1,3),
 amounts,IF(line=1,SUM(had),IF(line=13,SUM(has),IF(line=14,SUM(had)+SUM(sums)-SUM(has),INDEX(sums,IF((line>1)*(line<13),line-1,1))))),
 signs,{1;1;1;1;0;0;-1;-1;-1;-1;-1},
 deals,IF(line=1,SUM(was),IF(line=13,SUM(is),IF(line=14,SUM(was)+SUM(heads*signs)-SUM(is),INDEX(heads,IF((line>1)*(line<13),line-1,1))))),
 IF(part=1,INDEX({"Opening";"Created";"Reopened";"Transferred in";"Moved in";"Increased";"Decreased";"Won";"Lost";"Moved out";"Transferred out";"Removed";"Closing";"Check"},line),
 IF(part=2,ROUND(amounts,2),deals)))`,
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
