import { calibrated } from "../../src/domain/accuracy/calibrated";
import type { Verdict } from "../../src/domain/accuracy/judgedRanges";
import { luckProposal } from "../../src/domain/accuracy/luckProposal";
import type { OwnedJudged } from "../../src/domain/accuracy/optimism";
import { rangeRecord } from "../../src/domain/accuracy/rangeRecord";
import { asOf } from "../../src/domain/forecast/asOf";
import { blockOf } from "../../src/domain/forecast/block";
import { range } from "../../src/domain/forecast/odds";
import { atOnce } from "../../src/kit/steps/atOnce";
import { bookView } from "../../src/pane/app/bookView";
import { rangesJudged } from "../../src/pane/app/rangesJudged";
import { shownRangesOf } from "../../src/pane/app/shownNotes";
import { SAMPLE_DEALS } from "../../src/functions/sampleDeals";
import { CATALOG } from "../../src/functions/catalog";
import { sampleExport } from "../../src/intake/sample/sampleExport";
import { withMissing } from "../../src/intake/plan/withMissing";
import type { Grid } from "../../src/kit/cell";
import { serialOf } from "../../src/kit/serial";
import { changeHistory, takenBack } from "../../src/excel/changeHistory";
import { applyEdits } from "../../src/excel/writing/applyEdits";
import { calls } from "../../src/schema/sheets/calls";
import { tableEdit } from "../../src/schema/tableEdit";
import { cellsByHeader } from "../../src/schema/derive/cellsByHeader";
import { type DealSnapshot, snapshots } from "../../src/schema/sheets/system/snapshots";
import { excelDesk } from "../../src/pane/app/excelDesk";
import { drawAccuracy } from "../../src/pane/app/drawAccuracy";
import { ownersOf } from "../../src/pane/app/ownersOf";
import { startingSetup } from "../../src/pane/app/startingSetup";
import { FIGURE_FAMILIES, type FigureFamily } from "../../src/schema/guides/figureFamilies";
import { LENS_EXAMPLES, type LensExample } from "../../src/schema/guides/lensExamples";
import { formulaErrors } from "../excel/formulaErrors";
import { tableValues } from "../excel/support";
import { addClosedPeriods } from "./closedPeriods";
import { expectGolden } from "../functions/golden";
import { takeOut, toldChange, toldPushes, toldWinRates } from "./toldChange";
import { moveToOther } from "./otherWorkbook";
import { functionRollup, inCents, nativeRollup } from "./rollups";
import {
  calculated,
  importSample,
  MONDAY,
  planFor,
  registerFunctions,
  standingBook,
  valuesOf,
} from "./sampleBook";

jest.setTimeout(120_000);

/** The second week, in which an owner is new. */
const SECOND_WEEK = sampleExport(2, MONDAY).replace("Ana Duarte", "Zoe Ninth");

const SEEDED: DealSnapshot = {
  snapshot: null,
  dealId: "D-1",
  owner: "",
  stage: "Discover",
  category: null,
  status: "Open",
  created: null,
  closeDate: null,
  amount: null,
  probability: null,
  closedOn: null,
  stageBefore: "",
  source: "history.csv",
};

/** Types into a cell. */
function put(sheet: string, address: string, cell: string | number): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[cell]];
    await context.sync();
  });
}

beforeAll(async () => {
  registerFunctions();
  await importSample(1);
  await calculated();
});

describe("the Forecast of the sample team", () => {
  it("rolls up by owner in native formulas, equal to ROLLUP to the cent", async () => {
    const book = await standingBook();
    const owners = ownersOf(book.deals.map(({ record }) => record)).length;
    const period = book.periods.find(({ period: name }) => name === book.period);
    expect(period).toBeDefined();
    const native = await nativeRollup(owners);
    const wanted = await functionRollup(owners, [period?.period, period?.start, period?.end, ""]);
    expect(inCents(native)).toEqual(inCents(wanted));
    expect(Number(native[0]?.closed)).toBeGreaterThan(0);
  });
});

