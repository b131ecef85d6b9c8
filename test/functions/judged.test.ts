import fc from "fast-check";
import { logit, mean, sum } from "simple-statistics";
import { errorOf } from "./excelErrors";
import { call, columnOf, spilled } from "./call";

/** Some deals with a named chance, and what became of them. */
const DEALS = fc.array(
  fc.record({
    owner: fc.constantFrom("Ann", "ben ", "Ben", ""),
    chance: fc.integer({ min: 0, max: 20 }).map((step) => step / 20),
    won: fc.boolean(),
  }),
  { minLength: 1, maxLength: 30 },
);

interface Deal {
  readonly owner: string;
  readonly chance: number;
  readonly won: boolean;
}

function columns(deals: readonly Deal[]) {
  return [
    columnOf(deals.map(({ chance }) => chance)),
    columnOf(deals.map(({ won }) => (won ? "Won" : "Lost"))),
  ] as const;
}

describe.each(["BRIER", "CALIBRATION"])("%s", (id) => {
  test("takes columns, rows, single cells, and outcomes as words in any case or as 1 and 0", () => {
    const expected = call(id, columnOf([0.5, 0.8]), columnOf(["Won", "Lost"]));
    expect(call(id, [[0.5, 0.8]], [[1, 0]])).toEqual(expected);
    expect(call(id, [[0.5, 0.8]], columnOf([" won", "LOST "]))).toEqual(expected);
    expect(call(id, 0.5, 1)).toEqual(call(id, [[0.5]], [["Won"]]));
  });

  test("leaves out what is open or blank, whatever stands beside it", () => {
    const known = call(id, [[0.5]], [["Won"]]);
    expect(call(id, [[0.5, 0.9, null, "soon", 7]], [["Won", "Open", "Won", "", "open"]])).toEqual(known);
  });

  test("needs one deal of which both are known", () => {
    const message = "#N/A Not enough deals with a probability and an outcome: 0; at least 1 needed";
    expect(errorOf(() => call(id, [[0.5, ""]], [["Open", 1]]))).toBe(message);
    expect(errorOf(() => call(id, null, null))).toBe(message);
  });

  test.each([
    [[[80]], [[1]], "Value 1 of probabilities is 80; it must be a probability from 0 to 1"],
    [[[0.1, "x"]], [[1, 1]], 'Value 2 of probabilities is text, "x"; it must be a probability from 0 to 1'],
    [[[0.1]], [["Yes"]], 'Value 1 of outcomes is text, "Yes"; it must be 1, 0, Won, Lost or Open'],
    [[[0.1]], [[2]], "Value 1 of outcomes is 2; it must be 1, 0, Won, Lost or Open"],
    [[[0.1]], [[true]], "Value 1 of outcomes is TRUE; it must be 1, 0, Won, Lost or Open"],
    [[[0.1, 0.2]], [[1]], "the length of outcomes is 1; it must be 2, as that of probabilities"],
    [
      [
        [0.1, 0.2],
        [0.3, 0.4],
      ],
      [[1, 0, 1, 0]],
      'probabilities is text, "a range of several cells"; it must be one row or one column',
    ],
  ])("refuses %j with %j", (probabilities, outcomes, message) => {
    expect(errorOf(() => call(id, probabilities, outcomes))).toBe(`#VALUE! ${message}`);
  });
});

describe("BRIER", () => {
  test("gives the examples of scikit-learn's brier_score_loss: 0.037… in its docstring, 0.055 in the user guide", () => {
    const of = (last: number) => String(call("BRIER", [[0.1, 0.9, 0.8, last]], [[0, 1, 1, 0]]));
    expect(of(0.3)).toMatch(/^0\.037/);
    expect(Number(of(0.4))).toBeCloseTo(0.055, 12);
  });

  test("is 0 for what was certain and came, 1 for what was certain and did not, a quarter for one half", () => {
    expect(call("BRIER", [[1, 0]], [[1, 0]])).toBe(0);
    expect(call("BRIER", [[1, 0]], [[0, 1]])).toBe(1);
    expect(call("BRIER", [[0.5, 0.5]], [[0, 1]])).toBe(0.25);
  });

  test("equals Murphy's parts, reliability − resolution + uncertainty, over the distinct chances", () => {
    fc.assert(
      fc.property(DEALS, (deals) => {
        const base = mean(deals.map(({ won }) => Number(won)));
        const parts = [...new Set(deals.map(({ chance }) => chance))].map((chance) => {
          const alike = deals.filter((deal) => deal.chance === chance);
          const happened = mean(alike.map(({ won }) => Number(won)));
          return (alike.length * ((chance - happened) ** 2 - (happened - base) ** 2)) / deals.length;
        });
        expect(call("BRIER", ...columns(deals))).toBeCloseTo(sum(parts) + base * (1 - base), 12);
      }),
      { numRuns: 100, seed: 1 },
    );
  });
});

