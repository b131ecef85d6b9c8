import type { Serial } from "../../kit/serial";
import type { Deal } from "../../schema/sheets/pipeline";
import type { DealSnapshot } from "../../schema/sheets/system/snapshots";
import type { Status } from "../../terms/statuses";
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

/** The rows that a history adds, and the lines that stay out. */
export interface Seeds {
  readonly rows: readonly DealSnapshot[];
  readonly taken: readonly ToldChange[];
  readonly refused: readonly { readonly change: ToldChange; readonly reason: SeedRefusal }[];
  /** The first day of which the book has its own snapshot: from it on nothing is taken. */
  readonly ownSince: Serial;
}

/** The first day that the book kept itself; the day of today where it has kept none. */
function ownSince(history: readonly DealSnapshot[], today: Serial): Serial {
  const own = history.flatMap(({ snapshot, source }) =>
    source === "" && snapshot !== null ? [snapshot] : [],
  );
  return own.reduce((least, day) => Math.min(least, day), today);
}

/**
 * The rows of a history that somebody else kept: of each deal one a day, with what the file tells and nothing guessed.
 * The book's own snapshots are never touched: from their first day on nothing is taken.
 */
export function seeded(changes: readonly ToldChange[], ground: SeedGround): Seeds {
  const since = ownSince(ground.history, ground.today);
  const deals = new Map(ground.deals.map((deal) => [deal.dealId, deal]));
  const known = new Set(ground.history.map(keyOf));
  const reasonOf = ({ dealId, at }: ToldChange): SeedRefusal | undefined => {
    if (!deals.has(dealId)) return "unknown deal";
    if (Math.floor(at) >= since) return "own days";
    return known.has(`${String(Math.floor(at))} ${dealId}`) ? "known already" : undefined;
  };
  const judged = changes.map((change) => ({ change, reason: reasonOf(change) }));
  const taken = judged.flatMap(({ change, reason }) => (reason === undefined ? [change] : []));
  const rows = [...byDeal(taken)].flatMap(([dealId, told]) => {
    const deal = deals.get(dealId);
    return deal ? dealRows(told, deal, ground) : [];
  });
  return {
    rows: rows.filter((row) => !known.has(keyOf(row))).sort((a, b) => (a.snapshot ?? 0) - (b.snapshot ?? 0)),
    taken,
    refused: judged.flatMap(({ change, reason }) => (reason === undefined ? [] : [{ change, reason }])),
    ownSince: since,
  };
}

function keyOf({ snapshot, dealId }: DealSnapshot): string {
  return `${String(Math.floor(snapshot ?? 0))} ${dealId}`;
}

function byDeal(changes: readonly ToldChange[]): ReadonlyMap<string, readonly ToldChange[]> {
  const groups = new Map<string, ToldChange[]>();
  for (const change of changes.toSorted((a, b) => a.at - b.at)) {
    groups.set(change.dealId, [...(groups.get(change.dealId) ?? []), change]);
  }
  return groups;
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
    state = { ...state, ...after };
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
    facts = { ...facts, ...Object.fromEntries(fresh) };
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
