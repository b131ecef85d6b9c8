import fc from "fast-check";
import { aggressiveness, type Passed } from "../../../src/domain/lenses/aggressiveness";
import { optimism } from "../../../src/domain/lenses/optimism";
import { type Override, ownOverrides, relationship } from "../../../src/domain/lenses/relationship";
import { style } from "../../../src/domain/lenses/style";

function times<T>(count: number, one: (at: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, at) => one(at));
}

const called = (said: number, came: number) => ({ said, came });
const judged = (probability: number, isWon: boolean) => ({ probability, isWon });

describe("optimism", () => {
  it("is the bias of calls from eight periods on, whatever the deals say", () => {
    const calls = times(8, (at) => called(at % 2 === 0 ? 11 : 13, 10));
    expect(optimism({ calls, chances: times(50, () => judged(0.1, true)) })).toMatchObject({
      ...{ kind: "read", by: "calls", cases: 8, lean: "high", figure: expect.closeTo(0.2, 12) as number },
    });
  });

  it("is told by the chances of deals while calls are few: what was said less what happened", () => {
    const chances = times(20, (at) => judged(0.6, at < 4));
    expect(optimism({ calls: times(3, () => called(1, 1)), chances })).toMatchObject({
      ...{ kind: "read", by: "chances", cases: 20, lean: "high", figure: expect.closeTo(0.4, 12) as number },
    });
  });

  it("says of which there are more, where there are too few of both", () => {
    const some = { calls: times(5, () => called(1, 1)), chances: times(3, () => judged(0.5, true)) };
    expect(optimism(some)).toEqual({ kind: "too few", by: "calls", cases: 5 });
    expect(optimism({ ...some, calls: [] })).toEqual({ kind: "too few", by: "chances", cases: 3 });
    expect(optimism({ calls: [], chances: [] })).toMatchObject({ kind: "too few", cases: 0 });
  });

  it("is not known where nothing was closed", () => {
    expect(optimism({ calls: times(9, () => called(5, 0)), chances: [] })).toEqual({
      ...{ kind: "nothing closed", cases: 9 },
    });
  });

  it("rises with every call", () => {
    const pair = fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 900 }));
    fc.assert(
      fc.property(
        fc.array(pair, { minLength: 8, maxLength: 12 }),
        fc.integer({ min: 1, max: 99 }),
        (pairs, more) => {
          const figureOf = (added: number) => {
            const calls = pairs.map(([said, came]) => called(said + added, came));
            const seen = optimism({ calls, chances: [] });
            return seen.kind === "read" ? seen.figure : NaN;
          };
          expect(figureOf(more)).toBeGreaterThan(figureOf(0));
        },
      ),
      { seed: 4, numRuns: 50 },
    );
  });
});

describe("style", () => {
  it("is how many stages the CRM is ahead of what is proven", () => {
    const standings = times(10, (at) => ({ stage: 3, proven: at < 5 ? 1 : 2 }));
    expect(style(standings)).toMatchObject({ kind: "read", cases: 10, figure: 1.5, lean: "high" });
    const behind = standings.map(({ stage, proven }) => ({ stage: proven, proven: stage }));
    expect(style(behind)).toMatchObject({ figure: -1.5, lean: "low" });
  });

  it("says nothing of seven deals", () => {
    expect(style(times(7, () => ({ stage: 4, proven: 1 })))).toEqual({ kind: "too few", cases: 7 });
  });
});

describe("aggressiveness", () => {
  const pushed = (pushes: number, first = 10, final = 10): Passed => ({ pushes, amounts: { first, final } });
  const often = times(10, (at) => pushed(2 + (at % 2)));
  const seldom = times(10, (at) => pushed(at % 2));

  it("holds pushes against everybody else's deals", () => {
    expect(aggressiveness(often, seldom)).toMatchObject({ cases: 10, pushes: 2.5, pushed: "high" });
    expect(aggressiveness(seldom, often)).toMatchObject({ pushes: 0.5, pushed: "low" });
    expect(aggressiveness(often, often)).toMatchObject({ pushed: "in line" });
  });

  it("compares with nobody where the others' deals are too few", () => {
    expect(aggressiveness(often, seldom.slice(3))).toMatchObject({ pushes: 2.5, pushed: null });
  });

  it("shows how far amounts start above what they end at", () => {
    const cut = times(8, (at) => pushed(0, at % 2 === 0 ? 15 : 13));
    expect(aggressiveness(cut, seldom)).toMatchObject({ inflation: { lean: "high" } });
    const grown = times(8, (at) => pushed(0, at % 2 === 0 ? 6 : 8));
    expect(aggressiveness(grown, seldom)).toMatchObject({
      inflation: { lean: "low", figure: expect.closeTo(-0.3, 12) as number },
    });
  });

  it("leaves amounts out where too few deals have both", () => {
    const blank = times(8, (at) => ({ pushes: 1, amounts: at === 0 ? null : { first: 9, final: 1 } }));
    expect(aggressiveness(blank, seldom)).toMatchObject({ cases: 8, inflation: null });
  });

  it("says nothing of seven deals", () => {
    expect(aggressiveness(often.slice(3), seldom)).toEqual({ kind: "too few", cases: 7 });
  });
});

describe("relationship", () => {
  const taken = (isIn: boolean, isWon: boolean): Override => ({ isIn, isWon });
  const wrongIn = times(9, (at) => taken(true, at === 0));
  const right = times(12, (at) => taken(at % 2 === 0, at % 2 === 0));

  it("is whether overrides err in favour of one rep more than of the others", () => {
    expect(relationship(wrongIn, right)).toMatchObject({
      ...{ cases: 9, true: 1, lean: "high", figure: expect.closeTo(8 / 9, 12) as number },
    });
    expect(relationship(right, wrongIn)).toMatchObject({ cases: 12, true: 12, lean: "low", figure: 0 });
    expect(relationship(wrongIn, wrongIn)).toMatchObject({ lean: "in line" });
  });

  it("counts a deal that was taken out and then won against the judgment of the rep", () => {
    expect(
      relationship(
        times(8, () => taken(false, true)),
        right,
      ),
    ).toMatchObject({ figure: -1, true: 0, lean: "low" });
  });

  it("compares with nobody where the others' overrides are too few", () => {
    expect(relationship(wrongIn, right.slice(5))).toMatchObject({ figure: 8 / 9, lean: null });
    expect(relationship(wrongIn.slice(2), right)).toEqual({ kind: "too few", cases: 7 });
  });

  it("holds all overrides of the manager against what came", () => {
    expect(ownOverrides([...wrongIn, ...right])).toMatchObject({ cases: 21, true: 13, lean: "high" });
    expect(ownOverrides(right)).toMatchObject({ figure: 0, lean: "in line" });
  });
});
