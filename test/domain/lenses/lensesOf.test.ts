import { lensesOf, type LensFacts } from "../../../src/domain/lenses/lensesOf";
import type { LensRow } from "../../../src/domain/lenses/openLives";
import { openLives } from "../../../src/domain/lenses/openLives";
import { deal, TODAY } from "../deal";

const ROW: LensRow = {
  snapshot: TODAY - 90,
  dealId: "",
  status: "Open",
  category: "Best case",
  amount: 100,
  probability: 0.5,
};

const NOTHING: LensFacts = {
  ...{ asOf: TODAY, owners: ["Ana"], deals: [], history: [], calls: [], periods: [], stages: [] },
};

const IDS = Array.from({ length: 8 }, (_, at) => `D-${String(at)}`);

/** Eight deals of Ana's that were seen open and then won, and what a case says besides. */
function wonBy(facts: Parameters<typeof deal>[0] = {}): LensFacts {
  return {
    ...NOTHING,
    deals: IDS.map((dealId) =>
      deal({ dealId, owner: "Ana", status: "Won", amount: 100, closedOn: TODAY - 30, ...facts }),
    ),
    history: IDS.map((dealId) => ({ ...ROW, dealId })),
  };
}

/** What the lenses show of the only owner. */
function anas(facts: LensFacts) {
  return lensesOf(facts).reps[0]?.[1];
}

describe("what a deal was while it was open", () => {
  it("is its first chance and amount that are known, and the category of its last row, of one day the lower", () => {
    const rows = [
      { ...ROW, snapshot: 20, category: "Commit", amount: 120, probability: 0.8 },
      { ...ROW, snapshot: 10, category: "Pipeline", amount: null, probability: 0.2 },
      { ...ROW, snapshot: 20, category: "Best case", amount: 130, probability: 0.9 },
      { ...ROW, snapshot: 30, status: "Won", category: "Closed", amount: 90, probability: 1 },
    ] as const;
    expect(openLives(rows).get("")).toEqual({
      firstChance: 0.2,
      firstAmount: 120,
      lastCategory: "Best case",
    });
  });

  it("is not known of a deal that was never seen open", () => {
    expect(
      openLives([
        { ...ROW, status: "Lost" },
        { ...ROW, status: "Removed" },
      ]).size,
    ).toBe(0);
  });
});

