import { computedLines } from "../../scripts/computed";
import { columnLetters } from "../../src/kit/columnLetters";
import { copyOf } from "../../src/entry/book/copyOf";
import type { Cell } from "../../src/kit/cell";
import { ageInDays } from "../../src/domain/pipeline/ageInDays";
import { blockOf } from "../../src/domain/forecast/block";
import { applyEdits } from "../../src/excel/writing/applyEdits";
import { scanBook } from "../../src/excel/drift/scanBook";
import { makeTab } from "../../src/excel/printing/makeTab";
import { removePage } from "../../src/excel/printing/removePage";
import { excelDesk } from "../../src/pane/app/excelDesk";
import { forecastSetup } from "../../src/pane/app/forecastSetup";
import { type Outlook, outlookOf } from "../../src/pane/app/outlookOf";
import { bookDeclaration } from "../../src/schema/derive/bookDeclaration";
import type { DriftReport } from "../../src/schema/drift/findDrift";
import { accounts } from "../../src/schema/sheets/accounts";
import { actions } from "../../src/schema/sheets/actions";
import { briefPlan } from "../../src/schema/sheets/brief";
import { calls } from "../../src/schema/sheets/calls";
import { periods as periodRows } from "../../src/schema/sheets/settings/periods";
import { computedPlan } from "../../src/schema/sheets/computed";
import { type Deal, pipeline } from "../../src/schema/sheets/pipeline";
import { bookLuck } from "../../src/domain/forecast/bookLuck";
import { type CellChange, tableEdit, type CellsByHeader, type TableEdit } from "../../src/schema/tableEdit";
import { readSavedSheet } from "../browser/saved";
import { leaksIn } from "../share/leakScanner";
import { partsOf } from "../share/copiedParts";
import { ooxmlErrors } from "../share/ooxmlErrors";
import { calculated, MONDAY, registerFunctions, standingBook, valuesOf } from "./sampleBook";
import { buildSmallBook, importLines, planOf, someDeals } from "./smallBook";
import { isWarned } from "./warned";

jest.setTimeout(240_000);

const PLAN = briefPlan();

/** The folded columns behind the page. */
const WHOLE_PAGE = "A1:T80";
const PRINTED = "A1:M44";

/** An open row of Actions that goes up, unless it says otherwise. */
function action(id: number, cells: CellsByHeader): CellsByHeader {
  return {
    "Action ID": `A-${String(id)}`,
    Direction: "Up",
    Status: "Open",
    Audience: "leadership",
    ...cells,
  };
}

/** Puts how many ranges held, and of how many periods, where the add-in keeps it beside the Forecast. */
async function writeRecord(counts: (number | string)[][]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Forecast").getRange("Y6:Y7").values = counts;
    await context.sync();
  });
  await calculated();
}

const KEPT_BACK = ["HushAsk", "HushPlay", "HushAnswer", "HushLesson", "HushDone"];

const ROWS: readonly CellsByHeader[] = [
  action(1, {
    Type: "Play",
    Title: "Sign phase 1 alone",
    Owner: "Ana Ruiz",
    Due: MONDAY + 9,
    "Expected impact": 1_000,
  }),
  action(2, { Type: "Play", Title: "Pull in Baltic Ports", Due: MONDAY + 2, "Expected impact": 500 }),
  action(3, { Type: "Play", Title: "HushPlay", Audience: "team", "Expected impact": 7_777 }),
  action(4, {
    Type: "Ask of leadership",
    Title: "Join the meeting at Castell",
    Sponsor: "Dana",
    Due: MONDAY + 3,
    "Expected impact": 4_100,
  }),
  action(5, { Type: "Ask of leadership", Title: "HushAsk", Audience: "" }),
  action(6, { Type: "Question from above", Title: "Where will you land?", Answer: "Between 10 and 14 k" }),
  action(7, { Type: "Question from above", Title: "Who leaves?", Answer: "HushAnswer", Audience: "private" }),
  action(8, { Type: "Lesson", Title: "HushLesson" }),
  action(9, { Type: "Ask of leadership", Title: "HushDone", Status: "Done" }),
];

