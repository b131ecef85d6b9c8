import type { Cell } from "../../src/kit/cell";
import type { CellFault } from "../../src/schema/cellFault";
import { applyEdits } from "../../src/excel/writing/applyEdits";
import { excelDesk } from "../../src/pane/app/excelDesk";
import { pipeline } from "../../src/schema/sheets/pipeline";
import { tableEdit } from "../../src/schema/tableEdit";
import { tableValues } from "../excel/support";
import { wholeWorkbook } from "../excel/wholeWorkbook";
import { manyDeals } from "./manyDeals";
import { MONDAY, planFor, standingBook } from "./sampleBook";
import { buildSmallBook, exportText, type ExportLine, importLines, planOf, someDeals } from "./smallBook";

jest.setTimeout(590_000);

const FIRST_WEEK = someDeals(5);

/** The second Monday: D-2 is larger, D-4 has a next step, D-5 is gone, D-6 is new. */
const SECOND_WEEK: readonly ExportLine[] = [
  ...FIRST_WEEK.slice(0, 4).map((line) => {
    if (line.id === "D-2") return { ...line, amount: "2500" };
    return line.id === "D-4" ? { ...line, nextStep: "Call the CFO" } : line;
  }),
  { id: "D-6", amount: "600" },
];

async function dealsById() {
  const { deals } = await standingBook();
  return new Map(deals.map(({ record }) => [record.dealId, record]));
}

/** The cells of one column of Pipeline by deal. */
async function column(header: string): Promise<Readonly<Record<string, Cell | undefined>>> {
  const [headers = [], ...rows] = await tableValues("Pipeline");
  const [id, at] = [headers.indexOf("Deal ID"), headers.indexOf(header)];
  return Object.fromEntries(rows.map((row) => [String(row[id]), row[at]]));
}

async function inPipeline(work: (table: Excel.Table) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.tables.getItem("Pipeline"));
    await context.sync();
  });
}

async function takeBack(applied: Awaited<ReturnType<typeof importLines>>) {
  const undone = await excelDesk.undoChange(applied.change, MONDAY);
  if (!undone.ok) throw new Error(JSON.stringify(undone));
  return undone;
}

beforeAll(async () => {
  await buildSmallBook();
  await importLines(FIRST_WEEK);
});

describe("a first import", () => {
  it("fills Pipeline with what the export says", async () => {
    const { deals, importedAt, asOf, faults } = await standingBook();
    expect(deals).toHaveLength(5);
    expect(deals[1]?.record).toMatchObject({
      dealId: "D-2",
      owner: "Ben Carter",
      amount: 2000,
      status: "Open",
    });
    expect({ importedAt, asOf, faults }).toEqual({
      importedAt: MONDAY,
      asOf: MONDAY,
      faults: [] as CellFault[],
    });
  });

  it("lists the rows that it refuses with row, column, value and reason", async () => {
    const text = exportText([
      { id: "D-1" },
      { id: "D-8", close: "someday" },
      { id: "D-9", amount: "12 apples" },
      { id: "D-1", amount: "5" },
    ]);
    const { refused } = await planFor(text, await standingBook());
    expect(refused).toEqual([
      { row: 3, column: "Close date", value: "someday", reason: { kind: "unreadable", wanted: "a date" } },
      { row: 4, column: "Amount", value: "12 apples", reason: { kind: "unreadable", wanted: "an amount" } },
      { row: 5, column: "Deal ID", value: "D-1", reason: { kind: "same id", earlierRow: 2 } },
    ]);
  });
});

