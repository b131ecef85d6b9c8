import { applyEdits } from "../../src/excel/writing/applyEdits";
import { redrawHome } from "../../src/excel/redrawHome";
import { excelDesk } from "../../src/pane/app/excelDesk";
import { actions } from "../../src/schema/sheets/actions";
import { coaching } from "../../src/schema/sheets/coaching";
import { talent } from "../../src/schema/sheets/talent";
import { calls } from "../../src/schema/sheets/calls";
import { startingSetup } from "../../src/pane/app/startingSetup";
import { milestones } from "../../src/schema/sheets/direction/milestones";
import { STATE_KEYS } from "../../src/schema/stateKeys";
import { tableEdit, type CellsByHeader, type TableEdit } from "../../src/schema/tableEdit";
import { bookView } from "../../src/pane/app/bookView";
import { type HelpCells, HELP_CASES, helpCells, inHelpCase, setHelpCells } from "./helpCases";
import { addKpis, sampleRows } from "./kpis/sampleKpis";
import { calculated, MONDAY, standingBook, valuesOf } from "./sampleBook";
import { buildSmallBook, importLines, someDeals } from "./smallBook";
import { isWarned } from "./warned";

jest.setTimeout(240_000);

/** A row of Actions; what is left out is open and without a day. */
function action(id: number, cells: CellsByHeader): CellsByHeader {
  return { "Action ID": `A-${String(id)}`, Type: "Action", Status: "Open", ...cells };
}

const ROWS: readonly CellsByHeader[] = [
  action(1, { Title: "Approve the price for Harbor", Direction: "Down", Due: MONDAY - 2, Type: "Approval" }),
  action(2, { Title: "Proof engineer for Zephyr", Direction: "Down", Due: MONDAY + 1, Type: "Support–deal" }),
  action(3, { Title: "Prepare the 1:1", Direction: "Down", Due: MONDAY }),
  action(4, { Title: "Find a mentor", Direction: "Down", Type: "Support–career" }),
  action(5, { Title: "Reply to Castell", Direction: "Customer", Due: MONDAY - 1, Type: "Escalation" }),
  action(6, {
    Title: "Where will you land?",
    Direction: "Up",
    Due: MONDAY + 4,
    Type: "Question from above",
    Answer: "21 k",
  }),
  action(7, { Title: "Join the meeting at Castell", Direction: "Up", Due: MONDAY + 3, Status: "Waiting" }),
  action(8, { Title: "Long done", Direction: "Down", Due: MONDAY - 30, Status: "Done" }),
  action(9, { Title: "Dropped", Direction: "Customer", Due: MONDAY - 30, Status: "Dropped" }),
  action(10, { Title: "Sign phase 1 alone", Direction: "Self", Type: "Play", "Expected impact": 1_500 }),
  action(11, { Title: "Let Ben run the forecast meeting", Direction: "Self", Type: "Idea" }),
];

/** Rows that are neither done nor dropped, counted apart from the workbook. */
function open(direction: string): number {
  return ROWS.filter(
    ({ Direction, Status }) => Direction === direction && (Status === "Open" || Status === "Waiting"),
  ).length;
}

async function add(...edits: readonly TableEdit[]): Promise<void> {
  const applied = await applyEdits(edits, {});
  if (!applied.ok) throw new Error(JSON.stringify(applied));
}

async function home(address: string): Promise<unknown[][]> {
  await calculated();
  return valuesOf("Home", address);
}

async function cell(address: string): Promise<unknown> {
  return (await home(address))[0]?.[0];
}

async function errorsOnHome(): Promise<readonly unknown[]> {
  return (await home("A1:AA80")).flat().filter((value) => String(value).startsWith("#"));
}

/** Gives every deal the same probability. */
async function giveChances(chance: number): Promise<void> {
  await Excel.run(async (context) => {
    const column = context.workbook.tables.getItem("Pipeline").columns.getItem("Probability");
    Object.assign(column.getDataBodyRange(), { values: chance });
    await context.sync();
  });
}

/** The names of Home's charts. */
async function chartsOnHome(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem("Home");
    charts.load("items/name");
    await context.sync();
    return charts.items.map(({ name }) => name);
  });
}

