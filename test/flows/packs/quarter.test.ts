/** @excelApi 1.13 */
import { makeTab } from "../../../src/excel/printing/makeTab";
import { writePage } from "../../../src/excel/printing/writePage";
import { buildBook } from "../../../src/excel/buildBook";
import type { Cell } from "../../../src/kit/cell";
import { columnLetters } from "../../../src/kit/columnLetters";
import { cellsByHeader } from "../../../src/schema/derive/cellsByHeader";
import { personPagePlan } from "../../../src/schema/printed/personPage";
import type { Columns, RecordOf, Sheet } from "../../../src/schema/sheet";
import { accounts } from "../../../src/schema/sheets/accounts";
import { coaching } from "../../../src/schema/sheets/coaching";
import { controlScorePlan } from "../../../src/schema/sheets/controlScore";
import { expectations } from "../../../src/schema/sheets/direction/expectations";
import { milestones } from "../../../src/schema/sheets/direction/milestones";
import { selfGrade } from "../../../src/schema/sheets/direction/selfGrade";
import { THE_SEVEN } from "../../../src/schema/sheets/direction/selfGradeStatements";
import { kpis } from "../../../src/schema/sheets/kpis";
import { candidates } from "../../../src/schema/sheets/people/candidates";
import { onboarding } from "../../../src/schema/sheets/people/onboarding";
import { skills } from "../../../src/schema/sheets/people/skills";
import { pipeline } from "../../../src/schema/sheets/pipeline";
import { reviews } from "../../../src/schema/sheets/reviews";
import { scorecard } from "../../../src/schema/sheets/scorecard";
import { jobAgreement } from "../../../src/schema/sheets/settings/jobAgreement";
import { limits } from "../../../src/schema/sheets/settings/limits";
import { standards } from "../../../src/schema/sheets/standards";
import { talent } from "../../../src/schema/sheets/talent";
import { meetings } from "../../../src/schema/sheets/time/meetings";
import { timeBlocks } from "../../../src/schema/sheets/time/timeBlocks";
import { tableEdit, type TableEdit } from "../../../src/schema/tableEdit";
import { SETUP, WITH_PACKS } from "../../schema/excelTexts";
import { isWarned } from "../warned";
import { columnOf, rows, sentence, write } from "./packRows";

// Monday 21 September 2026; the quarter began on 1 July, 82 days ago.
const { today } = SETUP;
const QUARTER_FROM = 46_204;

jest.setTimeout(240_000);

function puts<C extends Columns>(sheet: Sheet<C>, ...records: readonly Partial<RecordOf<C>>[]): TableEdit {
  return tableEdit(sheet, { puts: records.map((record) => cellsByHeader(sheet, record)) });
}

/** A page, and the column in which its words stand, from 0. */
interface Side {
  readonly tab: string;
  readonly column?: number;
}

/** The cells of a page that stand right of a word in the given column, so many. */
function beside({ tab, column = 1 }: Side, word: string, count: number): readonly unknown[] {
  const box = { row: 0, column, rows: 120, columns: 15 - column };
  const lines = excelHost.book.sheets.get(tab)?.cells.values(box) ?? [];
  const found = lines.find(([first]) => first === word);
  if (!found) throw new Error(`${tab} has no ${word}`);
  return found.slice(1, 1 + count);
}

const PAGE = controlScorePlan().name;

/** What the left side of the Control score says of something. */
function onLeft(word: string, count = 5): readonly unknown[] {
  return beside({ tab: PAGE }, word, count);
}

/** What its right side says. */
function onRight(word: string, count = 5): readonly unknown[] {
  return beside({ tab: PAGE, column: 8 }, word, count);
}

function cell(tab: string, row: number, column: number): unknown {
  return excelHost.book.sheets.get(tab)?.cells.values({ row: row - 1, column, rows: 1, columns: 1 })[0]?.[0];
}

async function typed(limit: string, value: number): Promise<void> {
  await write(puts(limits, { limit, value }));
}

const MONDAY_BEFORE = today - 7;

