import { changeHistory, takenBack } from "../../src/excel/changeHistory";
import { readDealHistory } from "../../src/excel/readDealHistory";
import { compactHistory, planCompaction } from "../../src/pane/app/compactHistory";
import { cellsByHeader } from "../../src/schema/derive/cellsByHeader";
import { serialOf } from "../../src/kit/serial";
import { periods } from "../../src/schema/sheets/settings/periods";
import { log } from "../../src/schema/sheets/system/log";
import { snapshots } from "../../src/schema/sheets/system/snapshots";
import type { LogEvent } from "../../src/terms/logEvents";
import { MONDAY } from "../domain/history/history";
import { twoYears } from "../domain/history/twoYears";
import { standTable, tableValues } from "./support";

jest.setTimeout(300_000);

const LIMIT = 3_000_000;
const add = twoYears().map((row) => cellsByHeader(snapshots, row));

function line(event: LogEvent, detail: string) {
  return { at: MONDAY + 0.5, event, detail };
}

async function events(): Promise<readonly unknown[]> {
  const [, ...rows] = await tableValues(log.table);
  return rows.map(([, , event]) => event);
}

beforeAll(async () => {
  await standTable(snapshots);
  await standTable(log);
  await standTable(periods);
  await Excel.run(async (context) => {
    const [start, end] = [
      { month: 10, day: 1 },
      { month: 12, day: 31 },
    ].map((day) => serialOf({ year: 2026, ...day }));
    context.workbook.tables.getItem(periods.table).getDataBodyRange().values = [["FY26 Q4", start, end, ""]];
    await context.sync();
  });
});

describe("a history", () => {
  it("is as before when Excel refuses the change, and the log has no line of it", async () => {
    const few = add.slice(0, 20);
    expect(await changeHistory({ add: few, remove: [] }, line("History", "20 rows"))).toMatchObject({
      ok: true,
    });
    const before = await tableValues(snapshots.table);
    const told = await events();
    excelHost.faults.failRequest(3);
    const refused = await changeHistory({ add: [], remove: few.slice(0, 9) }, line("Compaction", "nine"));
    expect(refused).toMatchObject({ ok: false, why: "refused", standing: 0 });
    expect(await tableValues(snapshots.table)).toEqual(before);
    expect(await events()).toEqual(told);
  });
});

describe("the history of two years of Mondays with 500 deals", () => {
  it("stays under 3 MB, sent and saved, and is read in one sync", async () => {
    const bare = (await excelHost.save()).length;
    excelHost.requests.clear();
    expect(await changeHistory({ add, remove: [] }, line("History", "two years"))).toMatchObject({
      ok: true,
    });
    expect(excelHost.requests.requestBytes).toBeLessThan(LIMIT);
    expect((await excelHost.save()).length - bare).toBeLessThan(LIMIT);
    excelHost.requests.clear();
    const read = await readDealHistory();
    expect(excelHost.requests.count).toBe(1);
    expect(excelHost.requests.responseBytes).toBeLessThan(LIMIT);
    expect(read.ok && read.value.history?.length).toBe(add.length);
  });

  it("is made smaller where that is worth it; undo puts every row back where it stood", async () => {
    const before = await tableValues(snapshots.table);
    const plan = await planCompaction(MONDAY);
    if (!plan.ok || !plan.value) throw new Error(JSON.stringify(plan));
    expect(plan.value).toMatchObject({ isWorthIt: true, rows: add.length });
    const smaller = await compactHistory(plan.value, MONDAY + 0.6);
    if (!smaller.ok) throw new Error(JSON.stringify(smaller));
    expect(await tableValues(snapshots.table)).toHaveLength(before.length - plan.value.removed);
    expect(await changeHistory(takenBack(smaller.done), line("Undo", "Compaction"))).toMatchObject({
      left: 0,
    });
    expect(await tableValues(snapshots.table)).toEqual(
      sortedLike(before, await tableValues(snapshots.table)),
    );
    expect(await events()).toEqual(["History", "History", "Compaction", "Undo"]);
  });
});

type Rows = readonly (readonly unknown[])[];

/** The rows of a day may stand in another order: each deal has one. */
function sortedLike(before: Rows, after: Rows): Rows {
  const rows = new Map(before.map((row) => [row.slice(0, 2).join(" "), row]));
  return after.map((row) => rows.get(row.slice(0, 2).join(" ")) ?? []);
}
