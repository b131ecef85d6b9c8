import { inFormFor } from "../../../src/domain/forecast/formFor";
import type { Stake } from "../../../src/domain/forecast/stake";

function stakesOf(...cents: readonly number[]): readonly Stake[] {
  return cents.map((each) => ({ cents: each, chance: 0.5, direction: 1 }));
}

/** Whether the law of the stakes is written in cells: such a law is not made of totals. */
function isInCells(stakes: readonly Stake[]): boolean {
  return inFormFor(stakes, { luck: 0, heaviest: 1e-4 }, (form) => {
    const law: unknown = form.room();
    return typeof law === "object" && law !== null && !("totals" in law);
  });
}

describe("the form of a law", () => {
  test("is cells while the total is at most 65,536 times what divides every amount", () => {
    expect(isInCells(stakesOf(1, 65_535))).toBe(true);
    expect(isInCells(stakesOf(1, 65_536))).toBe(false);
    expect(isInCells(stakesOf(700, 700 * 65_535))).toBe(true);
    expect(isInCells(stakesOf(699, 700 * 65_535))).toBe(false);
    expect(isInCells(stakesOf(12 * 5000, 18 * 5000, 30_000 * 5000))).toBe(true);
  });

  test("is groups where cells times deals are more than a hundred million", () => {
    const alike = (deals: number) => stakesOf(...Array.from({ length: deals - 1 }, () => 4), 9);
    expect(isInCells(alike(4_999))).toBe(true);
    expect(isInCells(alike(5_001))).toBe(false);
  });

  /** How many groups an unlikely law has to which a deal of some cents is added. */
  function groupsOf(
    cents: number,
    { luck, others, heaviest = 1e-5 }: { luck: number; others: readonly Stake[]; heaviest?: number },
  ): number {
    return inFormFor(others, { luck, heaviest }, (form) => {
      const law = form.room();
      form.start(law, 1e-6);
      form.addDeal(law, cents, 0.5);
      const atMost = form.atMost(law);
      return atMost(0) === 5e-7 && atMost(cents - 1) === 5e-7 ? 2 : 1;
    });
  }

  test("joins totals within 64 times the heaviest group's chance of a deviation", () => {
    const others = stakesOf(1, 300_000, 400_000);
    // the deviation is 250,000 cents, hence 160 cents are near
    expect(groupsOf(159, { luck: 0, others })).toBe(1);
    expect(groupsOf(161, { luck: 0, others })).toBe(2);
  });

  test("knows that a shared luck widens the total, less where a credit goes the other way", () => {
    const others = stakesOf(1, 300_000, 400_000);
    // 700,001 times the density at 0: the deviation is √(250,000² + ½ · 279,262²) = 318,411
    expect(groupsOf(203, { luck: 0.5, others })).toBe(1);
    expect(groupsOf(205, { luck: 0.5, others })).toBe(2);
    const turned = others.map((stake, at): Stake => (at === 1 ? { ...stake, direction: -1 } : stake));
    // 100,001 times the density at 0: √(250,000² + ½ · 39,895²) = 251,586
    expect(groupsOf(160, { luck: 0.5, others: turned })).toBe(1);
    expect(groupsOf(162, { luck: 0.5, others: turned })).toBe(2);
  });

  test("takes an uneven chance for the smaller deviation that it has", () => {
    const rare = stakesOf(1, 500_000).map((stake) => ({ ...stake, chance: 0.1 }));
    // 500,000 · √0.09 = 150,000: 96 cents are near
    expect(groupsOf(95, { luck: 0, others: rare })).toBe(1);
    expect(groupsOf(97, { luck: 0, others: rare })).toBe(2);
  });

  test("never joins totals further apart than a stake's mean deviation", () => {
    const others = stakesOf(1, 500_000);
    // 125,000.25 on the mean; 0.64 times the deviation of 250,000 is more
    expect(groupsOf(125_000, { luck: 0, others, heaviest: 0.01 })).toBe(1);
    expect(groupsOf(125_001, { luck: 0, others, heaviest: 0.01 })).toBe(2);
    const rare = others.map((stake) => ({ ...stake, chance: 0.1 }));
    expect(groupsOf(75_000, { luck: 0, others: rare, heaviest: 0.01 })).toBe(1);
    expect(groupsOf(75_001, { luck: 0, others: rare, heaviest: 0.01 })).toBe(2);
  });

  test("joins more of more than two thousand stakes: of three thousand those within one and a half", () => {
    const others = stakesOf(999_000, ...Array.from({ length: 2_999 }, () => 1_000_001));
    expect(groupsOf(749_000, { luck: 0, others, heaviest: 0.01 })).toBe(1);
    expect(groupsOf(751_000, { luck: 0, others, heaviest: 0.01 })).toBe(2);
  });
});
