import fc from "fast-check";
import type { Cell } from "../../../src/kit/cell";
import { blockOf } from "../../../src/domain/forecast/block";
import { DEAL_COLUMNS } from "../../../src/domain/forecast/dealColumns";
import { changesSince } from "../../../src/domain/talks/changesSince";
import { dealsToDiscuss } from "../../../src/domain/talks/dealsToDiscuss";
import { lastTalk } from "../../../src/domain/talks/lastTalk";
import { memberGoals } from "../../../src/domain/talks/memberGoals";
import { nextQuestions } from "../../../src/domain/talks/nextQuestions";
import { oneOnOnesDue } from "../../../src/domain/talks/oneOnOnesDue";
import { openPromises } from "../../../src/domain/talks/openPromises";
import { plannedTalk } from "../../../src/domain/talks/plannedTalk";
import { lacksOf, skillsShare, unfinishedTalks } from "../../../src/domain/talks/sessions";
import { supportOf } from "../../../src/domain/talks/supportOf";
import type { Deal } from "../../../src/schema/sheets/pipeline";
import { EXPECTATION_QUESTIONS } from "../../../src/terms/expectationQuestions";
import { deal, dealAt, TODAY } from "../deal";
import { yardstick } from "../yardstick";
import { action, block, kpi, score, standard, talk } from "./rows";

const DANA = "Dana Weiss";

describe("one-on-ones", () => {
  const RULE = { today: TODAY, days: 7, grace: 2 };
  const had = (member: string, days: number | null, cadence: number | null = null) => ({
    member,
    cadence,
    lastOneOnOne: days === null ? null : TODAY - days,
  });

  it("are late after the member's own rhythm and the grace, the latest first, then who had none", () => {
    const due = oneOnOnesDue(
      [had("Ana", 9), had("Ben", 10), had("Chen", null), had("Dana", 18), had("Eva", 18, 14)],
      RULE,
    );
    expect(due.map(({ member, daysLate }) => [member, daysLate])).toEqual([
      ["Dana", 11],
      ["Eva", 4],
      ["Ben", 3],
      ["Chen", 0],
      ["Ana", 0],
    ]);
  });

  it("are never late before the rhythm and the grace have passed", () => {
    const days = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (since, cadence) => {
        const [due] = oneOnOnesDue([had("Ana", since, cadence)], RULE);
        expect((due?.daysLate ?? 0) > 0).toBe(since > cadence + RULE.grace);
      }),
      { seed: 4 },
    );
  });

  it("stand in the manager's time by full or first name, from today on", () => {
    const blocks = [
      block({ date: TODAY - 1, with: DANA }),
      block({ date: TODAY + 3, from: 0.5, with: "Ana, Dana" }),
      block({ date: TODAY + 2, with: "Danaë" }),
    ];
    expect(plannedTalk(DANA, blocks, TODAY)).toEqual({ on: TODAY + 3, from: 0.5 });
    expect(plannedTalk("Ben", blocks, TODAY)).toBeUndefined();
  });

  it("count up to today, the newest of their kind", () => {
    const talks = [-3, -9, 4].map((days) => talk({ member: DANA, type: "1:1", date: TODAY + days }));
    expect(lastTalk("dana weiss", "1:1", { talks, today: TODAY })?.date).toBe(TODAY - 3);
    expect(lastTalk(DANA, "Huddle", { talks, today: TODAY })).toBeUndefined();
  });
});

