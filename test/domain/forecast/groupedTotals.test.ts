import { inGroups } from "../../../src/domain/forecast/inGroups";
import { group, interleave, noTotals, startTotals } from "../../../src/domain/forecast/groupedTotals";

/** The groups of a law as [chance, mean, scatter]. */
function groupsOf({ chances, means, scatters, count }: ReturnType<typeof noTotals>) {
  return Array.from({ length: count }, (_, at) => [chances[at], means[at], scatters[at]]);
}

/** The totals of evens of these amounts, grouped. */
function evens(amounts: readonly number[], grain: { near: number; heaviest: number }) {
  let [totals, next] = [noTotals(), noTotals()];
  startTotals(totals, 1);
  for (const cents of amounts) {
    interleave(next, { totals, cents: 0, share: 0.5 }, { totals, cents, share: 0.5 });
    group(next, grain);
    [totals, next] = [next, totals];
  }
  return groupsOf(totals);
}

describe("totals in groups", () => {
  test("stand alone where none is near: equal ones are one", () => {
    expect(evens([10, 10], { near: 1, heaviest: 1 })).toEqual([
      [0.25, 0, 0],
      [0.5, 10, 0],
      [0.25, 20, 0],
    ]);
  });

  test("are joined where they are near and light, with exact chance, mean and scatter", () => {
    expect(evens([2, 10], { near: 3, heaviest: 0.6 })).toEqual([
      [0.5, 1, 0.5],
      [0.5, 11, 0.5],
    ]);
  });

  test.each([
    ["as far apart as the grain", { near: 2, heaviest: 0.6 }],
    ["as heavy as the grain together", { near: 3, heaviest: 0.5 }],
  ])("are told apart where they are %s", (_, grain) => {
    expect(evens([2, 10], grain)).toHaveLength(4);
  });

  test("keep the moments of the total, however they are joined", () => {
    const amounts = [3, 5, 7, 11, 13, 17];
    const groups = evens(amounts, { near: 20, heaviest: 0.3 });
    expect(groups.length).toBeLessThan(10);
    let [mass, mean, square] = [0, 0, 0];
    for (const [chance = 0, at = 0, scatter = 0] of groups) {
      mass += chance;
      mean += chance * at;
      square += chance * at * at + scatter;
    }
    const variance = amounts.reduce((sum, cents) => sum + (cents * cents) / 4, 0);
    expect(mass).toBeCloseTo(1, 12);
    expect(mean).toBeCloseTo(28, 10);
    expect(square - mean * mean).toBeCloseTo(variance, 8);
  });

  test("that lie side by side are told apart to the cent again: even over as many cents as their scatter says", () => {
    const form = inGroups({ near: 9, heaviest: 2 });
    const law = form.room();
    form.start(law, 1);
    for (const cents of [1, 2, 4]) form.addDeal(law, cents, 0.5);
    const atMost = form.atMost(law);
    for (let cents = -1; cents < 9; cents++) {
      expect(atMost(cents)).toBeCloseTo(Math.min(1, (cents + 1) / 8), 12);
    }
  });

  test("less likely than 1e-15 are left out, also the first", () => {
    let [totals, next] = [noTotals(), noTotals()];
    startTotals(totals, 1);
    for (const share of [1 - 1e-16, 1e-16, 1 - 1e-16]) {
      interleave(next, { totals, cents: 0, share: 1 - share }, { totals, cents: 10, share });
      group(next, { near: 0, heaviest: 0 });
      [totals, next] = [next, totals];
    }
    expect(groupsOf(totals)).toEqual([[expect.closeTo(1, 12), 20, 0]]);
  });

  test("can be cut to those that matter: what lies above is answered, what lies below is gone", () => {
    const form = inGroups({ near: 0, heaviest: 0 });
    const law = form.room();
    form.start(law, 1);
    for (const cents of [10, 20]) form.addDeal(law, cents, 0.5);
    expect(form.cut(law, 5, 25)).toBe(0.25);
    expect(form.atMost(law)(Infinity)).toBe(0.5);
    expect(form.atMost(law)(9)).toBe(0);
    expect(form.atMost(law)(10)).toBe(0.25);
  });
});
