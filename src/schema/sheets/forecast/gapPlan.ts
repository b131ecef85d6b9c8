import { shortDay } from "../home/words";
import type { PagePart } from "../../plan";
import { inWords } from "./words";
import type { Unit } from "./unit";

/** The manager's last call of the period; "" before there is one. */
export const CALL_CELL = "$V$15";

/** What is missing to the target: from the call, or before one from what is closed and committed. */
const GAP = `=IF(N(PeriodTarget)=0,"",PeriodTarget-IF(${CALL_CELL}="",D7+F7,${CALL_CELL}))`;
const GAP_CELL = "$Y$29";

/** Plays that the page has room for. */
const SHOWN = 4;

const PLAYS = 'Actions[Type],"Play",Actions[Status],"Open"';

/** The place of a play among the rows of Actions: the earliest due first, then in their order. */
const PLACE =
  '=IFERROR(MOD(SMALL(IF((Actions[Type]="Play")*(Actions[Status]="Open"),IF(ISNUMBER(Actions[Due]),INT(Actions[Due]),99999)*10000+' +
  'ROW(Actions[Due])-ROW(Actions[[#Headers],[Due]]),""),ROWS($A$30:$A30)),10000),"")';

function cell(header: string): string {
  return `INDEX(Actions[${header}],$Y30)`;
}

const FIRST_EMPTY =
  `IF(${GAP_CELL}="","Type the target on Settings: the gap follows from it.",` +
  `IF(${GAP_CELL}<=0,"No gap: the target is called or met.","No play yet: add the first on Actions, as type Play."))`;

/** So many characters of a play's title find room. */
const ROOM = 30;

/** Play, owner, due, effect and its share of the gap. */
const LINE = [
  `=IF($Y30="","",IF(LEN(${cell("Title")})>${String(ROOM)},LEFT(${cell("Title")},${String(ROOM)})&"…",${cell("Title")}&""))`,
  `=IF($Y30="","",LEFT(${cell("Owner")},FIND(" ",${cell("Owner")}&" ")-1))`,
  `=IF(N($Y30)=0,"",IF(N(${cell("Due")})=0,"no date",${shortDay(cell("Due"))}))`,
  `=IF($Y30="","",${cell("Expected impact")})`,
  `=IF(OR($Y30="",N(${GAP_CELL})<=0),"",N(Q30)/${GAP_CELL})`,
];

const COVERED = "N(Q34)";

function head(unit: Unit): string {
  const from = `IF(${CALL_CELL}="","from roll-up to target","from call to target")`;
  return whereListed(`IF(N(${GAP_CELL})<=0,"Gap plan","Gap plan: "&${inWords(GAP_CELL, unit)}&" "&${from})`);
}

/** Only beside a list: a leadership copy leaves the plays out, and with them what stands above. */
function whereListed(text: string): string {
  return `=IF($N$34="","",${text})`;
}

const HEADS = ["Play", "Owner", "Due", "Effect", "Of gap"].map((label) => whereListed(`"${label}"`));

/** What is missing to the target, the plays that should bring it, and how much of it they cover. */
export function gapPlan(unit: Unit): PagePart {
  return {
    formulas: [
      { address: "N28", cells: [[head(unit)]] },
      { address: "S28", cells: [[`=IF(N(${GAP_CELL})<=0,"","Covered "&ROUND(100*N(R34),0)&" %")`]] },
      { address: "N29:R30", cells: [HEADS, LINE] },
      {
        address: "N34:R35",
        cells: [
          [
            `=LET(plays,COUNTIFS(${PLAYS}),IF(plays=0,${FIRST_EMPTY},IF(plays>${String(SHOWN)},"Covered, with "&plays-${String(SHOWN)}&" more on Actions","Covered")))`,
            null,
            null,
            `=IF($Y$30="","",SUMIFS(Actions[Expected impact],${PLAYS}))`,
            `=IF(OR(Q34="",N(${GAP_CELL})<=0),"",Q34/${GAP_CELL})`,
          ],
          [
            `=IF(Q35="","","Not covered yet: add a play")`,
            null,
            null,
            `=IF(N(${GAP_CELL})-${COVERED}<=0,"",${GAP_CELL}-${COVERED})`,
            `=IF(Q35="","",Q35/${GAP_CELL})`,
          ],
        ],
      },
      { address: "Y28:Y30", cells: [["Gap, plays"], [GAP], [PLACE]] },
    ],
    copies: [
      // The columns between are the weeks', which are copied further down.
      { from: "N30:Y30", to: "N30:Y33" },
    ],
  };
}
