import { changePart } from "../../src/entry/book/changePart";
import type { Deal } from "../../src/schema/sheets/pipeline";
import { dealAt, TODAY } from "../domain/deal";

const QUARTER = { name: "FY26 Q4", start: TODAY - 46, end: TODAY + 45, target: null };

function deal(dealId: string, facts: Partial<Deal> = {}): Deal {
  return dealAt(6, { dealId, owner: "Ana", amount: 100_000, closeDate: TODAY + 9, ...facts }).record;
}

describe("what changed, in the report", () => {
  test("holds the sentence, the waterfall of what is open with a check of 0, and the deals behind it", () => {
    const before = [deal("D-1"), deal("D-2"), deal("D-3", { amount: 40_000 }), deal("D-4")];
    const after = [
      deal("D-1", { status: "Won", closedOn: TODAY - 1 }),
      deal("D-2", { closeDate: TODAY + 60 }),
      deal("D-4", { amount: 130_000 }),
    ];
    const part = changePart({ deals: before, day: TODAY - 7 }, after, QUARTER);
    expect(part).toMatchObject({
      since: "2026-11-09",
      sentence:
        "Down 110\u00a0k since Mon 9 Nov: one raised, one slipped, one removed. Closed up 100\u00a0k, open down 210\u00a0k.",
      closed: { opening: 0, closing: 100_000 },
      open: { opening: 340_000, closing: 130_000 },
      inPlay: { opening: 340_000, closing: 230_000 },
    });
    const lines = part?.waterfall.filter(({ deals }) => deals > 0);
    expect(lines).toEqual([
      { line: "Opening", amount: 340_000, deals: 4 },
      { line: "Increased", amount: 30_000, deals: 1 },
      { line: "Won", amount: -100_000, deals: 1 },
      { line: "Moved out", amount: -100_000, deals: 1 },
      { line: "Removed", amount: -40_000, deals: 1 },
      { line: "Closing", amount: 130_000, deals: 1 },
    ]);
    expect(part?.waterfall.at(-1)).toEqual({ line: "Check", amount: 0, deals: 0 });
    expect(part?.moves.map(({ dealId, effect }) => [dealId, effect])).toEqual([
      ["D-1", -100_000],
      ["D-2", -100_000],
      ["D-3", -40_000],
      ["D-4", 30_000],
    ]);
    expect(part?.moves[1]).toMatchObject({ closeBefore: "2026-11-25", closeAfter: "2027-01-15" });
  });
});
