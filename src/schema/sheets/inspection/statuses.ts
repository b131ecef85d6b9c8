import type { PagePart } from "../../plan";
import { digits, LARGEST_FIRST, MOST_DEALS, places, SIZES } from "./dealFacts";
import { DEAL_LABELS, dealCells, ofDeal, own, ownOrBlank } from "./dealLines";
import { ROOM, SHARED, TOP } from "./place";
import { FEW_UNKNOWNS } from "./fewUnknowns";
import { ruledBlock } from "./ruledBlock";
import { AMOUNT_LABEL } from "./words";

const ROW = TOP.statuses + 2;
const R = String(ROW);

/** Where the rep says more than the facts comes first, then the largest. */
const PLACES =
  `=LET(digit,${digits(SHARED.compared)},is,MOD(digit,2),${SIZES},` +
  `${places("is", `FILTER(digit,is,0),-1,${LARGEST_FIRST}`, ROOM.list)})`;

function many(digit: number): string {
  return `(LEN(${SHARED.compared})-LEN(SUBSTITUTE(${SHARED.compared},"${String(digit)}","")))`;
}

const COUNTS =
  `=IF(${SHARED.compared}="","More than ${String(MOST_DEALS)} deals are not compared",IF(${many(0)}=LEN(${SHARED.compared}),"No open deal yet",` +
  `"Rep says more: "&${many(3)}&" · facts say more: "&${many(1)}&" · they agree: "&${many(2)}))`;

const STAGE_OF = `XLOOKUP(${own("Stage", ROW)},Stages[Stage],Stages[Order],0)`;
const PROVEN_OF = `XLOOKUP(${own("Proven stage", ROW)},Stages[Stage],Stages[Order],0)`;
const UNKNOWNS = own("Unknowns", ROW);

const PROVEN = `=IF(N($T${R})=0,FALSE,IF(${own("Proven stage", ROW)}<>"",${PROVEN_OF}>=${STAGE_OF},AND(ISNUMBER(${UNKNOWNS}),N(${UNKNOWNS})<=${String(FEW_UNKNOWNS)})))`;
const AHEAD = `=IF(N($T${R})=0,FALSE,N(${own("Next step date", ROW)})>=INT(AsOf))`;
const FRESH = `=IF(N($T${R})=0,FALSE,INT(AsOf)-N(${own("Last activity", ROW)})<=StaleDays)`;

const HELD = `(U${R}+V${R}+W${R})`;
const SAYS = own("Category", ROW);
const RANK = `IF(${SAYS}="Commit",3,IF(OR(${SAYS}="Best case",${SAYS}="Most likely"),2,1))`;

/** What the rep says of a deal beside what its facts carry, where they differ. */
export const inspectionStatuses: readonly PagePart[] = [
  ruledBlock({
    top: TOP.statuses,
    title: "What the rep says, and what the facts carry",
    side: COUNTS,
    labels: {
      ...DEAL_LABELS,
      E: AMOUNT_LABEL,
      F: "Closes",
      G: "Rep says",
      H: "Facts say",
      J: "They differ",
      L: "What is missing: proven stage, next step ahead, fresh contact",
    },
    line: {
      ...dealCells(ROW),
      F: ownOrBlank("Close date", ROW),
      G: ofDeal(ROW, `IF(${SAYS}="","Pipeline",${SAYS})`),
      H: ofDeal(ROW, `CHOOSE(1+${HELD},"Pipeline","Pipeline","Best case","Commit")`),
      J: ofDeal(ROW, `IF(${RANK}>IF(${HELD}<2,1,${HELD}),"! Rep says more","Facts say more")`),
      L: ofDeal(
        ROW,
        `IF(${HELD}=3,"Nothing: all three hold.",TEXTJOIN(", ",TRUE,IF(U${R},"","stage not proven"),IF(V${R},"","no next step ahead"),IF(W${R},"","no fresh contact"))&".")`,
      ),
      U: PROVEN,
      V: AHEAD,
      W: FRESH,
    },
    first: ROW,
    rows: ROOM.list,
  }),
  { formulas: [{ address: `T${R}`, cells: [[PLACES]] }] },
];
