import type { Cell } from "../../../src/kit/cell";
import { blockOf } from "../../../src/domain/forecast/block";
import { DEAL_COLUMNS } from "../../../src/domain/forecast/dealColumns";
import { changesSince, type DealChange } from "../../../src/domain/talks/changesSince";
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
import { deal, dealAt, TODAY } from "../deal";
import { yardstick } from "../yardstick";
import { action, block, kpi, score, standard, talk } from "./rows";

const DANA = "Dana Weiss";

type HistoryRow = Readonly<Record<string, Cell>>;

function history(...rows: readonly HistoryRow[]) {
  const headers = ["Snapshot", ...DEAL_COLUMNS];
  return blockOf("Snapshots", [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ""))]);
}

describe("what happened to a deal since a day", () => {
  const DAYS = {
    since: TODAY - 14,
    today: TODAY,
    stageOrder: new Map([
      ["proposal", 3],
      ["negotiation", 4],
    ]),
  };
  const BEFORE: HistoryRow = { Snapshot: TODAY - 21, "Deal ID": "D-6", Status: "Open", Stage: "Proposal" };
  const changes = (facts: Partial<Deal>, before: HistoryRow = {}) =>
    changesSince([dealAt(6, facts)], history({ ...BEFORE, ...before }), DAYS).flatMap((each) => each.changes);

  it("is a stage that comes before or after by Settings; one that they do not know is on", () => {
    const kind = (stage: string, before: string) => changes({ stage }, { Stage: before })[0]?.kind;
    expect(kind("Legal", "Negotiation")).toBe("moved on");
    expect(kind("Proposal", "Legal")).toBe("moved on");
    expect(kind("PROPOSAL ", "proposal")).toBeUndefined();
    expect(kind("Proposal", "")).toBeUndefined();
    expect(kind("Proposal", "Negotiation")).toBe("fell back");
  });

  it("is a date that came nearer, or one that passed since then and not before, and not today's", () => {
    const dated = (now: number | null, before: Cell) =>
      changes({ stage: "Proposal", closeDate: now }, { "Close date": before });
    expect(dated(TODAY + 3, TODAY + 10)).toEqual([{ kind: "pulled in", days: 7, to: TODAY + 3 }]);
    const passed = (day: number) => dated(TODAY + day, TODAY + day).map(({ kind }) => kind);
    expect([-15, -14, -1, 0].map(passed)).toEqual([
      [],
      ["passed its close date"],
      ["passed its close date"],
      [],
    ]);
    expect(dated(null, TODAY)).toEqual([]);
    expect(dated(TODAY + 3, "")).toEqual([]);
    expect(dated(TODAY + 3, "soon")).toEqual([]);
  });

  it("is an amount that is another, where both are known", () => {
    const amounts = (now: number | null, before: Cell) =>
      changes({ stage: "Proposal", amount: now }, { Amount: before });
    expect([amounts(null, 5), amounts(5, ""), amounts(5, 5), amounts(5, "much")]).toEqual([[], [], [], []]);
    expect(amounts(0, 5)).toEqual([{ kind: "amount", from: 5, to: 0 }]);
  });

  it("is closing alone, of a deal that was open and closed after that day", () => {
    const won = { status: "Won", stage: "Closed", amount: 9 } as const;
    expect(changes({ ...won, closedOn: TODAY - 13 }, { Amount: 5 })).toEqual([{ kind: "won" }]);
    expect(changes({ ...won, closedOn: TODAY - 14 })).toEqual([]);
    expect(changes({ ...won, closedOn: TODAY }, { Status: "Won" })).toEqual([]);
    expect(changes({ ...won, closedOn: null })).toEqual([]);
    expect(changes({ status: "Removed", closedOn: TODAY })).toEqual([]);
    const unseen = [dealAt(7, { status: "Won", closedOn: TODAY })];
    expect(changesSince(unseen, history(BEFORE), DAYS)[0]?.changes).toEqual([{ kind: "won" }]);
  });

  it("is new only where the book did not know it and it was created after that day", () => {
    const unknown = (created: number | null) =>
      changesSince([dealAt(7, { created })], history(BEFORE), DAYS).flatMap((each) => each.changes);
    expect(unknown(TODAY - 13)).toEqual([{ kind: "new" }]);
    expect([unknown(TODAY - 14), unknown(null)]).toEqual([[], []]);
  });

  it("is told of the largest deal first, of equal ones by row, and not of those to which nothing happened", () => {
    const deals = [
      dealAt(6, { amount: 5 }),
      dealAt(9, { amount: 7 }),
      dealAt(8, { amount: 7 }),
      dealAt(7, {}),
    ];
    const rows = deals.map(({ record }) => ({ ...BEFORE, "Deal ID": record.dealId }));
    const still = dealAt(5, { stage: "Proposal", amount: 900 });
    const told = changesSince([still, ...deals], history(...rows, { ...BEFORE, "Deal ID": "D-5" }), DAYS);
    expect(told.map((each) => each.deal.row)).toEqual([8, 9, 6, 7]);
    const spaced = [{ row: 6, record: deal({ dealId: " D-6 ", stage: "Negotiation" }) }];
    expect(changesSince(spaced, history(BEFORE), DAYS)[0]?.changes).toHaveLength(1);
  });

  it("is compared with the newest row, though an older one stands below it", () => {
    const rows = [
      { ...BEFORE, Amount: 5 },
      { ...BEFORE, Snapshot: TODAY - 40, Amount: 3 },
      { ...BEFORE, Snapshot: "then", Amount: 2 },
    ];
    const [changed] = changesSince([dealAt(6, { stage: "Proposal", amount: 9 })], history(...rows), DAYS);
    expect(changed?.changes).toEqual([{ kind: "amount", from: 5, to: 9 }]);
  });
});

