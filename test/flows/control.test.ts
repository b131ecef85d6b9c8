import { applyEdits } from "../../src/excel/writing/applyEdits";
import { makeTab } from "../../src/excel/printing/makeTab";
import { writePage } from "../../src/excel/printing/writePage";
import { personPagePlan } from "../../src/schema/printed/personPage";
import { actions } from "../../src/schema/sheets/actions";
import { accounts } from "../../src/schema/sheets/accounts";
import { coaching } from "../../src/schema/sheets/coaching";
import { controlScorePlan } from "../../src/schema/sheets/controlScore";
import { reviews } from "../../src/schema/sheets/reviews";
import { recipients } from "../../src/schema/sheets/settings/recipients";
import { talent } from "../../src/schema/sheets/talent";
import type { Sheet } from "../../src/schema/sheet";
import { tableEdit, type CellsByHeader } from "../../src/schema/tableEdit";
import { calculated, MONDAY, registerFunctions, valuesOf } from "./sampleBook";
import { buildSmallBook, importLines } from "./smallBook";
import { isWarned } from "./warned";

jest.setTimeout(240_000);

const PLAN = controlScorePlan();

/** The first row below a block's labels. */
async function firstRow(title: string, side: "B" | "I"): Promise<number> {
  const heads = await valuesOf(PLAN.name, `${side}1:${side}99`);
  const head = heads.findIndex(([cell]) => cell === title);
  if (head < 0) throw new Error(`No block is called ${title}`);
  return head + 3;
}

/** Rows of the page from the one below a block's labels on. */
async function under(title: string, columns: string, rows: number): Promise<unknown[][]> {
  await calculated();
  const [left = "", right = left] = columns.split(":");
  const first = await firstRow(title, left < "I" ? "B" : "I");
  return valuesOf(PLAN.name, `${left}${String(first)}:${right}${String(first - 1 + rows)}`);
}

/** The formulas of the score's block, line by line. */
async function scoreFormulas(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const lines = context.workbook.worksheets.getItem(PLAN.name).getRange("B7:G21");
    lines.load("formulas");
    await context.sync();
    return lines.formulas.flat().map(String);
  });
}

/** The note at the right of a block's title. */
async function noteOf(title: string, column: "G" | "N"): Promise<unknown> {
  await calculated();
  const first = column === "G" ? "B" : "I";
  const heads = await valuesOf(PLAN.name, `${first}1:${first}99`);
  const row = String(heads.findIndex(([cell]) => cell === title) + 1);
  return (await valuesOf(PLAN.name, `${column}${row}`))[0]?.[0];
}

async function home(address: string): Promise<unknown[][]> {
  await calculated();
  return valuesOf("Home", address);
}

async function add(sheet: Sheet, ...rows: readonly CellsByHeader[]): Promise<void> {
  const applied = await applyEdits([tableEdit(sheet, { added: rows })], {});
  if (!applied.ok) throw new Error(JSON.stringify(applied));
}

let count = 0;

/** A row of Actions; what is left out is open, for the team. */
function action(cells: CellsByHeader): CellsByHeader {
  count += 1;
  return { "Action ID": `A-${String(count)}`, Direction: "Down", Status: "Open", ...cells };
}

/** Writes into the cells of a table's column, from the first row on. */
async function put(table: string, header: string, ...values: readonly unknown[]): Promise<void> {
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(table).columns.getItem(header).getDataBodyRange();
    values.forEach((value, row) => {
      body.getCell(row, 0).values = [[value]];
    });
    await context.sync();
  });
}

async function setLimit(name: string, value: number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.names.getItem(name).getRange().values = [[value]];
    await context.sync();
  });
}

/** Five members: four with a talk of so many days ago, the last with none. */
const TEAM = ["Ana Ruiz", "Ben Carter", "Cara Diaz", "Dan Evans", "Eve Fox"];

beforeAll(async () => {
  registerFunctions();
  await buildSmallBook();
  await makeTab(PLAN);
});

