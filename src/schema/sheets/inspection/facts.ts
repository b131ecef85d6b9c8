import type { PagePart } from "../../plan";
import { COMPARED, NEARBY } from "./dealFacts";
import { FIRST_MEMBER, FIRST_STAGE, ROOM } from "./place";

/** Deals won within a year, by the day of closing, else by the close date; those without an amount do not count. */
function wonSince(sum: string): string {
  const won = `${sum}Pipeline[Status],"Won",Pipeline[Amount],">0",`;
  const since = '">="&INT(AsOf)-365)';
  return `${won}Pipeline[Closed on],${since}+${won}Pipeline[Closed on],"=",Pipeline[Close date],${since}`;
}

/** Row, label and formula of the figures that the page shares, in the folded columns R and S. */
const FIGURES: readonly (readonly [row: number, label: string, formula: string])[] = [
  [2, "Unit", "=Home!U2"],
  [3, "Its mark", '=IF(S2=1,"",IF(S2=1000,"k","M"))'],
  [4, "A week ago", "=INT(AsOf)-7"],
  [5, "Half a year ago", "=INT(AsOf)-182"],
  [6, "History since", "=MIN(_Snapshots[Snapshot])"],
  [7, "Days of the period", '=IF(PeriodStart="","",PeriodEnd-PeriodStart+1)'],
  [
    8,
    "Average deal won",
    `=IFERROR((${wonSince("SUMIFS(Pipeline[Amount],")})/(${wonSince("COUNTIFS(")}),"")`,
  ],
  [9, "To close", "=Home!U7"],
  [10, "Open in the period", "=Home!U8"],
  [11, "Open amount", '=SUMIFS(Pipeline[Amount],Pipeline[Status],"Open")'],
  [12, "Open deals", '=COUNTIFS(Pipeline[Status],"Open")'],
  [13, "Rep against facts", COMPARED],
  [14, "Could be pulled in", NEARBY],
];

/** The open stages in their order. */
const STAGES =
  '=LET(is,(Stages[Kind]="Open")*(Stages[Stage]<>""),' +
  'all,SORTBY(FILTER(Stages[Stage],is,""),FILTER(Stages[Order],is,0),1),' +
  `IFERROR(INDEX(all,SEQUENCE(${String(ROOM.stages)})),""))`;

/** The owners of open deals by name. */
const MEMBERS =
  '=LET(all,SORT(UNIQUE(FILTER(Pipeline[Owner],(Pipeline[Status]="Open")*(Pipeline[Owner]<>""),""))),' +
  `IFERROR(INDEX(all,SEQUENCE(${String(ROOM.members)})),""))`;

/** How many owners of open deals there are in all. */
const MEMBER_COUNT =
  '=LET(all,UNIQUE(FILTER(Pipeline[Owner],(Pipeline[Status]="Open")*(Pipeline[Owner]<>""),"")),SUM(1*(all<>"")))';

/** The folded figures right of the page, which its blocks are made of. */
export const inspectionFacts: PagePart = {
  cells: FIGURES.map(([row, label]) => ({ address: `R${String(row)}`, cells: [[label]] })),
  formulas: [
    ...FIGURES.map(([row, , formula]) => ({ address: `S${String(row)}`, cells: [[formula]] })),
    { address: `T${String(FIRST_STAGE)}`, cells: [[STAGES]] },
    { address: `T${String(FIRST_MEMBER)}`, cells: [[MEMBERS]] },
    { address: `S${String(FIRST_MEMBER)}`, cells: [[MEMBER_COUNT]] },
  ],
  formats: [{ address: "S4:S6", codes: "d mmm yy" }],
};
