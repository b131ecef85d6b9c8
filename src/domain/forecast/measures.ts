import type { Category } from "../../terms/categories";

/** Which deals a question counts and whether it needs their probability. */
export interface DealReads {
  readonly won: boolean;
  readonly open: readonly Category[];
  readonly probability: boolean;
}

const ALL_OPEN: readonly Category[] = ["Pipeline", "Best case", "Most likely", "Commit"];

/** Everything that counts in a period, with probabilities. */
export const WHOLE_FORECAST: DealReads = { won: true, open: ALL_OPEN, probability: true };

/** The forecast's measures, cumulative as in Salesforce: what each reads. */
export const MEASURES = {
  closed: { won: true, open: [], probability: false },
  commit: { won: true, open: ["Commit"], probability: false },
  "most likely": { won: true, open: ["Commit", "Most likely"], probability: false },
  "best case": { won: true, open: ["Commit", "Most likely", "Best case"], probability: false },
  "open pipeline": { won: false, open: ALL_OPEN, probability: false },
  weighted: WHOLE_FORECAST,
  deals: { won: true, open: ALL_OPEN, probability: false },
} as const satisfies Record<string, DealReads>;

export type Measure = keyof typeof MEASURES;

export const MEASURE_NAMES = [
  "closed",
  "commit",
  "most likely",
  "best case",
  "open pipeline",
  "weighted",
  "deals",
] as const satisfies readonly Measure[];
