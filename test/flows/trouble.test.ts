import type { TakenBack } from "../../src/pane/desk";
import { excelDesk } from "../../src/pane/app/excelDesk";
import { dressTabs } from "../../src/excel/building/dressTabs";
import { saveReview } from "../../src/excel/saveReview";
import type { Applied } from "../../src/excel/writing/applied";
import type { Change } from "../../src/excel/writing/change";
import type { ImportPlan } from "../../src/intake/plan/importPlan";
import type { MadeCall } from "../../src/pane/forecast/submission";
import { pipeline } from "../../src/schema/sheets/pipeline";
import { wholeWorkbook } from "../excel/wholeWorkbook";
import { MONDAY, standingBook } from "./sampleBook";
import { openSecondPane } from "./secondPane/openSecondPane";
import { CALL, madeNow } from "./smallCall";
import { buildSmallBook, importLines, planOf, someDeals } from "./smallBook";
import { ANSWERS, REVIEW } from "./smallReview";

jest.setTimeout(300_000);

const FAULTS = ["failRequest", "dropConnection"] as const;

/** Requests that a good import and a good review of the small book take, the drawing of the Forecast included. */
const IMPORT_WRITES = 3;

/** The second week of the small team: one amount changed, and a deal of somebody new in a stage that Settings lack. */
const SECOND_WEEK = [
  ...someDeals(4).map((deal) => (deal.id === "D-2" ? { ...deal, amount: "2500" } : deal)),
  { id: "D-7", owner: "Cleo Brandt", stage: "Verbal yes" },
];

/** Some work that succeeds: the workbook before it, how many requests it takes, and which of them change the workbook. */
interface GoodRun {
  readonly before: unknown;
  readonly requests: number;
  readonly writing: readonly number[];
}

/** The workbook once all is worked out: results that spill are cells too. */
async function settled(): Promise<unknown> {
  await excelHost.book.settle();
  return wholeWorkbook();
}

/** More requests than any work here takes. */
const MOST_REQUESTS = 100;

/** Lets the work succeed once, looks at the workbook before each request, and takes the work back. */
async function goodRun(work: () => Promise<Applied>): Promise<GoodRun> {
  const before = await settled();
  const seen: string[] = [];
  const look = () => void seen.push(JSON.stringify(wholeWorkbook()));
  for (let request = 1; request <= MOST_REQUESTS; request += 1) excelHost.faults.betweenSyncs(request, look);
  excelHost.requests.clear();
  const applied = await work();
  const requests = excelHost.requests.count;
  excelHost.faults.clear();
  look();
  if (!applied.ok) throw new Error(JSON.stringify(applied));
  await takenBack(applied.change);
  expect(await settled()).toEqual(before);
  const numbers = Array.from({ length: requests }, (_, index) => index + 1);
  return { before, requests, writing: numbers.filter((request) => seen[request - 1] !== seen[request]) };
}

/**
 * The requests that a fault is tried at: all that write, those before the deals stand, and of those that only read
 * after them the first and the last where they are refused: the drawing has the same way out of each.
 */
function triedAt({ requests, writing }: GoodRun, fault: (typeof FAULTS)[number]): readonly number[] {
  const all = Array.from({ length: requests }, (_, index) => index + 1);
  const reading = all.filter((request) => request > IMPORT_WRITES && !writing.includes(request));
  const refused = fault === "failRequest" ? [reading[0], reading.at(-1)] : [];
  return all.filter((request) => !reading.includes(request) || refused.includes(request));
}

async function takenBack(change: Change): Promise<TakenBack> {
  const back = await excelDesk.undoChange(change, MONDAY);
  expect(back).toMatchObject({ ok: true, kept: [] });
  expect(back).not.toHaveProperty("notDrawn");
  return back;
}

/** Does the work with trouble at one request; gives its result, the workbook's state, and takes it back if it stands. */
async function troubledRun(work: () => Promise<Applied>, fault: (typeof FAULTS)[number], request: number) {
  excelHost.faults[fault](request);
  const applied = await work();
  excelHost.faults.clear();
  const state = await settled();
  if (applied.ok) await takenBack(applied.change);
  return { applied, state };
}

async function protect(name: string, isProtected: boolean): Promise<void> {
  await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem(name);
    if (isProtected) protection.protect();
    else protection.unprotect();
    await context.sync();
  });
}

async function rename(from: string, to: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem(from).name = to;
    await context.sync();
  });
}

async function amountOf(dealId: string): Promise<number | null | undefined> {
  const { deals } = await standingBook();
  return deals.find(({ record }) => record.dealId === dealId)?.record.amount;
}