async function add(...edits: readonly TableEdit[]): Promise<void> {
  const applied = await applyEdits(edits, {});
  if (!applied.ok) throw new Error(JSON.stringify(applied));
}

async function page(address: string): Promise<unknown[][]> {
  await calculated();
  return valuesOf(PLAN.name, address);
}

async function cell(address: string): Promise<unknown> {
  return (await page(address))[0]?.[0];
}

async function errors(): Promise<readonly unknown[]> {
  return (await page(WHOLE_PAGE)).flat().filter((value) => String(value).startsWith("#"));
}

/** The sheets that the page takes its figures from. */
const SOURCES = ["Accounts", "Actions", "Calls", "Forecast", "Pipeline", "Settings"];

/** The sheets that footnotes begin with, and those that they name behind. */
function sourcesIn(rows: readonly string[][]): readonly string[] {
  const named =
    rows
      .flat()
      .join(" ")
      .match(/\b[A-Z][a-z]+\b(?=[:,;. ])/g) ?? [];
  const tabs: readonly string[] = excelHost.book.sheets.items.map(({ name }) => name);
  return [...new Set(named.filter((word) => tabs.includes(word)))].toSorted();
}

/** Chooses the period that the page reviews; "" for the forecast. */
async function choose(period: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(PLAN.name).getRange("N3").values = [[period]];
    await context.sync();
  });
}

/** Decides five deals within the last closed period, which gets a target; gives that period. */
async function decideDeals() {
  const { periods } = await standingBook();
  const last = periods.filter(({ end }) => (end ?? 0) < MONDAY).at(-1);
  const [start, end] = [last?.start ?? 0, last?.end ?? 0];
  const period = { period: last?.period ?? "", start, end, target: 20_000 };
  await excelDesk.saveTarget(period);
  const ended = (id: string, status: string, day: number): readonly CellChange[] => [
    { key: id, header: "Status", from: "Open", to: status },
    change(id, "Closed on", day),
  ];
  await add(
    tableEdit(pipeline, {
      changes: [
        ...ended("D-1", "Won", start),
        ...ended("D-2", "Lost", start + 20),
        ...ended("D-3", "Won", end),
        ...ended("D-4", "Lost", end - 3),
        ...ended("D-5", "Won", start + 40),
        ...["D-1", "D-5"].map((id) => change(id, "Type", "Renewal")),
        ...["D-2", "D-3"].map((id) => change(id, "Type", "New")),
        ...["D-1", "D-2", "D-4"].map((id) => change(id, "Competitor", "Metrovia")),
      ],
    }),
  );
  return period;
}

function sumOf(deals: readonly Deal[]): number {
  return deals.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
}

function plain(amount: unknown): string {
  return Math.round(Number(amount)).toLocaleString("en-US");
}

/** A change of a deal's blank cell. */
function change(dealId: string, header: string, to: string | number): CellChange {
  return { key: dealId, header, from: "", to };
}

/** Odds, range and deciding deals as the domain works them out of the deals that stand on Pipeline. */
async function outlookOfDeals(): Promise<Outlook> {
  const cells = await Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("Pipeline").getRange();
    range.load("values");
    await context.sync();
    return range.values as Cell[][];
  });
  const setup = forecastSetup({ ...(await standingBook()), owners: [] }, MONDAY);
  return outlookOf(blockOf("Deals", cells), setup, bookLuck(null));
}

function share(odds: number | null | undefined): string {
  return `${String(Math.round(100 * Number(odds)))} %`;
}

/** What the page says of the deal that swings most, by the domain. */
async function swingWords(): Promise<string> {
  const [first] = (await outlookOfDeals()).deals;
  return `Deal ${String(first?.dealId)} swings most: ${share(first?.oddsIfWon)} if won, ${share(first?.oddsIfLost)} if lost`;
}

