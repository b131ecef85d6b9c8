import { blockOf, type Block } from "../../../src/domain/forecast/block";
import { DEAL_COLUMNS } from "../../../src/domain/forecast/dealColumns";
import { blockOfDeals, type DealFacts } from "../../../src/domain/forecast/dealFacts";

/** A deal as it stood from a day on; of a day the lower of two rows counts. */
export interface Stood extends Partial<DealFacts> {
  readonly on: number;
  readonly dealId: string;
  /** A file's name where the row was not kept by the book itself. */
  readonly source?: string;
  readonly isRemoved?: boolean;
}

const DEAL: DealFacts = {
  dealId: "",
  owner: "Ann",
  stage: "Propose",
  category: "Commit",
  status: "Open",
  created: 45_900,
  closeDate: 46_050,
  amount: 100,
  probability: 0.5,
  closedOn: null,
};

/** A history of the rows, in the order in which they are given. */
export function historyOf(rows: readonly Stood[]): Block {
  const cells = rows.map((row) => {
    const [facts = []] = blockOfDeals([{ ...DEAL, ...row }]).rows;
    const standing = row.isRemoved ? facts.map((cell, at) => (at === 4 ? "Removed" : cell)) : facts;
    return [row.on, ...standing, row.source ?? ""];
  });
  return blockOf("Snapshots", [["Snapshot", ...DEAL_COLUMNS, "Source"], ...cells]);
}

/** The deals as the last row of each has them. */
export function dealsNow(rows: readonly Stood[]): Block {
  const last = new Map(rows.toSorted((a, b) => a.on - b.on).map((row) => [row.dealId, row]));
  return blockOfDeals(
    [...last.values()].filter(({ isRemoved }) => !isRemoved).map((row) => ({ ...DEAL, ...row })),
  );
}
