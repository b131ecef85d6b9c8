import { applyEdits } from "../../src/excel/writing/applyEdits";
import { removePage } from "../../src/excel/printing/removePage";
import { writePage, type WrittenPage } from "../../src/excel/printing/writePage";
import type { SheetPlan } from "../../src/schema/plan";
import { dealPagePlan } from "../../src/schema/printed/dealPage";
import { personPagePlan } from "../../src/schema/printed/personPage";
import { excelDesk } from "../../src/pane/app/excelDesk";
import { startingSetup } from "../../src/pane/app/startingSetup";
import { accounts } from "../../src/schema/sheets/accounts";
import { actions } from "../../src/schema/sheets/actions";
import { market } from "../../src/schema/sheets/direction/market";
import { type Deal, pipeline } from "../../src/schema/sheets/pipeline";
import { relationships } from "../../src/schema/sheets/relationships";
import { talent } from "../../src/schema/sheets/talent";
import { tableEdit, type TableEdit } from "../../src/schema/tableEdit";
import { saveReview } from "../../src/excel/saveReview";
import { ANSWERS, REVIEW } from "./smallReview";
import { calculated, importSample, MONDAY, standingBook, valuesOf } from "./sampleBook";

jest.setTimeout(300_000);

let deal: Deal;
let plan: SheetPlan;

/** The largest open deal of the book. */
async function largestDeal(): Promise<Deal> {
  const open = (await standingBook()).deals
    .map(({ record }) => record)
    .filter(({ status }) => status === "Open");
  const [largest] = open.toSorted((a, b) => (b.amount ?? 0) - (a.amount ?? 0));
  if (!largest) throw new Error("no open deal");
  return largest;
}

async function written(page: SheetPlan): Promise<WrittenPage> {
  const attempt = await writePage(page);
  if (!attempt.ok) throw new Error(attempt.fault.message);
  await calculated();
  return attempt.value;
}

/** All that a page shows, as one text. */
async function shownOn(tab: string): Promise<string> {
  return (await valuesOf(tab, "A1:M110")).flat().map(String).join("|");
}

async function rowOf(tab: string, words: string): Promise<number> {
  const rows = await valuesOf(tab, "A1:M110");
  return rows.findIndex((row) => row.includes(words)) + 1;
}

async function add(...edits: readonly TableEdit[]): Promise<void> {
  const applied = await applyEdits(edits, {});
  if (!applied.ok) throw new Error(JSON.stringify(applied));
  await calculated();
}

async function type(tab: string, address: string, value: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(tab).getRange(address).values = [[value]];
    await context.sync();
  });
}

beforeAll(async () => {
  await importSample(1);
  deal = await largestDeal();
  plan = dealPagePlan({ deal });
});

