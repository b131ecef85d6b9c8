import { DIRECTIONS } from "../../../terms/directions";
import type { PagePart } from "../../plan";
import { wonBetween } from "../forecast/sums";
import { DIRECTIONS_FROM } from "./directions";

/** The week of the manager's own last call in the period, before a day. */
function callBefore(limit: string): string {
  const own = 'Calls[Period],Period,Calls[Member],"Manager"';
  return (
    `IF(COUNTIFS(${own}${limit})=0,"",SUMIFS(Calls[Call],${own},` +
    `Calls[Week],MAXIFS(Calls[Week],${own}${limit})))`
  );
}

/** Whole weeks that ended before the day of the book, in all of which the manager sold too much; none without the pack Time. */
const SELLS =
  "=IFERROR(LET(w,INT(AsOf)-WEEKDAY(AsOf,2)+1-7*SEQUENCE(PlayerWeeks)," +
  'MIN(IF(SUMIFS(TimeMinutes,TimeWeeks,w,TimeKinds,"Own selling")>PlayerShare*SUMIFS(TimeMinutes,TimeWeeks,w),1,0))=1),FALSE)';

/** Open and waiting actions of the direction that stands beside. */
function openOf(row: number): string {
  return `=SUM(COUNTIFS(Actions[Title],"?*",Actions[Direction],T${String(row)},Actions[Status],{"Open","Waiting"}))`;
}

const LAST_WEEK = 'MAXIFS(Calls[Week],Calls[Period],Period,Calls[Member],"Manager")';

type Figure = readonly [row: number, label: string, formula: string];

/** Row, label and formula of the figures that Home's sentences share. */
const FIGURES: readonly Figure[] = [
  [2, "Unit", "=IF(N(PeriodTarget)>=100000000,1000000,IF(N(PeriodTarget)>=100000,1000,1))"],
  [3, "Its mark", '=IF($U$2=1,"",IF($U$2=1000," k"," M"))'],
  [4, "Call", `=${callBefore("")}`],
  [5, "Call before", `=IF(U4="","",${callBefore(`,Calls[Week],"<"&${LAST_WEEK}`)})`],
  [6, "Gap", '=IF(N(PeriodTarget)=0,"",PeriodTarget-IF(U4="",Forecast!D7+Forecast!F7,U4))'],
  [7, "To close", '=IF(N(PeriodTarget)=0,"",PeriodTarget-Forecast!D7)'],
  [8, "Open", "=Forecast!F7+Forecast!G7+Forecast!H7"],
  [9, "Deals", '=COUNTIFS(Pipeline[Deal ID],"?*")'],
  [10, "Effect of plays", '=SUMIFS(Actions[Expected impact],Actions[Type],"Play",Actions[Status],"Open")'],
  [11, "Sells too much", SELLS],
  [
    12,
    "In hand",
    '=IF(SUM(COUNTIFS(Actions[About],"Own selling",Actions[Status],{"Open","Waiting"}))=0,""," In hand.")',
  ],
  ...DIRECTIONS.map((direction, at): Figure => {
    const row = DIRECTIONS_FROM + at;
    return [row, direction, openOf(row)];
  }),
  [
    22,
    "Weeks beyond the limit",
    '=COUNTIF(W24:W27,">"&DeviationLimit)+COUNTIF(W24:W27,"<"&(0-DeviationLimit))',
  ],
  [
    23,
    "Help is due",
    '=AND(U9>0,COUNT(DeviationLimit,DeviationTimes,DeviationWeeks)=3,OR(U22>=MAX(1,DeviationTimes),COUNTIF(W28:W29,">"&DeviationLimit)+COUNTIF(W28:W29,"<"&(0-DeviationLimit))=2))',
  ],
  [30, "Next step", '=IFERROR(MATCH(0,U31:U35,0),"")'],
];

