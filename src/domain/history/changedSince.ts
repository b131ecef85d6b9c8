import type { Serial } from "../../kit/serial";
import type { Deal } from "../../schema/sheets/pipeline";
import type { DealSnapshot } from "../../schema/sheets/system/snapshots";
import { REMOVED } from "../../terms/statuses";
import { KEPT_OF_DEAL } from "./keptOfDeal";
import { lastSnapshots } from "./lastSnapshots";

/** The day of a snapshot, and what stands then. */
export interface SnapshotMoment {
  readonly day: Serial;
  /** The ids of all deals of the book; a deal of the history that is not among them has left. */
  readonly standing: ReadonlySet<string>;
  /** The stages of deals before this moment, for those of which the history says nothing yet. */
  readonly stagesBefore?: ReadonlyMap<string, string>;
}

/**
 * The rows that a snapshot writes: how each deal stands that stands otherwise than the history says, and deals that
 * left. A row of the same day is written anew, with the stage that the deal had before the day; a deal that came on that
 * day, with the stage that it came with.
 */
export function changedSince(
  history: readonly DealSnapshot[],
  deals: readonly Deal[],
  moment: SnapshotMoment,
): readonly DealSnapshot[] {
  const now = lastSnapshots(history, moment.day);
  const before = lastSnapshots(history, moment.day - 1);
  const changed = deals.flatMap((deal) => {
    const { dealId } = deal;
    const last = now.get(dealId);
    const left = before.get(dealId)?.stage ?? firstOfDay(last) ?? moment.stagesBefore?.get(dealId);
    const row = snapshotOf(deal, moment.day, left);
    return last && isSame(last, row) ? [] : [row];
  });
  const gone = [...now.values()].filter(
    ({ dealId, status }) => status !== REMOVED && !moment.standing.has(dealId),
  );
  return [...changed, ...gone.map((last) => ({ ...last, ...removedOn(moment.day) }))];
}

/** The first stage of a deal of which the history knows this day alone. */
function firstOfDay(row: DealSnapshot | undefined): string | undefined {
  return row && (row.stageBefore === "" ? row.stage : row.stageBefore);
}

function removedOn(day: Serial): Pick<DealSnapshot, "snapshot" | "status" | "stageBefore" | "source"> {
  return { snapshot: day, status: REMOVED, stageBefore: "", source: "" };
}

function snapshotOf(deal: Deal, snapshot: Serial, before = ""): DealSnapshot {
  const { dealId, owner, stage, category, status, created, closeDate, amount, probability, closedOn } = deal;
  const facts = { dealId, owner, stage, category, created, closeDate, amount, probability, closedOn };
  const stageBefore = before === stage ? "" : before;
  return { ...facts, snapshot, status: status ?? "", stageBefore, source: "" };
}

function isSame(one: DealSnapshot, other: DealSnapshot): boolean {
  return KEPT_OF_DEAL.every((key) => one[key] === other[key]);
}
