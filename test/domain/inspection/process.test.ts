import { averageWon } from "../../../src/domain/inspection/averageWon";
import { dealCounts } from "../../../src/domain/inspection/dealCounts";
import { enoughDeals } from "../../../src/domain/inspection/enoughDeals";
import {
  isOwnedBy,
  processOf,
  stageOrder,
  type ProcessFacts,
} from "../../../src/domain/inspection/processOf";
import type { StageMove } from "../../../src/domain/inspection/stageMoves";
import { dealsNeeded, dealsPerDailyWin } from "../../../src/domain/inspection/temperatureNeeds";
import { weekMovement } from "../../../src/domain/inspection/weekMovement";
import { deal, dealAt, TODAY } from "../deal";
import { stage } from "../stage";
import { move } from "./move";

const QUALIFIED = stage({
  stage: "Qualified",
  order: 1,
  temperature: "Prospect",
  probability: 0.2,
  normDays: 30,
});
const PROPOSAL = stage({
  stage: "Proposal",
  order: 2,
  temperature: "Warm",
  probability: 0.5,
  normDays: 20,
});

/** So many moves of different deals, of which some went on. */
function moves(count: number, wentOn: number, facts: Partial<StageMove>): readonly StageMove[] {
  return Array.from({ length: count }, (_, at) =>
    move({ dealId: `M-${String(at)}`, wentOn: at < wentOn, ...facts }),
  );
}

const OPEN = [
  dealAt(1, { owner: "Ana", stage: "Proposal", amount: 100 }),
  dealAt(2, { owner: " ANA ", stage: "Qualified", amount: 50 }),
  dealAt(3, { owner: "Ben", stage: "proposal", pushes: 2 }),
  dealAt(4, { owner: " ", stage: "Proposal" }),
];
const WON = dealAt(9, { owner: "Ana", status: "Won", amount: 100, closedOn: TODAY - 5 });

const FACTS: ProcessFacts = {
  deals: [...OPEN, WON],
  open: OPEN,
  stages: [QUALIFIED, PROPOSAL],
  moves: [],
  historySince: TODAY - 400,
  today: TODAY,
};

describe("the process", () => {
  test("is told of all deals, or of one owner's, whatever the case of the name", () => {
    const stages = (owner: string) =>
      processOf(FACTS, owner).stages.map(({ stage, deals, amount }) => [stage, deals, amount]);
    expect(stages("")).toEqual([
      ["Qualified", 1, 50],
      ["Proposal", 3, 100],
    ]);
    expect(stages("ana")).toEqual([
      ["Qualified", 1, 50],
      ["Proposal", 1, 100],
    ]);
    expect(processOf(FACTS, "Ben").counts).toMatchObject({ open: 1, pushed: 1, pushes: 2 });
    expect(isOwnedBy({ owner: "Ana" }, "Ben")).toBe(false);
  });

  test("has each stage's conversion of 90 days, of the owner's own moves", () => {
    const lately = [...moves(3, 2, {}), ...moves(4, 1, { owner: "ben" }), move({ day: TODAY - 90 })];
    const conversion = (owner: string) =>
      processOf({ ...FACTS, moves: lately }, owner).stages.at(-1)?.conversion;
    expect(conversion("")).toEqual({ left: 7, wentOn: 3 });
    expect(conversion("Ben")).toEqual({ left: 4, wentOn: 1 });
    expect(conversion("Chen")).toBeUndefined();
    expect(processOf(FACTS, "").stages[0]?.conversion).toEqual({ left: 0, wentOn: 0 });
    expect(processOf({ ...FACTS, moves: lately }, "").moves).toBe(7);
  });

  test("names where deals stop, against the 90 days before, whose last day is the 90th", () => {
    const now = moves(20, 5, {});
    const before = [...moves(11, 8, { day: TODAY - 90 }), ...moves(2, 2, { day: TODAY - 180 })];
    const { stopping } = processOf({ ...FACTS, moves: [...now, ...before] }, "");
    expect(stopping).toEqual({
      stage: "proposal",
      now: { left: 20, wentOn: 5 },
      before: { left: 11, wentOn: 8 },
    });
  });

  test("tells the movement of the week of the same deals", () => {
    const facts = { ...FACTS, moves: [move({ dealId: "D-1" }), move({ dealId: "D-3", owner: "ben" })] };
    expect(processOf(facts, "").week).toEqual({ moved: 2, of: 4 });
    expect(processOf(facts, "ana").week).toEqual({ moved: 1, of: 2 });
    expect(processOf({ ...facts, historySince: null }, "").week).toBeNull();
  });

  test("has the stages in the order of Settings, those without one first", () => {
    expect([...stageOrder([PROPOSAL, { stage: " Legal", order: null }])]).toEqual([
      ["proposal", 2],
      ["legal", 0],
    ]);
  });
});

