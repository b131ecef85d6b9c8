import fc from "fast-check";
import type { Cell } from "../../../src/kit/cell";
import { asOf } from "../../../src/domain/forecast/asOf";
import { blockOf, type Block } from "../../../src/domain/forecast/block";
import { courseOf } from "../../../src/domain/forecast/moves";
import { waterfall } from "../../../src/domain/forecast/waterfall";
import { compaction } from "../../../src/domain/history/compaction";
import { changedSince } from "../../../src/domain/history/changedSince";
import { quarterEnds } from "../../../src/domain/history/quarterEnds";
import { serialOf } from "../../../src/kit/serial";
import { toCells } from "../../../src/schema/derive/toCells";
import { type DealSnapshot, snapshots } from "../../../src/schema/sheets/system/snapshots";
import { deal } from "../deal";
import { valueOf } from "../forecast/deals";
import { historyOf, MONDAY, someWeeks } from "./history";

const HEADERS = Object.values(snapshots.columns).map(({ header }) => header);

function blockOfHistory(history: readonly DealSnapshot[]): Block {
  return blockOf("Snapshots", [HEADERS, ...history.map((row) => toCells(snapshots, row))]);
}

/** The deals of a day as ASOF rebuilds them. */
function stoodOn(block: Block, day: number): readonly (readonly Cell[])[] {
  return valueOf(asOf(block, day)).rows;
}

/** What moved between two days, as WATERFALL and MOVES work it out. */
function waterfallBetween(block: Block, [day, next]: readonly [number, number]) {
  const days = { before: valueOf(asOf(block, day)), after: valueOf(asOf(block, next)) };
  const span = { from: MONDAY - 400, to: MONDAY + 400 };
  const course = valueOf(courseOf(days, { span, owner: "", counts: "open" }));
  return {
    lines: waterfall(course),
    moves: course.moves.map(({ id, line, effectCents }) => [id, line, effectCents]),
  };
}

const first = deal({ dealId: "D-1", stage: "Discover", amount: 1000 });
const second = deal({ dealId: "D-2", stage: "Qualify", amount: 2000 });

/** Each row of a history in short. */
function told(history: readonly DealSnapshot[]) {
  return history.map(({ snapshot, dealId, stage, amount, status, stageBefore }) =>
    [snapshot, dealId, stage, amount, status, stageBefore].join(" "),
  );
}

describe("a snapshot", () => {
  test("keeps every deal at first, then those that changed, each with the stage that it left", () => {
    const moved = { ...first, stage: "Proposal" };
    const history = historyOf([
      { day: 10, deals: [first, second] },
      { day: 17, deals: [moved, second] },
      { day: 24, deals: [moved, { ...second, amount: 2500 }] },
    ]);
    expect(told(history)).toEqual([
      "10 D-1 Discover 1000 Open ",
      "10 D-2 Qualify 2000 Open ",
      "17 D-1 Proposal 1000 Open Discover",
      "24 D-2 Qualify 2500 Open ",
    ]);
  });

  test("says Removed once of a deal that left, and how it stands when it comes again", () => {
    const history = historyOf([
      { day: 10, deals: [first, second] },
      { day: 17, deals: [first] },
      { day: 24, deals: [first] },
      { day: 31, deals: [first, second] },
    ]);
    expect(told(history).slice(2)).toEqual(["17 D-2 Qualify 2000 Removed ", "31 D-2 Qualify 2000 Open "]);
  });

  test("is written anew by a second one of the same day, with the stage before the day", () => {
    const history = historyOf([
      { day: 10, deals: [first] },
      { day: 17, deals: [{ ...first, stage: "Proposal" }] },
      { day: 17, deals: [{ ...first, stage: "Proposal", amount: 1500 }] },
    ]);
    expect(told(history)).toEqual(["10 D-1 Discover 1000 Open ", "17 D-1 Proposal 1500 Open Discover"]);
  });

  test("tells what was typed on Pipeline since the last one, though no export says it", () => {
    const history = historyOf([{ day: 10, deals: [first, second] }]);
    const rows = changedSince(history, [{ ...first, closeDate: 99 }], {
      day: 12,
      standing: new Set(["D-1", "D-2"]),
    });
    expect(rows).toMatchObject([{ snapshot: 12, dealId: "D-1", closeDate: 99 }]);
  });

  test("has the deals of its day rebuilt as they stood, on every day, whatever comes and goes", () => {
    fc.assert(
      fc.property(someWeeks, (weeks) => {
        const history = blockOfHistory(historyOf(weeks));
        for (const { day, deals } of weeks) {
          const stood = stoodOn(history, day).map(([id, , stage]) => [id, stage]);
          expect(stood).toEqual(
            deals.map(({ dealId, stage }) => [dealId, stage]).sort(([a = ""], [b = ""]) => (a < b ? -1 : 1)),
          );
        }
      }),
      { numRuns: 30, seed: 5 },
    );
  });
});

