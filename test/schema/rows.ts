import fc from "fast-check";
import type { Column } from "../../src/schema/column";
import type { Sheet } from "../../src/schema/sheet";

/** Cells of all sorts, those that some column of the book takes often among them. */
const CELLS = fc.oneof(
  fc.constant(""),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom("Open", "Commit", "Yes", "Unknown", "Coach up", "Down", "Up", "Leading", "Higher", "#N/A"),
  fc.integer({ min: 0, max: 5 }),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  fc.integer({ min: 61, max: 2_958_465 }),
  fc.boolean(),
);

/** A value that the column takes: some cell, read; blank where the cell does not fit. */
function valueOf(column: Column<unknown>): fc.Arbitrary<unknown> {
  return CELLS.map((cell) => {
    const reading = column.parse(cell);
    const blank = column.parse("");
    if (reading.ok) return reading.value;
    return blank.ok ? blank.value : null;
  });
}

/** Records of a sheet, all columns filled with something that fits or blank. */
export function recordsOf(sheet: Sheet): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(
    Object.fromEntries(Object.entries(sheet.columns).map(([key, column]) => [key, valueOf(column)])),
  );
}
