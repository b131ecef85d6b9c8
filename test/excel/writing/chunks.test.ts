import fc from "fast-check";
import { chunksOf, requestBytes } from "../../../src/excel/writing/chunks";

describe("chunksOf", () => {
  it("keeps rows together that fit one request", () => {
    expect(chunksOf([["a"], ["b"]], { limit: 1000 })).toEqual([[["a"], ["b"]]]);
  });

  it("gives a row that is too long a request of its own", () => {
    expect(chunksOf(["x", "y".repeat(100), "z"], { limit: 50 })).toEqual([["x"], ["y".repeat(100)], ["z"]]);
  });

  it("loses no row, changes no order and keeps every chunk of several rows under the limit", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "grapheme" })),
        fc.integer({ min: 5, max: 200 }),
        (rows, limit) => {
          const chunks = chunksOf(rows, { limit });
          expect(chunks.flat()).toEqual(rows);
          for (const chunk of chunks) {
            const bytes = chunk.reduce((sum, row) => sum + requestBytes(row), 0);
            expect(chunk.length === 1 || bytes <= limit).toBe(true);
          }
        },
      ),
      { seed: 7 },
    );
  });
});

describe("requestBytes", () => {
  it("says within three in a hundred what a block of cells weighs on its way", async () => {
    const rows = Array.from({ length: 3_000 }, (_, row) =>
      Array.from({ length: 13 }, (_, column) => [`a "b" é ${row}`, null, row * column][column % 3] ?? null),
    );
    const estimate = rows.reduce((sum, row) => sum + requestBytes(row), 0);
    excelHost.requests.clear();
    await Excel.run(async (context) => {
      const first = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      first.getResizedRange(rows.length - 1, 12).values = rows;
      await context.sync();
    });
    const weight = excelHost.requests.requestBytes;
    expect(Math.abs(estimate / weight - 1)).toBeLessThan(0.03);
  });
});