describe("the deals that are chosen for a talk", () => {
  const SOUND = {
    nextStep: "Call",
    nextStepDate: TODAY + 3,
    lastActivity: TODAY - 1,
    closeDate: TODAY + 30,
    amount: 1,
  };
  const LATE = { ...SOUND, closeDate: TODAY - 3 };
  const WON: DealChange = { kind: "won" };
  const PULLED: DealChange = { kind: "pulled in", days: 7, to: TODAY };
  const NEW: DealChange = { kind: "new" };

  function chosen(
    each: readonly (readonly [facts: Partial<Deal>, change?: DealChange])[],
  ): readonly (readonly [row: number, kinds: string])[] {
    const deals = each.map(([facts], at) => dealAt(at + 1, facts));
    const changed = each.flatMap(([, change], at) => {
      const found = deals[at];
      return change && found ? [{ deal: found, changes: [change] }] : [];
    });
    return dealsToDiscuss({ deals, changed, yardstick: yardstick() }).map(({ deal: { row }, reasons }) => [
      row,
      reasons.map(({ kind }) => kind).join(", "),
    ]);
  }

  it("say first that they were won, but what they need before another good turn", () => {
    expect(chosen([[{ ...SOUND, status: "Won" }, WON]])).toEqual([[1, "went well"]]);
    expect(chosen([[LATE, PULLED]])).toEqual([[1, "needs, went well"]]);
    expect(chosen([[LATE, NEW]])).toEqual([[1, "needs, new"]]);
    expect(chosen([[SOUND, { kind: "amount", from: 1, to: 2 }]])).toEqual([[1, "in order"]]);
    expect(chosen([[{ ...SOUND, status: "Won" }]]).map(([, kinds]) => kinds)).toEqual([]);
  });

  it("are the largest that went well, and of equal ones the upper", () => {
    const good = (amount: number | null) => [{ ...SOUND, amount }, PULLED] as const;
    expect(chosen([good(5), good(9), good(9), good(1)]).map(([row]) => row)).toEqual([2, 3, 1]);
  });

  it("are by needs times amount; a third one in need comes before what is new, then what went well", () => {
    const late = (amount: number | null) => [{ ...LATE, amount }] as const;
    const worse = [{ ...LATE, nextStep: "", amount: 60 }] as const;
    expect(chosen([late(100), worse, late(70), [{ ...SOUND, amount: 900 }, NEW]])).toEqual([
      [2, "needs"],
      [1, "needs"],
      [3, "needs"],
    ]);
    expect(chosen([late(50), late(50), late(null)]).map(([row]) => row)).toEqual([1, 2, 3]);
    const well = [{ ...SOUND, amount: 800 }, PULLED] as const;
    expect(chosen([well, well, [{ ...SOUND, amount: 1 }, NEW]]).map(([row]) => row)).toEqual([1, 3, 2]);
  });

  it("are filled up by the largest in order", () => {
    expect(chosen([[SOUND], [{ ...SOUND, amount: 5 }], [LATE], [SOUND]]).map(([row]) => row)).toEqual([
      3, 2, 1,
    ]);
  });
});