describe("the import of the next week", () => {
  it("plans cell by cell what changed", async () => {
    const plan = await planOf(SECOND_WEEK);
    expect(plan.added.map(({ deal }) => deal.dealId)).toEqual(["D-6"]);
    expect(plan.missing.map(({ dealId }) => dealId)).toEqual(["D-5"]);
    expect(plan.unchanged.map(({ dealId }) => dealId)).toEqual(["D-1", "D-3"]);
    const cells = plan.changed.flatMap(({ after, cells: changes }) =>
      changes.map((change) => [after.dealId, change.header, change.before, change.after]),
    );
    expect(cells).toEqual([
      ["D-2", "Amount", 2000, 2500],
      ["D-4", "Next step", "", "Call the CFO"],
    ]);
  });

  it("writes these cells and that deal, and nothing else", async () => {
    const before = await dealsById();
    const applied = await importLines(SECOND_WEEK);
    const after = await dealsById();
    expect(after.get("D-2")?.amount).toBe(2500);
    expect(after.get("D-4")?.nextStep).toBe("Call the CFO");
    expect(after.get("D-6")?.amount).toBe(600);
    for (const id of ["D-1", "D-3", "D-5"])
      expect(after.get(id)).toEqual({ ...before.get(id), age: after.get(id)?.age });
    await takeBack(applied);
  });

  it("is taken back whole where nobody has touched anything [S0-27]", async () => {
    const before = wholeWorkbook();
    expect((await takeBack(await importLines(SECOND_WEEK))).kept).toEqual([]);
    expect(wholeWorkbook()).toEqual(before);
  });

  it("is taken back but for what somebody has touched, which is listed", async () => {
    const applied = await importLines(SECOND_WEEK);
    const nextSteps = Object.keys(await column("Next step"));
    await inPipeline((table) => {
      const cells = table.columns.getItem("Next step").getDataBodyRange();
      cells.getCell(nextSteps.indexOf("D-4"), 0).values = [["Call the CEO"]];
    });
    expect((await takeBack(applied)).kept).toEqual([
      { table: "Pipeline", key: "D-4", header: "Next step", found: "Call the CEO" },
    ]);
    const deals = await dealsById();
    expect(deals.get("D-2")?.amount).toBe(2000);
    expect(deals.get("D-4")?.nextStep).toBe("Call the CEO");
    expect(deals.has("D-6")).toBe(false);
    await inPipeline((table) => {
      const cells = table.columns.getItem("Next step").getDataBodyRange();
      cells.getCell(nextSteps.indexOf("D-4"), 0).values = [[""]];
    });
  });
});

describe("what the user has made of Pipeline", () => {
  it("keeps three columns of the user's own, with headers and values [S0-18]", async () => {
    await inPipeline((table) => {
      for (const name of ["Partner", "Tier", "My note"]) {
        const bodies = FIRST_WEEK.map(({ id }) => [`${name} of ${id}`]);
        table.columns.add(undefined, [[name], ...bodies]);
      }
    });
    const applied = await importLines(SECOND_WEEK);
    for (const name of ["Partner", "Tier", "My note"]) {
      const kept = FIRST_WEEK.map(({ id }) => [id, `${name} of ${id}`]);
      expect(await column(name)).toEqual({ ...Object.fromEntries(kept), "D-6": "" });
    }
    await takeBack(applied);
    expect((await column("Tier"))["D-3"]).toBe("Tier of D-3");
  });

  it("writes to the right deals where it is sorted and filtered", async () => {
    await inPipeline((table) => {
      table.sort.apply([{ key: 9, ascending: false }]);
      table.columns.getItem("Owner").filter.applyValuesFilter(["Ana Ruiz"]);
    });
    const applied = await importLines(SECOND_WEEK);
    expect(await column("Amount")).toEqual({
      "D-1": 1000,
      "D-2": 2500,
      "D-3": 3000,
      "D-4": 4000,
      "D-5": 5000,
      "D-6": 600,
    });
    await takeBack(applied);
    await inPipeline((table) => table.clearFilters());
    expect((await column("Amount"))["D-2"]).toBe(2000);
  });

  it("finds a column where the user has moved it", async () => {
    await inPipeline((table) => {
      const moved = table.columns.getItem("Next step");
      moved.delete();
    });
    await inPipeline(
      (table) => void table.columns.add(undefined, [["Next step"], ...FIRST_WEEK.map(() => [""])]),
    );
    const applied = await importLines(SECOND_WEEK);
    expect((await column("Next step"))["D-4"]).toBe("Call the CFO");
    expect((await column("Amount"))["D-2"]).toBe(2500);
    await takeBack(applied);
  });

  it("is refused by header where a column that it changes is called otherwise, and nothing is written", async () => {
    const plan = await planOf(SECOND_WEEK);
    await inPipeline((table) => {
      table.columns.getItem("Amount").name = "Volume";
    });
    const before = wholeWorkbook();
    const applied = await excelDesk.applyImport(plan, MONDAY, {});
    const missing = { table: "Pipeline", header: "Amount" };
    expect(applied).toEqual({ ok: false, why: "missing", missing, standing: 0 });
    expect((await standingBook()).missing).toEqual([missing]);
    expect(wholeWorkbook()).toEqual(before);
    await inPipeline((table) => {
      table.columns.getItem("Volume").name = "Amount";
    });
  });
});

