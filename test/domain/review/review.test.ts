import fc from "fast-check";
import { countsAs } from "../../../src/domain/review/countsAs";
import { scoreReview, type WeighedQuestion } from "../../../src/domain/review/scoreReview";
import { ANSWERS, type Answer } from "../../../src/terms/answers";
import { TODAY } from "../deal";

const LARGE_DEAL: readonly WeighedQuestion[] = [
  { question: "Have we met who signs?", weight: 2 },
  { question: "Do we know how they decide?", weight: null },
  { question: "Does someone inside sell for us?", weight: 1 },
  { question: "Do we know who else is in?", weight: 0.5 },
];

const RULE = { today: TODAY, evidenceDays: 30 };

describe("countsAs", () => {
  test("takes an answer at its word for 30 days", () => {
    const given = { answer: "Yes", answeredOn: TODAY - 30 } as const;
    expect(countsAs(given, RULE)).toBe("Yes");
  });

  test("turns an answer of 31 days ago into Unknown", () => {
    const given = { answer: "Yes", answeredOn: TODAY - 31 } as const;
    expect(countsAs(given, RULE)).toBe("Unknown");
  });

  test("does not turn a blank answer into No", () => {
    expect(countsAs({ answer: null, answeredOn: TODAY }, RULE)).toBe("Unknown");
  });

  test("does not believe an answer without a day", () => {
    expect(countsAs({ answer: "Yes", answeredOn: null }, RULE)).toBe("Unknown");
  });
});

describe("scoreReview", () => {
  test("gives 1 for Yes, a half for Partly, nothing for No and Unknown", () => {
    const answers = new Map<string, Answer>([
      ["Have we met who signs?", "Yes"],
      ["Do we know how they decide?", "Partly"],
      ["Does someone inside sell for us?", "No"],
    ]);
    expect(scoreReview(LARGE_DEAL, answers)).toEqual({ score: 2.5, outOf: 4.5, unknown: 1 });
  });

  test("counts a question by its weight", () => {
    expect(scoreReview([{ question: "Budget?", weight: 3 }], new Map([["Budget?", "Partly"]]))).toEqual({
      score: 1.5,
      outOf: 3,
      unknown: 0,
    });
  });

  test("never exceeds what is possible, and better answers never lower it", () => {
    const answered = fc.array(fc.constantFrom(...ANSWERS), { minLength: 4, maxLength: 4 });
    const fill = (words: readonly Answer[]) =>
      new Map(LARGE_DEAL.map(({ question }, index) => [question, words[index] ?? "Unknown"]));
    fc.assert(
      fc.property(answered, fc.nat(3), (words, at) => {
        const before = scoreReview(LARGE_DEAL, fill(words));
        const after = scoreReview(LARGE_DEAL, fill(words.with(at, "Yes")));
        expect(after.score).toBeGreaterThanOrEqual(before.score);
        expect(after.score).toBeLessThanOrEqual(after.outOf);
      }),
      { seed: 10 },
    );
  });
});
