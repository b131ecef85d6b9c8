import fc from "fast-check";
import {
  blockEvents,
  meetingEvents,
  type MeetingRhythm,
  type PlannedBlock,
} from "../../../src/domain/calendar/coachingEvents";
import { timeMix } from "../../../src/domain/calendar/timeMix";
import { weekday } from "../../../src/kit/serial";
import { TODAY } from "../deal";

const NINE = 9 / 24;

function block(facts: Partial<PlannedBlock> = {}): PlannedBlock {
  return { date: TODAY, from: NINE, minutes: 60, kind: "Coaching", with: "", what: "", ...facts };
}

describe("blocks of time in a calendar", () => {
  const titleOf = (facts: Partial<PlannedBlock>) => blockEvents([block(facts)], TODAY)[0]?.title;

  it("are called what they are, and with whom where that does not say so", () => {
    expect(titleOf({})).toBe("Coaching");
    expect(titleOf({ kind: null })).toBe("Blocked");
    expect(titleOf({ what: " Ride-along " })).toBe("Ride-along");
    expect(titleOf({ with: " Dana " })).toBe("Coaching (Dana)");
    expect(titleOf({ what: "1:1 with DANA", with: "dana" })).toBe("1:1 with DANA");
    expect(titleOf({ what: "  ", with: "  " })).toBe("Coaching");
  });

  it("stand at their time, or take the whole day where time or length is not said", () => {
    const facts = (change: Partial<PlannedBlock>) => {
      const [{ start, minutes, isAllDay } = { start: 0, minutes: 0 }] = blockEvents([block(change)], TODAY);
      return [start - TODAY, minutes, isAllDay ?? false];
    };
    expect(facts({ date: TODAY + 2.25 })).toEqual([2 + NINE, 60, false]);
    for (const bare of [{ from: null }, { minutes: null }, { minutes: 0 }, { minutes: -5 }]) {
      expect(facts(bare)).toEqual([0, 1_440, true]);
    }
    expect(blockEvents([block({ date: null })], TODAY)).toEqual([]);
  });

  it("become one event where they stand in weeks one after the other, and another after a week without", () => {
    const weeks = [35, 14, 7, 0].map((days) => block({ date: TODAY + days }));
    const events = blockEvents(weeks, TODAY);
    expect(events.map(({ start, repeats }) => [start - NINE - TODAY, repeats])).toEqual([
      [0, { everyWeeks: 1, times: 3 }],
      [35, undefined],
    ]);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(2);
  });

  it.each([
    ["another time", { from: 10 / 24 }],
    ["another length", { minutes: 30 }],
    ["other words", { what: "Huddle" }],
    ["another day of the week", { date: TODAY + 8 }],
  ])("are events of their own with %s", (_, change) => {
    expect(blockEvents([block(), block({ date: TODAY + 7, ...change })], TODAY)).toHaveLength(2);
  });

  it("leave out what is over, but keep a run that has begun whole and named as before", () => {
    const weeks = [-14, -7, 0].map((days) => block({ date: TODAY + days }));
    const [run] = blockEvents(weeks, TODAY);
    expect(run).toMatchObject({ start: TODAY - 14 + NINE, repeats: { everyWeeks: 1, times: 3 } });
    expect(run?.uid).toBe(blockEvents(weeks, TODAY - 14)[0]?.uid);
    expect(blockEvents(weeks.slice(0, 2), TODAY)).toEqual([]);
    expect(blockEvents([block({ date: TODAY, from: null })], TODAY)).toHaveLength(1);
  });

  it("stay the same events where they are moved within their week, two of one title as well", () => {
    const uids = (...blocks: readonly PlannedBlock[]) => blockEvents(blocks, TODAY).map(({ uid }) => uid);
    const weeks = (facts: Partial<PlannedBlock>, day = 0) =>
      [0, 7].map((week) => block({ date: TODAY + day + week, ...facts }));
    const before = uids(...weeks({}), ...weeks({}, 1));
    expect(uids(...weeks({ from: 0.6, minutes: 30 }, 2), ...weeks({}, 4))).toEqual(before);
    expect(new Set(before).size).toBe(2);
    expect(uids(...weeks({}, 7))[0]).not.toBe(before[0]);
    expect(uids(...weeks({ what: "Renamed" }))[0]).not.toBe(before[0]);
  });

  it("are each told once, however they stand", () => {
    const day = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(fc.uniqueArray(day, { maxLength: 20 }), (days) => {
        const events = blockEvents(
          days.map((each) => block({ date: TODAY + each })),
          TODAY,
        );
        const told = events.flatMap(({ start, repeats }) =>
          Array.from({ length: repeats?.times ?? 1 }, (_, week) => Math.floor(start) - TODAY + 7 * week),
        );
        expect(told.toSorted((a, b) => a - b)).toEqual(days.toSorted((a, b) => a - b));
      }),
      { seed: 11 },
    );
  });
});