describe("an import that is stopped between two of its requests", () => {
  it("takes back what it has written", async () => {
    const long = "x".repeat(30_000);
    const added = Array.from({ length: 260 }, (_, index) => ({ "Deal ID": `L-${index}`, Deal: long }));
    const before = wholeWorkbook();
    const stopping = new AbortController();
    let told = 0;
    const applied = await applyEdits([tableEdit(pipeline, { added })], {
      signal: stopping.signal,
      onProgress: (rows) => {
        told = rows;
        stopping.abort();
      },
    });
    expect(told).toBeGreaterThan(0);
    expect(told).toBeLessThan(added.length);
    expect(applied).toEqual({ ok: false, why: "stopped", standing: 0 });
    expect(wholeWorkbook()).toEqual(before);
  });
});

describe("an import of several requests that Excel breaks off", () => {
  const LINES = [...FIRST_WEEK, ...someDeals(30).slice(5)];
  const chunked = { chunkBytes: 3_000 };

  async function brokenOff() {
    const plan = await planOf(LINES);
    excelHost.faults.failRequest(4);
    const applied = await excelDesk.applyImport(plan, MONDAY, chunked);
    excelHost.faults.clear();
    if (applied.ok || applied.why !== "refused" || !applied.halted) throw new Error(JSON.stringify(applied));
    return applied.halted;
  }

  it("shows no deal of it until it goes on to its end, and is taken back whole then", async () => {
    const before = wholeWorkbook();
    const halted = await brokenOff();
    expect((await standingBook()).deals).toHaveLength(5);
    const done = await excelDesk.goOnWithImport(halted, MONDAY, chunked);
    if (!done.ok) throw new Error(JSON.stringify(done));
    expect((await standingBook()).deals).toHaveLength(30);
    await takeBack(done);
    expect(wholeWorkbook()).toEqual(before);
  });

  it("leaves the book as before where it is called off, also after the pane was closed", async () => {
    const before = wholeWorkbook();
    expect(await excelDesk.callOffImport(await brokenOff())).toBe(0);
    expect(wholeWorkbook()).toEqual(before);
    await brokenOff();
    expect(await excelDesk.clearLeftRows()).toMatchObject({ ok: true });
    expect(wholeWorkbook()).toEqual(before);
  });
});

describe("what the manager and the rep wrote in Pipeline", () => {
  const WRITTEN = {
    Judgment: "In",
    Strategy: "Go wide",
    Involvement: "Coach",
    Competitor: "Noryx",
    "Next step": "See the CFO",
    "My own": "call on Friday",
  };

  async function writtenCells(): Promise<Readonly<Record<string, Cell | undefined>>> {
    const cells = await Promise.all(
      Object.keys(WRITTEN).map(async (header) => [header, (await column(header))["D-1"]] as const),
    );
    return Object.fromEntries(cells);
  }

  beforeAll(async () => {
    const ids = Object.keys(await column("Deal ID"));
    await inPipeline((table) => {
      table.columns.add(undefined, [["My own"], ...ids.map(() => [""])]);
      for (const [header, text] of Object.entries(WRITTEN)) {
        const cells = table.columns.getItem(header).getDataBodyRange();
        cells.getCell(ids.indexOf("D-1"), 0).values = [[text]];
      }
    });
  });

  it.each([
    [
      "lacks the columns",
      "Opportunity ID,Opportunity Name,Stage,Status,Amount\nD-1,Deal D-1,Proposal,Open,1777",
    ],
    [
      "has them blank",
      "Opportunity ID,Opportunity Name,Stage,Status,Amount,Next Step,Strategy,Judgment,Competitor,My own\n" +
        "D-1,Deal D-1,Proposal,Open,1777,,,,,",
    ],
  ])("stays where an export %s, while what it states is taken", async (_, text) => {
    const plan = await planFor(text, await standingBook());
    const applied = await excelDesk.applyImport(plan, MONDAY, {});
    if (!applied.ok) throw new Error(JSON.stringify(applied));
    expect((await column("Amount"))["D-1"]).toBe(1777);
    expect(await writtenCells()).toEqual(WRITTEN);
    await takeBack(applied);
  });
});

