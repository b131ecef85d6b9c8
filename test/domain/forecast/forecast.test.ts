import { forecast } from "../../../src/domain/forecast/forecast";
import type { Measure } from "../../../src/domain/forecast/measures";
import { deals, Q1, valueOf } from "./deals";

type Deals = ReturnType<typeof deals>;

function fault(block: Deals, measure: Measure, owner = "") {
  const outcome = forecast(block, Q1, { measure, owner });
  return outcome.ok ? outcome.value : outcome.fault;
}

describe("a forecast", () => {
  test("is refused only when a deal that it reads lacks an amount", () => {
    const block = deals({ category: "Best case", amount: null }, { category: "Commit", amount: 5 });
    expect(fault(block, "closed")).toBe(0);
    expect(fault(block, "commit")).toBe(5);
    expect(fault(block, "best case")).toMatchObject({ kind: "incomplete", count: 1, first: ["D-1"] });
    expect(fault(block, "open pipeline")).toMatchObject({ kind: "incomplete", count: 1 });
    expect(fault(block, "deals")).toMatchObject({ kind: "incomplete", count: 1 });
  });

  test("needs the probability only when it weighs", () => {
    const block = deals({ probability: null });
    expect(fault(block, "commit")).toBe(100);
    expect(fault(block, "weighted")).toMatchObject({
      kind: "incomplete",
      lacking: "an amount or a probability",
    });
  });

  test("names at most three deals of those that lack something", () => {
    const block = deals({ amount: null }, { amount: null }, { amount: null }, { amount: null });
    expect(fault(block, "commit")).toMatchObject({ count: 4, first: ["D-1", "D-2", "D-3"] });
  });

  test("of one owner reads nobody else's deals", () => {
    const block = deals({ owner: "Ann", amount: null }, { owner: "Ben", amount: 7 });
    expect(valueOf(forecast(block, Q1, { measure: "commit", owner: " BEN " }))).toBe(7);
  });

  test("of an owner who has no deals is 0", () => {
    expect(fault(deals({}), "weighted", "Zoe")).toBe(0);
  });

  test("does not count closed deals as open pipeline, nor read their blanks", () => {
    const block = deals({ status: "Won", amount: null }, { amount: 3 });
    expect(fault(block, "open pipeline")).toBe(3);
  });
});
