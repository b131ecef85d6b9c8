import type { PagePart } from "../../plan";
import { day } from "../home/words";
import { DEAL_FACTS, largestFirst, places } from "./dealFacts";
import { DEAL_LABELS, dealCells, ofDeal, own, ownOrBlank } from "./dealLines";
import { ROOM, TOP } from "./place";
import { ruledBlock, type RuledBlock } from "./ruledBlock";
import { AMOUNT_LABEL, amount, cut } from "./words";

/** Deals that may be won in the period: committed, likely or best case. */
const CLOSING =
  '(Pipeline[Status]="Open")*((Pipeline[Category]="Commit")+(Pipeline[Category]="Most likely")+(Pipeline[Category]="Best case"))*' +
  '(Pipeline[Close date]<>"")*(Pipeline[Close date]<N(PeriodEnd)+1)';

const CLOSING_PLACES = `=LET(is,${CLOSING},${places("is", "FILTER(Pipeline[Close date],is,0),1", ROOM.list)})`;

const CLOSING_COUNT =
  `=LET(is,${CLOSING},many,SUM(is),IF(many=0,"No deal of Commit or Best case closes in "&Period,many&" deals, "&` +
  `${amount("SUM(is*IF(ISNUMBER(Pipeline[Amount]),Pipeline[Amount],0))")}&", by the end of "&Period))`;

/** Deals that stand after the period and could come into it: warm enough, with a step ahead and a fresh contact. */
const WARM = 'XLOOKUP(Pipeline[Stage],Stages[Stage],Stages[Temperature],"")';
const AFTER =
  `(Pipeline[Status]="Open")*(Pipeline[Category]<>"Omitted")*ISNUMBER(Pipeline[Close date])*` +
  "(Pipeline[Close date]>=N(PeriodEnd)+1)*(Pipeline[Close date]<N(PeriodEnd)+93)*ahead*fresh";

const PULL_IN_PLACES =
  `=IF(N(PeriodEnd)=0,0,LET(${DEAL_FACTS},warm,${WARM},is,((warm="Hot")+(warm="Ready"))*${AFTER},` +
  `${places("is", largestFirst("is"), ROOM.pullIn)}))`;

/** What the Forecast counts under its line Pulled in; with more than eight owners its lines stand lower, and it is read there. */
const PULLED_IN =
  '=IFERROR(IF(OR(CompareDay="",Forecast!U22<>"Pulled in"),NA(),' +
  `"Pulled in since "&${day("CompareDay")}&": "&Forecast!V22&IF(Forecast!V22=1," deal, "," deals, ")&${amount("Forecast!W22")}),` +
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