describe("when a talk is blocked", () => {
  const planned = (...blocks: readonly Parameters<typeof block>[0][]) =>
    plannedTalk(
      ` ${DANA} `,
      blocks.map((each) => block({ with: "Dana", ...each })),
      TODAY,
    );

  it("is the first block of coaching from today on that is not done", () => {
    expect(planned({ date: TODAY + 2 }, { date: TODAY, from: 0.6 }, { date: TODAY, from: 0.4 })).toEqual({
      on: TODAY,
      from: 0.4,
    });
    expect(planned({ date: TODAY, from: 0.4 }, { date: TODAY, from: null })?.from).toBeNull();
    const passed = [{ date: TODAY, done: "Yes" }, { date: TODAY, kind: "Admin" }, { date: null }] as const;
    expect(planned(...passed, { date: TODAY - 1 })).toBeUndefined();
  });

  it("names the member in full or by the first name alone", () => {
    const by = (names: string) => planned({ date: TODAY, with: names }) !== undefined;
    expect([by("Ben, dana weiss "), by("DANA"), by("Weiss"), by(""), by("Dana W")]).toEqual([
      ...[true, true, false, false, false],
    ]);
    expect(plannedTalk("  ", [block({ date: TODAY, with: "" })], TODAY)).toEqual({ on: TODAY, from: null });
    expect(plannedTalk("Dana  Weiss", [block({ date: TODAY, with: "Weiss" })], TODAY)).toBeUndefined();
  });
});

describe("talks", () => {
  it("are late by the member's own rhythm where that says something, else by Settings, A–Z", () => {
    const due = (cadence: number | null, member = "Ana") => ({ member, cadence, lastOneOnOne: TODAY - 10 });
    const RULE = { today: TODAY, days: 7, grace: 2 };
    const late = (cadence: number | null) => oneOnOnesDue([due(cadence)], RULE)[0]?.daysLate;
    expect([0, -3, null, 5, 10].map(late)).toEqual([3, 3, 3, 5, 0]);
    const names = oneOnOnesDue([due(7, "Ben"), due(7, " "), due(7, "ana"), due(7, "Chen")], RULE);
    expect(names.map(({ member }) => member)).toEqual(["ana", "Ben", "Chen"]);
  });

  it("of a kind are the member's own, the lower of one day, today's too", () => {
    const talks = [
      talk({ member: DANA, type: "1:1", date: TODAY, agreed: "first" }),
      talk({ member: DANA, type: "1:1", date: TODAY, agreed: "second" }),
      talk({ member: "Ana", type: "1:1", date: TODAY, agreed: "other" }),
      talk({ member: DANA, type: "1:1", date: null, agreed: "none" }),
    ];
    expect(lastTalk(DANA, "1:1", { talks, today: TODAY })?.agreed).toBe("second");
    expect(lastTalk("Ben", "1:1", { talks, today: TODAY })).toBeUndefined();
  });

  it("lack what their kind wants, blanks being nothing", () => {
    const lacks = (facts: Parameters<typeof talk>[0]) => lacksOf(talk(facts), TODAY);
    expect(lacks({ type: null })).toEqual([]);
    expect(lacks({ type: "Joint call", dealEffect: "Moved" })).toEqual([]);
    expect(lacks({ type: "Call review", recording: "  ", questions: "3" })).toEqual(["recording"]);
    expect(lacks({ type: "Sales meeting", theme: " ", minutes: 30 })).toEqual(["theme"]);
    expect(lacks({ type: "Huddle", theme: "Price", minutes: 0 })).toEqual(["minutes"]);
    expect(lacks({ type: "Ride-along", before: "Meet", date: null })).toEqual(["after"]);
  });

  it("are unfinished for 91 days, the newest first", () => {
    const days = [-91, -92, -1].map((each) => talk({ type: "Joint call", date: TODAY + each }));
    const done = talk({ type: "1:1", date: TODAY });
    expect(unfinishedTalks([...days, done], TODAY).map(({ date }) => date)).toEqual([TODAY - 1, TODAY - 91]);
  });

  it("share skills by the minutes of huddles and sales meetings of this month up to today", () => {
    const meeting = (type: "Huddle" | "Sales meeting" | "1:1", date: number | null, skillsMinutes: number) =>
      talk({ type, date, minutes: 10, skillsMinutes });
    const counted = [meeting("Huddle", TODAY, 10), meeting("Sales meeting", TODAY - 15, 0)];
    const others = [
      meeting("Huddle", TODAY + 1, 9),
      meeting("Huddle", TODAY - 16, 9),
      meeting("Huddle", TODAY - 365, 9),
      meeting("Huddle", null, 9),
      meeting("1:1", TODAY, 9),
    ];
    expect(skillsShare([...counted, ...others], TODAY)).toBe(0.5);
    expect(skillsShare(others, TODAY)).toBeNull();
  });

  it("ask the questions of that member since the quarter began, its first day too", () => {
    const asked = (member: string, daysAgo: number) =>
      talk({ member, type: "1:1", date: TODAY - daysAgo, questions: "What" });
    const count = (...talks: ReturnType<typeof talk>[]) =>
      nextQuestions(DANA, talks, { quarterFrom: TODAY - 46 }).asked;
    expect([count(asked(DANA, 46)), count(asked(DANA, 47)), count(asked("Ana", 1))]).toEqual([1, 0, 0]);
  });
});

