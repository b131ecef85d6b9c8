import { excelDesk } from "../../src/pane/app/excelDesk";
import { startingSetup } from "../../src/pane/app/startingSetup";
import { ALL_TABLES } from "../../src/schema/book";
import { bookPlan } from "../../src/schema/derive/bookPlan";
import { bookAudiences } from "../../src/share/bookAudiences";
import { forRep } from "../../src/share/policyOf";
import { createPaneApp } from "../../src/pane/app/paneApp";
import { shareFlowOf } from "../../src/pane/app/shareFlowOf";
import { leaveOutSelected } from "../../src/pane/share/leftOutRows";
import { checkBook, makeTheCopy } from "../../src/pane/share/shareFlow";
import { PACK_NAMES } from "../../src/terms/packNames";
import { briefPlan } from "../../src/schema/sheets/brief";
import { NATIVE_TWINS } from "../../src/entry/nativeTwins";
import { planTitle } from "../../src/pane/import/planTitle";
import { tableValues } from "../excel/support";
import { makerHere } from "../share/makerHere";
import { leaksIn } from "../share/leakScanner";
import { ooxmlErrors } from "../share/ooxmlErrors";
import { calculated, MONDAY, planFor, standingBook } from "./sampleBook";
import { buildSmallBook, importLines, planOf, someDeals } from "./smallBook";

jest.setTimeout(120_000);

const LINES = someDeals(6).map((line) => ({
  ...line,
  nextStep: line.id === "D-5" ? "" : `Step of ${line.id}`,
}));
const BENS = ["Deal D-2", "Account D-4", "Step of D-6", "Ben Carter"];
const [JUDGMENT, MINE] = ["QzJudgmentHush", "QzMineHush"];

/** What stays with the manager: a judgment and a column of the manager's own, on a deal of Ana's. */
async function plantPrivate(): Promise<void> {
  await Excel.run(async (context) => {
    const deals = context.workbook.tables.getItem("Pipeline");
    const judgment = deals.columns.getItem("Judgment").getDataBodyRange();
    judgment.dataValidation.clear();
    judgment.getCell(0, 0).values = [[JUDGMENT]];
    deals.columns.add(undefined, [["Mine"], [MINE], ...LINES.slice(1).map(() => [""])]);
    await context.sync();
  });
}

const SETUP = { ...startingSetup(MONDAY), owners: ["Anybody"], packs: PACK_NAMES };
const MAKER = makerHere(bookAudiences(bookPlan(SETUP), ALL_TABLES), NATIVE_TWINS);

/** Ana's own deals as a file of their own. */
async function anasPack(): Promise<Uint8Array> {
  await calculated();
  const bytes = Uint8Array.from(await excelHost.save());
  const made = await MAKER.make({ bytes, choice: forRep("Ana Ruiz"), asOf: MONDAY }, {});
  if (!made.ok) throw new Error(JSON.stringify(made.reason));
  return made.bytes;
}

/** What Ana types in her own Excel, by deal and heading; the file as she saves it. */
async function filled(
  pack: Uint8Array,
  typed: Readonly<Record<string, Readonly<Record<string, string | number>>>>,
): Promise<Uint8Array> {
  const hers = await openWorkbook();
  await hers.open(pack);
  const { Excel: HerExcel } = hers.window as unknown as { readonly Excel: typeof Excel };
  await HerExcel.run(async (context) => {
    const table = context.workbook.tables.getItem("Pipeline");
    const [header, body] = [table.getHeaderRowRange(), table.getDataBodyRange()];
    header.load("values");
    body.load("values");
    await context.sync();
    const headers = header.values[0] ?? [];
    for (const [id, cells] of Object.entries(typed)) {
      const row = body.values.findIndex((values) => values[headers.indexOf("Deal ID")] === id);
      for (const [name, value] of Object.entries(cells))
        body.getCell(row, headers.indexOf(name)).values = [[value]];
    }
    await context.sync();
  });
  return Uint8Array.from(await hers.save());
}

