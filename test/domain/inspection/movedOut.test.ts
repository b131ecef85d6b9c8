import type { Cell } from "../../../src/kit/cell";
import { movedOut } from "../../../src/domain/inspection/movedOut";
import { dealAt, TODAY } from "../deal";

const END = TODAY + 10;
const PERIOD = { name: "FY26 Q4", start: TODAY - 80, end: END, target: null };
const HEADERS = ["Snapshot", "Deal ID", "Stage", "Status", "Close date", "Amount"];

/** The days on which deals left the period: rows of the history as [days ago, id, status, close date]. */
function left(open: readonly (readonly [row: number, closeDate: number | null])[], kept: readonly Cell[][]) {
  const rows = kept.map(([ago, id, status, close]) => [
    TODAY - Number(ago),
    id ?? "",
    "",
    status ?? "",
    close ?? "",
    1,
  ]);
  const deals = open.map(([row, closeDate]) => dealAt(row, { closeDate }));
  return [
    ...movedOut(deals, { name: "Snapshots", headers: HEADERS, rows }, { period: PERIOD, today: TODAY }).days,
  ];
}

describe("movedOut", () => {
  test("finds the deals that were due in the period a week ago and are due after it now, with the day", () => {
    const kept = [
      [20, "D-1", "Open", END],
      [5, "D-1", "Open", END + 1],
      [2, "D-1", "Open", END + 30],
      [7, "D-2", "open", PERIOD.start],
    ];
    const open = [
      [1, END + 30],
      [2, END + 1],
    ] as const;
    expect(left(open, kept)).toEqual([
      ["D-1", TODAY - 5],
      ["D-2", TODAY],
    ]);
  });

  test("names no deal that is still in it, left it earlier, was never in it or has no day", () => {
    const kept = [
      [20, "D-1", "Open", END],
      [20, "D-2", "Open", END],
      [8, "D-2", "Open", END + 1],
      [20, "D-3", "Open", END + 1],
      [20, "D-4", "Lost", END],
      [20, "D-5", "Open", END],
      [6, "D-6", "Open", END],
    ];
    const open = [
      [1, END],
      [2, END + 9],
      [3, END + 9],
      [4, END + 9],
      [5, null],
      [6, END + 9],
      [7, END + 9],
    ] as const;
    expect(left(open, kept)).toEqual([]);
  });
});
