import fc from "fast-check";
import { runsOf } from "../../src/kit/runs";

describe("runsOf", () => {
  it("joins neighbours", () => {
    expect(runsOf([3, 4, 5, 9])).toEqual([
      { from: 3, count: 3 },
      { from: 9, count: 1 },
    ]);
  });

  it("gives every number back once", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(200)), (numbers) => {
        const ascending = [...numbers].sort((a, b) => a - b);
        const again = runsOf(ascending).flatMap(({ from, count }) =>
          Array.from({ length: count }, (_, i) => from + i),
        );
        expect(again).toEqual(ascending);
      }),
      { seed: 7 },
    );
  });
});
