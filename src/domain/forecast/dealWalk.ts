import type { Serial } from "../../kit/serial";
import type { Category } from "../../terms/categories";
import { DEAL_STATUSES, type DealStatus, STATUSES } from "../../terms/statuses";
import { columnAt, type Block } from "./block";
import { AMOUNT_CELL, type CellRule, DATE_CELL, wordCell } from "./cellRules";
import { OPEN_CATEGORIES } from "./openCategories";
import { readColumn, walkDown, type ReadColumn, type Walk } from "./walk";

/** The words that a person is told of are those that count; Removed is taken too, and counts nowhere. */
const STATUS_CELL: CellRule<DealStatus> = { ...wordCell(DEAL_STATUSES), wanted: wordCell(STATUSES).wanted };

/** A walk down a block of deals, with the columns that tell whose, how and when each counts. */
export interface DealWalk extends Walk {
  readonly ownerAt: number;
  readonly status: ReadColumn<DealStatus>;
  readonly category: ReadColumn<Category>;
  readonly closeDate: ReadColumn<Serial>;
  readonly closedOn: ReadColumn<Serial>;
  readonly amount: ReadColumn<number>;
}

export function walkDownDeals(block: Block): DealWalk {
  return {
    ...walkDown(block),
    ownerAt: columnAt(block, "Owner"),
    status: readColumn(block, "Status", STATUS_CELL),
    category: readColumn(block, "Category", wordCell(OPEN_CATEGORIES)),
    closeDate: readColumn(block, "Close date", DATE_CELL),
    closedOn: readColumn(block, "Closed on", DATE_CELL),
    amount: readColumn(block, "Amount", AMOUNT_CELL),
  };
}
