import type { Cell } from "../../../src/kit/cell";
import { serialOf } from "../../../src/kit/serial";
import { asOf } from "../../../src/domain/forecast/asOf";
import { asOfDays } from "../../../src/domain/forecast/asOfDays";
import { blockOf, type Block } from "../../../src/domain/forecast/block";
import { DEFAULT_LUCK, bookLuck } from "../../../src/domain/forecast/bookLuck";
import { DEAL_COLUMNS } from "../../../src/domain/forecast/dealColumns";
import { changesBetween, dealHistory, dealRow } from "../../../src/domain/forecast/dealHistory";
import { decidingDeals } from "../../../src/domain/forecast/decidingDeals";
import { movedDeal } from "../../../src/domain/forecast/movedDeal";
import { courseOf } from "../../../src/domain/forecast/moves";
import { periodNamed } from "../../../src/domain/forecast/periodNamed";
import { periodsAround } from "../../../src/domain/forecast/periodsAround";
import { snapshotDays } from "../../../src/domain/forecast/snapshotDays";
import { deals, Q1, valueOf } from "./deals";

type Facts = Readonly<Partial<Record<"Snapshot" | "Source" | (typeof DEAL_COLUMNS)[number], Cell>>>;

const HEADERS = ["Snapshot", ...DEAL_COLUMNS, "Source"] as const;
const OPEN: Facts = {
  "Deal ID": "D-1",
  Owner: "Ann",
  Status: "Open",
  Amount: 100,
  "Close date": Q1.from + 9,
};

function history(...rows: readonly Facts[]): Block {
  const cells = rows.map((row) => HEADERS.map((header) => ({ ...OPEN, ...row })[header] ?? ""));
  return blockOf("History", [[...HEADERS], ...cells]);
}

describe("the days of a history", () => {
  it("are told once each, the latest first, those of a CRM's history apart", () => {
    const kept = history(
      { Snapshot: 110.7 },
      { Snapshot: 130 },
      { Snapshot: 120, Source: "CRM" },
      { Snapshot: 110 },
    );
    expect(snapshotDays(kept)).toEqual({ all: [130, 120, 110], own: [130, 110] });
  });

  it("leave out what is no day", () => {
    expect(snapshotDays(history({ Snapshot: "soon" }, { Snapshot: "" }, { Snapshot: 61 }))).toEqual({
      ...{ all: [61], own: [61] },
    });
  });

  it("stand as each day alone would, however many are asked for", () => {
    const kept = history(
      { Snapshot: 140, Amount: 5 },
      { Snapshot: 110 },
      { Snapshot: 120, "Deal ID": "D-2" },
      { Snapshot: 120, Amount: 7 },
      { Snapshot: 120, Amount: 8 },
      { Snapshot: 130, Status: "Removed" },
    );
    const days = [105, 110, 120, 125, 130, 140];
    const each = days.map((day) => valueOf(asOf(kept, day)).rows);
    expect(valueOf(asOfDays(kept, days)).map(({ rows }) => rows)).toEqual(each);
    expect(each.map((rows) => rows.length)).toEqual([0, 1, 2, 2, 1, 2]);
    expect(asOfDays(blockOf("History", [["Snapshot"]]), days)).toMatchObject({ fault: { kind: "noColumn" } });
    expect(asOfDays(history({ Snapshot: 110, "Deal ID": "" }), [105, 110])).toMatchObject({ ok: false });
  });
});

describe("a deal's own history", () => {
  it("tells on each day what changed since the day before, of one day the last row", () => {
    const kept = history(
      { Snapshot: 120, Amount: 120 },
      { Snapshot: 110 },
      { Snapshot: 120, Amount: 130, Stage: "Propose" },
      { Snapshot: 125, Amount: 130, Stage: "Propose" },
      { Snapshot: 115, "Deal ID": "D-2", Amount: 1 },
    );
    const [first, second, ...more] = dealHistory(kept, "D-1");
    expect(first).toMatchObject({ day: 110, isFirst: true });
    expect(first?.changes.map(({ column }) => column)).toEqual(["Owner", "Status", "Close date", "Amount"]);
    expect(second).toEqual({
      day: 120,
      isFirst: false,
      changes: [
        { column: "Stage", before: "", after: "Propose" },
        { column: "Amount", before: 100, after: 130 },
      ],
    });
    expect(more).toEqual([]);
    expect(dealHistory(kept, "D-9")).toEqual([]);
  });

  it("takes nothing for a change that a CRM's history did not know", () => {
    const kept = history({ Snapshot: 110, Source: "CRM", Owner: "" }, { Snapshot: 120, Amount: 90 });
    expect(dealHistory(kept, "D-1")[1]?.changes).toEqual([{ column: "Amount", before: 100, after: 90 }]);
    const own = history({ Snapshot: 110, Owner: "" }, { Snapshot: 120 });
    expect(dealHistory(own, "D-1")[1]?.changes).toEqual([{ column: "Owner", before: "", after: "Ann" }]);
  });

  it("finds a deal's row by its id, a number as its text", () => {
    const block = history({ "Deal ID": 12, Snapshot: 110 });
    expect(dealRow(block, "12")?.[0]).toBe(110);
    expect(dealRow(block, "1")).toBeNull();
  });

  it("compares rows of two blocks by their headers", () => {
    const before = { block: blockOf("Deals", [["Amount", "Owner"]]), row: [5, "Ann"] };
    const after = { block: blockOf("Deals", [["Owner", "Amount"]]), row: ["Ann", 6] };
    expect(changesBetween(before, after)).toEqual([{ column: "Amount", before: 5, after: 6 }]);
  });
});

