import type { Serial } from "../../kit/serial";
import { fold } from "../../kit/text";
import type { Category } from "../../terms/categories";
import { DEAL_STATUSES, type DealStatus, STATUSES } from "../../terms/statuses";
import { cellAt, columnAt, textOf, type Block } from "./block";
import { AMOUNT_CELL, type CellRule, DATE_CELL, wordCell } from "./cellRules";
import { OPEN_CATEGORIES } from "./openCategories";
import { readCell, readColumn, walkDown, type ReadColumn, type Walk } from "./walk";

/** The words that a person is told of are those that count; Removed is taken too, and counts nowhere. */
const STATUS_CELL: CellRule<DealStatus> = { ...wordCell(DEAL_STATUSES), wanted: wordCell(STATUSES).wanted };

/** A walk down a block of deals, with the columns that tell whose, how and when each counts. */
export interface DealWalk extends Walk {
  readonly ownerAt: number;
  /** Whose deals are asked for, folded; all when blank. */
  readonly owner: string;
  readonly status: ReadColumn<DealStatus>;
  readonly category: ReadColumn<Category>;
  readonly closeDate: ReadColumn<Serial>;
  readonly closedOn: ReadColumn<Serial>;
  readonly amount: ReadColumn<number>;
}

export function walkDownDeals(block: Block, owner = ""): DealWalk {
  return {
    ...walkDown(block),
    ownerAt: columnAt(block, "Owner"),
    owner: fold(owner),
    status: readColumn(block, "Status", STATUS_CELL),
    category: readColumn(block, "Category", wordCell(OPEN_CATEGORIES)),
    closeDate: readColumn(block, "Close date", DATE_CELL),
    closedOn: readColumn(block, "Closed on", DATE_CELL),
    amount: readColumn(block, "Amount", AMOUNT_CELL),
  };
}

/** Whether the deal is the asked owner's. */
export function isOwned({ owner, cells, ownerAt }: DealWalk): boolean {
  return owner === "" || fold(textOf(cellAt(cells, ownerAt))) === owner;
}

/** The day on which a won or lost deal was closed, as far as it is known. */
export function closedDay(walk: DealWalk): Serial | null {
  return readCell(walk, walk.closedOn) ?? readCell(walk, walk.closeDate);
}

/** The category, which is not judged yet: an omitted deal is never wrong. */
export function unjudgedCategory({ cells, category }: DealWalk): Category | null | undefined {
  return category.rule.read(cellAt(cells, category.at));
}
