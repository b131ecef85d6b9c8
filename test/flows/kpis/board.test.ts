import { excelDesk } from "../../../src/pane/app/excelDesk";
import { createPaneApp } from "../../../src/pane/app/paneApp";
import { startingSetup } from "../../../src/pane/app/startingSetup";
import { calculated, MONDAY, valuesOf } from "../sampleBook";
import { isWarned } from "../warned";
import { chooseKpi } from "./chooseKpi";
import {
  addKpis,
  SAMPLE_KPIS,
  SAMPLE_MEMBERS,
  SAMPLE_WEEKS,
  sampleActual,
  sampleRows,
  type SampleKpi,
} from "./sampleKpis";

jest.setTimeout(240_000);

/** A member's average over the last 4 weeks; null where nobody measured. */
function lastFour(kpi: SampleKpi, member: number): number | null {
  const figures = [4, 5, 6, 7].flatMap((week) => sampleActual(kpi, member, week) ?? []);
  return figures.length === 0 ? null : figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}

/** The mark that a figure deserves against the standards of its KPI. */
function markOf({ isLowerBetter, minimum, goal }: SampleKpi, figure: number | null): string {
  if (figure === null) return "no data";
  const ahead = (of: number) => (isLowerBetter ? of - figure : figure - of);
  if (ahead(minimum) < -1e-9) return "!";
  return ahead(goal) >= -1e-9 ? "✓" : "";
}

function markOn(cell: unknown): string {
  const text = String(cell);
  return text === "no data" ? text : (/^[!✓]/.exec(text)?.[0] ?? "");
}

/** The board from row 5 to row 27, columns B to O. */
async function boardRows(): Promise<unknown[][]> {
  await calculated();
  return valuesOf("KPIs", "B5:O27");
}

/** The figures of the KPI that stands at a place of the board, by member. */
function figuresAt(rows: readonly (readonly unknown[])[], place: number): readonly unknown[] {
  return rows[1 + 3 * place]?.slice(3, 11) ?? [];
}

/** The team's average of a week; the sample has a figure of somebody in each. */
function teamWeek(kpi: SampleKpi, week: number): number {
  const figures = SAMPLE_MEMBERS.flatMap((_, member) => sampleActual(kpi, member, week) ?? []);
  return figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}

/** What the individuals chart leads one to expect: the mean of the weeks, 3 ÷ 1.128 mean moving ranges either way. */
function usualRange(weeks: readonly number[]): readonly [number, number] {
  const mean = weeks.reduce((sum, week) => sum + week, 0) / weeks.length;
  const moves = weeks.slice(1).map((week, index) => Math.abs(week - (weeks[index] ?? 0)));
  const reach = ((3 / 1.128) * moves.reduce((sum, move) => sum + move, 0)) / moves.length;
  return [mean - reach, mean + reach];
}

/** Types values into single cells of a sheet. */
async function write(sheet: string, values: Readonly<Record<string, unknown>>): Promise<void> {
  await Excel.run(async (context) => {
    const tab = context.workbook.worksheets.getItem(sheet);
    for (const [address, value] of Object.entries(values)) tab.getRange(address).values = [[value]];
    await context.sync();
  });
}

