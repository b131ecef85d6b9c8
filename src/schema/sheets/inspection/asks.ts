import type { PagePart } from "../../plan";
import { FIRST_MEMBER, ROOM, TOP } from "./place";
import { ruledBlock } from "./ruledBlock";

const ROW = TOP.asks + 1;
const R = String(ROW);
/** So many deals stand in one message; how many more there are is said. */
const DEALS = 8;

const ASKED = `(Pipeline[Owner]=$B${R})*(Pipeline[Status]="Open")*(Pipeline[Flags]<>"")*(Pipeline[Flags]<>"Large")`;

/** One message: which deals need a word in the CRM, and which word, the largest deals first. */
const MESSAGE =
  `=IF($B${R}="","",LET(is,${ASKED},many,SUM(is),` +
  'what,FILTER(Pipeline[Deal]&" ("&LOWER(SUBSTITUTE(Pipeline[Flags],"Large · ",""))&")",is,""),' +
  "size,FILTER(IF(ISNUMBER(Pipeline[Amount]),Pipeline[Amount],0),is,0)," +
  `first,IFERROR(INDEX(SORTBY(what,size,-1),SEQUENCE(${String(DEALS)})),""),` +
  `IF(many=0,"Nothing to ask: every open deal has its date and its next step.",` +
  `"Hello "&LEFT($B${R},FIND(" ",$B${R}&" ")-1)&", could you bring these up to date when you are next in the CRM: "&TEXTJOIN("; ",TRUE,first)&` +
  `IF(many>${String(DEALS)},"; and "&(many-${String(DEALS)})&" more","")&". Thank you.")))`;

/** What each member is asked to bring up to date, as a message to copy; nothing is ever sent. */
export const inspectionAsks: readonly PagePart[] = [
  ruledBlock({
    top: TOP.asks,
    title: "Messages to copy",
    side: "One for each owner; the book never sends them",
    labels: {},
    line: { B: `=B${String(FIRST_MEMBER)}`, C: MESSAGE },
    first: ROW,
    rows: ROOM.asks,
  }),
];
