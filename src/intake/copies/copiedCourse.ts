import { isMoveLine } from "../../domain/combined/combinedCourse";
import type { CopiedCourse } from "../../domain/combined/managerCopy";
import type { Level, MoveLine } from "../../domain/forecast/moves";
import { toCents } from "../../kit/money";
import type { Serial } from "../../kit/serial";
import { type CopiedPlace, numberAt, textAt } from "./copiedCells";

/** What the Forecast calls the moves that the domain knows by other words. */
const WORDS: Readonly<Record<string, MoveLine>> = {
  "Pulled in": "Moved in",
  Raised: "Increased",
  Cut: "Decreased",
  Slipped: "Moved out",
};

/** How far below the day the lines end. */
const ROWS = 20;

/**
 * The waterfall that a Forecast states: below the day it compares with the lines' names stand to the left, then how many
 * deals and how much. Null where the book kept no earlier day or its Forecast has no such lines.
 */
export function copiedCourse(compareDay: CopiedPlace | undefined, since: Serial | null): CopiedCourse | null {
  if (compareDay === undefined || since === null) return null;
  let opening: Level | undefined;
  const moves = new Map<MoveLine, Level>();
  for (let down = 1; down <= ROWS; down++) {
    const word = textAt(compareDay, down, -1);
    const [deals, amount] = [numberAt(compareDay, down), numberAt(compareDay, down, 1)];
    if (deals === null || amount === null) continue;
    const level = { cents: toCents(amount), deals };
    const line = WORDS[word] ?? word;
    if (line === "Opening") opening = level;
    else if (isMoveLine(line)) moves.set(line, level);
  }
  return opening ? { since, opening, moves } : null;
}