describe("CALIBRATION", () => {
  test("gives the example of scikit-learn's calibration_curve: 0, 0.5 and 1 of 0.2, 0.525 and 0.85", () => {
    const [chances, outcomes] = [
      [0.1, 0.2, 0.3, 0.4, 0.65, 0.7, 0.8, 0.9, 1],
      [0, 0, 0, 0, 1, 1, 1, 1, 1],
    ];
    const bins = spilled("CALIBRATION", [chances], [outcomes], 3);
    expect(bins.map(({ Happened: share }) => share)).toEqual([0, 0.5, 1]);
    expect(bins.map(({ Said: said }) => Number(Number(said).toFixed(12)))).toEqual([0.2, 0.525, 0.85]);
  });

  test.each([
    [81, 263],
    [15, 148],
    [1, 29],
    [28, 29],
  ])(
    "gives of %i in %i the shares that lie 1.959964 of their own deviations away (Wilson 1927)",
    (won, deals) => {
      const outcomes = Array.from({ length: deals }, (_, at) => Number(at < won));
      const [row] = spilled("CALIBRATION", [outcomes.map(() => 0.5)], [outcomes]);
      for (const bound of [Number(row?.["Low"]), Number(row?.["High"])]) {
        const deviation = Math.sqrt((bound * (1 - bound)) / deals);
        expect(Math.abs(won / deals - bound) / deviation).toBeCloseTo(1.959964, 9);
      }
    },
  );

  test("gives none of 20 and all of 20 the bounds 0 and 1", () => {
    expect(spilled("CALIBRATION", [Array(20).fill(0.5)], [Array(20).fill(0)])[0]).toMatchObject({ Low: 0 });
    expect(spilled("CALIBRATION", [Array(20).fill(0.5)], [Array(20).fill(1)])[0]).toMatchObject({ High: 1 });
  });

  test("puts a bound into the bin above, 1 into the last, and 0.7 and 0.29 where they belong", () => {
    const from = (chance: number, bins?: number) => spilled("CALIBRATION", chance, 1, bins)[0]?.["From"];
    expect([0, 0.1, 0.3, 0.7, 0.99, 1].map((chance) => from(chance))).toEqual([0, 0.1, 0.3, 0.7, 0.9, 0.9]);
    expect(from(0.29, 100)).toBe(0.29);
    expect(spilled("CALIBRATION", 0.4, 1, 1)).toEqual([
      expect.objectContaining({ From: 0, To: 1, Deals: 1, Said: 0.4, Happened: 1, High: 1 }),
    ]);
  });

  test.each([0, -1, 2.5, "many"])("refuses %j bins", (bins) => {
    expect(errorOf(() => call("CALIBRATION", 0.5, 1, bins))).toMatch(
      /^#VALUE! bins is .+ must be a whole number/,
    );
  });

  test("counts every deal once, in the bin of its chance, with the share won within its interval", () => {
    fc.assert(
      fc.property(DEALS, fc.integer({ min: 1, max: 12 }), (deals, bins) => {
        const rows = spilled("CALIBRATION", ...columns(deals), bins);
        let counted = 0;
        for (const row of rows) {
          const [from, to] = [Number(row["From"]), Number(row["To"])];
          const mine = deals.filter(
            ({ chance }) => chance > from - 1e-9 && (chance < to - 1e-9 || (to === 1 && chance === 1)),
          );
          counted += mine.length;
          expect(row["Deals"]).toBe(mine.length);
          expect(row["Said"]).toBeCloseTo(mean(mine.map(({ chance }) => chance)), 12);
          expect(row["Happened"]).toBeCloseTo(mean(mine.map(({ won }) => Number(won))), 12);
          expect(Number(row["Low"])).toBeLessThanOrEqual(Number(row["Happened"]) + 1e-12);
          expect(Number(row["High"])).toBeGreaterThanOrEqual(Number(row["Happened"]) - 1e-12);
        }
        expect(counted).toBe(deals.length);
        expect(rows.map((row) => row["From"])).toEqual(rows.map((row) => row["From"]).toSorted());
      }),
      { numRuns: 100, seed: 2 },
    );
  });
});