/** Where the amount of a deal stands on Pipeline, counted from 0. */
async function amountCell(dealId: string) {
  const { deals } = await standingBook();
  const row = (deals.find(({ record }) => record.dealId === dealId)?.row ?? 0) - 1;
  const column = Object.keys(pipeline.columns).indexOf("amount");
  return { row, column, rows: 1, columns: 1 };
}

beforeAll(async () => {
  await buildSmallBook();
  await importLines(someDeals(4));
  // The tabs of a review are dressed once, before its first row; that stays.
  await dressTabs(["Reviews", "Answers", "Calls"]);
});

afterEach(() => excelHost.faults.clear());

describe("an import", () => {
  let plan: ImportPlan;
  let good: GoodRun;
  const work = () => excelDesk.applyImport(plan, MONDAY + 7, {});

  beforeAll(async () => {
    plan = await planOf(SECOND_WEEK);
    good = await goodRun(work);
  });

  it.each(FAULTS)(
    "leaves the book as before or the deals as after, whichever request meets %s, and says which",
    async (fault) => {
      expect(Math.max(...good.writing)).toBeGreaterThan(IMPORT_WRITES);
      for (const request of triedAt(good, fault)) {
        const { applied, state } = await troubledRun(work, fault, request);
        expect({ request, ok: applied.ok }).toEqual({ request, ok: request > IMPORT_WRITES });
        if (applied.ok) {
          expect(applied).toMatchObject({ notDrawn: { code: "GeneralException" } });
          expect(await settled()).toEqual(good.before);
        } else {
          expect(applied).toMatchObject({ why: "refused", standing: 0 });
          expect(state).toEqual(good.before);
        }
      }
    },
  );
});

describe("a review", () => {
  let good: GoodRun;
  const work = () => saveReview(REVIEW, ANSWERS);

  beforeAll(async () => {
    good = await goodRun(work);
  });

  it.each(FAULTS)("leaves the book as before, whichever request meets %s", async (fault) => {
    expect(good.requests).toBe(2);
    for (const request of triedAt(good, fault)) {
      const { applied, state } = await troubledRun(work, fault, request);
      expect(applied).toMatchObject({ ok: false, why: "refused", standing: 0 });
      expect(state).toEqual(good.before);
    }
  });
});

describe("a forecast call with a judgment and a changed deal", () => {
  let made: MadeCall;
  let good: GoodRun;
  const work = () => excelDesk.saveCall(made, MONDAY + 1.4);

  beforeAll(async () => {
    const now = await madeNow(CALL, [{ dealId: "D-2", from: null, to: "Out" }]);
    const deals = now.deals.map((deal) => (deal.dealId === "D-3" ? { ...deal, amount: 7_777 } : deal));
    made = { ...now, deals };
    good = await goodRun(work);
  });

  it.each(FAULTS)(
    "leaves calls, judgments and history as before, whichever request meets %s, and is undone whole",
    async (fault) => {
      expect(good.requests).toBe(2);
      for (let request = 1; request <= good.requests; request += 1) {
        const { applied, state } = await troubledRun(work, fault, request);
        expect(applied).toMatchObject({ ok: false, why: "refused", standing: 0 });
        expect(state).toEqual(good.before);
      }
    },
  );
});

