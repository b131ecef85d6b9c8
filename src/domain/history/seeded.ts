import type { Serial } from "../../kit/serial";
import type { Deal } from "../../schema/sheets/pipeline";
import type { DealSnapshot } from "../../schema/sheets/system/snapshots";
import type { Status } from "../../terms/statuses";
import { isSeeded } from "./isSeeded";
import { KEPT_OF_DEAL } from "./keptOfDeal";
import { toldAgain } from "./toldAgain";
import type { ToldChange, ToldFacts } from "./told";

/** Why a line of a history stays out. */
export type SeedRefusal = "unknown deal" | "own days" | "known already";

/** The book into which a history comes. */
export interface SeedGround {
  readonly deals: readonly Deal[];
  readonly history: readonly DealSnapshot[];
  readonly today: Serial;
  /** What a stage means. */
  readonly statusOf: (stage: string) => Status;
  /** The name of the file, kept with each row. */
  readonly source: string;
}

/** The rows that a history brings, and the lines that stay out. */
export interface Seeds {
  readonly add: readonly DealSnapshot[];
  /** Rows of earlier files that say less than they do with this one: they go, and come again among `add`. */
  readonly remove: readonly DealSnapshot[];
  readonly taken: readonly ToldChange[];
  readonly refused: readonly { readonly change: ToldChange; readonly reason: SeedRefusal }[];
  /** The first day of which the book has its own snapshot: from it on nothing is taken. */
  readonly ownSince: Serial;
}

/** The first day that the book kept itself; the day of today where it has kept none. */
function ownSince(history: readonly DealSnapshot[], today: Serial): Serial {
  return history.reduce(
    (least, row) => (isSeeded(row) ? least : Math.min(least, row.snapshot ?? least)),
    today,
  );
}

/**
 * The rows of a history that somebody else kept: of each deal one a day, with what this and earlier files tell and
 * nothing guessed. The book's own snapshots are never touched: from their first day on nothing is taken.
 */
export function seeded(changes: readonly ToldChange[], ground: SeedGround): Seeds {
  const since = ownSince(ground.history, ground.today);
  const deals = new Map(ground.deals.map((deal) => [deal.dealId, deal]));
  const outside = ({ dealId, at }: ToldChange): SeedRefusal | undefined => {
    if (!deals.has(dealId)) return "unknown deal";
    return Math.floor(at) >= since ? "own days" : undefined;
  };
  const inside = changes.filter((change) => outside(change) === undefined);
  const { add, remove } = rebuilt(inside, deals, ground);
  const written = new Set(add.map(({ dealId, snapshot }) => keyOf(dealId, snapshot ?? 0)));
  const reasonOf = (change: ToldChange): SeedRefusal | undefined =>
    outside(change) ?? (written.has(keyOf(change.dealId, change.at)) ? undefined : "known already");
  const judged = changes.map((change) => ({ change, reason: reasonOf(change) }));
  return {
    add: add.toSorted((a, b) => (a.snapshot ?? 0) - (b.snapshot ?? 0)),
    remove,
    taken: judged.flatMap(({ change, reason }) => (reason === undefined ? [change] : [])),
    refused: judged.flatMap(({ change, reason }) => (reason === undefined ? [] : [{ change, reason }])),
    ownSince: since,
  };
}

function keyOf(dealId: string, at: Serial): string {
  return `${String(Math.floor(at))} ${dealId}`;
}

/** Builds the seeded days of the deals anew, of what stands and what comes; days that stay as they are stay. */
function rebuilt(
  changes: readonly ToldChange[],
  deals: ReadonlyMap<string, Deal>,
  ground: SeedGround,
): Pick<Seeds, "add" | "remove"> {
  const standing = groupedByDeal(ground.history.filter(isSeeded));
  const [add, remove]: [DealSnapshot[], DealSnapshot[]] = [[], []];
  for (const [dealId, told] of groupedByDeal(changes)) {
    const deal = deals.get(dealId);
    const rows = standing.get(dealId) ?? [];
    const known = new Map(rows.map((row) => [row.snapshot, row]));
    const again = toldAgain(rows, ground.statusOf);
    const all = [...again, ...told].sort((a, b) => a.at - b.at);
    for (const row of deal ? dealRows(all, deal, ground) : []) {
      const stood = known.get(row.snapshot);
      if (stood && isSame(stood, row)) continue;
      add.push(row);
      if (stood) remove.push(stood);
    }
  }
  return { add, remove };
}

function groupedByDeal<T extends { readonly dealId: string }>(
  all: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const group = groups.get(each.dealId) ?? [];
    group.push(each);
    groups.set(each.dealId, group);
  }
  return groups;
}

/** Whether two rows say the same, whatever file said it. */
function isSame(one: DealSnapshot, other: DealSnapshot): boolean {
  return one.stageBefore === other.stageBefore && KEPT_OF_DEAL.every((key) => one[key] === other[key]);
}

/** A deal's rows: the state at the end of each day on which something changed. */
function dealRows(told: readonly ToldChange[], deal: Deal, ground: SeedGround): readonly DealSnapshot[] {
  let state = initialFacts(told);
  const days = new Map<Serial, DealSnapshot>();
  const [first] = told;
  const { created } = deal;
  if (first && created !== null && created < Math.floor(first.at) && Object.keys(state).length > 0) {
    days.set(created, rowOf({ state, before: "", day: created }, deal, ground));
  }
  for (const { at, after } of told) {
    const day = Math.floor(at);
    const before = days.get(day)?.stageBefore ?? state.stage ?? "";
    // another stage says anew whether the deal is open
    state = { ...state, ...(after.stage !== undefined && { status: undefined }), ...after };
    const row = rowOf({ state, before, day }, deal, ground);
    days.set(day, { ...row, closedOn: closingDay(row, [...days.values()].at(-1)) });
  }
  return [...days.values()];
}

/** A closed deal closed on the first day that says so. */
function closingDay(row: DealSnapshot, before: DealSnapshot | undefined): Serial | null {
  return before?.status === row.status ? before.closedOn : row.closedOn;
}

/** What was so before the first change of each fact, as far as the lines say it. */
function initialFacts(told: readonly ToldChange[]): ToldFacts {
  const changed = new Set<string>();
  let facts: ToldFacts = {};
  for (const { before, after } of told) {
    const fresh = Object.entries(before).filter(([key]) => !changed.has(key));
    facts = { ...Object.fromEntries(fresh), ...facts };
    for (const key of Object.keys(after)) changed.add(key);
  }
  return facts;
}

interface Stood {
  readonly state: ToldFacts;
  readonly before: string;
  readonly day: Serial;
}

function rowOf(
  { state, before, day }: Stood,
  { dealId, created, originalAmount }: Deal,
  { statusOf, source }: SeedGround,
): DealSnapshot {
  const { owner = "", stage = "", closeDate = null, amount = null, probability = null } = state;
  const status = state.status ?? statusOf(stage);
  const category = state.category ?? (status === "Open" ? null : "Closed");
  return {
    snapshot: day,
    dealId,
    owner,
    stage,
    category,
    status,
    created,
    closeDate,
    // an amount in another currency cannot be told in the book's: nobody knows the rate of that day
    amount: originalAmount === null ? amount : null,
    probability,
    closedOn: status === "Open" ? null : day,
    stageBefore: before === stage ? "" : before,
    source,
  };
}