describe("A deal's page", () => {
  it("is made in one step and shows the deal's facts as Pipeline has them [S0-22]", async () => {
    excelHost.requests.clear();
    const page = await written(plan);
    expect(page).toEqual({ tab: deal.deal, isNew: true, carried: 0 });
    expect(excelHost.requests.count).toBeLessThanOrEqual(4);
    expect(plan.print).toMatchObject({ pagesWide: 1, pagesTall: 1 });
    const facts = await valuesOf(page.tab, "B1:M12");
    expect(facts[0]?.[0]).toBe(deal.deal);
    expect(facts[4]?.[2]).toBe(deal.amount);
    expect(facts[4]?.[8]).toBe(deal.closeDate);
    expect(facts.flat()).toContain(deal.nextStep);
  });

  it("follows Pipeline by itself, without being made again", async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Pipeline");
      const ids = table.columns.getItem("Deal ID").getDataBodyRange();
      ids.load("values");
      await context.sync();
      const index = ids.values.findIndex(([id]) => id === deal.dealId);
      table.columns.getItem("Competitor").getDataBodyRange().getCell(index, 0).values = [["Kestrel"]];
      await context.sync();
    });
    await calculated();
    expect(await shownOn(deal.deal)).toContain("Kestrel");
  });

  it("names what each question is about, and shows where a text is cut", async () => {
    const { checklists } = await standingBook();
    const [asked] = checklists;
    const [answer] = ANSWERS;
    if (!asked || !answer) throw new Error("nothing to ask");
    const evidence = "Mail of 12 November: an hour of standstill costs the plant 40,000";
    const own = "Does the works council agree to the plan for the new shift?";
    await saveReview({ ...REVIEW, dealId: deal.dealId }, [
      { ...answer, dealId: deal.dealId, question: asked.question, evidence },
      { ...answer, dealId: deal.dealId, question: own, evidence: "Mail" },
    ]);
    await calculated();
    const first = (await rowOf(deal.deal, "What we know")) + 2;
    const shown = await valuesOf(deal.deal, `B${first}:G${first + 1}`);
    expect(shown.map(([question, , , , , found]) => [question, found])).toEqual([
      [asked.element, "Mail of 12 November: an hour of standst…"],
      ["Does the works council agree to the pla…", "Mail"],
    ]);
  });

  it("has the owner's strategy, reviews, people, plan, risks, asks and history, and nothing of talent [S0-22] [S4-13]", async () => {
    const { dealId } = deal;
    const about = { About: dealId, Status: "Open", Direction: "Customer" };
    await add(
      tableEdit(pipeline, {
        puts: [{ "Deal ID": dealId, Strategy: "Win the plant first", Judgment: "Out" }],
      }),
      tableEdit(relationships, {
        added: [{ Person: "Ines Albrecht", Account: deal.account, "Deal ID": dealId, Role: "Champion" }],
      }),
      tableEdit(actions, {
        added: [
          { "Action ID": "A-1", Type: "Action", Title: "Send the close plan", ...about },
          { "Action ID": "A-2", Type: "Ask of leadership", Title: "Meet their board", ...about },
        ],
      }),
      tableEdit(talent, { added: [{ Member: deal.owner, Weaknesses: "HushTalent" }] }),
    );
    await written(plan);
    const shown = await shownOn(deal.deal);
    const wanted = [
      ...["Facts", "In the owner's words", "Win the plant first", "What we know", "Ines Albrecht"],
      ...["Send the close plan", "Risk: what beats us", REVIEW.whatBeatsUs, "Ask of leadership"],
      ...["Meet their board", "Earlier reviews", "How it moved", deal.stage],
    ];
    expect(wanted.filter((words) => !shown.includes(words))).toEqual([]);
    const kept = ["HushTalent", REVIEW.coachingNote, "Out|", "Judgment", "Talent"];
    expect(kept.filter((words) => shown.includes(words))).toEqual([]);
  });

  it("pulls all of Market on the account's industry and the competitors that the deal names [S0-09]", async () => {
    await excelDesk.buildBook({ setup: { ...startingSetup(MONDAY), packs: ["Direction"] } });
    await add(
      tableEdit(pipeline, { puts: [{ "Deal ID": deal.dealId, Competitor: "Senstec; North Kestrel" }] }),
      tableEdit(accounts, { added: [{ Account: deal.account, Industry: "Energy" }] }),
      tableEdit(market, {
        added: [
          { Kind: "Trend", Title: "One data layer", Industry: "Energy", Date: MONDAY - 9 },
          { Kind: "Trend", Title: "Food fair", Industry: "Food", Date: MONDAY },
          { Kind: "Competitor", Title: "Cuts its prices", Competitor: "North Kestrel", Date: MONDAY - 2 },
          { Kind: "Competitor", Title: "Another rival", Competitor: "Kestrel", Date: MONDAY },
          { Kind: "Point of view", Title: "An hour", Accounts: `Acme, ${deal.account}`, Date: MONDAY - 5 },
          { Kind: "Outlook", Title: "Nobody's", Date: MONDAY },
        ],
      }),
    );
    await written(dealPagePlan({ deal, hasMarket: true }));
    const first = (await rowOf(deal.deal, "Market: industry, competitors, our view")) + 2;
    const rows = await valuesOf(deal.deal, `B${first - 2}:M${first + 3}`);
    expect(rows[0]?.at(-1)).toBe("3 on Market");
    expect(rows.slice(2).map((row) => [row[0], row[2], row.at(-1)])).toEqual([
      ["Competitor", "Cuts its prices", MONDAY - 2],
      ["Point of view", "An hour", MONDAY - 5],
      ["Trend", "One data layer", MONDAY - 9],
      ["", "", ""],
    ]);
    await written(plan);
  });

  it("keeps the notes below it, also when rows were inserted, and what was typed between its cells", async () => {
    const notes = await rowOf(deal.deal, "Your notes");
    await type(deal.deal, `B${notes + 1}`, "Ask for the budget cycle");
    await type(deal.deal, "J5", "my own date");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(deal.deal).getRange("3:4").insert("Down");
      await context.sync();
    });
    expect(await rowOf(deal.deal, "Ask for the budget cycle")).toBe(notes + 3);

    expect(await written(plan)).toEqual({ tab: deal.deal, isNew: false, carried: 1 });
    expect(await rowOf(deal.deal, "Your notes")).toBe(notes);
    expect(await rowOf(deal.deal, "Ask for the budget cycle")).toBe(notes + 1);
    const [closeDate] = await valuesOf(deal.deal, "J5:J5");
    expect(closeDate).toEqual([deal.closeDate]);
    expect(await shownOn(deal.deal)).toContain("From J7: my own date");
  });

  it("is not taken away once something is written on it", async () => {
    expect(await removePage(plan)).toEqual({ ok: true, value: false });
    expect(await rowOf(deal.deal, "Ask for the budget cycle")).toBeGreaterThan(0);
  });

  it("takes another tab where the user has one of that name", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Ana Ruiz 🔒");
      await context.sync();
    });
    const person = personPagePlan("Ana Ruiz");
    expect(await written(person)).toEqual({ tab: "Ana Ruiz 🔒 (2)", isNew: true, carried: 0 });
    expect(await removePage(person)).toEqual({ ok: true, value: true });
  });
});

describe("A person's page", () => {
  it("shows a member's own open deals, largest first, and says that it is private [S0-21]", async () => {
    const person = personPagePlan(deal.owner);
    excelHost.requests.clear();
    const { tab } = await written(person);
    expect(excelHost.requests.count).toBeLessThanOrEqual(4);
    expect(person.print).toMatchObject({
      pagesWide: 1,
      pagesTall: 1,
      area: expect.stringMatching(/^A1:M/) as string,
    });
    const shown = await shownOn(tab);
    expect(shown).toContain("PRIVATE: for you alone");
    const open = (await standingBook()).deals
      .map(({ record }) => record)
      .filter(({ owner, status }) => owner === deal.owner && status === "Open")
      .toSorted((a, b) => (b.amount ?? 0) - (a.amount ?? 0));
    const first = await rowOf(tab, "Their open deals");
    const rows = await valuesOf(tab, `B${first + 2}:H${first + 8}`);
    expect(rows.map((row) => row[6])).toEqual(open.slice(0, 7).map(({ amount }) => amount ?? ""));
  });
});