/** Gives every deal the same probability, and works the odds out anew. */
async function giveChances(): Promise<void> {
  await Excel.run(async (context) => {
    const column = context.workbook.tables.getItem("Pipeline").columns.getItem("Probability");
    Object.assign(column.getDataBodyRange(), { values: 0.5 });
    await context.sync();
  });
  await excelDesk.drawForecast(MONDAY);
}

/** A target, chances, calls of this quarter and of closed ones, and what was promised. */
async function fill(): Promise<void> {
  await importLines(someDeals(6));
  const { period, periods } = await standingBook();
  await excelDesk.saveTarget({ period, start: 46_296, end: 46_387, target: 12_000 });
  await giveChances();
  const closed = periods.filter(({ end }) => (end ?? 0) < MONDAY).map((one) => one.period);
  const call = (Period: string, Call: number, Week: number) => ({ Period, Call, Week, Member: "Manager" });
  await add(
    tableEdit(calls, {
      added: [
        ...closed.map((name) => call(name, 5_000, MONDAY - 60)),
        call(period, 7_500, MONDAY - 7),
        call(period, 9_000, MONDAY),
      ],
    }),
    tableEdit(actions, { added: ROWS }),
    tableEdit(accounts, {
      added: [
        { Account: "Castell", Key: "Yes", Outlook: "Up", "Outlook date": MONDAY - 5 },
        { Account: "Harbor", Key: "Yes", Outlook: "Down", "Outlook date": MONDAY - 400 },
      ],
    }),
  );
}

/** The leadership copy of the book. */
let copied: Uint8Array = new Uint8Array();

/** Deals that came, as the Forecast tells them. */
const WORDS_OF: Readonly<Record<number, string>> = { 9: "seven", 25: "23" };

/** A scan for what the book ought to hold with the owners that it has. */
async function scannedAsItStands(): Promise<DriftReport> {
  const book = await standingBook();
  const owners = book.deals.map(({ record }) => record.owner);
  const scan = await scanBook(bookDeclaration(forecastSetup({ ...book, owners }, MONDAY)));
  if (!scan.ok) throw new Error(scan.fault.message);
  return scan.value;
}

/** The points that a chart of a saved file remembers of a series. */
function pointsOf(chart: string, series: string): readonly number[] {
  const [, rest = ""] = chart.split(`<c:f>${series}</c:f>`);
  const [cache = ""] = rest.split("</c:numCache>");
  return [...cache.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, point]) => Number(point));
}

