import { dutiesOf, type Duties } from "../../../src/domain/actions/duties";
import { dutyItems } from "../../../src/domain/actions/dutyItems";
import { nextTalk } from "../../../src/domain/actions/nextTalk";
import type { TodayFacts } from "../../../src/domain/actions/todayItem";
import { late, openMoney, several } from "../../../src/domain/actions/worth";
import type { RegisteredAction } from "../../../src/schema/sheets/actions";
import { action } from "../action";
import { deal, TODAY } from "../deal";
import { yardstick } from "../yardstick";

const LARGE = 1_000;
const OFF_PLAN = {
  ...{ weeks: 3, of: 4, isByPeriods: false, limit: 0.2 },
  ...{ closed: 100, plan: 200, deviation: -0.5 },
};
const NO_DUTIES: Duties = { oneOnOnes: [], promised: [], awaited: [], asked: [], below: [] };

const registered = (row: number, facts: Partial<RegisteredAction>) => ({
  row,
  record: action({ title: `Action ${String(row)}`, owner: "You", ...facts }),
});

function itemsOf(duties: Partial<Duties> | null, facts: Partial<TodayFacts> = {}) {
  return dutyItems({
    today: TODAY,
    deals: [],
    due: [],
    faultCount: 0,
    importedAt: TODAY,
    importDays: 7,
    yardstick: yardstick(),
    largeFrom: LARGE,
    ...(duties && { duties: { ...NO_DUTIES, ...duties } }),
    ...facts,
  });
}

describe("what is owed, on Today", () => {
  const worth = (duties: Partial<Duties>) => itemsOf(duties).map(({ kind, worth: each }) => [kind, each]);

  test("is nothing where nothing is due, and nothing without a word on duties", () => {
    expect(itemsOf({})).toEqual([]);
    const items = itemsOf(null, { helpDue: OFF_PLAN });
    expect(items).toEqual([{ kind: "help due", ...OFF_PLAN, atStake: 0, worth: LARGE }]);
  });

  test("weighs like nothing where Settings call no deal large", () => {
    expect(itemsOf({ below: ["Ana"] }, { largeFrom: null }).map((item) => item.worth)).toEqual([0]);
  });

  test("weighs a broken promise like a large deal, and one due today like half of one", () => {
    const [today, broken] = [registered(6, { due: TODAY }), registered(7, { due: TODAY - 1 })];
    expect(worth({ promised: [today] })).toEqual([["promises due", 500]]);
    expect(worth({ promised: [registered(8, {})] })).toEqual([["promises due", 500]]);
    expect(itemsOf({ promised: [today, broken] })).toEqual([
      { kind: "promises due", actions: [today, broken], atStake: 0, worth: 1_000 },
    ]);
  });

  test("weighs an answer that was promised for a day gone by like a large deal, by the first of them", () => {
    const [ahead, past] = [registered(6, { due: TODAY }), registered(7, { nextExpected: TODAY - 1 })];
    expect(worth({ asked: [ahead, past] })).toEqual([["answers due", 500]]);
    expect(worth({ asked: [registered(8, {})] })).toEqual([["answers due", 500]]);
    expect(itemsOf({ asked: [past] })).toEqual([
      { kind: "answers due", actions: [past], atStake: 0, worth: 1_000 },
    ]);
  });

  test("weighs members below a minimum, and what others owe, by their number up to four", () => {
    const awaited = [6, 7, 8, 9, 10].map((row) => registered(row, { owner: "Ben", due: TODAY - 1 }));
    expect(itemsOf({ below: ["Ana", "Ben"], awaited })).toEqual([
      { kind: "below minimum", members: ["Ana", "Ben"], atStake: 0, worth: 500 },
      { kind: "actions late", actions: awaited, atStake: 0, worth: 1_000 },
    ]);
    expect([0, 1, 4, 9].map(several)).toEqual([0, 0.25, 1, 1]);
  });

  test("names the latest one-on-one, how often it is held, and how many others are late", () => {
    const due = (member: string, daysLate: number, dueOn: number | null = TODAY - daysLate) => ({
      ...{ member, cadence: null, daysLate, dueOn },
      lastOneOnOne: dueOn === null ? null : dueOn - 14,
    });
    const [first, second] = [due("Ana", 7), due("Ben", 3)];
    expect(itemsOf({ oneOnOnes: [first, second, due("Chen", 0)] })).toEqual([
      { kind: "one-on-one late", due: first, every: 14, others: 1, atStake: 0, worth: 500 },
    ]);
    expect(itemsOf({ oneOnOnes: [due("Chen", 0), due("Dana", 0, null)] })).toEqual([]);
    expect(itemsOf({ oneOnOnes: [due("Dana", 4, null)] })).toEqual([]);
  });

  test("is late by the share of a rhythm, whole from one on, and at once without any", () => {
    expect([late(7, 14), late(14, 14), late(30, 14), late(-1, 14), late(0, 0), late(0, -1)]).toEqual([
      0.5, 1, 1, 0, 1, 1,
    ]);
  });

  test("takes a chance for known from 0 to 1 alone", () => {
    const money = (probability: number) => openMoney(deal({ amount: 100, probability }));
    expect([0, 0.5, 1, -0.5, 1.5].map(money)).toEqual([0, 100, 0, 100, 100]);
  });
});

