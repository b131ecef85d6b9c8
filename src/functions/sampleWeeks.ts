import type { Cell, Grid } from "../kit/cell";
import { DEAL_COLUMNS } from "../domain/forecast/dealColumns";

type Deal = readonly Cell[];

/** 5 and 12 January 2026. */
export const FIRST_MONDAY = 46027;
const SECOND_MONDAY = 46034;

const D2: Deal = ["D-2", "Ann", "Negotiate", "Commit", "Open", 45950, 46090, 100000, 0.8, ""];
const D3: Deal = ["D-3", "Ben", "Propose", "Best case", "Open", 45960, 46100, 150000, 0.5, ""];
const D4: Deal = ["D-4", "Ben", "Qualify", "Pipeline", "Open", 45990, 46110, 200000, 0.2, ""];
const D6: Deal = ["D-6", "Ann", "Qualify", "Pipeline", "Open", 45995, 46080, 90000, 0.2, ""];

const D2_LATER: Deal = ["D-2", "Ann", "Negotiate", "Commit", "Open", 45950, 46090, 120000, 0.8, ""];
const D3_LATER: Deal = ["D-3", "Ben", "Propose", "Best case", "Open", 45960, 46128, 150000, 0.5, ""];
const D4_LATER: Deal = ["D-4", "Ben", "Qualify", "Pipeline", "Lost", 45990, 46110, 200000, 0, 46033];
const D5: Deal = ["D-5", "Ben", "Qualify", "Pipeline", "Open", 46032, 46108, 60000, 0.2, ""];
const D6_GONE: Deal = ["D-6", "Ann", "Qualify", "Pipeline", "Removed", 45995, 46080, 90000, 0.2, ""];

/** Four open deals on the first Monday. */
export const FIRST_WEEK: Grid = [DEAL_COLUMNS, D2, D3, D4, D6];

/** The second Monday: D-2 grew, D-3 slipped, D-4 was lost, D-5 came, D-6 is gone. */
export const SECOND_WEEK: Grid = [DEAL_COLUMNS, D2_LATER, D3_LATER, D4_LATER, D5];

/** What _Snapshots keeps of the two weeks: a row a deal whenever it changed. */
export const SAMPLE_HISTORY: Grid = [
  ["Snapshot", ...DEAL_COLUMNS],
  ...[D2, D3, D4, D6].map((deal) => [FIRST_MONDAY, ...deal]),
  ...[D2_LATER, D3_LATER, D4_LATER, D5, D6_GONE].map((deal) => [SECOND_MONDAY, ...deal]),
];
