import { checklistFor } from "../../../src/domain/review/checklistFor";
import { factStatus, type FactRule } from "../../../src/domain/review/factStatus";
import {
  reviewedThen,
  unknownPrice,
  type ReviewedBook,
  type ReviewedThen,
} from "../../../src/domain/review/unknownPrice";
import { deal, TODAY } from "../deal";

const NAMES = ["Large deal", "Renewal", "Competitive", "Quick check", "Channel"];

describe("the checklist of a deal", () => {
  const choose = (facts: Partial<Parameters<typeof checklistFor>[1]>): string =>
    checklistFor(NAMES, { deal: deal(), isLarge: false, before: "", ...facts });

  test("follows its kind, an own one named as its type, and the one of its last review first", () => {
    expect(choose({})).toBe("Quick check");
    expect(choose({ isLarge: true, deal: deal({ competitor: "Rival" }) })).toBe("Large deal");
    expect(choose({ deal: deal({ competitor: "Rival" }) })).toBe("Competitive");
    expect(choose({ isLarge: true, deal: deal({ type: "Renewal 2026" }) })).toBe("Renewal");
    expect(choose({ isLarge: true, deal: deal({ type: "channel" }) })).toBe("Channel");
    expect(choose({ isLarge: true, before: "quick check" })).toBe("Quick check");
  });

  test("is the first of those there are where none fits, and none where there is none", () => {
    expect(checklistFor(["Mine"], { deal: deal(), isLarge: true, before: "Gone" })).toBe("Mine");
    expect(checklistFor([], { deal: deal(), isLarge: true, before: "" })).toBe("");
  });
});

describe("what the facts of a deal carry", () => {
  const rule: FactRule = { today: TODAY, staleDays: 14, stageOrder: new Map([["proposal", 2]]) };
  const sound = { stage: "Proposal", provenStage: "Proposal", nextStepDate: TODAY, lastActivity: TODAY - 14 };

  test("is Commit with all three, Best case with two, else Pipeline", () => {
    expect(factStatus(deal({ ...sound, category: "Commit" }), rule)).toEqual({
      says: "Commit",
      carry: "Commit",
      missing: [],
      standing: "agree",
    });
    const late = deal({ ...sound, nextStepDate: TODAY - 1, category: "Commit" });
    expect(factStatus(late, rule)).toMatchObject({ carry: "Best case", standing: "rep says more" });
    expect(factStatus(deal({ category: "Pipeline" }), rule)).toMatchObject({ carry: "Pipeline" });
    expect(factStatus(deal(sound), rule)).toMatchObject({ says: "Pipeline", standing: "facts say more" });
  });
});

describe("the price of unknown answers", () => {
  const ended = (n: number, won: number, facts: Partial<ReviewedThen>): readonly ReviewedThen[] =>
    Array.from({ length: n }, (_, at) => ({
      dealId: `${facts.stage ?? ""}-${String(facts.unknown)}-${at}`,
      checklist: "Large deal",
      stage: "proposal",
      unknown: 0,
      isWon: at < won,
      ...facts,
    }));
  const now = { checklist: "Large deal", stage: "Proposal", unknown: 2 };

  test("is told of the same stage once eight ended there, else of any stage, each deal once", () => {
    const there = ended(8, 2, { unknown: 2 });
    const elsewhere = ended(9, 9, { unknown: 2, stage: "contract" });
    expect(unknownPrice([...there, ...elsewhere], now)).toEqual({
      now: { won: 2, n: 8 },
      none: { won: 0, n: 0 },
      isAtStage: true,
    });
    const few = unknownPrice([...there.slice(1), ...elsewhere], now);
    expect(few).toMatchObject({ now: { won: 10, n: 16 }, isAtStage: false });
  });

  test("counts three and more together, and asks nothing of another checklist", () => {
    const many = [...ended(5, 1, { unknown: 3 }), ...ended(4, 0, { unknown: 7 })];
    expect(unknownPrice(many, { ...now, unknown: 4 }).now).toEqual({ won: 1, n: 9 });
    expect(unknownPrice(many, { ...now, checklist: "Renewal", unknown: 4 }).now.n).toBe(0);
  });

  test("reads of each closed deal its last review at a stage, as it was on that day", () => {
    const answer = (reviewId: string, evidenceDate: number | null) =>
      ({ reviewId, answer: "Yes", evidenceDate }) as const;
    const book: ReviewedBook = {
      reviews: ["R-1", "R-2", "R-3"].map((reviewId, at) => ({
        reviewId,
        dealId: at === 2 ? "OPEN" : "D-1",
        date: TODAY - 90 + at,
        checklist: "Large deal",
      })),
      answers: [
        answer("R-1", null),
        answer("R-2", TODAY - 90),
        answer("R-2", TODAY - 140),
        answer("R-3", null),
      ],
      deals: [deal({ dealId: "D-1", status: "Lost" }), deal({ dealId: "OPEN" })],
      evidenceDays: 30,
      stageOn: () => "Proposal",
    };
    expect(reviewedThen(book)).toEqual([
      { dealId: "D-1", checklist: "Large deal", stage: "proposal", unknown: 1, isWon: false },
    ]);
  });
});
