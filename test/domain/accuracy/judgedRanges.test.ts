import fc from "fast-check";
import { judgedRanges } from "../../../src/domain/accuracy/judgedRanges";
import { rangeRecord } from "../../../src/domain/accuracy/rangeRecord";
import { wilson } from "../../../src/domain/accuracy/interval";
import type { ShownRange } from "../../../src/domain/accuracy/shownRange";
import { deals, Q1 } from "../forecast/deals";

const PERIOD = { name: "Q1", start: Q1.from, end: Q1.to, target: null };

/** A range of 80 to 120, shown on a day counted from the first of the period. */
function shownOn(day: number, facts: Partial<ShownRange> = {}): ShownRange {
  return {
    period: "Q1",
    day: Q1.from + day,
    low: 80,
    median: 100,
    high: 120,
    level: 0.8,
    luck: 0.15,
    ...facts,
  };
}

function book(closed: number | null, facts: { readonly asOf?: number } = {}) {
  const won = { status: "Won", closedOn: Q1.from + 3, amount: closed } as const;
  return { periods: [PERIOD], deals: deals(won), asOf: Q1.to + 1, ...facts };
}

describe("the ranges that were shown", () => {
  it("count once a period: the one shown nearest to its middle, of two as near the earlier", () => {
    const shown = [shownOn(89, { low: 100 }), shownOn(60), shownOn(39), shownOn(50), shownOn(1)];
    expect(judgedRanges(shown, book(100)).map(({ shown: { day } }) => day - Q1.from)).toEqual([39]);
  });

  it("hold up to both of their ends, and say on which side the period landed else", () => {
    const verdict = (closed: number) => judgedRanges([shownOn(45)], book(closed))[0]?.verdict;
    expect([79.99, 80, 120, 120.01].map(verdict)).toEqual(["below", "held", "held", "above"]);
  });

  it("wait until data of a day after the period are in", () => {
    expect(judgedRanges([shownOn(45)], book(100, { asOf: Q1.to + 0.9 }))).toEqual([]);
    expect(judgedRanges([shownOn(45)], book(100, { asOf: Q1.to + 1 }))).toHaveLength(1);
  });

  it("are not judged where they were shown outside the period, or where a won deal lacks its amount", () => {
    expect(judgedRanges([shownOn(-1), shownOn(90)], book(100))).toEqual([]);
    expect(judgedRanges([shownOn(45, { period: "Q2" })], book(100))).toEqual([]);
    expect(judgedRanges([shownOn(45)], book(null))).toEqual([]);
  });
});

describe("the record of the ranges", () => {
  it("counts what held and on which side the others landed, with Wilson's band", () => {
    const verdicts = ["held", "held", "above", "held", "below"] as const;
    const record = rangeRecord(verdicts.map((verdict) => ({ verdict })));
    expect(record).toEqual({ held: 3, above: 1, below: 1, of: 5, band: wilson(3, 5) });
    expect(rangeRecord([])).toEqual({ held: 0, above: 0, below: 0, of: 0, band: null });
  });

  it("never counts more than one range a period, however many were shown and in whatever order", () => {
    const some = fc.array(fc.record({ day: fc.integer({ min: -20, max: 110 }), low: fc.nat(200) }));
    fc.assert(
      fc.property(some, fc.nat(200), (days, closed) => {
        const ranges = days.map(({ day, low }) => shownOn(day, { low, high: low + 10 }));
        const [one, ...others] = judgedRanges(ranges, book(closed));
        const inside = ranges.some(({ day }) => day >= Q1.from && day <= Q1.to);
        expect([one !== undefined, others]).toEqual([inside, []]);
        expect(judgedRanges(ranges.toReversed(), book(closed))[0]?.shown.day).toBe(one?.shown.day);
      }),
      { seed: 4 },
    );
  });
});
