import fc from "fast-check";
import { fairRates } from "../../../src/domain/forecast/fairRates";
import { winRates, type WinRateQuestion } from "../../../src/domain/forecast/winRates";
import type { DealFacts } from "../../../src/domain/forecast/dealFacts";
import { integratedBetaQuantile } from "./betaTwin";
import { deals, Q1, valueOf } from "./deals";

type Score = Parameters<typeof fairRates>[0][number];

const BY_OWNER: WinRateQuestion = { by: "Owner", basis: "count" };
const BY_AMOUNT: WinRateQuestion = { by: "Owner", basis: "amount" };

function ratesOf(facts: readonly Partial<DealFacts>[], question = BY_OWNER) {
  return valueOf(winRates(deals(...facts), Q1, question)).rows;
}

function won(owner: string, facts: Partial<DealFacts> = {}): Partial<DealFacts> {
  return { owner, status: "Won", closedOn: Q1.from, ...facts };
}

function lost(owner: string, facts: Partial<DealFacts> = {}): Partial<DealFacts> {
  return { owner, status: "Lost", closedOn: Q1.to, ...facts };
}

function dealsOf(owner: string, { won: wins, lost: losses }: Score): readonly Partial<DealFacts>[] {
  return [
    ...Array.from({ length: wins }, () => won(owner)),
    ...Array.from({ length: losses }, () => lost(owner)),
  ];
}

/** Kleinman's moments as functions.md writes them, and the fair rates by adding up deal by deal. */
function fairTwin(scores: readonly Score[]) {
  const sizes = scores.map((score) => score.won + score.lost);
  const all = sizes.reduce((sum, n) => sum + n, 0);
  const mu = scores.reduce((sum, score) => sum + score.won, 0) / all;
  const s = scores.reduce((sum, score, i) => {
    const n = sizes[i] ?? NaN;
    return sum + n * (score.won / n - mu) ** 2;
  }, 0);
  const k = scores.length;
  const squares = sizes.reduce((sum, n) => sum + n * n, 0);
  const denominator = mu * (1 - mu) * (all - squares / all - (k - 1));
  const rho = (s - mu * (1 - mu) * (k - 1)) / denominator;
  return { mu, rho: k === 1 || mu === 0 || mu === 1 || denominator <= 0 ? 0 : rho };
}

/** Won and lost deals of the 30 agents of the Maven CRM Sales Opportunities (8,800 deals, 2016–17), agents A–Z. */
const MAVEN = [
  [208, 128],
  [101, 52],
  [163, 98],
  [107, 53],
  [150, 79],
  [114, 73],
  [349, 204],
  [158, 117],
  [80, 46],
  [75, 48],
  [135, 97],
  [107, 45],
  [135, 71],
  [171, 93],
  [174, 98],
  [209, 126],
  [127, 104],
  [130, 97],
  [122, 72],
  [149, 64],
  [129, 66],
  [105, 70],
  [155, 82],
  [72, 38],
  [78, 43],
  [176, 88],
  [221, 126],
  [122, 71],
  [55, 24],
  [161, 100],
].map(([wins = 0, losses = 0]) => ({ won: wins, lost: losses }));

/** Hits in the first 45 at bats and the average of the rest of the season 1970 (Efron and Morris 1975, table 1). */
const BATTERS = [
  [18, 0.346],
  [17, 0.298],
  [16, 0.276],
  [15, 0.222],
  [14, 0.273],
  [14, 0.27],
  [13, 0.263],
  [12, 0.21],
  [11, 0.269],
  [11, 0.23],
  [10, 0.264],
  [10, 0.256],
  [10, 0.303],
  [10, 0.264],
  [10, 0.226],
  [9, 0.286],
  [8, 0.316],
  [7, 0.2],
] as const;

const score = fc.record({ won: fc.nat(25), lost: fc.nat(25) }).filter((each) => each.won + each.lost > 0);
const scores = fc.array(score, { minLength: 1, maxLength: 12 });

