import { isBlank } from "../../kit/cell";
import { fold } from "../../kit/text";
import type { BookFacts } from "./importInput";
import type { DealCells } from "./rowReading";
import { STATUSES, type Status } from "../../terms/statuses";

/** A stage that the book's Settings do not list yet. */
export interface NewStage {
  readonly stage: string;
  readonly kind: Status;
}

/** Gathers the stages that the book lacks, in the order in which the file has them; the first deal says the kind. */
export interface NewStages {
  readonly found: readonly NewStage[];
  note(cells: DealCells): void;
}

export function newStages({ stages }: BookFacts): NewStages {
  const known = new Set(stages.map(({ stage }) => fold(stage)));
  const found: NewStage[] = [];

  function note(cells: DealCells): void {
    const stage = String(cells.stage ?? "");
    const kind = STATUSES.find((status) => status === cells.status);
    if (isBlank(stage) || kind === undefined || known.has(fold(stage))) return;
    known.add(fold(stage));
    found.push({ stage, kind });
  }

  return { found, note };
}
