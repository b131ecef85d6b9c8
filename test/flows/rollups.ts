import { calculated, valuesOf } from "./sampleBook";
import { takeOut } from "./toldChange";

const ROLLUP =
  '=CONTROLBOOK.ROLLUP(Pipeline[[#All],[Deal ID]:[Closed on]],Scratch!$A$1:$D$2,"Owner","single")';

/** Native figures of the Forecast: owner, closed, commit, best case, pipeline, in play, weighted. */
export async function nativeRollup(owners: number) {
  const rows = await valuesOf("Forecast", `B7:J${7 + owners}`);
  return rows.map(([owner, , closed, , commit, bestCase, pipeline, inPlay, weighted]) => ({
    owner,
    closed,
    commit,
    bestCase,
    pipeline,
    inPlay,
    weighted,
  }));
}

/** The same figures by the worksheet function; Most likely stands in Best case on the sheet. */
export async function functionRollup(owners: number, period: readonly unknown[]) {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Scratch");
    sheet.getRange("A1:D2").values = [["Period", "Start", "End", "Target"], [...period]];
    sheet.getRange("A4").formulas = [[ROLLUP]];
    await context.sync();
  });
  await calculated();
  const spilled = await valuesOf("Scratch", `A5:J${5 + owners}`);
  await takeOut("Scratch", ["A4"]);
  const rows = spilled.map(([owner, , closed, commit, mostLikely, bestCase, open, weighted]) => ({
    owner,
    closed,
    commit,
    bestCase: Number(mostLikely) + Number(bestCase),
    pipeline: Number(open) - Number(commit) - Number(mostLikely) - Number(bestCase),
    inPlay: Number(closed) + Number(open),
    weighted,
  }));
  return [rows.at(-1), ...rows.slice(0, -1)];
}

/** Figures in whole cents, so that sums of fractions compare. */
export function inCents(rows: readonly unknown[]): unknown {
  return JSON.parse(
    JSON.stringify(rows, (_, value: unknown) =>
      typeof value === "number" ? Math.round(value * 100) : value,
    ),
  );
}