describe("win rates", () => {
  test("take a deal that was removed, as a cleaned-up duplicate, neither as won nor as lost", () => {
    const facts = [won("Ann"), won("Ann"), lost("Ann")];
    const removed: Partial<DealFacts> = { owner: "Ann", status: "Removed", closedOn: Q1.to };
    expect(ratesOf([...facts, removed])).toEqual(ratesOf(facts));
  });

  test("count what was won and lost in the period, by owner A–Z, then the team", () => {
    const rows = ratesOf([
      won("ben"),
      won("Ann"),
      lost("Ben"),
      lost("ann"),
      won(" Ann "),
      { status: "Open" },
    ]);
    expect(rows.map(({ name, won: wins, lost: losses }) => [name, wins, losses])).toEqual([
      ["Ann", 2, 1],
      ["ben", 1, 1],
      ["Team", 3, 2],
    ]);
    expect(rows.at(-1)).toMatchObject({ rate: 0.6, fair: { rate: 0.6, low: null, high: null } });
  });

  test("take the day a deal was closed on, else its close date, and neither means no period", () => {
    const day = { closedOn: null, closeDate: Q1.to };
    const outside = { closedOn: Q1.to + 1, closeDate: Q1.to };
    const none = { closedOn: null, closeDate: null };
    const rows = ratesOf([won("Ann", day), lost("Ann", outside), won("Ann", none), lost("Ann", day)]);
    expect(rows.at(-1)).toMatchObject({ won: 1, lost: 1 });
  });

  test("pay no heed to the category, not even to Omitted", () => {
    expect(
      ratesOf([won("Ann", { category: "Omitted" }), lost("Ann", { category: null })]).at(-1),
    ).toMatchObject({
      won: 1,
      lost: 1,
    });
  });

  test("name no owner who closed nothing, and put deals without an owner last", () => {
    const names = ratesOf([won(""), { owner: "Zoe", status: "Open" }, lost("Ann"), won("Zara")]).map(
      ({ name }) => name,
    );
    expect(names).toEqual(["Ann", "Zara", "(blank)", "Team"]);
  });

  test("of the team alone need no owner and are not pulled anywhere", () => {
    const { by, rows } = valueOf(
      winRates(deals(won("Ann"), lost("Ben")), Q1, { by: " team ", basis: "count" }),
    );
    expect(by).toBe("Team");
    expect(rows).toEqual([
      { name: "Team", won: 1, lost: 1, rate: 0.5, fair: { rate: 0.5, low: null, high: null } },
    ]);
  });

  test("keep an owner called Team apart from the team", () => {
    expect(ratesOf([won("Team"), lost("Ann")]).map(({ name, won: wins }) => [name, wins])).toEqual([
      ["Ann", 0],
      ["Team", 1],
      ["Team", 1],
    ]);
  });

  test("by amount add cents exactly, and leave out a deal without an amount", () => {
    const some = [won("Ann", { amount: 0.1 }), won("Ann", { amount: 0.2 }), lost("Ann", { amount: 0.7 })];
    const rows = ratesOf([...some, lost("Ann", { amount: null })], BY_AMOUNT);
    expect(rows).toEqual([
      { name: "Ann", won: 0.3, lost: 0.7, rate: 0.3, fair: null },
      { name: "Team", won: 0.3, lost: 0.7, rate: 0.3, fair: null },
    ]);
  });

  test("by amount have no rate where won and lost come to nothing, as with a credit", () => {
    const rows = ratesOf([won("Ann", { amount: 50 }), lost("Ann", { amount: -50 })], BY_AMOUNT);
    expect(rows[0]).toMatchObject({ won: 50, lost: -50, rate: null });
    expect(ratesOf([won("Ann", { amount: 0 })], BY_AMOUNT)[0]).toMatchObject({ won: 0, rate: null });
  });

  test("are refused when nothing closed in the period, when a column lacks, and for an unknown status", () => {
    expect(winRates(deals({ status: "Open" }), Q1, BY_OWNER)).toEqual({
      ok: false,
      fault: { kind: "notEnough", what: "won or lost deals in the period", has: 0, needs: 1 },
    });
    expect(winRates(deals(won("Ann")), Q1, { by: "Region", basis: "count" })).toEqual({
      ok: false,
      fault: { kind: "noColumn", block: "Deals", wanted: "Region" },
    });
    const block = deals(won("Ann"));
    const typed = (column: string, value: string) => {
      const at = block.headers.indexOf(column);
      return winRates({ ...block, rows: block.rows.map((row) => row.with(at, value)) }, Q1, BY_AMOUNT);
    };
    expect(typed("Status", "Wno")).toMatchObject({ fault: { kind: "wrongCell", of: "D-1", got: "Wno" } });
    expect(typed("Amount", "lots")).toMatchObject({ fault: { column: "Amount", got: "lots" } });
    expect(typed("Closed on", "soon")).toMatchObject({ fault: { column: "Closed on", got: "soon" } });
    expect(
      winRates({ ...block, headers: block.headers.map((name) => (name === "Amount" ? "Sum" : name)) }, Q1, {
        ...BY_AMOUNT,
      }),
    ).toMatchObject({ fault: { kind: "noColumn", wanted: "Amount" } });
  });

  test("add up to the team whatever the deals", () => {
    fc.assert(
      fc.property(scores, (some) => {
        const rows = ratesOf(some.flatMap((each, at) => dealsOf(`Owner ${String(at + 10)}`, each)));
        const team = rows.at(-1);
        const own = rows.slice(0, -1);
        expect(own.map(({ won: wins, lost: losses }) => ({ won: wins, lost: losses }))).toEqual(some);
        expect(own.reduce((sum, { won: wins }) => sum + wins, 0)).toBe(team?.won);
        expect(own.map(({ fair }) => fair)).toEqual(fairRates(some));
      }),
      { seed: 74, numRuns: 20 },
    );
  });
});

