import type { PagePart } from "../../plan";
import { SIZES } from "./dealFacts";
import { DEAL_LABELS, dealCells, ofDeal, own, ownOrBlank } from "./dealLines";
import { ROOM, TOP } from "./place";
import { ruledBlock } from "./ruledBlock";
import { AMOUNT_LABEL, cut } from "./words";

const ROW = TOP.large + 2;
const R = String(ROW);

/** The large open deals with the day of their last review and the strength that it found. */
const REVIEWED =
  'is,(Pipeline[Status]="Open")*(Pipeline[Large]="Yes"),at,FILTER(SEQUENCE(ROWS(Pipeline[Deal ID])),is,0),' +
  'ids,FILTER(Pipeline[Deal ID],is,""),' +
  "last,XLOOKUP(ids,Reviews[Deal ID],Reviews[Date],0,0,-1)," +
  'newest,XLOOKUP(ids,Reviews[Deal ID],Reviews[Review ID],"",0,-1),' +
  "late,(at>0)*(INT(AsOf)-INT(last)>=LargeReviewDays)," +
  'weak,(at>0)*(newest<>"")*(COUNTIFS(Reviews[Review ID],newest,Reviews[Strategy strength],"<2")>0)';

const PLACES =
  `=LET(${REVIEWED},due,late+weak>0,${SIZES},size,IF(ISNUMBER(sizes),sizes,0),` +
  `IFERROR(INDEX(SORTBY(FILTER(at,due,0),FILTER(size,due,0),-1),SEQUENCE(${String(ROOM.large)})),0))`;

const COUNTS =
  `=IF(COUNTIFS(Pipeline[Large],"?*")=0,"Nothing imported yet",IF(LargeFrom="","No deal counts as large: the period has no target on Settings",` +
  `LET(${REVIEWED},"Of "&SUM(1*(at>0))&" large: no review younger than "&LargeReviewDays&" days "&SUM(late)&` +
  '" · strategy weaker than 2: "&SUM(weak)&IF(SUM(1*(late+weak>0))>' +
  `${String(ROOM.large)}," · "&SUM(1*(late+weak>0))-${String(ROOM.large)}&" more on the pane",""))))`;

/** The place of the deal's newest review, which stands lowest on Reviews; 0 where there is none. */
const NEWEST = `=IF(N($T${R})=0,0,IFERROR(XMATCH(${own("Deal ID", ROW)},Reviews[Deal ID],0,-1),0))`;

/** A column of that review. */
function latest(column: string): string {
  return `IF($U${R}=0,"",INDEX(Reviews[${column}],$U${R}))`;
}

const DAYS = `(INT(AsOf)-INT(F${R}))`;
const WHY =
  `TEXTJOIN(" · ",TRUE,IF(ISNUMBER(F${R}),IF(${DAYS}>=LargeReviewDays,"reviewed "&${DAYS}&" days ago",""),"no review yet"),` +
  `IF(ISNUMBER(G${R}),IF(G${R}<2,"weak strategy",""),IF(ISNUMBER(F${R}),"strength not graded","")),` +
  `IF(${latest("What beats us")}&""="","","what beats us: "&${latest("What beats us")}))`;

/** Large open deals without a fresh review, or with a strategy that does not win. */
export const inspectionLargeDeals: readonly PagePart[] = [
  ruledBlock({
    top: TOP.large,
    title: "Large deals to look at",
    side: COUNTS,
    labels: {
      ...DEAL_LABELS,
      E: AMOUNT_LABEL,
      F: "Last review",
      G: "Strategy",
      H: "Unknowns",
      J: "Why it stands here",
    },
    line: {
      ...dealCells(ROW),
      F: ofDeal(ROW, `IF(N(${latest("Date")})=0,"never",${latest("Date")})`),
      G: ofDeal(ROW, `IF(${latest("Strategy strength")}="","–",${latest("Strategy strength")})`),
      H: ownOrBlank("Unknowns", ROW),
      U: NEWEST,
      J: ofDeal(ROW, `LET(why,${WHY},${cut("why", 84)})`),
    },
    first: ROW,
    rows: ROOM.large,
  }),
  { formulas: [{ address: `T${R}`, cells: [[PLACES]] }] },
];
