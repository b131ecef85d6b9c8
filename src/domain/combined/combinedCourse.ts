import type { Cell } from "../../kit/cell";
import type { Serial } from "../../kit/serial";
import { type Block, cellAt, columnAt } from "../forecast/block";
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

/**
 * The waterfall lines of a copy; its closing is added up from the deals that count in it. Of a deal that counts in another
 * copy, one that was created since the day compared with stands under Created, and is taken out there; of any other no copy
 * says under which line it moved.
 */
export function linesOfCopy({ copy, own, elsewhere }: Shared, span: Span): Outcome<LinesOfCopy> {
  const [closing, twice] = [inPlay(own, span), inPlay(elsewhere, span)];
  if (!closing.ok) return closing;
  const told = copy.course;
  const created = inPlay(createdSince(elsewhere, told?.since ?? Infinity), span);
  return following(twice, (all) => {
    const lines = new Map<CombinedLine, Level>([
      ["Opening", told?.opening ?? NOTHING],
      ...(told?.moves ?? []),
      ["Closing", closing.value],
    ]);
    if (told === null) return lines.set("Not compared", closing.value);
    const stated = told.moves.get("Created") ?? NOTHING;
    const news = created.ok && isWithin(created.value, stated) ? created.value : NOTHING;
    const known = without(all, news);
    return lines
      .set("Created", without(stated, news))
      .set("In several copies", { cents: 0 - known.cents, deals: known.deals });
  });
}

function without(all: Level, some: Level): Level {
  return { cents: all.cents - some.cents, deals: all.deals - some.deals };
}

function isWithin(some: Level, all: Level): boolean {
  return some.cents <= all.cents && some.deals <= all.deals;
}

/** The deals that did not stand yet on a day. */
function createdSince(deals: Block, since: Serial): Block {
  const at = columnAt(deals, "Created");
  const isNew = (created: Cell): boolean => typeof created === "number" && Math.floor(created) > since;
  return { ...deals, rows: deals.rows.filter((row) => isNew(cellAt(row, at))) };
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