beforeAll(async () => {
  await buildBook({ setup: WITH_PACKS });
  await write(
    rows(
      talent,
      {
        member: "Ana Ruiz",
        background: "Was a plant engineer.",
        since: today - 900,
        territory: "Iberia",
        quota: 100_000,
        strengths: "Calm about price",
        weaknesses: "Late with next steps",
        assessedOn: today - 20,
        territoryPlan: "Three plants first",
        planUpdated: QUARTER_FROM + 3,
        theirWay: "Lets the customer draw",
        wayAskedOn: QUARTER_FROM - 1,
        delegation: 4,
        delegationBefore: 2,
        delegationOn: QUARTER_FROM + 40,
        retentionRisk: 4,
        cadence: 14,
      },
      {
        member: "Ben Carter",
        since: today - 152,
        strengths: "Follows up fast",
        weaknesses: "Discounts first",
        assessedOn: today - 91,
        delegation: 2,
        delegationBefore: 3,
        retentionRisk: 5,
        retentionPlan: "Larger accounts",
      },
    ),
    rows(
      coaching,
      {
        coachingId: "1",
        date: today - 12,
        member: "Ana Ruiz",
        type: "1:1",
        minutes: 60,
        agreed: "Call the plant",
        questions: "What, How long",
      },
      { coachingId: "2", date: today - 10, member: "Ben Carter", type: "1:1", minutes: 60, questions: "Why" },
      {
        coachingId: "3",
        date: today - 5,
        member: "Team",
        type: "Huddle",
        minutes: 60,
        skillsMinutes: 30,
        theme: "Two losses",
        attended: "Ana, Ben",
      },
      {
        coachingId: "4",
        date: today - 4,
        member: "Team",
        type: "Sales meeting",
        minutes: 120,
        skillsMinutes: 60,
        productMinutes: 40,
        theme: "Close plans",
      },
      {
        coachingId: "5",
        date: today - 9,
        member: "Ana Ruiz",
        type: "Ride-along",
        minutes: 240,
        before: "Meet purchasing",
        after: "She waited",
      },
      {
        coachingId: "6",
        date: today - 8,
        member: "Ben Carter",
        type: "Ride-along",
        minutes: 60,
        before: "See the plant",
      },
      {
        coachingId: "7",
        date: today - 7,
        member: "Ana Ruiz",
        type: "Joint call",
        minutes: 60,
        dealEffect: "Moved",
        customerLearned: "New head",
      },
      {
        coachingId: "8",
        date: today - 6,
        member: "Ben Carter",
        type: "Joint call",
        minutes: 60,
        dealEffect: "None",
      },
      {
        coachingId: "9",
        date: today - 6,
        member: "Ana Ruiz",
        type: "Joint call",
        minutes: 60,
        dealEffect: "Moved",
      },
      {
        coachingId: "10",
        date: QUARTER_FROM - 1,
        member: "Ana Ruiz",
        type: "Joint call",
        minutes: 60,
        dealEffect: "Worse",
      },
      {
        coachingId: "11",
        date: today - 3,
        member: "Ana Ruiz",
        type: "Call review",
        minutes: 60,
        recording: "call-7",
        questions: "Who spoke, What hurt, What next",
      },
      {
        coachingId: "12",
        date: today - 40,
        member: "Ben Carter",
        type: "Call review",
        minutes: 30,
        recording: "call-3",
      },
    ),
    rows(
      timeBlocks,
      { date: MONDAY_BEFORE, what: "a", minutes: 240, kind: "Coaching", direction: "Down" },
      { date: MONDAY_BEFORE, what: "b", minutes: 300, kind: "Field", direction: "Customer" },
      { date: MONDAY_BEFORE + 1, what: "c", minutes: 60, kind: "People", direction: "Down" },
      { date: MONDAY_BEFORE + 1, what: "d", minutes: 120, kind: "Own selling", direction: "Customer" },
      { date: MONDAY_BEFORE + 2, what: "e", minutes: 60, kind: "Own accounts", direction: "Self" },
      { date: MONDAY_BEFORE + 2, what: "f", minutes: 420, kind: "Admin", direction: "Self" },
      { date: today, what: "g", minutes: 180, kind: "Coaching", direction: "Down" },
      { date: today, what: "h", minutes: 120, kind: "Process", direction: "Down" },
    ),
    rows(
      reviews,
      ...["R1", "R2", "R3", "R4"].map((reviewId, index) => ({
        reviewId,
        dealId: "D-1",
        date: today - 9 + index,
        coachingNote: index === 0 ? "" : "Ask, then count to five",
      })),
    ),
  );
  await makeTab(controlScorePlan());
  await excelHost.book.settle();
});

