import fc from "fast-check";
import type { Cell } from "../../../src/kit/cell";
import { asOf } from "../../../src/domain/forecast/asOf";
import { blockOf, type Block } from "../../../src/domain/forecast/block";
import { DEAL_COLUMNS } from "../../../src/domain/forecast/dealColumns";
import { valueOf } from "./deals";

interface Kept {
  readonly on: Cell;
  readonly id: Cell;
  readonly status: Cell;
  readonly amount: Cell;
}

const KEPT: Kept = { on: 46027, id: "D-1", status: "Open", amount: 100 };

function history(...facts: readonly Partial<Kept>[]): Block {
  const rows = facts.map((fact) => {
    const { on, id, status, amount } = { ...KEPT, ...fact };
    return [on, id, "Ann", "Propose", "Commit", status, 45900, 46050, amount, 0.5, ""];
  });
  return blockOf("Snapshots", [["Snapshot", ...DEAL_COLUMNS], ...rows]);
}

/** The deals of a day as id and amount. */
function stood(of: Block, date: number): readonly (readonly Cell[])[] {
  return valueOf(asOf(of, date)).rows.map((row) => [row[0] ?? "", row[7] ?? ""]);
}

describe("the deals of a day", () => {
  const weeks = history(
    { id: "b", amount: 1 },
    { id: "A", amount: 2 },
    { id: "b", amount: 3, on: 46034.4 },
    { id: "A", status: "Removed", on: 46041 },
    { id: "c", on: 46041 },
  );

  test("are each deal's last row up to the day, A–Z", () => {
    expect(stood(weeks, 46026)).toEqual([]);
    expect(stood(weeks, 46027)).toEqual([
      ["A", 2],
      ["b", 1],
    ]);
    expect(stood(weeks, 46034)).toEqual([
      ["A", 2],
      ["b", 3],
    ]);
  });

  test("leave out what had left by then", () => {
    expect(stood(weeks, 46041)).toEqual([
      ["b", 3],
      ["c", 100],
    ]);
  });

  test("take the lower of two rows of a day, and the later day wherever it stands", () => {
    expect(stood(history({ amount: 1 }, { amount: 2 }), 46027)).toEqual([["D-1", 2]]);
    expect(stood(history({ amount: 2, on: 46034 }, { amount: 1 }), 46034)).toEqual([["D-1", 2]]);
    expect(stood(history({ amount: 1, on: 46027.9 }, { amount: 2, on: 46027.1 }), 46027)).toEqual([
      ["D-1", 2],
    ]);
  });

  test("have the ten columns in the order of the table, whatever the history's", () => {
    const { headers, rows } = history({});
    const turned = blockOf("Snapshots", [[...headers].reverse(), ...rows.map((row) => [...row].reverse())]);
    expect(valueOf(asOf(turned, 46027))).toEqual(valueOf(asOf(history({}), 46027)));
    expect(valueOf(asOf(turned, 46027)).headers).toEqual(DEAL_COLUMNS);
  });

  test("know the number 123 as the text 123, and pass blank rows and rows without a day over", () => {
    const blank = blockOf("Snapshots", [["Snapshot", ...DEAL_COLUMNS], Array<Cell>(11).fill("")]);
    expect(stood(blank, 46027)).toEqual([]);
    expect(stood(history({ id: 123 }, { id: "123", amount: 5 }, { on: "", amount: 9 }), 46027)).toEqual([
      ["123", 5],
    ]);
  });

  test("name a missing column, a row without an id, a snapshot that is no date and an unknown status", () => {
    const fault = (of: Block) => asOf(of, 46027);
    expect(fault(blockOf("Snapshots", [["Snapshot"]]))).toMatchObject({
      fault: { kind: "noColumn", wanted: "Deal ID" },
    });
    expect(fault(history({ id: "" }))).toMatchObject({ fault: { of: "row 2", column: "Deal ID" } });
    expect(fault(history({ on: "Monday" }))).toMatchObject({
      fault: { of: "D-1", column: "Snapshot", got: "Monday" },
    });
    expect(fault(history({ status: "Gone" }))).toMatchObject({
      fault: { of: "D-1", column: "Status", got: "Gone" },
    });
  });

  test("equal what a replay of all rows day by day leaves", () => {
    const kept = fc.record({
      on: fc.integer({ min: 46027, max: 46035 }),
      id: fc.constantFrom("a", "b", "c", "d"),
      status: fc.constantFrom("Open", "Won", "Removed"),
      amount: fc.nat(1000),
    });
    fc.assert(
      fc.property(fc.array(kept, { maxLength: 25 }), fc.integer({ min: 46026, max: 46036 }), (rows, date) => {
        const book = new Map<string, Kept>();
        for (let day = 46027; day <= date; day++) {
          for (const row of rows) {
            if (row.on === day) book.set(row.id, row);
          }
        }
        const left = [...book.values()].filter(({ status }) => status !== "Removed");
        const expected = left.map(({ id, amount }) => [id, amount]).sort();
        expect(stood(history(...rows), date)).toEqual(expected);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
