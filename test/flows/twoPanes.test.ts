import type { DriftKind } from "../../src/schema/drift/finding";
import { briefPlan } from "../../src/schema/sheets/brief";
import { startingSetup } from "../../src/pane/app/startingSetup";
import { saveReview } from "../../src/excel/saveReview";
import type { Table } from "../../src/host/book/types/table";
import { excelDesk } from "../../src/pane/app/excelDesk";
import { noteOfShown } from "../../src/pane/app/shownNotes";
import { state } from "../../src/schema/sheets/system/state";
import { tableValues } from "../excel/support";
import { wholeWorkbook } from "../excel/wholeWorkbook";
import { MONDAY, standingBook } from "./sampleBook";
import { openSecondPane, type SecondPane } from "./secondPane/openSecondPane";
import { buildSmallBook, importLines, planOf, someDeals, type ExportLine } from "./smallBook";
import { ANSWERS, REVIEW } from "./smallReview";

jest.setTimeout(120_000);
let other: SecondPane;

beforeAll(async () => {
  await buildSmallBook();
  await importLines(someDeals(4));
  other = await openSecondPane();
});

/** The review of the other manager and its answers. */
const THEIRS = { ...REVIEW, reviewId: "R-2", strategyNow: "Ask for the plant tour.", nextTest: "3/4" };
const THEIR_ANSWERS = ANSWERS.map((answer) => ({ ...answer, reviewId: "R-2", evidence: "=12.11." }));

async function dealsById() {
  const { deals } = await standingBook();
  return Object.fromEntries(deals.map(({ record }) => [record.dealId, record]));
}

/** The standing deals, with other amounts. */
function withAmounts(amounts: Readonly<Record<string, string>>): readonly ExportLine[] {
  return someDeals(4).map((deal) => ({ ...deal, ...(amounts[deal.id] && { amount: amounts[deal.id] }) }));
}

/** The answers of one review. */
function of<Answer extends { readonly reviewId: string }>(answers: readonly Answer[], reviewId: string) {
  return answers.filter((answer) => answer.reviewId === reviewId);
}

describe("two panes that save at the same moment", () => {
  it("keep both reviews of one deal with all their answers, the first of the book included", async () => {
    const saved = await Promise.all([
      saveReview(REVIEW, ANSWERS),
      other.desk.saveReview(THEIRS, THEIR_ANSWERS),
    ]);
    expect(saved).toMatchObject([{ ok: true }, { ok: true }]);
    const { reviews, answers } = await standingBook();
    expect(reviews).toMatchObject([REVIEW, THEIRS]);
    expect(answers).toMatchObject([...ANSWERS, ...THEIR_ANSWERS]);
    expect(answers).toHaveLength(8);
  });

  it("keep both when one saves more than the other has room for", async () => {
    const many = [1, 2, 3].flatMap((part) =>
      ANSWERS.map((answer) => ({
        ...answer,
        reviewId: "R-3",
        question: `${answer.question}, part ${String(part)}`,
      })),
    );
    const few = ANSWERS.slice(0, 2).map((answer) => ({ ...answer, reviewId: "R-4" }));
    const saved = await Promise.all([
      saveReview({ ...REVIEW, reviewId: "R-3" }, many),
      other.desk.saveReview({ ...REVIEW, reviewId: "R-4" }, few),
    ]);
    expect(saved).toMatchObject([{ ok: true }, { ok: true }]);
    const { reviews, answers } = await standingBook();
    expect(reviews.map(({ reviewId }) => reviewId).toSorted()).toEqual(["R-1", "R-2", "R-3", "R-4"]);
    expect(of(answers, "R-3")).toMatchObject(many);
    expect(of(answers, "R-4")).toMatchObject(few);
    expect(answers).toHaveLength(8 + many.length + few.length);
  });

  it("keep the notes of both", async () => {
    const kept = await Promise.all([
      excelDesk.keepNotes([{ key: "ours", value: "1" }], MONDAY),
      other.desk.keepNotes([{ key: "theirs", value: "2" }], MONDAY),
    ]);
    expect(kept).toMatchObject([{ ok: true }, { ok: true }]);
    const notes = (await tableValues(state.table)).map(([key, value]) => `${String(key)} ${String(value)}`);
    expect(notes).toEqual(expect.arrayContaining(["ours 1", "theirs 2"]));
  });

  it("keep one range of a period and a day, whichever of the two came last", async () => {
    const shown = { period: "FY26 Q4", day: MONDAY, low: 10, median: 20, high: 30, level: 0.8, luck: 0.15 };
    const notes = [noteOfShown(shown, 0.5), noteOfShown({ ...shown, high: 40 }, 0.6)] as const;
    const kept = await Promise.all([
      excelDesk.keepNotes([notes[0]], MONDAY),
      other.desk.keepNotes([notes[1]], MONDAY),
    ]);
    expect(kept.filter(({ ok }) => ok).length).toBeGreaterThan(0);
    const rows = (await tableValues(state.table)).filter(([key]) => key === notes[0].key);
    expect(rows).toHaveLength(1);
    expect(notes.map(({ value }) => value)).toContain(rows[0]?.[1]);
  });
});