describe("a member's row on Talent", () => {
  it("counts once strength and weakness were seen within 90 days, and a plan of this quarter [S0-15] [S4-18]", async () => {
    expect(sentence(talent)).toBe(
      "2 members; 0 to coach up, 0 to coach out; 1 at risk of leaving without a plan. " +
        "1 of 2 with strength and weakness seen within 90 days, 1 with a territory plan of this quarter.",
    );
    await write(
      rows(accounts, { account: "Acme", owner: "Ana Ruiz" }, { account: "Bolt", owner: "Ana Ruiz" }),
      rows(pipeline, {
        dealId: "D-1",
        deal: "Line 2",
        account: "Acme",
        owner: "Ana Ruiz",
        status: "Open",
        amount: 9,
      }),
    );
    expect(columnOf(talent, "Whitespace")).toEqual([1, 0]);
  });

  it("names a risk of 4 or more without a plan in red, on Home too, and stays private [S3-29]", async () => {
    expect(beside({ tab: "Home" }, "Ana Ruiz", 1)).toEqual(["may leave, no plan"]);
    const plan = Object.values(talent.columns).findIndex(({ header }) => header === "Retention plan");
    const [ana, ben] = [1, 2].map((row) => `${columnLetters(plan)}${String(talent.headerRow + row)}`);
    expect(await isWarned(talent.name, ana ?? "")).toBe(true);
    expect(await isWarned(talent.name, ben ?? "")).toBe(false);
    expect(new Set(Object.values(talent.columns).map(({ audience }) => audience))).toEqual(
      new Set(["private"]),
    );
  });

  it("says whether delegation rose or fell, from which level and when [S3-02]", () => {
    expect(columnOf(talent, "Delegation line")).toEqual(["▲ from 2, 10 Aug", "▼ from 3"]);
  });

  it("keeps background, time and territory of each, which explain differences", () => {
    expect(["Background", "Since", "Territory"].map((header) => columnOf(talent, header)[0])).toEqual([
      "Was a plant engineer.",
      today - 900,
      "Iberia",
    ]);
  });
});

describe("the coaching rhythm", () => {
  const every = (from: Cell, to: Cell) =>
    write(tableEdit(talent, { changes: [{ key: "Ben Carter", header: "1:1 every", from, to }] }));

  it("calls a 1:1 overdue after the member's own days and two of grace [S1-04]", async () => {
    expect(onLeft("Ana Ruiz", 2)).toEqual([12, today + 2]);
    expect(onLeft("Ben Carter", 2)).toEqual([10, today - 3]);
    expect(String(onLeft("Ben Carter", 5)[4])).toMatch(/^1:1 3 d over · ride-along · call$/);
    expect(String(onLeft("Ana Ruiz", 5)[4])).toBe("");
    await every("", 8);
    expect(onLeft("Ben Carter", 5)).toEqual([10, today - 2, "0 of 1", 0, "ride-along · call"]);
    await every(8, "");
  });

  it("counts ride-alongs with both notes against the quarter's target [S1-07] [S4-08]", async () => {
    expect([onLeft("Ana Ruiz", 3)[2], onLeft("Ben Carter", 3)[2]]).toEqual(["1 of 1", "0 of 1"]);
    expect(columnOf(coaching, "Lacks").slice(4, 6)).toEqual(["", "after"]);
    expect(columnOf(talent, "Last ride-along")).toEqual([today - 9, ""]);
    expect(onRight("Ride-alongs closed", 2)).toEqual([1, "1 open: the note before or after is missing"]);
    await typed("Ride-along", 45);
    expect(onLeft("Ana Ruiz", 3)[2]).toBe("1 of 2");
    await typed("Ride-along", 90);
  });

  it("wants a call review of each member a month, as often as Settings say, with its recording and questions [S1-08]", async () => {
    expect([onLeft("Ana Ruiz", 4)[3], onLeft("Ben Carter", 4)[3]]).toEqual([1, 0]);
    expect(columnOf(coaching, "Lacks").slice(10)).toEqual(["", "questions"]);
    await typed("Call review", 60);
    expect(onLeft("Ben Carter", 4)[3]).toBe(1);
    await typed("Call review", 30);
  });

  it("shares out the minutes of sales meetings and huddles [S1-06]", () => {
    expect(onRight("Sales meetings", 2)).toEqual([1, "120 min: 60 skills, 40 products"]);
    expect(onRight("Huddles", 2)).toEqual([1, "60 min; 1 with a theme, 1 with who was there"]);
    expect(onRight("Skills in meetings", 2)).toEqual([0.5, "90 of 180 minutes"]);
  });

  it("measures the impact of the quarter's joint calls [S0-05]", () => {
    expect(onRight("Impact of joint calls", 2)).toEqual([
      2 / 3,
      "2 of 3 moved the deal; something learned in 1",
    ]);
  });

  it("measures how many reviews carry a coaching note [S4-02]", () => {
    expect(onRight("Reviews with a note")).toEqual([
      0.75,
      "3 of 4 deal reviews carry a coaching note",
      "",
      "",
      "from 80 %",
    ]);
  });

  it("reminds of the job agreement each half-year [S2-09]", async () => {
    expect(onRight("Job agreement", 2)).toEqual(["", "not agreed yet: sit down with your manager"]);
    await write(
      puts(jobAgreement, { line: "What I am here for", agreed: "The number", agreedOn: today - 183 }),
    );
    expect(onRight("Job agreement", 2)).toEqual([183, "! a new look is due 20 Sep"]);
  });
});

