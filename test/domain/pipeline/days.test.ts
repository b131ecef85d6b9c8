import { ageInDays } from "../../../src/domain/pipeline/ageInDays";
import { daysInStage } from "../../../src/domain/pipeline/daysInStage";
import { isLarge } from "../../../src/domain/pipeline/isLarge";
import { isSlowInStage } from "../../../src/domain/pipeline/isSlowInStage";
import { deal } from "../deal";

const MONDAY = 46_342;

describe("The age of a deal", () => {
  it("runs to today while the deal is open, whole days only", () => {
    expect(ageInDays(deal({ created: MONDAY - 10.5 }), MONDAY + 0.4)).toBe(11);
  });

  it("ends on the day the deal closed", () => {
    expect(ageInDays(deal({ status: "Lost", created: 100, closedOn: 130 }), MONDAY)).toBe(30);
  });

  it("is unknown, not 0, without a start or an end", () => {
    expect(ageInDays(deal(), MONDAY)).toBeNull();
    expect(ageInDays(deal({ status: "Won", created: 100 }), MONDAY)).toBeNull();
  });
});

describe("The days in a stage", () => {
  it("count since the deal entered it", () => {
    expect(daysInStage(deal({ stageSince: MONDAY - 21 }), MONDAY)).toBe(21);
  });

  it("are unknown for a closed deal or an unknown day", () => {
    expect(daysInStage(deal({ status: "Won", stageSince: 100 }), MONDAY)).toBeNull();
    expect(daysInStage(deal(), MONDAY)).toBeNull();
  });

  it("are too many only above the stage's norm", () => {
    const slow = deal({ stageSince: MONDAY - 21 });
    expect(isSlowInStage(slow, MONDAY, 20)).toBe(true);
    expect(isSlowInStage(slow, MONDAY, 21)).toBe(false);
    expect(isSlowInStage(slow, MONDAY, null)).toBe(false);
  });
});

describe("A large deal", () => {
  it("reaches the limit", () => {
    expect(isLarge(deal({ amount: 100 }), 100)).toBe(true);
    expect(isLarge(deal({ amount: 99.99 }), 100)).toBe(false);
  });

  it("is neither large nor small while its amount is unknown", () => {
    expect(isLarge(deal(), 100)).toBeNull();
  });
});
