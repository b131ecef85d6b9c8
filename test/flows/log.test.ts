import type { Cell } from "../../src/kit/cell";
import { bookView } from "../../src/pane/app/bookView";
import { heldDraft } from "../../src/pane/app/heldDraft";
import { keepNotes } from "../../src/pane/app/notes";
import { bookOf, createPaneApp, type PaneApp } from "../../src/pane/app/paneApp";
import { readWhole } from "../../src/pane/app/reloadBook";
import { draftPlace, shownReview, typeDraft } from "../../src/pane/app/reviewDrafts";
import { startingSetup } from "../../src/pane/app/startingSetup";
import { saveCall } from "../../src/pane/app/saveCall";
import { excelDesk } from "../../src/pane/app/excelDesk";
import type { Drift } from "../../src/schema/drift/finding";
import { headFound } from "../../src/schema/log/headFound";
import { headNote } from "../../src/schema/log/knownHead";
import { STATE_KEYS } from "../../src/schema/stateKeys";
import { tableValues } from "../excel/support";
import { calculated, MONDAY, registerFunctions } from "./sampleBook";
import { openSecondPane, type SecondPane } from "./secondPane/openSecondPane";
import { buildSmallBook, importLines, planOf, someDeals } from "./smallBook";
import { CALL, madeNow } from "./smallCall";

jest.setTimeout(300_000);

/** The lines of the log: number, deed, step, detail. */
async function lines(): Promise<readonly (readonly unknown[])[]> {
  const [, ...rows] = await tableValues("_Log");
  return rows.map(([entry, , event, step, detail]) => [entry, event, step, detail]);
}

/** What Trust says of the log; undefined while it holds. */
async function said(): Promise<Drift | undefined> {
  const scan = await excelDesk.scanBook({ ...startingSetup(MONDAY), owners: ["Ana Ruiz", "Ben Carter"] });
  if (!scan.ok) throw new Error(JSON.stringify(scan.fault));
  return scan.value.findings.map(({ drift }) => drift).find(({ kind }) => kind === "log broken");
}

/** Works on the body of the log with the cells as they are. */
async function tamper(work: (body: Excel.Range, table: Excel.Table) => void): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("_Log");
    work(table.getDataBodyRange(), table);
    await context.sync();
  });
}

let other: SecondPane;

/** A pane that has read the book. */
async function openedPane(): Promise<PaneApp> {
  const refused = () => Promise.reject(new Error("Not asked for"));
  const tools = { desk: excelDesk, copyMaker: refused, oddsMaker: refused, readTab: async () => null };
  const app = createPaneApp({ ...tools, now: () => MONDAY + 0.34 });
  await readWhole(app);
  return app;
}

/** Types into the review of a deal. */
function typeReview(app: PaneApp, dealId: string, text = "Pilot"): void {
  const view = bookView(bookOf(app) ?? never(), MONDAY);
  const deal = view.book.deals.find(({ record }) => record.dealId === dealId)?.record ?? never();
  const { draft } = shownReview(app, view, deal);
  typeDraft(app, { view, deal }, { ...draft, thinkingNow: text });
}

function never(): never {
  throw new Error("It is not there");
}

beforeAll(async () => {
  registerFunctions();
  await buildSmallBook();
  other = await openSecondPane();
});

