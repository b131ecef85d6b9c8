import fc from "fast-check";
import { errorOf } from "./excelErrors";
import { call, columnOf } from "./call";

const WORDS = fc.array(fc.constantFrom("Yes", "partly", "No ", "Unknown", "", null), {
  minLength: 1,
  maxLength: 12,
});

describe("REVIEWSCORE", () => {
  test("weighs answers, a blank weight as 1 and a blank answer as nothing", () => {
    expect(call("REVIEWSCORE", [["Yes", "Partly", "No", ""]])).toBe(0.375);
    expect(call("REVIEWSCORE", [["Yes", "No"]], columnOf([3, null]))).toBe(0.75);
    expect(call("REVIEWSCORE", null)).toBe(0);
  });

  test.each([
    [["Maybe"], '#VALUE! Value 1 of answers is text, "Maybe"; it must be one of Yes, Partly, No, Unknown'],
    [["Yes", [[1, 2]]], "#VALUE! the length of weights is 2; it must be 1, as that of answers"],
    [["Yes", -1], "#VALUE! Value 1 of weights is -1; it must be a number from 0"],
    [["Yes", 0], "#N/A the sum of weights is 0; it must be above 0"],
  ])("refuses %j", (given, message) => {
    expect(errorOf(() => call("REVIEWSCORE", ...given))).toBe(message);
  });

  test("lies from 0 to 1 and equals the weighted mean", () => {
    const worth = new Map([
      ["yes", 1],
      ["partly", 0.5],
    ]);
    fc.assert(
      fc.property(
        WORDS,
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 12, maxLength: 12 }),
        (words, pool) => {
          const weights = pool.slice(0, words.length);
          const points = words.map(
            (word, at) => (worth.get((word ?? "").trim().toLowerCase()) ?? 0) * (weights[at] ?? 0),
          );
          const total = weights.reduce((sum, weight) => sum + weight, 0);
          const score = call("REVIEWSCORE", columnOf(words), [weights]);
          expect(score).toBeCloseTo(points.reduce((sum, point) => sum + point, 0) / total, 12);
        },
      ),
      { numRuns: 200, seed: 8 },
    );
  });
});

describe("UNKNOWNS", () => {
  test("counts an answer once, whether unknown, undated or too old; the thirtieth day still holds", () => {
    const given = [["Yes", "Yes", "Yes", "Unknown", ""]];
    expect(call("UNKNOWNS", given)).toBe(2);
    expect(call("UNKNOWNS", given, [[46030, 46029, "", 46000, null]], 46060)).toBe(4);
    expect(call("UNKNOWNS", given, [[46030, 46029, "", 46000, null]], 46060, 31)).toBe(3);
    expect(call("UNKNOWNS", [["Yes"]], [[""]], 46060)).toBe(1);
  });

  test.each([
    [["Yes", 46030], "as_of is blank; it must be a date where dates are given"],
    [["Yes", [[1, 2]], 46060], "the length of dates is 2; it must be 1, as that of answers"],
    [["Yes", "soon", 46060], 'Value 1 of dates is text, "soon"; it must be a date'],
    [["Yes", 46030, 46060, -1], "max_age is -1; it must be a number from 0"],
    [["Si"], 'Value 1 of answers is text, "Si"; it must be one of Yes, Partly, No, Unknown'],
  ])("refuses %j", (given, message) => {
    expect(errorOf(() => call("UNKNOWNS", ...given))).toBe(`#VALUE! ${message}`);
  });

  test("never falls as days pass", () => {
    fc.assert(
      fc.property(WORDS, fc.nat(60), (words, later) => {
        const count = (asOf: number) =>
          Number(call("UNKNOWNS", columnOf(words), columnOf(words.map(() => 46030)), asOf));
        expect(count(46030)).toBe(Number(call("UNKNOWNS", columnOf(words))));
        expect(count(46030 + later)).toBe(later > 30 ? words.length : count(46030));
      }),
      { numRuns: 200, seed: 9 },
    );
  });
});

describe("RELATION", () => {
  test("is 1 for a strong friend met today, −1 for a strong opponent, half after 45 days", () => {
    expect(call("RELATION", 3, 2, 46060, 46060)).toBe(1);
    expect(call("RELATION", 3, -2, 46060, 46060)).toBe(-1);
    expect(call("RELATION", 3, 2, 46015, 46060)).toBeCloseTo(0.5, 12);
    expect(call("RELATION", 3, 2, 46050, 46060, 10)).toBeCloseTo(0.5, 12);
  });

  test("does not grow before the contact, and is a plain 0 without a tie", () => {
    expect(call("RELATION", 3, 2, 46070, 46060)).toBe(1);
    expect(call("RELATION", 0, -2, 46060, 46060)).toBe(0);
  });

  test.each([
    [[3, 2, null, 46060], "#N/A Not enough days of last contact: 0; at least 1 needed"],
    [[4, 2, 46060, 46060], "#VALUE! strength is 4; it must be a number from 0 to 3"],
    [[3, -3, 46060, 46060], "#VALUE! stance is -3; it must be a number from -2 to 2"],
    [[3, 2, 46060, ""], "#VALUE! as_of is blank; it must be a date"],
    [[3, 2, 46060, 46060, 0], "#VALUE! half_life is 0; it must be a number above 0"],
  ])("refuses %j", (given, message) => {
    expect(errorOf(() => call("RELATION", ...given))).toBe(message);
  });

  test("stays within −1 and 1 and fades towards 0", () => {
    fc.assert(
      fc.property(fc.nat(3), fc.integer({ min: -2, max: 2 }), fc.nat(400), (strength, stance, days) => {
        const on = (day: number) => Math.abs(Number(call("RELATION", strength, stance, 46000, 46000 + day)));
        expect(on(days)).toBeLessThanOrEqual(1);
        expect(on(days + 1)).toBeLessThanOrEqual(on(days));
        expect(on(days + 45)).toBeCloseTo(on(days) / 2, 12);
      }),
      { numRuns: 200, seed: 10 },
    );
  });
});