describe("fair win rates", () => {
  test("are Kleinman's, with the central 80 % of the beta law, by a second implementation", () => {
    fc.assert(
      fc.property(scores, (some) => {
        const { mu, rho } = fairTwin(some);
        const m = 1 / rho - 1;
        for (const [at, fair] of fairRates(some).entries()) {
          const { won: w = NaN, lost: l = NaN } = some[at] ?? {};
          if (rho <= 1e-10) expect(fair).toEqual({ rate: mu, low: mu, high: mu });
          else if (rho >= 1) expect(fair).toEqual({ rate: w / (w + l), low: w / (w + l), high: w / (w + l) });
          else expect(fair.rate).toBeCloseTo((w + mu * m) / (w + l + m), 12);
          const [a, b] = [mu * m + w, (1 - mu) * m + l];
          if (rho <= 1e-10 || rho >= 1 || a < 1 || b < 1 || at > 1) continue;
          expect(fair.low).toBeCloseTo(integratedBetaQuantile(0.1, a, b), 8);
          expect(fair.high).toBeCloseTo(integratedBetaQuantile(0.9, a, b), 8);
        }
      }),
      { seed: 75, numRuns: 12 },
    );
  });

  test("lie between the name's own rate and the team's, within low and high", () => {
    fc.assert(
      fc.property(scores, (some) => {
        const { mu } = fairTwin(some);
        for (const [at, { rate, low, high }] of fairRates(some).entries()) {
          const { won: w = NaN, lost: l = NaN } = some[at] ?? {};
          const own = w / (w + l);
          expect(rate).toBeGreaterThanOrEqual(Math.min(own, mu) - 1e-12);
          expect(rate).toBeLessThanOrEqual(Math.max(own, mu) + 1e-12);
          expect(low).toBeLessThanOrEqual(high ?? NaN);
          for (const each of [rate, low ?? NaN, high ?? NaN]) {
            expect(each).toBeGreaterThanOrEqual(0);
            expect(each).toBeLessThanOrEqual(1);
          }
        }
      }),
      { seed: 76, numRuns: 80 },
    );
  });

  test("move less the more deals a name has: the same rate of 1 counts for more with 40 deals than with 4", () => {
    const [few, many] = fairRates([
      { won: 4, lost: 0 },
      { won: 40, lost: 0 },
      { won: 10, lost: 30 },
      { won: 20, lost: 20 },
      { won: 25, lost: 15 },
    ]);
    expect(few?.rate).toBeLessThan(many?.rate ?? NaN);
    expect((few?.high ?? NaN) - (few?.low ?? NaN)).toBeGreaterThan((many?.high ?? NaN) - (many?.low ?? NaN));
  });

  test("of the 30 agents of Maven are all but the team's: their prior is worth 1,476 deals", () => {
    const fair = fairRates(MAVEN);
    expect(fair[0]?.rate).toBeCloseTo(
      (208 + 0.6315005215318135 * 1476.048960070188) / (336 + 1476.048960070188),
      12,
    );
    const rates = fair.map(({ rate }) => rate);
    expect([Math.min(...rates), Math.max(...rates)].map((rate) => Math.round(rate * 1000))).toEqual([
      620, 640,
    ]);
  });

  test("of Efron and Morris's eighteen batters miss the season by 0.290 of what the first 45 at bats miss it", () => {
    const fair = fairRates(BATTERS.map(([hits]) => ({ won: hits, lost: 45 - hits })));
    const miss = (guess: (at: number) => number) =>
      BATTERS.reduce((sum, [, season], at) => sum + (guess(at) - season) ** 2, 0);
    const raw = miss((at) => (BATTERS[at]?.[0] ?? NaN) / 45);
    expect(miss((at) => fair[at]?.rate ?? NaN) / raw).toBeCloseTo(0.29, 3);
  });

  test("are the mean where nothing speaks for a difference: one name, all won, all lost, one deal each, equal rates", () => {
    const mean = (rate: number) => ({ rate, low: rate, high: rate });
    expect(fairRates([{ won: 3, lost: 1 }])).toEqual([mean(0.75)]);
    expect(
      fairRates([
        { won: 3, lost: 0 },
        { won: 9, lost: 0 },
      ]),
    ).toEqual([mean(1), mean(1)]);
    expect(
      fairRates([
        { won: 0, lost: 2 },
        { won: 0, lost: 1 },
      ]),
    ).toEqual([mean(0), mean(0)]);
    expect(
      fairRates([
        { won: 1, lost: 0 },
        { won: 0, lost: 1 },
      ]),
    ).toEqual([mean(0.5), mean(0.5)]);
    expect(
      fairRates([
        { won: 4, lost: 4 },
        { won: 8, lost: 8 },
      ]),
    ).toEqual([mean(0.5), mean(0.5)]);
  });

  test("are each name's own where the names have nothing in common", () => {
    const own = (rate: number) => ({ rate, low: rate, high: rate });
    expect(
      fairRates([
        { won: 9, lost: 0 },
        { won: 0, lost: 9 },
      ]),
    ).toEqual([own(1), own(0)]);
  });
});