describe("what is owed both ways", () => {
  const register = [
    action({ actionId: "1", title: "Later", about: DANA }),
    action({ actionId: "2", title: "Today", about: DANA, due: TODAY }),
    action({ actionId: "3", title: "Late", about: "Halden", due: TODAY - 1 }),
    action({ actionId: "4", title: " ", about: DANA }),
    action({ actionId: "5", title: "No kind", about: DANA, due: TODAY + 1, type: null }),
    action({ actionId: "6", title: "About nobody", about: "" }),
  ];

  it("stands by its day, what has none last, and is late from the day after", () => {
    const deals = [deal({ dealId: "", account: "Halden" })];
    const { yours } = openPromises(DANA, register, { deals, today: TODAY });
    expect(yours.map(({ action: { actionId }, isLate }) => [actionId, isLate])).toEqual([
      ["3", true],
      ["2", false],
      ["5", false],
      ["1", false],
    ]);
  });

  it("is support that is open, and ideas that were not dropped, the earliest due first", () => {
    const about = (actionId: string, facts: Parameters<typeof action>[0]) =>
      action({ actionId, about: DANA, type: "Support–career", ...facts });
    const rows = [
      about("1", {}),
      about("2", { due: TODAY + 5 }),
      about("3", { due: TODAY + 1, type: "Support–deal" }),
      about("4", { status: "Done" }),
      about("5", { status: "Dropped" }),
      about("6", { type: "Idea", status: "Dropped" }),
      about("7", { type: "Idea", status: "Done", due: TODAY + 3 }),
      about("8", { type: "Action" }),
      about("9", { about: "" }),
    ];
    const found = supportOf(DANA, rows, [deal({ dealId: "" })]).map(({ actionId }) => actionId);
    expect(found).toEqual(["3", "7", "2", "1"]);
  });

  it("is measured by the newest figure, of one week the lower, against the standard of that KPI", () => {
    const scores = [
      score({ kpi: "Meetings", period: TODAY, actual: 3 }),
      score({ kpi: "Meetings", period: TODAY, actual: 4 }),
      score({ kpi: "Meetings", period: TODAY - 7, actual: 9 }),
      score({ kpi: "Meetings", period: null, actual: 8 }),
    ];
    const standards = [standard({ kpi: "Calls", minimum: 1 }), standard({ kpi: "Meetings", minimum: 5 })];
    const kpis = [kpi({ kpi: "Meetings" })];
    expect(memberGoals(DANA, { kpis, standards, scores, closedDeals: 0 })).toMatchObject([
      { actual: 4, of: TODAY, minimum: 5, state: "below minimum" },
    ]);
  });
});
