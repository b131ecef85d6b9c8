import fc from "fast-check";
import { readGrid, readInput } from "../../../src/host/protocol/members/gridInput";

const BOX = { row: 2, column: 1, rows: 2, columns: 3 };

describe("what an add-in assigns to a range", () => {
  test("fills all cells when it is one value, however it is wrapped", () => {
    for (const value of [7, [7], [[7]]]) expect(readGrid(value, BOX, readInput)).toEqual({ all: 7 });
  });

  test("goes cell by cell when it has the range's size", () => {
    const rows = [
      [1, null, "x"],
      [true, 2, ""],
    ];
    expect(readGrid(rows, BOX, readInput)).toEqual({ each: rows });
  });

  test.each([
    [[[1, 2]]],
    [[[1], [2]]],
    [
      [
        [1, 2, 3],
        [4, 5],
      ],
    ],
  ])("is refused in another size: %j", (rows) => {
    expect(() => readGrid(rows, BOX, readInput)).toThrow("doesn't match the size");
  });

  test("is refused where a cell would hold an object", () => {
    expect(() => readGrid({ text: "x" }, BOX, readInput)).toThrow();
  });

  test("of any size fits a box of that size and no other", () => {
    const size = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(size, size, (rows, columns) => {
        const grid = Array.from({ length: rows + 1 }, () => Array.from({ length: columns }, () => 1));
        const box = { row: 0, column: 0, rows: rows + 1, columns };
        expect(readGrid(grid, box, readInput)).toEqual({ each: grid });
        expect(() => readGrid(grid, { ...box, rows }, readInput)).toThrow();
      }),
      { seed: 11 },
    );
  });
});
