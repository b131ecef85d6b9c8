import type { CellBlock, NamePlan } from "../../plan";

/** A figure that the page's formulas share, by its workbook name. */
interface Figure {
  readonly name: string;
  readonly label: string;
  readonly formula: string;
}

const FIRST_ROW = 6;

const FIGURES: readonly Figure[] = [
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
