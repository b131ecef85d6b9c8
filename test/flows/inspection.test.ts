import { applyEdits } from "../../src/excel/writing/applyEdits";
import { makeTab } from "../../src/excel/printing/makeTab";
import { excelDesk } from "../../src/pane/app/excelDesk";
import { actions } from "../../src/schema/sheets/actions";
import { answers } from "../../src/schema/sheets/answers";
import { coaching } from "../../src/schema/sheets/coaching";
import { inspectionPlan } from "../../src/schema/sheets/inspection";
import { FIRST_MEMBER, FIRST_STAGE, LAST_ROW, TOP } from "../../src/schema/sheets/inspection/place";
import { pipeline } from "../../src/schema/sheets/pipeline";
import { reviews } from "../../src/schema/sheets/reviews";
import { limits } from "../../src/schema/sheets/settings/limits";
import { targets } from "../../src/schema/sheets/settings/targets";
import { snapshots } from "../../src/schema/sheets/system/snapshots";
import { tableEdit, type CellsByHeader, type TableEdit } from "../../src/schema/tableEdit";
import { calculated, MONDAY, standingBook, valuesOf } from "./sampleBook";
import { buildSmallBook, importLines } from "./smallBook";

jest.setTimeout(240_000);

const PLAN = inspectionPlan();
const ANA = "Ana Ruiz";
const BEN = "Ben Carter";

/** A deal by its number; what is left out is the same for all. */
function deal(id: number, owner: string, cells: CellsByHeader): CellsByHeader {
  return {
    Deal: `Deal D-${String(id)}`,
    "Deal ID": `D-${String(id)}`,
    Account: `Account ${String(id)}`,
    Owner: owner,
    Status: "Open",
    ...cells,
  };
}

/** Three open deals of Ana's, two of Ben's, and what Ben won and lost. */
const DEALS: readonly CellsByHeader[] = [
  deal(1, ANA, {
    Stage: "Qualified",
    Category: "Pipeline",
    Amount: 100_000,
    "Close date": MONDAY + 20,
    Created: MONDAY - 100,
    "Stage since": MONDAY - 40,
    "Next step": "Call",
    "Next step date": MONDAY + 3,
    "Last activity": MONDAY - 2,
  }),
  deal(2, ANA, {
    Stage: "Proposal",
    Category: "Commit",
    Amount: 50_000,
    "Close date": MONDAY + 10,
    Created: MONDAY - 200,
    "Stage since": MONDAY - 10,
    "Last activity": MONDAY - 30,
    "Proven stage": "Qualified",
  }),
  deal(3, ANA, {
    Stage: "Negotiation",
    Category: "Best case",
    Amount: 30_000,
    "Close date": MONDAY + 60,
    Created: MONDAY - 50,
    "Stage since": MONDAY - 5,
    "Next step": "Agree the price",
    "Next step date": MONDAY + 2,
    "Last activity": MONDAY - 1,
    "Proven stage": "Negotiation",
    Involvement: "Joint",
  }),
  deal(4, BEN, {
    Stage: "Contract",
    Category: "Commit",
    Amount: 80_000,
    "Close date": MONDAY + 5,
    Created: MONDAY - 60,
    "Stage since": MONDAY - 20,
    "Next step": "Sign",
    "Next step date": MONDAY + 1,
    "Last activity": MONDAY - 1,
    "Proven stage": "Contract",
    Involvement: "Sponsor",
    Pursuit: "Port",
  }),
  deal(5, BEN, {
    Stage: "Qualified",
    Amount: 40_000,
    "Close date": MONDAY + 30,
    Created: MONDAY - 3,
    "Stage since": MONDAY - 3,
    "Last activity": MONDAY - 1,
    Pushes: 2,
    Pursuit: "Port",
  }),
  deal(6, BEN, {
    Stage: "Closed Won",
    Status: "Won",
    Amount: 60_000,
    "Closed on": MONDAY - 10,
    Pursuit: "Port",
  }),
  deal(7, BEN, {
    Stage: "Closed Lost",
    Status: "Lost",
    Amount: 20_000,
    "Closed on": MONDAY - 20,
    Pursuit: "Port",
  }),
  deal(8, BEN, { Stage: "Closed Won", Status: "Won", Amount: 40_000, "Closed on": MONDAY - 30 }),
];

