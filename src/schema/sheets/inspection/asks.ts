import type { PagePart } from "../../plan";
import { LARGEST_FIRST, SIZES } from "./dealFacts";
import { FIRST_MEMBER, ROOM, TOP } from "./place";
import { ruledBlock } from "./ruledBlock";

const ROW = TOP.asks + 1;
const R = String(ROW);
/** So many deals stand in one message; how many more there are is said. */
const DEALS = 8;

/** The owner comes last: what stands before is the same for all owners, and is worked out once. */
const ASKED = `(Pipeline[Status]="Open")*(Pipeline[Flags]<>"")*(Pipeline[Flags]<>"Large")*(Pipeline[Owner]=$B${R})`;

/** How many they are stands beside the owner, under To mend. */
const MANY = `$H${String(FIRST_MEMBER)}`;

/** One message: which deals need a word in the CRM, and which word, the largest deals first. */
const MESSAGE =
  `=IF($B${R}="","",IF(${MANY}=0,"Nothing to ask: every open deal has its date and its next step.",LET(is,${ASKED},${SIZES},` +
  'what,FILTER(Pipeline[Deal]&" ("&LOWER(SUBSTITUTE(Pipeline[Flags],"Large · ",""))&")",is,""),' +
  `first,IFERROR(INDEX(SORTBY(what,${LARGEST_FIRST}),SEQUENCE(${String(DEALS)})),""),` +
  `"Hello "&LEFT($B${R},FIND(" ",$B${R}&" ")-1)&", could you bring these up to date when you are next in the CRM: "&TEXTJOIN("; ",TRUE,first)&` +
  `IF(${MANY}>${String(DEALS)},"; and "&(${MANY}-${String(DEALS)})&" more","")&". Thank you.")))`;

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
