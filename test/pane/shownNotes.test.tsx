import fc from "fast-check";
import type { ShownRange } from "../../src/domain/accuracy/shownRange";
import { noteOfShown, shownRangesOf, surplusRanges } from "../../src/pane/app/shownNotes";

function rangeOn(day: number): ShownRange {
  return { period: "FY26 Q4", day, low: 10, median: 20, high: 30, level: 0.8, luck: 0.15 };
}

describe("ranges that were shown", () => {
  test("come back from their notes as they were", () => {
    const ranges = [46_000, 46_007].map(rangeOn);
    const notes = new Map(
      ranges.map((range) => noteOfShown(range, 0.5)).map(({ key, value }) => [key, value]),
    );
    expect(shownRangesOf(notes)).toEqual(ranges);
  });

  test("are all kept up to 500; of 502 the two oldest go that speak for no period", () => {
    const ranges = Array.from({ length: 502 }, (_, at) => rangeOn(46_000 + at));
    expect(surplusRanges(ranges.slice(2), new Set())).toEqual([]);
    expect(surplusRanges(ranges.toReversed(), new Set()).map(({ day }) => day)).toEqual([46_000, 46_001]);
    const counted = new Set([0, 1].flatMap((at) => ranges[at] ?? []));
    expect(surplusRanges(ranges, counted).map(({ day }) => day)).toEqual([46_002, 46_003]);
  });

  test("never lose one that speaks for a period, however many there are", () => {
    const days = fc.uniqueArray(fc.integer({ min: 40_000, max: 60_000 }), { minLength: 480, maxLength: 560 });
    fc.assert(
      fc.property(days, fc.nat({ max: 40 }), (each, many) => {
        const ranges = each.map(rangeOn);
        const counted = new Set(ranges.slice(0, many));
        const gone = surplusRanges(ranges, counted);
        expect(gone.filter((range) => counted.has(range))).toEqual([]);
        expect(ranges.length - gone.length).toBe(Math.min(ranges.length, 500));
      }),
      { numRuns: 30, seed: 1 },
    );
  });
});
