import type { Cell } from "../../kit/cell";
import type { Deal } from "../../schema/sheets/pipeline";
import type { StageHistory } from "../history/stageHistory";
import type { TableEdit } from "../../schema/tableEdit";
import type { Refusal } from "./refusal";
import type { NewStage } from "./newStages";

/** A deal that the book does not have yet. */
export interface AddedDeal {
  /** The record's number in the file, its first line being 1. */
  readonly row: number;
  readonly deal: Deal;
}

/** One cell that an import changes. */
export interface CellChange {
  readonly key: keyof Deal;
  readonly header: string;
  readonly before: Cell;
  readonly after: Cell;
}

/** What happened to a deal that the book has: it changed, was won or lost, is open again, or left the CRM. */
export type DealMove = "changed" | "closed" | "reopened" | "removed";

/** A deal that the export states otherwise than the book. */
export interface ChangedDeal {
  readonly row: number;
  readonly before: Deal;
  readonly after: Deal;
  readonly cells: readonly CellChange[];
  /** What the export says otherwise and the book keeps, because its own is newer. */
  readonly keeps: readonly CellChange[];
  readonly move: DealMove;
}

/** A deal that stays as it is, though the export says otherwise of what the rep wrote. */
export interface KeptDeal {
  readonly deal: Deal;
  readonly keeps: readonly CellChange[];
}

/** What an import would do to the book; nothing is written yet. */
export interface ImportPlan {
  /** Records read: all that are added, changed, unchanged or refused. */
  readonly read: number;
  readonly added: readonly AddedDeal[];
  readonly changed: readonly ChangedDeal[];
  readonly unchanged: readonly Deal[];
  /** Those of the unchanged that keep a cell because the book's own is newer. */
  readonly kept: readonly KeptDeal[];
  /** Open deals of the book that the export does not have; they stay as they are. */
  readonly missing: readonly Deal[];
  readonly refused: readonly Refusal[];
  /** Stages of the export that Settings does not list yet, in the order in which the file has them. */
  readonly newStages: readonly NewStage[];
  /** Open deals whose amount stays blank. */
  readonly blankAmounts: number;
  /** The currency of the amounts; "" where neither book nor file says one. */
  readonly currency: string;
  /** Whether these are a rep's answers about the own deals, and no news of the CRM's. */
  readonly fromRep?: boolean;
  /** The history that the file tells in columns of stage dates; absent where it tells none that is new. */
  readonly stageHistory?: StageHistory | undefined;
  /** What else is written with it; nothing but for the sample team. */
  readonly besides?: readonly TableEdit[];
}
