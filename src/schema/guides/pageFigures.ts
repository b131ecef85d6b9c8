/** A figure of a page by its cell, and what it says in one plain sentence. */
export interface PageFigure {
  readonly page: string;
  readonly cell: string;
  readonly figure: string;
  readonly words: string;
}

function figuresOf(page: string, figures: Readonly<Record<string, readonly [string, string]>>) {
  return Object.entries(figures).map(([cell, [figure, words]]): PageFigure => ({
    page,
    cell,
    figure,
    words,
  }));
}

/** The figures that the pages show or make their sentences of. */
export const PAGE_FIGURES: readonly PageFigure[] = [
  ...figuresOf("Home", {
    U4: ["Call", "Your own last call of the period that the Forecast shows."],
    U5: ["Call before", "The one before it."],
    U6: ["Gap", "Target less your call; before there is a call, target less closed and committed."],
    U7: ["To close", "Target less closed."],
    U8: ["Open", "Everything open that closes in the period."],
    U10: ["Effect of plays", "What the open plays on Actions should bring, added up."],
    U24: [
      "Week of deviation",
      "The day on which closed is held against plan; the lines below it are a week earlier each.",
    ],
    V24: ["Closed by then", "What was won from the period's first day to that day."],
    W24: [
      "Deviation",
      "Closed against a plan that rises evenly over the period: 0 is on plan, −20 % is a fifth behind.",
    ],
    U22: [
      "Weeks beyond the limit",
      "In how many of the last 4 weeks closed was further from plan than the limit on Settings.",
    ],
    U23: ["Help is due", "Whether that happened often enough, or in both of the last two closed periods."],
    Q7: ["Open promises", "Rows of Actions that are open or waiting."],
    X60: ["KPIs low", "How many of a member's KPIs stand below the agreed minimum, from the scoreboard."],
    U37: ["Check: owners", "0 when the owners on the Forecast add up to the team."],
    U38: ["Check: deals", "How many deals stand twice on Pipeline."],
    U39: ["Check: KPIs", "How many KPIs are active beyond the seventh."],
    U40: ["Check: bare KPIs", "How many active KPIs lack baseline or target."],
    U41: ["Check: directions", "How many actions serve nobody: their direction is blank."],
  }),
  ...figuresOf("Forecast", {
    C7: ["Target", "The team's target of the period, from Settings."],
    D7: ["Closed", "What was won in the period: by the day of closing, else by the close date."],
    E7: ["Closed %", "Closed as a share of the target."],
    F7: ["Commit", "Open deals of category Commit that close in the period."],
    G7: ["Best case", "Open deals of the categories Best case and Most likely that close in the period."],
    H7: ["Pipeline", "Open deals of category Pipeline, or of none, that close in the period."],
    I7: ["In play", "Closed and everything open that closes in the period."],
    J7: ["Weighted", "Closed, and each open amount times its probability."],
    K7: ["Reps' calls", "The reps' last calls of the period, added up."],
    L7: ["Cover", "Open deals for each unit that is still to close."],
    N6: ["Odds", "The chance that closed and open deals reach the target; deals share part of their luck."],
    V11: ["Range", "Where the period lands in 8 of 10 such periods: low, middle, high."],
    B16: [
      "Incomplete",
      "Deals of the period without amount or probability; they are in no sum that needs it.",
    ],
    S2: ["Check", "0 when the owners add up to the team."],
    V19: [
      "Why it moved",
      "Each line's amount and deals since the compared day: what came in, grew, shrank, left.",
    ],
    Y29: ["Gap", "Target less your last call; before there is one, target less closed and committed."],
    Q34: ["Covered", "What the open plays on Actions should bring, added up."],
  }),
  ...figuresOf("KPIs", {
    Y6: ["Team", "The team's average of a KPI over the last 4 weeks."],
    AA6: ["Actual", "A member's average of the KPI over the last 4 weeks."],
    AA7: ["Minimum", "The minimum that the member agreed to, from Standards."],
    AA8: ["Goal", "The goal that the member agreed to, from Standards."],
    E27: ["Below minimum", "How many KPIs of the member stand below the agreed minimum."],
  }),
  ...figuresOf("Control score 🔒", {
    D21: [
      "Score",
      "100 less the points that all parts lose together; a dash while there is nothing to judge.",
    ],
    F7: [
      "Points lost",
      "The part's weight, 100 shared among the parts that have something to judge, times its share not in order.",
    ],
    P8: ["To judge", "How many rows there are to judge; a blank last activity is not known and not judged."],
    Q8: ["Not in order", "How many of them are beyond the limit, or lack what they need."],
  }),
  ...figuresOf("Leadership brief", {
    P10: ["Odds", "The odds as stored on Home at the last import or call."],
    P15: ["Closed in 7 days", "Closed today less closed a week ago."],
    P21: ["Effect of plays", "What open plays should bring, of those whose audience is leadership."],
    P26: ["In review, closed", "What was won in the period that is chosen beside the page."],
    P34: [
      "Listed deals",
      "The place on Pipeline of the first deal: what decides by the Forecast, else the largest that closes in the period.",
    ],
    P41: [
      "Listed plays",
      "The place on Actions of the play that falls due first; asks and answers are found alike.",
    ],
    P57: ["Next period, open", "Open deals that close in the period after this one."],
    P59: ["In review, of a type", "What deals of the type that brought most closed."],
    R65: ["Called", "Your last call of a closed period."],
    S65: ["Result", "What was won in that period."],
    T65: ["Miss", "Call against result: + is too high."],
  }),
];