/** A deal of Ana's that left Qualified, 40 days ago. */
function left(id: number, stage: string, status = "Open"): CellsByHeader {
  return {
    Snapshot: MONDAY - 40,
    "Deal ID": `H-${String(id)}`,
    Owner: ANA,
    Stage: stage,
    Status: status,
    "Stage before": "Qualified",
  };
}

/** What history keeps of a deal that was promised: on which day, to close by which, counted from this Monday. */
function promise(dealId: string, [on, by]: readonly [number, number], owner = ANA): CellsByHeader {
  return {
    Snapshot: MONDAY + on,
    "Deal ID": dealId,
    Owner: owner,
    Stage: "Contract",
    Category: "Commit",
    Status: "Open",
    "Close date": MONDAY + by,
  };
}

/** Eight that left Qualified within half a year, six of them onwards; one long ago; one move and one other day of this week. */
const HISTORY: readonly CellsByHeader[] = [
  { ...left(9, "Proposal"), Snapshot: MONDAY - 200 },
  ...[1, 2, 3, 4].map((id) => left(id, "Proposal")),
  left(5, "Closed Won", "Won"),
  left(6, "Negotiation"),
  left(7, "Closed Lost", "Lost"),
  left(8, "Closed Lost", "Lost"),
  {
    Snapshot: MONDAY - 7,
    "Deal ID": "D-2",
    Owner: ANA,
    Stage: "Proposal",
    Category: "Commit",
    Status: "Open",
    "Close date": MONDAY + 60,
    Amount: 50_000,
  },
  {
    Snapshot: MONDAY - 5,
    "Deal ID": "D-3",
    Owner: ANA,
    Stage: "Negotiation",
    Status: "Open",
    "Stage before": "Proposal",
  },
];

const ASKED: readonly CellsByHeader[] = [
  ...[1, 2, 3, 4].map((question) => ({
    "Review ID": "R-1",
    "Deal ID": "D-1",
    Question: `Q${String(question)}`,
    Answer: "Unknown",
  })),
  { "Review ID": "R-2", "Deal ID": "D-4", Question: "Q1", Answer: "Unknown" },
];

/** An open action about D-4. */
function step(id: number, title: string, due: number): CellsByHeader {
  return {
    "Action ID": `A-${String(id)}`,
    Type: "Action",
    Title: title,
    Direction: "Customer",
    About: "D-4",
    Due: MONDAY + due,
    Status: "Open",
  };
}

async function write(...edits: readonly TableEdit[]): Promise<void> {
  const applied = await applyEdits(edits, {});
  if (!applied.ok) throw new Error(JSON.stringify(applied));
  await calculated();
}

async function fill(): Promise<void> {
  const { period } = await standingBook();
  await excelDesk.saveTarget({ period, start: 46_296, end: 46_387, target: 920_000 });
  await write(
    tableEdit(targets, { added: [{ Period: period, Member: ANA, Target: 460_000 }] }),
    tableEdit(pipeline, { added: DEALS }),
    tableEdit(snapshots, { added: HISTORY }),
    tableEdit(reviews, {
      added: [
        {
          "Review ID": "R-1",
          "Deal ID": "D-1",
          Date: MONDAY - 20,
          "Strategy strength": 1,
          "What beats us": "Price",
        },
        { "Review ID": "R-2", "Deal ID": "D-4", Date: MONDAY - 2, "Strategy strength": 3 },
      ],
    }),
    tableEdit(answers, { added: ASKED }),
    tableEdit(actions, {
      added: [step(1, "Send papers", 2), step(2, "Legal call", 1), step(3, "Kick-off", 9)],
    }),
    tableEdit(coaching, {
      added: [{ "Coaching ID": "C-1", "Review ID": "R-1", Member: ANA, Type: "1:1", Date: MONDAY - 19 }],
    }),
  );
  await excelDesk.drawForecast(MONDAY);
  await calculated();
}