describe("the day that the Forecast compares with", () => {
  const day = MONDAY - 21;
  const seed = cellsByHeader(snapshots, { ...SEEDED, snapshot: day });
  const compared = async () => {
    await calculated();
    return (await valuesOf("Forecast", "V16"))[0]?.[0];
  };

  it("is never one that a CRM’s history brought, unless it is chosen", async () => {
    expect(await compared()).toBe("");
    const line = { at: MONDAY, event: "History", detail: "one line" } as const;
    const written = await changeHistory({ add: [seed], remove: [] }, line);
    if (!written.ok) throw new Error(written.why);
    expect(await compared()).toBe("");
    await put("Forecast", "H3", day);
    expect(await compared()).toBe(day);
    await put("Forecast", "H3", "");
    await changeHistory(takenBack(written.done), line);
    expect(await compared()).toBe("");
  });
});

function chartNames(): readonly string[] {
  const sheet = excelHost.book.sheets.get("Forecast");
  return sheet ? excelHost.book.chartsOf(sheet).items.map(({ facts }) => facts.name) : [];
}

/** What a chart draws: its categories, then the points of each series. */
async function drawn(name: string): Promise<readonly (readonly string[])[]> {
  return Excel.run(async (context) => {
    const { series } = context.workbook.worksheets.getItem("Forecast").charts.getItem(name);
    series.load("count");
    await context.sync();
    const each = Array.from({ length: series.count }, (_, at) => series.getItemAt(at));
    const asked = [
      each[0]?.getDimensionValues("Categories"),
      ...each.map((one) => one.getDimensionValues("Values")),
    ];
    await context.sync();
    return asked.map((one) => one?.value ?? []);
  });
}

/** The cells of a block, a column after the other, as a chart reads them. */
async function columnsOf(address: string): Promise<readonly (readonly string[])[]> {
  const rows = (await valuesOf("Forecast", address)) as Grid;
  return (rows[0] ?? []).map((_, column) => rows.map((row) => String(row[column])));
}

async function importAgain(text: string): Promise<void> {
  const applied = await excelDesk.applyImport(await planFor(text, await standingBook()), MONDAY + 7, {});
  if (!applied.ok) throw new Error(JSON.stringify(applied));
  await calculated();
}

describe("the Forecast's charts", () => {
  it("stand once each, and draw the cells below the page", async () => {
    expect(chartNames()).toEqual(["Odds curve", "Why it moved", "Closed against plan"]);
    expect(await drawn("Odds curve")).toEqual(await columnsOf("B66:F94"));
    expect(await drawn("Closed against plan")).toEqual(await columnsOf("N75:P87"));
    const [, , , , odds = []] = await columnsOf("B66:F94");
    expect(odds.map(Number)).toEqual(odds.map(Number).toSorted((a, b) => b - a));
    expect([Number(odds[0]), Number(odds.at(-1))]).toEqual([expect.closeTo(1, 2), expect.closeTo(0, 2)]);
  });

  it("stay as the user left them when a ninth owner moves the page down; his own chart is not touched", async () => {
    await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("Forecast");
      charts.getItem("Odds curve").delete();
      charts.add("Line", context.workbook.worksheets.getItem("Forecast").getRange("C7:D9")).name = "Mine";
      await context.sync();
    });
    await importAgain(SECOND_WEEK);
    expect(chartNames().toSorted()).toEqual(["Closed against plan", "Mine", "Why it moved"]);
    expect(await valuesOf("Forecast", "B18:B65")).toEqual(
      expect.arrayContaining([["Why it moved"], [expect.stringMatching(/^Behind the charts/)]]),
    );
    expect(formulaErrors()).toEqual([]);
  });

  it("show each move from the opening on, which add up to the closing", async () => {
    const steps = await drawn("Why it moved");
    expect(steps).toEqual(await columnsOf("N67:S73"));
    const [labels = [], , up = [], down = [], all = []] = steps;
    const [[opening], [closing]] = (await valuesOf("Forecast", "D20:D26")).filter(
      (_, row) => row === 0 || row === 6,
    ) as [[number], [number]];
    const sum = (points: readonly string[]) => points.reduce((total, point) => total + Number(point), 0);
    expect(sum(up) - sum(down)).toBeCloseTo(closing - opening, 2);
    expect(sum(all)).toBeCloseTo(Math.abs(closing - opening), 2);
    expect(labels[0]).toMatch(/^\d+ \w+\n/);
    expect(sum(down)).toBeGreaterThan(0);
  });
});

