import type { Grid } from "../../src/kit/cell";
import { DEAL_COLUMNS } from "../../src/domain/forecast/dealColumns";
import { serialOf } from "../../src/kit/serial";

/** Days of the sample book's period, October to December 2026. */
const OCT = serialOf({ year: 2026, month: 10, day: 1 });
const NOV = OCT + 45;
const DEC = OCT + 91;
const JAN = DEC + 1;

/** A deal: id, owner, category, status, close date, amount, probability, closed on. */
type Told = readonly [
  id: string | number,
  owner: string,
  category: string,
  status: string,
  closes: number | "",
  amount: number | "",
  probability: number | "",
  closedOn: number | "",
];

function deal([id, owner, category, status, closes, amount, probability, closedOn]: Told): Grid[number] {
  return [id, owner, "Propose", category, status, OCT - 90, closes, amount, probability, closedOn];
}

const NOW: readonly Told[] = [
  ["D-01", "Ann", "Closed", "Won", NOV, 1000.005, 1, OCT],
  ["D-02", "Ann", "Closed", "Won", NOV, 2000.1, 1, ""],
  ["D-03", "Ann", "Closed", "Won", NOV, 4000, 1, JAN],
  ["D-04", "Ann", "Closed", "Won", "", 8000, 1, ""],
  ["D-05", "Ann", "Commit", "Open", DEC + 0.75, 0.1, 0.9, ""],
  ["D-06", "Ann", "", "Open", OCT, 0.2, 0.3, ""],
  ["D-07", "ann", "commit", "open", NOV, 500, 1, ""],
  ["D-08", "Ann", "Omitted", "Open", NOV, "", "", ""],
  ["D-09", "Ann", "Best case", "Open", JAN, 700, 0.5, ""],
  ["D-10", "Bo", "Most likely", "Open", NOV, "", 0.5, ""],
  ["D-11", "Bo", "Best case", "Open", NOV, 900, "", ""],
  ["D-12", "Bo", "Pipeline", "Open", NOV, "", "", ""],
  ["D-13", "Bo", "Closed", "Won", NOV, "", 1, NOV],
  ["D-14", "Cy", "Most likely", "Open", NOV, -300.25, 0.5, ""],
  ["D-15", "Cy", "Commit", "Open", NOV, 0, 0, ""],
  ["D-16", "Cy", "Commit", "Open", "", 50, 0.5, ""],
  ["D-17", "Cy", "Pipeline", "Removed", NOV, 60, 0.5, ""],
  ["D-18", "Di", "Pipeline", "Lost", NOV, 70, 0, NOV + 0.5],
  ["D-19", "Di", "Pipeline", "Lost", NOV, "", 0, ""],
  ["D-20", "", "Best case", "Open", NOV, 80, 0.5, ""],
  ["D-21", "", "Pipeline", "Lost", NOV, 90, 0, NOV],
  ["D-22", "Team", "Pipeline", "Open", NOV, 100, 0.25, ""],
  [23, "Team", "Closed", "Won", OCT, 110, 1, DEC],
  ["D-24", "Di", "Commit", "", NOV, 120, 0.5, ""],
];

const BEFORE: readonly Told[] = [
  ["D-01", "Ann", "Commit", "Open", NOV, 900, 0.9, ""],
  ["D-05", "Bo", "Commit", "Open", DEC, 0.1, 0.9, ""],
  ["D-06", "Ann", "Pipeline", "Open", OCT, 0.3, 0.3, ""],
  ["D-07", "Ann", "Commit", "Open", NOV, 400, 1, ""],
  ["D-08", "Ann", "Commit", "Open", NOV, 600, 0.9, ""],
  ["D-09", "Ann", "Best case", "Open", NOV, 700, 0.5, ""],
  ["D-10", "Ann", "Most likely", "Open", NOV, 30, 0.5, ""],
  ["D-11", "Bo", "Best case", "Lost", NOV, 900, 0, NOV],
  ["D-12", "Bo", "Pipeline", "Won", NOV, 20, 1, NOV],
  ["D-14", "Cy", "Most likely", "Open", JAN, -300.25, 0.5, ""],
  ["D-15", "Cy", "Commit", "Removed", NOV, 10, 0.5, ""],
  ["D-17", "Cy", "Pipeline", "Open", NOV, 60, 0.5, ""],
  ["D-18", "Di", "Pipeline", "Open", NOV, "", 0.5, ""],
  [23, "Team", "Commit", "Open", DEC, 120, 0.5, ""],
  ["D-99", "Di", "Commit", "Open", DEC, 130, 0.5, ""],
];

const HISTORY: Grid = [
  ["Snapshot", ...DEAL_COLUMNS],
  [OCT, ...deal(["D-02", "Ann", "Commit", "Open", NOV, 1, 0.8, ""])],
  [OCT + 7, ...deal(["D-02", "Ann", "Commit", "Open", JAN, 1, 0.6, ""])],
  [OCT + 3, ...deal(["D-02", "Ann", "Commit", "Open", OCT, 1, 0.7, ""])],
  [OCT + 7.5, ...deal(["D-02", "Ann", "Commit", "Open", "", 1, "", ""])],
  [OCT + 8, ...deal(["D-02", "Ann", "Commit", "Open", JAN - 20, 1, "", ""])],
  [OCT, ...deal(["D-18", "Di", "Pipeline", "Open", "", 1, 0.4, ""])],
  [OCT, ...deal([23, "Team", "Commit", "Open", NOV + 0.5, 1, 0.3, ""])],
  [OCT + 9, ...deal([23, "Team", "Closed", "Won", DEC, 1, 1, DEC])],
  [OCT, ...deal(["D-17", "Cy", "Pipeline", "Open", JAN, 1, 0.2, ""])],
  ["", ...deal(["D-10", "Bo", "Most likely", "Open", NOV, 1, 0.5, ""])],
  [OCT, ...deal(["D-24", "Di", "Commit", "Open", NOV, 120, 0.9, ""])],
  [JAN, ...deal(["D-11", "Bo", "Best case", "Open", NOV, 1, 0.5, ""])],
];

/** Tables of the book's kind that hold what is awkward, each beside the name of the one that it stands in for. */
export const ODD_TABLES: Readonly<Record<string, Grid>> = {
  Pipeline: [[...DEAL_COLUMNS, "Age"], ...NOW.map((told, at) => [...deal(told), at])],
  Before: [DEAL_COLUMNS, ...BEFORE.map(deal)],
  _Snapshots: HISTORY,
  Periods: [
    ["Period", "Start", "End", "Target"],
    ["Q4", OCT, DEC, 5000],
    ["Q1", JAN, JAN + 89, ""],
    ["November", OCT + 31, OCT + 60, 100],
  ],
  Scorecard: [
    ["Actual", "Goal"],
    [100, 100],
    [130, 100],
    ["", 100],
    [70, ""],
    [60, 0],
    [0, 100],
    [110, 100],
    [-20, -10],
  ],
  Answers: [
    ["Question", "Answer", "Evidence date", "Counts as"],
    ["Why now?", "Yes", NOV, "Yes"],
    ["Why us?", "Yes", OCT, "Unknown"],
    ["Who pays?", "", NOV, "Unknown"],
    ["Who signs?", "Partly", "", "Partly"],
    ["Anything else?", "No", NOV + 0.5, "No"],
    ["Why now?", "Unknown", JAN, "Unknown"],
  ],
  Checklists: [
    ["Question", "Weight"],
    ["Why now?", 3],
    ["Why us?", ""],
    ["Who pays?", 0],
    ["Who signs?", 0.5],
  ],
};
