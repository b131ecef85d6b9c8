/** What a manager asks, and the worksheet functions that answer it. */
export interface Question {
  readonly question: string;
  readonly ids: readonly string[];
}

/** All worksheet functions by what they are asked; the order is the order of a week. */
export const QUESTIONS: readonly Question[] = [
  {
    question: "Will we make the number?",
    ids: ["ODDS", "RANGE", "DISTRIBUTION", "FORECAST", "ROLLUP", "DEVIATION"],
  },
  { question: "Why did it move?", ids: ["WATERFALL", "MOVES", "ASOF", "PUSHES"] },
  { question: "What would close the gap?", ids: ["SWING", "NEEDED", "VELOCITY"] },
  { question: "Who wins, and how long does it take?", ids: ["WINRATE", "CLOSECHANCE", "SURVIVAL"] },
  { question: "Can I believe what is said?", ids: ["OPTIMISM", "CALIBRATION", "BRIER", "ACCURACY"] },
  { question: "Who needs help?", ids: ["HELP", "XMR"] },
  { question: "What do we not know?", ids: ["REVIEWSCORE", "UNKNOWNS", "RELATION"] },
  { question: "Which period is it?", ids: ["PERIOD", "PERIODSTART", "PERIODEND"] },
  { question: "How is it worked out?", ids: ["EXPLAIN"] },
];
