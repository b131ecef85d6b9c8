import { changedSince } from "../../../src/domain/history/changedSince";
import { compaction } from "../../../src/domain/history/compaction";
import { lastSnapshots } from "../../../src/domain/history/lastSnapshots";
import { serialOf } from "../../../src/kit/serial";
import type { DealSnapshot } from "../../../src/schema/sheets/system/snapshots";
import { deal } from "../deal";
import { MONDAY } from "./history";

const [SNAPSHOT] = changedSince([], [deal({ dealId: "D-1" })], { day: 1, standing: new Set(["D-1"]) });
const FROM = MONDAY - 182;
const MARCH = serialOf({ year: 2026, month: 3, day: 31 });
const PERIODS = [{ start: MARCH + 1, end: serialOf({ year: 2026, month: 6, day: 30 }) }];

function row(snapshot: number | null, dealId = "D-1"): DealSnapshot {
  if (SNAPSHOT === undefined) throw new Error("no row was made");
  return { ...SNAPSHOT, snapshot, dealId };
}

const kept = (rows: readonly DealSnapshot[]) => compaction(rows, { periods: PERIODS, today: MONDAY }).kept;

/** So many deals, each with rows on some days. */
function deals(count: number, days: readonly number[]): readonly DealSnapshot[] {
  return Array.from({ length: count }, (_, at) => days.map((day) => row(day, `D-${String(at)}`))).flat();
}

describe("a smaller history", () => {
  it("loses a row that ends on the first day of the last weeks, and keeps one that ends the day after", () => {
    expect(kept([row(FROM - 20), row(FROM)])).toEqual([1]);
    expect(kept([row(FROM - 20), row(FROM + 1)])).toEqual([0, 1]);
  });

  it("keeps the row of a quarter's end itself, and loses one that another takes over on that day", () => {
    expect(kept([row(MARCH), row(MARCH + 1), row(FROM)])).toEqual([0, 2]);
    expect(kept([row(MARCH - 1), row(MARCH), row(MARCH + 1), row(FROM)])).toEqual([1, 3]);
    expect(kept([row(MARCH + 1), row(MARCH + 2), row(FROM)])).toEqual([2]);
  });

  it("takes rows by their days wherever they stand, the lower of one day for the later, each deal apart", () => {
    expect(kept([row(FROM), row(MARCH + 9), row(MARCH - 1)])).toEqual([0, 2]);
    expect(kept([row(MARCH), row(MARCH), row(FROM)])).toEqual([1, 2]);
    expect(kept([row(MARCH - 1, "D-1"), row(MARCH, "D-2"), row(FROM, "D-1"), row(FROM, "D-2")])).toEqual([
      0, 1, 2, 3,
    ]);
  });

  it("keeps rows without a day, which end nothing and are no first day", () => {
    const { kept: stay, since } = compaction([row(MARCH), row(null), row(FROM)], {
      periods: PERIODS,
      today: MONDAY,
    });
    expect({ stay, since }).toEqual({ stay: [0, 1, 2], since: MARCH });
    expect(compaction([row(null)], { periods: PERIODS, today: MONDAY }).since).toBeNull();
  });

  it("counts the days that can no longer be rebuilt: before the last weeks, quarters' ends apart", () => {
    const rows = [MARCH - 2, MARCH - 2, MARCH, MARCH + 5, FROM, FROM + 3].map((day) => row(day));
    expect(compaction(rows, { periods: PERIODS, today: MONDAY })).toMatchObject({
      daysLost: 2,
      from: FROM,
      since: MARCH - 2,
      lacksPeriods: false,
    });
  });

  it("is worth it from a thousand rows on that are a quarter of all", () => {
    const worth = (rows: readonly DealSnapshot[], periods = PERIODS) =>
      compaction(rows, { periods, today: MONDAY }).isWorthIt;
    expect(worth(deals(1000, [MARCH + 1, FROM]))).toBe(true);
    expect(worth(deals(999, [MARCH + 1, FROM]))).toBe(false);
    expect(worth(deals(1000, [MARCH + 1, FROM, FROM + 1, FROM + 2]))).toBe(true);
    expect(worth([...deals(1000, [MARCH + 1, FROM, FROM + 1, FROM + 2]), row(FROM, "X")])).toBe(false);
    expect(worth(deals(1000, [MARCH + 1, FROM]), [])).toBe(false);
  });
});

test("the last rows up to a day are of each deal the latest, of one day the lower", () => {
  const rows = [row(10), row(30), row(20), { ...row(30), stage: "lower" }, row(40), row(null), row(5, "D-2")];
  const last = lastSnapshots(rows, 30);
  expect([...last].map(([id, { snapshot, stage }]) => [id, snapshot, stage])).toEqual([
    ["D-1", 30, "lower"],
    ["D-2", 5, ""],
  ]);
  expect(lastSnapshots(rows, 4).size).toBe(0);
});
