/** The row of each block's head; its labels stand in the next row. */
export const TOP = {
  stages: 5,
  reps: 17,
  temperatures: 29,
  qualities: 42,
  statuses: 49,
  large: 60,
  closing: 75,
  pullIn: 86,
  pursuits: 94,
  commits: 105,
  asks: 116,
} as const;

/** So many open stages, members and lines of a list find room. */
export const ROOM = { stages: 8, members: 8, list: 8, large: 12, pullIn: 5, asks: 8 } as const;

/** The first row of the stages and of the members by name, below the team's. */
export const FIRST_STAGE = TOP.stages + 3;
export const FIRST_MEMBER = TOP.reps + 3;

/** The last row of the page. */
export const LAST_ROW = TOP.asks + ROOM.asks;

/** The folded figures that many formulas share. */
export const SHARED = {
  unit: "$S$2",
  mark: "$S$3",
  weekAgo: "$S$4",
  halfYearAgo: "$S$5",
  history: "$S$6",
  days: "$S$7",
  averageWon: "$S$8",
  toClose: "$S$9",
  openInPeriod: "$S$10",
  openAmount: "$S$11",
  open: "$S$12",
  compared: "$S$13",
  nearby: "$S$14",
} as const;

/** A stretch of rows in some columns, as `B8:B15` from "B". */
export function down(columns: string, first: number, rows: number): string {
  const [left = "", right = left] = columns.split(":");
  if (left === right && rows === 1) return `${left}${String(first)}`;
  return `${left}${String(first)}:${right}${String(first + rows - 1)}`;
}

/** The same with fixed columns and rows, as `$B$8:$B$15`. */
export function fixed(column: string, first: number, rows: number): string {
  return `$${column}$${String(first)}:$${column}$${String(first + rows - 1)}`;
}
