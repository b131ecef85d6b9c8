import { STATUSES, type Status } from "../../terms/statuses";
import type { DealSnapshot } from "../../schema/sheets/system/snapshots";
import type { ToldChange, ToldFacts } from "./told";

/** The last moment of a day: a row says how its deal stood then. */
const DAYS_END = 0.99999;
const FIGURES = ["closeDate", "amount", "probability", "category"] as const;

/** The seeded rows of one deal, in the order of their days, as the lines that would tell them. */
export function toldAgain(
  rows: readonly DealSnapshot[],
  statusOf: (stage: string) => Status,
): readonly ToldChange[] {
  const inOrder = rows.toSorted((a, b) => (a.snapshot ?? 0) - (b.snapshot ?? 0));
  return inOrder.map((row, at) => ({
    row: 0,
    dealId: row.dealId,
    at: (row.snapshot ?? 0) + DAYS_END,
    after: { ...words(row), ...ending(row, statusOf), ...figures(row, inOrder[at - 1]) },
    before: row.stageBefore === "" ? {} : { stage: row.stageBefore },
  }));
}

function words({ stage, owner }: DealSnapshot): ToldFacts {
  return { ...(stage !== "" && { stage }), ...(owner !== "" && { owner }) };
}

/** A status that does not follow from the stage. */
function ending({ stage, status }: DealSnapshot, statusOf: (stage: string) => Status): ToldFacts {
  const known = STATUSES.find((one) => one === status);
  return known === undefined || known === statusOf(stage) ? {} : { status: known };
}

/** A blank figure is one that was taken away where the row before has it; else nobody has told it. */
function figures(row: DealSnapshot, before: DealSnapshot | undefined): ToldFacts {
  const told = FIGURES.filter((key) => {
    const isOfEnding = key === "category" && row.status !== "Open" && row.category === "Closed";
    return !isOfEnding && (row[key] !== null || (before?.[key] ?? null) !== null);
  });
  return Object.fromEntries(told.map((key) => [key, row[key]]));
}
