import fc from "fast-check";
import { needs } from "../../../src/domain/pipeline/needs";
import { STATUSES } from "../../../src/terms/statuses";
import { deal } from "../deal";

const MONDAY = 46_342;
const yardstick = { today: MONDAY, staleDays: 14 };
const sound = { amount: 100, closeDate: MONDAY + 30, nextStep: "Call the buyer", lastActivity: MONDAY - 3 };

describe("What a deal needs", () => {
  it("is nothing when date, amount, step and activity are in order", () => {
    expect(needs(deal(sound), yardstick)).toEqual([]);
  });

  it("names a close date before today, and not today itself", () => {
    expect(needs(deal({ ...sound, closeDate: MONDAY - 1 }), yardstick)).toEqual(["past close date"]);
    expect(needs(deal({ ...sound, closeDate: MONDAY }), yardstick)).toEqual([]);
  });

  it("ignores the time of day of a close date", () => {
    expect(
      needs(deal({ ...sound, closeDate: MONDAY + 0.2 }), { today: MONDAY + 0.9, staleDays: 14 }),
    ).toEqual([]);
  });

  it("names a missing amount, close date and next step, where white space is missing too", () => {
    expect(needs(deal({ lastActivity: MONDAY, nextStep: " \t" }), yardstick)).toEqual([
      "no amount",
      "no close date",
      "no next step",
    ]);
  });

  it("does not take an amount of 0 for a missing one", () => {
    expect(needs(deal({ ...sound, amount: 0 }), yardstick)).toEqual([]);
  });

  it("calls a deal stale only above the limit, and never when its last activity is unknown", () => {
    expect(needs(deal({ ...sound, lastActivity: MONDAY - 14 }), yardstick)).toEqual([]);
    expect(needs(deal({ ...sound, lastActivity: MONDAY - 15 }), yardstick)).toEqual(["stale"]);
    expect(needs(deal({ ...sound, lastActivity: null }), yardstick)).toEqual([]);
  });

  it("names an overdue next step and a date that was pushed twice", () => {
    expect(needs(deal({ ...sound, nextStepDate: MONDAY - 1, pushes: 2 }), yardstick)).toEqual([
      "next step overdue",
      "pushed often",
    ]);
    expect(needs(deal({ ...sound, nextStepDate: MONDAY, pushes: 1 }), yardstick)).toEqual([]);
  });

  it("is nothing for any deal that is not open", () => {
    const days = fc.option(fc.integer({ min: MONDAY - 400, max: MONDAY + 400 }));
    const closed = fc.constantFrom(...STATUSES.filter((status) => status !== "Open"), null);
    fc.assert(
      fc.property(closed, days, days, (status, closeDate, lastActivity) => {
        expect(needs(deal({ status, closeDate, lastActivity }), yardstick)).toEqual([]);
      }),
      { seed: 1 },
    );
  });
});
