import type { Block } from "../forecast/block";
import { courseOf, type Level, MOVE_LINES, type MoveLine } from "../forecast/moves";
import { following, type Outcome } from "../forecast/outcome";
import type { Span } from "../forecast/span";
import type { Shared } from "./countedOnce";

/**
 * The lines of a combined waterfall: those of one book, and two that only several copies have. *Not compared* is what stands
 * in copies of books that kept no earlier day; *In several copies* takes out again what deals that stand in several bring
 * more than once.
 */
export const COMBINED_LINES = [
  "Opening",
  ...MOVE_LINES,
  "Not compared",
  "In several copies",
  "Closing",
] as const;

export type CombinedLine = (typeof COMBINED_LINES)[number];

/** What a copy brings to each line; a line that is not there brings nothing. */
export type LinesOfCopy = ReadonlyMap<CombinedLine, Level>;

const NOTHING: Level = { cents: 0, deals: 0 };

/** The waterfall lines of a copy; its closing is added up from the deals that count in it. */
export function linesOfCopy({ copy, own, elsewhere }: Shared, span: Span): Outcome<LinesOfCopy> {
  const closing = inPlay(own, span);
  if (!closing.ok) return closing;
  return following(inPlay(elsewhere, span), (twice) => {
    const told = copy.course;
    const lines = new Map<CombinedLine, Level>([
      ["Opening", told?.opening ?? NOTHING],
      ...(told?.moves ?? []),
      ["Closing", closing.value],
    ]);
    if (told === null) return lines.set("Not compared", closing.value);
    return lines.set("In several copies", { cents: 0 - twice.cents, deals: twice.deals });
  });
}

/** What stands in play: the closing of a course that began with nothing. */
export function inPlay(deals: Block, span: Span): Outcome<Level> {
  const course = courseOf(
    { before: { ...deals, rows: [] }, after: deals },
    { span, owner: "", counts: "in play" },
  );
  return following(course, ({ closing }) => closing);
}

/** One line of the combined waterfall. */
export interface CombinedStep {
  readonly line: CombinedLine | "Check";
  readonly cents: number;
  readonly deals: number;
}

/** The lines of all copies added up, and what the closing is off by: 0 where every copy adds up. */
export function combinedCourse(copies: readonly LinesOfCopy[]): readonly CombinedStep[] {
  const steps = COMBINED_LINES.map((line) => ({ line, ...sumOf(copies, line) }));
  const cents = steps.reduce((sum, { line, cents }) => (line === "Closing" ? sum - cents : sum + cents), 0);
  return [...steps, { line: "Check", cents, deals: 0 }];
}

function sumOf(copies: readonly LinesOfCopy[], line: CombinedLine): Level {
  let [cents, deals] = [0, 0];
  for (const copy of copies) {
    cents += copy.get(line)?.cents ?? 0;
    deals += copy.get(line)?.deals ?? 0;
  }
  return { cents, deals };
}

/** Whether a word is a line that a single book's waterfall has between opening and closing. */
export function isMoveLine(word: string): word is MoveLine {
  return MOVE_LINES.some((line) => line === word);
}
