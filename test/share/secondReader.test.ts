import fc from "fast-check";
import { NATIVE_TWINS } from "../../src/entry/nativeTwins";
import { canaryWorkbook } from "./canaryWorkbook";
import { everyCopyIsValid } from "./everyCopyIsValid";
import { copied } from "./copiedParts";
import { columnsOf, policy, whole } from "./policies";
import { comparedBySheetJs, sheetNames } from "./readBySheetJs";
import { buildWorkbook, formula, number, row, text } from "./workbookBuilder";
import { writtenBook } from "./writtenBook";

everyCopyIsValid();

const LETTERS = "ABCDEFGH";

/** A cell of the source: a number, a text, a formula over its left neighbour or one that gives an empty text; undefined for an empty one. */
type Drawn = number | string | undefined;

const NOTHING = '=""';

function cellMarkup(drawn: Drawn, address: string): string {
  if (drawn === undefined) return "";
  if (typeof drawn === "number") return number(address, drawn);
  if (drawn === NOTHING) return formula(address, '""', "");
  return drawn === "=" ? formula(address, `${address.replace("H", "G")}&""`, "so") : text(address, drawn);
}

function sourceOf(grid: readonly (readonly Drawn[])[]): Uint8Array {
  const rows = grid.map((cells, at) => {
    const written = cells.map((drawn, column) => cellMarkup(drawn, `${LETTERS[column] ?? ""}${at + 1}`));
    return row(at + 1, written);
  });
  return buildWorkbook({ sheets: [{ name: "Page", rows: rows.join("") }] });
}

const drawn = fc.oneof(
  fc.integer({ min: -9e9, max: 9e9 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }),
  fc.string({ minLength: 1, maxLength: 9, unit: "grapheme-ascii" }).filter((word) => !word.startsWith("=")),
  fc.constantFrom("=", NOTHING, undefined, "a & b <c>", " two  blanks ", "Zürich – 東京"),
);

/** Zero-based numbers of columns. */
function columns(letters: string): readonly number[] {
  return Array.from(letters, (letter) => letter.charCodeAt(0) - 65);
}

describe("SheetJS, a reader not written by us, sees in a copy what it sees in the source", () => {
  it("behind any rows and columns that are taken out", async () => {
    const grid = fc.array(fc.array(drawn, { minLength: 8, maxLength: 8 }), { minLength: 9, maxLength: 9 });
    const some = (last: number) => fc.uniqueArray(fc.integer({ min: 0, max: last }), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(grid, some(8), some(7), async (cells, leftOutRows, leftOutColumns) => {
        const source = sourceOf(cells);
        const page = { ...whole("Page"), leftOutRows, leftOutColumns };
        const { bytes } = await copied(source, policy([page], { derived: "value" }));
        const takenOut = { rows: leftOutRows, columns: leftOutColumns };
        const rows = cells.filter((_, at) => !leftOutRows.includes(at));
        const filled = rows.flatMap((line) =>
          line.filter((each, at) => each !== undefined && !leftOutColumns.includes(at)),
        );
        expect(comparedBySheetJs(source, bytes, { Page: takenOut })).toEqual({
          same: filled.length,
          other: [],
          missing: [],
          typedInFolded: [],
        });
      }),
      { seed: 11, numRuns: 25 },
    );
  });

  it("in the workbook with a word in every private place, but for the cells that the policy empties", async () => {
    const { bytes: source, kept } = canaryWorkbook();
    const sheets = [columnsOf("Pipeline", ["Deal", "Amount", "Twice"]), whole("Forecast")];
    const { bytes } = await copied(source, policy(sheets, { knownTexts: kept }), NATIVE_TWINS);
    expect(
      comparedBySheetJs(source, bytes, {
        Pipeline: { rows: [11], columns: columns("BEFH") },
        Forecast: { rows: [5, 6], columns: columns("MRS") },
      }),
    ).toEqual({
      same: 30,
      other: [
        expect.stringMatching(/^Forecast!C3 is n 1 “1.0” for n 1 “1.0Qxv/),
        expect.stringMatching(/^Forecast!D3 is n 1 “1” for n 1 “Qxv/),
        ...["F3", "G3"].map(
          (at) => expect.stringMatching(`^Forecast!${at} is n 1 “1” for n 1 “1Qxv`) as unknown,
        ),
        "Forecast!H3 is n 1 “1” for n 1 “1         ”",
      ],
      missing: [
        ...["Pipeline!C1", "Pipeline!D1", "Pipeline!D8", "Pipeline!A14"],
        ...["B2", "C2", "D2", "E2", "F2", "G2", "K2", "L2"].map((at) => `Forecast!${at}`),
        ...["A3", "I3", "J3", "K3", "L3", "N3", "O3", "P3", "T3", "U3"].map((at) => `Forecast!${at}`),
        ...["D4", "E4"].map((at) => `Forecast!${at}`),
      ],
      typedInFolded: [],
    });
  });

  it("in a workbook that another library wrote, behind a row and two columns that are gone", async () => {
    const source = await writtenBook();
    const deals = columnsOf("Pipeline", ["Deal ID", "Deal", "Owner", "Amount", "Probability", "Weighted"]);
    const sheets = [{ ...deals, leftOutRows: [6] }, whole("Forecast"), whole("Settings")];
    const { bytes } = await copied(source, policy(sheets), NATIVE_TWINS);
    expect(sheetNames(bytes)).toEqual(["Pipeline", "Forecast", "Settings", "About this copy"]);
    const all = { rows: [], columns: [] };
    const pipeline = { rows: [6], columns: columns("CH") };
    expect(comparedBySheetJs(source, bytes, { Pipeline: pipeline, Forecast: all, Settings: all })).toEqual({
      same: 27,
      other: [],
      missing: ["Pipeline!A1", ...["B3", "E3", "F3", "A5"].map((at) => `Forecast!${at}`)],
      typedInFolded: [],
    });
  });
});