describe("the manager's time", () => {
  const huddle = (from: number, to: number) =>
    write(tableEdit(coaching, { changes: [{ key: "3", header: "Minutes", from, to }] }));

  it("is shared out to themes that sum to 100 %, talks that were held among them [S0-34] [S1-05]", async () => {
    // Coaching: 7 h blocked, 6 h held; Field: 5 h blocked, 8 h held.
    expect(onLeft("Coaching", 2)).toEqual([7, 7 / 28]);
    expect(onLeft("Field")).toEqual([
      8,
      8 / 28,
      "from 25 %",
      0.25 - 8 / 28,
      "as held, more than was blocked",
    ]);
    const [hours, share] = onLeft("All your time", 2);
    expect([hours, Number(share).toFixed(9)]).toEqual([28, "1.000000000"]);
    // A huddle of three hours instead of one: eight are held, more than the seven that were blocked.
    await huddle(60, 180);
    const coached = onLeft("Coaching");
    expect([coached[0], coached[1], coached[4]]).toEqual([8, 8 / 29, "as held, more than was blocked"]);
    await huddle(180, 60);
  });

  it("shows the share of the field and of developing others against the own targets [S4-07] [S3-28]", () => {
    expect(onRight("In the field", 1)).toEqual([0.25]);
    expect(onLeft("Developing others: coaching, people", 3)).toEqual(["", 8 / 28, "from 45 %"]);
    expect(onRight("Developing others", 3)).toEqual([0.25, "", 0.6]);
  });

  it("shows weekly what the manager leads, own accounts and coaching blocks against their limits [S2-01] [S1-15]", () => {
    expect(onRight("Selling yourself")).toEqual([0.1, "", 0, "", "up to 10 %"]);
    expect(onRight("Own accounts")).toEqual([0.05, "", 0, "", "up to 10 %"]);
  });

  it("holds the coaching blocks of each week against 40 % [S1-22] [S4-14]", async () => {
    expect(onRight("Coaching blocks")).toEqual([0.2, "", 0.6, "", "from 40 %"]);
    await typed("Coaching", 0.5);
    expect(onRight("Coaching blocks")[4]).toBe("from 50 %");
  });

  it("watches team and customers in the first 90 days only [S0-35]", async () => {
    expect(onRight("Team and customers")).toEqual([0.6, "", 1, "watched in your first 90 days", "–"]);
    await typed("Manager since", today - 30);
    expect(onRight("Team and customers")[4]).toBe("from 60 %");
    expect(columnOf(timeBlocks, "Team and customers that week")[0]).toBe(0.6);
  });

  it("counts the hours that were freed since the quarter began [S1-26]", async () => {
    await write(
      rows(meetings, {
        meeting: "Office move",
        every: "Month",
        minutes: 600,
        isSales: "No",
        verdict: "Drop",
        since: today - 72,
      }),
    );
    // 73 days of 365, 12 times 10 hours a year.
    expect(onRight("Hours freed this quarter", 2)).toEqual([24, "10.0 hours a month from now on"]);
  });

  it("stands on Home beside the own targets, without a score [S4-19]", () => {
    expect(cell("Home", 32, 16)).toBe(
      "Your time in %: Process 8 of 10, deals 0 of 15, field 20 of 25, forecast 0 of 5, people 32 of 45",
    );
  });
});

