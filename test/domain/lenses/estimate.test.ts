import fc from "fast-check";
import { mean, sampleVariance } from "simple-statistics";
import { biasOf, differenceOf, meanOf } from "../../../src/domain/lenses/estimate";
import { intervalOf, leanOf } from "../../../src/domain/lenses/lean";
import { studentQuantile } from "../../../src/domain/lenses/studentQuantile";

const SOME = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 8, maxLength: 30 });

describe("the quantile of Student's law", () => {
  it.each([
    [1, 63.657],
    [7, 3.499],
    [8, 3.355],
    [17, 2.898],
    [30, 2.75],
    [100, 2.626],
  ])(
    "beyond which half a per cent lies is, with %i degrees of freedom, that of NIST's table 1.3.6.7.2",
    (freedom, t) => {
      expect(studentQuantile(0.005, freedom)).toBeCloseTo(t, 3);
    },
  );

  it("is exact where there is a formula: one degree of freedom is Cauchy's law, two have a root", () => {
    for (const tail of [0.3, 0.1, 0.025, 0.005]) {
      expect(studentQuantile(tail, 1)).toBeCloseTo(1 / Math.tan(Math.PI * tail), 8);
      const beyond = 4 * tail * (1 - tail);
      expect(studentQuantile(tail, 2)).toBeCloseTo((1 - 2 * tail) * Math.sqrt(2 / beyond), 8);
    }
  });
});

describe("a mean", () => {
  it("has the error of a second library's variance", () => {
    fc.assert(
      fc.property(SOME, (values) => {
        const { value, error, freedom } = meanOf(values);
        expect(value).toBeCloseTo(mean(values), 8);
        expect(error).toBeCloseTo(Math.sqrt(sampleVariance(values) / values.length), 8);
        expect(freedom).toBe(values.length - 1);
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it("leans only where its interval leaves out 0", () => {
    expect(intervalOf(meanOf([1, 2, 3, 4, 5, 6, 7, 8]))).toEqual({
      low: expect.closeTo(4.5 - 3.4995 * 0.86603, 3) as number,
      high: expect.closeTo(4.5 + 3.4995 * 0.86603, 3) as number,
    });
    expect(leanOf(meanOf([1, 2, 3, 4, 5, 6, 7, 8]))).toBe("high");
    expect(leanOf(meanOf([-1, -2, -3, -4, -5, -6, -7, -8]))).toBe("low");
    expect(leanOf(meanOf([-3, 9, -2, 8, -4, 7, 3, 1]))).toBe("in line");
    expect(leanOf(meanOf([2, 2, 2, 2, 2, 2, 2, 2]))).toBe("high");
    expect(leanOf(meanOf([0, 0, 0, 0, 0, 0, 0, 0]))).toBe("in line");
  });

  it("of nothing but noise is seldom said to lean: in one of a hundred cases", () => {
    const noise = fc.array(fc.float({ min: -1, max: 1, noNaN: true }), { minLength: 10, maxLength: 10 });
    const leans = fc.sample(noise, { seed: 7, numRuns: 2000 }).map((values) => leanOf(meanOf(values)));
    const share = leans.filter((lean) => lean !== "in line").length / leans.length;
    expect(share).toBeLessThan(0.03);
  });
});

describe("a bias", () => {
  const pairs = [100, 100, 300, 100].map((came, at) => ({ said: [120, 110, 330, 100][at] ?? 0, came }));

  it("is the sum of errors by what came", () => {
    expect(biasOf(pairs)?.value).toBeCloseTo((20 + 10 + 30 + 0) / 600, 12);
  });

  it("has the error of a ratio: of what is left when each case is given the same bias", () => {
    const rest = [120 - 110, 110 - 110, 330 - 330, 100 - 110];
    const spread = rest.reduce((sum, each) => sum + each ** 2, 0) / 3;
    expect(biasOf(pairs)?.error).toBeCloseTo(Math.sqrt(spread / 4) / 150, 12);
  });

  it("is not known where nothing came", () => {
    expect(biasOf([{ said: 5, came: 0 }])).toBeNull();
  });

  it("is the same in every currency", () => {
    const pair = fc.record({
      said: fc.integer({ min: 0, max: 900 }),
      came: fc.integer({ min: 1, max: 900 }),
    });
    fc.assert(
      fc.property(
        fc.array(pair, { minLength: 8, maxLength: 20 }),
        fc.integer({ min: 1, max: 500 }),
        (some, rate) => {
          const there = some.map(({ said, came }) => ({ said: said * rate, came: came * rate }));
          expect(biasOf(there)?.value).toBeCloseTo(biasOf(some)?.value ?? NaN, 8);
          expect(biasOf(there)?.error).toBeCloseTo(biasOf(some)?.error ?? NaN, 8);
        },
      ),
      { seed: 2, numRuns: 100 },
    );
  });
});

describe("a difference of two means", () => {
  it("has Welch's degrees of freedom", () => {
    const one = { value: 5, error: 3, freedom: 9 };
    const other = { value: 2, error: 4, freedom: 4 };
    const { value, error, freedom } = differenceOf(one, other);
    expect([value, error]).toEqual([3, 5]);
    expect(freedom).toBeCloseTo(625 / (81 / 9 + 256 / 4), 12);
  });

  it("is the same with the other sign the other way round", () => {
    fc.assert(
      fc.property(SOME, SOME, (a, b) => {
        const [there, back] = [differenceOf(meanOf(a), meanOf(b)), differenceOf(meanOf(b), meanOf(a))];
        expect(there.value).toBeCloseTo(-back.value, 8);
        expect(there.error).toBe(back.error);
      }),
      { seed: 3, numRuns: 50 },
    );
  });

  it("of groups that do not vary is sure", () => {
    const flat = (value: number) => meanOf(Array<number>(8).fill(value));
    expect(leanOf(differenceOf(flat(1), flat(0)))).toBe("high");
    expect(leanOf(differenceOf(flat(1), flat(1)))).toBe("in line");
  });
});
