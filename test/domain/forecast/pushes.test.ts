import fc from "fast-check";
import type { Cell } from "../../../src/kit/cell";
import { blockOf } from "../../../src/domain/forecast/block";
import { pushes, type Pushed } from "../../../src/domain/forecast/pushes";
import { serialOf } from "../../../src/kit/serial";
import { valueOf } from "./deals";

const on = (month: number, day: number) => serialOf({ year: 2026, month, day });

type Row = readonly [snapshot: Cell, id: Cell, close: Cell];

function pushed(rows: readonly Row[], until: number | null = null): readonly Pushed[] {
  return valueOf(pushes(blockOf("Snapshots", [["Snapshot", "Deal ID", "Close date"], ...rows]), until));
}

describe("pushes", () => {
  test("count moves to a later month, pulls those to an earlier one, and days between first and last", () => {
    const rows: Row[] = [
      [on(1, 5), "D-1", on(3, 31)],
      [on(1, 12), "D-1", on(4, 1)],
      [on(1, 19), "D-1", on(4, 30)],
      [on(1, 26), "D-1", on(3, 2)],
      [on(2, 2), "D-1", on(6, 2)],
    ];
    expect(pushed(rows)).toEqual([{ id: "D-1", pushes: 2, pulls: 1, daysSlipped: 63 }]);
    expect(pushed(rows, on(1, 19))).toEqual([{ id: "D-1", pushes: 1, pulls: 0, daysSlipped: 30 }]);
  });

  test("go by the day of the snapshot, then by the row", () => {
    const rows: Row[] = [
      [on(1, 12), "D-1", on(4, 1)],
      [on(1, 5), "D-1", on(3, 1)],
      [on(1, 12), "D-1", on(5, 1)],
    ];
    expect(pushed(rows)[0]).toMatchObject({ pushes: 2, pulls: 0, daysSlipped: 61 });
  });

  test("count a move over the turn of the year once, and pass blank dates and rows over", () => {
    const rows: Row[] = [
      [on(1, 5), "D-1", on(12, 31)],
      [on(1, 12), "D-1", ""],
      ["", "", ""],
      [on(1, 19), "D-1", on(13, 1)],
    ];
    expect(pushed(rows)).toEqual([{ id: "D-1", pushes: 1, pulls: 0, daysSlipped: 1 }]);
  });

  test("say of a deal without a close date that nothing is known of its days", () => {
    expect(pushed([[on(1, 5), "D-1", ""]])).toEqual([{ id: "D-1", pushes: 0, pulls: 0, daysSlipped: null }]);
  });

  test("name the deal whose close date is no date", () => {
    const block = blockOf("Snapshots", [
      ["Snapshot", "Deal ID", "Close date"],
      [46027, "D-1", "soon"],
    ]);
    expect(pushes(block, null)).toMatchObject({ fault: { of: "D-1", column: "Close date", got: "soon" } });
  });

  test("never exceed the months that a deal passed, and all days add up", () => {
    const row = fc.tuple(
      fc.integer({ min: 46027, max: 46060 }),
      fc.constantFrom("a", "b"),
      fc.option(fc.integer({ min: 46030, max: 46400 })),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
        const given = rows.map(([snapshot, id, close]): Row => [snapshot, id, close ?? ""]);
        for (const { id, pushes: later, pulls, daysSlipped } of pushed(given)) {
          const own = rows.filter((each) => each[1] === id && each[2] !== null);
          const inOrder = own
            .map((each, at) => ({ each, at }))
            .sort((a, b) => a.each[0] - b.each[0] || a.at - b.at);
          const dates = inOrder.map(({ each }) => new Date(((each[2] ?? 0) - 25_569) * 86_400_000));
          const months = dates.map((date) => date.getUTCFullYear() * 100 + date.getUTCMonth());
          const steps = months.slice(1).map((month, at) => Math.sign(month - (months[at] ?? 0)));
          expect(later).toBe(steps.filter((step) => step > 0).length);
          expect(pulls).toBe(steps.filter((step) => step < 0).length);
          const last = inOrder.at(-1)?.each[2] ?? null;
          expect(daysSlipped).toBe(last === null ? null : last - (inOrder[0]?.each[2] ?? 0));
        }
      }),
      { numRuns: 300, seed: 8 },
    );
  });
});
