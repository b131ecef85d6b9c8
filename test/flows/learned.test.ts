import { createImportFlow, applyPlan, giveAnswer, goOn, openInput } from "../../src/pane/import/importFlow";
import { excelDesk } from "../../src/pane/app/excelDesk";
import { importDeskOf } from "../../src/pane/app/importDesk";
import { createPaneApp } from "../../src/pane/app/paneApp";
import { readWhole } from "../../src/pane/app/reloadBook";
import { buildSmallBook, importLines, someDeals } from "./smallBook";
import { MONDAY, standingBook } from "./sampleBook";

jest.setTimeout(300_000);

const APP = createPaneApp({
  desk: excelDesk,
  copyMaker: () => Promise.reject(new Error("No copy is asked for")),
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
