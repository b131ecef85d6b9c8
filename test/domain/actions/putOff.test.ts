import { daysToPutOff, itemKey, splitPutOff } from "../../../src/domain/actions/putOff";
import { reviewsDue } from "../../../src/domain/review/reviewsDue";
import { dealAt, TODAY } from "../deal";
import { yardstick } from "../yardstick";

const DEALS = [
  dealAt(6, { dealId: "D-6", amount: 300, nextStep: "Call", closeDate: TODAY + 9 }),
  dealAt(7, { dealId: "D-7", amount: 200, nextStep: "", closeDate: TODAY - 9 }),
];
const DUE = reviewsDue(DEALS, {
  today: TODAY,
  largeFrom: 100,
  reviewDays: 14,
  lastReview: new Map(),
  deciding: new Set(),
});
const FACTS = {
  today: TODAY,
  deals: DEALS,
  due: DUE,
  faultCount: 0,
  importedAt: TODAY,
  importDays: 7,
  yardstick: yardstick(),
};

function keysOf(putOffs: Readonly<Record<string, number>>) {
  const map = new Map(Object.entries(putOffs).map(([key, until]) => [key, { until, why: "" }]));
  const { now, later } = splitPutOff(FACTS, map);
  return { now: now.map(itemKey), later: later.map(({ item }) => itemKey(item)) };
}

describe("what is put off", () => {
  const all = ["review D-6", "past close date", "no next step", "hygiene"];

  it("waits until its day and is for now on it", () => {
    expect(keysOf({})).toEqual({ now: all, later: [] });
    expect(keysOf({ "no next step": TODAY + 1 })).toEqual({
      now: ["review D-6", "past close date", "hygiene"],
      later: ["no next step"],
    });
    expect(keysOf({ "no next step": TODAY })).toEqual({ now: all, later: [] });
  });

  it("is one deal's review, not all of them", () => {
    expect(keysOf({ "review D-6": TODAY + 7 })).toEqual({
      now: ["past close date", "review D-7", "no next step", "hygiene"],
      later: ["review D-6"],
    });
    const both = keysOf({ "review D-6": TODAY + 7, "review D-7": TODAY + 7 });
    expect(both).toEqual({
      now: ["past close date", "no next step", "hygiene"],
      later: ["review D-6", "review D-7"],
    });
  });
});

describe("the days until which one puts off", () => {
  it("are tomorrow, the next Monday and in two weeks, each once", () => {
    expect(daysToPutOff(TODAY + 0.4)).toEqual([TODAY + 1, TODAY + 7, TODAY + 14]);
    expect(daysToPutOff(TODAY + 3)).toEqual([TODAY + 4, TODAY + 7, TODAY + 17]);
    expect(daysToPutOff(TODAY + 6)).toEqual([TODAY + 7, TODAY + 20]);
  });
});
