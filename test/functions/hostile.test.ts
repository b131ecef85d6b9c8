import fc from "fast-check";
import { errorOf } from "./excelErrors";
import { CATALOG } from "../../src/functions/catalog";
import type { Answer, WorksheetFunction } from "../../src/functions/define";

/** What a cell may hold that no example holds: from other systems, other types, and people who try. */
const ODD_CELLS: readonly unknown[] = [
  ...[null, "", "  ", "\u00a0", "\ud800", "x".repeat(255), "constructor", "__proto__", "toString", "Team"],
  ...["12", "0.5", "2026-02-14", "#N/A", "=1+1", "Open", " won ", "LOST", "Removed", "Omitted", "Closed"],
  ...[
    0,
    -0,
    1,
    -1,
    0.5,
    0.9999999999,
    60,
    60.9,
    61,
    46050.7,
    2_958_466,
    1e13,
    -1e13,
    1e15,
    1e308,
    -1e308,
    5e-324,
    NaN,
    Infinity,
  ],
  ...[
    true,
    false,
    undefined,
    { type: "Error", basicValue: "#DIV/0!" },
    { basicValue: 46050 },
    {},
    [],
    () => 1,
  ],
];
const oddCell = fc.constantFrom(...ODD_CELLS);
const oddArgument = fc.oneof(
  oddCell,
  oddCell.map((cell) => [[cell]]),
  fc.array(fc.array(oddCell, { minLength: 1, maxLength: 3 }), { maxLength: 3 }),
);

/** A block with cells changed, rows and columns turned, and rows repeated, blank or cut short. */
function oddBlock(block: readonly (readonly unknown[])[]): fc.Arbitrary<unknown> {
  const change = fc.record({ row: fc.nat(block.length), at: fc.nat(11), cell: oddCell });
  const turn = fc.constantFrom(
    "",
    "",
    "rows",
    "columns",
    "repeat",
    "blank row",
    "ragged",
    "no rows",
    "wider",
  );
  return fc.tuple(fc.array(change, { maxLength: 3 }), turn).map(([changes, turned]) => {
    const rows = block.map((row, row_) =>
      row.map((cell, at_) => {
        const found = changes.find(({ row: r, at }) => r === row_ && at === at_);
        return found === undefined ? cell : found.cell;
      }),
    );
    return TURNS[turned]?.(rows) ?? rows;
  });
}

const TURNS: Readonly<Record<string, (rows: readonly (readonly unknown[])[]) => unknown>> = {
  rows: ([header = [], ...rows]) => [header, ...rows.toReversed()],
  columns: (rows) => rows.map((row) => row.toReversed()),
  repeat: (rows) => [...rows, ...rows.slice(1)],
  "blank row": ([header = [], ...rows]) => [header, header.map(() => null), ...rows],
  ragged: (rows) => rows.map((row, at) => row.slice(0, row.length - (at % 3))),
  "no rows": (rows) => rows.slice(0, 1),
  wider: (rows) => rows.map((row, at) => [...row, at === 0 ? "Amount" : "more"]),
};

/** The arguments of an example, some of them odd. */
function oddCall({ examples, parameters }: WorksheetFunction): fc.Arbitrary<readonly unknown[]> {
  return fc.constantFrom(...examples).chain(({ args }) =>
    fc.tuple(
      ...parameters.map(({ isColumn }, at): fc.Arbitrary<unknown> => {
        const usual = args[at] ?? null;
        const grid = isColumn && Array.isArray(usual) ? usual.map((cell: unknown) => [cell]) : usual;
        return fc.oneof(
          { weight: 6, arbitrary: Array.isArray(grid) ? oddBlock(grid) : fc.constant(grid) },
          { weight: 1, arbitrary: oddArgument },
        );
      }),
    ),
  );
}

function frozen(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

/** The answer, or the words of Excel's error; any other exception is a failure. */
function outcomeOf({ call }: WorksheetFunction, given: readonly unknown[]): Answer {
  try {
    return call(...given);
  } catch {
    return errorOf(() => call(...given));
  }
}

function isCell(cell: unknown): boolean {
  return typeof cell === "number" ? Number.isFinite(cell) : ["string", "boolean"].includes(typeof cell);
}

describe.each(CATALOG.map((declared) => [declared.id, declared] as const))(
  "%s of odd arguments",
  (_id, declared) => {
    test("gives cells in even rows or Excel's error, twice the same, and leaves the arguments alone", () => {
      fc.assert(
        fc.property(oddCall(declared), (given) => {
          frozen(given);
          const outcome = outcomeOf(declared, given);
          expect(String(outcome)).not.toContain("Unexpected");
          const rows: readonly (readonly unknown[])[] = typeof outcome === "object" ? outcome : [[outcome]];
          expect(rows.flat().filter((cell) => !isCell(cell))).toEqual([]);
          expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
          expect(outcomeOf(declared, given)).toStrictEqual(outcome);
        }),
        { numRuns: 40, seed: 17 },
      );
    });
  },
);
