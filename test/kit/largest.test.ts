import fc from "fast-check";
import { largest } from "../../src/kit/largest";

describe("The largest of some things", () => {
  it("come as a stable sort would have them", () => {
    const things = fc.array(fc.record({ size: fc.integer({ min: 0, max: 9 }), name: fc.string() }));
    fc.assert(
      fc.property(things, fc.integer({ min: 1, max: 12 }), (all, most) => {
        const sorted = all.toSorted((a, b) => b.size - a.size).slice(0, most);
        expect(largest(all, most, ({ size }) => size)).toEqual(sorted);
      }),
      { seed: 3 },
    );
  });
});
