import { missingColumn } from "../domain/forecast/block";
import { movedDeal } from "../domain/forecast/movedDeal";
import { courseOf, largestFirst } from "../domain/forecast/moves";
import { following, refusal } from "../domain/forecast/outcome";
import { FROM, TO } from "./dealParameters";
import { defineFunction } from "./define";
import { SAMPLE_FROM, SAMPLE_TO } from "./sampleDeals";
import { FIRST_WEEK, SECOND_WEEK } from "./sampleWeeks";
import { AFTER, BEFORE, OWNER } from "./snapshotParameters";
import { headersOf, spill } from "./spill";
import { inSpan } from "./inSpan";

const COLUMNS = [
  ["Deal ID", "id"],
  ["Owner", "owner"],
  ["Line", "line"],
  ["Amount before", "amountBefore"],
  ["Amount after", "amountAfter"],
  ["Close before", "closeBefore"],
  ["Close after", "closeAfter"],
  ["Effect", "effect"],
] as const;

/**
 * MOVES(before, after, from, to, [owner]) spills a header and one row per deal that moved the open pipeline of a period:
 * 8 columns, money in the book's currency, dates as serials. Errors as WATERFALL, whose lines it takes apart.
 */
export const moves = defineFunction({
  id: "MOVES",
  about: "The deals behind WATERFALL, before and after, the largest effect first.",
  parameters: [BEFORE, AFTER, FROM, TO, OWNER],
  result: "matrix",
  formula:
    "A row for each deal in a line of WATERFALL, with its last owner. The effects add up to closing − opening.",
  source: "As WATERFALL.",
  twin: "none: a plain formula cannot put deals of two tables into one list.",
  examples: [
    {
      args: [FIRST_WEEK, SECOND_WEEK, SAMPLE_FROM, SAMPLE_TO],
      result: [
        headersOf(COLUMNS),
        ["D-4", "Ben", "Lost", 200000, 200000, 46110, 46110, -200000],
        ["D-3", "Ben", "Moved out", 150000, 150000, 46100, 46128, -150000],
        ["D-6", "Ann", "Removed", 90000, "", 46080, "", -90000],
        ["D-5", "Ben", "Created", "", 60000, "", 46108, 60000],
        ["D-2", "Ann", "Increased", 100000, 120000, 46090, 46090, 20000],
      ],
    },
  ],
  run: ([before, after, from, to, owner]) =>
    inSpan(from, to, (span) => {
      const missing = missingColumn(before, ["Owner"]) ?? missingColumn(after, ["Owner"]);
      if (missing !== undefined) return refusal(missing);
      const days = { before, after };
      return following(courseOf(days, { span, owner, counts: "open" }), (course) =>
        spill(
          COLUMNS,
          largestFirst(course.moves).map((move) => movedDeal(days, move)),
        ),
      );
    }),
});
