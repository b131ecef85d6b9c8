import type { PagePart } from "../../plan";

/** Row, label and formula of the figures that the brief's sentences share, in the folded columns O and P. */
const FIGURES: readonly (readonly [row: number, label: string, formula: string])[] = [
  [2, "Unit", "=Home!U2"],
  [3, "Its mark", "=Home!U3"],
  [4, "Call", "=Home!U4"],
  [5, "Call before", "=Home!U5"],
  [6, "Gap", "=Home!U6"],
  [7, "To close", "=Home!U7"],
  [8, "Open", "=Home!U8"],
  [9, "Deals", "=Home!U9"],
  [10, "Odds, stored", stored("W2")],
  [11, "Range, low", stored("X2")],
  [12, "Range, high", stored("Y2")],
  [13, "Stored on", stored("W3")],
  [14, "Closed", "=Forecast!D7"],
  [15, "Closed in 7 days", '=IF(OR(Home!V24="",Home!V25=""),"",Home!V24-Home!V25)'],
  [16, "Against plan", '=IF(Home!W24="","",Home!W24)'],
  [17, "Weighted", "=Forecast!J7"],
  [18, "Reps' calls", '=IF(N(Forecast!K7)=0,"",Forecast!K7)'],
  [19, "In play", "=Forecast!I7"],
  [20, "Target", '=IF(N(PeriodTarget)=0,"",PeriodTarget)'],
  [
    21,
    "Effect of plays",
    '=SUMIFS(Actions[Expected impact],Actions[Type],"Play",Actions[Status],"Open",Actions[Audience],"leadership")',
  ],
];

/** What the add-in worked out at the last import or call. */
function stored(cell: string): string {
  return `=IF(Home!${cell}="","",Home!${cell})`;
}

/** The folded figures right of the brief, which its sentences are made of. */
export const briefFacts: PagePart = {
  cells: FIGURES.map(([row, label]) => ({ address: `O${String(row)}`, cells: [[label]] })),
  formulas: FIGURES.map(([row, , formula]) => ({ address: `P${String(row)}`, cells: [[formula]] })),
  formats: ["P13", "P23:P24", "P53", "P55"].map((address) => ({ address, codes: "d mmm yy" })),
};
