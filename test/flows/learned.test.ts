import { createImportFlow, applyPlan, giveAnswer, goOn, openInput } from "../../src/pane/import/importFlow";
import { excelDesk } from "../../src/pane/app/excelDesk";
import { importDeskOf } from "../../src/pane/app/importDesk";
import { createPaneApp } from "../../src/pane/app/paneApp";
import { readWhole } from "../../src/pane/app/reloadBook";
import { buildSmallBook, importLines, someDeals } from "./smallBook";
import { blockOf } from "../../src/domain/forecast/block";
import { dealHistory } from "../../src/domain/forecast/dealHistory";
import { pushes } from "../../src/domain/forecast/pushes";
import type { Grid } from "../../src/kit/cell";
import { isoDay } from "../../src/kit/serial";
import { writeHistory } from "../../src/pane/import/historyFlow";
import { tableValues } from "../excel/support";
import { until } from "../conformance/support";
import { MONDAY, standingBook } from "./sampleBook";

jest.setTimeout(300_000);

const APP = createPaneApp({
  desk: excelDesk,
  copyMaker: () => Promise.reject(new Error("No copy is asked for")),
  oddsMaker: () => Promise.reject(new Error("Not asked for")),
  readTab: () => Promise.reject(new Error("No tab is asked for")),
  now: () => MONDAY,
});
const HEAD = "Ref,Opportunity Name,Opportunity Owner,Stage,Currency,Amount,Amount (converted),Close Date";
const FIRST = [
  HEAD,
  "N-1,Halden,A. Ruiz,Verbal OK,EUR,1200.00,1200.00,03/04/2027",
  "N-2,Orvieto,Ben Carter,Proposal,EUR,900.00,900.00,05/06/2027",
  "N-3,Brenholt,Ben Carter,Proposal,GBP,100.00,115.00,07/08/2027",
].join("\n");
const SECOND = FIRST.replace("1200.00,1200.00", "1500.00,1500.00").replace("05/06/2027", "06/06/2027");

/** An import of the pane that stands in the workbook, at the step that follows a file. */
async function opened(text: string, fileName: string) {
  const flow = createImportFlow(importDeskOf(APP));
  await openInput(flow, { input: text, fileName });
  return flow;
}

function stepOf(flow: Awaited<ReturnType<typeof opened>>) {
  return flow.step.get();
}

beforeAll(async () => {
  await buildSmallBook();
  await importLines(someDeals(4));
  await readWhole(APP);
});

describe("an export whose questions were answered", () => {
  it("asks what the file cannot tell and what the book has not seen, the first time", async () => {
    const flow = await opened(FIRST, "week-1.csv");
    const asking = stepOf(flow);
    if (asking.at !== "question") throw new Error(asking.at);
    expect(asking.questions.map(({ id }) => id)).toEqual(["date order"]);
    await giveAnswer(flow, "date order", "DMY");
    await goOn(flow);
    const words = stepOf(flow);
    if (words.at !== "words") throw new Error(words.at);
    expect(words.questions.map(({ id }) => id)).toEqual([
      "column Amount",
      "stage Verbal OK",
      "owner A. Ruiz",
      "rate GBP",
    ]);
    await giveAnswer(flow, "column Deal ID", "Ref");
    await giveAnswer(flow, "stage Verbal OK", "Negotiation");
    await giveAnswer(flow, "rate GBP", "1.15");
    await goOn(flow);
    const preview = stepOf(flow);
    if (preview.at !== "preview") throw new Error(preview.at);
    expect(preview.plan.refused).toEqual([]);
    await applyPlan(flow, preview.file, preview.plan);
    expect(stepOf(flow).at).toBe("done");
  });

  it("has left the words and the rate in the book", async () => {
    const { deals, rates } = await standingBook();
    expect(deals.find(({ record }) => record.dealId === "N-1")?.record).toMatchObject({
      owner: "Ana Ruiz",
      stage: "Negotiation",
      amount: 1200,
    });
    expect(rates).toMatchObject([{ currency: "GBP", rate: 1.15 }]);
  });

  it("asks nothing the next week and goes straight to the preview", async () => {
    const preview = stepOf(await opened(SECOND, "week-2.csv"));
    if (preview.at !== "preview") throw new Error(preview.at);
    const { changed, unchanged, added, refused } = preview.plan;
    expect({ added, refused, unchanged: unchanged.length }).toEqual({ added: [], refused: [], unchanged: 1 });
    expect(changed.map(({ cells }) => cells.map(({ header }) => header))).toEqual([
      ["Amount"],
      ["Close date"],
    ]);
  });
});

const CRM_HISTORY = [
  "Opportunity ID,Opportunity Name,Field / Event,Old Value,New Value,Edit Date",
  "D-1,Deal D-1,Stage,Qualify,Discover,2026-09-14 09:00",
  "D-1,Deal D-1,Close Date,2026-10-30,2026-11-30,2026-10-05 10:00",
  "D-1,Deal D-1,Stage,Discover,Proposal,2026-10-05 11:00",
  "D-1,Deal D-1,Close Date,2026-11-30,2026-12-15,2026-11-02 10:00",
  "D-2,Deal D-2,Amount,1500,2000,2026-10-12 10:00",
  "D-2,Deal D-2,Description,,Talked,2026-10-12 10:01",
  "D-77,Deal D-77,Stage,Qualify,Discover,2026-10-12 10:00",
  "D-2,Deal D-2,Stage,Discover,Proposal,2026-11-18 10:00",
].join("\n");

