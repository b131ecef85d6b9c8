import { toCents } from "../../kit/money";
import type { Serial } from "../../kit/serial";
import { fold } from "../../kit/text";
import { type DealStatus, REMOVED } from "../../terms/statuses";
import { cellAt, columnAt, isBlankRow, missingColumn, textOf, type Block } from "./block";
import { dealIdOf, wrongDealId } from "./dealId";
import { type DealWalk, walkDownDeals } from "./dealWalk";
import { answer, refusal, type Outcome } from "./outcome";
import { holds, type Span } from "./span";
import { readCell } from "./walk";

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
  const walk = walkOf(block, scope);
  const standings = new Map<string, Standing>();
  for (const cells of block.rows) {
    walk.cells = cells;
    const standing = standingOf(walk);
    if (standing?.id === "" || standings.has(standing?.id ?? ""))
      walk.fault ??= wrongDealId(walk.row, cellAt(walk.cells, walk.idAt));
    if (walk.fault !== undefined) return refusal(walk.fault);
    if (standing !== undefined) standings.set(standing.id, standing);
    walk.row++;
  }
  return answer(standings);
}

function neededColumns({ owner, counts }: Scope): readonly string[] {
  const needed = ["Deal ID", "Category", "Status", "Close date", "Amount"];
  if (owner !== "") needed.push("Owner");
  if (counts === "in play") needed.push("Closed on");
  return needed;
}

function walkOf(block: Block, scope: Scope): StandingWalk {
  return {
    ...walkDownDeals(block),
    scope: { ...scope, owner: fold(scope.owner) },
    idAt: columnAt(block, "Deal ID"),
  };
}

/** The deal of the row, or nothing where the whole row is blank or its deal was removed. */
function standingOf(walk: StandingWalk): Standing | undefined {
  const id = dealIdOf(cellAt(walk.cells, walk.idAt));
  if (id === "" && isBlankRow(walk.cells)) return undefined;
  const status = readCell(walk, walk.status);
  if (status === REMOVED) return undefined;
  const isOwned = isOfOwner(walk);
  const isIn = isOwned && countsNow(walk, status);
  return { id, row: walk.row, status, isOwned, isIn, cents: isIn ? centsOf(walk) : 0 };
}

function isOfOwner({ scope, cells, ownerAt }: StandingWalk): boolean {
  return scope.owner === "" || fold(textOf(cellAt(cells, ownerAt))) === scope.owner;
}

function countsNow(walk: StandingWalk, status: DealStatus | null): boolean {
  if (status === "Open") return countsOpen(walk);
  return status === "Won" && walk.scope.counts === "in play" && isInSpan(walk, wonDay(walk));
}

/** The category is looked at in earnest only where the date puts the deal into the span. */
function countsOpen(walk: StandingWalk): boolean {
  if (walk.category.rule.read(cellAt(walk.cells, walk.category.at)) === "Omitted") return false;
  if (!isInSpan(walk, readCell(walk, walk.closeDate))) return false;
  readCell(walk, walk.category);
  return true;
}

function wonDay(walk: StandingWalk): Serial | null {
  return readCell(walk, walk.closedOn) ?? readCell(walk, walk.closeDate);
}

function isInSpan({ scope }: StandingWalk, day: Serial | null): boolean {
  return day !== null && holds(scope.span, day);
}

function centsOf(walk: StandingWalk): number {
  return toCents(readCell(walk, walk.amount) ?? 0);
}
