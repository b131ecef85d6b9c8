import { largestFirst, type Course, type Move, type MoveLine } from "../../domain/forecast/moves";
import { fromCents } from "../../kit/money";
import { LINE_WORDS } from "./changeWords";

/** One line of the waterfall: what happened, the deals that did it, and where its bar lies, in parts of the whole width. */
export interface Step {
  readonly line: MoveLine;
  readonly amount: number;
  readonly moves: readonly Move[];
  readonly start: number;
  readonly width: number;
}

/** The lines that are not empty, in the order in which they are told, with the place of the opening. */
export interface PlacedSteps {
  readonly steps: readonly Step[];
  readonly opening: number;
}

/** Each line's bar begins where the one before ended; the scale holds the change and not the number itself. */
export function stepsOf({ moves }: Course): PlacedSteps {
  const ordered = largestFirst(moves);
  const lines = toldOrder().flatMap((line) => {
    const own = ordered.filter((move) => move.line === line);
    return own.length === 0 ? [] : [{ line, moves: own, cents: centsOf(own) }];
  });
  let level = 0;
  const placed = lines.map((line) => {
    const from = level;
    level += line.cents;
    return { ...line, from, to: level };
  });
  const low = Math.min(0, ...placed.map(({ to }) => to));
  const whole = Math.max(0, ...placed.map(({ to }) => to)) - low || 1;
  return {
    opening: (0 - low) / whole,
    steps: placed.map(({ line, moves: own, cents, from, to }) => ({
      line,
      moves: own,
      amount: fromCents(cents),
      start: (Math.min(from, to) - low) / whole,
      width: Math.abs(to - from) / whole,
    })),
  };
}

function toldOrder(): readonly MoveLine[] {
  return Object.keys(LINE_WORDS).filter((line): line is MoveLine => line in LINE_WORDS);
}

function centsOf(moves: readonly Move[]): number {
  return moves.reduce((sum, { effectCents }) => sum + effectCents, 0);
}
