import fc from "fast-check";
import type { TableFact } from "../../../src/schema/drift/facts";
import { matchColumns } from "../../../src/schema/drift/matchColumns";
import { periods } from "../../../src/schema/sheets/settings/periods";

const HEADERS = Object.values(periods.columns).map(({ header }) => header);
const KEYS = Object.keys(periods.columns);

/** The Periods table with these columns. */
function table(columns: TableFact["columns"], body: TableFact["body"] = []): TableFact {
  const none = { formulas: new Map(), rules: new Map(), hidden: new Set<number>() };
  return { id: "1", name: "Periods", sheetId: "{1}", row: 4, column: 0, columns, body, ...none };
}

function born(headers: readonly string[]): TableFact["columns"] {
  return headers.map((header, index) => ({ id: index + 1, header }));
}

describe("the columns of a standing table", () => {
  it("are found by their header in any case and order, among the user's own", () => {
    const columns = [{ id: 9, header: "My note" }, ...born(HEADERS).toReversed()];
    const match = matchColumns(periods, table(columns), 2);
    expect(match.places.get("period")).toBe(4);
    expect(match).toMatchObject({ renamed: [], missing: [], own: [0] });
  });

  it("are found by Excel's number when their header was typed over", () => {
    const renamed = HEADERS.map((header) => (header === "Target" ? "Goal" : header));
    const match = matchColumns(periods, table(born(renamed)), 2);
    expect(match.renamed).toEqual([{ key: "target", index: 3, isSure: true }]);
    expect(match.own).toEqual([]);
  });

  it("are surely renamed where a blank stands before or behind the header, not where only the case differs", () => {
    const headers = HEADERS.map((header) => (header === "Target" ? "target " : header.toUpperCase()));
    const match = matchColumns(periods, table(born(headers)), 2);
    expect(match).toMatchObject({
      renamed: [{ key: "target", index: 3, isSure: true }],
      missing: [],
      own: [],
    });
  });

  it("are guessed by their neighbours where numbers say nothing, and not when the cells do not fit", () => {
    const columns = HEADERS.map((header, index) => ({
      id: 50 - index,
      header: header === "Start" ? "Begin" : header,
    }));
    const fits = matchColumns(periods, table(columns, [["Q1", 46_000, 46_090, 1]]), 2);
    expect(fits.renamed).toEqual([{ key: "start", index: 1, isSure: false }]);
    const other = matchColumns(periods, table(columns, [["Q1", "ask Ana", 46_090, 1]]), 2);
    expect(other).toMatchObject({ renamed: [], missing: ["start"], own: [1] });
  });

  it("are each one thing: declared, missing or the user's own, whatever is renamed, moved or gone", () => {
    const columns = fc.shuffledSubarray([...born([...HEADERS, "Mine", "Goal", "Begin"])]);
    fc.assert(
      fc.property(columns, (standing) => {
        const match = matchColumns(periods, table(standing), 2);
        expect([...match.places.keys(), ...match.missing].sort()).toEqual([...KEYS].sort());
        expect([...match.places.values(), ...match.own].sort()).toEqual([...standing.keys()].sort());
      }),
      { seed: 9 },
    );
  });
});
