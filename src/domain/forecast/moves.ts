import { sortedById } from "./dealId";
import type { Block } from "./block";
import { answer, type Outcome } from "./outcome";
import { standingsOf, type Scope, type Standing, type Standings } from "./standings";

/** What can move the number between two days, in the order in which it is told. */
export const MOVE_LINES = [
  "Created",
  "Reopened",
  "Transferred in",
  "Moved in",
  "Increased",
  "Decreased",
  "Won",
  "Lost",
  "Moved out",
  "Transferred out",
  "Removed",
] as const;

export type MoveLine = (typeof MOVE_LINES)[number];

/** One deal that moved the number. */
export interface Move {
  readonly id: string;
  readonly line: MoveLine;
  readonly effectCents: number;
  /** How it stood before and after; null on a day on which it was not there. */
  readonly before: Standing | null;
  readonly after: Standing | null;
}

/** A number on a day: its amount, and how many deals make it up. */
export interface Level {
  readonly cents: number;
  readonly deals: number;
}

/** The course of a number between two days. */
export interface Course {
  readonly opening: Level;
  readonly closing: Level;
  readonly moves: readonly Move[];
}

/** Two days to compare: the deals as they stood on each. */
export interface TwoDays {
  readonly before: Block;
  readonly after: Block;
}

/** Follows the number from one day to the other, deal by deal: each deal has at most one line. */
export function courseOf({ before, after }: TwoDays, scope: Scope): Outcome<Course> {
  const then = standingsOf(before, scope);
  if (!then.ok) return then;
  const now = standingsOf(after, scope);
  if (!now.ok) return now;
  return answer({
    opening: levelOf(then.value),
    closing: levelOf(now.value),
    moves: movesBetween(then.value, now.value, scope),
  });
}

function levelOf(standings: Standings): Level {
  let cents = 0;
  let deals = 0;
  for (const standing of standings.values()) {
    if (!standing.isIn) continue;
    cents += standing.cents;
    deals++;
  }
  return { cents, deals };
}

function movesBetween(then: Standings, now: Standings, scope: Scope): readonly Move[] {
  const moves: Move[] = [];
  for (const after of now.values()) {
    if (!after.isIn) continue;
    const before = then.get(after.id) ?? null;
    const line = arrival(before, after);
    if (line !== undefined) moves.push({ ...effectOf(before, after), line });
  }
  for (const before of then.values()) {
    if (!before.isIn) continue;
    const after = now.get(before.id) ?? null;
    if (after?.isIn !== true) moves.push({ ...effectOf(before, after), line: exit(after, scope) });
  }
  return moves;
}

function effectOf(before: Standing | null, after: Standing | null): Omit<Move, "line"> {
  const id = (after ?? before)?.id ?? "";
  return { id, effectCents: (after?.cents ?? 0) - (before?.cents ?? 0), before, after };
}

/** The line of a deal that is part of the number now; one that was already and kept its amount has none. */
function arrival(before: Standing | null, after: Standing): MoveLine | undefined {
  return before?.isIn === true ? resized(before, after) : entrance(before);
}

function resized(before: Standing, after: Standing): MoveLine | undefined {
  if (after.cents === before.cents) return undefined;
  return after.cents > before.cents ? "Increased" : "Decreased";
}

/** Why a deal is part of the number now: the first reason that applies. */
function entrance(before: Standing | null): MoveLine {
  if (before === null) return "Created";
  if (before.status === "Won" || before.status === "Lost") return "Reopened";
  return before.isOwned ? "Moved in" : "Transferred in";
}

/** Why a deal is no longer part of the number; one that was won stays in play unless it was won in another period. */
function exit(after: Standing | null, { counts }: Scope): MoveLine {
  if (after === null) return "Removed";
  if (!after.isOwned) return "Transferred out";
  if (after.status === "Won" && counts === "open") return "Won";
  return after.status === "Lost" ? "Lost" : "Moved out";
}

/** Moves by the size of their effect, the largest first, ties by deal id. */
export function largestFirst(moves: readonly Move[]): readonly Move[] {
  return [...sortedById(moves, ({ id }) => id)].sort(
    (a, b) => Math.abs(b.effectCents) - Math.abs(a.effectCents),
  );
}
