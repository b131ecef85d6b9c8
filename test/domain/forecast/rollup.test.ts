import fc from "fast-check";
import { blockOf } from "../../../src/domain/forecast/block";
import { rollup, type RollupRow, type RollupView } from "../../../src/domain/forecast/rollup";
import { forecast } from "../../../src/domain/forecast/forecast";
import { MEASURE_NAMES } from "../../../src/domain/forecast/measures";
import type { DealFacts } from "../../../src/domain/forecast/dealFacts";
import type { Period } from "../../../src/domain/forecast/periods";
import { DEAL_COLUMNS } from "../../../src/domain/forecast/dealColumns";
import { pipeline } from "../../../src/schema/sheets/pipeline";
import { deals, Q1, valueOf } from "./deals";

const FIRST: Period = { ...Q1, name: "FY26 Q1", targetCents: null };
const SECOND: Period = { from: 46113, to: 46203, name: "FY26 Q2", targetCents: null };

function rows(
  block: ReturnType<typeof deals>,
  options: { by?: string; view?: RollupView; periods?: Period[] } = {},
) {
  const { by = "Owner", view = "cumulative", periods = [FIRST] } = options;
  return valueOf(rollup(block, periods, { by, view })).rows;
}

function team(block: ReturnType<typeof deals>, periods: Period[] = [FIRST]): RollupRow {
  const row = rows(block, { by: "Team", periods })[0];
  if (row === undefined) throw new Error("No team row");
  return row;
}

describe("a roll-up", () => {
  /** help.salesforce.com, forecasts3_cumulative_columns_overview: 50, 100, 150, 200 by single category. */
  const SALESFORCE = deals(
    { status: "Won", amount: 50, closedOn: 46050 },
    { category: "Commit", amount: 100 },
    { category: "Best case", amount: 150 },
    { category: "Pipeline", amount: 200 },
  );

  test("gives Salesforce's cumulative columns: 50, 150, 300 and 450 open", () => {
    expect(team(SALESFORCE)).toMatchObject({ closed: 50, commit: 150, bestCase: 300, openPipeline: 450 });
  });

  test("gives Salesforce's single columns: 50, 100, 150", () => {
    const [row] = rows(SALESFORCE, { by: "Team", view: "single" });
    expect(row).toMatchObject({ closed: 50, commit: 100, mostLikely: 0, bestCase: 150, openPipeline: 450 });
  });

  test("counts Most likely between commit and best case", () => {
    const block = deals({ category: "Most likely", amount: 10 }, { category: "Commit", amount: 1 });
    expect(team(block)).toMatchObject({ commit: 1, mostLikely: 11, bestCase: 11, openPipeline: 11 });
  });

  test("sums money exactly: 0.1 + 0.2 is 0.3, and a half cent rounds away from zero", () => {
    expect(team(deals({ amount: 0.1 }, { amount: 0.2 })).commit).toBe(0.3);
    expect(team(deals({ amount: 1.005 })).commit).toBe(1.01);
    expect(team(deals({ amount: -1.005 })).commit).toBe(-1.01);
  });

  test("rounds the weighted sum once, at the end", () => {
    const thirds = deals(...[0, 1, 2].map(() => ({ amount: 0.01, probability: 1 / 3 })));
    expect(team(thirds).weighted).toBe(0.01);
    expect(team(deals({ amount: 1, probability: 0.145 })).weighted).toBe(0.15);
  });

  test("puts names A–Z whatever their case, the blank one last as (blank), then the team", () => {
    const block = deals(
      { owner: "cid" },
      { owner: " " },
      { owner: "Ben" },
      { owner: "team" },
      { owner: "BEN " },
      { owner: "Ann" },
    );
    const names = rows(block).map(({ name, deals: count }) => [name, count]);
    expect(names).toEqual([
      ["Ann", 1],
      ["Ben", 2],
      ["cid", 1],
      ["team", 1],
      ["(blank)", 1],
      ["Team", 6],
    ]);
  });

  test("gives every name a row in every period, also with zeros, periods in the given order", () => {
    const block = deals({ owner: "Ann", closeDate: 46150 }, { owner: "Ben", status: "Lost" });
    const found = rows(block, { periods: [SECOND, FIRST] }).map(({ name, period, deals: count }) => [
      name,
      period,
      count,
    ]);
    expect(found).toEqual([
      ["Ann", "FY26 Q2", 1],
      ["Ann", "FY26 Q1", 0],
      ["Ben", "FY26 Q2", 0],
      ["Ben", "FY26 Q1", 0],
      ["Team", "FY26 Q2", 1],
      ["Team", "FY26 Q1", 0],
    ]);
  });

  test("counts a deal in each of overlapping periods", () => {
    const year: Period = { from: Q1.from, to: Q1.to + 200, name: "FY26", targetCents: null };
    expect(rows(deals({}), { by: "Team", periods: [FIRST, year] }).map((row) => row.deals)).toEqual([1, 1]);
  });

  test("groups by any column and shows the block's own header", () => {
    const block = blockOf("Deals", [
      ["Region ", "STATUS", "Category", "Close date", "Closed on", "Amount", "Probability"],
      ["North", "open", "COMMIT", 46050.7, "", 5, 0.5],
      ["", "", "", "", "", "", ""],
    ]);
    const rolled = valueOf(rollup(block, [FIRST], { by: "region", view: "single" }));
    expect(rolled.by).toBe("Region");
    expect(rolled.rows.map(({ name, commit }) => [name, commit])).toEqual([
      ["North", 5],
      ["Team", 5],
    ]);
  });

  test("puts a won deal into the period of Closed on, else of Close date, else into none", () => {
    const won = (facts: Partial<DealFacts>) => team(deals({ status: "Won", ...facts })).closed;
    expect(won({ closedOn: Q1.to, closeDate: 1e5 })).toBe(100);
    expect(won({ closedOn: null, closeDate: Q1.from })).toBe(100);
    expect(won({ closedOn: null, closeDate: null })).toBe(0);
    expect(won({ closedOn: Q1.to + 1 })).toBe(0);
  });

  test("counts a won deal even when it is Omitted, an open one never, a lost one never", () => {
    const block = deals(
      { category: "Omitted", status: "Won" },
      { category: "Omitted", amount: null },
      { status: "Lost", amount: null },
    );
    expect(team(block)).toMatchObject({ closed: 100, openPipeline: 0, deals: 1, incomplete: 0 });
  });

  test("counts what is incomplete and never takes blank for zero", () => {
    const block = deals(
      { amount: null },
      { probability: null },
      { amount: null, probability: null },
      { status: "Won", amount: null },
      { status: "Won", probability: null },
    );
    expect(team(block)).toMatchObject({ closed: 100, commit: 200, weighted: 100, deals: 2, incomplete: 4 });
  });

  test("shows target, what is left to close and coverage on team rows only", () => {
    const periods = [{ ...FIRST, targetCents: 30_000 }];
    const block = deals({ status: "Won" }, { amount: 500 });
    expect(team(block, periods)).toMatchObject({ target: 300, toClose: 200, coverage: 2.5 });
    expect(rows(block, { periods })[0]).toMatchObject({ target: null, toClose: null, coverage: null });
  });

  test("says met when nothing is left to close", () => {
    expect(team(deals({ status: "Won" }), [{ ...FIRST, targetCents: 10_000 }])).toMatchObject({
      toClose: 0,
      coverage: "met",
    });
  });

  test("of an empty block is the team's zeros", () => {
    expect(rows(deals()).map(({ name, closed }) => [name, closed])).toEqual([["Team", 0]]);
  });

  test("reads the columns that the Pipeline sheet declares side by side", () => {
    const headers = Object.values(pipeline.columns).map(({ header }) => header);
    const at = headers.indexOf(DEAL_COLUMNS[0]);
    expect(headers.slice(at, at + DEAL_COLUMNS.length)).toEqual(DEAL_COLUMNS);
  });
});