/** A row of the page: what stands in its columns B to P, blank cells left out when asked. */
async function row(at: number): Promise<readonly unknown[]> {
  const [cells = []] = await valuesOf(PLAN.name, `B${String(at)}:P${String(at)}`);
  return cells;
}

async function rows(from: number, count: number): Promise<unknown[][]> {
  return valuesOf(PLAN.name, `B${String(from)}:P${String(from + count - 1)}`);
}

/** What is there of a row, without its blank cells. */
function filled(cells: readonly unknown[]): readonly unknown[] {
  return cells.filter((cell) => cell !== "");
}

async function side(top: number): Promise<unknown> {
  return (await row(top)).at(-1);
}

async function errors(): Promise<readonly unknown[]> {
  const cells = (await valuesOf(PLAN.name, `A1:X${String(LAST_ROW)}`)).flatMap((line, at) =>
    line.map((value) => `${String(at + 1)} ${String(value)}`),
  );
  return cells.filter((text) => text.includes(" #"));
}

/** The column of a table, row by row. */
async function columnOf(table: string, header: string): Promise<readonly unknown[]> {
  return Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(table).columns.getItem(header).getDataBodyRange();
    body.load("values");
    await context.sync();
    return (body.values as unknown[][]).map(([value]) => value);
  });
}