describe("a page that an older Control Book drew", () => {
  it("gets room for what it lacks above the charts' cells; they and the charts move along", async () => {
    const places = ["B65:F95", "N67:S73", "N76:P88"];
    const standing = async () => [
      await Promise.all(places.map((place) => valuesOf("Forecast", place))),
      await drawn("Why it moved"),
      await drawn("Closed against plan"),
    ];
    const before = await standing();
    expect(JSON.stringify(before)).toContain("Behind the charts");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Forecast").getRange("B47:S64").delete("Up");
      await context.sync();
    });
    await calculated();
    expect(await valuesOf("Forecast", "B47")).toEqual([[expect.stringMatching(/^Behind the charts/)]]);
    expect(await excelDesk.drawForecast(MONDAY + 7)).toEqual({ ok: true, value: true });
    await calculated();
    expect(await standing()).toEqual(before);
    expect(formulaErrors()).toEqual([]);
  });
});

describe("what changed between the two weeks", () => {
  it("is the same by WATERFALL over ASOF in one cell, by its native twin, and line by line on the Forecast", async () => {
    const told = await toldChange();
    expect(told.byFunction.at(-1)).toEqual(["Check", 0, 0]);
    expect(told.byTwin).toEqual(told.byFunction);
    expect(told.onForecast).toEqual(told.inPlay);
    expect(told.onForecast.filter(([deals]) => Number(deals) > 0).length).toBeGreaterThan(4);
    const amount = (line: string) => Number(told.byFunction.find(([name]) => name === line)?.[1]);
    const [opening, closing] = [told.inPlay[0]?.[1] ?? NaN, told.closing];
    const change = amount("Closing") - amount("Opening") + told.closedNow - told.closedThen;
    expect(closing - opening).toBeCloseTo(change, 2);
  });

  it("shows the same pushes by PUSHES and by its native twin", async () => {
    const { byFunction, byTwin } = await toldPushes();
    expect(byTwin).toEqual(byFunction);
    expect(byFunction.filter(([, pushes]) => Number(pushes) > 0).length).toBeGreaterThan(0);
  });

  it("counts won and lost alike by WINRATE and by its native twin", async () => {
    const { byFunction, byTwin } = await toldWinRates();
    expect(byTwin).toEqual(byFunction);
    expect(byFunction.length).toBeGreaterThan(2);
  });
});

function familyText({ name, about, functions, formula, result, byHand }: FigureFamily): string {
  const links = functions.map((id) => `[${id}](functions/${id}.md)`).join(", ");
  return [
    `## ${name}`,
    about,
    `Functions: ${links}.`,
    `\`${formula}\` gives \`${result}\`.`,
    `By hand: ${byHand}.`,
  ].join("\n\n");
}

function lensTextOf({ lens, about, formula, result, byHand }: LensExample): string {
  return `- **${lens}.** ${about} \`${formula}\` gives \`${String(result)}\`. By hand: ${byHand}.`;
}

/** What the workbook answers to formulas beside the sample deals. */
async function answersTo(formulas: readonly string[]): Promise<readonly number[]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Families");
    sheet.getRange("A1:J6").values = SAMPLE_DEALS.map((row) => [...row]);
    const cells = sheet.getRange(`L1:L${formulas.length}`);
    cells.formulas = formulas.map((formula) => [formula]);
    await context.sync();
    await calculated();
    cells.load("values");
    await context.sync();
    sheet.delete();
    await context.sync();
    return cells.values.flat().map((value) => Number(Number(value).toFixed(9)));
  });
}

