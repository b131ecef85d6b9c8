import fc from "fast-check";
import { dutiesOf, type DutyFacts } from "../../../src/domain/actions/duties";
import { nextTalk } from "../../../src/domain/actions/nextTalk";
import { splitPutOff } from "../../../src/domain/actions/putOff";
import type { TodayFacts } from "../../../src/domain/actions/todayItem";
import { todayList } from "../../../src/domain/actions/todayList";
import { openMoney } from "../../../src/domain/actions/worth";
import type { RegisteredAction } from "../../../src/schema/sheets/actions";
import { action } from "../action";
import { deal, dealAt, TODAY } from "../deal";
import { yardstick } from "../yardstick";

const RHYTHM = { today: TODAY, days: 7, grace: 2 };
const NOTHING: DutyFacts = { members: [], talks: [], register: [], scores: [] };

const duties = (facts: Partial<DutyFacts>) => dutiesOf({ ...NOTHING, ...facts }, RHYTHM);
const oneOnOne = (member: string, ago: number) => ({ member, date: TODAY - ago, type: "1:1" as const });
const member = (name: string) => ({ member: name, cadence: null });

const QUIET: TodayFacts = {
  today: TODAY,
  deals: [],
  due: [],
  faultCount: 0,
  importedAt: TODAY,
  importDays: 7,
  yardstick: yardstick({ rules: new Map([["close date", 0]]) }),
  largeFrom: 100_000,
};

describe("What is owed", () => {
  test("counts a one-on-one from the last one that was held, not from one that is planned", () => {
    const talks = [oneOnOne("Ana", 12), oneOnOne("ana ", 20), oneOnOne("Ana", -3), oneOnOne("Ben", 5)];
    const { oneOnOnes } = duties({ members: [member("Ana"), member("Ben")], talks });
    expect(oneOnOnes).toMatchObject([
      { member: "Ana", lastOneOnOne: TODAY - 12, daysLate: 5 },
      { member: "Ben", dueOn: TODAY + 2, daysLate: 0 },
    ]);
    expect(nextTalk({ duties: duties({ members: [member("Ben")], talks }), today: TODAY })?.member).toBe(
      "Ben",
    );
  });

  test("tells the manager’s promises from what others owe, and leaves out what is done or not yet due", () => {
    const register = [
      { row: 6, record: action({ title: "Price list", owner: "You", due: TODAY }) },
      { row: 7, record: action({ title: "Reference", owner: "Ben", due: TODAY - 1 }) },
      { row: 8, record: action({ title: "Today’s", owner: "Ben", due: TODAY }) },
      { row: 9, record: action({ title: "Later", owner: "You", due: TODAY + 1 }) },
      { row: 10, record: action({ title: "Done", owner: "You", due: TODAY - 9, status: "Done" }) },
    ];
    const { promised, awaited } = duties({ register });
    expect(promised.map(({ row }) => row)).toEqual([6]);
    expect(awaited.map(({ row }) => row)).toEqual([7]);
  });

  test("announces answers upward a week ahead, the first due first", () => {
    const question = (row: number, days: number) => ({
      row,
      record: action({ type: "Question from above", title: "Coverage?", nextExpected: TODAY + days }),
    });
    const { asked } = duties({ register: [question(6, 7), question(7, 2), question(8, 8)] });
    expect(asked.map(({ row }) => row)).toEqual([7, 6]);
  });

  test("announces a question that was asked twice again before its next day, also once it is done", () => {
    const done = (row: number, change: Partial<RegisteredAction>) => ({
      row,
      record: action({ type: "Question from above", status: "Done", nextExpected: TODAY + 3, ...change }),
    });
    const register = [
      done(6, { timesAsked: 2, due: TODAY - 30 }),
      done(7, { timesAsked: 1 }),
      done(8, { timesAsked: 4, nextExpected: null, due: TODAY }),
      done(9, { timesAsked: 4, nextExpected: TODAY + 8 }),
      done(10, { timesAsked: 4, status: "Dropped" }),
    ];
    expect(duties({ register }).asked.map(({ row }) => row)).toEqual([6]);
  });

  test("names who lay below a minimum in the last week, each once", () => {
    const below = (name: string, period: number) => ({ member: name, period, state: "Below minimum" });
    const scores = [below("Ana", TODAY - 14), below("Ben", TODAY - 7), below("Ben", TODAY - 7)];
    expect(duties({ scores }).below).toEqual(["Ben"]);
  });
});

describe("The order of Today", () => {
  const late = (days: number) => duties({ members: [member("Ana")], talks: [oneOnOne("Ana", 7 + days)] });
  const passed = (amount: number, probability: number | null = null) =>
    dealAt(6, { closeDate: TODAY - 3, amount, probability });

  test("counts a deal’s money as far as it is open whether it comes", () => {
    expect(openMoney(deal({ amount: 100, probability: 0.5 }))).toBe(100);
    expect(openMoney(deal({ amount: 100, probability: 1 }))).toBe(0);
    expect(openMoney(deal({ amount: 100 }))).toBe(100);
    expect(openMoney(deal({ probability: 0.5 }))).toBe(0);
  });

  test("weighs a one-on-one that is a whole rhythm late like a large deal, and one less late less", () => {
    const kinds = (facts: Partial<TodayFacts>) => todayList({ ...QUIET, ...facts }).map(({ kind }) => kind);
    const deals = [passed(60_000)];
    expect(kinds({ deals, duties: late(7) })).toEqual(["one-on-one late", "past close date", "hygiene"]);
    expect(kinds({ deals, duties: late(4) })).toEqual(["past close date", "one-on-one late", "hygiene"]);
    expect(kinds({ deals, duties: late(2) })).toEqual(["past close date", "hygiene"]);
    expect(kinds({ missing: ["Close date"], duties: late(7) })).toEqual(["mend columns", "one-on-one late"]);
  });

  test("puts off one person’s one-on-one and keeps the next one", () => {
    const both = duties({
      members: [member("Ana"), member("Ben")],
      talks: [oneOnOne("Ana", 30), oneOnOne("Ben", 20)],
    });
    const putOffs = new Map([["one-on-one Ana", { until: TODAY + 1, why: "" }]]);
    const { now, later } = splitPutOff({ ...QUIET, duties: both }, putOffs);
    expect(now).toMatchObject([{ kind: "one-on-one late", due: { member: "Ben" } }]);
    expect(later).toMatchObject([{ item: { due: { member: "Ana" } } }]);
  });

  test("never puts what is worth less before what is worth more, whatever is due", () => {
    const amount = fc.nat({ max: 1_000_000 });
    const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null });
    fc.assert(
      fc.property(amount, share, fc.nat({ max: 30 }), (money, probability, days) => {
        const deals = [passed(money, probability)];
        const list = todayList({ ...QUIET, deals, duties: late(days), faultCount: 1 });
        const worth = list.slice(1, -1).map((item) => item.worth);
        expect(worth).toEqual([...worth].sort((a, b) => b - a));
        expect([list[0]?.kind, list.at(-1)?.kind]).toEqual(["mend cells", "hygiene"]);
        for (const each of worth) expect(each).toBeGreaterThanOrEqual(0);
      }),
      { seed: 5 },
    );
  });
});
