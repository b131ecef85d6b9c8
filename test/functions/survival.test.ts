import fc from "fast-check";
import { errorOf } from "./excelErrors";
import { call, columnOf, spilled } from "./call";

/** Weeks in remission of the 6-MP arm, and whether they ended by a relapse: Freireich et al. 1963 (Blood 21:699–716). */
const SIX_MP: readonly (readonly [weeks: number, relapse: number])[] = [
  [6, 1],
  [6, 1],
  [6, 1],
  [6, 0],
  [7, 1],
  [9, 0],
  [10, 1],
  [10, 0],
  [11, 0],
  [13, 1],
  [16, 1],
  [17, 0],
  [19, 0],
  [20, 0],
  [22, 1],
  [23, 1],
  [25, 0],
  [32, 0],
  [32, 0],
  [34, 0],
  [35, 0],
];
const WEEKS = SIX_MP.map(([weeks]) => weeks);
const RELAPSES = SIX_MP.map(([, relapse]) => relapse);

/** R 4.2.2, survival 3.5-3, of the same data; the standard errors are Greenwood's. */
const BY_R = {
  time: [6, 7, 10, 13, 16, 22, 23],
  atRisk: [21, 17, 15, 12, 11, 7, 6],
  events: [3, 1, 1, 1, 1, 1, 1],
  survival: [0.85714286, 0.80672269, 0.75294118, 0.69019608, 0.62745098, 0.53781513, 0.44817927],
  error: [0.076360355, 0.086935285, 0.096349653, 0.106814708, 0.114053865, 0.128233752, 0.134591457],
  lowOnLogScale: [0.71981708, 0.65312422, 0.58591898, 0.5096131, 0.43939392, 0.33703662, 0.24878823],
};

/** The placebo arm; Stata's `sts list` of it stands at data.princeton.edu/eco572/KaplanMeier.html. */
const PLACEBO = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23];

const rows = spilled("SURVIVAL", columnOf(WEEKS), columnOf(RELAPSES));

function numbers(column: string): readonly number[] {
  return rows.map((row) => Number(row[column]));
}

