import { inCells } from "../../../src/domain/forecast/cells";

/** P(≤ cents) for each of the cents. */
function read(atMost: (cents: number) => number, cents: readonly number[]): readonly number[] {
  return cents.map(atMost);
}

describe("totals in cells", () => {
  const form = inCells(10, 9);

  /** Evens of 20 and 30 cents: 0, 20, 30 and 50 are equally likely. */
  function twoEvens() {
    const law = form.room();
    form.start(law, 1);
    form.addDeal(law, 20, 0.5);
    form.addDeal(law, 30, 0.5);
    return law;
  }

  test("hold each total's chance, also asked between two cells, below the least and above the most", () => {
    const atMost = form.atMost(twoEvens());
    expect(read(atMost, [-1, 0, 9, 19, 20, 29, 30, 49, 50, 1e9, Infinity])).toEqual([
      0, 0.25, 0.25, 0.25, 0.5, 0.5, 0.75, 0.75, 1, 1, 1,
    ]);
  });

  test("tell chances apart that are not even", () => {
    const law = form.room();
    form.start(law, 0.5);
    form.addDeal(law, 10, 0.2);
    form.addDeal(law, 10, 0.4);
    const atMost = form.atMost(law);
    for (const [cents, chance] of [
      [0, 0.24],
      [10, 0.24 + 0.22],
      [20, 0.5],
    ] as const) {
      expect(atMost(cents)).toBeCloseTo(chance, 15);
    }
  });

  test("start anew where another law stood, which leaves nothing behind", () => {
    const law = twoEvens();
    form.start(law, 1);
    form.addDeal(law, 40, 0.5);
    expect(read(form.atMost(law), [0, 20, 30, 39, 40, 50])).toEqual([0.5, 0.5, 0.5, 0.5, 1, 1]);
  });

  test("take no notice of a deal that is hardly ever won, and lose the ends that hardly ever come", () => {
    const law = form.room();
    form.start(law, 1);
    form.addDeal(law, 20, 0.9e-15);
    expect([law.low, law.high]).toEqual([0, 0]);
    form.addDeal(law, 20, 1.1e-15);
    expect([law.low, law.high]).toEqual([0, 2]);
    form.addDeal(law, 10, 1 - 1e-16);
    expect([law.low, law.high]).toEqual([1, 3]);
    form.start(law, 0.5e-15);
    form.addDeal(law, 10, 0.5);
    expect([law.low, law.high]).toEqual([1, 1]);
  });

  test("count what was cut off at an end as nothing, though it stood there", () => {
    const law = form.room();
    form.start(law, 1);
    form.addDeal(law, 10, 1 - 1e-16);
    form.addDeal(law, 10, 0.5);
    expect(read(form.atMost(law), [0, 10, 20])).toEqual([0, expect.closeTo(0.5, 15), expect.closeTo(1, 15)]);
  });

  test("are added to other laws on their own cells, up to the higher of both ends", () => {
    const mixture = form.room();
    const law = form.room();
    form.start(law, 0.25);
    form.addDeal(law, 90, 0.5);
    form.mix(mixture, law);
    form.start(law, 0.75);
    form.addDeal(law, 20, 0.5);
    form.mix(mixture, law);
    expect(read(form.atMost(mixture), [0, 10, 20, 80, 90])).toEqual([0.5, 0.5, 0.875, 0.875, 1]);
  });

  test("are copied with their ends", () => {
    const copy = form.room();
    form.copy(twoEvens(), copy);
    form.addDeal(copy, 40, 0.5);
    expect(read(form.atMost(copy), [0, 20, 30, 40, 50, 60, 70, 89, 90])).toEqual([
      0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 0.875, 1,
    ]);
  });

  test.each([
    [0, 50, [0, 1]],
    [1, 49, [0.25, 0.5]],
    [20, 30, [0.25, 0.5]],
    [21, 29, [0.5, 0]],
    [29, 30, [0.25, 0.25]],
    [60, 70, [0, 0]],
    [-20, -10, [1, 0]],
  ])("cut from %i to %i cents answer with the chance above and keep the rest: %j", (low, high, chances) => {
    const law = twoEvens();
    expect([form.cut(law, low, high), form.atMost(law)(Infinity)]).toEqual(chances);
  });
});
