import type { Cell } from "../../kit/cell";
import type { Serial } from "../../kit/serial";
import type { Category } from "../../terms/categories";
import type { DealStatus } from "../../terms/statuses";
import type { Block } from "./block";
import { DEAL_COLUMNS } from "./dealColumns";

/** What a forecast reads of a deal that is already typed; a row of the Pipeline sheet fits. */
export interface DealFacts {
  readonly dealId: string;
  readonly owner: string;
  readonly stage: string | null;
  readonly category: Category | null;
  readonly status: DealStatus | null;
  readonly created: Serial | null;
  readonly closeDate: Serial | null;
  readonly amount: number | null;
  readonly probability: number | null;
  readonly closedOn: Serial | null;
}

/** Typed deals in the shape in which forecasts read a sheet. */
export function blockOfDeals(deals: readonly DealFacts[]): Block {
  return { name: "Deals", headers: DEAL_COLUMNS, rows: deals.map(cellsOf) };
}

function cellsOf(deal: DealFacts): readonly Cell[] {
  return [
    deal.dealId,
    deal.owner,
    deal.stage ?? "",
    deal.category ?? "",
    deal.status ?? "",
    deal.created ?? "",
    deal.closeDate ?? "",
    deal.amount ?? "",
    deal.probability ?? "",
    deal.closedOn ?? "",
  ];
}
