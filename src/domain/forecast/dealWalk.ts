import type { Serial } from "../../kit/serial";
import type { Category } from "../../terms/categories";
import { STATUSES, type Status } from "../../terms/statuses";
import { columnAt, type Block } from "./block";
import { AMOUNT_CELL, DATE_CELL, wordCell } from "./cellRules";
import { OPEN_CATEGORIES } from "./openCategories";
import { readColumn, walkDown, type ReadColumn, type Walk } from "./walk";

/** A walk down a block of deals, with the columns that tell whose, how and when each counts. */
export interface DealWalk extends Walk {
  readonly ownerAt: number;
  readonly status: ReadColumn<Status>;
  readonly category: ReadColumn<Category>;
  readonly closeDate: ReadColumn<Serial>;
  readonly closedOn: ReadColumn<Serial>;
  readonly amount: ReadColumn<number>;
}

export function walkDownDeals(block: Block): DealWalk {
  return {
    ...walkDown(block),
    ownerAt: columnAt(block, "Owner"),
    status: readColumn(block, "Status", wordCell(STATUSES)),
    category: readColumn(block, "Category", wordCell(OPEN_CATEGORIES)),
    closeDate: readColumn(block, "Close date", DATE_CELL),
    closedOn: readColumn(block, "Closed on", DATE_CELL),
    amount: readColumn(block, "Amount", AMOUNT_CELL),
  };
}
