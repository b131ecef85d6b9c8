import fc from "fast-check";
import { moved, movesIntoBlock } from "../../../src/schema/drift/movesIntoBlock";

const BLOCK = ["first", "two", "three", "last"];

/** What stands where after all moves. */
function mended(order: readonly (string | null)[]): readonly (string | null)[] {
  return movesIntoBlock(order, BLOCK).reduce<readonly (string | null)[]>(moved, order);
}

describe("the moves into a block", () => {
  test("are none where all stand within it, in whatever order and with the user's own among them", () => {
    expect(movesIntoBlock(["first", "three", null, "two", "last", null], BLOCK)).toEqual([]);
  });

  test("put one column back before the one that follows it by declaration", () => {
    expect(mended(["first", null, "three", "last", "two"])).toEqual(["first", null, "two", "three", "last"]);
    expect(mended(["two", "first", "three", "last"])).toEqual(["first", "two", "three", "last"]);
  });

  test("move the end where the end was moved, not all that stand outside by it", () => {
    expect(movesIntoBlock(["first", "last", "two", "three"], BLOCK)).toEqual([{ key: "last", at: 1, to: 3 }]);
    expect(movesIntoBlock(["two", "three", "last", "first"], BLOCK)).toEqual([
      { key: "first", at: 3, to: 0 },
    ]);
  });

  test("leave every column within, lose none, keep the user's own in their order, and are no more than the block is long", () => {
    const orders = fc.shuffledSubarray([...BLOCK, "after", null, null], { minLength: 7 });
    fc.assert(
      fc.property(orders, (order) => {
        const [moves, after] = [movesIntoBlock(order, BLOCK), mended(order)];
        const [start, end] = [after.indexOf("first"), after.indexOf("last")];
        for (const key of BLOCK) {
          expect(after.indexOf(key)).toBeGreaterThanOrEqual(start);
          expect(after.indexOf(key)).toBeLessThanOrEqual(end);
        }
        const others = (all: readonly (string | null)[]) => all.filter((key) => !BLOCK.includes(key ?? ""));
        expect(others(after)).toEqual(others(order));
        expect(after).toHaveLength(order.length);
        expect(moves.length).toBeLessThan(BLOCK.length);
      }),
    );
  });
});