describe("the next one-on-one", () => {
  const due = (member: string, days: number | null) => ({
    ...{ member, cadence: null, daysLate: 0 },
    ...{ dueOn: days === null ? null : TODAY + days, lastOneOnOne: TODAY - 9 },
  });

  test("is the first from today on, not one that is late or that nobody knows", () => {
    const next = (...oneOnOnes: Duties["oneOnOnes"]) =>
      nextTalk({ duties: { ...NO_DUTIES, oneOnOnes }, today: TODAY })?.member ?? null;
    expect(next(due("Ana", -3), due("Chen", 5), due("Ben", 2), due("Dana", null))).toBe("Ben");
    expect(next(due("Ana", 0))).toBe("Ana");
    expect(next(due("Ana", -1), due("Dana", null))).toBeNull();
    expect(nextTalk({ today: TODAY })).toBeNull();
  });
});

describe("duties", () => {
  const RHYTHM = { today: TODAY, days: 7, grace: null };
  const found = (facts: Partial<Parameters<typeof dutiesOf>[0]>, rhythm = RHYTHM) =>
    dutiesOf({ members: [], talks: [], register: [], scores: [], ...facts }, rhythm);

  test("know of no one-on-one where Settings say no rhythm, and give no grace where they say none", () => {
    const members = [{ member: "Ana", cadence: null }];
    const talks = [
      { member: "Ana", date: TODAY - 8, type: "1:1" as const },
      { member: "Ana", date: TODAY - 2, type: "Huddle" as const },
      { member: "Ana", date: null, type: "1:1" as const },
      { member: "Ben", date: TODAY - 1, type: "1:1" as const },
      { member: "Ana", date: TODAY + 0.5, type: null },
    ];
    expect(found({ members, talks }).oneOnOnes).toMatchObject([{ lastOneOnOne: TODAY - 8, daysLate: 1 }]);
    const today = [{ member: "Ana", date: TODAY + 0.5, type: "1:1" as const }];
    expect(found({ members, talks: today }).oneOnOnes).toMatchObject([{ lastOneOnOne: TODAY + 0.5 }]);
    expect(found({ members, talks: [] }).oneOnOnes).toMatchObject([{ lastOneOnOne: null }]);
    const silent = dutiesOf({ members, talks, register: [], scores: [] }, { ...RHYTHM, days: null });
    expect(silent.oneOnOnes).toEqual([]);
  });

  test("stand in the order of their days, of one day by row; without a day nothing is due", () => {
    const register = [
      registered(9, { due: TODAY - 1 }),
      registered(8, { due: TODAY - 1 }),
      registered(7, { due: TODAY - 5 }),
      registered(6, { due: null }),
    ];
    expect(found({ register }).promised.map(({ row }) => row)).toEqual([7, 8, 9]);
  });

  test("ask for answers that are open, by the day that was promised first", () => {
    const question = (row: number, facts: Partial<RegisteredAction>) =>
      registered(row, { type: "Question from above", ...facts });
    const register = [
      question(6, { due: TODAY + 3, nextExpected: TODAY - 9 }),
      question(7, { nextExpected: TODAY + 1 }),
      question(8, { due: TODAY, status: "Done" }),
      question(9, { due: TODAY, status: "Dropped" }),
      question(10, {}),
      registered(11, { due: TODAY }),
    ];
    expect(found({ register }).asked.map(({ row }) => row)).toEqual([7, 6]);
  });

  test("name who lay below a minimum in the newest week alone", () => {
    const scores = [
      { member: "Ana", period: TODAY - 7, state: "Met" },
      { member: "Ben", period: null, state: "Below minimum" },
      { member: "Chen", period: TODAY - 7, state: "below minimum " },
    ];
    expect(found({ scores }).below).toEqual(["Chen"]);
  });
});