describe("the Leadership brief", () => {
  beforeAll(async () => {
    registerFunctions();
    await buildSmallBook();
  });

  it("is not part of a new book, and is made in two requests when it is first asked for", async () => {
    expect(excelHost.book.sheets.get(PLAN.name)).toBeNull();
    const before = excelHost.requests.count;
    expect(await makeTab(PLAN)).toEqual({ ok: true, value: { tab: PLAN.name, isNew: true } });
    expect(excelHost.requests.count - before).toBe(2);
  });

  it("says what will stand there before anything is imported, without an error", async () => {
    expect(await cell("A2")).toBe("Nothing imported yet: the first import fills this page.");
    expect((await page("A6:K6"))[0]?.filter((value) => value !== "")).toEqual(["–", "–", "–", "–", "–"]);
    expect([await cell("A13"), await cell("I13")]).toEqual([
      "What the number is made of stands here after the first import.",
      "Odds need a target on Settings, and deals with amounts and probabilities.",
    ]);
    expect(await cell("A20")).toMatch(/^No open deal with an amount closes in .+\.$/);
    expect([await cell("A30"), await cell("H30")]).toEqual([
      "None open. On Actions: Ask of leadership, its Audience leadership.",
      "No play yet. On Actions: Play, its Audience leadership.",
    ]);
    const [questions, answers] = [await page("A36:A40"), await page("C36:C40")];
    expect([...questions, ...answers].flat().filter((words) => words === "")).toEqual([]);
    expect(await errors()).toEqual([]);
  });

  it("says the number, the odds and what moved, as they stand after an import and a call", async () => {
    await fill();
    const { odds, range } = await outlookOfDeals();
    expect(await cell("A2")).toBe(
      `We call 9,000, 3,000 short of target. The odds of reaching 12,000 are ${share(odds)}.`,
    );
    expect(await cell("A3")).toBe(
      "Nothing closed in the last 7 days; the call is 1,500 above the last; " +
        `${await swingWords()}; the plan covers 50 % of the gap.`,
    );
    expect((await page("A6:K6"))[0]?.filter((value) => value !== "")).toEqual([
      "0",
      "9,000",
      share(odds),
      `${plain(range?.low)}–${plain(range?.high)}`,
      "3,000",
    ]);
    expect(await cell("E8")).toBe("as of Mon 16 Nov");
    expect(await errors()).toEqual([]);
  });

  it("explains each mark beside a figure at its foot, and is printed on one page [S0-10]", async () => {
    const shown = (await page(PRINTED)).map((row) => row.map(String));
    const marks = (rows: readonly string[][]) =>
      new Set(
        rows
          .flat()
          .join(" ")
          .match(/[¹²³⁴⁵⁶⁷⁸⁹]/g),
      );
    expect(marks(shown.slice(0, 41)).size).toBe(9);
    const labels = (shown[4] ?? []).filter((label) => label !== "");
    const heads = [9, 17, 27, 34].flatMap((row) => [shown[row]?.[0], shown[row]?.[7]]);
    const withoutMark = [...labels, ...heads].filter((label = "") => !/[¹²³⁴⁵⁶⁷⁸⁹]$/.test(label));
    // The deals fill the whole width, and each answer has a mark of its own.
    expect([labels.length, withoutMark]).toEqual([5, ["", "Questions usually asked"]]);
    expect(marks(shown.slice(41))).toEqual(marks(shown.slice(0, 41)));
    expect(sourcesIn(shown.slice(41))).toEqual(SOURCES);
    expect(excelHost.book.sheets.items.map(({ name }) => name)).toEqual(expect.arrayContaining(SOURCES));
    expect(PLAN.print).toEqual({
      isLandscape: true,
      isTight: true,
      pagesWide: 1,
      pagesTall: 1,
      area: PRINTED,
    });
  });

  it("lists five to ten deals, those that swing the odds most first, with why now, next step and blocker", async () => {
    await add(
      tableEdit(pipeline, {
        changes: [
          change("D-6", "Why now", "Their contract ends in December"),
          change("D-6", "Blocker", "Purchasing wants a second offer"),
          change("D-5", "Competitor", "Senstec"),
          change("D-4", "Next step date", MONDAY - 4),
          change("D-3", "Next step", "Visit the plant"),
          change("D-3", "Next step date", MONDAY + 3),
        ],
      }),
    );
    const rows = await page("A20:M26");
    const listed = rows.filter(([name]) => name !== "");
    expect(listed).toHaveLength(6);
    const { deals: swings } = await outlookOfDeals();
    expect(listed.map(([name]) => name)).toEqual(
      swings.map(({ dealId }) => `Deal ${dealId}, Account ${dealId}`),
    );
    expect(listed.map((row) => row[5])).toEqual(
      swings.map(({ oddsIfWon, oddsIfLost }) => `${share(oddsIfWon)} · ${share(oddsIfLost)}`),
    );
    const of = (id: string) => rows.find(([name]) => String(name).startsWith(`Deal ${id},`)) ?? [];
    expect([7, 9, 11].map((column) => of("D-6")[column])).toEqual([
      "Their contract ends in December",
      "No next step yet",
      "Purchasing wants a second offer",
    ]);
    expect(of("D-5")[11]).toBe("Against Senstec");
    expect(of("D-4")[11]).toBe("Next step 4 d late");
    expect([7, 9, 11].map((column) => of("D-3")[column])).toEqual([
      "Not told; no category at Proposal",
      "19 Nov: Visit the plant",
      "None told",
    ]);
    expect(of("D-3").slice(2, 5)).toEqual(["Ana Ruiz", "3,000", "15 Dec"]);
  });

  it("lists the decisions that are needed, and of everything on Actions only what its audience lets up [S1-16]", async () => {
    expect((await page("A30:F31")).map((row) => row.filter((value) => value !== ""))).toEqual([
      ["Join the meeting at Castell", "Dana", "19 Nov", "4,100"],
      [],
    ]);
    expect((await page("H30:M31")).map((row) => row.filter((value) => value !== ""))).toEqual([
      ["Pull in Baltic Ports", "18 Nov", "+500"],
      ["Sign phase 1 alone", "Ana Ruiz", "25 Nov", "+1,000"],
    ]);
    expect([await cell("A36"), await cell("C36")]).toEqual(["Where will you land?", "Between 10 and 14 k"]);
    expect(await cell("A37")).toBe("What is it made of?");
    const shown = (await page(WHOLE_PAGE)).flat().join("|");
    expect(KEPT_BACK.filter((word) => shown.includes(word))).toEqual([]);
  });

  it("shows each closed period's call beside its result, good or bad [S0-38]", async () => {
    const { periods } = await standingBook();
    const closed = periods.filter(({ end }) => (end ?? 0) < MONDAY).slice(-8);
    const rows = await page("H37:M40");
    const shown = [...rows.map((row) => row.slice(0, 3)), ...rows.map((row) => row.slice(3))];
    expect(shown.filter(([name]) => name !== "").map(([name, called]) => [name, called])).toEqual(
      closed.map(({ period }) => [period, "5,000"]),
    );
    expect(closed.length).toBeGreaterThan(0);
    expect(shown[0]?.[0]).toBe(closed[0]?.period);
    // What came: in the oldest as called, in the next a fifth less, in the others nothing.
    const won = [5_000, 4_000].map((Amount, at) => ({
      ...{ "Deal ID": `W-${String(at)}`, Status: "Won", Amount },
      "Closed on": closed[at]?.end ?? MONDAY,
    }));
    const older = [1, 2, 3, 4, 5].map((ago) => {
      const Start = (closed[0]?.start ?? MONDAY) - 90 * ago;
      return { Period: `O-${String(ago)}`, Start, End: Start + 89 };
    });
    const edits = [tableEdit(pipeline, { added: won }), tableEdit(periodRows, { added: older })];
    const added = await applyEdits(edits, {});
    if (!added.ok) throw new Error(JSON.stringify(added));
    const eight = await page("H37:M40");
    expect(eight.map((row) => row.slice(0, 3))).toEqual(
      [4, 3, 2, 1].map((ago) => [`O-${String(ago)}`, "no call", ""]),
    );
    expect(eight.map((row) => row[3])).toEqual(closed.map(({ period }) => period));
    expect(eight.map((row) => row[5])).toEqual(["0 %", "+25 %", "", ""]);
    await excelDesk.undoChange(added.change, MONDAY);
    await calculated();
  });

  it("says beside it in how many closed periods the range that was shown held, once there is one", async () => {
    const told = "Too few for a usual miss: n = 0";
    expect(await cell("M35")).toBe(told);
    await writeRecord([[4], [8]]);
    expect(await cell("M35")).toBe(`${told}; 80 % ranges held in 4 of 8 periods`);
    await writeRecord([[""], [""]]);
    expect(await cell("M35")).toBe(told);
  });

  it("counts the key customers by their outlook, an old one and a blank one as not known [S0-16]", async () => {
    expect(await cell("C40")).toBe("1 up, 0 flat, 0 down, 1 not known of late. ⁹");
    const outlook = async (values: readonly (string | number)[]) => {
      await Excel.run(async (context) => {
        const { columns } = context.workbook.tables.getItem("Accounts");
        const cells = ["Outlook", "Outlook date"].map((header) => columns.getItem(header).getDataBodyRange());
        cells.forEach((body, at) => {
          body.getCell(1, 0).values = [[values[at]]];
        });
        await context.sync();
      });
      return cell("C40");
    };
    expect(await outlook(["Down", MONDAY - 91])).toContain("0 down, 1 not known of late.");
    expect(await outlook(["Down", MONDAY - 90])).toBe("1 up, 0 flat, 1 down. ⁹");
    expect(await outlook(["", ""])).toContain("0 down, 1 not known of late.");
    expect((await valuesOf("Accounts", "A3"))[0]?.[0]).toBe(
      "2 key accounts; 1 without an outlook younger than 90 days; 0 held by you.",
    );
    expect([await isWarned("Accounts", "E6"), await isWarned("Accounts", "E7")]).toEqual([false, true]);
    await outlook(["Down", MONDAY - 400]);
  });

  it("begins with what moved since the import before, in the Forecast's words", async () => {
    const said = "Down 1,000 since Mon 9 Nov: one cut.";
    const moved = async (to: string) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Forecast").getRange("V18");
        range.load("formulas");
        await context.sync();
        const [[before] = []] = range.formulas as string[][];
        range.formulas = [[to]];
        await context.sync();
        return before ?? "";
      });
    const before = await moved(said);
    expect(await cell("A3")).toBe(`${said} ${await swingWords()}; the plan covers 50 % of the gap.`);
    await moved(before);
    expect(await cell("A3")).toMatch(/^Nothing closed in the last 7 days; /);
  });

  it("is only shown when it is asked for again", async () => {
    const before = await page(PRINTED);
    expect(await makeTab(PLAN)).toEqual({ ok: true, value: { tab: PLAN.name, isNew: false } });
    expect(await page(PRINTED)).toEqual(before);
  });

  it.each([9, 25])("finds its figures where they stand when the team grows to %i owners", async (count) => {
    const lines = Array.from({ length: count - 2 }, (_, index) => ({
      id: `T-${String(index)}`,
      owner: `Owner ${String(index + 10)}`,
    }));
    const applied = await excelDesk.applyImport(await planOf(lines), MONDAY + 1, {});
    expect(applied).toMatchObject({ ok: true });
    await giveChances();
    await calculated();
    const down = count - 8;
    const at = (row: number) => String(row + down);
    const [[moved] = []] = await valuesOf("Forecast", `F${at(18)}`);
    expect(moved).toBe(`Up ${String(count - 2)},000 since Mon 16 Nov: ${WORDS_OF[count] ?? ""} created.`);
    expect(String(await cell("A3"))).toContain(String(moved));
    expect(await standingBook()).toMatchObject({ whyMoved: moved, asOf: MONDAY + 1, outlookOf: MONDAY + 1 });
    expect((await valuesOf("Forecast", `B${at(15)}:L${at(15)}`))[0]?.[0]).toBe(`Owner ${String(count + 7)}`);
    expect(await valuesOf("Forecast", "S2")).toEqual([["Check 0: the owners add up to the team"]]);
    expect((await valuesOf("Forecast", `D${at(26)}`))[0]).toEqual([0]);
    const deciding = (await valuesOf("Forecast", `N${at(19)}:N${at(21)}`)).flat();
    expect((await page("A20:A22")).map(([name]) => String(name).split(",")[0])).toEqual(deciding);
    expect((await valuesOf("Forecast", `Q${at(34)}`))[0]).toEqual([9_277]);
    expect(await errors()).toEqual([]);
    const { findings } = await scannedAsItStands();
    expect(findings).toEqual([]);
  });

  it("goes up as the values that it shows, with nothing that was kept back, no lesson either [S3-03]", async () => {
    const shown = await page(PRINTED);
    const book = Uint8Array.from(await excelHost.save());
    const { bytes } = await copyOf(book, MONDAY);
    copied = bytes;
    const saved = readSavedSheet(bytes, PLAN.name);
    expect(saved.formulas).toEqual([]);
    const filled = shown.flatMap((row, at) =>
      row.flatMap((value, column) =>
        value === "" ? [] : [[`${columnLetters(column)}${String(at + 1)}`, value]],
      ),
    );
    const kept = filled.map(([address]) => [address, saved.cells[String(address)]]);
    expect(kept).toEqual(filled);
    expect(filled.length).toBeGreaterThan(110);
    const charts = Object.entries(partsOf(bytes)).filter(([path]) => path.startsWith("xl/charts/"));
    for (const [series, letters] of [
      ["'Leadership brief'!$E$50:$E$78", "E"],
      ["'Leadership brief'!$L$50:$L$56", "L"],
    ] as const) {
      const points = charts.flatMap(([, xml]) => pointsOf(xml, series));
      const cells = Array.from(
        { length: letters === "E" ? 29 : 7 },
        (_, row) => saved.cells[`${letters}${String(50 + row)}`],
      );
      expect(points).toEqual(cells);
    }
    expect(charts.some(([, xml]) => xml.includes('formatCode="0 %"'))).toBe(true);
    expect(leaksIn(book, KEPT_BACK)).toEqual(KEPT_BACK);
    expect(leaksIn(bytes, KEPT_BACK)).toEqual([]);
    expect(await ooxmlErrors(bytes)).toEqual([]);
  });

  it("names nobody but beside a deal, a play or an ask, and in the copy the team comes first, members by name [S0-41]", async () => {
    const { deals } = await standingBook();
    const owners = [...new Set(deals.map(({ record }) => record.owner))];
    const named = Object.entries(readSavedSheet(copied, PLAN.name).cells)
      .filter(([, value]) => owners.includes(String(value)))
      .map(([address]) => address);
    expect(named.filter((address) => !/^(C2[0-6]|K3[0-3]|D3[0-3])$/.test(address))).toEqual([]);
    expect(named).toContain("C20");
    const { cells } = readSavedSheet(copied, "Forecast");
    const lines = Array.from(
      { length: 26 },
      (_, at) => [`B${String(7 + at)}`, `I${String(7 + at)}`] as const,
    );
    const [team, ...members] = lines.map(([name, inPlay]) => [cells[name], cells[inPlay]]);
    // Ana's deals are 1, 3 and 5 thousand, Ben's 2, 4 and 6: by attainment he would come first.
    expect([team, ...members.slice(0, 3)]).toEqual([
      ["Team", 44_000],
      ["Ana Ruiz", 9_000],
      ["Ben Carter", 12_000],
      ["Owner 10", 1_000],
    ]);
    expect(members.map(([name]) => name)).toEqual(owners.toSorted());
  });

  it("has beside it in the copy a Forecast that still adds up from the same day on, without the plays", async () => {
    const { cells } = readSavedSheet(copied, "Forecast");
    const own = await valuesOf("Forecast", "B1:D60");
    const below = (row: number) => row + 25 - 8;
    expect(cells[`F${String(below(18))}`]).toBe("Up 23,000 since Mon 16 Nov: 23 created.");
    for (const row of [19, 20, 25, 26].map(below)) {
      const wanted = own[row - 1]?.map((value) => (value === "" ? undefined : value));
      expect(["B", "C", "D"].map((column) => cells[`${column}${String(row)}`])).toEqual(wanted);
    }
    expect(cells[`D${String(below(26))}`]).toBe(0);
    const plan = ["N28", "N29", "R29", "N30", "Q30", "N34", "Q34", "S28"].map((address) =>
      address.replace(/\d+/, (row) => String(below(Number(row)))),
    );
    expect(plan.filter((address) => (cells[address] ?? "") !== "")).toEqual([]);
    // Every age and every sum up to today is counted to this day.
    expect(readSavedSheet(copied, "Settings").cells["B8"]).toBe(MONDAY + 1);
  });

  it("reviews a period that is chosen beside it: closed against target, by type, won and lost, the call and what comes next", async () => {
    const { period, start, end, target } = await decideDeals();
    await choose(period);
    const { deals } = await standingBook();
    const decided = deals
      .map(({ record }) => record)
      .filter(({ status }) => status === "Won" || status === "Lost");
    const won = decided.filter(({ status }) => status === "Won");
    const closed = sumOf(won);
    const days = (some: readonly Deal[]) => {
      const ages = some.map((deal) => ageInDays(deal, MONDAY) ?? 0);
      return String(Math.round(ages.reduce((sum, age) => sum + age, 0) / ages.length));
    };
    expect([won.length, decided.length, target]).toEqual([3, 5, 20_000]);
    expect(decided.every(({ closedOn }) => Number(closedOn) >= start && Number(closedOn) <= end)).toBe(true);
    expect(await cell("A1")).toBe(`Quarter in review · ${period}`);
    expect(await cell("A2")).toBe(
      `${period} closed at ${plain(closed)}, ${share(closed / 20_000)} of target. Our last call was ${share(1 - 5_000 / closed)} low.`,
    );
    const tiles = (await page("A6:K8")).map((row) => row.filter((_, at) => [0, 2, 4, 7, 10].includes(at)));
    const lost = decided.filter(({ status }) => status === "Lost");
    expect(tiles.map((row) => row.slice(0, 4))).toEqual([
      [plain(closed), "5,000", "60 %", plain(closed / 3)],
      [
        `${share(closed / 20_000)} of target`,
        `${share(1 - 5_000 / closed)} low`,
        "3 won, 2 lost",
        `${plain(sumOf(lost) / 2)} a deal lost`,
      ],
      [
        `${plain(20_000 - closed)} short`,
        "",
        `${plain(sumOf(lost))} lost`,
        `${days(won)} days to win, ${days(lost)} to lose`,
      ],
    ]);
    expect(await errors()).toEqual([]);
  });

  it("tells in review the largest deals, won and lost, how it went by type and against whom, and no person's sum", async () => {
    const listed = (await page("A20:M26")).filter(([name]) => name !== "");
    expect(listed.map((row) => [String(row[0]).split(",")[0], row[5], row[9]])).toEqual([
      ["Deal D-5", "Won", "Senstec"],
      ["Deal D-4", "Lost", "Metrovia"],
      ["Deal D-3", "Won", "Nobody named"],
      ["Deal D-2", "Lost", "Metrovia"],
      ["Deal D-1", "Won", "Metrovia"],
    ]);
    expect((await page("C36:C38")).flat()).toEqual([
      "Won of decided: Renewal 2 of 2; New 1 of 2; No type 0 of 1. ⁶",
      "Won of decided: Metrovia 1 of 3; Senstec 1 of 1. ⁶",
      "Large deals: won 2 of 4; all others 1 of 1. ⁶",
    ]);
    const steps = (await page("H50:L56")).map(([label, base, up, , whole]) => [
      String(label).split("\n")[0],
      base,
      up,
      whole,
    ]);
    expect(steps).toEqual([
      ["Renewal", 0, 6_000, 0],
      ["New", 6_000, 3_000, 0],
      ["No type", 9_000, 0, 0],
      ["Closed", 0, 0, 9_000],
      ["Target", 0, 0, 20_000],
      ["", 0, 0, 0],
      ["", 0, 0, 0],
    ]);
    const course = (await page("E50:E78")).flat().map(Number);
    expect(course).toEqual(course.toSorted((a, b) => a - b));
    expect(course.at(-1)).toBeCloseTo(9_000 / 20_000, 12);
    await choose("");
    expect(await cell("A18")).toBe("Deals that decide ⁶");
  });

  it("is taken away again as long as nobody has typed on it", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(PLAN.name).getRange("H46").values = [["mine"]];
      await context.sync();
    });
    expect(await removePage(PLAN)).toEqual({ ok: true, value: false });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(PLAN.name).getRange("H46").clear();
      await context.sync();
    });
    expect(await removePage(PLAN)).toEqual({ ok: true, value: true });
    expect(excelHost.book.sheets.get(PLAN.name)).toBeNull();
  });
});

describe("How it is computed", () => {
  it("is made when it is first asked for, its formulas as texts that nothing calculates", async () => {
    const lines = computedLines();
    const before = excelHost.requests.count;
    expect(await makeTab(computedPlan(lines))).toEqual({
      ok: true,
      value: { tab: "How it is computed", isNew: true },
    });
    expect(excelHost.requests.count - before).toBe(2);
    const shown = await valuesOf("How it is computed", `B4:D${String(3 + lines.length)}`);
    expect(shown).toEqual(lines.map(([what, words = "", formula = ""]) => [what, words, formula]));
  });
});
