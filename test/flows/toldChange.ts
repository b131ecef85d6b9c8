import type { Grid } from "../../src/kit/cell";
import { asOf } from "../../src/domain/forecast/asOf";
import { blockOf } from "../../src/domain/forecast/block";
import { courseOf } from "../../src/domain/forecast/moves";
import { waterfall, type WaterfallLine } from "../../src/domain/forecast/waterfall";
import { pushes } from "../../src/functions/pushes";
import { waterfall as declared } from "../../src/functions/waterfall";
import { winRate } from "../../src/functions/winRate";
import { valueOf } from "../domain/forecast/deals";
import { tableValues } from "../excel/support";
import { calculated, valuesOf } from "./sampleBook";
import { asked } from "./twins";

const DEALS = "Pipeline[[#All],[Deal ID]:[Closed on]]";
const THEN = "CONTROLBOOK.ASOF(_Snapshots[#All],CompareDay)";

/** The lines of the Forecast, by the words of the worksheet function: one line of the page may be several of it. */
const ON_FORECAST: readonly (readonly WaterfallLine["line"][])[] = [
  ["Opening"],
  ["Created"],
  ["Reopened"],
  ["Moved in"],
  ["Increased"],
  ["Decreased"],
  ["Moved out"],
  ["Lost"],
  ["Removed"],
];

/** Writes formulas into cells of a new sheet, gives the block of its answers and takes the formulas out again. */
async function answers(
  name: string,
  formulas: Readonly<Record<string, string>>,
  address: string,
): Promise<unknown[][]> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    for (const [cell, formula] of Object.entries(formulas)) sheet.getRange(cell).formulas = [[formula]];
    await context.sync();
  });
  await calculated();
  const given = await valuesOf(name, address);
  await takeOut(name, Object.keys(formulas));
  return given;
}

/** Takes formulas out of a sheet, which would be calculated again with all that comes later. */
export async function takeOut(name: string, cells: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    for (const cell of cells) sheet.getRange(cell).clear("Contents");
    await context.sync();
  });
}

/** The deals of the day of comparison as the table Before. */
async function writeBefore(deals: Grid): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Then");
    const range = sheet.getRangeByIndexes(0, 0, deals.length, deals[0]?.length ?? 0);
    range.values = deals.map((row) => [...row]);
    sheet.tables.add(range, true).name = "Before";
    await context.sync();
  });
}

/** Why the number moved, by all who tell it. */
export async function toldChange() {
  const figures = await answers(
    "Told",
    {
      A1: `=CONTROLBOOK.WATERFALL(${THEN},${DEALS},PeriodStart,PeriodEnd)`,
      E1: "=CompareDay",
      E2: "=PeriodStart",
      E3: "=PeriodEnd",
      E4: `=CONTROLBOOK.FORECAST(${DEALS},PeriodStart,PeriodEnd,"closed")`,
      E5: `=CONTROLBOOK.FORECAST(${THEN},PeriodStart,PeriodEnd,"closed")`,
    },
    "A1:E15",
  );
  const [day = NaN, from = NaN, to = NaN, closedNow = NaN, closedThen = NaN] = figures.map((row) =>
    Number(row[4]),
  );
  const history = blockOf("Snapshots", await tableValues("_Snapshots"));
  const then = valueOf(asOf(history, day));
  await writeBefore([then.headers, ...then.rows]);
  const byTwin = await answers("Twin", { A1: declared.twin }, "A1:C14");
  const now = blockOf("Deals", await tableValues("Pipeline"));
  const scope = { span: { from, to }, owner: "", counts: "in play" } as const;
  const lines = waterfall(valueOf(courseOf({ before: then, after: now }, scope)));
  const sum = (names: readonly string[]) => {
    const ours = lines.filter(({ line }) => names.includes(line));
    return [
      ours.reduce((total, { deals }) => total + deals, 0),
      ours.reduce((total, { amount }) => total + amount, 0),
    ];
  };
  const shown = await valuesOf("Forecast", "U19:W29");
  const opening = shown.findIndex(([label]) => label === "Opening");
  return {
    byFunction: figures.slice(1).map((row) => row.slice(0, 3)),
    byTwin,
    onForecast: shown.slice(opening, opening + ON_FORECAST.length).map((row) => row.slice(1).map(Number)),
    inPlay: ON_FORECAST.map(sum),
    closing: sum(["Closing"])[1] ?? NaN,
    closedNow,
    closedThen,
  };
}

/** How often close dates were moved until today, by the worksheet function and by its twin. */
export async function toldPushes() {
  const { byFunction, byTwin } = asked(pushes);
  const cells = await answers("Pushes", { A1: byFunction, F2: byTwin }, "A2:I200");
  const rows = cells.filter(([id]) => id !== "");
  return { byFunction: rows.map((row) => row.slice(0, 4)), byTwin: rows.map((row) => row.slice(5)) };
}

/** Who won how often in the year up to the end of the period, by the worksheet function and by its twin. */
export async function toldWinRates() {
  const { byFunction, byTwin } = asked(winRate, { from: "PeriodEnd-365", to: "PeriodEnd" });
  const cells = await answers("Rates", { A1: byFunction, I2: byTwin }, "A2:L40");
  const rows = cells.filter(([owner]) => owner !== "");
  return { byFunction: rows.map((row) => row.slice(0, 4)), byTwin: rows.map((row) => row.slice(8)) };
}
