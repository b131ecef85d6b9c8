import type { Box } from "../types/box";

/** Cells that a step of ours changes: those that a table takes in or fills behind what the user typed, or sorts. */
export interface TakenCells {
  readonly sheetId: string;
  readonly box: Box;
  /** What the user typed is undone by the engine itself; null where nothing was. */
  readonly typed: Box | null;
}

/** The user's undo stack as the parts of the workbook see it. */
export interface UserHistory {
  /** True while a step is undone or redone: nothing may grow or be filled then. */
  readonly isReplaying: boolean;
  /** Runs work of ours on tables, or cells of a block, as one step on the stack. */
  step(cells: TakenCells, work: () => void): void;
}