describe("a member's goals", () => {
  const states = (facts: Partial<Parameters<typeof memberGoals>[1]>) =>
    memberGoals(DANA, { kpis: [], standards: [], scores: [], closedDeals: 20, ...facts }).map(
      ({ state }) => state,
    );
  const KPI = kpi({ kpi: "Meetings" });

  it("stand against minimum and goal, and less can be better", () => {
    const of = (actual: number | null, better: "Higher" | "Lower" = "Higher") =>
      states({
        kpis: [{ ...KPI, better }],
        standards: [standard({ kpi: "Meetings", minimum: 5, goal: better === "Lower" ? 2 : 8 })],
        scores: [score({ kpi: "Meetings", period: TODAY - 7, actual })],
      })[0];
    expect([4, 5, 8, null].map((actual) => of(actual))).toEqual([
      "below minimum",
      "above minimum",
      "goal met",
      "no figure",
    ]);
    expect([6, 5, 2].map((actual) => of(actual, "Lower"))).toEqual([
      "below minimum",
      "above minimum",
      "goal met",
    ]);
  });

  it("take the newest figure that is one, of that member alone", () => {
    const scores = [
      score({ kpi: "Meetings", period: TODAY - 14, actual: 3 }),
      score({ kpi: "Meetings", period: TODAY - 7, actual: null }),
      score({ kpi: "Meetings", period: TODAY - 7, actual: 9, member: "Ana" }),
    ];
    const [goal] = memberGoals(DANA, { kpis: [KPI], standards: [], scores, closedDeals: 0 });
    expect(goal).toMatchObject({ actual: 3, of: TODAY - 14, state: "no minimum", minimum: null });
  });

  it("leave out what is not active, and say of a win rate from few deals that they are few", () => {
    expect(states({ kpis: [{ ...KPI, active: "No" }] })).toEqual([]);
    const scores = [score({ kpi: "Win rate", period: TODAY, actual: 1 })];
    expect(states({ kpis: [kpi({ kpi: "Win rate" })], scores, closedDeals: 7 })).toEqual(["too few deals"]);
    expect(states({ kpis: [kpi({ kpi: "Win rate" })], scores, closedDeals: 8 })).toEqual(["no minimum"]);
  });
});

/** The history of one deal: a day, and what stood then. */
function history(...rows: readonly Readonly<Record<string, Cell>>[]) {
  const headers = ["Snapshot", ...DEAL_COLUMNS];
  return blockOf("Snapshots", [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ""))]);
}

const SINCE = {
  since: TODAY - 14,
  today: TODAY,
  stageOrder: new Map([
    ["proposal", 3],
    ["negotiation", 4],
  ]),
};

describe("what changed since the last talk", () => {
  const before = { Snapshot: TODAY - 21, "Deal ID": "D-6", Status: "Open", Stage: "Proposal" };
  const changes = (facts: Partial<Deal>, row: Readonly<Record<string, Cell>> = before) =>
    changesSince([dealAt(6, facts)], history(row), SINCE).flatMap((each) => each.changes);

  it("tells of stages, dates and amounts against the day of that talk", () => {
    expect(changes({ stage: "Negotiation" })).toEqual([
      { kind: "moved on", from: "Proposal", to: "Negotiation" },
    ]);
    expect(changes({ stage: "Proposal" }, { ...before, Stage: "Negotiation" })[0]?.kind).toBe("fell back");
    const dated = { ...before, "Close date": TODAY - 3, Amount: 80 };
    expect(changes({ stage: "Proposal", closeDate: TODAY + 11, amount: 95 }, dated)).toEqual([
      { kind: "pushed", days: 14, to: TODAY + 11 },
      { kind: "amount", from: 80, to: 95 },
    ]);
    expect(changes({ stage: "Proposal", closeDate: TODAY - 3, amount: 80 }, dated)).toEqual([
      { kind: "passed its close date", on: TODAY - 3 },
    ]);
  });

  it("tells what was won and lost since, and what is new, and nothing of what it does not know", () => {
    expect(changes({ status: "Won", closedOn: TODAY - 2 })).toEqual([{ kind: "won" }]);
    expect(changes({ status: "Won", closedOn: TODAY - 30 })).toEqual([]);
    expect(changes({ status: "Lost", closedOn: TODAY, lostReason: "Price" })).toEqual([
      { kind: "lost", reason: "Price" },
    ]);
    const later = { ...before, Snapshot: TODAY - 7 };
    expect(changes({ stage: "Proposal", created: TODAY - 9 }, later)).toEqual([{ kind: "new" }]);
    expect(changes({ stage: "Proposal", created: TODAY - 90 }, later)).toEqual([]);
  });

  it("takes the last row up to that day, of one day the lower", () => {
    const rows = [-30, -14, -14, -7].map((days, index) => ({
      ...before,
      Snapshot: TODAY + days,
      Amount: index,
    }));
    const [changed] = changesSince([dealAt(6, { stage: "Proposal", amount: 9 })], history(...rows), SINCE);
    expect(changed?.changes).toEqual([{ kind: "amount", from: 2, to: 9 }]);
  });
});

