import { fromCents } from "../../kit/money";
import { MOVE_LINES, type Course, type Level, type Move, type MoveLine } from "./moves";

/** One step of a waterfall: what happened, how much it moved the number, and how many deals did it. */
export interface WaterfallLine {
  readonly line: MoveLine | "Opening" | "Closing" | "Check";
  readonly amount: number;
  readonly deals: number;
}

const INTO: readonly MoveLine[] = ["Created", "Reopened", "Transferred in", "Moved in"];
const OUT_OF: readonly MoveLine[] = ["Won", "Lost", "Moved out", "Transferred out", "Removed"];

/** Opening, each line, closing, and the check that must be 0 in amount and in deals. */
export function waterfall({ opening, closing, moves }: Course): readonly WaterfallLine[] {
  const sums = new Map(MOVE_LINES.map((line) => [line, { cents: 0, deals: 0 }]));
  const check = { cents: opening.cents - closing.cents, deals: opening.deals - closing.deals };
  for (const move of moves) {
    const sum = sums.get(move.line);
    if (sum === undefined) continue;
    sum.cents += move.effectCents;
    sum.deals++;
    check.cents += move.effectCents;
    check.deals += headcount(move);
  }
  return [
    shown("Opening", opening),
    ...[...sums].map(([line, sum]) => shown(line, sum)),
    shown("Closing", closing),
    shown("Check", check),
  ];
}

/** Whether a move adds a deal to the number, takes one from it, or neither. */
function headcount({ line }: Move): number {
  if (INTO.includes(line)) return 1;
  return OUT_OF.includes(line) ? -1 : 0;
}

function shown(line: WaterfallLine["line"], { cents, deals }: Level): WaterfallLine {
  return { line, amount: fromCents(cents), deals };
}
