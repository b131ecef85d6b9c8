import { isBlank } from "../../kit/cell";
import { fold } from "../../kit/text";
import type { BookFacts } from "./importInput";
import type { StatedDeal } from "./readDeals";
import { STATUSES, type Status } from "../../terms/statuses";

/** A stage that the book's Settings do not list yet. */
export interface NewStage {
  readonly stage: string;
  readonly kind: Status;
}

/** The stages of an export that the book lacks, in the order in which the file has them; its first deal says the kind. */
export function newStages(deals: readonly StatedDeal[], { stages }: BookFacts): readonly NewStage[] {
  const known = new Set(stages.map(({ stage }) => fold(stage)));
  const found: NewStage[] = [];
  for (const { cells } of deals) {
    const stage = String(cells.stage ?? "");
    const kind = STATUSES.find((status) => status === cells.status);
    if (isBlank(stage) || kind === undefined || known.has(fold(stage))) continue;
    known.add(fold(stage));
    found.push({ stage, kind });
  }
  return found;
}
