import { shortDay } from "../home/words";
import type { PagePart } from "../../plan";
import { wonBetween } from "./sums";
import { inWords } from "./words";
import type { Unit } from "./unit";

/** How many weeks of the period, the Monday of its first, the first shown and the current one; worked out beside. */
const WEEK_CELLS = { weeks: "$V$12", monday: "$V$13", first: "$V$14", current: "$W$14" } as const;

const { weeks: WEEKS, monday: FIRST_MONDAY, first: FIRST_SHOWN, current: CURRENT } = WEEK_CELLS;

const ROWS = 13;

const LABELS = [
  "Week, Monday",
  "Plan",
  "Closed",
  "Behind plan",
  "Reps' calls",
  "Your call",
  "Roll-up",
  "To target",
  "Past calls",
  "Usual error",
  "Usual bias",
];

const OF_WEEK = "Calls[Period],Period,Calls[Week],$W30,Calls[Member]";
const YOURS = `${OF_WEEK},"Manager"`;
const REPS = `${OF_WEEK},"<>Manager"`;

function calledIf(whose: string, figure: string): string {
  return `=IF($W30="","",IF(COUNTIFS(${whose})=0,"",SUMIFS(Calls[${figure}],${whose})))`;
}

/** Your calls at the same week of the last four closed periods, beside what those periods closed. */
function pastAt(week: string): string {
  return `Calls[Period],$U$44:$U$47,Calls[Member],"Manager",Calls[Week],$V$44:$V$47+7*(${week}-1)`;
}

const PAST = pastAt("$X30");

/** How a figure of past calls missed what came, by what came: `called` counts the calls, `error` is each one's miss. */
function missed(figure: string, past: string, measure: string): string {
  return (
    `LET(called,COUNTIFS(${past},Calls[${figure}],"<>")*($U$44:$U$47<>""),error,SUMIFS(Calls[${figure}],${past})-$W$44:$W$47,` +
    `actual,SUM(called*ABS($W$44:$W$47)),IF(actual=0,"",SUM(called*${measure})/actual))`
  );
}

function usual(measure: string): string {
  return `=IF(N($J30)=0,"",${missed("Call", PAST, measure)})`;
}

/** How far the deals' own sum missed at this week: whether the call knows more than the roll-up. */
const ROLL_UP_MISS = `=IF(N(${CURRENT})=0,"",${missed("Roll-up", pastAt(CURRENT), "ABS(error)")})`;

/** Monday, the last week with a call up to it, its number, and the day up to which it is told. */
const BESIDE = [
  `=IF(N(${WEEKS})<${FIRST_SHOWN}+ROWS($A$30:$A30)-1,"",${FIRST_MONDAY}+7*(${FIRST_SHOWN}+ROWS($A$30:$A30)-2))`,
  '=IF($U30="","",IF($U30>AsOf,"",MIN($U30+6,PeriodEnd,INT(AsOf))))',
  '=IF($U30="","",LET(week,MAXIFS(Calls[Week],Calls[Period],Period,Calls[Week],"<="&$U30),' +
    'IF((week=0)+(week<$U30-6)*($X30>1),"",week)))',
  `=IF($U30="","",${FIRST_SHOWN}+ROWS($A$30:$A30)-1)`,
];

/** As wide as a figure, so that week 9 stands under the 0 of 10. */
const FIGURE_SPACE = "\u2007";

const FIGURES = [
  `=IF($U30="","",RIGHT("${FIGURE_SPACE}"&$X30,2)&"   "&${shortDay("$U30")})`,
  '=IF(($U30="")+(N(PeriodTarget)=0),"",PeriodTarget*(IF($V30="",MIN($U30+6,PeriodEnd),$V30)-PeriodStart+1)/(PeriodEnd-PeriodStart+1))',
  `=IF($V30="","",${wonBetween("PeriodStart", "$V30")})`,
  '=IF(($V30="")+(N(C30)=0),"",D30/C30-1)',
  calledIf(REPS, "Call"),
  calledIf(YOURS, "Call"),
  calledIf(YOURS, "Roll-up"),
  '=IF((N(G30)=0)+(N(PeriodTarget)=0),"",G30-PeriodTarget)',
  `=IF($U30="","",SUM(COUNTIFS(${PAST})*($U$44:$U$47<>"")))`,
  usual("ABS(error)"),
  usual("error"),
];

/** What the current week's usual error means for the call. */
function meaning(unit: Unit): string {
  const [low, high] = ["call*(1-miss)", "call*(1+miss)"].map((bound) => inWords(bound, unit));
  const bias = 'IF(ABS(lean)<0.005,"neither high nor low",IF(lean>0,"high","low"))';
  return (
    `=IF(N(${CURRENT})=0,"",LET(at,${CURRENT}-${FIRST_SHOWN}+1,call,INDEX(G30:G42,at),miss,INDEX(K30:K42,at),` +
    "lean,INDEX(L30:L42,at),past,INDEX(J30:J42,at)," +
    `IF(call="","No call of this week yet: submit it on the pane.",IF(miss="","At week "&${CURRENT}&" none of your earlier calls can be held against what closed.",` +
    `"At week "&${CURRENT}&" your call usually misses by "&ROUND(100*miss,0)&" %, "&${bias}&" (n = "&past&"): read "&${inWords("call", unit)}&" as "&${low ?? ""}&" to "&${high ?? ""}&"."&IF($X$44="",""," The roll-up missed by "&ROUND(100*$X$44,0)&" %.")))))`
  );
}

/** The last four closed periods before the shown one: name, Monday of the first week, closed. */
const CLOSED_PERIOD = [
  '=IFERROR(INDEX(Periods[Period],MATCH(LARGE(IF((Periods[End]<>"")*(Periods[End]<PeriodStart),Periods[End]),ROWS($A$44:$A44)),Periods[End],0)),"")',
  '=IF(U44="","",LET(start,XLOOKUP(U44,Periods[Period],Periods[Start]),start+MOD(8-WEEKDAY(start,2),7)))',
  `=IF(U44="",0,LET(start,XLOOKUP(U44,Periods[Period],Periods[Start]),end,XLOOKUP(U44,Periods[Period],Periods[End]),${wonBetween("start", "end")}))`,
];

/** The period week by week, and how far the manager's own calls used to miss at each week. */
export function weeks(unit: Unit): PagePart {
  return {
    formulas: [
      { address: "B28", cells: [["Week by week, and how wrong we usually are"]] },
      { address: "L28", cells: [["Error and bias: your calls in the last 4 closed periods"]] },
      { address: "B29:L30", cells: [LABELS, FIGURES] },
      { address: "U29:X30", cells: [["Monday", "Told up to", "Called in", "Week"], BESIDE] },
      {
        address: "U43:X44",
        cells: [
          ["Closed periods", "First Monday", "Closed", "Roll-up's miss"],
          [...CLOSED_PERIOD, ROLL_UP_MISS],
        ],
      },
      { address: "B43", cells: [[meaning(unit)]] },
    ],
    copies: [
      { from: "U30:X30", to: `U30:X${String(29 + ROWS)}` },
      { from: "B30:L30", to: `B30:L${String(29 + ROWS)}` },
      { from: "U44:W44", to: "U44:W47" },
    ],
  };
}
