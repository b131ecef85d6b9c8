import fc from "fast-check";
import { blockOf } from "../../../src/domain/forecast/block";
import { averageWon } from "../../../src/domain/inspection/averageWon";
import { conversions, shareOn } from "../../../src/domain/inspection/conversions";
import { dealCounts } from "../../../src/domain/inspection/dealCounts";
import { stageMoves, type StageMove } from "../../../src/domain/inspection/stageMoves";
import { stoppingStage } from "../../../src/domain/inspection/stoppingStage";
import { dealsNeeded, dealsPerDailyWin } from "../../../src/domain/inspection/temperatureNeeds";
import { weekMovement } from "../../../src/domain/inspection/weekMovement";
import { deal, TODAY } from "../deal";
import { move } from "./move";

const ORDER = new Map([
  ["qualified", 1],
  ["proposal", 2],
  ["won", 3],
]);
const HEADERS = ["Snapshot", "Deal ID", "Owner", "Stage", "Status", "Stage before"];

function moves(count: number, facts: Partial<StageMove>): readonly StageMove[] {
  return Array.from({ length: count }, (_, at) => move({ dealId: `D-${at}`, ...facts }));
}

describe("the moves in a history", () => {
  test("are the rows in which a deal left a stage; going back or being lost is no going on", () => {
    const rows = [
      [TODAY - 9, "A", "Ana", "Proposal", "Open", "Qualified"],
      [TODAY - 8, "A", "Ana", "Proposal", "Open", ""],
      [TODAY - 7, "B", "Ben", "Qualified", "Open", "Proposal"],
      [TODAY - 6, "C", "Ben", "Proposal", "Lost", "Qualified"],
      [TODAY - 5, "D", "Ben", "Closed", "Won", "Proposal"],
      ["?", "E", "Ben", "Closed", "Won", "Proposal"],
    ];
    const found = stageMoves(blockOf("Snapshots", [HEADERS, ...rows]), ORDER);
    expect(found.map(({ dealId, wentOn, isClosed }) => [dealId, wentOn, isClosed])).toEqual([
      ["A", true, false],
      ["B", false, false],
      ["C", false, true],
      ["D", true, true],
    ]);
  });
});

describe("conversion", () => {
  test("counts a window's moves by stage, its first day left out and its last taken in", () => {
    const all = [move({ day: TODAY - 90 }), move({ day: TODAY - 89, wentOn: false }), move({ day: TODAY })];
    const found = conversions(all, { after: TODAY - 90, until: TODAY });
    expect(found).toEqual(new Map([["proposal", { left: 2, wentOn: 1 }]]));
  });

  test("has no share while fewer than eight have left", () => {
    expect(shareOn({ left: 7, wentOn: 7 })).toBeNull();
    expect(shareOn({ left: 8, wentOn: 2 })).toBe(0.25);
    expect(shareOn(undefined)).toBeNull();
  });

  test("never has more go on than left", () => {
    const some = fc.record({ day: fc.integer({ min: TODAY - 200, max: TODAY }), wentOn: fc.boolean() });
    fc.assert(
      fc.property(fc.array(some), (facts) => {
        const found = conversions(facts.map(move), { after: TODAY - 90, until: TODAY });
        for (const { left, wentOn } of found.values()) expect(wentOn).toBeLessThanOrEqual(left);
      }),
    );
  });
});

describe("the stage where deals stop", () => {
  const weak = { left: 11, wentOn: 4 };
  const strong = { left: 12, wentOn: 9 };

  test("is the one of which the smallest share went on, with what it was before", () => {
    const now = new Map([
      ["qualified", strong],
      ["proposal", weak],
    ]);
    const before = new Map([["proposal", { left: 11, wentOn: 6 }]]);
    expect(stoppingStage(now, before)).toEqual({
      stage: "proposal",
      now: weak,
      before: { left: 11, wentOn: 6 },
    });
    expect(stoppingStage(now, new Map([["proposal", { left: 3, wentOn: 1 }]]))?.before).toBeNull();
  });

  test("is not named under twenty moves, of few moves, or where all went on", () => {
    expect(stoppingStage(new Map([["proposal", weak]]), new Map())).toBeNull();
    const few = new Map([
      ["qualified", { left: 20, wentOn: 20 }],
      ["proposal", { left: 7, wentOn: 0 }],
    ]);
    expect(stoppingStage(few, new Map())).toBeNull();
  });
});

