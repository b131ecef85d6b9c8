import type { Grid } from "../kit/cell";
import { DEAL_COLUMNS } from "../domain/forecast/dealColumns";

/** Four deals closing in January to March 2026, and a lost one, for the examples. */
export const SAMPLE_DEALS: Grid = [
  DEAL_COLUMNS,
  ["D-1", "Ann", "Won", "Closed", "Won", 45900, 46040, 50000, 1, 46035],
  ["D-2", "Ann", "Negotiate", "Commit", "Open", 45950, 46090, 100000, 0.8, ""],
  ["D-3", "Ben", "Propose", "Best case", "Open", 45960, 46100, 150000, 0.5, ""],
  ["D-4", "Ben", "Qualify", "Pipeline", "Open", 45990, 46110, 200000, 0.2, ""],
  ["D-5", "Ben", "Lost", "Pipeline", "Lost", 45900, 46050, 75000, 0, 46060],
];

/** 1 January and 31 March 2026. */
export const SAMPLE_FROM = 46023;
export const SAMPLE_TO = 46112;
