import { asOf } from "../../src/functions/asOf";
import { CATALOG } from "../../src/functions/catalog";
import type { WorksheetFunction } from "../../src/functions/define";
import { odds } from "../../src/functions/odds";
import { excelDesk } from "../../src/pane/app/excelDesk";
import { excelFunctionDesk as desk } from "../../src/pane/app/excelFunctionDesk";
import { insertAnswer } from "../../src/pane/app/insertAnswer";
import { createPaneApp } from "../../src/pane/app/paneApp";
import { formArguments, type FormArgument } from "../../src/pane/functions/functionForm";
import { type Prepared, prepare, readGround } from "../../src/pane/functions/prepared";
import { sizeOf } from "../../src/pane/functions/preview";
import { rememberingDesk } from "../../src/pane/functions/rememberingDesk";
import { until } from "../conformance/support";
import { tableValues } from "../excel/support";
import { manyDeals } from "./manyDeals";
import { MONDAY, planFor, registerFunctions, standingBook } from "./sampleBook";
import { buildSmallBook } from "./smallBook";

jest.setTimeout(300_000);

const DEALS = 10_000;
const MOST = { syncs: 5, asked: 20_000, answered: 1_500_000 };

beforeAll(async () => {
  registerFunctions();
  await buildSmallBook();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Mine");
    // Nothing here rests on what the sheets calculate.
    context.workbook.application.calculationMode = "Manual";
    await context.sync();
  });
  const plan = await planFor(manyDeals(DEALS), await standingBook());
  const applied = await excelDesk.applyImport(plan, MONDAY, {});
  if (!applied.ok) throw new Error(JSON.stringify(applied));
});

/** A function's form as the book fills it in. */
async function formOf(worksheetFunction: WorksheetFunction): Promise<readonly FormArgument[]> {
  const ground = await readGround(desk, MONDAY);
  if (!ground.ok) throw new Error(ground.fault.message);
  return formArguments(worksheetFunction, new Map(), ground.value);
}

/** The answer as the pane shows it before it is written. */
async function answered(
  worksheetFunction: WorksheetFunction,
  from = desk,
): Promise<Extract<Prepared, { kind: "ready" }>> {
  const form = await formOf(worksheetFunction);
  excelHost.requests.clear();
  const prepared = await prepare(from, worksheetFunction, { form, today: MONDAY });
  if (!prepared.ok || prepared.value.kind !== "ready") throw new Error(JSON.stringify(prepared));
  return prepared.value;
}

describe(`a function's form on ${DEALS} deals`, () => {
  it.each(CATALOG)("of $id asks little", async (each) => {
    const form = await formOf(each);
    excelHost.requests.clear();
    expect(await prepare(desk, each, { form, today: MONDAY })).toMatchObject({ ok: true });
    const { count, requestBytes, responseBytes } = excelHost.requests;
    expect(count).toBeLessThanOrEqual(MOST.syncs);
    expect(requestBytes).toBeLessThanOrEqual(MOST.asked);
    expect(responseBytes).toBeLessThanOrEqual(MOST.answered);
  });

  it("asks nothing again while an argument is typed", async () => {
    const remembering = rememberingDesk(desk);
    await answered(odds, remembering);
    expect(excelHost.requests.count).toBeGreaterThan(0);
    await answered(odds, remembering);
    expect(excelHost.requests.count).toBe(0);
  });

  it("looks in one sync whether the largest answer fits", async () => {
    const size = sizeOf((await answered(asOf)).preview);
    expect(size).toEqual({ rows: DEALS + 1, columns: 10 });
    excelHost.requests.clear();
    const look = await desk.lookAt({ kind: "cell", tab: "Mine", row: 0, column: 0 }, size);
    expect(look).toMatchObject({ value: { address: "A1:J10001", hindrance: null } });
    expect(excelHost.requests.count).toBe(1);
    expect(excelHost.requests.responseBytes).toBeLessThan(2_000);
  });
});

const APP = createPaneApp({
  desk: excelDesk,
  copyMaker: () => Promise.reject(new Error("No copy is asked for")),
  oddsMaker: () => Promise.reject(new Error("Not asked for")),
  readTab: () => Promise.reject(new Error("No tab is asked for")),
  now: () => MONDAY + 0.4,
});

async function lastLine(): Promise<readonly unknown[]> {
  const [entry, at, event, step, detail] = (await tableValues("_Log")).at(-1) ?? [];
  return [entry, at, event, step, detail];
}

describe("an insertion", () => {
  it("is told by the log, and so is its undo", async () => {
    const landing = { kind: "cell", tab: "Mine", row: 2, column: 1 } as const;
    const order = { desk, worksheetFunction: odds, form: await formOf(odds), landing };
    expect(await insertAnswer(APP, order)).toBe(true);
    expect(await lastLine()).toEqual([2, MONDAY + 0.4, "Formula", "", "ODDS at Mine!B3"]);
    expect(APP.standing.get()).toMatchObject({ undo: { words: "ODDS stands at Mine!B3." } });
    APP.standing.get().undo?.onUndo?.();
    await until(() => APP.standing.get().undo?.words === "The formula on Mine is gone again.");
    expect(await lastLine()).toEqual([3, MONDAY + 0.4, "Undo", "", "ODDS at Mine!B3"]);
  });

  it("that is refused leaves no line", async () => {
    const before = await lastLine();
    const landing = { kind: "cell", tab: "Nowhere", row: 0, column: 0 } as const;
    const order = { desk, worksheetFunction: odds, form: await formOf(odds), landing };
    expect(await insertAnswer(APP, order)).toBe(false);
    expect(await lastLine()).toEqual(before);
  });
});