describe("the four families of figures", () => {
  it("are documented with one worked example each, which the workbook answers as the page says [S3-10]", async () => {
    const answers = await answersTo(FIGURE_FAMILIES.map(({ formula }) => formula));
    expect(answers).toEqual([300_000, 1.5, 58, 0.08]);
    expect(answers).toEqual(FIGURE_FAMILIES.map(({ result }) => result));
    const told = FIGURE_FAMILIES.flatMap(({ functions }) => functions);
    const ids = CATALOG.map(({ id }) => id).filter((id) => id !== "EXPLAIN");
    expect(ids.filter((id) => !told.includes(id))).toEqual([]);
    const lenses = await answersTo(LENS_EXAMPLES.map(({ formula }) => formula));
    expect(lenses).toEqual(LENS_EXAMPLES.map(({ result }) => expect.closeTo(result, 6) as number));
    const deals = SAMPLE_DEALS.map((row) => `| ${row.join(" | ")} |`);
    const page = [
      "# Four families of figures",
      "What the worksheet functions answer, each family with one example over these deals in A1:J6.",
      [deals[0], "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |", ...deals.slice(1)].join(
        "\n",
      ),
      ...FIGURE_FAMILIES.map(familyText),
      "## The four lenses",
      "What is shown of each rep, and of you, on Talent and Forecast: the figure, how many cases, and a word; below eight cases, not enough data. Each example is one lens over eight cases.",
      LENS_EXAMPLES.map(lensTextOf).join("\n"),
    ].join("\n\n");
    expectGolden("docs/guide/figures.md", `${page}\n`);
  });
});

/** So many deals of an owner to which one half was given; one in four was won. */
function halves(owner: string, count: number): readonly OwnedJudged[] {
  return Array.from({ length: count }, (_, at) => ({ owner, probability: 0.5, isWon: at % 4 === 0 }));
}

describe("what the workbook makes of a tie and of a rep's chances", () => {
  /** Ann and Ben said and won alike, Ann on four deals and Ben on twenty; Cy won all of sixteen. */
  const judged = [
    ...halves("Ann", 4),
    ...halves("Ben", 20),
    ...halves("Cy", 16).map((deal) => ({ ...deal, isWon: true })),
  ];
  const column = (cells: readonly (string | number)[]) =>
    `{${cells.map((cell) => (typeof cell === "string" ? `"${cell}"` : String(cell))).join(";")}}`;
  const optimism = `CONTROLBOOK.OPTIMISM(${[
    column(judged.map(({ owner }) => String(owner))),
    column(judged.map(({ probability }) => probability)),
    column(judged.map(({ isWon }) => (isWon ? "Won" : "Lost"))),
  ].join(",")})`;
  const halfOf = (row: number) => `=INDEX(${optimism},${String(row)},6)`;
  const tie = (days: number) => `=CONTROLBOOK.RELATION(3,2,${String(MONDAY - days)},${String(MONDAY)})`;
  let answers: readonly number[] = [];

  beforeAll(async () => {
    answers = await answersTo([tie(0), tie(45), tie(90), ...[2, 3, 4, 5].map(halfOf)]);
  });

  it("lets a tie fade with the days since the last contact [S0-25]", () => {
    expect(answers.slice(0, 3)).toEqual([1, 0.5, 0.25]);
  });

  it("draws a rep's factor towards the team's the more the fewer deals there are, and wholly without any [S0-33]", () => {
    const [ann = 0, ben = 0, cy = 0, team = 0] = answers.slice(3);
    expect(team - ann).toBeGreaterThan(0);
    expect(ann - ben).toBeGreaterThan(0);
    expect(ben).toBeGreaterThan(0.25);
    expect([cy > team, cy < 1]).toEqual([true, true]);
    const open = [{ id: "D-1", owner: "Dee", cents: 1e9, probability: 0.5 }];
    expect(calibrated({ closed: 0, open }, judged)).toBeCloseTo(1e9 * team, -1);
  });
});

const MOVED = "Moved";

/** Asks the worksheet functions for all that was in the pipeline since the day of comparison. */
async function askMoved(): Promise<void> {
  const days =
    "CONTROLBOOK.ASOF(_Snapshots[#All],CompareDay),Pipeline[[#All],[Deal ID]:[Closed on]]," +
    `${String(MONDAY - 2000)},${String(MONDAY + 2000)}`;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(MOVED);
    sheet.getRange("A1").formulas = [[`=CONTROLBOOK.WATERFALL(${days})`]];
    sheet.getRange("E1").formulas = [[`=CONTROLBOOK.MOVES(${days})`]];
    await context.sync();
  });
}

/** What they say now. */
async function movedSince() {
  await calculated();
  const rows = await valuesOf(MOVED, "A2:L600");
  const lines = new Map(rows.slice(0, 14).map(([line, ...figures]) => [line, figures.slice(0, 2)]));
  return { lines, moves: rows.map((row) => [row[4], row[6], row[11]]) };
}

