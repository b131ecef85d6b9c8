import fc from "fast-check";
import { chunksOf, requestBytes } from "../../../src/excel/writing/chunks";

describe("chunksOf", () => {
  it("keeps rows together that fit one request", () => {
    expect(chunksOf([["a"], ["b"]], 1000)).toEqual([[["a"], ["b"]]]);
  });

  it("gives a row that is too long a request of its own", () => {
    expect(chunksOf(["x", "y".repeat(100), "z"], 50)).toEqual([["x"], ["y".repeat(100)], ["z"]]);
  });

  it("loses no row, changes no order and keeps every chunk of several rows under the limit", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "grapheme" })),
        fc.integer({ min: 5, max: 200 }),
        (rows, limit) => {
          const chunks = chunksOf(rows, limit);
          expect(chunks.flat()).toEqual(rows);
          for (const chunk of chunks) {
            const bytes = chunk.reduce((sum, row) => sum + requestBytes(row) + 1, 0);
            expect(chunk.length === 1 || bytes <= limit).toBe(true);
          }
        },
      ),
      { seed: 7 },
    );
  });
});

describe("requestBytes", () => {
  it("counts the bytes of a text that is quoted twice on its way", () => {
    expect(requestBytes("é")).toBe(Buffer.byteLength('"\\"é\\""'));
  });
});