describe("the packs beside them", () => {
  it("say on Home, for the manager alone, how many seats are open and who is in play [S1-10]", async () => {
    await write(
      puts(limits, { limit: "Seats", value: 4 }),
      rows(
        candidates,
        { candidate: "A", seat: "AE", stage: "Offer" },
        { candidate: "B", seat: "AE", stage: "Declined" },
      ),
    );
    expect(cell("Home", 23, 8)).toBe("2 seats open, 1 in play · Private: not in the copy");
  });

  it("ask next what of the seven was asked least this quarter, until each was [S3-09]", async () => {
    await write(rows(expectations, { member: "Ana Ruiz", topic: "Calls" }));
    expect(sentence(expectations)).toContain(
      "Asked this quarter: 3 of 7; ask next: How, What good looks like.",
    );
    await write(
      rows(coaching, {
        coachingId: "13",
        date: today,
        member: "Ana Ruiz",
        questions: "How, What good looks like, Back on track, When",
      }),
    );
    expect(sentence(expectations)).toContain("Asked this quarter: 7 of 7; ask next: What, Why.");
  });

  it("link each of the seven to the sheet that improves it [S3-05]", () => {
    expect(columnOf(selfGrade, "Go there").slice(0, 7)).toEqual(Array<string>(7).fill("Open"));
    const links = excelHost.book.tables.get(selfGrade.table)?.column("Go there")?.body;
    const formulas = links && excelHost.book.sheets.get(selfGrade.name)?.cells.formulas(links).flat();
    expect(formulas?.filter((formula) => String(formula).includes("HYPERLINK("))).toEqual(formulas);
    expect(columnOf(selfGrade, "Improve it on").slice(0, 7)).toEqual(
      THE_SEVEN.map(({ improvesOn }) => improvesOn),
    );
    const tabs = excelHost.book.sheets.items.map(({ name }) => name);
    expect(tabs).toEqual(expect.arrayContaining(THE_SEVEN.map(({ improvesOn }) => improvesOn)));
  });

  it("show the ten habits with the day and the trend [S2-10]", async () => {
    const habits = selfGrade.startsWith(SETUP).filter(({ part }) => part === "Ten habits");
    await write(
      puts(selfGrade, ...habits.map((habit) => ({ ...habit, voice: null, grade: 4 }))),
      rows(
        selfGrade,
        ...habits.map((habit, index) => ({ ...habit, date: today - 90, grade: index < 5 ? 3 : 4 })),
      ),
    );
    expect(sentence(selfGrade)).toContain("Ten habits: 4.0 of 5 on 21 Sep; 3.5 on 23 Jun.");
  });

  it("call a milestone ready to share once all six answers stand, and show the next on the team's page [S3-21] [S3-23]", async () => {
    const six = { where: "a", why: "b", look: "c", customers: "d", us: "e", company: "f" };
    await write(
      rows(
        milestones,
        { milestone: "Launch", date: today + 10, ...six },
        { milestone: "Fair", date: today + 40, ...six, us: "" },
      ),
    );
    expect(columnOf(milestones, "Ready")).toEqual([6, 5]);
    const head = excelHost.book.sheets.get(milestones.name)?.cells;
    expect(head?.values({ row: 1, column: 0, rows: 1, columns: 20 }).flat()).toContain(
      "1 of 2 ready to share",
    );
    expect(cell("KPIs", 1, 3)).toBe("Next milestone: Launch, Thu 1 Oct");
    await typed("Milestone line", 0);
    expect(cell("KPIs", 1, 3)).toBe("");
    await typed("Milestone line", 1);
  });

  it("hold a hire's months to full ramp against those of the own hires before [S3-30]", async () => {
    const goal = { step: "Day 90", goal: "Full quota", cost: 4_000 } as const;
    await write(
      rows(
        onboarding,
        { member: "Ana Ruiz", ...goal, due: today - 900 + 152, rampReached: 1 },
        { member: "Ben Carter", ...goal, due: today, rampReached: 0.5 },
      ),
    );
    // 152 ÷ 30.4 = 5 months needed, and 5 months here so far.
    expect(columnOf(onboarding, "Months to full ramp")).toEqual([5, ""]);
    expect(columnOf(onboarding, "Against own hires")).toEqual(["", 0]);
  });
});