describe("a forecast call", () => {
  const judged = [{ dealId: "D-2", from: null, to: "In" }] as const;

  it("takes two syncs and 5.9 kB with a judgment", async () => {
    const made = await madeNow(CALL, judged);
    excelHost.requests.clear();
    const saved = await excelDesk.saveCall(made, MONDAY + 0.4);
    const { count, requestBytes } = excelHost.requests;
    if (saved.ok) await takenBack(saved.change);
    expect(count).toBe(2);
    expect(requestBytes).toBeLessThanOrEqual(5_900);
  });

  it.each(["Calls", "Pipeline"])("writes nothing where %s is protected", async (name) => {
    const made = await madeNow(CALL, judged);
    const before = wholeWorkbook();
    await protect(name, true);
    const saved = await excelDesk.saveCall(made, MONDAY + 0.4);
    await protect(name, false);
    expect(saved).toEqual({ ok: false, why: "protected", tab: name, standing: 0 });
    expect(wholeWorkbook()).toEqual(before);
  });

  it("is not written over one that somebody else has written since, whole or in part", async () => {
    const [ours, theirs] = [await madeNow(CALL, judged), await madeNow({ ...CALL, call: 1 })];
    const first = await excelDesk.saveCall(theirs, MONDAY + 0.4);
    const before = wholeWorkbook();
    const refused = await excelDesk.saveCall(ours, MONDAY + 0.5);
    expect(refused).toMatchObject({ ok: false, why: "overtaken", cells: [{ table: "Calls" }], standing: 0 });
    expect(wholeWorkbook()).toEqual(before);
    const again = await excelDesk.saveCall(await madeNow({ ...CALL, call: 2 }), MONDAY + 0.6);
    const changed = await excelDesk.saveCall({ ...ours, known: theirs.call }, MONDAY + 0.7);
    expect([again.ok, changed]).toMatchObject([true, { ok: false, why: "overtaken" }]);
    for (const saved of [again, first]) if (saved.ok) await takenBack(saved.change);
  });

  it("of two panes at one moment stands once, with the other told and its judgments not written", async () => {
    const other = await openSecondPane();
    const made = await madeNow(CALL, judged);
    const rival = { ...made, call: { ...CALL, call: 1_000 }, judgments: [] };
    const saved = await Promise.all([
      excelDesk.saveCall(made, MONDAY + 0.4),
      other.desk.saveCall(rival, MONDAY + 0.4),
    ]);
    expect(saved.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(saved.find(({ ok }) => !ok)).toMatchObject({ why: "overtaken", standing: 0 });
    const facts = await excelDesk.readCallFacts();
    const standing = facts.ok ? facts.value.calls.map(({ call }) => call) : [];
    expect(standing).toEqual([saved[0].ok ? 3_300_000 : 1_000]);
    const { deals } = await standingBook();
    const judgment = deals.find(({ record }) => record.dealId === "D-2")?.record.judgment;
    expect(judgment).toBe(saved[0].ok ? "In" : null);
    for (const each of saved) if (each.ok) await takenBack(each.change);
  });

  it("names the judgment whose deal is gone or was judged by somebody else, and keeps the rest", async () => {
    const gone = [...judged, { dealId: "D-99", from: null, to: "Out" }] as const;
    const saved = await excelDesk.saveCall(await madeNow(CALL, gone), MONDAY + 0.4);
    if (!saved.ok) throw new Error(JSON.stringify(saved));
    expect(saved.change.overtaken).toMatchObject([{ table: "Pipeline", key: "D-99", header: "Judgment" }]);
    await takenBack(saved.change);
  });
});

describe("a write that fails while the sheet or the cell is held", () => {
  it("is refused while the user types in a cell, and nothing is written", async () => {
    const plan = await planOf(SECOND_WEEK);
    const before = wholeWorkbook();
    excelHost.faults.setCellEditMode(true);
    const applied = await excelDesk.applyImport(plan, MONDAY + 7, {});
    const saved = await saveReview(REVIEW, ANSWERS);
    excelHost.faults.setCellEditMode(false);
    const refused = { ok: false, why: "refused", fault: { kind: "editing" }, standing: 0 };
    expect([applied, saved]).toMatchObject([refused, refused]);
    expect(wholeWorkbook()).toEqual(before);
  });

  it.each(["Pipeline", "Settings"])("leaves everything as it was where %s is protected", async (name) => {
    const plan = await planOf(SECOND_WEEK);
    const before = wholeWorkbook();
    await protect(name, true);
    const applied = await excelDesk.applyImport(plan, MONDAY + 7, {});
    expect(applied).toEqual({ ok: false, why: "protected", tab: name, standing: 0 });
    await protect(name, false);
    expect(wholeWorkbook()).toEqual(before);
  });

  it("is not taken back in part where one of its sheets is protected since", async () => {
    const applied = await importLines(SECOND_WEEK);
    const before = wholeWorkbook();
    await protect("Settings", true);
    const back = await excelDesk.undoChange(applied.change, MONDAY);
    await protect("Settings", false);
    expect(back).toEqual({ ok: false, why: "protected", tab: "Settings" });
    expect(wholeWorkbook()).toEqual(before);
    await takenBack(applied.change);
  });

  it("saves a review beside a protected Pipeline", async () => {
    await protect("Pipeline", true);
    const saved = await saveReview(REVIEW, ANSWERS);
    await protect("Pipeline", false);
    if (!saved.ok) throw new Error(JSON.stringify(saved));
    await takenBack(saved.change);
  });

  it("keeps the deals and says that the Forecast was not drawn where the Forecast is protected", async () => {
    const plan = await planOf(SECOND_WEEK);
    const before = wholeWorkbook();
    await protect("Forecast", true);
    const applied = await excelDesk.applyImport(plan, MONDAY + 7, {});
    await protect("Forecast", false);
    expect(applied).toMatchObject({ ok: true, notDrawn: { kind: "protected" } });
    const { deals, asOf, outlookOf } = await standingBook();
    expect([deals.length, asOf, outlookOf]).toEqual([5, MONDAY + 7, MONDAY]);
    if (applied.ok) await takenBack(applied.change);
    expect(wholeWorkbook()).toEqual(before);
  });
});

describe("an edit of somebody else between reading and writing", () => {
  it("is left alone and reported where it changed a cell that the import wanted to change", async () => {
    const plan = await planOf(SECOND_WEEK);
    const amount = await amountCell("D-2");
    excelHost.faults.betweenSyncs(2, ({ sheets }) => {
      sheets.get("Pipeline")?.cells.write(amount, [[2222]]);
    });
    const applied = await excelDesk.applyImport(plan, MONDAY + 7, {});
    const overtaken = [{ table: "Pipeline", key: "D-2", header: "Amount", found: 2222 }];
    expect(applied).toMatchObject({ ok: true, change: { overtaken } });
    expect(await amountOf("D-2")).toBe(2222);
    if (applied.ok) await takenBack(applied.change);
    expect(await amountOf("D-2")).toBe(2222);
    excelHost.book.sheets.get("Pipeline")?.cells.write(amount, [[2000]]);
  });

  it("does not mislead the import where it moved the whole table", async () => {
    const plan = await planOf(SECOND_WEEK);
    excelHost.faults.betweenSyncs(2, ({ sheets }) => {
      sheets.get("Pipeline")?.cells.insert({ row: 1, column: 0, rows: 3, columns: 16_384 }, "Down");
    });
    const applied = await excelDesk.applyImport(plan, MONDAY + 7, {});
    if (!applied.ok) throw new Error(JSON.stringify(applied));
    expect(await amountOf("D-2")).toBe(2500);
    expect((await standingBook()).deals.map(({ record }) => record.dealId)).toContain("D-7");
    await takenBack(applied.change);
  });
});

describe("a review whose second table moves between reading and writing", () => {
  it("is refused whole, for Excel grows no table from another header row", async () => {
    const answers = () => excelHost.book.sheets.get("Answers")?.cells;
    const rows = { row: 1, column: 0, rows: 3, columns: 16_384 };
    const before = wholeWorkbook();
    excelHost.faults.betweenSyncs(2, () => {
      answers()?.insert(rows, "Down");
    });
    const saved = await saveReview(REVIEW, ANSWERS);
    expect(saved).toMatchObject({ ok: false, why: "refused", standing: 0 });
    await excelHost.book.settle();
    answers()?.remove(rows, "Up");
    await excelHost.book.settle();
    expect(wholeWorkbook()).toEqual(before);
  });
});

describe("a write whose taking back fails too", () => {
  it("says how many rows stand", async () => {
    excelHost.faults.dropConnection(2);
    excelHost.faults.failRequest(3);
    const applied = await saveReview(REVIEW, ANSWERS);
    expect(applied).toMatchObject({ ok: false, why: "refused", standing: 1 + ANSWERS.length });
    expect((await standingBook()).answers).toHaveLength(ANSWERS.length);
  });

  it("does not count rows that are gone, though the answer to taking them away was lost", async () => {
    const before = wholeWorkbook();
    excelHost.faults.dropConnection(2);
    excelHost.faults.dropConnection(4);
    const applied = await saveReview({ ...REVIEW, reviewId: "R-2" }, []);
    expect(applied).toMatchObject({ ok: false, why: "refused", standing: 0 });
    expect(wholeWorkbook()).toEqual(before);
  });
});

describe("a Pipeline that the user has changed", () => {
  it("is missed by name when its table is called otherwise, and nothing is written", async () => {
    const plan = await planOf(SECOND_WEEK);
    await rename("Pipeline", "MyDeals");
    const before = wholeWorkbook();
    const applied = await excelDesk.applyImport(plan, MONDAY + 7, {});
    const missing = { table: "Pipeline", header: null };
    expect(applied).toEqual({ ok: false, why: "missing", missing, standing: 0 });
    expect(await standingBook()).toMatchObject({ standing: "damaged", missing: [missing] });
    expect(wholeWorkbook()).toEqual(before);
    await rename("MyDeals", "Pipeline");
  });

  it("is missed when its table is deleted, and nothing is written", async () => {
    const plan = await planOf(SECOND_WEEK);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Pipeline").delete();
      await context.sync();
    });
    const before = await settled();
    const applied = await excelDesk.applyImport(plan, MONDAY + 7, {});
    expect(applied).toMatchObject({
      ok: false,
      why: "missing",
      missing: { table: "Pipeline", header: null },
    });
    expect((await standingBook()).standing).toBe("damaged");
    expect(await settled()).toEqual(before);
  });
});
