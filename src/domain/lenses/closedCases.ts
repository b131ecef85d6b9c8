import type { Deal } from "../../schema/sheets/pipeline";
import type { Judged } from "../accuracy/judged";
import type { Passed } from "./aggressiveness";
import { closingDay, type Stretch } from "./calledPeriods";
import type { OpenLife } from "./openLives";
import type { Override } from "./relationship";

/** What the lenses read of a deal. */
export type LensDeal = Pick<
  Deal,
  | "dealId"
  | "owner"
  | "stage"
  | "provenStage"
  | "status"
  | "closeDate"
  | "closedOn"
  | "amount"
  | "pushes"
  | "judgment"
>;

/** A deal that was seen open and then won or lost. */
export interface ClosedCase {
  readonly owner: string;
  /** Null where no chance was named while it was open. */
  readonly judged: Judged | null;
  readonly passed: Passed;
  /** Null where the manager left it to its category. */
  readonly override: Override | null;
}

/** The deals that were won or lost within the stretch and had been seen open: of others nobody knows what was said before. */
export function closedCases(
  deals: readonly LensDeal[],
  lives: ReadonlyMap<string, OpenLife>,
  { from, to }: Stretch,
): readonly ClosedCase[] {
  return deals.flatMap((deal) => {
    const life = lives.get(deal.dealId);
    const day = closingDay(deal);
    const isClosed = deal.status === "Won" || deal.status === "Lost";
    if (!isClosed || life === undefined || day === null || day < from || day > to) return [];
    return [caseOf(deal, life)];
  });
}

function caseOf(deal: LensDeal, { firstChance, firstAmount, lastCategory }: OpenLife): ClosedCase {
  const isWon = deal.status === "Won";
  const hasAmounts = firstAmount !== null && deal.amount !== null;
  const isOverride = (deal.judgment === "In") !== (lastCategory === "Commit");
  return {
    owner: deal.owner,
    judged: firstChance === null ? null : { probability: firstChance, isWon },
    passed: {
      // an import counts pushes from the first on, and leaves the cell blank until there is one
      pushes: deal.pushes ?? 0,
      amounts: hasAmounts ? { first: firstAmount, final: deal.amount } : null,
    },
    override: deal.judgment !== null && isOverride ? { isIn: deal.judgment === "In", isWon } : null,
  };
}