describe("a deal that moved the number", () => {
  const moved = (before: Block, after: Block) => {
    const { moves } = valueOf(courseOf({ before, after }, { span: Q1, owner: "", counts: "open" }));
    return moves.map((move) => movedDeal({ before, after }, move))[0];
  };

  it("shows its cells of both days, money to the cent and days without the time", () => {
    const [before, after] = [
      deals({ amount: 100.004, owner: "Ben" }),
      deals({ amount: 250, closeDate: 46060.5 }),
    ];
    expect(moved(before, after)).toEqual({
      ...{ id: "D-1", owner: "Ann", line: "Increased", amountBefore: 100, amountAfter: 250 },
      ...{ closeBefore: 46050, closeAfter: 46060, effect: 150 },
    });
  });

  it("is blank on a day on which it was not there, and keeps the owner that it had", () => {
    const [none, one] = [deals(), deals({ owner: "Ben" })];
    expect(moved(none, one)).toMatchObject({
      line: "Created",
      amountBefore: "",
      closeBefore: "",
      owner: "Ben",
    });
    expect(moved(one, none)).toMatchObject({
      line: "Removed",
      amountAfter: "",
      closeAfter: "",
      owner: "Ben",
    });
  });

  it("has 0 for a blank amount", () => {
    expect(moved(deals({ amount: null }), deals({ amount: 40 }))).toMatchObject({
      amountBefore: 0,
      effect: 40,
    });
  });
});

describe("the deals that decide a period", () => {
  it("are those whose outcome moves the odds, the largest first; none where one lacks its amount", () => {
    const block = deals({ amount: 300 }, { amount: 100 }, { amount: 0 });
    const question = { target: 300, luck: 0, top: 10 };
    expect(decidingDeals(block, Q1, question)).toEqual([{ dealId: "D-1", oddsIfWon: 1, oddsIfLost: 0 }]);
    expect(decidingDeals(deals({ amount: null }), Q1, question)).toEqual([]);
  });
});

describe("a fiscal period", () => {
  const day = (year: number, month: number, date: number) => serialOf({ year, month, day: date });

  it("is found by its name, of any grain and in any case", () => {
    expect(periodNamed("FY26 Q1", 1)).toMatchObject({ from: day(2026, 1, 1), to: day(2026, 3, 31) });
    expect(periodNamed(" fy26 q1 ", 4)).toMatchObject({ from: day(2025, 4, 1), to: day(2025, 6, 30) });
    expect(periodNamed("FY26", 4)).toMatchObject({ from: day(2025, 4, 1), to: day(2026, 3, 31) });
    expect(periodNamed("FY26 M12", 1)).toMatchObject({ from: day(2026, 12, 1), to: day(2026, 12, 31) });
    expect(periodNamed("FY26 W53", 1)).toMatchObject({ from: day(2026, 12, 28), to: day(2027, 1, 3) });
  });

  it("is none of another name", () => {
    expect(["Q1", "FY26 Q5", "FY26 Q1 plan", "FY2026 Q1", ""].map((name) => periodNamed(name, 1))).toEqual(
      Array(5).fill(undefined),
    );
  });

  it("has a year of quarters around it, oldest first", () => {
    const around = periodsAround(day(2026, 11, 30), 4);
    expect(around.map(({ name }) => name)).toEqual([
      ...["FY26 Q3", "FY26 Q4", "FY27 Q1", "FY27 Q2", "FY27 Q3", "FY27 Q4", "FY28 Q1", "FY28 Q2", "FY28 Q3"],
    ]);
    expect(around[4]).toMatchObject({ from: day(2026, 10, 1), to: day(2026, 12, 31) });
  });
});

describe("a book's luck", () => {
  it("is what stands on Settings from 0 to below 1, else the usual one", () => {
    expect([0, 0.3, 0.999].map(bookLuck)).toEqual([0, 0.3, 0.999]);
    expect([null, -0.1, 1, NaN].map(bookLuck)).toEqual(Array(4).fill(DEFAULT_LUCK));
  });
});