describe("one-on-ones in a calendar", () => {
  const TIME = { from: NINE, minutes: 45 };
  const rhythm = (member: string, days: number, ago: number | null): MeetingRhythm => ({
    member,
    days,
    last: ago === null ? null : TODAY - ago,
  });
  const meet = (...rhythms: readonly MeetingRhythm[]) => meetingEvents(rhythms, TIME, TODAY);

  it("come by each member's rhythm in whole weeks for a quarter", () => {
    const repeats = (days: number) => meet(rhythm("Ana", days, null))[0]?.repeats;
    expect(repeats(7)).toEqual({ everyWeeks: 1, times: 13 });
    expect(repeats(14)).toEqual({ everyWeeks: 2, times: 6 });
    expect(repeats(2)).toEqual({ everyWeeks: 1, times: 13 });
    expect(repeats(91)).toBeUndefined();
    expect(repeats(400)).toBeUndefined();
  });

  it("begin when they are due, at once where they are late or nobody was met, and on a working day", () => {
    const day = (member: MeetingRhythm) => Math.floor(meet(member)[0]?.start ?? 0) - TODAY;
    expect(day(rhythm("Ana", 7, 4))).toBe(3);
    expect(day(rhythm("Ana", 7, 30))).toBe(0);
    expect(day(rhythm("Ana", 7, null))).toBe(0);
    expect(day(rhythm("Ana", 7, 3))).toBe(4);
    expect(day(rhythm("Ana", 7, 2))).toBe(7);
    expect(day(rhythm("Ana", 7, 1))).toBe(7);
    expect(day({ member: "Ana", days: 7, last: TODAY - 4 + 0.6 })).toBe(3);
  });

  it("of one day follow each other, the members A–Z, each event named by its member alone", () => {
    const events = meet(rhythm("Chen", 7, null), rhythm("ana", 7, null), rhythm("Ben", 7, 4));
    expect(events.map(({ title, start, minutes }) => [title, start - TODAY, minutes])).toEqual([
      ["1:1 with ana", NINE, 45],
      ["1:1 with Chen", NINE + 45 / 1_440, 45],
      ["1:1 with Ben", 3 + NINE, 45],
    ]);
    expect(meet(rhythm("ANA", 14, 3))[0]?.uid).toBe(events[0]?.uid);
    expect(events[0]?.uid).toContain("@");
  });

  it("never fall on a weekend or before today", () => {
    const rhythms = fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 60 })));
    fc.assert(
      fc.property(rhythms, (all) => {
        const events = meet(...all.map(([days, ago], at) => rhythm(`M${String(at)}`, days, ago)));
        for (const { start } of events) {
          expect(weekday(start)).toBeLessThan(6);
          expect(start).toBeGreaterThanOrEqual(TODAY);
        }
      }),
      { seed: 12 },
    );
  });
});

describe("the mix of planned time", () => {
  const TARGETS = [
    { name: "Coaching", kinds: ["Coaching", "Field"], share: 0.4, is: "least" },
    { name: "Email", kinds: ["Email"], share: 0.2, is: "most" },
  ] as const;
  const DAYS = { from: TODAY, to: TODAY + 6 };
  const mix = (...blocks: readonly PlannedBlock[]) => timeMix(blocks, TARGETS, DAYS);

  it("is the share of minutes from the first day to the last, against the share on Settings", () => {
    const [coaching, email] = mix(
      block({ minutes: 30 }),
      block({ minutes: 10, kind: "Field", date: TODAY + 6 }),
      block({ minutes: 25, kind: "Email" }),
      block({ minutes: 35, kind: null }),
      block({ minutes: 500, date: TODAY - 1 }),
      block({ minutes: 500, date: TODAY + 7 }),
      block({ minutes: 500, date: null }),
      block({ minutes: null }),
    );
    expect(coaching).toMatchObject({ minutes: 40, planned: 0.4, isMissed: false });
    expect(email).toMatchObject({ minutes: 25, planned: 0.25, isMissed: true });
  });

  it("misses nothing at exactly the share, and says so a minute beyond", () => {
    const missed = (coaching: number, email: number) =>
      mix(
        block({ minutes: coaching }),
        block({ minutes: email, kind: "Email" }),
        block({ minutes: 100 - coaching - email, kind: "Other" }),
      ).map(({ isMissed }) => isMissed);
    expect(missed(40, 20)).toEqual([false, false]);
    expect(missed(39, 20)).toEqual([true, false]);
    expect(missed(41, 21)).toEqual([false, true]);
  });

  it("is not known while nothing is planned, and misses no share that is blank", () => {
    expect(mix().map(({ planned, isMissed }) => [planned, isMissed])).toEqual([
      [null, false],
      [null, false],
    ]);
    const [open] = timeMix([block({ kind: "Email" })], [{ ...TARGETS[0], share: null }], DAYS);
    expect(open).toMatchObject({ planned: 0, isMissed: false });
  });
});
