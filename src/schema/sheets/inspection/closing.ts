import type { PagePart } from "../../plan";
import { day } from "../home/words";
import { digits, LARGEST_FIRST, places, SIZES } from "./dealFacts";
import { DEAL_LABELS, dealCells, ofDeal, own, ownOrBlank } from "./dealLines";
import { ROOM, SHARED, TOP } from "./place";
import { ruledBlock, type RuledBlock } from "./ruledBlock";
import { AMOUNT_LABEL, amount, cut } from "./words";

/** Deals that may be won in the period: committed, likely or best case. */
const CATEGORIES = ["Commit", "Most likely", "Best case"];
const CLOSING = `(Pipeline[Status]="Open")*(${CATEGORIES.map((each) => `(Pipeline[Category]="${each}")`).join("+")})*(Pipeline[Close date]<>"")*(Pipeline[Close date]<N(PeriodEnd)+1)`;

const CLOSING_PLACES = `=LET(is,${CLOSING},${places("is", "FILTER(Pipeline[Close date],is,0),1", ROOM.list)})`;

/** Adds up over the categories: Excel criteria of one category after what begins the sum. */
function ofCategories(sum: string): string {
  const criteria = (category: string) =>
    `Pipeline[Status],"Open",Pipeline[Category],"${category}",Pipeline[Close date],"<"&N(PeriodEnd)+1`;
  return CATEGORIES.map((each) => `${sum}${criteria(each)})`).join("+");
}

const CLOSING_COUNT =
  `=LET(many,${ofCategories("COUNTIFS(")},IF(many=0,"No deal of Commit or Best case closes in "&Period,many&" deals, "&` +
  `${amount(ofCategories("SUMIFS(Pipeline[Amount],"))}&", by the end of "&Period))`;

/** Deals that stand after the period and could come into it, the largest first. */
const PULL_IN_PLACES = `=LET(is,${digits(SHARED.nearby)},${SIZES},${places("is", LARGEST_FIRST, ROOM.pullIn)})`;

const PULLED_IN =
  `=IFERROR(IF(CompareDay="",NA(),"Pulled in since "&${day("CompareDay")}&": "&INDEX(PulledIn,1,1)&` +
  `IF(INDEX(PulledIn,1,1)=1," deal, "," deals, ")&${amount("INDEX(PulledIn,1,2)")}),` +
  '"What was pulled in stands on the Forecast from the second import on")';

/** The next step and the first two open actions on the deal: its next three steps. */
function nextSteps(row: number): string {
  const about = `(Actions[About]=${own("Deal ID", row)})*((Actions[Status]="Open")+(Actions[Status]="Waiting"))`;
  return (
    `LET(step,IF(${own("Next step", row)}="","no next step",${own("Next step", row)}),is,${about},` +
    'due,IF(ISNUMBER(Actions[Due]),Actions[Due],99999),titles,SORTBY(FILTER(Actions[Title],is,""),FILTER(due,is,0),1),' +
    `steps,TEXTJOIN(" → ",TRUE,step,IFERROR(INDEX(titles,SEQUENCE(2)),"")),${cut("steps", 84)})`
  );
}

function listOf(block: Pick<RuledBlock, "top" | "title" | "side" | "rows">): RuledBlock {
  const row = block.top + 2;
  return {
    ...block,
    labels: {
      ...DEAL_LABELS,
      E: AMOUNT_LABEL,
      F: "Closes",
      G: "Rep says",
      H: "Step due",
      J: "Next three steps",
    },
    line: {
      ...dealCells(row),
      F: ownOrBlank("Close date", row),
      G: ofDeal(row, `${own("Category", row)}&""`),
      H: ofDeal(row, `IF(${own("Next step date", row)}="","none",${own("Next step date", row)})`),
      J: ofDeal(row, nextSteps(row)),
    },
    first: row,
  };
}

/** What is going to close with its next steps, and what could be brought into the period. */
export const inspectionClosing: readonly PagePart[] = [
  ruledBlock(
    listOf({ top: TOP.closing, title: "What is going to close", side: CLOSING_COUNT, rows: ROOM.list }),
  ),
  ruledBlock(listOf({ top: TOP.pullIn, title: "Could be pulled in", side: PULLED_IN, rows: ROOM.pullIn })),
  {
    formulas: [
      { address: `T${String(TOP.closing + 2)}`, cells: [[CLOSING_PLACES]] },
      { address: `T${String(TOP.pullIn + 2)}`, cells: [[PULL_IN_PLACES]] },
    ],
  },
];
