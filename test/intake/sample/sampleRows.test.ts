import { openExport } from "../../../src/intake/openExport";
import { planImport } from "../../../src/intake/plan/planImport";
import { sampleRows } from "../../../src/intake/sample/book/sampleRows";
import { sampleExport } from "../../../src/intake/sample/sampleExport";
import { serialOf } from "../../../src/kit/serial";
import { ALL_TABLES } from "../../../src/schema/book";
import { fromCells } from "../../../src/schema/derive/fromCells";
import type { Deal } from "../../../src/schema/sheets/pipeline";
import { keyOf, type TableEdit } from "../../../src/schema/tableEdit";

const TODAY = serialOf({ year: 2026, month: 11, day: 16 });

async function sampleDeals(): Promise<readonly Deal[]> {
  const opened = await openExport(sampleExport(1, TODAY));
  if (!opened.ok) throw new Error(opened.fault.kind);
  const book = { currency: "EUR", stages: [], rates: [] };
  const plan = planImport({ ...opened, answers: {}, book, existing: [], today: TODAY });
  return plan.added.map(({ deal }) => deal);
}

let edits: readonly TableEdit[] = [];

beforeAll(async () => {
  edits = sampleRows(await sampleDeals(), TODAY);
});

describe("the sample team's book", () => {
  it("has rows for every sheet that is not filled by imports, reviews or the book itself", () => {
    const filled = new Set(edits.map(({ sheet }) => sheet.table));
    const others = ALL_TABLES.map(({ table }) => table).filter((table) => !filled.has(table));
    expect(others).toEqual([
      "Pipeline",
      "Periods",
      "Stages",
      "Rates",
      "Reviews",
      "Answers",
      "Checklists",
      "_Snapshots",
      "_Log",
      "_State",
    ]);
  });

  it("writes nothing that a column would refuse or that has no column", () => {
    for (const { sheet, added, puts } of edits) {
      const headers = Object.values(sheet.columns).map(({ header }) => header);
      const rows = [...added, ...puts];
      expect(rows.flatMap((row) => Object.keys(row)).filter((header) => !headers.includes(header))).toEqual(
        [],
      );
      const cells = rows.map((row) => headers.map((header) => row[header] ?? ""));
      expect(fromCells(sheet, { cells: [headers, ...cells], headerRow: 5 }).faults).toEqual([]);
    }
  });

  it("tells its rows apart by their keys", () => {
    for (const { sheet, added, puts } of edits) {
      const keys = [...added, ...puts].map((row) => keyOf(sheet, row));
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    }
  });

  it("names only deals, accounts and members that the sample has", async () => {
    const words = JSON.stringify(edits.map(({ added, puts }) => [added, puts]));
    expect(words).not.toMatch(/[@#$]\d/);
    const ids = new Set((await sampleDeals()).map(({ dealId }) => dealId));
    const named = edits
      .flatMap(({ added }) => added.map((row) => row["Deal ID"] ?? ""))
      .filter((id) => id !== "");
    expect(named.filter((id) => !ids.has(String(id)))).toEqual([]);
    expect(named.length).toBeGreaterThan(10);
  });

  it("is the same for the same deals and day", async () => {
    expect(sampleRows(await sampleDeals(), TODAY)).toEqual(edits);
  });
});