describe("a rep's own deals, given out and read back", () => {
  let pack: Uint8Array;

  beforeAll(async () => {
    await buildSmallBook();
    await importLines(LINES);
    await plantPrivate();
    pack = await anasPack();
  });

  it("hold no row of another rep and nothing private, and are a sound workbook", async () => {
    expect(leaksIn(pack, [...BENS, JUDGMENT, MINE])).toEqual([]);
    expect(leaksIn(pack, ["Deal D-1", "Account D-5", "Step of D-3", "No next step"])).toHaveLength(4);
    expect(await ooxmlErrors(pack)).toEqual([]);
  });

  it("change nothing when they come back as they went", async () => {
    const plan = await planFor(pack, await standingBook());
    expect(plan).toMatchObject({ fromRep: true, read: 3, added: [], changed: [], missing: [], refused: [] });
  });

  it("come back as a difference, cell by cell, which goes in and can be taken back [S3-31]", async () => {
    const file = await filled(pack, {
      "D-1": { "Next step": "Board meets", "Next step date": MONDAY + 3, Amount: 9_000_000 },
      "D-3": { Strategy: "Win the users first", "Why now": "Their fair in May", Blocker: "No budget line" },
    });
    const before = await standingBook();
    const plan = await planFor(file, before);
    expect(plan.missing).toEqual([]);
    expect(planTitle(plan, null)).toBe("New answers on 2 deals");
    const told = plan.changed.map(({ before: deal, cells }) => [
      deal.dealId,
      ...cells.map(({ header, before: was, after }) => `${header}: ${was} → ${after}`),
    ]);
    expect(told).toEqual([
      ["D-1", "Next step: Step of D-1 → Board meets", `Next step date:  → ${MONDAY + 3}`],
      [
        "D-3",
        "Why now:  → Their fair in May",
        "Blocker:  → No budget line",
        "Strategy:  → Win the users first",
      ],
    ]);
    const untouched = await tableValues("Pipeline");
    const applied = await excelDesk.applyImport(plan, MONDAY + 1, {});
    if (!applied.ok) throw new Error(JSON.stringify(applied));
    const { deals, importedAt, asOf } = await standingBook();
    expect({ importedAt, asOf }).toEqual({ importedAt: before.importedAt, asOf: before.asOf });
    expect(deals.find(({ record }) => record.dealId === "D-3")?.record.strategy).toBe("Win the users first");
    expect(deals.map(({ record }) => record.amount)).toEqual(before.deals.map(({ record }) => record.amount));
    expect(await excelDesk.undoChange(applied.change, MONDAY + 1)).toMatchObject({ ok: true, kept: [] });
    expect(await tableValues("Pipeline")).toEqual(untouched);
  });
});

/** Share, as the pane has it, on the open workbook. */
function sharing() {
  const notAsked = () => Promise.reject(new Error("Not asked for"));
  const tools = { desk: excelDesk, copyMaker: async () => MAKER, oddsMaker: notAsked, readTab: notAsked };
  return shareFlowOf(createPaneApp({ ...tools, now: () => MONDAY + 0.4 }));
}

async function select(address: string): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Pipeline");
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
  });
}

describe("a leadership copy made from the pane", () => {
  it("leaves out the deals that are selected on Pipeline, on the brief too, and tells the log why old data went up", async () => {
    await excelDesk.saveTarget({ period: "FY26 Q4", start: 46_296, end: 46_387, target: 15_000 });
    const applied = await excelDesk.applyImport(await planOf(LINES), MONDAY, {});
    const brief = await excelDesk.makeTab(briefPlan());
    if (!applied.ok || !brief.ok) throw new Error(JSON.stringify({ applied, brief }));
    await calculated();
    const flow = await sharing();
    const { deals } = await standingBook();
    const rowOf = (id: string): number => deals.find(({ record }) => record.dealId === id)?.row ?? 0;
    expect(await leaveOutSelected(flow, [])).toMatch(/^Select rows of a list first/);
    await select(`C${rowOf("D-5")}:D${rowOf("D-6")}`);
    const named = deals.map(({ record }) => record);
    expect(await leaveOutSelected(flow, named)).toBe("2 rows of Pipeline left out.");
    flow.reason.set(" Board meets today ");
    await checkBook(flow);
    expect(flow.step.get()).toMatchObject({ at: "check", plan: { warnings: ["smallGroups"] } });
    await makeTheCopy(flow);
    const done = flow.step.get();
    if (done.at !== "done") throw new Error(JSON.stringify(done));
    const { bytes, privateReceipt } = done.copy;
    expect(leaksIn(Uint8Array.from(await excelHost.save()), ["Deal D-6"])).toEqual(["Deal D-6"]);
    expect(leaksIn(bytes, ["Deal D-5", "Account D-5", "Deal D-6", "D-6"])).toEqual([]);
    expect(leaksIn(bytes, ["Deal D-4"])).toEqual(["Deal D-4"]);
    expect(await ooxmlErrors(bytes)).toEqual([]);
    const [, , event, , detail] = (await tableValues("_Log")).at(-1) ?? [];
    expect([event, detail]).toEqual([
      "Copy",
      `Leadership copy, 6 sheets, SHA-256 ${privateReceipt.sha256.output}, of old data because: Board meets today`,
    ]);
  });

  it("shows a cell that it speaks of, and says where its sheet is gone", async () => {
    const { showAddress } = await excelDesk.copyDesk();
    expect(await showAddress("KPIs!F8")).toEqual({ ok: true, value: true });
    expect(await excelDesk.readSelection()).toMatchObject({ sheet: "KPIs", row: 8 });
    expect(await showAddress("Gone!A1")).toEqual({ ok: true, value: false });
  });
});