describe("the log", () => {
  it("tells of an import, a review that is begun and what was taken back, each in the request that does it", async () => {
    const imported = await importLines(someDeals(4));
    expect(imported.change.logged).toMatchObject({ entry: 1, event: "Import" });
    const app = await openedPane();
    typeReview(app, "D-1");
    excelHost.requests.clear();
    expect(await keepNotes(app)).toMatchObject({ ok: true });
    expect(excelHost.requests.count).toBe(2);
    const savedAs = heldDraft(app, draftPlace("D-1"))?.savedAs ?? "";
    expect(savedAs).toMatch(/^R-[0-9A-Z]+$/);
    typeReview(app, "D-1", "and more");
    expect(await keepNotes(app)).toMatchObject({ ok: true });
    const more = await importLines(someDeals(5));
    excelHost.requests.clear();
    expect(await excelDesk.undoChange(more.change, MONDAY + 0.35)).toMatchObject({ ok: true, kept: [] });
    expect(await lines()).toEqual([
      [1, "Import", "Gather", "4 rows: 4 new"],
      [2, "Review", "Interpret", `${savedAs} of deal D-1, begun`],
      [3, "Import", "Gather", expect.stringMatching(/1 new/)],
      [4, "Undo", "", expect.stringMatching(/^Import of entry 3: /)],
    ]);
    expect(await said()).toBeUndefined();
  });

  it("has no line of what Excel refused", async () => {
    const before = await lines();
    excelHost.faults.failRequest(3);
    const plan = await planOf(someDeals(6));
    expect(await excelDesk.applyImport(plan, MONDAY + 1, {})).toMatchObject({ ok: false, standing: 0 });
    expect(await lines()).toEqual(before);
  });

  it("keeps its chain when two panes write at one moment", async () => {
    const begun = (deal: string) =>
      ({ at: MONDAY + 2, event: "Review", detail: `R of deal ${deal}, begun` }) as const;
    const [mine, theirs] = await Promise.all([
      excelDesk.keepNotes([{ key: "draft:review:D-2", value: "a" }], MONDAY, begun("D-2")),
      other.desk.keepNotes([{ key: "draft:review:D-3", value: "b" }], MONDAY, begun("D-3")),
    ]);
    const plan = await planOf(someDeals(5));
    const [line, imported] = await Promise.all([
      excelDesk.writeLine({ at: MONDAY + 2, event: "Pack", detail: "Time switched on" }),
      other.desk.applyImport(plan, MONDAY + 2, {}),
    ]);
    if (!imported.ok) throw new Error(JSON.stringify(imported));
    const [undone, off] = await Promise.all([
      excelDesk.undoChange(imported.change, MONDAY + 2),
      other.desk.writeLine({ at: MONDAY + 2, event: "Pack", detail: "Time switched off" }),
    ]);
    expect([mine, theirs, line, imported, undone, off].map(({ ok }) => ok)).toEqual(Array(6).fill(true));
    const told = (await lines()).slice(4);
    expect(told.map(([entry]) => entry)).toEqual([5, 6, 7, 8, 9, 10]);
    const events = (from: number) => told.slice(from, from + 2).map(([, event]) => event);
    expect(events(0)).toEqual(["Review", "Review"]);
    expect(events(2).sort()).toEqual(["Import", "Pack"]);
    expect(events(4).sort()).toEqual(["Pack", "Undo"]);
    expect(await said()).toBeUndefined();
  });

  it("gives its last hash a name, which the brief prints", async () => {
    await calculated();
    const [, ...rows] = await tableValues("_Log");
    await Excel.run(async (context) => {
      const head = context.workbook.names.getItem("LogHead").load("value");
      await context.sync();
      expect(head.value).toBe(rows.at(-1)?.[5]);
    });
  });

  it("shows Trust the first line that was changed, moved, put in or taken out, and which", async () => {
    const rows = await logRows();
    const entries = rows.map((_, at) => at);
    const other = rows.map((row, at) =>
      at === 3 ? [...row.slice(0, 4), "R-1 of deal D-1, answers: 3", row[5] ?? ""] : row,
    );
    await stand(other);
    const edited = { kind: "changed", entry: 4, row: 9, sound: 3, detail: "R-1 of deal D-1, answers: 3" };
    expect(await said()).toMatchObject({ log: edited });
    await stand(rows);
    expect(await said()).toBeUndefined();
    await stand(picked(rows, entries.toSpliced(1, 1)));
    expect(await said()).toMatchObject({ log: { kind: "lines gone", entry: 3, row: 7, sound: 1 } });
    await stand(picked(rows, [0, 1, 3, 2, ...entries.slice(4)]));
    expect(await said()).toMatchObject({ log: { kind: "lines gone", entry: 4, row: 8, sound: 2 } });
    await stand(picked(rows, [0, 1, 1, ...entries.slice(2)]));
    expect(await said()).toMatchObject({ log: { kind: "out of place", entry: 2, row: 8, sound: 2 } });
    const forged = rows.map((row, at) => (at === 4 ? [...row.slice(0, 5), "0".repeat(64)] : row));
    await stand(forged);
    expect(await said()).toMatchObject({ log: { kind: "changed", entry: 5, row: 10, sound: 4 } });
    await stand(rows);
    expect(await said()).toBeUndefined();
  });

  it("shows lines cut from its end only by a head that was noted outside: on a brief, or when a copy was made", async () => {
    const rows = await logRows();
    const last = rows.length - 1;
    const head = headOf(rows[last]);
    await stand(rows.slice(0, last));
    expect(await said()).toBeUndefined();
    const cut = await toldLines();
    expect(headFound(cut, printed(head.hash))).toEqual({ kind: "no line" });
    expect(headFound(cut, printed(headOf(rows[last - 1]).hash))).toMatchObject({
      line: { entry: last },
      since: 0,
    });
    await excelDesk.keepNotes([{ key: STATE_KEYS.logHead, value: headNote(head) }], MONDAY);
    expect(await said()).toMatchObject({ log: { kind: "end gone", entry: rows.length, sound: last } });
    await stand(rows);
    expect(await said()).toBeUndefined();
    expect(headFound(await toldLines(), printed(head.hash))).toMatchObject({ line: { entry: rows.length } });
    await excelDesk.keepNotes([{ key: STATE_KEYS.logHead, value: "" }], MONDAY);
  });
});

