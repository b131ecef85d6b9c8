import type { CellBlock, NamePlan, PagePart } from "../../plan";
import { lastCall } from "./lastCall";

/** A figure that the page's formulas share, by its workbook name. */
interface Figure {
  readonly name: string;
  readonly label: string;
  readonly formula: string;
}

const FIRST_ROW = 5;

const FIGURES: readonly Figure[] = [
  // The sentence itself moves down under a large team; here whoever tells it on finds it.
  { name: "WhyMoved", label: "Why it moved", formula: '=V18&""' },
  {
    name: "PeriodStart",
    label: "Period starts",
    formula: '=XLOOKUP(Period,Periods[Period],Periods[Start],"")',
  },
  { name: "PeriodEnd", label: "Period ends", formula: '=XLOOKUP(Period,Periods[Period],Periods[End],"")' },
  {
    name: "PeriodTarget",
    label: "Target",
    formula: '=LET(target,XLOOKUP(Period,Periods[Period],Periods[Target],""),IF(N(target)=0,"",target))',
  },
  {
    name: "WonUndated",
    label: "Won without a day",
    formula: '=COUNTIFS(Pipeline[Status],"Won",Pipeline[Closed on],"=")',
  },
  {
    name: "OpenUncategorised",
    label: "Open without a category",
    formula: '=COUNTIFS(Pipeline[Status],"Open",Pipeline[Category],"=")',
  },
];

function cellOf(index: number): string {
  return `V${String(FIRST_ROW + index)}`;
}

/** The labels beside the shared figures. */
export const HELPER_CELLS: readonly CellBlock[] = [
  ...FIGURES.map(({ label }, index) => ({ address: `U${String(FIRST_ROW + index)}`, cells: [[label]] })),
  { address: "U11", cells: [["Range: low, middle, high"]] },
];

export const HELPER_FORMULAS: readonly CellBlock[] = FIGURES.map(({ formula }, index) => ({
  address: cellOf(index),
  cells: [[formula]],
}));

/** The names of the shared figures, and of the period that is chosen. */
export const FORECAST_NAMES: readonly NamePlan[] = [
  { name: "Period", formula: "=Forecast!$C$3" },
  ...FIGURES.map(({ name }, index) => ({
    name,
    formula: `=Forecast!$V$${String(FIRST_ROW + index)}`,
  })),
];

/** How the period lies in weeks, by the Mondays within it, and the manager's last call. */
export const WEEK_FIGURES: PagePart = {
  formulas: [
    {
      address: "U12:U16",
      cells: [["Weeks"], ["First Monday"], ["Week shown first, this week"], ["Your call"], ["Compared with"]],
    },
    {
      address: "V12:W16",
      cells: [
        ['=IF(OR(PeriodStart="",PeriodEnd=""),0,INT((PeriodEnd-$V$13)/7)+1)', null],
        ['=IF(PeriodStart="","",PeriodStart+MOD(8-WEEKDAY(PeriodStart,2),7))', null],
        [
          "=MAX(1,MIN($V$12,MAX(13,$W$14))-12)",
          '=IF(OR(PeriodStart="",AsOf<N(PeriodStart),AsOf>=N(PeriodEnd)+1),0,MAX(1,MIN($V$12,INT((INT(AsOf)-$V$13)/7)+1)))',
        ],
        [lastCall('"Manager"'), null],
        [
          '=IF(H3<>"",H3,LET(last,MAXIFS(_Snapshots[Snapshot],_Snapshots[Snapshot],"<"&INT(AsOf),_Snapshots[Source],""),IF(last=0,"",last)))',
          null,
        ],
      ],
    },
    {
      address: "Y16:Y17",
      cells: [
        ["=INT(AsOf)"],
        [
          '=IF(Y16="","",LET(last,MAXIFS(_Snapshots[Snapshot],_Snapshots[Snapshot],"<"&Y16),IF(last=0,"",last)))',
        ],
      ],
    },
  ],
  copies: [{ from: "Y17", to: "Y17:Y27" }],
  names: [{ name: "CompareDay", formula: "=Forecast!$V$16" }],
};
