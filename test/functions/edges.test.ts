import { errorOf } from "./excelErrors";
import { DEAL_COLUMNS } from "../../src/domain/forecast/dealColumns";
import type { Cell, Grid } from "../../src/kit/cell";
import { call, spilled } from "./call";

const PERIOD = [46_023, 46_112] as const;
const PERIODS: Grid = [
  ["Period", "Start", "End"],
  ["Q1", ...PERIOD],
];

interface Deal {
  readonly status?: string;
  readonly amount?: Cell;
  readonly chance?: Cell;
}

function block(...deals: readonly Deal[]): Grid {
  const rows = deals.map(({ status = "Open", amount = 100, chance = 0.5 }, at) => [
    ...[`D-${String(at + 1)}`, "Ann", "", "Commit", status, ""],
    ...[46_050, amount, chance, status === "Open" ? "" : 46_050],
  ]);
  return [DEAL_COLUMNS, ...rows];
}

/** The one number that each function gives of a block: a team's sum, odds of 100, a median, a last chance, a swing. */
const NUMBERS: Readonly<Record<string, (deals: Grid) => Cell | undefined>> = {
  ROLLUP: (deals) => spilled("ROLLUP", deals, PERIODS, "Team")[0]?.["Best case"],
  FORECAST: (deals) => scalar("FORECAST", deals, ...PERIOD, "weighted"),
  ODDS: (deals) => scalar("ODDS", deals, ...PERIOD, 100, 0),
  RANGE: (deals) => cells("RANGE", deals, ...PERIOD, 0.8, 0)[0]?.[1],
  DISTRIBUTION: (deals) => spilled("DISTRIBUTION", deals, ...PERIOD, 1, 0)[1]?.["Chance of at least"],
  SWING: (deals) => spilled("SWING", deals, ...PERIOD, 100, 1, 0)[0]?.["Swing"],
  NEEDED: (deals) => scalar("NEEDED", deals, ...PERIOD, 100, 0.8, 50, 1, 0),
  WATERFALL: (deals) => spilled("WATERFALL", block(), deals, ...PERIOD)[1]?.["Amount"],
  MOVES: (deals) => spilled("MOVES", block(), deals, ...PERIOD)[0]?.["Effect"],
};

function scalar(id: string, ...given: readonly unknown[]): Cell {
  const answer = call(id, ...given);
  if (typeof answer === "object") throw new Error(`${id} spills`);
  return answer;
}

function cells(id: string, ...given: readonly unknown[]): Grid {
  const answer = call(id, ...given);
  return typeof answer === "object" ? answer : [[answer]];
}

const won = { status: "Won" };
/** Blocks at an edge, and the number of each function in the order above. */
const EDGES: readonly (readonly [string, Grid, readonly (Cell | undefined)[]])[] = [
  ["no deal", block(), [0, 0, 0, 0, 1, undefined, 100, 0, undefined]],
  ["one deal", block({}), [100, 50, 0.5, 0, 0.5, 1, 100, 100, 100]],
  ["amount 0", block({ amount: 0 }), [0, 0, 0, 0, 1, 0, 100, 0, 0]],
  ["probability 0", block({ chance: 0 }), [100, 0, 0, 0, 1, 1, 100, 100, 100]],
  ["probability 1", block({ chance: 1 }), [100, 100, 1, 100, 1, 1, 0, 100, 100]],
  ["all won", block(won, won), [200, 200, 1, 200, 1, undefined, 0, 0, undefined]],
  ["all lost", block({ status: "Lost" }), [0, 0, 0, 0, 1, undefined, 100, 0, undefined]],
  ["a credit", block(won, { amount: -30 }), [70, 85, 0.5, 70, 0.5, -1, 50, -30, -30]],
  ["a cent", block({ amount: 0.01 }, { amount: 0.02 }), [0.03, 0.02, 0, 0.01, 0.25, 0, 100, 0.03, 0.02]],
  ["equal ones", block({}, {}, {}), [300, 150, 0.875, 100, 0.125, 0.25, 0, 300, 100]],
  [
    "one giant",
    block({ amount: 1e9 }, {}),
    [1_000_000_100, 500_000_050, 0.75, 100, 0.25, 0.5, 100, 1_000_000_100, 1e9],
  ],
];

describe.each(EDGES)("of %s", (_name, deals, numbers) => {
  test.each(Object.entries(NUMBERS).map(([id, number], at) => [id, number, numbers[at]] as const))(
    "%s has a number",
    (_id, number, expected) => {
      const found = number(deals);
      if (typeof expected === "number") expect(found).toBeCloseTo(expected, 9);
      else expect(found).toBe(expected);
    },
  );
});

describe("ten thousand deals", () => {
  const many = block(
    ...Array.from({ length: 10_000 }, (_, at) => ({ amount: 100 * ((at % 3) + 1), chance: 0.5 })),
  );

  test("of round amounts add up, are odds and a range, and move", () => {
    expect(NUMBERS["ROLLUP"]?.(many)).toBe(1_999_900);
    expect(NUMBERS["FORECAST"]?.(many)).toBe(999_950);
    expect(scalar("ODDS", many, ...PERIOD, 999_950, 0)).toBeCloseTo(0.5, 2);
    expect(cells("RANGE", many, ...PERIOD, 0.8, 0)[0]?.[1]).toBeCloseTo(1_000_000, -3);
    expect(NUMBERS["WATERFALL"]?.(many)).toBe(1_999_900);
    expect(spilled("MOVES", block(), many, ...PERIOD)).toHaveLength(10_000);
  });
});

describe("too little says how much there is and how much is needed:", () => {
  test.each<[string, readonly unknown[], string]>([
    ["WINRATE", [block({}), ...PERIOD], "won or lost deals in the period: 0; at least 1 needed"],
    ["OPTIMISM", ["Ann", 0.5, "Open"], "deals with a probability and an outcome: 0; at least 1 needed"],
    ["BRIER", [0.5, "Removed"], "deals with a probability and an outcome: 0; at least 1 needed"],
    ["CALIBRATION", [null, null], "deals with a probability and an outcome: 0; at least 1 needed"],
    ["ACCURACY", [1, null], "forecasts with an actual: 0; at least 1 needed"],
    ["SURVIVAL", [null, 1], "durations with an event: 0; at least 1 needed"],
    ["CLOSECHANCE", [0, 30, [[1, 2]], [["Won", "Open"]]], "deals older than 0 days: 2; at least 8 needed"],
    ["XMR", [5], "values: 1; at least 2 needed"],
    ["RELATION", [3, 2, "", 46_050], "days of last contact: 0; at least 1 needed"],
  ])("%s", (id, given, message) => {
    expect(errorOf(() => call(id, ...given))).toBe(`#N/A Not enough ${message}`);
  });

  test("with a header alone, the functions of blocks and histories answer with theirs", () => {
    const history: Grid = [["Snapshot", ...DEAL_COLUMNS]];
    for (const [id, ...given] of [
      ["ASOF", history, 46_050],
      ["PUSHES", history],
      ["MOVES", block(), block(), ...PERIOD],
      ["SWING", block(), ...PERIOD, 1],
      ["ROLLUP", block(), PERIODS.slice(0, 1)],
    ] as const) {
      expect(cells(id, ...given)).toHaveLength(1);
    }
  });
});