describe("the lenses over a book", () => {
  it("say of a blank book that there is nothing to tell", () => {
    const { manager, reps } = lensesOf(NOTHING);
    const none = { kind: "too few", cases: 0 };
    expect(manager).toMatchObject({ optimism: none, relationship: none });
    expect(reps).toMatchObject([
      ["Ana", { optimism: none, style: none, aggressiveness: none, relationship: none }],
    ]);
  });

  it("pass over deals that were never seen open, are older than two years, have no day or are open", () => {
    const cases = (facts: LensFacts) => anas(facts)?.aggressiveness.cases;
    expect(cases(wonBy())).toBe(8);
    expect(cases({ ...wonBy(), history: [] })).toBe(0);
    expect(cases(wonBy({ closedOn: TODAY - 733 }))).toBe(8);
    expect(cases(wonBy({ closedOn: TODAY - 734 }))).toBe(0);
    expect(cases(wonBy({ closedOn: null }))).toBe(0);
    expect(cases(wonBy({ closedOn: null, closeDate: TODAY }))).toBe(8);
    expect(cases(wonBy({ status: "Open" }))).toBe(0);
    expect(cases(wonBy({ status: "Removed" }))).toBe(0);
  });

  it("take a judgment for an override only where it is not what the category says", () => {
    const overrides = (judgment: "In" | "Out" | null, category: LensRow["category"]) => {
      const facts = wonBy({ judgment });
      const history = facts.history.map((row) => ({ ...row, category }));
      return anas({ ...facts, history })?.relationship.cases;
    };
    expect([overrides("In", "Best case"), overrides("In", null), overrides("Out", "Commit")]).toEqual([
      8, 8, 8,
    ]);
    expect([overrides("In", "Commit"), overrides("Out", "Pipeline"), overrides(null, "Commit")]).toEqual([
      0, 0, 0,
    ]);
  });

  it("know names and stages in any case, and leave out a stage that has no place", () => {
    const open = IDS.map((dealId, at) =>
      deal({
        dealId,
        owner: " ANA",
        status: "Open",
        stage: "offer",
        provenStage: at === 0 ? "Gone" : "First talk",
      }),
    );
    const stages = [
      { stage: "First talk", order: 1 },
      { stage: "Offer", order: 2 },
      { stage: "Gone", order: null },
    ];
    expect(anas({ ...NOTHING, deals: open, stages })?.style).toEqual({ kind: "too few", cases: 7 });
  });

  it("read the last call of each period that is over, the manager's against the whole team", () => {
    const periods = IDS.map((period, at) => ({
      ...{ period, start: TODAY - 300 + 30 * at, end: TODAY - 271 + 30 * at, target: null },
    }));
    const deals = periods.flatMap(({ period, end }) => [
      deal({ dealId: `A${period}`, owner: "Ana", status: "Won", amount: 100, closedOn: end }),
      deal({ dealId: `B${period}`, owner: "Ben", status: "Won", amount: 300, closeDate: end }),
    ]);
    const calls = periods.flatMap(({ period, start }) => [
      { period, week: start + 14, member: "Ana", call: 150 },
      { period, week: start + 7, member: "Ana", call: 999 },
      { period, week: start + 21, member: "Ana", call: null },
      { period, week: start, member: "Manager", call: 380 },
    ]);
    const open = { period: "Now", start: TODAY, end: TODAY, target: null };
    const seen = lensesOf({ ...NOTHING, deals, calls, periods: [...periods, open] });
    expect(seen.manager.optimism).toMatchObject({ by: "calls", cases: 8, figure: -0.05, lean: "low" });
    expect(seen.reps[0]?.[1].optimism).toMatchObject({ by: "calls", cases: 8, figure: 0.5, lean: "high" });
    const blank = deals.map((each) => (each.dealId === "AD-0" ? { ...each, amount: null } : each));
    const lacking = lensesOf({ ...NOTHING, deals: blank, calls, periods });
    expect(lacking.manager.optimism).toMatchObject({ kind: "too few", cases: 7 });
    const lost = deals.map((each) => ({ ...each, dealId: `L${each.dealId}`, status: "Lost" as const }));
    const withLost = lensesOf({ ...NOTHING, deals: [...deals, ...lost], calls, periods });
    expect(withLost.reps[0]?.[1].optimism).toMatchObject({ figure: 0.5 });
  });

  it("read stages of the owner's open deals alone", () => {
    const standing = (dealId: string, facts: Parameters<typeof deal>[0]) =>
      deal({ dealId, owner: "Ana", stage: "Offer", provenStage: "Talk", ...facts });
    const own = IDS.map((dealId) => standing(dealId, {}));
    const other = [standing("B", { owner: "Ben" }), standing("W", { status: "Won" })];
    const stages = ["Talk", "Demo", "Offer"].map((stage, order) => ({ stage, order }));
    expect(anas({ ...NOTHING, deals: [...own, ...other], stages })?.style).toMatchObject({
      ...{ kind: "read", cases: 8, figure: 2 },
    });
  });

  it("hold a rep's deals against those of the others, of which eight are enough", () => {
    const anasOwn = wonBy({ pushes: 3 });
    const bens = wonBy({ owner: "Ben", pushes: 1 });
    const named = (facts: LensFacts) => facts.deals.map((each) => ({ ...each, dealId: `B${each.dealId}` }));
    const history = IDS.flatMap((dealId) => [
      { ...ROW, dealId },
      { ...ROW, dealId: `B${dealId}` },
    ]);
    const against = (others: LensFacts["deals"]) =>
      anas({ ...NOTHING, deals: [...anasOwn.deals, ...others], history })?.aggressiveness;
    expect(against(named(bens))).toMatchObject({ kind: "read", pushes: 3, pushed: "high" });
    expect(against(named(bens).slice(1))).toMatchObject({ kind: "read", pushes: 3, pushed: null });
  });

  it("tell optimism by the chances of deals, of those that had one", () => {
    const facts = wonBy();
    const chances = (history: LensFacts["history"]) => anas({ ...facts, history })?.optimism;
    expect(chances(facts.history)).toMatchObject({ kind: "read", by: "chances", cases: 8, figure: -0.5 });
    const blank = facts.history.map((row, at) => (at === 0 ? { ...row, probability: null } : row));
    expect(chances(blank)).toMatchObject({ kind: "too few", by: "chances", cases: 7 });
  });
});