/** The most bytes of a request of an import; Excel on the web refuses more than 5 MB. */
const MOST = 4_300_000;

/** The ids in Pipeline, straight from its cells. */
function standingIds(): readonly unknown[] {
  const table = excelHost.book.tables.get("Pipeline");
  const at = table?.columns.findIndex(({ name }) => name === "Deal ID") ?? -1;
  if (!table || at < 0) throw new Error("no Deal ID");
  const { body } = table;
  return table.sheet.cells.values({ ...body, column: body.column + at, columns: 1 }).flat();
}

/** A next step that somebody used as a diary: with it a few thousand deals need several requests. */
const DIARY = "Called the buyer who asks for a call next week. ".repeat(20).trim();

/** Nothing is worked out meanwhile: this is about what goes to Excel and back. */
function withoutCalculation(): void {
  excelHost.book.calculation.setMode("Manual");
}

describe("an import of thousands of deals", () => {
  beforeAll(withoutCalculation);

  it("is taken back whole, in answers that Excel gives", async () => {
    const before = standingIds();
    const applied = await excelDesk.applyImport(
      await planFor(manyDeals(2_500), await standingBook()),
      MONDAY,
      {},
    );
    if (!applied.ok) throw new Error(JSON.stringify(applied));
    excelHost.requests.clear();
    expect(await excelDesk.undoChange(applied.change, MONDAY)).toMatchObject({ ok: true, kept: [] });
    expect(standingIds()).toEqual(before);
    for (const { requestBytes, responseBytes } of excelHost.requests.records)
      expect(Math.max(requestBytes, responseBytes)).toBeLessThanOrEqual(MOST);
  });
});

describe("an import of several megabytes with fifteen columns", () => {
  const DEALS = 6_000;

  beforeAll(withoutCalculation);

  it("writes each once, in requests under the limit and in no more of them than its bytes ask for", async () => {
    const before = standingIds();
    const plan = await planFor(manyDeals(DEALS, DIARY), await standingBook());
    excelHost.requests.clear();
    const told: number[] = [];
    let syncs = 0;
    const applied = await excelDesk.applyImport(plan, MONDAY, {
      onProgress: (rows, of) => {
        told.push(rows);
        if (rows === of) syncs = excelHost.requests.count;
      },
    });
    expect({ isWritten: applied.ok, overtaken: applied.ok && applied.change.overtaken }).toEqual({
      isWritten: true,
      overtaken: [],
    });
    const sizes = excelHost.requests.records.map(({ requestBytes }) => requestBytes);
    const bytes = sizes.slice(0, syncs).reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeGreaterThan(MOST);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(MOST);
    expect(syncs).toBeLessThanOrEqual(Math.ceil(bytes / 4_000_000) + 2);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.length).toBeGreaterThan(1);
    expect(standingIds()).toEqual([...before, ...Array.from({ length: DEALS }, (_, at) => `M-${at}`)]);
  });

  it("is read again though all of it is too much for one answer", async () => {
    excelHost.requests.clear();
    const { deals } = await standingBook();
    expect(deals.slice(-2).map(({ record: { dealId, nextStep } }) => [dealId, nextStep])).toEqual([
      [`M-${DEALS - 2}`, DIARY],
      [`M-${DEALS - 1}`, DIARY],
    ]);
    expect(excelHost.requests.count).toBe(4);
  });
});
