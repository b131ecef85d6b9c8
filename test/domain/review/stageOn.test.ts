import type { Cell } from "../../../src/kit/cell";
import { blockOf } from "../../../src/domain/forecast/block";
import { stageOn } from "../../../src/domain/review/stageOn";
import { TODAY } from "../deal";

const HEADERS = ["Snapshot", "Deal ID", "Stage"];

function stageOf(id: string, day: number, rows: readonly (readonly Cell[])[]) {
  return stageOn(blockOf("Snapshots", [HEADERS, ...rows]), new Set(["D-1", "D-9"]))(id, day);
}

describe("the stage of a deal on a day", () => {
  const rows: readonly (readonly Cell[])[] = [
    [TODAY - 5, "D-1", "Proposal"],
    [TODAY - 9, "D-1", "Qualified"],
    [TODAY - 3, "D-1", ""],
    ["soon", "D-1", "Legal"],
    [TODAY - 9, "D-2", "Legal"],
  ];

  test("is that of the last row up to the day, in whatever order the rows stand", () => {
    expect([-10, -9, -6, -5, 0].map((day) => stageOf("D-1", TODAY + day, rows))).toEqual([
      null,
      "Qualified",
      "Qualified",
      "Proposal",
      "Proposal",
    ]);
  });

  test("is that of the lower of two rows of one day", () => {
    expect(stageOf("D-1", TODAY, [...rows, [TODAY - 5, "D-1", "Negotiation"]])).toBe("Negotiation");
  });

  test("is not known of a deal that was not asked for, or of which nothing is kept", () => {
    expect(stageOf("D-2", TODAY, rows)).toBeNull();
    expect(stageOf("D-9", TODAY, rows)).toBeNull();
  });
});