describe("the Control score of a new book", () => {
  it("says what to do first instead of a score", async () => {
    await calculated();
    expect((await valuesOf(PLAN.name, "B3"))[0]?.[0]).toBe(
      "Nothing to judge yet: import your deals, list your team on Talent, and the score follows.",
    );
    const shown = (await valuesOf(PLAN.name, "A1:AC99")).flat().map(String);
    expect(shown.filter((cell) => cell.startsWith("#"))).toEqual([]);
  });
});

describe("the Control score", () => {
  beforeAll(async () => {
    await importLines([
      { id: "D-1", owner: "Ana Ruiz", amount: "900000", nextStep: "Visit" },
      { id: "D-2", owner: "Ana Ruiz", amount: "1000", nextStep: "Call" },
      { id: "D-3", owner: "Ana Ruiz", amount: "1000", nextStep: "Call" },
      { id: "D-4", owner: "Ben Carter", amount: "800000" },
    ]);
    // The test does not depend on the day on which it runs.
    await setLimit("ImportDays", 99_999);
    await setLimit("LargeFrom", 500_000);
    await add(talent, ...TEAM.map((Member) => ({ Member })));
    const talks = [
      { Member: "Ana Ruiz", Date: MONDAY - 3, Type: "1:1" },
      { Member: "Ben Carter", Date: MONDAY - 8, Type: "Ride-along" },
      { Member: "Cara Diaz", Date: MONDAY - 20, Type: "1:1" },
      { Member: "Dan Evans", Date: MONDAY - 1, Type: "1:1" },
    ];
    await add(coaching, ...talks.map((talk, id) => ({ "Coaching ID": `C-${String(id)}`, ...talk })));
    await add(reviews, { "Review ID": "R-1", "Deal ID": "D-1", Date: MONDAY - 5 });
    await add(
      accounts,
      { Account: "Harbor", Key: "Yes", "Last touch": MONDAY - 31, Outlook: "Up", "Outlook date": MONDAY - 9 },
      { Account: "Zephyr", Key: "Yes", "Last touch": MONDAY - 2 },
      { Account: "Castell", Key: "No" },
    );
  });

  it("is the mean share of what is fresh, complete and reviewed, each lost point with the row to begin with [S0-20]", async () => {
    const rows = await under("Where control is lost", "B:G", 15);
    const lines = rows.map(([what, order, , , lost, begin]) => [what, order, lost, begin]);
    // Nine parts have something to judge: each weighs 100 ÷ 9.
    const weight = 100 / 9;
    expect(lines.filter(([, order]) => order !== "none yet")).toEqual([
      ["Fresh import", "1 of 1", 0, ""],
      ["Key accounts in touch", "1 of 2", expect.closeTo(weight / 2, 9), "Harbor"],
      ["Key accounts' outlook", "1 of 2", expect.closeTo(weight / 2, 9), "Zephyr"],
      ["Amount, date and next step filled", "3 of 4", expect.closeTo(weight / 4, 9), "Deal D-4"],
      ["Dates that lie ahead", "4 of 4", 0, ""],
      ["Strengths and weaknesses", "0 of 5", expect.closeTo(weight, 9), "Ana Ruiz +4"],
      ["Large deals reviewed", "1 of 2", expect.closeTo(weight / 2, 9), "Deal D-4"],
      ["One-on-ones held", "2 of 5", expect.closeTo((weight * 3) / 5, 9), "Ben Carter +2"],
      ["Your job agreement", "0 of 7", expect.closeTo(weight, 9), "What I am here for +6"],
      ["Control score, of 100", "", expect.closeTo(weight * 4.35, 9), ""],
    ]);
    const [[, , score] = []] = rows.slice(-1);
    expect(score).toBeCloseTo(100 - weight * 4.35, 9);
    const formulas = await scoreFormulas();
    expect(formulas.join()).not.toContain("CONTROLBOOK");
    expect(formulas.filter((formula) => formula.includes("HYPERLINK"))).toHaveLength(rows.length - 1);
    expect(formulas.at(-4)).toMatch(/^=IF\(SUM\(.*100-SUM\(/);
    expect((await valuesOf(PLAN.name, "B3"))[0]?.[0]).toBe(
      "52 of 100. Most is lost on: Strengths and weaknesses (11.1), Your job agreement (11.1).",
    );
  });

  it("shows the days since anybody engaged a member, large deal or key account, against limits that Settings holds [S0-37]", async () => {
    expect(await under("Days since you engaged", "I:N", 5)).toEqual([
      ["Eve Fox", "never", "Deal D-4", "never", "Harbor", 31],
      ["Cara Diaz", 20, "Deal D-1", 5, "Zephyr", 2],
      ["Ben Carter", 8, "", "", "", ""],
      ["Ana Ruiz", 3, "", "", "", ""],
      ["Dan Evans", 1, "", "", "", ""],
    ]);
    const limits = async () => (await valuesOf(PLAN.name, "I6:N6"))[0]?.filter((_, at) => at % 2 === 1);
    expect(await limits()).toEqual(["limit 7", "limit 14", "limit 30"]);
    await setLimit("OneOnOneDays", 10);
    await calculated();
    expect(await limits()).toEqual(["limit 10", "limit 14", "limit 30"]);
    await setLimit("OneOnOneDays", 7);
  });

  it("counts interruptions and their minutes week by week, and fires over eight weeks [S1-12] [S1-13]", async () => {
    const interruption = (ago: number, Minutes: number, Urgent = "No") =>
      action({ Type: "Interruption", Title: "Slides", Opened: MONDAY - ago, Minutes, Urgent });
    await add(
      actions,
      interruption(0, 30, "Yes"),
      interruption(0, 15),
      interruption(7, 60, "Yes"),
      interruption(6, 20, "Yes"),
      interruption(49, 90, "Yes"),
      interruption(50, 400, "Yes"),
    );
    expect(await under("Week by week", "B:G", 3)).toEqual([
      ["Interruptions", 2, 2, 1, 0.25, "▅▁▁▁▁▁██  rising"],
      ["Minutes they took", 45, 80, 31.25, 22.5, "█▁▁▁▁▁▇▅  rising"],
      ["Fires: urgent interruptions", 1, 2, 0.75, 0.25, "▅▁▁▁▁▁█▅  rising"],
    ]);
  });

  it("holds approvals for each rep and week against the weeks before, with the three top causes [S3-01]", async () => {
    const approval = (ago: number, Cause: string, Owner = "Ana Ruiz") =>
      action({ Type: "Approval", Title: "Please", Opened: MONDAY - ago, Cause, Owner });
    await add(
      actions,
      approval(0, "Price"),
      approval(29, "Price"),
      approval(30, "Terms", "Ben Carter"),
      approval(35, "Price"),
      approval(36, "Plan"),
      approval(37, "Terms"),
      approval(44, "Other"),
    );
    const [line = [], causes = []] = (await under("Week by week", "B:G", 5)).slice(-2);
    // Five members: one approval in four weeks, six in the four before.
    const [what, now, last, recent, before, weeks] = line;
    expect([what, now, last]).toEqual(["Approvals for each rep", 0.2, 0]);
    expect([recent, before]).toEqual([expect.closeTo(0.05, 9), expect.closeTo(0.3, 9)]);
    expect(weeks).toMatch(/falling$/);
    expect(causes.slice(0, 2)).toEqual(["Top causes of approvals", "Price 3 · Terms 2 · Plan 1"]);
    expect((await under("The team", "I:M", 1))[0]).toEqual([
      "Ana Ruiz",
      0,
      "find one to recognise",
      expect.closeTo(6 / 8, 9),
      "Price 3",
    ]);
  });

  it("counts a member's recognised wins of a month, and says who has none [S1-27]", async () => {
    const win = (Owner: string, Title: string, cells: CellsByHeader) =>
      action({ Type: "Win", Owner, Title, ...cells });
    await add(
      actions,
      win("Ana Ruiz", "First order", { Status: "Done", "Closed on": MONDAY - 4 }),
      win("Ben Carter", "Not told yet", {}),
      win("Cara Diaz", "Long ago", { Status: "Done", "Closed on": MONDAY - 31 }),
    );
    expect(await under("The team", "I:K", 3)).toEqual([
      ["Ana Ruiz", 1, "First order"],
      ["Ben Carter", 0, "find one to recognise"],
      ["Cara Diaz", 0, "find one to recognise"],
    ]);
  });

  it("warns where the manager takes the next step in more than two of a rep's deals [S4-17]", async () => {
    expect(await noteOf("The team", "N")).toBe("You take no next step yourself");
    await put("Pipeline", "Step is yours", "Yes", "Yes", "Yes", "Yes");
    expect((await under("The team", "N", 2)).flat()).toEqual([3, 1]);
    expect(await noteOf("The team", "N")).toBe("More than 2 next steps of yours is running a rep’s deals");
    await put("Pipeline", "Step is yours", "No", "No", "No", "No");
  });

  it("ranks plays by what they brought for what was expected, unmeasured ones last [S0-39]", async () => {
    const play = (Title: string, expected: number, measured?: number) =>
      action({
        Type: "Play",
        Title,
        "Expected impact": expected,
        ...(measured !== undefined && { "Measured impact": measured }),
      });
    await add(
      actions,
      play("Visit", 100, 50),
      play("Not yet", 900),
      play("Two options", 200, 300),
      play("Nothing", 80, 0),
    );
    expect(await under("Plays, by what they brought", "B:F", 4)).toEqual([
      ["Two options", 200, "", 300, 1.5],
      ["Visit", 100, "", 50, 0.5],
      ["Nothing", 80, "", 0, 0],
      ["Not yet", 900, "", "", "not yet"],
    ]);
    expect(await noteOf("Plays, by what they brought", "G")).toBe("3 of 4 measured");
  });

  it("asks for the return of what leadership gave once its day has passed [S1-17]", async () => {
    const ask = (Title: string, cells: CellsByHeader) =>
      action({
        Type: "Ask of leadership",
        Direction: "Up",
        Title,
        Cost: 30_000,
        "Expected impact": 90_000,
        ...cells,
      });
    await add(
      actions,
      ask("Engineer", { Answer: "Given", "Review on": MONDAY - 1 }),
      ask("Training", { Answer: "Given", "Review on": MONDAY - 40, "Measured impact": 45_000 }),
      ask("Tool", { "Review on": MONDAY + 15 }),
    );
    expect(await under("Asks of leadership, and their return", "I:N", 3)).toEqual([
      ["Engineer", "", "Given", 90_000, "30,000 · 15 Nov 2026", "report it"],
      ["Tool", "", "none yet", 90_000, "30,000 · 1 Dec 2026", "open"],
      ["Training", "", "Given", 90_000, "30,000 · 7 Oct 2026", 45_000],
    ]);
    expect(await noteOf("Asks of leadership, and their return", "N")).toBe("1 returns to report");
  });

  it("lists a decision whose review day has passed without the figure after [S3-12]", async () => {
    const decision = (Title: string, cells: CellsByHeader) =>
      action({ Type: "Decision", Title, Metric: "Discount, %", Before: 14, ...cells });
    await add(
      actions,
      decision("Looked at", { "Review on": MONDAY - 9, After: 11 }),
      decision("Not looked at", { "Review on": MONDAY - 9 }),
      decision("Not due", { "Review on": MONDAY + 9 }),
    );
    expect(await under("Decisions past their review", "I:N", 2)).toEqual([
      ["Not looked at", "", "Discount, %", 14, "", 9],
      ["", "", "", "", "", ""],
    ]);
  });

  it("says of each resource its deal, amount and days, and the median to deliver [S2-06] [S4-05]", async () => {
    const support = (Title: string, About: string, cells: CellsByHeader) =>
      action({ Type: "Support–deal", Title, About, Opened: MONDAY - 20, ...cells });
    const done = (ago: number) => ({ Status: "Done", Cost: 500, "Closed on": MONDAY - ago });
    await add(
      actions,
      support("Bare", "Somewhere", { Cost: 1 }),
      support("No amount", "D-2", {}),
      support("Presales", "D-1", { Cost: 4_000, Opened: MONDAY - 6 }),
      support("Demo", "D-1", done(18)),
      support("Visit", "D-2", done(13)),
    );
    await add(actions, support("Lab", "D-3", { ...done(0), Opened: MONDAY - 30 }));
    const rows = await under("Resources for deals", "B:G", 5);
    expect(rows.slice(0, 3).map(([what, amount, , state, , deal]) => [what, amount, state, deal])).toEqual([
      ["Presales", 4_000, "6 d open", "Deal D-1"],
      ["Bare", 1, "no deal", "not on Pipeline"],
      ["No amount", "", "no amount", "Deal D-2"],
    ]);
    // Two, seven and thirty days.
    expect(await noteOf("Resources for deals", "G")).toBe("delivered in 7.0 days, the median of 3");
  });

  it("suggests an action for each enabler at 0 or 1 until one about the member is open [S2-05]", async () => {
    expect((await under("Suggested actions", "B", 1))[0]).toEqual([
      "Nobody lacks skills, tools, systems, processes or training.",
    ]);
    await put("Talent", "Skills", 1, 2);
    await put("Talent", "Tools", 3, 1);
    await put("Talent", "Systems", 0, 3);
    await put("Talent", "Processes", 1, 2);
    await put("Talent", "Training", 0, 2);
    await add(actions, action({ Type: "Support–career", Title: "Tools for the demo", About: "Ben Carter" }));
    expect(await under("Suggested actions", "B:G", 6)).toEqual([
      ["Coach one skill with Ana Ruiz", "", "", "Skills", "1 of 3", "Write it on Actions"],
      ["Mend the system that slows Ana Ruiz", "", "", "Systems", "0 of 3", "Write it on Actions"],
      ["Take a step out of how Ana Ruiz works", "", "", "Processes", "1 of 3", "Write it on Actions"],
      ["Book training for Ana Ruiz", "", "", "Training", "0 of 3", "Write it on Actions"],
      ["Get Ben Carter the missing tool", "", "", "Tools", "1 of 3", "in hand"],
      ["", "", "", "", "", ""],
    ]);
  });

  it("reminds the manager to learn from another one each quarter, and counts learning in Self on Home [S2-11] [S2-12]", async () => {
    const before = String((await home("Q9"))[0]?.[0]);
    expect(before).toMatch(/Self 0$/);
    expect((await under("You", "L:M", 2)).map(([, words]) => words)).toEqual([
      "study, read or train on one thing",
      "! talk to one this quarter",
    ]);
    const learning = (Title: string, About = "") =>
      action({ Type: "My learning", Direction: "Self", Title, About, Opened: MONDAY - 60 });
    await add(actions, learning("Read a book"), learning("How she runs reviews", "Dana Wolf"));
    expect(await under("You", "L:M", 2)).toEqual([
      [2, "counted in Self on Home"],
      [1, "Dana Wolf"],
    ]);
    expect(String((await home("Q9"))[0]?.[0])).toMatch(/Self 2$/);
  });
});

describe("Home, beside the Control score", () => {
  it("counts open severity 1 and hours to answer, and puts one that is open too long first as late [S0-08]", async () => {
    const escalation = (Title: string, cells: CellsByHeader) =>
      action({ Type: "Escalation", Direction: "Customer", Title, ...cells });
    await add(
      actions,
      escalation("Invoice", {
        Severity: 3,
        Opened: MONDAY - 9,
        Due: MONDAY - 8,
        "First response": MONDAY - 8.75,
      }),
      escalation("Line stopped", { Severity: 1, Opened: MONDAY - 1.5, Due: MONDAY + 3 }),
      escalation("Answered fast", {
        Severity: 2,
        Opened: MONDAY - 1,
        Status: "Done",
        "First response": MONDAY - 0.75,
      }),
    );
    expect((await home("R15"))[0]?.[0]).toBe("2 open · 1 severity 1 · answered in 6 h");
    expect(await home("Q16:R17")).toEqual([
      ["12 h late", "Line stopped"],
      ["8 d late", "Invoice"],
    ]);
    expect((await under("Escalations", "B:F", 2)).map((row) => [row[0], row[1], row[3], row[4]])).toEqual([
      ["Line stopped", 1, 36, "not yet"],
      ["Invoice", 3, 216, "6.0 h"],
    ]);
    const first = await firstRow("Escalations", "B");
    const openFor = [`E${String(first)}`, `E${String(first + 1)}`] as const;
    expect([await isWarned(PLAN.name, openFor[0]), await isWarned(PLAN.name, openFor[1])]).toEqual([
      true,
      false,
    ]);
    expect([await isWarned("Home", "Q16"), await isWarned("Home", "R15")]).toEqual([true, false]);
  });

  it("lists what the team asks back under Up until it is answered, and how many of the team know the message [S0-13]", async () => {
    const message = action({
      Type: "Message to cascade",
      Title: "Travel rules",
      Opened: MONDAY - 2,
      Due: MONDAY - 1,
      "Told to": "Ana Ruiz, Cara Diaz",
      "Questions back": "Also for fairs?",
    });
    await add(actions, message);
    const ask = async (from: string, to: string) => {
      const key = String(message["Action ID"]);
      const edit = tableEdit(actions, { changes: [{ key, header: "Questions back", from, to }] });
      expect(await applyEdits([edit], {})).toMatchObject({ ok: true });
    };
    expect((await under("Messages to the team", "I:M", 1))[0]).toEqual([
      "Travel rules",
      "",
      "2 of 5 of the team",
      0.4,
      "Also for fairs?",
    ]);
    expect((await home("Q20:R20"))[0]).toEqual(["1 d late", "Asked back: Also for fairs?"]);
    expect((await home("R19"))[0]?.[0]).toBe("3 open · 1 asked back");
    await ask("Also for fairs?", "");
    expect((await home("Q20:R20"))[0]).not.toContain("Asked back: Also for fairs?");
    expect((await home("R19"))[0]?.[0]).toBe("3 open");
    await ask("", "Also for fairs?");
  });

  it("shows a challenge to those above among what goes up [S3-27]", async () => {
    await add(
      actions,
      action({
        Type: "Challenge",
        Direction: "Up",
        Title: "Call at midday",
        Due: MONDAY + 1,
        Opened: MONDAY,
      }),
    );
    expect((await home("R19:R21")).flat()).toEqual([
      "4 open · 1 asked back",
      "Asked back: Also for fairs?",
      "Call at midday",
    ]);
  });

  it("names the reader whose page is overdue [S3-14]", async () => {
    expect((await home("K27"))[0]?.[0]).toBe("");
    await add(
      recipients,
      { Recipient: "Dana Wolf", Page: "Leadership brief", Every: "week", "Last sent": MONDAY - 7 },
      { Recipient: "Eli Stone", Page: "Forecast", Every: "Month", "Last sent": MONDAY - 32 },
    );
    expect((await home("K27"))[0]?.[0]).toBe("Send Forecast to Eli Stone: late");
    expect((await under("You", "I:M", 6)).at(-1)).toEqual([
      "Pages overdue to readers",
      "",
      "",
      1,
      "Forecast to Eli Stone",
    ]);
  });
});

describe("the page of a person", () => {
  it("lists the ideas for the member and for the member's deals with what came of them [S0-04]", async () => {
    const idea = (Title: string, About: string, cells: CellsByHeader = {}) =>
      action({ Type: "Idea", Title, About, ...cells });
    await add(
      actions,
      idea("Ask the price of waiting", "Ben Carter", {
        Outcome: "Two of three moved",
        "Tried on": MONDAY - 9,
      }),
      idea("Demo on their data", "D-4", { Outcome: "They signed" }),
      idea("Not his", "D-1", { Outcome: "Hers" }),
    );
    const plan = personPagePlan("Ben Carter");
    const written = await writePage(plan);
    if (!written.ok) throw new Error(JSON.stringify(written));
    await calculated();
    const shown = (await valuesOf(written.value.tab, "A1:M90")).map((row) =>
      row.filter((cell) => cell !== ""),
    );
    const ideas = shown.filter(([type]) => type === "Idea");
    expect(ideas).toEqual([
      ["Idea", "Ask the price of waiting", "Open", "Two of three moved"],
      ["Idea", "Demo on their data", "Open", "They signed"],
    ]);
  });
});