describe("the deals to talk about", () => {
  const sound = { nextStep: "Call", nextStepDate: TODAY + 3, lastActivity: TODAY - 1, closeDate: TODAY + 30 };
  const late = { ...sound, closeDate: TODAY - 3 };
  const discussed = (facts: Partial<Parameters<typeof dealsToDiscuss>[0]>) =>
    dealsToDiscuss({ deals: [], changed: [], yardstick: yardstick(), ...facts });

  it("are two for which most money waits, and one that went well", () => {
    const deals = [
      dealAt(1, { ...late, amount: 50_000 }),
      dealAt(2, { ...late, amount: 300_000 }),
      dealAt(3, { ...late, amount: 90_000 }),
      dealAt(4, { ...sound, amount: 500_000 }),
      dealAt(5, { ...sound, amount: 20_000 }),
    ];
    const moved = { kind: "moved on", from: "Proposal", to: "Negotiation" } as const;
    const changed = deals.slice(4).map((each) => ({ deal: each, changes: [moved] }));
    const chosen = discussed({ deals, changed });
    expect(chosen.map((each) => each.deal.row)).toEqual([2, 3, 5]);
    expect(chosen.at(-1)?.reasons).toEqual([{ kind: "went well", change: moved }]);
  });

  it("fill up with what is new, then with the largest in order, and are never more than three", () => {
    const deals = [1, 2, 3, 4].map((row) => dealAt(row, { ...sound, amount: row * 1000 }));
    const changed = deals.slice(0, 1).map((each) => ({ deal: each, changes: [{ kind: "new" as const }] }));
    const chosen = discussed({ deals, changed });
    expect(chosen.map((each) => each.deal.row)).toEqual([1, 4, 3]);
    expect(chosen.map((each) => each.reasons[0]?.kind)).toEqual(["new", "in order", "in order"]);
  });

  it("are different deals of the member's own, whatever they lack", () => {
    const facts = fc.record({
      amount: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
      closeDate: fc.option(fc.integer({ min: TODAY - 60, max: TODAY + 60 })),
      nextStep: fc.constantFrom("", "Call"),
    });
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 9 }), (each) => {
        const deals = each.map((one, row) => dealAt(row, one));
        const chosen = discussed({ deals });
        expect(new Set(chosen).size).toBe(Math.min(3, deals.length));
        expect(chosen.every(({ reasons }) => reasons.length > 0)).toBe(true);
      }),
      { seed: 6, numRuns: 60 },
    );
  });
});

