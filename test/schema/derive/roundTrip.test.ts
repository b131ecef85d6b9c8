import fc from "fast-check";
import { fromCells } from "../../../src/schema/derive/fromCells";
import { rowSchema } from "../../../src/schema/derive/rowSchema";
import { toCells } from "../../../src/schema/derive/toCells";
import { isBlank } from "../../../src/kit/cell";
import { DECLARED } from "../declared";
import { recordsOf } from "../rows";

describe.each(DECLARED.map((sheet) => [sheet.table, sheet] as const))("a row of %s", (_, sheet) => {
  const headers = Object.values(sheet.columns).map(({ header }) => header);

  it("reads back equal from the cells that it writes", () => {
    fc.assert(
      fc.property(recordsOf(sheet), (record) => {
        const cells = toCells(sheet, record);
        fc.pre(!cells.every(isBlank));
        const read = fromCells(sheet, { cells: [headers, cells], headerRow: 5 });
        expect(read).toEqual({ records: [{ row: 6, record }], faults: [], missing: [] });
      }),
      { seed: 11, numRuns: 60 },
    );
  });

  it("passes the schema that its columns make, and fails it with a column too many", () => {
    const schema = rowSchema(sheet);
    fc.assert(
      fc.property(recordsOf(sheet), (record) => {
        expect(schema.safeParse(record)).toEqual({ success: true, data: record });
        expect(schema.safeParse({ ...record, stranger: 1 }).success).toBe(false);
      }),
      { seed: 12, numRuns: 20 },
    );
  });
});