describe("the movement of a week", () => {
  const open = [{ created: TODAY - 100 }, { created: TODAY - 3 }, { created: null }];

  test("counts each deal once, of those that were open when the week began", () => {
    const facts = { open, historySince: TODAY - 30, today: TODAY };
    const week = [...moves(1, {}), ...moves(1, {}), ...moves(1, { dealId: "W", isClosed: true })];
    expect(weekMovement({ ...facts, moves: week })).toEqual({ moved: 2, of: 3 });
  });

  test("is unknown while the history is younger than a week", () => {
    expect(weekMovement({ open, moves: [], historySince: TODAY - 6, today: TODAY })).toBeNull();
    expect(weekMovement({ open, moves: [], historySince: null, today: TODAY })).toBeNull();
  });
});

describe("what a temperature needs", () => {
  const stages = [
    {
      stage: "Qualified",
      order: 1,
      kind: "Open" as const,
      temperature: "Prospect" as const,
      normDays: 30,
      probability: 0.2,
    },
    {
      stage: "Proposal",
      order: 2,
      kind: "Open" as const,
      temperature: "Warm" as const,
      normDays: 20,
      probability: 0.5,
    },
  ];

  test("follows from norm days and the chance from there: the book's own where enough deals left", () => {
    expect(dealsPerDailyWin(stages, new Map())).toEqual({ Prospect: 150, Warm: 40, Hot: 0, Ready: 0 });
    const own = new Map([
      ["qualified", { left: 10, wentOn: 5 }],
      ["proposal", { left: 10, wentOn: 4 }],
    ]);
    expect(dealsPerDailyWin(stages, own)).toEqual({ Prospect: 150, Warm: 50, Hot: 0, Ready: 0 });
  });

  test("is the target in average deals, a day, times those, rounded up; unknown where anything of it is", () => {
    const pace = {
      target: 920,
      averageWon: 100,
      days: 92,
      perDailyWin: dealsPerDailyWin(stages, new Map()),
    };
    expect(dealsNeeded("Warm", pace)).toBe(4);
    expect(dealsNeeded("Prospect", pace)).toBe(15);
    expect(dealsNeeded("Hot", pace)).toBeNull();
    expect(dealsNeeded("Warm", { ...pace, target: null })).toBeNull();
    expect(dealsNeeded("Warm", { ...pace, averageWon: null })).toBeNull();
  });
});

describe("the average deal won", () => {
  test("takes the wins of a year that have an amount, by the day they closed", () => {
    const won = (amount: number | null, closedOn: number | null) =>
      deal({ status: "Won", amount, closedOn, closeDate: TODAY });
    expect(averageWon([won(100, TODAY - 5), won(300, null), won(null, TODAY)], TODAY)).toBe(200);
    expect(averageWon([won(100, TODAY - 366), deal({ amount: 5 })], TODAY)).toBeNull();
  });
});

describe("the counts of a process", () => {
  test("tell criteria met of those of whom somebody said, pushes, and unknowns of reviewed deals", () => {
    const open = [
      deal({ stage: "Proposal", provenStage: "Proposal", pushes: 2, unknowns: 3 }),
      deal({ stage: "Proposal", provenStage: "Qualified", pushes: 1, unknowns: 0 }),
      deal({ stage: "Qualified" }),
    ];
    expect(dealCounts(open, ORDER, 2)).toEqual({
      open: 3,
      judged: 2,
      proven: 1,
      pushed: 1,
      pushes: 3,
      reviewed: 2,
      unknowns: 3,
    });
  });
});