describe("promises", () => {
  const register = [
    action({ actionId: "1", title: "CFO", about: DANA, due: TODAY - 4 }),
    action({ actionId: "2", title: "Engineer", about: "D-6", type: "Support–deal", due: TODAY - 9 }),
    action({ actionId: "3", title: "Plan", owner: "dana weiss", due: TODAY + 4 }),
    action({ actionId: "4", title: "Done", owner: DANA, status: "Done" }),
    action({ actionId: "5", title: "A lesson", owner: DANA, type: "Lesson" }),
    action({ actionId: "6", title: "For Ana", about: "Ana" }),
  ];
  const deals = [deal({ dealId: "D-6", owner: DANA })];

  it("are the manager's about the member and their deals, and the member's own; the earliest due first", () => {
    const { yours, theirs } = openPromises(DANA, register, { deals, today: TODAY });
    expect(yours.map(({ action: { actionId }, isLate }) => [actionId, isLate])).toEqual([
      ["2", true],
      ["1", true],
    ]);
    expect(theirs.map(({ action: { actionId }, isLate }) => [actionId, isLate])).toEqual([["3", false]]);
  });

  it("are carried over until they are done or dropped", () => {
    const open = register.map((each) => ({ ...each, status: "Waiting" as const }));
    const dropped = register.map((each) => ({ ...each, status: "Dropped" as const }));
    expect(openPromises(DANA, open, { deals, today: TODAY + 400 }).theirs).toHaveLength(2);
    expect(openPromises(DANA, dropped, { deals, today: TODAY })).toEqual({ yours: [], theirs: [] });
  });

  it("are not the same as support and ideas, which the person page lists", () => {
    const more = [
      action({ actionId: "7", type: "Idea", about: "D-6", status: "Done", outcome: "Moved a stage." }),
    ];
    const found = supportOf(DANA, [...register, ...more], deals).map(({ actionId }) => actionId);
    expect(found).toEqual(["2", "7"]);
  });
});

describe("the expectation question", () => {
  const asked = (questions: string, days: number) =>
    talk({ member: DANA, type: "1:1", date: TODAY - days, questions });
  const QUARTER = { quarterFrom: TODAY - 46 };

  it("is one not asked this quarter, the one asked longest ago first", () => {
    const { next, asked: count } = nextQuestions(DANA, [asked("What, Why", 9), asked("How", 100)], QUARTER);
    expect(next).toEqual(["What good looks like", "Back on track", "When", "How long", "How", "What", "Why"]);
    expect(count).toBe(2);
  });

  it("comes to all seven within seven talks", () => {
    const talks = EXPECTATION_QUESTIONS.reduce(
      (held, _, index) => [...held, asked(nextQuestions(DANA, held, QUARTER).next[0] ?? "", 40 - index)],
      [asked("", 45)],
    );
    expect(nextQuestions(DANA, talks, QUARTER).asked).toBe(7);
  });
});

describe("other conversations", () => {
  it("lack what closes them: a ride-along both notes, a joint call its effect", () => {
    const lacks = (facts: Parameters<typeof talk>[0]) => lacksOf(talk({ date: TODAY, ...facts }), TODAY);
    expect(lacks({ type: "Ride-along" })).toEqual(["before", "after"]);
    expect(lacks({ type: "Ride-along", before: "Meet the buyer", date: TODAY + 2 })).toEqual([]);
    expect(lacks({ type: "Ride-along", before: "Meet", after: "Met" })).toEqual([]);
    expect(lacks({ type: "Joint call" })).toEqual(["deal effect"]);
    expect(lacks({ type: "Call review", recording: "call-1" })).toEqual(["questions"]);
    expect(lacks({ type: "Huddle", theme: "Price" })).toEqual(["minutes"]);
    expect(lacks({ type: "1:1" })).toEqual([]);
  });

  it("are listed while they are open, the newest first", () => {
    const talks = [-40, -2, -200].map((days) => talk({ type: "Ride-along", date: TODAY + days }));
    expect(unfinishedTalks(talks, TODAY).map(({ date }) => date)).toEqual([TODAY - 2, TODAY - 40]);
  });

  it("tell the share of skills in this month's meetings alone, and none without minutes", () => {
    const meeting = (days: number, minutes: number, skillsMinutes: number) =>
      talk({ type: "Sales meeting", date: TODAY - days, minutes, skillsMinutes });
    expect(skillsShare([meeting(0, 60, 40), meeting(7, 20, 4), meeting(20, 60, 0)], TODAY)).toBeCloseTo(0.55);
    expect(skillsShare([talk({ type: "1:1", date: TODAY, minutes: 30 })], TODAY)).toBeNull();
  });
});