describe("three panes that save at the same moment", () => {
  it("keep the reviews of all with all their answers", async () => {
    const third = await openSecondPane();
    const before = (await standingBook()).answers.length;
    const savers = [saveReview, other.desk.saveReview, third.desk.saveReview];
    const ids = ["T-1", "T-2", "T-3"];
    const counts = [4, 1, 3];
    const saved = await Promise.all(
      savers.map((save, at) => {
        const reviewId = ids[at] ?? "";
        const answers = ANSWERS.slice(0, counts[at]).map((answer) => ({ ...answer, reviewId }));
        return save({ ...REVIEW, reviewId }, answers);
      }),
    );
    expect(saved.map(({ ok }) => ok)).toEqual([true, true, true]);
    const { reviews, answers } = await standingBook();
    const ours = reviews.map(({ reviewId }) => reviewId).filter((id) => id.startsWith("T-"));
    expect(ours.toSorted()).toEqual(ids);
    expect(ids.map((id) => of(answers, id).length)).toEqual(counts);
    expect(answers).toHaveLength(before + 8);
  });
});

describe("two panes that import at the same moment", () => {
  it("add the deals of both, change what each was to change, and add no deal twice", async () => {
    const ours = await planOf([...withAmounts({ "D-1": "1111" }), { id: "D-5" }, { id: "D-6" }]);
    const theirs = await planOf([...withAmounts({ "D-2": "2222" }), { id: "D-6" }, { id: "D-7" }]);
    const [mine, yours] = await Promise.all([
      excelDesk.applyImport(ours, MONDAY, {}),
      other.desk.applyImport(theirs, MONDAY, {}),
    ]);
    const twice = [{ table: "Pipeline", key: "D-6", header: "", found: "D-6" }];
    expect(mine).toMatchObject({ ok: true, change: { overtaken: [] } });
    expect(yours).toMatchObject({ ok: true, change: { overtaken: twice } });
    const { deals } = await standingBook();
    expect(deals.map(({ record }) => record.dealId)).toEqual([
      ...["D-1", "D-2", "D-3", "D-4", "D-5", "D-6", "D-7"],
    ]);
    expect(await dealsById()).toMatchObject({ "D-1": { amount: 1111 }, "D-2": { amount: 2222 } });
  });

  it("do not overwrite each other's amount: the later one tells whose stands", async () => {
    const ours = await planOf(withAmounts({ "D-3": "3001" }));
    const theirs = await planOf(withAmounts({ "D-3": "3002" }));
    const [mine, yours] = await Promise.all([
      excelDesk.applyImport(ours, MONDAY, {}),
      other.desk.applyImport(theirs, MONDAY, {}),
    ]);
    expect(mine).toMatchObject({ ok: true, change: { overtaken: [] } });
    const overtaken = [{ table: "Pipeline", key: "D-3", header: "Amount", found: 3001 }];
    expect(yours).toMatchObject({ ok: true });
    if (yours.ok) expect(yours.change.overtaken).toEqual(expect.arrayContaining(overtaken));
    expect(await dealsById()).toMatchObject({ "D-3": { amount: 3001 } });
  });
});

