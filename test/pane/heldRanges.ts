import type { JudgedRange, Verdict } from "../../src/domain/accuracy/judgedRanges";
import type { HeldRanges } from "../../src/pane/forecast/RangesHeld";
import { TODAY } from "../domain/deal";

/** A book in which no period with a range is over. */
export const NO_RANGES: HeldRanges = {
  luck: 0.15,
  judged: [],
  proposed: { kind: "notEnough", has: 0, needs: 8 },
  today: TODAY,
  onLuck: () => undefined,
};

function judgedRange(verdict: Verdict, at: number): JudgedRange {
  const from = TODAY - 900 + 91 * at;
  const closed = { held: 2_010_000, above: 2_700_000, below: 1_300_000 }[verdict];
  const figures = { low: 1_800_000, median: 2_000_000, high: 2_300_000, level: 0.8, luck: 0.15 };
  const shown = {
    period: `FY2${String(4 + Math.floor(at / 4))} Q${String(1 + (at % 4))}`,
    day: from + 45,
    ...figures,
  };
  return { shown, span: { from, to: from + 90 }, closed, verdict };
}

/** Nine closed periods of which six held, and a larger luck that would have held in seven. */
export const NINE_RANGES: HeldRanges = {
  ...NO_RANGES,
  judged: (["held", "above", "held", "held", "below", "held", "above", "held", "held"] as const).map(
    judgedRange,
  ),
  proposed: {
    kind: "proposed",
    now: { luck: 0.15, held: 6, of: 9 },
    proposed: { luck: 0.25, held: 7, of: 9 },
  },
};