describe("the tab Inspection", () => {
  beforeAll(async () => {
    await buildSmallBook();
    expect(await makeTab(PLAN)).toEqual({ ok: true, value: { tab: PLAN.name, isNew: true } });
    await calculated();
  });

  it("says what to do first while there is no deal, without an error", async () => {
    expect((await row(3))[0]).toBe(
      "No open deal yet: drop a CRM export on the pane, and this page fills itself.",
    );
    expect((await row(TOP.qualities + 1)).slice(0, 3)).toEqual([
      "Coverage",
      "–",
      "Type the target of the period on Settings: cover follows from it.",
    ]);
    expect(await errors()).toEqual([]);
  });

  it("keeps the stage that a deal left when an import moves it, and says who moved a stage in a week", async () => {
    await importLines([{ id: "X-1", stage: "Qualified" }]);
    await importLines([{ id: "X-1", stage: "Proposal" }]);
    await importLines([{ id: "X-1", stage: "Proposal", amount: "2000" }]);
    expect(await columnOf("_Snapshots", "Stage")).toEqual(["Proposal"]);
    expect(await columnOf("_Snapshots", "Stage before")).toEqual(["Qualified"]);
    await Excel.run(async (context) => {
      for (const name of ["Pipeline", "_Snapshots"]) {
        context.workbook.tables.getItem(name).getDataBodyRange().clear("Contents");
      }
      await context.sync();
    });
  });

  it("tells each stage's days against its norm, what went on of what left it, and what is proven [S4-01]", async () => {
    await fill();
    const [team = [], qualified = [], proposal = [], negotiation = [], contract = []] = await rows(
      FIRST_STAGE - 1,
      5,
    );
    expect(filled(team)).toEqual(["All stages", 5, 300, 15.6, 2, 9, 7, 7 / 9, 1, 0.25, 0.4]);
    expect(filled(qualified)).toEqual([
      ...["Qualified", "Prospect", 2, 140, 21.5, 30, 1],
      ...[8, 6, 0.75, 0.375, 0, 0, "–"],
    ]);
    expect(filled(proposal)).toEqual([
      ...["Proposal", "Warm", 1, 50, 10, 30, 0],
      ...[1, 1, "n = 1", 0.5, 1, 0.5, 0],
    ]);
    expect(filled(negotiation).slice(0, 7)).toEqual(["Negotiation", "Hot", 1, 30, 5, 21, 0]);
    expect(filled(contract).slice(0, 7)).toEqual(["Contract", "Ready", 1, 80, 20, 14, 1]);
    const [, ana = [], ben = []] = await rows(FIRST_MEMBER - 1, 3);
    expect(filled(ana)).toEqual([
      ...[ANA, 3, 180, 55 / 3, 1 / 3, 1 / 3, 2],
      ...[9, 7, 7 / 9, 1, 1 / 3, 1, 0],
    ]);
    expect(filled(ben)).toEqual([BEN, 2, 120, 11.5, 0.5, 0.5, 2, 0, "–", 0, 0, 1, 0]);
    expect(await errors()).toEqual([]);
  });

  it("counts how many deals each temperature needs by conversion, who is short, and who moved [S3-17]", async () => {
    const [team = [], ana = [], ben = []] = await rows(TOP.temperatures + 3, 3);
    // 0.2 wins a day at 50 k; a deal stays 30 days at 0.375, 30 at 0.5, 21 at 0.6 and 14 at 0.8.
    expect(filled(team)).toEqual(["Team", 2, 16, 14, 1, 12, 11, 1, 7, 6, 1, 4, 3, 920]);
    expect(filled(ana)).toEqual([ANA, 1, 8, 7, 1, 6, 5, 1, 4, 3, 0, 2, 2, 460]);
    expect(filled(ben)).toEqual([BEN, 1, "–", 0, "–", 0, "–", 1, "–", "–"]);
    const moved = (await rows(FIRST_MEMBER - 1, 3)).map((cells) => cells.slice(11, 13));
    expect(moved).toEqual([
      [1, 0.25],
      [1, 1 / 3],
      [0, 0],
    ]);
  });

  it("shows five qualities of the pipeline, each with its formula in figures [S0-29]", async () => {
    const shown = (await rows(TOP.qualities + 1, 5)).map(filled);
    expect(shown.map(([name, figure]) => [name, Number(figure).toFixed(6)])).toEqual([
      ["Coverage", (270 / 820).toFixed(6)],
      ["Age mix", "0.200000"],
      ["Unknowns", (220 / 300).toFixed(6)],
      ["Pushes", (40 / 300).toFixed(6)],
      ["Concentration", (230 / 300).toFixed(6)],
    ]);
    expect(shown.map(([, , words]) => words)).toEqual([
      "Open in FY26 Q4 ÷ still to close = 270 k ÷ 820 k",
      "Open deals older than 180 days ÷ all open = 1 ÷ 5; 3 are no older than 90 days.",
      "Amount without a review, or with more than 3 questions open in it ÷ open amount = 220 k ÷ 300 k",
      "Amount of deals pushed twice or more ÷ open amount = 40 k ÷ 300 k; pushed once: 0 deals.",
      "The three largest open deals ÷ open amount = 230 k ÷ 300 k",
    ]);
  });

  it("flags where the rep's status and the facts disagree, side by side [S0-30]", async () => {
    expect(await side(TOP.statuses)).toBe("Rep says more: 1 · facts say more: 2 · they agree: 2");
    const shown = (await rows(TOP.statuses + 2, 4)).map(filled);
    expect(shown.map((cells) => [cells[0], ...cells.slice(4)])).toEqual([
      [
        ...["Deal D-2", "Commit", "Pipeline", "! Rep says more"],
        "stage not proven, no next step ahead, no fresh contact.",
      ],
      ["Deal D-1", "Pipeline", "Best case", "Facts say more", "stage not proven."],
      ["Deal D-3", "Best case", "Commit", "Facts say more", "Nothing: all three hold."],
      [undefined],
    ]);
  });

  it("lists each large open deal without a review younger than 14 days, or with a weak strategy [S0-12] [S4-04]", async () => {
    const first = async () => filled(await row(TOP.large + 2));
    const review = (id: string, ago: number, strength: number) =>
      write(
        tableEdit(reviews, {
          added: [{ "Review ID": id, "Deal ID": "D-1", Date: MONDAY - ago, "Strategy strength": strength }],
        }),
      );
    expect(await side(TOP.large)).toBe(
      "Of 1 large: no review younger than 14 days 1 · strategy weaker than 2: 1",
    );
    expect(await first()).toEqual([
      ...["Deal D-1", ANA, 100, MONDAY - 20, 1, 4],
      "reviewed 20 days ago · weak strategy · what beats us: Price",
    ]);
    expect(filled(await row(TOP.large + 3))).toEqual([]);
    await review("R-3", 14, 2);
    expect((await first()).at(-1)).toBe("reviewed 14 days ago");
    await review("R-4", 13, 1);
    expect((await first()).at(-1)).toBe("weak strategy");
    await review("R-5", 0, 2);
    expect(await first()).toEqual([]);
  });

  it("counts a deal as large from a share of the target, or from the amount that was typed instead [S0-12]", async () => {
    const typed = async (value: unknown) => {
      await Excel.run(async (context) => {
        context.workbook.names.getItem("LargeFrom").getRange().formulas = [[value]];
        await context.sync();
      });
      await calculated();
      return (await columnOf("Pipeline", "Large")).slice(0, 5);
    };
    const share = '=IF(N(PeriodTarget)>0,LargeShare*PeriodTarget,"")';
    expect(await typed(50_000)).toEqual(["Yes", "Yes", "No", "Yes", "No"]);
    expect(await typed(share)).toEqual(["Yes", "No", "No", "No", "No"]);
  });

  it("lists what is going to close with its next three steps, and what could be pulled in [S4-12]", async () => {
    expect(await side(TOP.closing)).toBe("2 deals, 130 k, by the end of FY26 Q4");
    const closing = (await rows(TOP.closing + 2, 3)).map(filled);
    expect(closing).toEqual([
      ["Deal D-4", BEN, 80, MONDAY + 5, "Commit", MONDAY + 1, "Sign → Legal call → Send papers"],
      ["Deal D-2", ANA, 50, MONDAY + 10, "Commit", "none", "no next step"],
      [],
    ]);
    const candidates = (await rows(TOP.pullIn + 2, 2)).map(filled);
    expect(candidates.map(([name, , amount]) => [name, amount])).toEqual([
      ["Deal D-3", 30],
      [undefined, undefined],
    ]);
    expect(await side(TOP.pullIn)).toBe("Pulled in since Wed 11 Nov: 1 deal, 50 k");
  });

  it("adds a pursuit up from its deals [S0-26]", async () => {
    const [port = [], next = []] = await rows(TOP.pursuits + 2, 2);
    expect(port.slice(0, 7)).toEqual(["Port", 4, 2, 120, 60, 20, 200]);
    expect(next.slice(0, 7).join("")).toBe("");
  });

  it("lists the deals that you are part of, and how many to leave beyond the limit [S4-16]", async () => {
    expect(await side(TOP.pursuits)).toBe("2 of at most 5");
    const shown = (await rows(TOP.pursuits + 2, 3)).map((cells) => filled(cells.slice(8)));
    expect(shown).toEqual([["Deal D-4", BEN, 80, "Sponsor"], ["Deal D-3", ANA, 30, "Joint"], []]);
    await write(tableEdit(limits, { puts: [{ Limit: "Joint deals", Value: 1 }] }));
    expect(await side(TOP.pursuits)).toBe("2 of at most 1: choose 1 to leave");
    await write(tableEdit(limits, { puts: [{ Limit: "Joint deals", Value: 5 }] }));
  });

  it("writes one neutral message an owner, ready to copy [S4-11]", async () => {
    const lead = "could you bring these up to date when you are next in the CRM:";
    expect((await rows(TOP.asks + 1, 3)).map(filled)).toEqual([
      [ANA, `Hello Ana, ${lead} Deal D-1 (in stage 40 d); Deal D-2 (no next step · quiet 30 d). Thank you.`],
      [BEN, `Hello Ben, ${lead} Deal D-4 (in stage 20 d); Deal D-5 (no next step · pushed 2×). Thank you.`],
      [],
    ]);
  });

  it("leads from a review to the talk that came of it, and back [S4-06]", async () => {
    expect((await columnOf("Reviews", "Coaching ID")).slice(0, 2)).toEqual(["C-1", ""]);
    expect((await columnOf("Coaching", "Review ID"))[0]).toBe("R-1");
  });

  it("works on deals whose stages, ageing and flags Pipeline tells [S0-24]", async () => {
    expect((await columnOf("Pipeline", "Days in stage")).slice(0, 6)).toEqual([40, 10, 5, 20, 3, ""]);
    expect((await columnOf("Pipeline", "Age")).slice(0, 5)).toEqual([100, 200, 50, 60, 3]);
    expect((await columnOf("Pipeline", "Flags")).slice(0, 6)).toEqual([
      "Large · In stage 40 d",
      "No next step · Quiet 30 d",
      "",
      "In stage 20 d",
      "No next step · Pushed 2×",
      "",
    ]);
  });

  it("tells of what was committed, promise by promise, what each rep kept [S4-09]", async () => {
    expect(await side(TOP.commits)).toBe("No promise has come due since 18 May");
    await write(
      tableEdit(pipeline, {
        added: [
          deal(20, ANA, { Stage: "Closed Won", Status: "Won", "Closed on": MONDAY - 12 }),
          deal(21, ANA, { Stage: "Contract", Category: "Commit", "Close date": MONDAY + 9 }),
        ],
      }),
      tableEdit(snapshots, {
        added: [
          promise("D-20", [-210, -200]),
          promise("D-20", [-60, -30]),
          // Pushed, then changed without another day: one more promise.
          promise("D-20", [-28, -10]),
          { ...promise("D-20", [-20, -10]), Amount: 9_000 },
          promise("D-21", [-40, -5]),
          promise("D-6", [-40, -10], BEN),
          promise("D-99", [-40, -3], BEN),
          promise("D-4", [-2, 0], BEN),
          { ...promise("D-5", [-40, -4], BEN), Category: "Best case" },
        ],
      }),
    );
    expect(await side(TOP.commits)).toBe("Team: 2 of 5 kept since 18 May");
    const shown = await rows(TOP.commits + 2, 6);
    expect(shown.slice(0, 3).map((cells) => cells.slice(0, 7))).toEqual([
      [ANA, 3, 1, 1, 1, "n = 3", 2],
      [BEN, 2, 1, 0, 1, "n = 2", 1],
      ["", "", "", "", "", "", ""],
    ]);
    expect(shown.map((cells) => filled(cells.slice(7)))).toEqual([
      ["D-99", BEN, MONDAY - 40, MONDAY - 3, "not won"],
      ["Deal D-21", ANA, MONDAY - 40, MONDAY - 5, "not won"],
      ["Deal D-20", ANA, MONDAY - 28, MONDAY - 10, "kept"],
      ["Deal D-6", BEN, MONDAY - 40, MONDAY - 10, "kept"],
      ["Deal D-20", ANA, MONDAY - 60, MONDAY - 30, "late"],
      [],
    ]);
    expect(await errors()).toEqual([]);
    // Five more of Ana's that came to nothing: eight promises, one of them kept, are enough for a share.
    await write(
      tableEdit(snapshots, {
        added: [1, 2, 3, 4, 5].map((id) => promise(`L-${String(id)}`, [-90, -80 - id])),
      }),
    );
    const [ana = [], ben = []] = await rows(TOP.commits + 2, 2);
    expect([ana.slice(0, 6), ben.slice(0, 6)]).toEqual([
      [ANA, 8, 1, 1, 6, 1 / 8],
      [BEN, 2, 1, 0, 1, "n = 2"],
    ]);
  });

  it("finds what was pulled in where it stands when the team grows to nine owners, and says who has no line", async () => {
    await importLines(
      [1, 2, 3, 4, 5, 6, 7].map((id) => ({ id: `T-${String(id)}`, owner: `Rep ${String(id)}` })),
    );
    await excelDesk.drawForecast(MONDAY);
    await calculated();
    const [[line, count] = []] = await valuesOf("Forecast", "U23:V23");
    expect([line, count]).toEqual(["Pulled in", 1]);
    expect(await side(TOP.pullIn)).toBe("Pulled in since Sat 14 Nov: 1 deal, 50 k");
    expect(await side(TOP.reps)).toBe("1 more owner has no line here");
    expect(await errors()).toEqual([]);
  });
});
