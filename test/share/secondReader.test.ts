import { Workbook } from "@cj-tech-master/excelts";
import fc from "fast-check";
import { copied } from "./copiedParts";
import { policy, whole } from "./policies";
import { buildWorkbook, formula, number, row, text } from "./workbookBuilder";

const LETTERS = "ABCDEFGH";

/** A cell of the source: a number, a text, or a formula over its left neighbour; undefined for an empty one. */
type Drawn = number | string | undefined;

function cellMarkup(drawn: Drawn, address: string): string {
  if (drawn === undefined) return "";
  if (typeof drawn === "number") return number(address, drawn);
  return drawn === "=" ? formula(address, `${address.replace("H", "G")}&""`, "so") : text(address, drawn);
}

function sourceOf(grid: readonly (readonly Drawn[])[]): Uint8Array {
  const rows = grid.map((cells, at) => {
    const written = cells.map((drawn, column) => cellMarkup(drawn, `${LETTERS[column] ?? ""}${at + 1}`));
    return row(at + 1, written);
  });
  return buildWorkbook({ sheets: [{ name: "Page", rows: rows.join("") }] });
}

/** The sheet as the other library reads it, cell by cell. */
async function read(bytes: Uint8Array): Promise<(line: number, column: number) => string> {
  const workbook = new Workbook();
  await workbook.xlsx.load(Buffer.from(bytes));
  const sheet = workbook.getWorksheet("Page");
  return (line, column) => sheet?.getCell(line + 1, column + 1).text ?? "";
}

const drawn = fc.oneof(
  fc.integer({ min: -9e9, max: 9e9 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }),
  fc.string({ minLength: 1, maxLength: 9, unit: "grapheme-ascii" }).filter((word) => !word.startsWith("=")),
  fc.constantFrom("=", undefined, "a & b <c>", " two  blanks ", "Zürich – 東京"),
);

describe("a second reader", () => {
  it("sees the same cells in the copy, also behind rows and columns that are taken out", async () => {
    const grid = fc.array(fc.array(drawn, { minLength: 8, maxLength: 8 }), { minLength: 9, maxLength: 9 });
    const some = (last: number) => fc.uniqueArray(fc.integer({ min: 0, max: last }), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(grid, some(8), some(7), async (cells, leftOutRows, leftOutColumns) => {
        const source = sourceOf(cells);
        const page = { ...whole("Page"), leftOutRows, leftOutColumns };
        const { bytes } = await copied(source, policy([page], { derived: "value" }));
        const [before, after] = [await read(source), await read(bytes)];
        const rows = cells.map((_, at) => at).filter((at) => !leftOutRows.includes(at));
        const columns = Array.from(LETTERS)
          .map((_, at) => at)
          .filter((at) => !leftOutColumns.includes(at));
        const kept = (from: typeof before, isMoved: boolean) =>
          rows.map((line, y) => columns.map((column, x) => (isMoved ? from(y, x) : from(line, column))));
        expect(kept(after, true)).toEqual(kept(before, false));
      }),
      { seed: 11, numRuns: 25 },
    );
  });
});
