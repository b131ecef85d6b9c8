/** What holds of every native twin. */
export const TWIN_RULES =
  "A plain Excel formula for a workbook without the add-in. Paste it and put your own arguments behind the names in " +
  "its first line. It takes every cell as it stands and does not look for wrong ones.";

/** What holds besides of a twin that spills. */
export const SPILL_RULES = "Rows come without their header, names in Excel's order of letters.";

/** What the twin of a function does not do, or needs, in one line. */
export const TWIN_LIMITS: Readonly<Record<string, string>> = {
  ROLLUP: "To group by another column, put it behind group; the last rows are the team's.",
  WATERFALL: "It needs the deals of the earlier day as a table called Before: paste ASOF's answer as values.",
  PUSHES:
    "Without a day it counts up to the day of the data; ids that differ in case alone are one deal to it.",
  WINRATE: "It has no fair rate and no bounds: those need the add-in.",
  XMR: "It has the limits and no signals.",
  BRIER: "It knows outcomes as the words Won and Lost.",
  UNKNOWNS: "It always looks at the dates.",
};