async function logRows(): Promise<readonly (readonly Cell[])[]> {
  const [, ...rows] = await tableValues("_Log");
  return rows;
}

function picked<T>(rows: readonly T[], places: readonly number[]): readonly T[] {
  return places.flatMap((at) => rows.slice(at, at + 1));
}

/** Puts these lines into the log by hand, and no others. */
async function stand(rows: readonly (readonly Cell[])[]): Promise<void> {
  await tamper((body, table) => {
    body.clear(Excel.ClearApplyTo.contents);
    table.resize(table.getHeaderRowRange().getResizedRange(rows.length, 0));
    table
      .getHeaderRowRange()
      .getOffsetRange(1, 0)
      .getResizedRange(rows.length - 1, 0).values = rows.map((row) => [...row]);
  });
}

/** The log as Trust shows it. */
async function toldLines() {
  const scan = await excelDesk.scanBook({ ...startingSetup(MONDAY), owners: ["Ana Ruiz", "Ben Carter"] });
  if (!scan.ok || !scan.value.log) throw new Error(JSON.stringify(scan));
  return scan.value.log;
}

/** A hash as the foot of the brief prints it. */
function printed(hash: string): string {
  return `Log ${hash.slice(0, 4)} ${hash.slice(4, 8)} · page 1 of 1`;
}

function headOf(row: readonly unknown[] = []) {
  return { entry: Number(row[0]), hash: String(row[5]) };
}

describe("the history of the deals", () => {
  it("gets from a call only the deals that changed since the last snapshot, those typed over too", async () => {
    const [, ...before] = await tableValues("_Snapshots");
    await Excel.run(async (context) => {
      const amounts = context.workbook.tables
        .getItem("Pipeline")
        .columns.getItem("Amount")
        .getDataBodyRange();
      amounts.getCell(1, 0).values = [[7777]];
      await context.sync();
    });
    const saved = await saveCall(await madeNow(CALL), MONDAY + 3.4);
    if (!saved.ok) throw new Error(JSON.stringify(saved));
    const [headers = [], ...rows] = await tableValues("_Snapshots");
    expect(rows).toHaveLength(before.length + 1);
    const last = Object.fromEntries(headers.map((header, at) => [String(header), rows.at(-1)?.[at] ?? ""]));
    expect(last).toMatchObject({ Snapshot: MONDAY + 3, "Deal ID": "D-2", Amount: 7777, Status: "Open" });
    expect((await lines()).at(-1)).toEqual([
      expect.any(Number),
      "Call",
      "Decide",
      "Manager, Q4: 3.30\u00a0M",
    ]);
    const later = await madeNow({ ...CALL, call: 3_200_000 });
    excelHost.requests.clear();
    const again = await saveCall(later, MONDAY + 3.5);
    expect(excelHost.requests.count).toBe(2);
    expect(again.ok && again.change.edits.map(({ sheet }) => sheet.name)).toEqual(["Calls"]);
  });

  it("has the four steps of the Monday in the log, each with its time [S3-11]", async () => {
    const copy = { at: MONDAY + 4.6, event: "Copy", detail: "Leadership copy, 9 sheets" } as const;
    expect(await excelDesk.writeLine(copy)).toMatchObject({ ok: true });
    const [, ...rows] = await tableValues("_Log");
    const times = new Map(rows.map(([, at, , step]) => [step, at]));
    expect(["Gather", "Interpret", "Share", "Decide"].map((step) => typeof times.get(step))).toEqual(
      Array(4).fill("number"),
    );
    expect([times.get("Share"), times.get("Decide")]).toEqual([MONDAY + 4.6, MONDAY + 3.5]);
  });
});
