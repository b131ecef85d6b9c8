/** A kind of figure that a manager works with, and how a worked example comes to its answer. */
export interface FigureFamily {
  readonly name: string;
  readonly about: string;
  readonly functions: readonly string[];
  /** Over the sample deals in A1:J6. */
  readonly formula: string;
  readonly result: number;
  /** The same by hand. */
  readonly byHand: string;
}

/** Numbers, ratios, durations and probabilities. */
export const FIGURE_FAMILIES: readonly FigureFamily[] = [
  {
    name: "Totals",
    about: "How much: amounts of the period added up, closed first and the less certain after it.",
    functions: ["ROLLUP", "FORECAST", "WATERFALL", "MOVES", "ASOF"],
    formula: '=CONTROLBOOK.FORECAST(A1:J6,46023,46112,"best case")',
    result: 300_000,
    byHand: "50,000 closed + 100,000 Commit + 150,000 Best case = 300,000",
  },
  {
    name: "Ratios",
    about:
      "How much of it: one total held against another, such as what is open against what is still to close.",
    functions: [
      "FORECAST",
      "ROLLUP",
      "WINRATE",
      "ACCURACY",
      "DEVIATION",
      "HELP",
      "XMR",
      "VELOCITY",
      "REVIEWSCORE",
      "UNKNOWNS",
      "RELATION",
    ],
    formula:
      '=CONTROLBOOK.FORECAST(A1:J6,46023,46112,"open pipeline")/(350000-CONTROLBOOK.FORECAST(A1:J6,46023,46112,"closed"))',
    result: 1.5,
    byHand: "450,000 open ÷ (350,000 target − 50,000 closed) = 450,000 ÷ 300,000 = 1.5",
  },
  {
    name: "Durations",
    about: "How long: days between two days, by the borders of fiscal periods.",
    functions: ["PERIOD", "PERIODSTART", "PERIODEND", "PUSHES", "SURVIVAL"],
    formula: "=CONTROLBOOK.PERIODEND(DATE(2026,2,1))-DATE(2026,2,1)",
    result: 58,
    byHand: "From 1 February 2026 to 31 March 2026: 27 days left in February + 31 = 58",
  },
  {
    name: "Probabilities",
    about:
      "How likely: what the deals' own probabilities make of a target, and the range in which the total lands.",
    functions: [
      "ODDS",
      "RANGE",
      "DISTRIBUTION",
      "SWING",
      "NEEDED",
      "CLOSECHANCE",
      "OPTIMISM",
      "BRIER",
      "CALIBRATION",
    ],
    formula: "=CONTROLBOOK.ODDS(A1:J6,46023,46112,500000,0)",
    result: 0.08,
    byHand:
      "Only if all three open deals are won: 0.8 × 0.5 × 0.2 = 0.08, when deals do not share their luck",
  },
];