describe("SURVIVAL", () => {
  test("gives Freireich's At risk, Events and Survival to the last published digit", () => {
    expect(numbers("Time")).toEqual(BY_R.time);
    expect(numbers("At risk")).toEqual(BY_R.atRisk);
    expect(numbers("Events")).toEqual(BY_R.events);
    expect(numbers("Survival").map((share) => Number(share.toFixed(8)))).toEqual(BY_R.survival);
  });

  test("has Greenwood's standard errors behind its intervals, on the scale log(−log S)", () => {
    const onScale = (share: number) => Math.log(-Math.log(share));
    for (const [at, { Survival, Low, High }] of rows.entries()) {
      const [survival, low, high] = [Survival, Low, High].map(Number) as [number, number, number];
      for (const reach of [onScale(low) - onScale(survival), onScale(survival) - onScale(high)]) {
        const error = (reach / 1.959964) * survival * -Math.log(survival);
        expect(error).toBeCloseTo(BY_R.error[at] ?? NaN, 8);
      }
    }
  });

  test("does not give the interval on the scale log S, which is another", () => {
    for (const [at, low] of numbers("Low").entries()) {
      expect(Math.abs(low - (BY_R.lowOnLogScale[at] ?? 0))).toBeGreaterThan(0.01);
    }
  });

  test("gives Stata's first two intervals of the placebo arm", () => {
    const [first, second] = spilled("SURVIVAL", [PLACEBO], [PLACEBO.map(() => 1)]);
    const shown = (row: typeof first) =>
      ["Survival", "Low", "High"].map((name) => Number(row?.[name]).toFixed(4));
    expect(shown(first)).toEqual(["0.9048", "0.6700", "0.9753"]);
    expect(shown(second)).toEqual(["0.8095", "0.5689", "0.9239"]);
  });

  test("leaves the interval blank where nobody is left", () => {
    expect(spilled("SURVIVAL", [PLACEBO], [PLACEBO.map(() => 1)]).at(-1)).toEqual({
      Time: 23,
      "At risk": 1,
      Events: 1,
      Survival: 0,
      Low: "",
      High: "",
    });
    expect(call("SURVIVAL", 4, 1)).toEqual([
      ["Time", "At risk", "Events", "Survival", "Low", "High"],
      [4, 1, 1, 0, "", ""],
    ]);
  });

  test("gives its header alone when nothing ended", () => {
    expect(spilled("SURVIVAL", [[3, 5]], [[0, 0]])).toEqual([]);
  });

  test("leaves out pairs with a blank, and needs one that has none", () => {
    const withBlanks = [columnOf([3, null, 5, " "]), columnOf([1, 1, "", 0])];
    expect(spilled("SURVIVAL", ...withBlanks)).toHaveLength(1);
    expect(errorOf(() => call("SURVIVAL", [["", 4]], [[1, null]]))).toBe(
      "#N/A Not enough durations with an event: 0; at least 1 needed",
    );
  });

  test.each([
    [-1, 1, "Value 1 of durations is -1; it must be a number from 0"],
    ["soon", 1, 'Value 1 of durations is text, "soon"; it must be a number from 0'],
    [3, "Won", 'Value 1 of events is text, "Won"; it must be 1 or 0'],
    [3, 0.5, "Value 1 of events is 0.5; it must be 1 or 0"],
    [3, true, "Value 1 of events is TRUE; it must be 1 or 0"],
  ])("refuses %j with %j", (duration, event, message) => {
    expect(errorOf(() => call("SURVIVAL", [[duration]], [[event]]))).toBe(`#VALUE! ${message}`);
  });

  test("equals the product over each time counted by hand, falls, and stays within its interval", () => {
    const life = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.constantFrom(0, 1));
    fc.assert(
      fc.property(fc.array(life, { minLength: 1, maxLength: 25 }), (lives) => {
        const found = spilled("SURVIVAL", [lives.map(([time]) => time)], [lives.map(([, event]) => event)]);
        let share = 1;
        let at = 0;
        for (let time = 0; time <= 12; time++) {
          const atRisk = lives.filter((each) => each[0] >= time).length;
          const events = lives.filter((each) => each[0] === time && each[1] === 1).length;
          if (events === 0) continue;
          share *= 1 - events / atRisk;
          const row = found[at++];
          expect(row).toMatchObject({ Time: time, "At risk": atRisk, Events: events });
          expect(row?.["Survival"]).toBeCloseTo(share, 12);
          if (row?.["Low"] === "") expect(share).toBeCloseTo(0, 12);
          else {
            expect(Number(row?.["Low"])).toBeLessThan(share);
            expect(Number(row?.["High"])).toBeGreaterThan(share);
            expect(Number(row?.["High"])).toBeLessThan(1);
          }
        }
        expect(found).toHaveLength(at);
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});

describe("CLOSECHANCE", () => {
  const ended = RELAPSES.map((relapse) => (relapse === 1 ? "Won" : "Open"));

  test("is what Freireich's curve lost, when nothing competes", () => {
    expect(call("CLOSECHANCE", 0, 23, columnOf(WEEKS), columnOf(ended))).toBeCloseTo(1 - 0.44817927, 8);
    expect(call("CLOSECHANCE", 7, 16, columnOf(WEEKS), columnOf(ended))).toBeCloseTo(
      1 - 0.44817927 / 0.80672269,
      7,
    );
  });

  test("counts what ends at the horizon's last day, not what ended at the age itself", () => {
    const ages = [5, 10, 15, 20, 25, 30, 35, 40, 45];
    const outcomes = ["Won", "Won", "Lost", "Open", "Open", "Open", "Open", "Open", "Open"];
    expect(call("CLOSECHANCE", 5, 5, [ages], [outcomes])).toBeCloseTo(1 / 8, 12);
    expect(call("CLOSECHANCE", 5, 4.9, [ages], [outcomes])).toBe(0);
    expect(call("CLOSECHANCE", 0, 10, [ages], [outcomes])).toBeCloseTo(2 / 9, 12);
  });

  test("says how many deals lived so long, and that 8 are needed", () => {
    const eight = [1, 2, 3, 4, 5, 6, 7, 8];
    expect(call("CLOSECHANCE", 0, 8, [eight], [eight.map(() => "Won")])).toBeCloseTo(1, 12);
    expect(errorOf(() => call("CLOSECHANCE", 1, 8, [eight], [eight.map(() => "Won")]))).toBe(
      "#N/A Not enough deals older than 1 days: 7; at least 8 needed",
    );
    const blanks = eight.with(3, NaN).map((age) => (Number.isNaN(age) ? null : age));
    expect(errorOf(() => call("CLOSECHANCE", 0, 8, [blanks], [eight.map(() => 1)]))).toContain("7;");
  });

  test.each([
    [[-1, 5], "age is -1; it must be a number from 0"],
    [[0, null], "horizon is blank; it must be a number from 0"],
  ])("refuses the arguments %j", (given, message) => {
    expect(errorOf(() => call("CLOSECHANCE", ...given, [[1]], [["Won"]]))).toBe(`#VALUE! ${message}`);
  });

  test("equals the chance walked day by day, rises with the horizon, and shares 1 with the other ways out", () => {
    const life = fc.tuple(fc.integer({ min: 0, max: 15 }), fc.constantFrom("Won", "Lost", "Open"));
    const many = fc.array(life, { minLength: 8, maxLength: 30 });
    fc.assert(
      fc.property(
        many,
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 0, max: 12 }),
        (lives, age, horizon) => {
          fc.pre(lives.filter((each) => each[0] > age).length >= 8);
          const chance = (outcomes: readonly string[], days = horizon) =>
            Number(call("CLOSECHANCE", age, days, [lives.map(([days]) => days)], [outcomes]));
          let open = 1;
          let won = 0;
          for (let day = age + 1; day <= age + horizon; day++) {
            const atRisk = lives.filter((each) => each[0] >= day);
            const endedAs = (end: string) =>
              atRisk.filter((each) => each[0] === day && each[1] === end).length;
            if (atRisk.length === 0) break;
            won += (open * endedAs("Won")) / atRisk.length;
            open *= 1 - (endedAs("Won") + endedAs("Lost")) / atRisk.length;
          }
          const outcomes = lives.map(([, end]) => end);
          const swapped = outcomes.map((end) => (end === "Won" ? "Lost" : end === "Lost" ? "Won" : end));
          expect(chance(outcomes)).toBeCloseTo(won, 12);
          expect(chance(outcomes) + chance(swapped) + open).toBeCloseTo(1, 12);
          expect(chance(outcomes, horizon + 1)).toBeGreaterThanOrEqual(chance(outcomes));
        },
      ),
      { numRuns: 300, seed: 6 },
    );
  });
});