describe("a deal that was deleted in the CRM", () => {
  afterAll(() => takeOut(MOVED, ["A1", "E1"]));

  it("keeps its row as Removed, is Removed in the history, WATERFALL and MOVES and never Lost, and is open again after undo", async () => {
    const before = await standingBook();
    await askMoved();
    const told = await movedSince();
    const plan = await planFor(SECOND_WEEK, before);
    const [gone] = plan.missing;
    if (!gone) throw new Error("The second week's export has every deal");
    const said = withMissing(plan, new Map([[gone.dealId, "deleted"]]), MONDAY + 7);
    const applied = await excelDesk.applyImport(said, MONDAY + 7, {});
    if (!applied.ok) throw new Error(JSON.stringify(applied));
    const deals = (await standingBook()).deals.map(({ record }) => record);
    const now = deals.find(({ dealId }) => dealId === gone.dealId);
    const { strategy, judgment, nextStep, stage, amount, lostReason } = gone;
    const written = { strategy, judgment, nextStep, stage, amount, lostReason };
    expect(now).toMatchObject({ ...written, status: "Removed", closedOn: null });
    const [, ...history] = await tableValues("_Snapshots");
    const kept = history.findLast(([, id]) => id === gone.dealId);
    expect([kept?.[0], kept?.[5]]).toEqual([MONDAY + 7, "Removed"]);
    const { lines, moves } = await movedSince();
    expect(lines.get("Removed")).toEqual([-(gone.amount ?? 0), 1]);
    expect(lines.get("Lost")).toEqual(told.lines.get("Lost"));
    expect(lines.get("Check")).toEqual([0, 0]);
    expect(moves).toContainEqual([gone.dealId, "Removed", -(gone.amount ?? 0)]);
    const again = await planFor(SECOND_WEEK, await standingBook());
    expect(again.missing.map(({ dealId }) => dealId)).not.toContain(gone.dealId);
    expect(await excelDesk.undoChange(applied.change, MONDAY + 7)).toMatchObject({ ok: true, kept: [] });
    expect(await movedSince()).toEqual(told);
    expect((await standingBook()).deals).toEqual(before.deals);
  });
});

/** The Monday of the sixth week of the third quarter of 2026, whose first is the 6th of July. */
const WEEK_SIX = serialOf({ year: 2026, month: 8, day: 10 });

