import { applyEdits } from "../../../src/excel/writing/applyEdits";
import type { Halted } from "../../../src/excel/writing/halted";
import { clearLeft } from "../../../src/excel/writing/clearLeft";
import { callOff, goOn } from "../../../src/excel/writing/goOn";
import { undoChange } from "../../../src/excel/writing/undoChange";
import { periods } from "../../../src/schema/sheets/settings/periods";
import { rates } from "../../../src/schema/sheets/settings/rates";
import { type CellsByHeader, tableEdit } from "../../../src/schema/tableEdit";
import { standTable, tableValues } from "../support";
import { wholeWorkbook } from "../wholeWorkbook";

const CHUNKED = { chunkBytes: 200 };

function period(at: number): CellsByHeader {
  return { Period: `P${at}`, Start: 46_000 + at, End: 46_090 + at, Target: at };
}

function rate(at: number): CellsByHeader {
  return { Currency: `C${at}`, Rate: at };
}

const FIRST = [tableEdit(periods, { added: [1, 2].map(period) })];

/** Forty rows for one table, thirty for another, and a changed cell. */
const MANY = [
  tableEdit(periods, {
    added: Array.from({ length: 40 }, (_, at) => period(at + 3)),
    changes: [{ key: "P2", header: "Target", from: 2, to: 22 }],
  }),
  tableEdit(rates, { added: Array.from({ length: 30 }, (_, at) => rate(at + 1)) }),
];

async function targets(): Promise<readonly unknown[]> {
  return (await tableValues("Periods")).slice(1).map((row) => row[3]);
}

async function currencies(): Promise<readonly unknown[]> {
  return (await tableValues("Rates")).slice(1).map((row) => row[0]);
}

/** Lets the write break off at a request; it must have been more than its first. */
async function brokenOff(request: number): Promise<Halted> {
  excelHost.faults.failRequest(request);
  const applied = await applyEdits(MANY, CHUNKED);
  excelHost.faults.clear();
  if (applied.ok || applied.why !== "refused" || !applied.halted) throw new Error(JSON.stringify(applied));
  return applied.halted;
}

async function undone(applied: Awaited<ReturnType<typeof applyEdits>>): Promise<void> {
  if (!applied.ok) throw new Error(JSON.stringify(applied));
  expect(applied.change.overtaken).toEqual([]);
  expect(await undoChange(applied.change)).toMatchObject({ ok: true, kept: [] });
}

beforeAll(async () => {
  await standTable(periods);
  await standTable(rates);
});

afterEach(() => excelHost.faults.clear());

