import { reviewsDue, type ReviewRule } from "../../../src/domain/review/reviewsDue";
import { dealAt, TODAY } from "../deal";

const RULE: ReviewRule = {
  today: TODAY,
  largeFrom: 100_000,
  reviewDays: 14,
  lastReview: new Map(),
  deciding: new Set(),
};

describe("reviewsDue", () => {
  test("lists every large open deal that was never reviewed, the largest first", () => {
    const deals = [
      dealAt(6, { amount: 120_000 }),
      dealAt(7, { amount: 99_999 }),
      dealAt(8, { amount: 310_000 }),
      dealAt(9, { amount: 900_000, status: "Won" }),
    ];
    expect(reviewsDue(deals, RULE).map(({ deal }) => deal.row)).toEqual([8, 6]);
  });

  test("lets a review hold while it is younger than 14 days", () => {
    const deals = [dealAt(6, { amount: 120_000 })];
    const reviewed = (days: number) => ({ ...RULE, lastReview: new Map([["D-6", TODAY - days]]) });
    expect(reviewsDue(deals, reviewed(13))).toEqual([]);
    expect(reviewsDue(deals, reviewed(14))[0]?.reasons).toEqual([
      { kind: "large" },
      { kind: "reviewed long ago", days: 14 },
    ]);
  });

  test("names pushes and unknown answers among the reasons", () => {
    const deals = [dealAt(6, { amount: 20, pushes: 2, unknowns: 3 })];
    expect(reviewsDue(deals, RULE)[0]?.reasons).toEqual([
      { kind: "pushed", times: 2 },
      { kind: "unknown answers", count: 3 },
      { kind: "never reviewed" },
    ]);
  });

  test("asks at once about a deal that moved out of the period this week, until it is reviewed after that", () => {
    const deals = [dealAt(6, { amount: 20 })];
    const left = { ...RULE, movedOut: { period: "FY26 Q4", days: new Map([["D-6", TODAY - 2]]) } };
    const reviewed = (days: number) => ({ ...left, lastReview: new Map([["D-6", TODAY - days]]) });
    const moved = { kind: "moved out", period: "FY26 Q4" };
    expect(reviewsDue(deals, left)[0]?.reasons).toEqual([moved, { kind: "never reviewed" }]);
    expect(reviewsDue(deals, reviewed(3))[0]?.reasons).toEqual([moved]);
    expect(reviewsDue(deals, reviewed(2))).toEqual([]);
  });

  test("puts the deals that decide the period first, large or not", () => {
    const deals = [dealAt(6, { amount: 120_000 }), dealAt(7, { amount: 9 })];
    const due = reviewsDue(deals, { ...RULE, deciding: new Set(["D-7"]) });
    expect(due.map(({ deal, reasons }) => [deal.row, reasons[0]?.kind])).toEqual([
      [7, "decides"],
      [6, "large"],
    ]);
  });

  test("asks for nothing about a deal without an amount that never moved", () => {
    expect(reviewsDue([dealAt(6, { amount: null })], RULE)).toEqual([]);
  });

  test("calls no deal large while neither limit nor target is set", () => {
    const rule = { ...RULE, largeFrom: null };
    expect(reviewsDue([dealAt(6, { amount: 9e9 })], rule)).toEqual([]);
  });

  test("takes the limit itself as large, names no unknown answers where there are none, and keeps the rows' order", () => {
    const deals = [
      dealAt(9, { amount: 100_000, unknowns: 0 }),
      dealAt(7, { amount: 100_000, unknowns: null }),
      dealAt(8, { amount: null, pushes: 2 }),
    ];
    expect(reviewsDue(deals, RULE).map(({ deal, reasons }) => [deal.row, reasons.length])).toEqual([
      [7, 2],
      [9, 2],
      [8, 2],
    ]);
  });
});