async function deleteChart(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Home").charts.getItem("Why it moved").delete();
    await context.sync();
  });
}

/** Draws Home as it stands once no deal is left. */
async function drawWithoutDeals(): Promise<void> {
  const record = { held: 0, of: 0, above: 0, below: 0 };
  const outlook = { asOf: null, odds: null, range: null, period: "", curve: [], record, deals: [] };
  const drawn = await redrawHome(() => ({ setup: startingSetup(MONDAY), outlook }));
  if (!drawn.ok) throw new Error(JSON.stringify(drawn));
}

/** Takes the last rows of a table away again. */
async function takeOutLast(table: string, count: number): Promise<void> {
  await Excel.run(async (context) => {
    const { rows } = context.workbook.tables.getItem(table);
    rows.load("count");
    await context.sync();
    for (let nth = 1; nth <= count; nth += 1) rows.getItemAt(rows.count - nth).delete();
    await context.sync();
  });
}

describe("Home", () => {
  beforeAll(buildSmallBook);

  it("starts with five steps and says which is next", async () => {
    expect(await home("B1:B2")).toEqual([
      ["Your control book"],
      ["Home fills itself as you go: five steps, about ten minutes."],
    ]);
    expect(await cell("O1")).toBe("Nothing imported yet");
    expect((await home("O13:O17")).flat()).toEqual(["Next", "To do", "To do", "To do", "To do"]);
    expect((await home("B4:C4")).flat()).toEqual([
      "Next step:",
      "say who is on your team and what each does well.",
    ]);
    expect(await chartsOnHome()).toEqual([]);
    expect(await errorsOnHome()).toEqual([]);
  });

  it("stands first, and none of its formulas needs a pack that is off", async () => {
    const [, first] = excelHost.book.sheets.items;
    expect(first?.name).toBe("Home");
    expect(await cell("B29")).toBe("None ahead (pack Direction, Setup)");
  });

  it("calls for no help while nothing was imported, though a target stands", async () => {
    const { period } = await standingBook();
    await excelDesk.saveTarget({ period, start: 46_296, end: 46_387, target: 12_000 });
    await calculated();
    expect(await cell("B4")).toBe("Next step:");
    await excelDesk.saveTarget({ period, start: 46_296, end: 46_387, target: null });
  });

  it("fills its middle with the first import, with odds and range as of that day [S0-14]", async () => {
    await importLines(someDeals(6));
    const { period } = await standingBook();
    await excelDesk.saveTarget({ period, start: 46_296, end: 46_387, target: 12_000 });
    expect(await cell("H8")).toBe("not said: a deal lacks a figure");
    await giveChances(0.5);
    await excelDesk.drawForecast(MONDAY);
    expect(await cell("B1")).toBe(`Your control book, ${period}`);
    expect(await cell("B11")).toBe("What the number is made of");
    const [odds, low, high] = (await home("W2:Y2"))[0] as [number, number, number];
    expect(await cell("H7")).toBe(`${String(Math.round(100 * odds))} %`);
    const plain = (amount: number) => Math.round(amount).toLocaleString("en-US");
    expect(await cell("H9")).toBe(`8 in 10: ${plain(low)}–${plain(high)}`);
    expect(await cell("W3")).toBe(MONDAY);
    expect(await cell("N8")).toBe("6 open deals");
    expect(await errorsOnHome()).toEqual([]);
    expect(await cell("O1")).toMatch(/ · as of .*16 Nov/);
    expect(await cell("H8")).toBe("of reaching 12,000");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Home").getRange("W3").values = [[MONDAY - 4]];
      await context.sync();
    });
    expect(await cell("H8")).toBe("of reaching 12,000, as of Thu 12 Nov");
    await excelDesk.drawForecast(MONDAY);
  });

  it("counts what is stale, and marks an import that is too old [S0-42]", async () => {
    const quiet = "quiet over 14 d";
    expect(await cell("N9")).toContain(`0 ${quiet}`);
    const talk = (days: readonly unknown[]) =>
      Excel.run(async (context) => {
        const { tables, names } = context.workbook;
        const activity = tables.getItem("Pipeline").columns.getItem("Last activity").getDataBodyRange();
        days.forEach((day, row) => {
          activity.getCell(row, 0).values = [[day]];
        });
        names.getItem("ImportDays").getRange().values = [[days[0] === "" ? 99_999 : -99_999]];
        await context.sync();
      });
    await talk([MONDAY - 15, MONDAY - 14, MONDAY - 40]);
    expect(await cell("N9")).toContain(`2 ${quiet}`);
    expect(await isWarned("Home", "N7")).toBe(true);
    await talk(["", "", ""]);
    expect(await isWarned("Home", "N7")).toBe(false);
  });

  it("draws what the number is made of, once, from cells below the printed page", async () => {
    expect(await chartsOnHome()).toEqual(["Why it moved"]);
    const steps = await home("B36:G43");
    expect(steps[0]).toEqual(["", "Base", "Up", "Down", "In all", "Opening"]);
    expect(steps.slice(1, 7).map(([label]) => String(label).split("\n")[0])).toEqual([
      "Closed",
      "Commit",
      "Best case",
      "Pipeline",
      "In play",
      "Target",
    ]);
    expect(steps[6]).toEqual(["Target\n12,000", 0, 0, 0, 12_000, 0]);
    await excelDesk.drawForecast(MONDAY);
    expect(await chartsOnHome()).toEqual(["Why it moved"]);
  });

  it("takes the chart away with the figures and brings it back; one that was deleted stays deleted", async () => {
    await drawWithoutDeals();
    expect(await chartsOnHome()).toEqual([]);
    expect((await home("B35:G43")).flat().filter((value) => value !== "")).toEqual([]);
    expect(await cell("B11")).toBe("Five steps to a filled Home");
    await excelDesk.drawForecast(MONDAY);
    expect(await chartsOnHome()).toEqual(["Why it moved"]);
    await deleteChart();
    await excelDesk.drawForecast(MONDAY);
    expect(await chartsOnHome()).toEqual([]);
  });

  it("keeps the range and the odds that it shows, one note a period and day", async () => {
    const { period } = await standingBook();
    const shown = async () => {
      const { notes } = await standingBook();
      return [...notes].filter(([key]) => key.startsWith(STATE_KEYS.shown));
    };
    const [odds, low, high] = (await home("W2:Y2"))[0] as [number, number, number];
    const [[key, note] = [], ...others] = await shown();
    expect([key, others]).toEqual([`shown:${period}:${String(MONDAY)}`, []]);
    expect(JSON.parse(note ?? "")).toMatchObject({ odds, low, high });
    await excelDesk.drawForecast(MONDAY);
    expect(await shown()).toEqual([[key, note]]);
  });

  it("names the three deals that decide with the odds either way", async () => {
    const rows = await home("K13:O21");
    const names = [0, 3, 6].map((row) => rows[row]?.[0]);
    expect(names).toEqual(["Deal D-6", "Deal D-5", "Deal D-4"]);
    for (const row of [0, 3, 6]) expect(rows[row]?.[4]).toMatch(/^\d+ % · \d+ %$/);
  });

  it("asks for help when closed is beyond the limit in three of the last four weeks [S3-19]", async () => {
    expect((await home("B4:C4")).flat()).toEqual([
      "Get help now:",
      "closed is 100 % behind plan, and beyond the 20 % limit in 4 of the last 4 weeks.",
    ]);
    await Excel.run(async (context) => {
      context.workbook.names.getItem("DeviationTimes").getRange().values = [[5]];
      await context.sync();
    });
    expect(await cell("B4")).toBe("Next step:");
  });

  describe("and the pane agree on whether help is due", () => {
    let before: HelpCells | null = null;
    beforeAll(async () => {
      before = await helpCells();
    });
    afterAll(async () => {
      if (before) await setHelpCells(before);
    });

    it.each(HELP_CASES)("$what", async ({ due, ...standing }) => {
      if (!before) throw new Error("What stood before was not read");
      await setHelpCells(inHelpCase(before, standing));
      const view = bookView(await standingBook(), MONDAY);
      const help = view.todayFacts.helpDue ?? null;
      expect([await cell("U23"), help !== null]).toEqual([due, due]);
      if (help === null) return;
      const [closed, strayed] = (await home("V24:W24")).flat();
      expect([await cell("U22"), closed, strayed]).toEqual([
        help.weeks,
        help.closed,
        expect.closeTo(help.deviation ?? 0, 9),
      ]);
      const weeks = `${help.weeks} of the last ${help.of} weeks`;
      const often = help.isByPeriods ? "both of the last two periods" : weeks;
      expect(await cell("C4")).toMatch(new RegExp(`limit in ${often}\\.$`));
    });
  });

  it("counts open rows by direction as a filter on Actions would, earliest due first [S0-02]", async () => {
    await add(tableEdit(actions, { added: ROWS }));
    expect(await cell("R11")).toBe(`${String(open("Down"))} open`);
    expect(await cell("R15")).toBe(`${String(open("Customer"))} open`);
    expect(await cell("R19")).toBe(`${String(open("Up"))} open`);
    const counts = ["Down", "Customer", "Up", "Self"].map(open);
    expect(await cell("Q7")).toBe(counts.reduce((sum, count) => sum + count, 0));
    expect(await home("Q12:R14")).toEqual([
      ["2 d late", "Approve the price for Harbor"],
      ["Today", "Prepare the 1:1"],
      ["Tue 17 Nov", "Proof engineer for Zephyr"],
    ]);
    expect(await home("Q16:R17")).toEqual([
      ["1 d late", "Reply to Castell"],
      ["", ""],
    ]);
  });

  it("shows late support for a rep in red [S0-06]", async () => {
    expect(await cell("Q8")).toBe("2 late");
    const { table } = actions;
    await Excel.run(async (context) => {
      const sheet = context.workbook.tables.getItem(table).columns;
      sheet.getItem("Due").getDataBodyRange().getCell(1, 0).values = [[MONDAY - 5]];
      await context.sync();
    });
    expect(await home("Q12:R12")).toEqual([["5 d late", "Proof engineer for Zephyr"]]);
    expect([await isWarned("Home", "R12"), await isWarned("Home", "R14")]).toEqual([true, false]);
    expect(await cell("Q8")).toBe("3 late");
  });

  it("shows the questions from above with the answer that is ready [S0-19]", async () => {
    expect((await home("K24:O24"))[0]).toEqual(["Fri 20 Nov", "Where will you land?", "", "", "21 k"]);
    expect((await home("K25:O25"))[0]).toEqual(["", "", "", "", ""]);
    expect(await home("Q24:R24")).toEqual([["Thu 19 Nov", "Join the meeting at Castell"]]);
  });

  it("keeps a question that was asked twice, with the figure of the tile that it is about, for the week in which it comes [S0-19]", async () => {
    const question = (id: number, Title: string, cells: CellsByHeader) =>
      action(id, { Title, Direction: "Up", Type: "Question from above", ...cells });
    const again = { Status: "Done", "Times asked": 2 };
    await add(
      tableEdit(actions, {
        added: [
          question(21, "How sure is it?", {
            ...again,
            About: "Odds and range",
            "Next expected": MONDAY + 2,
          }),
          question(22, "What is the gap?", { About: "gap and cover", "Next expected": MONDAY + 7 }),
          question(23, "Asked once, answered", { ...again, "Times asked": 1, "Next expected": MONDAY }),
          question(24, "Not this week", { ...again, "Next expected": MONDAY + 8 }),
        ],
      }),
    );
    const shown = (await home("K24:O26")).map((row) => [row[0], row[1], row[4]]);
    expect(shown).toEqual([
      ["Wed 18 Nov", "How sure is it?", await cell("H7")],
      ["Fri 20 Nov", "Where will you land?", "21 k"],
      ["Mon 23 Nov", "What is the gap?", await cell("K7")],
    ]);
    expect(await cell("H7")).toMatch(/^\d+ %$/);
    expect(await cell("O23")).toBe("3 due");
    await takeOutLast(actions.table, 4);
  });

  it("offers the manager's own open idea to test today, until it is dropped [S3-26]", async () => {
    const [own] = ROWS.filter(({ Type }) => Type === "Idea");
    const turn = async (from: string, to: string) => {
      const key = String(own?.["Action ID"]);
      await add(tableEdit(actions, { changes: [{ key, header: "Status", from, to }] }));
    };
    expect(await cell("E32")).toBe(own?.["Title"]);
    await turn("Open", "Dropped");
    const ideas = (await home("U65:U72")).flat();
    expect(ideas).toContain(await cell("E32"));
    expect((await home("B1:R34")).flat().join(" ")).not.toMatch(/streak|in a row|skipped|missed/i);
    await turn("Dropped", "Open");
  });

  it("tells the call from the reps', and the gap that plays cover [S0-11]", async () => {
    const { period } = await standingBook();
    const call = (Member: string, Call: number, Week = MONDAY) => ({ Period: period, Week, Member, Call });
    await add(
      tableEdit(calls, {
        added: [call("Manager", 7_500, MONDAY - 7), call("Manager", 9_000), call("Ana Ruiz", 10_000)],
      }),
    );
    expect((await home("E7:E9")).flat()).toEqual([
      "9,000",
      "75 % of target; 7,500 before",
      "Reps say 10,000, 11 % above you",
    ]);
    expect((await home("K7:K8")).flat()).toEqual(["3,000", "from call to target; plan covers 50 %"]);
  });

  it("names the people who need the manager, and why", async () => {
    await add(
      tableEdit(talent, {
        added: [
          { Member: "Ana Ruiz", "Decision due": MONDAY + 9 },
          { Member: "Ben Carter", "Retention risk": 5 },
          { Member: "Cara Diaz" },
        ],
      }),
      tableEdit(coaching, {
        added: ["Ana Ruiz", "Ben Carter", "Cara Diaz"].map((Member, index) => ({
          "Coaching ID": `C-${String(index)}`,
          Date: MONDAY - 8 * index,
          Member,
          Type: "1:1",
          Minutes: 30,
        })),
      }),
    );
    const rows = (await home("B24:H27")).map((row) => [row[0], row[1], row[6]]);
    expect(rows).toEqual([
      ["Ana Ruiz", "decision due 25 Nov", "Decide by Wed 25 Nov"],
      ["Ben Carter", "may leave, no plan", "Agree a plan to stay"],
      ["Cara Diaz", "1:1 16 days ago", "1:1 this week"],
      ["", "", ""],
    ]);
  });

  it("passes all checks, and says how many fail; an action that serves nobody stands out [S0-02]", async () => {
    expect(await cell("O2")).toBe("All 5 checks pass");
    await addKpis({
      definitions: Array.from({ length: 8 }, (_, index) => ({
        ...sampleRows().definitions[0],
        KPI: `Measure ${String(index)}`,
      })),
    });
    await add(tableEdit(actions, { added: [action(12, { Title: "Whom does it serve?" })] }));
    expect(await cell("O2")).toBe("! 2 of 5 checks fail");
    const last = 5 + ROWS.length + 1;
    expect([await isWarned("Actions", `E${last}`), await isWarned("Actions", `E${last - 1}`)]).toEqual([
      true,
      false,
    ]);
    expect(await errorsOnHome()).toEqual([]);
  });

  it("shows the milestones that lie ahead once the pack that keeps them is switched on [S3-22]", async () => {
    const built = await excelDesk.buildBook({ setup: { ...startingSetup(MONDAY), packs: ["Direction"] } });
    expect(built.outcome).toBe("built");
    const row = (Milestone: string, date: number) => ({ Milestone, Type: "Quarter", Date: date });
    await add(
      tableEdit(milestones, {
        added: [row("Quarter ends", MONDAY + 44), row("Launch", MONDAY + 9), row("Long past", MONDAY - 9)],
      }),
    );
    const [days, texts] = (await home("B29:E30")) as [unknown[], unknown[]];
    expect([days[0], texts[0], days[3], texts[3]]).toEqual([
      "Wed 25 Nov",
      "Launch",
      "Wed 30 Dec",
      "Quarter ends",
    ]);
    expect(await errorsOnHome()).toEqual([]);
  });
});
