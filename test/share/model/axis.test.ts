import fc from "fast-check";
import { axisWithout } from "../../../src/share/model/axis";

describe("an axis", () => {
  it("moves what stands behind a removed place", () => {
    const axis = axisWithout([1, 3]);
    expect([0, 2, 4].map((place) => axis.moved(place))).toEqual([0, 1, 2]);
  });

  it("has nothing left of a span that is removed whole", () => {
    expect(axisWithout([2, 3]).shrunk(2, 3)).toBeUndefined();
  });

  it("agrees with really taking the places out of a list", () => {
    const span = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(fc.array(fc.nat(30)), span, (removed, [first, last]) => {
        const axis = axisWithout(removed);
        const left = Array.from({ length: 31 }, (_, place) => place).filter(
          (place) => !removed.includes(place),
        );
        const inside = left.filter((place) => place >= first && place <= last);
        expect(left.map((place) => axis.moved(place))).toEqual(left.map((_, index) => index));
        const ends = [left.indexOf(inside[0] ?? -1), left.indexOf(inside.at(-1) ?? -1)];
        expect(axis.shrunk(first, last)).toEqual(inside.length ? ends : undefined);
        expect(axis.removedWithin(first, last)).toBe(last - first + 1 - inside.length);
      }),
      { seed: 5 },
    );
  });
});