describe("a write of several requests", () => {
  it("fills tables that were never filled with every row once, in as many requests as its bytes take", async () => {
    const before = wholeWorkbook();
    excelHost.requests.clear();
    const applied = await applyEdits([FIRST[0] ?? tableEdit(periods, {}), ...MANY.slice(1)], CHUNKED);
    const sizes = excelHost.requests.records.map(({ requestBytes }) => requestBytes);
    expect(await currencies()).toEqual(Array.from({ length: 30 }, (_, at) => `C${at + 1}`));
    expect(sizes.length).toBeGreaterThan(3);
    await undone(applied);
    expect(wholeWorkbook()).toEqual(before);
    expect((await applyEdits(FIRST)).ok).toBe(true);
  });

  it.each(["failRequest", "dropConnection"] as const)(
    "with %s at any of them is kept until it goes on or is called off",
    async (fault) => {
      const before = wholeWorkbook();
      excelHost.requests.clear();
      const good = await applyEdits(MANY, CHUNKED);
      const requests = excelHost.requests.count;
      const after = wholeWorkbook();
      await undone(good);
      let halts = 0;
      for (let request = 1; request <= requests; request += 1) {
        excelHost.faults[fault](request);
        const applied = await applyEdits(MANY, CHUNKED);
        excelHost.faults.clear();
        if (!applied.ok && applied.why === "refused" && applied.halted) {
          halts += 1;
          expect(await targets()).toEqual([1, 2]);
          if (request % 2 === 0) expect(await callOff(applied.halted)).toBe(0);
          else {
            const done = await goOn(applied.halted, CHUNKED);
            expect(wholeWorkbook()).toEqual(after);
            await undone(done);
          }
        } else if (applied.ok) await undone(applied);
        expect({ request, state: wholeWorkbook() }).toEqual({ request, state: before });
      }
      expect(requests).toBeGreaterThan(7);
      expect(halts).toBeGreaterThanOrEqual(requests - 3);
    },
  );

  it("says how many rows stand when it breaks off, and which share goes on", async () => {
    excelHost.faults.failRequest(4);
    const applied = await applyEdits(MANY, CHUNKED);
    expect(applied).toMatchObject({ ok: false, why: "refused", halted: { sent: 2 } });
    if (applied.ok || applied.why !== "refused" || !applied.halted) throw new Error("It was not halted");
    expect(applied.standing).toBeGreaterThan(0);
    excelHost.requests.clear();
    const done = await goOn(applied.halted, CHUNKED);
    expect(excelHost.requests.count).toBe(1 + applied.halted.loads.length - 2);
    await undone(done);
  });

  it("keeps to where it was when it breaks off again while going on", async () => {
    const before = wholeWorkbook();
    const halted = await brokenOff(4);
    excelHost.faults.dropConnection(1);
    const again = await goOn(halted, CHUNKED);
    expect(again).toMatchObject({ ok: false, why: "refused", halted: { sent: 2 } });
    excelHost.faults.clear();
    excelHost.faults.failRequest(3);
    const third = await goOn(halted, CHUNKED);
    if (third.ok || third.why !== "refused" || !third.halted) throw new Error("It was not halted");
    expect(third.halted.sent).toBe(3);
    await undone(await goOn(third.halted, CHUNKED));
    expect(wholeWorkbook()).toEqual(before);
  });

  it("says what still stands where Excel refuses to call it off, and is called off later", async () => {
    const before = wholeWorkbook();
    const halted = await brokenOff(5);
    excelHost.faults.setCellEditMode(true);
    expect(await callOff(halted)).toBeGreaterThan(0);
    excelHost.faults.setCellEditMode(false);
    expect(await callOff(halted)).toBe(0);
    expect(wholeWorkbook()).toEqual(before);
  });
});

describe("what a write left when the pane was closed half-way", () => {
  it("is taken away from the tables that it is noted for", async () => {
    const before = wholeWorkbook();
    await brokenOff(6);
    expect(await clearLeft([periods, rates])).toMatchObject({ ok: true });
    expect(wholeWorkbook()).toEqual(before);
    expect(await clearLeft([periods, rates])).toEqual({ ok: true, value: 0 });
  });

  it("is written over by the same write, every row once", async () => {
    const before = wholeWorkbook();
    await brokenOff(6);
    await undone(await applyEdits(MANY, CHUNKED));
    expect(wholeWorkbook()).toEqual(before);
  });
});

describe("somebody else who works in the table between two requests of a write", () => {
  it("keeps the row that he inserted, and the write has every row once", async () => {
    excelHost.faults.betweenSyncs(4, ({ sheets }) => {
      const cells = sheets.get("Periods")?.cells;
      const row = periods.headerRow + 1;
      cells?.insert({ row, column: 0, rows: 1, columns: 4 }, "Down");
      cells?.write({ row, column: 0, rows: 1, columns: 4 }, [["His", 46_000, 46_090, 7]]);
    });
    const applied = await applyEdits(MANY, CHUNKED);
    expect([...(await targets())].sort()).toEqual(
      [1, 7, 22, ...Array.from({ length: 40 }, (_, at) => at + 3)].sort(),
    );
    await undone(applied);
    expect(await targets()).toEqual([1, 7, 2]);
  });

  it("is left the cell that he changed, and it is told", async () => {
    excelHost.faults.betweenSyncs(5, ({ sheets }) => {
      const row = periods.headerRow + 2;
      sheets.get("Periods")?.cells.write({ row, column: 3, rows: 1, columns: 1 }, [[99]]);
    });
    const applied = await applyEdits(MANY, CHUNKED);
    const overtaken = [{ table: "Periods", key: "P2", header: "Target", found: 99 }];
    expect(applied).toMatchObject({ ok: true, change: { overtaken } });
    expect((await targets()).slice(0, 3)).toEqual([1, 7, 99]);
    if (applied.ok) await undoChange(applied.change);
    expect(await targets()).toEqual([1, 7, 99]);
  });
});
