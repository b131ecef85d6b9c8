import { registerFunctions } from "../../src/entry/registerFunctions";
import { CATALOG } from "../../src/functions/catalog";
import { functionsJson } from "../../src/functions/metadata";
import { rollup } from "../../src/functions/rollup";
import type { HeadlessWorkbook } from "../../src/host/headless/headlessWorkbook";
import type { Cell, Grid } from "../../src/kit/cell";
import { leastTime, milliseconds, processorTime, type Verdict } from "./comparison";
import { calculated, enteredWorkbook } from "./headless";
import { mixedBlock, PERIODS } from "./sampleBlock";

const RUNS = 5;
const SPILL = '=CONTROLBOOK.ROLLUP(Deals[[#All],[Deal ID]:[Closed on]],Periods[#All],"Owner","single")';

const OPEN = 'Deals[Status],"Open",Deals[Close date],">="&$B2,Deals[Close date],"<="&$C2,Deals[Owner],$A2';
const WON = 'Deals[Status],"Won",Deals[Closed on],">="&$B2,Deals[Closed on],"<="&$C2,Deals[Owner],$A2';
const ofCategory = (category: string) => `SUMIFS(Deals[Amount],${OPEN},Deals[Category],"${category}")`;

/** The same figures, each by a formula of its own; Weighted takes a helper column, as SUMIFS multiplies nothing. */
const NATIVE = [
  `SUMIFS(Deals[Amount],${WON})`,
  ...["Commit", "Most likely", "Best case"].map(ofCategory),
  `SUMIFS(Deals[Amount],${OPEN})`,
  `SUMIFS(Deals[Amount],${WON})+SUMIFS(Deals[Expected],${OPEN})`,
  `COUNTIFS(${WON})+COUNTIFS(${OPEN})`,
];

function withExpected([headers = [], ...rows]: Grid): Grid {
  return [
    [...headers, "Expected"],
    ...rows.map((row) => [...row, Math.round(Number(row[7]) * Number(row[8]) * 100) / 100]),
  ];
}

/** One line of each owner and period: the name, the two days, then the native formulas. */
function nativeLines(owners: readonly Cell[]): Grid {
  const lines = owners.flatMap((owner) => PERIODS.slice(1).map(([, from, to]) => [owner, from, to]));
  return lines.map((line, at) => [
    ...line.map((cell) => cell ?? ""),
    ...NATIVE.map((formula) => `=${formula.replaceAll(/(\$[ABC])2/g, `$1${String(at + 2)}`)}`),
  ]);
}

function addTable(context: Excel.RequestContext, name: string, cells: Grid): void {
  const sheet = context.workbook.worksheets.add(`Sheet of ${name}`);
  const range = sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 0);
  range.values = cells.map((row) => [...row]);
  sheet.tables.add(range, true).name = name;
}

/** Puts formulas on a sheet of their own. */
async function addFormulas(name: string, formulas: Grid): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .add(name)
      .getRangeByIndexes(1, 0, formulas.length, formulas[0]?.length ?? 0);
    range.formulas = formulas.map((row) => [...row]);
    await context.sync();
  });
}

async function figuresOn(name: string, address: string): Promise<Grid> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange(address).load("values");
    await context.sync();
    return range.values as Grid;
  });
}

/** The processor time from a changed amount to all results, the least of some runs. */
async function recalculation(workbook: HeadlessWorkbook): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const start = processorTime();
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet of Deals").getRange("H2");
      cell.values = [[10_000 + run]];
      await context.sync();
    });
    await calculated(workbook);
    times.push(processorTime() - start);
  }
  return Math.min(...times.slice(1));
}

/** Removes a sheet, so that its formulas cost the next measurement nothing. */
async function drop(name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
}

const inCents = (rows: Grid) =>
  JSON.stringify(rows.map((row) => row.map((cell) => Math.round(Number(cell) * 100))));

/** A changed amount: by the function in a cell, by SUMIFS in the same engine, and the function bare. */
export async function inWorkbook(deals: number): Promise<readonly Verdict[]> {
  const block = mixedBlock(deals);
  const owners = [...new Set(block.slice(1).map((row) => row[1] ?? ""))].sort();
  const lines = nativeLines(owners);
  const workbook = await enteredWorkbook();
  workbook.book.functions.register("CONTROLBOOK", functionsJson(CATALOG).functions);
  registerFunctions();
  await Excel.run(async (context) => {
    addTable(context, "Deals", withExpected(block));
    addTable(context, "Periods", PERIODS);
    await context.sync();
  });
  await addFormulas("Native", lines);
  await calculated(workbook);
  const bySumifs = await recalculation(workbook);
  const native = await figuresOn("Native", `D2:J${String(lines.length + 1)}`);
  await drop("Native");
  await addFormulas("Spilled", [[SPILL]]);
  await calculated(workbook);
  const byFunction = await recalculation(workbook);
  const spilled = await figuresOn("Spilled", `C3:I${String(lines.length + 2)}`);
  workbook.close();
  if (inCents(native) !== inCents(spilled)) throw new Error("ROLLUP and SUMIFS differ in the workbook");
  const bare = leastTime(() => rollup.call(block, PERIODS, "Owner", "single"), RUNS);
  return [
    [`${String(lines.length * NATIVE.length)} SUMIFS and COUNTIFS, embedded engine`, bySumifs] as const,
    ["ROLLUP in a cell, through the custom-function messages", byFunction] as const,
    ["ROLLUP bare", bare] as const,
  ].map(([name, time]) => ({
    cells: [`${name}, ${String(deals)} deals`, milliseconds(time), (time / bySumifs).toFixed(3)],
    isWithin: true,
  }));
}
