import { following } from "../domain/forecast/outcome";
import { pushes as pushesOf } from "../domain/forecast/pushes";
import { defineFunction } from "./define";
import { date, optional } from "./parameters";
import { SAMPLE_HISTORY } from "./sampleWeeks";
import { HISTORY } from "./snapshotParameters";
import { headersOf, spill } from "./spill";

const COLUMNS = [
  ["Deal ID", "id"],
  ["Pushes", "pushes"],
  ["Pulls", "pulls"],
  ["Days slipped", "daysSlipped"],
] as const;

/**
 * PUSHES(history, [as_of]) spills a header and one row a deal: how often its close date went to a later or an earlier
 * calendar month, and how many days later it is in all. #VALUE! for a missing column or a date that is none.
 */
export const pushes = defineFunction({
  id: "PUSHES",
  about:
    "How often each deal's close date was moved to a later or an earlier month, and the days it slipped.",
  parameters: [
    HISTORY,
    optional<number | null>(
      date({ name: "as_of", about: "The last day that counts; all when left out." }),
      null,
    ),
  ],
  result: "matrix",
  formula:
    "Snapshots up to as_of, by day and row: a push is a move to a later month, a pull to an earlier; days slipped = last − first close date, blanks passed over.",
  source: "Control Book.",
  twin: `=LET(as_of,AsOf, ids,_Snapshots[Deal ID]&"", snapshot,_Snapshots[Snapshot],
 known,(ids<>"")*ISNUMBER(snapshot)*(snapshot<INT(as_of)+1), dated,known*ISNUMBER(_Snapshots[Close date]),
 deals,SORT(UNIQUE(FILTER(ids,known))), rank,SEQUENCE(ROWS(deals)), bins,SEQUENCE(ROWS(deals)+1,1,0),
 names,FILTER(ids,dated), day,FILTER(INT(snapshot),dated), place,SEQUENCE(ROWS(day)), prior,IF(place>1,place-1,1),
 id,SORTBY(names,names,1,day,1,place,1), close,SORTBY(FILTER(INT(_Snapshots[Close date]),dated),names,1,day,1,place,1),
 months,YEAR(close)*12+MONTH(close), step,(id=INDEX(id,prior))*(months-INDEX(months,prior)), at,XMATCH(id,deals), first,XMATCH(deals,id),
 CHOOSE({1,2,3,4},deals,INDEX(FREQUENCY(at*(step>0),bins),rank+1),INDEX(FREQUENCY(at*(step<0),bins),rank+1),
 IFNA(INDEX(close,first+INDEX(FREQUENCY(at,bins),rank+1)-1)-INDEX(close,first),"")))`,
  examples: [
    {
      args: [SAMPLE_HISTORY],
      result: [
        headersOf(COLUMNS),
        ["D-2", 0, 0, 0],
        ["D-3", 1, 0, 28],
        ["D-4", 0, 0, 0],
        ["D-5", 0, 0, 0],
        ["D-6", 0, 0, 0],
      ],
    },
  ],
  run: ([history, until]) => following(pushesOf(history, until), (deals) => spill(COLUMNS, deals)),
});
