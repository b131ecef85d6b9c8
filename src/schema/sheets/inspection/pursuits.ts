import type { PagePart } from "../../plan";
import { LARGEST_FIRST, places, SIZES } from "./dealFacts";
import { ROOM, TOP } from "./place";
import { rowOf, ruledBlock } from "./ruledBlock";
import { AMOUNT_LABEL, cut, inUnit } from "./words";

const ROW = TOP.pursuits + 2;
const R = String(ROW);

/** The pursuits by name. */
const NAMES =
  '=LET(all,SORT(UNIQUE(FILTER(Pipeline[Pursuit],Pipeline[Pursuit]<>"",""))),' +
  `IFERROR(INDEX(all,SEQUENCE(${String(ROOM.list)})),""))`;

function ofPursuit(formula: string): string {
  return `=IF($B${R}="","",${formula})`;
}

function sumOf(status: string): string {
  return ofPursuit(inUnit(`SUMIFS(Pipeline[Amount],Pipeline[Pursuit],$U${R}${status})`));
}

const JOINT = '(Pipeline[Status]="Open")*((Pipeline[Involvement]="Joint")+(Pipeline[Involvement]="Sponsor"))';
const JOINT_PLACES = `=LET(is,${JOINT},${SIZES},${places("is", LARGEST_FIRST, ROOM.list)})`;

const CAP =
  '=LET(many,SUM(COUNTIFS(Pipeline[Status],"Open",Pipeline[Involvement],{"Joint","Sponsor"})),' +
  'many&" of at most "&JointDeals&IF(many>JointDeals,": choose "&(many-JointDeals)&" to leave","")&' +
  `IF(many>${String(ROOM.list)},"; "&(many-${String(ROOM.list)})&" more on Pipeline",""))`;

function own(header: string): string {
  return `INDEX(Pipeline[${header}],$T${R})`;
}

function ofDeal(formula: string): string {
  return `=IF(N($T${R})=0,"",${formula})`;
}

/** Deals that belong together, with their totals; beside them the deals that the manager is part of. */
export const inspectionPursuits: readonly PagePart[] = [
  ruledBlock({
    top: TOP.pursuits,
    title: "Pursuits",
    side: CAP,
    labels: {
      B: "Pursuit",
      C: "Deals",
      D: "Open",
      E: "Open amount",
      F: "Won",
      G: "Lost",
      H: "Total",
      J: "Deal",
      M: "Owner",
      O: AMOUNT_LABEL,
      P: "Your part",
    },
    line: {
      B: `=${cut(`$U${R}`, 25)}`,
      C: ofPursuit(`COUNTIFS(Pipeline[Pursuit],$U${R})`),
      D: ofPursuit(`COUNTIFS(Pipeline[Pursuit],$U${R},Pipeline[Status],"Open")`),
      E: sumOf(',Pipeline[Status],"Open"'),
      F: sumOf(',Pipeline[Status],"Won"'),
      G: sumOf(',Pipeline[Status],"Lost"'),
      H: sumOf(""),
      J: ofDeal(cut(own("Deal"), 30)),
      M: ofDeal(cut(own("Owner"), 20)),
      O: ofDeal(`IF(${own("Amount")}="","–",${inUnit(own("Amount"))})`),
      P: ofDeal(own("Involvement")),
    },
    first: ROW,
    rows: ROOM.list,
  }),
  {
    cells: [{ address: `J${String(TOP.pursuits)}`, cells: [["Deals that you are part of"]] }],
    formulas: rowOf(ROW, { T: JOINT_PLACES, U: NAMES }),
  },
];
