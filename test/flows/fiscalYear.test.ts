import { isoDay } from "../../src/kit/serial";
import { excelDesk } from "../../src/pane/app/excelDesk";
import { importDeskOf } from "../../src/pane/app/importDesk";
import { createPaneApp } from "../../src/pane/app/paneApp";
import { readWhole } from "../../src/pane/app/reloadBook";
import { applyPlan, createImportFlow, goOn, openInput } from "../../src/pane/import/importFlow";
import { formulaErrors } from "../excel/formulaErrors";
import { tableValues } from "../excel/support";
import { calculated, MONDAY, registerFunctions, valuesOf } from "./sampleBook";
import { exportText, someDeals } from "./smallBook";

jest.setTimeout(300_000);

const APP = createPaneApp({
  desk: excelDesk,
  copyMaker: () => Promise.reject(new Error("No copy is asked for")),
  oddsMaker: () => Promise.reject(new Error("Not asked for")),
  readTab: () => Promise.reject(new Error("No tab is asked for")),
  now: () => MONDAY,
});

/** Imports a first export into a workbook without a book, as the pane does. */
async function importFirst(text: string): Promise<string> {
  const flow = createImportFlow(importDeskOf(APP));
  await openInput(flow, { input: text, fileName: "first.csv" });
  // The stages of a first export are words that the book has not seen: their proposals stand.
  if (flow.step.get().at === "words") await goOn(flow);
  const step = flow.step.get();
  if (step.at !== "preview") return step.at;
  await applyPlan(flow, step.file, step.plan);
  return flow.step.get().at;
}

beforeAll(async () => {
  registerFunctions();
  await readWhole(APP);
});

describe("a fiscal year that begins in February", () => {
  it("cuts and names the quarters of a book that its first import builds, also those of deals far away", async () => {
    APP.fiscalStart.set(2);
    const far = { id: "D-9", amount: "500", close: "2029-03-10" };
    expect(await importFirst(exportText([...someDeals(4), far]))).toBe("done");
    const [, ...rows] = await tableValues("Periods");
    const told = rows.map(([name, start, end]) => [name, isoDay(Number(start)), isoDay(Number(end))]);
    expect(told).toContainEqual(["FY27 Q4", "2026-11-01", "2027-01-31"]);
    expect(told).toContainEqual(["FY27 Q1", "2026-02-01", "2026-04-30"]);
    expect(told).toContainEqual(["FY30 Q1", "2029-02-01", "2029-04-30"]);
  });

  it("is what the Forecast shows, with the deals of its quarter in it", async () => {
    await calculated();
    expect(await valuesOf("Forecast", "C3")).toEqual([["FY27 Q4"]]);
    // Ana's and Ben's four deals close on 15 December: 1,000 to 4,000.
    expect(await valuesOf("Forecast", "H7")).toEqual([[10_000]]);
    expect(formulaErrors()).toEqual([]);
  });
});