describe("the page of a person", () => {
  const page = personPagePlan("Ana Ruiz");
  const on = (word: string, count: number) => beside(page, word, count);

  beforeAll(async () => {
    await write(
      puts(kpis, {
        kpi: "Gross margin",
        unit: "%",
        baseline: 0.3,
        baselineDate: today - 90,
        target: 0.4,
        targetDate: today + 90,
        active: "Yes",
      }),
      rows(standards, { member: "Ana Ruiz", kpi: "Gross margin", minimum: 0.3, goal: 0.4 }),
      rows(
        scorecard,
        ...[0.3, 0.35, 0.2, 0.4].map((actual, index) => ({
          period: today - 28 + 7 * index,
          member: "Ana Ruiz",
          kpi: "Gross margin",
          actual,
        })),
        { period: today - 100, member: "Ana Ruiz", kpi: "Gross margin", actual: 0.1 },
      ),
      rows(
        skills,
        { member: "Ana Ruiz", skillArea: "Discovery", grade: 2, evidence: "Call", gradedOn: today - 100 },
        { member: "Ana Ruiz", skillArea: "Discovery", grade: 4, evidence: "Visit", gradedOn: today - 10 },
      ),
    );
    const attempt = await writePage(page);
    if (!attempt.ok) throw new Error(attempt.fault.message);
    await excelHost.book.settle();
  });

  it("shows the trend on every KPI, the standards and the next step [S2-03]", () => {
    // 0.1, 0.3, 0.35, 0.2, 0.4 on seven steps from the lowest to the highest.
    expect(on("Gross margin", 9)).toEqual(["", "", "", "▁▆▇▃█", "", 0.4, 0.3, 0.4, "Goal met"]);
    expect(on("Next step", 2)).toEqual(["", "Call the plant"]);
  });

  it("is one for each member, made again at its place [S2-03]", async () => {
    for (const isNew of [true, false]) {
      const made = await writePage(personPagePlan("Ben Carter"));
      expect(made).toMatchObject({ ok: true, value: { tab: "Ben Carter 🔒", isNew } });
    }
    const tabs = excelHost.book.sheets.items.map(({ name }) => name);
    expect(tabs.filter((name) => /^(Ana Ruiz|Ben Carter)/.test(name)).toSorted()).toEqual([
      "Ana Ruiz 🔒",
      "Ben Carter 🔒",
    ]);
  });

  it("draws a line over four quarters of standards met and skills [S0-40]", () => {
    const standardsMet = on("Standards met", 11);
    expect([standardsMet[5], standardsMet[7], standardsMet[9], standardsMet[10]]).toEqual([
      "–",
      0,
      0.75,
      "··▁▆",
    ]);
    const grades = on("Skills, of 5", 11);
    expect([grades[7], grades[9], grades[10]]).toEqual([2, 4, "··▄▇"]);
  });

  it("shows the next milestone, and asks for their way once a quarter [S3-07] [S0-36]", async () => {
    expect(on("Next milestone", 2)).toEqual(["", "Launch, Thu 1 Oct"]);
    expect(on("Their way", 2)[1]).toBe("Lets the customer draw Ask this quarter: is this my way or theirs?");
    await write(
      tableEdit(talent, {
        changes: [{ key: "Ana Ruiz", header: "Way asked on", from: QUARTER_FROM - 1, to: today }],
      }),
    );
    expect(on("Their way", 2)[1]).toBe("Lets the customer draw");
  });
});