const PERIODS = [
  { start: serialOf({ year: 2026, month: 7, day: 1 }), end: serialOf({ year: 2026, month: 9, day: 30 }) },
  { start: serialOf({ year: 2026, month: 10, day: 1 }), end: serialOf({ year: 2026, month: 12, day: 31 }) },
];

describe("the ends of quarters", () => {
  test("are those of the periods on Settings, and three months each before the first of them", () => {
    const ends = quarterEnds(PERIODS, { from: serialOf({ year: 2026, month: 1, day: 5 }), to: MONDAY });
    expect(ends).toEqual(
      [
        { year: 2026, month: 3, day: 31 },
        { year: 2026, month: 6, day: 30 },
        { year: 2026, month: 9, day: 30 },
      ].map(serialOf),
    );
  });

  test("are unknown where Settings name no period", () => {
    expect(quarterEnds([], { from: 0, to: MONDAY })).toEqual([]);
  });
});

describe("a smaller history", () => {
  test("keeps what says how a deal stood on a quarter's end, and all of the last half year", () => {
    const june = serialOf({ year: 2026, month: 3, day: 2 });
    const changes = [june, june + 14, june + 28, june + 42, MONDAY - 70, MONDAY - 7];
    const history = historyOf(changes.map((day, at) => ({ day, deals: [{ ...first, amount: at }] })));
    const { kept, removed, daysLost, since } = compaction(history, { periods: PERIODS, today: MONDAY });
    expect(kept.map((at) => history[at]?.amount)).toEqual([2, 3, 4, 5]);
    expect({ removed, daysLost, since }).toEqual({ removed: 2, daysLost: 4, since: june });
  });

  test("rebuilds every quarter's end and every day of the last 26 weeks as before", () => {
    fc.assert(
      fc.property(someWeeks, (weeks) => {
        const history = historyOf(weeks);
        const { kept, from, quarterEnds: ends } = compaction(history, { periods: PERIODS, today: MONDAY });
        const whole = blockOfHistory(history);
        const smaller = blockOfHistory(history.filter((_, at) => kept.includes(at)));
        const days = [...ends, ...Array.from({ length: 27 }, (_, week) => from + 7 * week), from + 3];
        for (const day of days) expect(stoodOn(smaller, day)).toEqual(stoodOn(whole, day));
      }),
      { numRuns: 30, seed: 6 },
    );
  });

  test("gives every kept day the same deals, and every two kept days the same waterfall, the book of now included", () => {
    fc.assert(
      fc.property(someWeeks, fc.integer({ min: 3, max: 40 }), (weeks, step) => {
        const history = historyOf(weeks);
        const { kept, from, quarterEnds: ends } = compaction(history, { periods: PERIODS, today: MONDAY });
        const whole = blockOfHistory(history);
        const smaller = blockOfHistory(history.filter((_, at) => kept.includes(at)));
        const late = Array.from({ length: 183 }, (_, day) => from + day).filter((day) => day % step === 0);
        const days = [...ends, from, ...late, MONDAY];
        for (const [at, day] of days.entries()) {
          expect(stoodOn(smaller, day)).toEqual(stoodOn(whole, day));
          const next = days[at + 1] ?? MONDAY;
          expect(waterfallBetween(smaller, [day, next])).toEqual(waterfallBetween(whole, [day, next]));
          expect(waterfallBetween(smaller, [day, MONDAY])).toEqual(waterfallBetween(whole, [day, MONDAY]));
        }
      }),
      { numRuns: 12, seed: 8 },
    );
  });

  test("is not offered while Settings name no period, for then no quarter's end is known", () => {
    const history = historyOf([{ day: MONDAY - 700, deals: [first] }]);
    expect(compaction(history, { periods: [], today: MONDAY })).toMatchObject({
      lacksPeriods: true,
      isWorthIt: false,
    });
  });

  test("is not offered before it saves a quarter of a thousand rows and more", () => {
    const history = historyOf([{ day: MONDAY - 700, deals: [first] }]);
    expect(compaction(history, { periods: PERIODS, today: MONDAY })).toMatchObject({
      removed: 0,
      isWorthIt: false,
    });
  });
});