/** Closed against plan: at the end of the last 4 weeks, and of the last 2 closed periods; the plan rises evenly. */
const DEVIATIONS = [
  {
    address: "U24:W24",
    cells: [
      [
        '=IF(OR(PeriodStart="",ROWS(T$24:T24)>DeviationWeeks),"",INT(AsOf)-7*(ROWS(T$24:T24)-1))',
        `=IF(OR(U24="",U24<PeriodStart),"",${wonBetween("PeriodStart", "U24")})`,
        '=IF(OR(V24="",N(PeriodTarget)=0),"",ROUND(V24/(PeriodTarget*MIN(1,(U24-PeriodStart+1)/(PeriodEnd-PeriodStart+1)))-1,12))',
      ],
    ],
  },
  {
    address: "U28:W28",
    cells: [
      [
        '=IFERROR(LARGE(UNIQUE(IF((Periods[Start]<>"")*(Periods[End]<>"")*(Periods[End]<INT(AsOf)),Periods[End],"")),ROWS(T$28:T28)),"")',
        `=IF(U28="","",${wonBetween("INDEX(Periods[Start],MATCH(U28,Periods[End],0))", "U28")})`,
        '=IFERROR(IF(N(INDEX(Periods[Target],MATCH(U28,Periods[End],0)))=0,"",ROUND(V28/INDEX(Periods[Target],MATCH(U28,Periods[End],0))-1,12)),"")',
      ],
    ],
  },
];

/** The first steps: whether each is done, what it is, and where. */
const STEPS: readonly (readonly [done: string, what: string, where: string])[] = [
  ['=N(COUNTIFS(Talent[Member],"?*")>0)', "say who is on your team and what each does well.", "Talent 🔒"],
  [
    "=N(N(PeriodTarget)>0)",
    "type the target of the period; odds, gap and cover follow from it.",
    "Settings, Periods",
  ],
  [
    '=N(COUNTIFS(KPIs[Active],"Yes")>0)',
    "define the first KPI, with baseline, target and both dates.",
    "KPIs, Definitions",
  ],
  ["=N(U9>0)", "drop a CRM export on the pane: your deals become typed rows.", "Pane, Import"],
  ['=N(COUNTIFS(Coaching[Type],"1:1")>0)', "hold the first 1:1 and write down what you agreed.", "Pane, 1:1"],
];

/** What must be 0: owners short of the team, deals that stand twice, KPIs too many or bare, actions without a direction. */
const CHECKS = [
  '=IF(LEFT(Forecast!S2,8)="Check 0:",0,1)',
  '=IF(U9=0,0,U9-COUNTA(UNIQUE(FILTER(Pipeline[Deal ID],Pipeline[Deal ID]<>""))))',
  '=MAX(0,COUNTIFS(KPIs[Active],"Yes")-7)',
  '=COUNTIFS(KPIs[Active],"Yes",KPIs[Baseline],"")+COUNTIFS(KPIs[Active],"Yes",KPIs[Target],"")',
  '=COUNTIFS(Actions[Title],"?*",Actions[Direction],"")',
];

/** The folded figures right of Home, which its sentences are made of. */
export const facts: PagePart = {
  cells: [
    ...FIGURES.map(([row, label]) => ({ address: `T${String(row)}`, cells: [[label]] })),
    { address: "T24", cells: [["Last 4 weeks: day, closed, against plan"]] },
    { address: "T28", cells: [["Last 2 closed periods"]] },
    { address: "V31:W35", cells: STEPS.map(([, what, where]) => [what, where]) },
    { address: "T37", cells: [["Checks"]] },
  ],
  formulas: [
    ...FIGURES.map(([row, , formula]) => ({ address: `U${String(row)}`, cells: [[formula]] })),
    ...DEVIATIONS,
    { address: "U31:U35", cells: STEPS.map(([done]) => [done]) },
    { address: "U37:U41", cells: CHECKS.map((check) => [check]) },
  ],
  copies: [
    { from: "U24:W24", to: "U24:W27" },
    { from: "U28:W28", to: "U28:W29" },
  ],
};