describe("OPTIMISM", () => {
  /** The offset of greatest log-posterior, by ever finer steps. */
  function likeliest(deals: readonly Deal[], centre: number, variance: number): number {
    const posterior = (d: number) =>
      sum([
        -((d - centre) ** 2) / 2 / variance,
        ...deals.map(({ chance, won }) => {
          const odds = logit(Math.min(Math.max(chance, 0.005), 0.995)) + d;
          return -Math.log1p(Math.exp(won ? -odds : odds));
        }),
      ]);
    let [low, high] = [-40, 40];
    while (high - low > 1e-9) {
      const [a, b] = [low + (high - low) / 3, high - (high - low) / 3];
      if (posterior(a) < posterior(b)) low = a;
      else high = b;
    }
    return (low + high) / 2;
  }

  function rowsOf(deals: readonly Deal[]) {
    return spilled("OPTIMISM", columnOf(deals.map(({ owner }) => owner)), ...columns(deals));
  }

  test("puts owners A–Z in their first spelling, blank ones last, and the team below", () => {
    const deals = ["ben", "", "Ann", "BEN ", "Team"].map((owner) => ({ owner, chance: 0.5, won: true }));
    expect(rowsOf(deals).map((row) => [row["Owner"], row["Deals"]])).toEqual([
      ["Ann", 1],
      ["ben", 2],
      ["Team", 1],
      ["(blank)", 1],
      ["Team", 5],
    ]);
  });

  test("is 0 for who says one half and wins one half, and means it", () => {
    const deals = [true, false].map((won) => ({ owner: "Ann", chance: 0.5, won }));
    for (const row of rowsOf(deals)) {
      expect(row["Offset"]).toBeCloseTo(0, 12);
      expect(row["A 50% means"]).toBeCloseTo(0.5, 12);
    }
  });

  test("stands for chances that were all wrong as well, be they many", () => {
    const deals = Array.from({ length: 1000 }, () => ({ owner: "Ann", chance: 0, won: true }));
    const [ann] = rowsOf(deals);
    expect(ann?.["Offset"]).toBeCloseTo(likeliest(deals, Number(rowsOf(deals)[1]?.["Offset"]), 0.25), 4);
    expect(ann).toMatchObject({ Said: 0, Happened: 1 });
  });

  test("refuses columns of unequal length and needs a closed deal", () => {
    expect(errorOf(() => call("OPTIMISM", [["Ann"]], [[0.5, 0.5]], [[1, 1]]))).toBe(
      "#VALUE! the length of probabilities is 2; it must be 1, as that of owners",
    );
    expect(errorOf(() => call("OPTIMISM", "Ann", 0.5, "Open"))).toContain("#N/A Not enough deals");
  });

  test("maximises the posterior, as found by search, and lies between the team's offset and the owner's own", () => {
    fc.assert(
      fc.property(DEALS, (deals) => {
        const rows = rowsOf(deals);
        const team = Number(rows.at(-1)?.["Offset"]);
        expect(team).toBeCloseTo(likeliest(deals, 0, 1), 5);
        for (const { Owner, Offset, Deals, Said, Happened } of rows.slice(0, -1)) {
          const name = Owner === "(blank)" ? "" : String(Owner).trim().toLowerCase();
          const own = deals.filter(({ owner }) => owner.trim().toLowerCase() === name);
          const offset = Number(Offset);
          expect(offset).toBeCloseTo(likeliest(own, team, 0.25), 5);
          expect(Deals).toBe(own.length);
          expect(Said).toBeCloseTo(mean(own.map(({ chance }) => chance)), 12);
          expect(Happened).toBeCloseTo(mean(own.map(({ won }) => Number(won))), 12);
          const alone = likeliest(own, team, 1e6);
          expect(offset).toBeGreaterThanOrEqual(Math.min(team, alone) - 1e-5);
          expect(offset).toBeLessThanOrEqual(Math.max(team, alone) + 1e-5);
        }
      }),
      { numRuns: 60, seed: 3 },
    );
  });
});