const facts: fc.Arbitrary<Partial<DealFacts>> = fc.record({
  owner: fc.constantFrom("Ann", "ann", "Ben", "", "Çelik"),
  category: fc.constantFrom("Pipeline", "Best case", "Most likely", "Commit", "Omitted", null),
  status: fc.constantFrom("Open", "Won", "Lost"),
  closeDate: fc.option(fc.integer({ min: 46000, max: 46220 }), { nil: null }),
  closedOn: fc.option(fc.integer({ min: 46000, max: 46220 }), { nil: null }),
  amount: fc.option(
    fc.integer({ min: -1_000_000, max: 100_000_000 }).map((value) => value / 100),
    { nil: null },
  ),
  probability: fc.option(
    fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
    { nil: null },
  ),
});

describe("any roll-up", () => {
  test("has team rows that are the sums of their names' rows", () => {
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 40 }), (some) => {
        const found = rows(deals(...some));
        const names = found.slice(0, -1);
        const total = found.at(-1);
        for (const column of ["closed", "commit", "mostLikely", "bestCase", "openPipeline"] as const) {
          const cents = names.reduce((sum, row) => sum + Math.round(row[column] * 100), 0);
          expect(Math.round((total?.[column] ?? 0) * 100)).toBe(cents);
        }
        for (const column of ["deals", "incomplete"] as const) {
          expect(total?.[column]).toBe(names.reduce((sum, row) => sum + row[column], 0));
        }
      }),
      { seed: 11 },
    );
  });

  test("does not depend on the order of the deals", () => {
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 30 }), (some) => {
        expect(team(deals(...[...some].reverse()), [FIRST, SECOND])).toEqual(
          team(deals(...some), [FIRST, SECOND]),
        );
      }),
      { seed: 12 },
    );
  });

  test("rises from closed to best case when no deal is negative", () => {
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 30 }), (some) => {
        const row = team(deals(...some.map((fact) => ({ ...fact, amount: Math.abs(fact.amount ?? 0) }))));
        const rising = [row.closed, row.commit, row.mostLikely, row.bestCase];
        expect(rising).toEqual([...rising].sort((a, b) => a - b));
      }),
      { seed: 13 },
    );
  });

  test("equals FORECAST, measure by measure, owner by owner, where nothing is incomplete", () => {
    const key = {
      closed: "closed",
      commit: "commit",
      "most likely": "mostLikely",
      "best case": "bestCase",
      "open pipeline": "openPipeline",
      weighted: "weighted",
      deals: "deals",
    } as const;
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 30 }), (some) => {
        const block = deals(
          ...some.map((fact) => ({
            ...fact,
            amount: fact.amount ?? 1,
            probability: fact.probability ?? 0.5,
          })),
        );
        for (const row of rows(block).filter(({ name }) => name !== "(blank)")) {
          const owner = row.name === "Team" ? "" : row.name;
          for (const measure of MEASURE_NAMES) {
            expect(valueOf(forecast(block, Q1, { measure, owner }))).toBe(row[key[measure]]);
          }
        }
      }),
      { seed: 14, numRuns: 50 },
    );
  });
});