describe("how far each forecast missed, by the week of the period", () => {
  const section = async () => {
    const rows = await valuesOf("Forecast", "B46:S65");
    const head = rows.findIndex(([cell]) => cell === "At the end of");
    return {
      sentence: rows[head - 2]?.[0],
      weeks: rows.slice(head + 1, head + 14),
      foot: rows[head + 14]?.[0],
    };
  };

  it("says when there will be something to say while no period with imports is over", async () => {
    expect(await section()).toMatchObject({
      sentence: "Needs one closed period with imports: the first ends on Thu 31 Dec.",
      foot: "",
    });
  });

  it("is told from what was known that week alone, as added up by hand, and is written only where it differs", async () => {
    const book = await standingBook();
    const deals = book.deals.map(({ record }) => record);
    const { start, end } = book.periods.find(({ period }) => period === "FY26 Q3") ?? {
      start: null,
      end: null,
    };
    if (start === null || end === null) throw new Error("The book has no third quarter");
    const won = deals.filter(({ status, closedOn, closeDate }) => {
      const day = closedOn ?? closeDate ?? 0;
      return status === "Won" && start <= day && day <= end;
    });
    const [first, second, third, ...others] = won;
    if (!first || !second || !third) throw new Error("The sample team closed too little");
    const amountOf = (some: readonly { amount: number | null }[]) =>
      some.reduce((total, { amount }) => total + (amount ?? 0), 0);
    const actual = amountOf(won);
    /** In week six the first was won, the second committed, the third dated later; the others were not there yet. */
    const then = { snapshot: WEEK_SIX, closedOn: null, stageBefore: "", source: "" };
    const stood: readonly DealSnapshot[] = [
      { ...first, ...then, status: "Won", closedOn: WEEK_SIX },
      { ...second, ...then, status: "Open", category: "Commit", closeDate: end, probability: 0.5 },
      { ...third, ...then, status: "Open", category: "Commit", closeDate: MONDAY, probability: 0.5 },
    ];
    const dated = stood.map((row) => cellsByHeader(snapshots, row));
    const line = { at: MONDAY, event: "History", detail: "three lines" } as const;
    const written = await changeHistory({ add: dated, remove: [] }, line);
    if (!written.ok) throw new Error(written.why);
    const called = { Period: "FY26 Q3", Week: WEEK_SIX, Member: "Manager", Call: actual * 1.05 };
    const edited = await applyEdits([tableEdit(calls, { added: [called] })], {});
    if (!edited.ok) throw new Error(JSON.stringify(edited));
    const setup = { ...startingSetup(MONDAY), owners: ownersOf(deals) };
    expect(await drawAccuracy(setup)).toEqual({ ok: true, value: true });
    await calculated();
    const { sentence, weeks, foot } = await section();
    const share = (some: readonly { amount: number | null }[]) => amountOf(some) / actual;
    const [week, reps, yours, rollUp, weighted, calibrated, ...rest] = weeks[0] ?? [];
    const [, ownBias, rollUpBias, , , , told, ...origins] = rest;
    expect([week, reps, calibrated, told]).toEqual(["Week 6", "", "", "1; reps 0, calibrated 0"]);
    expect(yours).toBeCloseTo(0.05, 9);
    expect(ownBias).toBeCloseTo(0.05, 9);
    expect(rollUp).toBeCloseTo(1 - share([first, second]), 9);
    expect(rollUpBias).toBeCloseTo(share([first, second]) - 1, 9);
    expect(weighted).toBeCloseTo(1 - share([first]) - share([second]) / 2, 9);
    [[first], [second], [third], others].forEach((some, at) =>
      expect(origins[at]).toBeCloseTo(share(some), 9),
    );
    expect(origins[4]).toBeCloseTo(0, 9);
    expect(sentence).toMatch(
      /^At week 6 your call was within 10 % of what closed in 1 of 1 period \(error 5 %, 5 % high\); the roll-up within 10 % .+ hint\.$/,
    );
    expect(foot).toMatch(/^Of 1 closed period, FY26 Q3: /);
    expect(formulaErrors()).toEqual([]);
    excelHost.requests.clear();
    expect(await drawAccuracy(setup)).toEqual({ ok: true, value: true });
    expect(excelHost.requests.count).toBe(2);
    await changeHistory(takenBack(written.done), line);
    await drawAccuracy(setup);
    expect((await section()).weeks.flat().filter((cell) => cell !== "")).toEqual([]);
  });
});