describe("the scoreboard on KPIs", () => {
  beforeAll(async () => {
    await excelDesk.buildBook({ setup: startingSetup(MONDAY) });
    await calculated();
  });

  it("says what to do first while no KPI is defined", async () => {
    expect(await valuesOf("KPIs", "B3")).toEqual([
      ["No KPI counts yet: define the first below, with baseline, target and both dates."],
    ]);
    expect((await boardRows()).slice(1, 22).flat().join("")).toBe("");
  });

  it("suggests two measures of margin that count once they have a start and a target [S1-01]", async () => {
    const suggested = await valuesOf("KPIs", "B32:M33");
    expect(suggested.map((row) => [row[0], row[2], row[6], row[11]])).toEqual([
      ["Gross margin", "Lagging", "Profit", "No"],
      ["Discount off list", "Leading", "Profit", "No"],
    ]);
    const { book } = excelHost;
    const sheet = book.tables.get("KPIs")?.sheet;
    if (!sheet) throw new Error("KPIs does not stand");
    expect(await book.user.type(sheet, "M32", "Yes")).toBe(false);
    await write("KPIs", { I32: 0.31, J32: MONDAY - 90, K32: 0.34, L32: MONDAY + 90 });
    await book.settle();
    expect(await book.user.type(sheet, "M32", "Yes")).toBe(true);
    expect((await boardRows())[1]?.[0]).toBe("Gross margin");
    expect(await book.user.type(sheet, "M32", "No")).toBe(true);
  });

  it("shows every member against own minimum and goal in native formulas [S0-03]", async () => {
    await addKpis(sampleRows());
    const rows = await boardRows();
    expect(rows[0]?.slice(2, 11)).toEqual(["Team", ...SAMPLE_MEMBERS]);
    SAMPLE_KPIS.forEach((kpi, place) => {
      expect(rows[1 + 3 * place]?.[0]).toBe(kpi.kpi);
      const wanted = SAMPLE_MEMBERS.map((_, member) => markOf(kpi, lastFour(kpi, member)));
      expect(figuresAt(rows, place).map(markOn)).toEqual(wanted);
    });
    const formulas = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("KPIs").getRange("B6:O26");
      range.load("formulas");
      await context.sync();
      return range.formulas.flat().map(String);
    });
    expect(formulas.filter((formula) => formula !== "" && !formula.startsWith("="))).toEqual([]);
    expect(formulas.join()).not.toContain("CONTROLBOOK");
  });

  it("sets the usual range of the last 8 weeks beside the limit of 20 %", async () => {
    const [kpi] = SAMPLE_KPIS;
    if (!kpi) throw new Error("The sample has no KPI");
    const weeks = SAMPLE_WEEKS.map((_, week) => teamWeek(kpi, week));
    const words = (range: readonly number[]) => range.map((end) => end.toFixed(1)).join("–");
    const calm = await boardRows();
    expect([calm[2]?.[11], calm[3]?.[11]]).toEqual([
      "! 25 % below target",
      `within usual ${words(usualRange(weeks))}`,
    ]);
    const own = sampleRows().scorecard.flatMap(({ Period, KPI, Actual }, index) =>
      KPI === kpi.kpi && Period === SAMPLE_WEEKS.at(-1) ? [[`D${String(6 + index)}`, Actual] as const] : [],
    );
    await write(
      "Scorecard",
      Object.fromEntries(own.map(([address, actual]) => [address, actual === "" ? "" : 9])),
    );
    const wild = usualRange([...weeks.slice(0, -1), 9]);
    expect(wild[1]).toBeLessThan(9);
    expect((await boardRows())[3]?.[11]).toBe(`! outside usual ${words(wild)}`);
    await write("Scorecard", Object.fromEntries(own));
  });

  it("counts who is below minimum and who met the goal", async () => {
    const rows = await boardRows();
    const low = SAMPLE_MEMBERS.map(
      (_, member) => SAMPLE_KPIS.filter((kpi) => markOf(kpi, lastFour(kpi, member)) === "!").length,
    );
    expect(rows.at(-1)?.slice(3, 12)).toEqual([...low, low.reduce((sum, count) => sum + count, 0)]);
  });

  it("warns where fewer than half of the last 8 periods met the minimum [S1-20]", async () => {
    const standards = await valuesOf("Standards", "A6:J61");
    for (const row of standards) {
      const kpi = SAMPLE_KPIS.find(({ kpi: name }) => name === row[1]);
      const member = SAMPLE_MEMBERS.indexOf(String(row[0]));
      if (!kpi) throw new Error(String(row[1]));
      const figures = SAMPLE_WEEKS.flatMap((_, week) => sampleActual(kpi, member, week) ?? []);
      const met = figures.filter((figure) => markOf(kpi, figure) !== "!").length;
      const mark = 2 * met < figures.length ? "! " : "";
      expect(row[8]).toBe(`${mark}met ${String(met)} of ${String(figures.length)}`);
    }
  });

  it("says how many pairs lack a minimum, and marks them, until it is agreed [S1-20]", async () => {
    const [[minimum] = []] = await valuesOf("Standards", "C6");
    const said = async () => String((await valuesOf("Standards", "A3"))[0]?.[0]);
    expect(await said()).toContain("; 0 without a minimum, ");
    await write("Standards", { C6: "" });
    await calculated();
    expect(await said()).toContain("; 1 without a minimum, ");
    expect([await isWarned("Standards", "C6"), await isWarned("Standards", "C7")]).toEqual([true, false]);
    await write("Standards", { C6: minimum });
  });

  it("tells an agreed goal from one that the rep did not propose [S1-21]", async () => {
    await write("Standards", { E6: "" });
    await calculated();
    const [[imposed], [agreed]] = (await valuesOf("Standards", "J6:J7")) as [[unknown], [unknown]];
    expect([imposed, agreed]).toEqual(["imposed", "agreed"]);
  });

  it("groups the same seven by objective or perspective and changes no row of them [S3-15]", async () => {
    const before = await valuesOf("KPIs", "B34:P40");
    await write("KPIs", { I4: "Perspective" });
    const rows = await boardRows();
    const groups = SAMPLE_KPIS.map((_, place) => rows[3 + 3 * place]?.[0]);
    expect(groups).toEqual(SAMPLE_KPIS.map(({ perspective }) => perspective).sort());
    expect(await valuesOf("KPIs", "B34:P40")).toEqual(before);
    await write("KPIs", { I4: "Objective" });
    const byObjective = await boardRows();
    const objectives = SAMPLE_KPIS.map((_, place) => byObjective[3 + 3 * place]?.[0]);
    expect(objectives).toEqual(SAMPLE_KPIS.map(({ objective }) => objective).sort());
    const shown = SAMPLE_KPIS.map((_, place) => byObjective[1 + 3 * place]?.[0]);
    expect(new Set(shown)).toEqual(new Set(SAMPLE_KPIS.map(({ kpi }) => kpi)));
    expect(await valuesOf("KPIs", "B34:P40")).toEqual(before);
    await write("KPIs", { I4: "As listed" });
  });

  it("leaves a KPI out until baseline, target and both dates are there [S3-16]", async () => {
    const [four = []] = await valuesOf("KPIs", "I34:L34");
    for (const [at, address] of ["I34", "J34", "K34", "L34"].entries()) {
      await write("KPIs", { [address]: "" });
      const rows = await boardRows();
      expect([address, rows[1]?.[0]]).toEqual([address, SAMPLE_KPIS[1]?.kpi]);
      const check = String((await valuesOf("KPIs", "O2"))[0]?.[0]);
      expect(check).toContain("! 1 without baseline, target or dates");
      await write("KPIs", { [address]: four[at] });
    }
    expect((await boardRows())[1]?.[0]).toBe(SAMPLE_KPIS[0]?.kpi);
  });

  it("warns when fewer than half of the active KPIs are leading [S3-08]", async () => {
    await write("KPIs", { D34: "Lagging" });
    await calculated();
    expect(await valuesOf("KPIs", "O2")).toEqual([
      ["7 of 7 active · 3 leading, 4 lagging · ! fewer than half are leading"],
    ]);
    await write("KPIs", { D34: "Leading" });
  });

  it("flags a KPI that was not looked at for two quarters [S1-18]", async () => {
    await write("KPIs", { N35: MONDAY - 190 });
    await calculated();
    expect(String((await valuesOf("KPIs", "O2"))[0]?.[0])).toContain("! 1 not reviewed for two quarters");
    await write("KPIs", { N35: MONDAY - 10 });
  });

  it("refuses the eighth active KPI where it is typed, and counts one that came by another way [S1-19]", async () => {
    const rule = excelHost.book.sheets.get("KPIs")?.validations.at(32, 12)?.rule;
    expect(JSON.stringify(rule)).toContain('COUNTIF(KpiActive,\\"Yes\\")<=7');
    await addKpis({ definitions: [{ ...sampleRows().definitions[0], KPI: "One more", Active: "" }] });
    const { book } = excelHost;
    const sheet = book.tables.get("KPIs")?.sheet;
    if (!sheet) throw new Error("KPIs does not stand");
    expect(await book.user.type(sheet, "M41", "Yes")).toBe(false);
    expect(String((await valuesOf("KPIs", "O2"))[0]?.[0])).toContain("7 of 7 active · ");
    expect(await book.user.type(sheet, "M41", "No")).toBe(true);
    await write("KPIs", { M41: "Yes" });
    const rows = await boardRows();
    expect(String((await valuesOf("KPIs", "O2"))[0]?.[0])).toContain("8 of 7 active · ");
    expect(String((await valuesOf("KPIs", "O2"))[0]?.[0])).toContain("! 1 too many");
    expect(rows.flat()).not.toContain("One more");
  });

  it("refuses the eighth in the pane too, and one without a target, each with what to do [S1-19]", async () => {
    const app = createPaneApp({
      desk: excelDesk,
      copyMaker: () => Promise.reject(new Error("No copy is asked for")),
      oddsMaker: () => Promise.reject(new Error("Not asked for")),
      readTab: () => Promise.reject(new Error("No tab is asked for")),
      now: () => MONDAY,
    });
    await write("KPIs", { M41: "No" });
    await chooseKpi(app, "One more");
    expect(app.standing.get().trouble).toMatchObject({
      title: "Seven is the limit",
      body: "7 KPIs count by now, so One more stays off. Take one off first.",
    });
    const [off = ""] = SAMPLE_KPIS.map(({ kpi }) => kpi);
    await chooseKpi(app, off);
    expect(app.standing.get()).toMatchObject({
      trouble: undefined,
      undo: { words: "6 KPIs count." },
    });
    const [[target]] = (await valuesOf("KPIs", "K41")) as [[number]];
    await write("KPIs", { K41: "" });
    await chooseKpi(app, "One more");
    expect(app.standing.get().trouble).toMatchObject({
      title: "One more cannot count yet",
      body: "It lacks Target: type what is missing.",
    });
    await write("KPIs", { K41: target });
    await chooseKpi(app, "One more");
    await calculated();
    expect(await valuesOf("KPIs", "M34:M41")).toEqual([["No"], ...Array.from({ length: 7 }, () => ["Yes"])]);
    await chooseKpi(app, "One more");
    await chooseKpi(app, off);
    await calculated();
    expect(String((await valuesOf("KPIs", "O2"))[0]?.[0])).toContain("7 of 7 active · ");
  });

  it("says no data, and never 0, where nobody measured", async () => {
    const own = sampleRows().scorecard.flatMap(({ Member, KPI, Actual }, index) =>
      Member === SAMPLE_MEMBERS[0] && KPI === SAMPLE_KPIS[0]?.kpi
        ? [[`D${String(6 + index)}`, Actual] as const]
        : [],
    );
    await write("Scorecard", Object.fromEntries(own.map(([address]) => [address, ""])));
    expect(figuresAt(await boardRows(), 0)[0]).toBe("no data");
    await write("Scorecard", Object.fromEntries(own));
  });

  it("shows the same however the scorecard and the standards are sorted", async () => {
    const before = await boardRows();
    await Excel.run(async (context) => {
      const { tables } = context.workbook;
      tables.getItem("Scorecard").sort.apply([{ key: 3, ascending: false }]);
      tables.getItem("Standards").sort.apply([{ key: 1, ascending: false }]);
      await context.sync();
    });
    expect(await boardRows()).toEqual(before);
  });
});
