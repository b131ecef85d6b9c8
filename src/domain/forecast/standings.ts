import { toCents } from "../../kit/money";
import type { Serial } from "../../kit/serial";
import { type DealStatus, REMOVED } from "../../terms/statuses";
import { cellAt, columnAt, isBlankRow, missingColumn, type Block } from "./block";
import { dealIdOf, wrongDealId } from "./dealId";
import { closedDay, type DealWalk, isOwned, unjudgedCategory, walkDownDeals } from "./dealWalk";
import { refusal, type Outcome } from "./outcome";
import { holds, type Span } from "./span";
import { gathered, readCell } from "./walk";

/** Which deals make up the number: `open` ones closing in the span, or all `in play`: those and the won ones. */
export type Counts = "open" | "in play";

/** The number whose course is followed: of a span, of one owner or of all (""). */
export interface Scope {
  readonly span: Span;
  readonly owner: string;
  readonly counts: Counts;
}

/** How a deal stood on a day, as far as the number is concerned. */
export interface Standing {
  readonly id: string;
  /** Its place among the block's rows, from 0. */
  readonly row: number;
  readonly status: DealStatus | null;
  /** Whether it is the asked owner's. */
  readonly isOwned: boolean;
  /** Whether it is part of the number. */
  readonly isIn: boolean;
  /** What it adds to the number; a blank amount is 0, as is a deal outside. */
  readonly cents: number;
}

/** How all deals stood on a day, by id. */
export type Standings = ReadonlyMap<string, Standing>;

interface StandingWalk extends DealWalk {
  readonly scope: Scope;
  readonly idAt: number;
}

/** How the deals of a block stood; a blank or repeated id, and the first wrong cell that the number reads, is the fault. */
export function standingsOf(block: Block, scope: Scope): Outcome<Standings> {
  const missing = missingColumn(block, neededColumns(scope));
  if (missing !== undefined) return refusal(missing);
  const walk = { ...walkDownDeals(block, scope.owner), scope, idAt: columnAt(block, "Deal ID") };
  const standings = new Map<string, Standing>();
  return gathered(walk, standings, () => {
    const standing = standingOf(walk);
    if (standing === undefined) return;
    const { id } = standing;
    if (id === "" || standings.has(id)) walk.fault ??= wrongDealId(walk.row, cellAt(walk.cells, walk.idAt));
    standings.set(id, standing);
  });
}

function neededColumns({ owner, counts }: Scope): readonly string[] {
  const needed = ["Deal ID", "Category", "Status", "Close date", "Amount"];
  if (owner !== "") needed.push("Owner");
  if (counts === "in play") needed.push("Closed on");
  return needed;
}

/** The deal of the row, or nothing where the whole row is blank or its deal was removed. */
function standingOf(walk: StandingWalk): Standing | undefined {
  const id = dealIdOf(cellAt(walk.cells, walk.idAt));
  if (id === "" && isBlankRow(walk.cells)) return undefined;
  const status = readCell(walk, walk.status);
  if (status === REMOVED) return undefined;
  const isTheirs = isOwned(walk);
  const isIn = isTheirs && countsNow(walk, status);
  const cents = isIn ? toCents(readCell(walk, walk.amount) ?? 0) : 0;
  return { id, row: walk.row, status, isOwned: isTheirs, isIn, cents };
}

function countsNow(walk: StandingWalk, status: DealStatus | null): boolean {
  if (status === "Open") return countsOpen(walk);
  return status === "Won" && walk.scope.counts === "in play" && isInSpan(walk, closedDay(walk));
}

/** The category is looked at in earnest only where the date puts the deal into the span. */
function countsOpen(walk: StandingWalk): boolean {
  if (unjudgedCategory(walk) === "Omitted" || !isInSpan(walk, readCell(walk, walk.closeDate))) return false;
  readCell(walk, walk.category);
  return true;
}

function isInSpan({ scope }: StandingWalk, day: Serial | null): boolean {
  return day !== null && holds(scope.span, day);
}
