import { leftOut } from "../../../src/domain/forecast/leftOut";
import type { Stake } from "../../../src/domain/forecast/stake";
import { atMostByTheCent } from "./byTheCent";

/** P(all stakes but one bring at least so many cents), one cell a cent. */
function oddsWithout(left: Stake, open: readonly Stake[], luck: number): (cents: number) => number {
  const atMost = atMostByTheCent(
    open.filter((stake) => stake !== left),
    luck,
  );
  return (cents) => (cents <= 0 ? 1 : 1 - (atMost[Math.min(cents, atMost.length) - 1] ?? NaN));
}

/** Stakes by rising amount, no two alike. */
function crowd(count: number, step: number): readonly Stake[] {
  return Array.from({ length: count }, (_, at) => ({
    cents: 40 + step * at,
    chance: (((at * 31) % 90) + 5) / 100,
    direction: at % 7 === 3 ? -1 : 1,
  }));
}

describe("each stake left out", () => {
  test.each([
    { count: 5, step: 30, luck: 0, within: 1e-9 },
    { count: 23, step: 9, luck: 0, within: 1e-9 },
    { count: 24, step: 9, luck: 0, within: 1e-9 },
    { count: 25, step: 7, luck: 0.2, within: 1e-6 },
    { count: 26, step: 511, luck: 0, within: 1e-3 },
  ])("of $count at luck $luck leaves the others' odds, by the cent", ({ count, step, luck, within }) => {
    const open = crowd(count, step);
    const total = open.reduce((sum, { cents }) => sum + cents, 0);
    const needs = [Math.round(0.3 * total), Math.round(0.5 * total)];
    const found = needs.map((cents) => leftOut(open, { cents, luck }));
    expect(found.map((each) => [...each.keys()])).toEqual([open, open]);
    for (const stake of [open[0], open[count >> 1], open[count - 1]]) {
      if (stake === undefined) throw new Error("no stake there");
      const odds = oddsWithout(stake, open, luck);
      for (const [at, cents] of needs.entries()) {
        const { drawn, undrawn } = found[at]?.get(stake) ?? { drawn: NaN, undrawn: NaN };
        expect(Math.abs(drawn - odds(cents - stake.cents))).toBeLessThan(within);
        expect(Math.abs(undrawn - odds(cents))).toBeLessThan(within);
      }
    }
  });

  test.each([
    [-1, 1],
    [0, 1],
    [26 * 100 + 1, 0],
  ])("of even ones that must bring %i cents is foregone", (cents, said) => {
    const open = Array.from({ length: 26 }, (): Stake => ({ cents: 100, chance: 0.5, direction: 1 }));
    for (const { drawn, undrawn } of leftOut(open, { cents, luck: 0.3 }).values()) {
      expect(drawn).toBeCloseTo(said, 12);
      expect(undrawn).toBeCloseTo(said, 12);
    }
  });
});
