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
    "How often each deal's close date was moved to a later or an earlier month, and the days it slipped in " +
    "all.",
  parameters: [
    HISTORY,
    optional<number | null>(
      date({ name: "as_of", about: "The last day that counts; all when left out." }),
      null,
    ),
  ],
  result: "matrix",
  formula:
    "Snapshots up to as_of, by day and then by row: a push is a move to a later calendar month, a pull one to an earlier; " +
    "days slipped = last − first close date. Blank close dates are passed over; without any, days slipped " +
    "is blank.",
  source: "Control Book.",
  twin: `=LET(asof,DATE(2026,3,31),
 known,(_Snapshots[Deal ID]<>"")*ISNUMBER(_Snapshots[Snapshot])*(_Snapshots[Snapshot]<asof+1),
 dated,known*ISNUMBER(_Snapshots[Close date]),
 deals,SORT(UNIQUE(FILTER(_Snapshots[Deal ID]&"",known))),
 days,INT(FILTER(_Snapshots[Snapshot],dated)), names,FILTER(_Snapshots[Deal ID]&"",dated),
 place,SEQUENCE(ROWS(days)),
 id,SORTBY(names,names,1,days,1,place,1), close,SORTBY(INT(FILTER(_Snapshots[Close date],dated)),names,1,days,1,place,1),
 earlier,IF(place>1,place-1,1), same,(id=INDEX(id,earlier))*(place>1), before,INDEX(close,earlier),
 later,same*((YEAR(close)-YEAR(before))*12+MONTH(close)-MONTH(before)),
 belongs,--(deals=TRANSPOSE(id)),
 slipped,IF(MMULT(belongs,1+0*place)=0,"",MMULT(belongs,same*(close-before))),
 CHOOSE({1,2,3,4},deals,MMULT(belongs,--(later>0)),MMULT(belongs,--(later<0)),slipped))`,
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
