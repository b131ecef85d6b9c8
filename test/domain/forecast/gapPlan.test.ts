import { byDue, gapPlan } from "../../../src/domain/forecast/gapPlan";

const play = (title: string, due: number | null, expectedImpact: number | null) => ({
  title,
  owner: "Ana",
  due,
  expectedImpact,
});

describe("the plan for the gap", () => {
  const plays = [play("Later", 20, 74), play("Some day", null, null), play("Soon", 10, 60)];

  it("is from roll-up to target before a call, from call to target after one", () => {
    expect(gapPlan({ target: 2_400, call: null, rollUp: 2_060, plays })).toEqual({
      gap: 340,
      from: "roll-up",
      covered: 134,
      share: 134 / 340,
    });
    expect(gapPlan({ target: 2_400, call: 2_250, rollUp: 2_060, plays })).toMatchObject({
      gap: 150,
      from: "call",
    });
  });

  it("has no share where there is no gap, and is none without a target", () => {
    expect(gapPlan({ target: 2_000, call: 2_250, rollUp: 0, plays })).toMatchObject({
      gap: -250,
      share: null,
    });
    expect(gapPlan({ target: null, call: 2_250, rollUp: 0, plays })).toBeNull();
  });

  it("has the earliest play first, one without a day last", () => {
    expect(byDue(plays).map(({ title }) => title)).toEqual(["Soon", "Later", "Some day"]);
  });
});