describe("an undo in one pane after a change in the other", () => {
  it("takes back its own and keeps the other's", async () => {
    const mine = await excelDesk.applyImport(
      await planOf([...withAmounts({ "D-4": "4001" }), { id: "D-8" }]),
      MONDAY,
      {},
    );
    const book = await other.desk.readBook();
    if (!mine.ok || !book.ok) throw new Error("not imported");
    const theirs = await planOf([...withAmounts({ "D-4": "4002" }), { id: "D-8", amount: "8000" }]);
    await other.desk.applyImport(theirs, MONDAY, {});
    const back = await excelDesk.undoChange(mine.change, MONDAY);
    expect(back).toMatchObject({ ok: true });
    if (back.ok) {
      expect(back.kept.map(({ key, header }) => `${key} ${header}`)).toEqual(
        expect.arrayContaining(["D-4 Amount", "D-8 Amount"]),
      );
    }
    expect(await dealsById()).toMatchObject({ "D-4": { amount: 4002 }, "D-8": { amount: 8000 } });
  });
});

describe("two undos at the same moment", () => {
  it("of one change take it back once, and leave all other deals", async () => {
    const before = await dealsById();
    const lines = [...withAmounts({ "D-1": "1501" }), { id: "D-20" }, { id: "D-21" }];
    const applied = await excelDesk.applyImport(await planOf(lines), MONDAY, {});
    if (!applied.ok) throw new Error("not imported");
    const undone = await Promise.all([
      excelDesk.undoChange(applied.change, MONDAY),
      other.desk.undoChange(applied.change, MONDAY),
    ]);
    expect(undone.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await dealsById()).toEqual(before);
  });

  it("of two imports take both back, and leave all other deals", async () => {
    const before = await dealsById();
    const first = await excelDesk.applyImport(await planOf([{ id: "D-30" }, { id: "D-31" }]), MONDAY, {});
    const second = await excelDesk.applyImport(await planOf([{ id: "D-40" }]), MONDAY, {});
    if (!first.ok || !second.ok) throw new Error("not imported");
    const undone = await Promise.all([
      excelDesk.undoChange(first.change, MONDAY),
      other.desk.undoChange(second.change, MONDAY),
    ]);
    expect(undone.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await dealsById()).toEqual(before);
  });
});

/** The request of an import that writes: stages are read first, then where the tables stand. */
const WRITING = 3;

/** Lets a co-author do something to Pipeline just before an import of ours writes. */
async function importDuring(lines: readonly ExportLine[], deed: (deals: Table) => void | Promise<void>) {
  const plan = await planOf(lines);
  excelHost.faults.betweenSyncs(WRITING, ({ tables }) => {
    const deals = tables.get("Pipeline");
    if (!deals) throw new Error("no Pipeline");
    return deed(deals);
  });
  const applied = await excelDesk.applyImport(plan, MONDAY, {});
  excelHost.faults.clear();
  return applied;
}

