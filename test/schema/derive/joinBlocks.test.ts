import fc from "fast-check";
import { columnLetters } from "../../../src/kit/columnLetters";
import { joinBlocks } from "../../../src/schema/derive/joinBlocks";

describe("joinBlocks", () => {
  it("joins neighbours into one block", () => {
    const joined = joinBlocks([
      { address: "A1:A2", cells: [["a"], ["b"]] },
      { address: "C2", cells: [["c"]] },
    ]);
    expect(joined).toEqual([
      {
        address: "A1:C2",
        cells: [
          ["a", null, null],
          ["b", null, "c"],
        ],
      },
    ]);
  });

  it("leaves blocks apart that are far from each other", () => {
    const blocks = [
      { address: "A1", cells: [["a"]] },
      { address: "A100", cells: [["b"]] },
    ];
    expect(joinBlocks(blocks)).toEqual(blocks);
  });

  it("writes every cell where it stood", () => {
    const cell = fc.record({ column: fc.nat(40), row: fc.integer({ min: 1, max: 40 }), value: fc.nat() });
    fc.assert(
      fc.property(
        fc.uniqueArray(cell, { selector: ({ column, row }) => `${String(column)}:${String(row)}` }),
        (cells) => {
          const joined = joinBlocks(
            cells.map(({ column, row, value }) => ({
              address: `${columnLetters(column)}${String(row)}`,
              cells: [[value]],
            })),
          );
          const written = joined.flatMap(({ address, cells: block }) => {
            const [, letters = "", top = ""] = /^([A-Z]+)(\d+)/.exec(address) ?? [];
            const left = Array.from({ length: 60 }, (_, index) => columnLetters(index)).indexOf(letters);
            return block.flatMap((line, row) =>
              line.flatMap((value, column) =>
                value === null ? [] : [{ column: left + column, row: Number(top) + row, value }],
              ),
            );
          });
          expect(new Set(written.map((each) => JSON.stringify(each)))).toEqual(
            new Set(cells.map(({ column, row, value }) => JSON.stringify({ column, row, value }))),
          );
          expect(written).toHaveLength(cells.length);
        },
      ),
      { seed: 3 },
    );
  });
});
