import fc from "fast-check";
import type { TodayFacts } from "../../../src/domain/actions/todayItem";
import { todayList } from "../../../src/domain/actions/todayList";
import { dealAt, TODAY } from "../deal";
import { yardstick } from "../yardstick";

const QUIET: TodayFacts = {
  today: TODAY,
  deals: [],
  due: [],
  faultCount: 0,
  importedAt: TODAY,
  importDays: 7,
  yardstick: yardstick({
    rules: new Map([
      ["close date", 0],
      ["next step", 0],
    ]),
  }),
};

describe("todayList", () => {
  test("is empty when nothing needs the manager", () => {
    const deals = [dealAt(6, { closeDate: TODAY, nextStep: "Send the offer" })];
    expect(todayList({ ...QUIET, deals })).toEqual([]);
  });

  test("puts cells to mend and an old import before the deals", () => {
    const late = dealAt(6, { closeDate: TODAY - 1, nextStep: "Call", amount: 5_000_000 });
    const list = todayList({ ...QUIET, deals: [late], faultCount: 2, importedAt: TODAY - 8 });
    expect(list.map(({ kind }) => kind)).toEqual([
      "mend cells",
      "import again",
      "past close date",
      "hygiene",
    ]);
  });

  test("asks for odds and range of the newest data, where no newer ones are asked for", () => {
    const [dataOf, of] = [TODAY + 0.4, TODAY - 7];
    const kinds = (facts: Partial<TodayFacts>) => todayList({ ...QUIET, ...facts }).map(({ kind }) => kind);
    expect(todayList({ ...QUIET, outlook: { dataOf, of } })).toMatchObject([{ kind: "outlook old", of }]);
    expect(kinds({ outlook: { dataOf, of }, importedAt: TODAY - 8 })).toEqual(["import again"]);
    expect(kinds({ outlook: { dataOf, of: dataOf } })).toEqual([]);
    expect(kinds({ outlook: { dataOf, of: null } })).toEqual([]);
  });

  test("counts an import of exactly the limit as fresh", () => {
    expect(todayList({ ...QUIET, importedAt: TODAY - 7 })).toEqual([]);
  });

  test("ranks the work on deals by the money that waits for it", () => {
    const late = dealAt(6, { closeDate: TODAY - 3, nextStep: "Call", amount: 40_000 });
    const aimless = dealAt(7, { closeDate: TODAY + 9, amount: 90_000 });
    const list = todayList({ ...QUIET, deals: [late, aimless] });
    expect(list.map(({ kind, atStake }) => [kind, atStake])).toEqual([
      ["no next step", 90_000],
      ["past close date", 40_000],
      ["hygiene", 0],
    ]);
  });

  test("leaves a deal without a close date out of those past it", () => {
    const list = todayList({ ...QUIET, deals: [dealAt(6, { nextStep: "Call" })] });
    expect(list.map(({ kind }) => kind)).toEqual(["hygiene"]);
  });

  test("shows the largest late deal first", () => {
    const deals = [
      dealAt(6, { closeDate: TODAY - 3, nextStep: "Call", amount: null }),
      dealAt(7, { closeDate: TODAY - 3, nextStep: "Call", amount: 10 }),
    ];
    expect(todayList({ ...QUIET, deals })).toEqual([
      { kind: "past close date", count: 2, deals: [deals[1], deals[0]], atStake: 10, worth: 10 },
      { kind: "hygiene", count: 2, byRule: new Map([["close date", 2]]), atStake: 0, worth: 0 },
    ]);
  });

  test("asks nothing by a rule that is switched off, and takes what Excel counted of a large book", () => {
    const deals = [dealAt(6, { closeDate: TODAY - 3 })];
    const off = { ...QUIET, yardstick: yardstick({ rules: new Map() }) };
    expect(todayList({ ...off, deals })).toEqual([]);
    expect(todayList({ ...off, deals, aimless: { count: 3, amount: 9 } })).toEqual([]);
    const glanced = todayList({ ...QUIET, deals: [], aimless: { count: 3, amount: 9 }, flagged: 12 });
    expect(glanced).toMatchObject([
      { kind: "no next step", count: 3 },
      { kind: "hygiene", count: 12 },
    ]);
  });

  test("never names a closed deal, whatever it lacks", () => {
    const closed = fc.record({
      status: fc.constantFrom("Won" as const, "Lost" as const),
      closeDate: fc.option(fc.integer({ min: 40_000, max: 50_000 })),
      amount: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
      nextStep: fc.constantFrom("", "Call"),
    });
    fc.assert(
      fc.property(fc.array(closed), (facts) => {
        const deals = facts.map((fact, index) => dealAt(6 + index, fact));
        expect(todayList({ ...QUIET, deals })).toEqual([]);
      }),
      { seed: 16 },
    );
  });
});
