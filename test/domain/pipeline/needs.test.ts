import fc from "fast-check";
import { needs, notRecorded, ruleOfNeed } from "../../../src/domain/pipeline/needs";
import { peopleOfDeals } from "../../../src/domain/pipeline/peopleOfDeals";
import { HYGIENE_RULES } from "../../../src/terms/hygieneRules";
import { STATUSES } from "../../../src/terms/statuses";
import { deal } from "../deal";
import { yardstick } from "../yardstick";

const MONDAY = 46_342;
const held = yardstick({ today: MONDAY });
const sound = { amount: 100, closeDate: MONDAY + 30, nextStep: "Call the buyer", lastActivity: MONDAY - 3 };

describe("What a deal needs", () => {
  it("is nothing when date, amount, step and activity are in order", () => {
    expect(needs(deal(sound), held)).toEqual([]);
  });

  it("names a close date before today, and not today itself", () => {
    expect(needs(deal({ ...sound, closeDate: MONDAY - 1 }), held)).toEqual(["past close date"]);
    expect(needs(deal({ ...sound, closeDate: MONDAY }), held)).toEqual([]);
  });

  it("ignores the time of day of a close date", () => {
    expect(needs(deal({ ...sound, closeDate: MONDAY + 0.2 }), { ...held, today: MONDAY + 0.9 })).toEqual([]);
  });

  it("names a missing amount, close date and next step, where white space is missing too", () => {
    expect(needs(deal({ lastActivity: MONDAY, nextStep: " \t" }), held)).toEqual([
      "no close date",
      "no amount",
      "no next step",
    ]);
  });

  it("does not take an amount of 0 for a missing one", () => {
    expect(needs(deal({ ...sound, amount: 0 }), held)).toEqual([]);
  });

  it("calls a deal stale only above the limit, and never when its last activity is unknown", () => {
    expect(needs(deal({ ...sound, lastActivity: MONDAY - 14 }), held)).toEqual([]);
    expect(needs(deal({ ...sound, lastActivity: MONDAY - 15 }), held)).toEqual(["stale"]);
    expect(needs(deal({ ...sound, lastActivity: null }), held)).toEqual([]);
  });

  it("names an overdue next step and a date that was pushed twice", () => {
    expect(needs(deal({ ...sound, nextStepDate: MONDAY - 1, pushes: 2 }), held)).toEqual([
      "next step overdue",
      "pushed often",
    ]);
    expect(needs(deal({ ...sound, nextStepDate: MONDAY, pushes: 1 }), held)).toEqual([]);
  });

  it("names a date that was pushed as often as the limit says, or more", () => {
    const rules = new Map([["pushes", 3]] as const);
    expect(needs(deal({ ...sound, pushes: 2 }), { ...held, rules })).toEqual([]);
    expect(needs(deal({ ...sound, pushes: 3 }), { ...held, rules })).toEqual(["pushed often"]);
  });

  it("names a stage that is older than its norm, so many times over, and none without a norm", () => {
    const normDays = new Map([
      ["proposal", 20],
      ["verbal ok", null],
      ["won", 0],
    ]);
    const stood = (days: number, stage = "Proposal ") =>
      needs(deal({ ...sound, stage, stageSince: MONDAY - days }), { ...held, normDays });
    expect(stood(20)).toEqual([]);
    expect(stood(21)).toEqual(["slow in stage"]);
    expect([stood(999, "Verbal OK"), stood(999, "Won"), stood(999, "Other")]).toEqual([[], [], []]);
    const rules = new Map([["stage age", 1.5]] as const);
    expect(
      needs(deal({ ...sound, stage: "Proposal", stageSince: MONDAY - 30 }), { ...held, normDays, rules }),
    ).toEqual([]);
  });

  it("asks who decides only where people are recorded: not known is not No", () => {
    const commit = deal({ ...sound, dealId: "D-1", category: "Commit" });
    const large = deal({ ...sound, dealId: "D-1", amount: 500_000 });
    const given = (roles: readonly ("Economic buyer" | "Champion")[]) => ({
      ...held,
      largeFrom: 500_000,
      people: peopleOfDeals(roles.map((role) => ({ dealId: "d-1", role }))),
    });
    expect([needs(commit, given([])), needs(large, given([]))]).toEqual([[], []]);
    expect([notRecorded(commit, given([])), notRecorded(large, given([]))]).toEqual([
      ["stage age", "economic buyer"],
      ["stage age", "contacts"],
    ]);
    expect(needs(commit, given(["Champion"]))).toEqual(["no economic buyer"]);
    expect(needs(large, given(["Champion"]))).toEqual(["few contacts"]);
    expect(notRecorded(commit, given(["Champion"]))).toEqual(["stage age"]);
    expect(needs(commit, given(["Champion", "Economic buyer"]))).toEqual([]);
    expect(needs(large, given(["Champion", "Economic buyer"]))).toEqual([]);
    expect(needs(deal({ ...commit, category: "Best case" }), given(["Champion"]))).toEqual([]);
    expect(needs(large, { ...given(["Champion"]), largeFrom: null })).toEqual([]);
  });

  it("cannot be said by a rule whose fact is not recorded", () => {
    const norms = { ...held, normDays: new Map([["proposal", 30]]) };
    const known = deal({ ...sound, stage: "Proposal", stageSince: MONDAY - 3 });
    expect(notRecorded(known, norms)).toEqual([]);
    expect(notRecorded({ ...known, lastActivity: null }, norms)).toEqual(["activity"]);
    expect(notRecorded({ ...known, stageSince: null }, norms)).toEqual(["stage age"]);
    expect(notRecorded({ ...known, stage: "Verbal OK" }, norms)).toEqual(["stage age"]);
    expect(notRecorded({ ...known, lastActivity: null, status: "Won" }, norms)).toEqual([]);
  });

  it("is only what the rules ask that are on, whatever the deal", () => {
    const rules = fc.uniqueArray(fc.constantFrom(...HYGIENE_RULES));
    const day = fc.option(fc.integer({ min: MONDAY - 90, max: MONDAY + 90 }));
    const facts = fc.record({
      closeDate: day,
      nextStepDate: day,
      lastActivity: day,
      stageSince: day,
      amount: fc.option(fc.integer({ min: 0, max: 900_000 })),
      pushes: fc.option(fc.nat(4)),
      category: fc.constantFrom("Commit" as const, "Pipeline" as const, null),
      nextStep: fc.constantFrom("", "Call"),
      stage: fc.constant("Proposal"),
    });
    fc.assert(
      fc.property(facts, rules, (given, on) => {
        const all = { ...held, normDays: new Map([["proposal", 20]]), largeFrom: 500_000 };
        const some = { ...all, rules: new Map([...all.rules].filter(([rule]) => on.includes(rule))) };
        const wanted = needs(deal(given), all).filter((need) => on.includes(ruleOfNeed(need)));
        expect(needs(deal(given), some)).toEqual(wanted);
      }),
      { seed: 4 },
    );
  });

  it("is nothing for any deal that is not open", () => {
    const days = fc.option(fc.integer({ min: MONDAY - 400, max: MONDAY + 400 }));
    const closed = fc.constantFrom(...STATUSES.filter((status) => status !== "Open"), null);
    fc.assert(
      fc.property(closed, days, days, (status, closeDate, lastActivity) => {
        expect(needs(deal({ status, closeDate, lastActivity }), held)).toEqual([]);
      }),
      { seed: 1 },
    );
  });
});