describe("enough deals", () => {
  const PERIOD = { name: "Q4", start: TODAY - 45, end: TODAY + 46, target: 5_000 };
  const TARGETS = [
    { period: "Q3", member: "Ana", target: 9_999 },
    { period: "Q4", member: "ana ", target: 920 },
  ];

  test("says by owner, A–Z, how many stand at each temperature and how many are missing", () => {
    const [ana, ben, ...others] = enoughDeals(FACTS, PERIOD, TARGETS);
    expect(ana).toEqual({
      owner: "Ana",
      at: [
        { temperature: "Prospect", have: 1, short: 14 },
        { temperature: "Warm", have: 1, short: 3 },
        { temperature: "Hot", have: 0, short: null },
        { temperature: "Ready", have: 0, short: null },
      ],
    });
    expect(ben?.at.map(({ have, short }) => [have, short])).toEqual([
      [0, null],
      [1, null],
      [0, null],
      [0, null],
    ]);
    expect(others).toEqual([]);
  });

  test("takes conversion of half a year, and says nothing without a period or a deal won", () => {
    const warm = (facts: Partial<ProcessFacts>) =>
      enoughDeals({ ...FACTS, ...facts }, PERIOD, TARGETS)[0]?.at[1];
    expect(warm({ moves: moves(10, 4, { day: TODAY - 181 }) })).toMatchObject({ short: 4 });
    expect(warm({ moves: moves(10, 4, { day: TODAY - 182 }) })).toMatchObject({ short: 3 });
    expect(warm({ deals: OPEN })).toMatchObject({ have: 1, short: null });
    expect(enoughDeals(FACTS, null, TARGETS)[0]?.at[1]).toMatchObject({ have: 1, short: null });
  });

  test("is short of nothing where more stand than are needed", () => {
    const [ana] = enoughDeals(FACTS, PERIOD, [{ period: "Q4", member: "Ana", target: 100 }]);
    expect(ana?.at[1]).toMatchObject({ have: 1, short: 0 });
  });
});

describe("what a temperature needs, at the edges", () => {
  test("leaves out stages that are closed, without a name, a temperature or a chance", () => {
    const stages = [
      { ...PROPOSAL, kind: "Won" as const },
      { ...PROPOSAL, stage: " " },
      { ...PROPOSAL, temperature: null },
      { ...PROPOSAL, probability: 0 },
      { ...PROPOSAL, probability: null },
      { ...PROPOSAL, normDays: null, temperature: "Hot" as const },
    ];
    expect(dealsPerDailyWin(stages, new Map())).toEqual({ Prospect: 0, Warm: 0, Hot: 0, Ready: 0 });
  });

  test("goes from the last stage to the first, one without a place standing first", () => {
    const half = { left: 10, wentOn: 5 };
    const own = new Map([
      ["qualified", half],
      ["proposal", half],
    ]);
    const unplaced = { ...QUALIFIED, order: null };
    for (const stages of [
      [unplaced, PROPOSAL],
      [PROPOSAL, unplaced],
    ]) {
      expect(dealsPerDailyWin(stages, own)).toMatchObject({ Prospect: 120, Warm: 40 });
    }
  });

  test("cannot be said of a period without days", () => {
    const perDailyWin = { Prospect: 1, Warm: 1, Hot: 1, Ready: 1 };
    const needed = (days: number) => dealsNeeded("Warm", { target: 9, averageWon: 3, days, perDailyWin });
    expect([needed(1), needed(0), needed(-1)]).toEqual([3, null, null]);
  });
});

describe("the average deal won and the week, at the edges", () => {
  const won = (amount: number | null, daysAgo: number | null) =>
    deal({ status: "Won", amount, closedOn: daysAgo === null ? null : TODAY - daysAgo });

  test("takes a win of exactly a year ago, and none without a day or with nothing paid", () => {
    expect(averageWon([won(100, 365), won(300, 1)], TODAY)).toBe(200);
    expect(averageWon([won(300, 1), won(0, 1), won(-50, 1), won(null, 1), won(9, null)], TODAY)).toBe(300);
    const lost = deal({ status: "Lost", amount: 900, closedOn: TODAY });
    expect(averageWon([won(300, 1), lost], TODAY)).toBe(300);
  });

  test("counts no deal that came within the week, and no move of the day the week begins", () => {
    const facts = { historySince: TODAY - 7, today: TODAY };
    const open = [{ created: TODAY - 7 }, { created: TODAY - 6 }, { created: null }];
    const some = [move({ day: TODAY - 7 }), move({ dealId: "D-2", day: TODAY - 6 })];
    expect(weekMovement({ ...facts, open, moves: some })).toEqual({ moved: 1, of: 2 });
    expect(weekMovement({ ...facts, open: open.slice(1, 2), moves: [] })).toBeNull();
    const back = [move({ wentOn: false })];
    expect(weekMovement({ ...facts, open, moves: back })).toEqual({ moved: 0, of: 2 });
    const more = [move({ dealId: "A" }), move({ dealId: "B" }), move({ dealId: "C" })];
    expect(weekMovement({ ...facts, open, moves: more })).toEqual({ moved: 2, of: 2 });
  });

  test("counts a deal as proven where its proof reaches its stage, blanks around it or not", () => {
    const order = stageOrder([QUALIFIED, PROPOSAL]);
    const proven = (provenStage: string) => {
      const { judged, proven: reached } = dealCounts([deal({ stage: "Qualified", provenStage })], order, 2);
      return [judged, reached];
    };
    expect([" ", " Qualified ", "Proposal"].map(proven)).toEqual([
      [0, 0],
      [1, 1],
      [1, 1],
    ]);
  });
});