describe("the ranges that the book shows", () => {
  const shownNow = async () => shownRangesOf((await standingBook()).notes);
  const daysShown = async () => (await shownNow()).map(({ day }) => day - MONDAY);
  const settled = async (address: string) => {
    await calculated();
    return (await valuesOf("Forecast", address))[0];
  };
  const proposal = async () => {
    const view = bookView(await standingBook(), MONDAY + 7);
    const history = await excelDesk.readHistory();
    if (!history.ok || !history.value) throw new Error("no history");
    const facts = { judged: rangesJudged(view), history: blockOf("History", history.value), luck: view.luck };
    return { ...facts, proposed: atOnce(luckProposal(facts)) };
  };

  it("are kept with level and luck at every import, and an undone import takes its own back", async () => {
    expect(await daysShown()).toEqual([0, 7]);
    expect((await shownNow())[1]).toMatchObject({ period: "FY26 Q4", level: 0.8, luck: 0.15 });
    const before = await shownNow();
    const plan = await planFor(SECOND_WEEK, await standingBook());
    const applied = await excelDesk.applyImport(plan, MONDAY + 14, {});
    if (!applied.ok) throw new Error(JSON.stringify(applied));
    expect(await daysShown()).toEqual([0, 7, 14]);
    expect(await excelDesk.undoChange(applied.change, MONDAY + 14)).toMatchObject({ ok: true });
    expect(await shownNow()).toEqual(before);
  });

  it("are the same that RANGE says live and that come out of the history again", async () => {
    const [low, median, high] = (await settled("V11:X11")) ?? [];
    const [, shown] = await shownNow();
    expect(shown).toMatchObject({ low, median, high });
    const view = bookView(await standingBook(), MONDAY + 7);
    const history = await excelDesk.readHistory();
    const stood = history.ok && history.value ? asOf(blockOf("History", history.value), MONDAY + 7) : null;
    const { start, end } = view.periods.find(({ name }) => name === shown?.period) ?? { start: 0, end: 0 };
    const again = stood?.ok && range(stood.value, { from: start, to: end }, { level: 0.8, luck: 0.15 });
    expect(again).toEqual({ ok: true, value: { low, median, high } });
  });

  it("are counted on the Forecast once their periods are over: how many held, and on which side the others landed", async () => {
    const current = (await standingBook()).periods.find(({ period }) => period === "FY26 Q4");
    if (!current) throw new Error("no current period");
    await excelDesk.saveTarget({ ...current, target: 5_000_000 });
    expect(await settled("O7")).toEqual(["80 % ranges: no closed period yet to hold one against."]);
    const { judged } = await addClosedPeriods();
    await excelDesk.drawForecast(MONDAY + 7);
    const count = (wanted: Verdict) => judged.filter(({ verdict }) => verdict === wanted).length;
    const [held, above, below] = [count("held"), count("above"), count("below")];
    expect(held).toBeLessThan(8);
    const sides = `${above > 0 ? `, ${String(above)} above` : ""}${below > 0 ? `, ${String(below)} below` : ""}`;
    const record = `80 % ranges held in ${String(held)} of 8 periods${sides}.`;
    expect(await settled("O7")).toEqual([record]);
    await excelDesk.saveTarget({ ...current, target: null });
    expect([await settled("N5"), await settled("O7")]).toEqual([["Odds: no target yet"], [record]]);
    await excelDesk.saveTarget({ ...current, target: 5_000_000 });
    expect((await proposal()).judged.map(({ verdict }) => verdict)).toEqual(
      judged.map(({ verdict }) => verdict),
    );
  });

  it("lead to a luck that is changed when one agrees: functions, Home and what is kept go by it, until it is undone", async () => {
    const { proposed, judged } = await proposal();
    if (proposed.kind !== "proposed") throw new Error(JSON.stringify(proposed));
    const { held, of } = rangeRecord(judged);
    expect(proposed.now).toEqual({ luck: 0.15, held, of });
    expect(proposed.proposed.luck).toBeGreaterThan(0.15);
    const [before, odds] = [await settled("V11:X11"), await settled("N6")];
    const limits = await tableValues("Limits");
    const changed = await excelDesk.saveLuck(proposed.proposed.luck);
    if (!changed.ok) throw new Error(JSON.stringify(changed));
    await excelDesk.drawForecast(MONDAY + 7);
    const [low, , high] = ((await settled("V11:X11")) ?? []) as number[];
    expect(Number(high) - Number(low)).toBeGreaterThan(Number(before?.[2]) - Number(before?.[0]));
    expect((await shownNow()).find(({ day }) => day === MONDAY + 7)).toMatchObject({
      low,
      high,
      luck: proposed.proposed.luck,
    });
    const now = await tableValues("Limits");
    expect(now.filter((row, at) => row.join() !== limits[at]?.join())).toEqual([
      ["Luck of the odds", proposed.proposed.luck, "", "What all deals share: 0 none, below 1."],
    ]);
    expect(await excelDesk.undoChange(changed.change, MONDAY + 7)).toMatchObject({ ok: true, kept: [] });
    expect([await settled("V11:X11"), await settled("N6")]).toEqual([before, odds]);
    expect(await tableValues("Limits")).toEqual(limits);
    expect((await shownNow()).find(({ day }) => day === MONDAY + 7)?.luck).toBe(0.15);
  });

  it("are in the file: after saving and opening the record and the proposal are the same", async () => {
    const [shown, { proposed }, words] = [await shownNow(), await proposal(), await settled("O7")];
    const saved = Buffer.from(await excelHost.save());
    await (await moveToOther(1900)).open(saved);
    expect(await shownNow()).toEqual(shown);
    expect((await proposal()).proposed).toEqual(proposed);
    expect((await valuesOf("Forecast", "O7"))[0]).toEqual(words);
  });
});