describe("a co-author who changes Pipeline between the reading and the writing of an import", () => {
  beforeAll(async () => {
    await importLines(someDeals(8));
  });

  it("does not send the import to other rows by sorting", async () => {
    const applied = await importDuring([{ id: "D-1", amount: "71" }], (deals) => {
      deals.sort([{ key: 2, ascending: false }], false);
    });
    expect(applied).toMatchObject({ ok: true, change: { overtaken: [] } });
    expect(await dealsById()).toMatchObject({ "D-1": { amount: 71 }, "D-8": { amount: 8000 } });
  });

  it("does not send it there by deleting a row, nor lose the row that he adds", async () => {
    const before = await dealsById();
    const lines = [
      { id: "D-2", owner: "Ben Carter", amount: "72" },
      { id: "D-9", amount: "9000" },
    ];
    const applied = await importDuring(lines, async (deals) => {
      const gone = deals.body.row + Object.keys(before).indexOf("D-5");
      await excelHost.book.user.deleteRows(deals.sheet, gone, 1);
    });
    expect(applied).toMatchObject({ ok: true, change: { overtaken: [] } });
    const { "D-5": gone, ...rest } = before;
    expect(gone).toBeDefined();
    expect(await dealsById()).toMatchObject({
      ...rest,
      "D-2": { ...rest["D-2"], amount: 72 },
      "D-9": { amount: 9000 },
    });
  });

  it("keeps what he types below the table", async () => {
    const lines = [{ id: "D-10", amount: "10000" }];
    const applied = await importDuring(lines, ({ sheet, box: { row, rows } }) => {
      sheet.cells.write({ row: row + rows, column: 1, rows: 1, columns: 1 }, [["my own note"]]);
    });
    expect(applied).toMatchObject({ ok: true });
    expect(await dealsById()).toMatchObject({ "D-10": { amount: 10000 } });
    expect(JSON.stringify(wholeWorkbook())).toContain("my own note");
  });

  it("is told of the column that he renamed, and nothing is written", async () => {
    const before = await dealsById();
    const applied = await importDuring([{ id: "D-1", amount: "81" }, { id: "D-11" }], (deals) => {
      deals.columns.find(({ name }) => name === "Amount")?.rename("Value");
    });
    const missing = { table: "Pipeline", header: "Amount" };
    expect(applied).toEqual({ ok: false, why: "missing", missing, standing: 0 });
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Pipeline").columns.getItem("Value").name = "Amount";
      await context.sync();
    });
    expect(await dealsById()).toEqual(before);
  });
});

/** What Trust of either pane finds of one kind. */
async function findings(desk: Pick<SecondPane["desk"], "scanBook">, kind: DriftKind) {
  const scan = await desk.scanBook(startingSetup(MONDAY));
  if (!scan.ok) throw new Error(scan.fault.message);
  const chosen = scan.value.findings.filter(({ drift }) => drift.kind === kind);
  expect(chosen).not.toEqual([]);
  return { chosen, known: scan.value.findings, setup: startingSetup(MONDAY) };
}

/** Both panes find the same and mend it at the same moment. */
async function mendTogether(kind: DriftKind) {
  await excelHost.book.settle();
  const [ours, theirs] = [await findings(excelDesk, kind), await findings(other.desk, kind)];
  return Promise.all([excelDesk.mendBook(ours), other.desk.mendBook(theirs)]);
}

function headers(table: string): readonly string[] {
  return excelHost.book.tables.get(table)?.columns.map(({ name }) => name) ?? [];
}

function tabs(): readonly string[] {
  return excelHost.book.sheets.items.map(({ name }) => name);
}

describe("two panes that mend the book at the same moment", () => {
  it("add a missing column once", async () => {
    const before = headers("Pipeline");
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Pipeline").columns.getItem("Competitor").delete();
      await context.sync();
    });
    const mends = await mendTogether("column missing");
    expect(mends).toMatchObject([
      { ok: true, left: 0 },
      { ok: true, left: 1 },
    ]);
    expect([...headers("Pipeline")].sort()).toEqual([...before].sort());
    expect(Object.keys(await dealsById())).toContain("D-1");
  });

  it("build a deleted sheet once", async () => {
    const before = tabs();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Relationships").delete();
      await context.sync();
    });
    expect(await mendTogether("sheet missing")).toMatchObject([{ ok: true }, { ok: true }]);
    expect([...tabs()].sort()).toEqual([...before].sort());
    expect(excelHost.book.tables.items.filter(({ name }) => name.startsWith("Relationships"))).toHaveLength(
      1,
    );
  });
});

describe("two panes that make a tab at the same moment", () => {
  it("make it once, and both show it", async () => {
    const made = await Promise.all([excelDesk.makeTab(briefPlan()), other.desk.makeTab(briefPlan())]);
    expect(made).toMatchObject([{ ok: true }, { ok: true }]);
    expect(tabs().filter((tab) => tab.startsWith("Leadership brief"))).toEqual(["Leadership brief"]);
  });
});