async function history(): Promise<Grid> {
  return await tableValues("_Snapshots");
}

async function lastLine(): Promise<readonly unknown[]> {
  const [, event, , detail] = ((await tableValues("_Log")).at(-1) ?? []).slice(1);
  return [event, detail];
}

async function takeBackLast(): Promise<void> {
  APP.standing.get().undo?.onUndo?.();
  await until(() => APP.standing.get().undo?.onUndo === undefined && APP.standing.get().job === undefined);
}

/** The preview of a history, and its flow. */
async function historyPreview(text: string, fileName: string) {
  const flow = await opened(text, fileName);
  const step = stepOf(flow);
  if (step.at !== "history preview") throw new Error(step.at);
  return { flow, step };
}

describe("a CRM’s history that is dropped on Import", () => {
  it("goes into the book’s own before its first day, with its line in the log; every other line is told why not", async () => {
    const before = await history();
    const { flow, step } = await historyPreview(CRM_HISTORY, "history.csv");
    const { read, seeds, leftOut } = step.plan;
    expect(leftOut.map(({ row, reason }) => [row, reason])).toEqual([
      [7, "other field"],
      [8, "unknown deal"],
      [9, "own days"],
    ]);
    expect(seeds.taken.length + leftOut.length).toBe(read);
    await writeHistory(flow, step);
    expect(stepOf(flow).at).toBe("history done");
    expect(await lastLine()).toEqual(["History", "history.csv: 5 of 8 lines, 2 deals, 3 left out"]);
    const after = await history();
    expect(after.length).toBe(before.length + seeds.add.length);
    const days = after.slice(1).map(([day]) => Number(day));
    expect(days).toEqual(days.toSorted((a, b) => a - b));
  });

  it("shows in the deal’s own history and its pushes", async () => {
    const block = blockOf("Snapshots", await history());
    const told = dealHistory(block, "D-1").map(({ day, changes }) =>
      [isoDay(day), ...changes.map(({ column, after }) => `${column} ${after}`)].join(" "),
    );
    expect(told.map((line) => line.replace(/ (?:Status|Close date) \S+/g, ""))).toEqual([
      "2026-06-01 Stage Qualify",
      "2026-09-14 Stage Discover",
      "2026-10-05 Stage Proposal",
      "2026-11-02",
    ]);
    const counted = pushes(block, null);
    expect(counted.ok && counted.value.find(({ id }) => id === "D-1")).toMatchObject({ pushes: 2, pulls: 0 });
  });

  it("adds nothing when it is dropped again, and is taken out whole by Undo", async () => {
    const seeded = await history();
    const { step } = await historyPreview(CRM_HISTORY, "again.csv");
    expect(step.plan.seeds).toMatchObject({ add: [], remove: [], taken: [] });
    expect(step.plan.leftOut.filter(({ reason }) => reason === "known already")).toHaveLength(5);
    await takeBackLast();
    const back = await history();
    expect(back.length).toBe(seeded.length - 6);
    expect(back.slice(1).every((row) => row.at(-1) === "")).toBe(true);
    expect(await lastLine()).toEqual(["Undo", "History: 6 rows"]);
  });
});

describe("an export with the days on which deals entered stages", () => {
  it("is written with their history, and both are taken back together", async () => {
    const before = await history();
    const entered = FIRST.split("\n").map((line, at) => {
      const days = ["2026-09-07,2026-10-12", "2026-09-21,", ","][at - 1];
      return `${line},${days ?? 'Date entered "Discover (Sales Pipeline)",Date entered "Proposal (Sales Pipeline)"'}`;
    });
    const flow = await opened(entered.join("\n"), "hubspot.csv");
    await giveAnswer(flow, "date order", "DMY");
    await goOn(flow);
    await goOn(flow);
    const step = stepOf(flow);
    if (step.at !== "preview") throw new Error(step.at);
    expect(step.plan.stageHistory).toMatchObject({ columns: 2, deals: 2, unread: 0 });
    expect(step.plan.stageHistory?.seeds.taken).toHaveLength(3);
    await applyPlan(flow, step.file, step.plan);
    expect(await lastLine()).toEqual(["History", "3 stage entries of 2 stage-date columns"]);
    const seeded = (await history()).filter((row) => row.at(-1) === "hubspot.csv");
    expect(seeded.map(([day, id, , stage]) => [isoDay(Number(day)), id, stage])).toEqual([
      ["2026-09-07", "N-1", "Discover"],
      ["2026-09-21", "N-2", "Discover"],
      ["2026-10-12", "N-1", "Proposal"],
    ]);
    await takeBackLast();
    expect(await history()).toEqual(before);
  });
});
