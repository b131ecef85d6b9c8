/** @excelApi 1.13 */
import { makeTab } from "../../../src/excel/printing/makeTab";
import { buildBook } from "../../../src/excel/buildBook";
import { columnLetters } from "../../../src/kit/columnLetters";
import { cellsByHeader } from "../../../src/schema/derive/cellsByHeader";
import type { Sheet } from "../../../src/schema/sheet";
import { briefPlan } from "../../../src/schema/sheets/brief";
import { accounts } from "../../../src/schema/sheets/accounts";
import { actions } from "../../../src/schema/sheets/actions";
import { coaching } from "../../../src/schema/sheets/coaching";
import { customerSuccess } from "../../../src/schema/sheets/direction/customerSuccess";
import { expectations } from "../../../src/schema/sheets/direction/expectations";
import { market } from "../../../src/schema/sheets/direction/market";
import { milestones } from "../../../src/schema/sheets/direction/milestones";
import { selfGrade } from "../../../src/schema/sheets/direction/selfGrade";
import { candidates } from "../../../src/schema/sheets/people/candidates";
import { careers } from "../../../src/schema/sheets/people/careers";
import { onboarding } from "../../../src/schema/sheets/people/onboarding";
import { skills } from "../../../src/schema/sheets/people/skills";
import { skillsMatrixPlan } from "../../../src/schema/sheets/skillsMatrix";
import { relationships } from "../../../src/schema/sheets/relationships";
import { limits } from "../../../src/schema/sheets/settings/limits";
import { skillAreas } from "../../../src/schema/sheets/settings/skillAreas";
import { talent } from "../../../src/schema/sheets/talent";
import { meetings } from "../../../src/schema/sheets/time/meetings";
import { timeBlocks } from "../../../src/schema/sheets/time/timeBlocks";
import { tableEdit, type TableEdit } from "../../../src/schema/tableEdit";
import { SETUP, WITH_PACKS } from "../../schema/excelTexts";
import { isWarned } from "../warned";
import { columnOf, rows, sentence, write } from "./packRows";

const { today } = SETUP;

jest.setTimeout(240_000);

/** Types into the first row of a table as a user does; says whether Excel took it. */
async function typeInto(
  { table, columns, headerRow }: Sheet,
  header: string,
  text: string,
): Promise<boolean> {
  const { book } = excelHost;
  const place = Object.values(columns).findIndex((column) => column.header === header);
  const sheet = book.tables.get(table)?.sheet;
  if (!sheet || place < 0) throw new Error(`${table}[${header}] does not stand`);
  const isTaken = await book.user.type(sheet, `${columnLetters(place)}${String(headerRow + 1)}`, text);
  await book.settle();
  return isTaken;
}

/** Takes the last rows of a table away again. */
async function removeRows({ table }: Sheet, count: number): Promise<void> {
  await Excel.run(async (context) => {
    const { rows: body } = context.workbook.tables.getItem(table);
    body.load("count");
    await context.sync();
    for (let nth = 1; nth <= count; nth += 1) body.getItemAt(body.count - nth).delete();
    await context.sync();
  });
  await excelHost.book.settle();
}

beforeAll(async () => {
  await buildBook({ setup: WITH_PACKS });
});

describe("the sheets about people", () => {
  it("read a grade's words from Settings, and count no grade without evidence [S0-28]", async () => {
    await write(
      rows(skillAreas, { skillArea: "Discovery", desired: 4, impact: 3, atTwo: "Asks what is needed." }),
      rows(
        skills,
        { member: "Ana", skillArea: "Discovery", grade: 2, evidence: "Call review" },
        { member: "Ben", skillArea: "Discovery", grade: 1 },
      ),
    );
    expect(columnOf(skills, "What that means")[0]).toBe("Asks what is needed.");
    expect(columnOf(skills, "Basis")).toEqual(["Evidence", "Opinion"]);
    expect(columnOf(skills, "Counts as")).toEqual([2, ""]);
  });

  it("queue coaching by gap and impact [S1-03]", () => {
    expect(columnOf(skills, "Queue")).toEqual([6, ""]);
    expect(sentence(skills)).toBe("Coach first: Ana on Discovery.");
  });

  it("name first whom coaching helps most, in the order of gap and impact [S1-03]", async () => {
    const graded = { evidence: "Visit", gradedOn: today } as const;
    await write(
      rows(skillAreas, { skillArea: "Closing", desired: 5, impact: 1 }),
      rows(
        skills,
        { ...graded, member: "Cara", skillArea: "Closing", grade: 4 },
        { ...graded, member: "Dan", skillArea: "Closing", grade: 1 },
        { ...graded, member: "Eve", skillArea: "Discovery", grade: 5 },
        { ...graded, member: "Finn", skillArea: "Discovery", grade: 1 },
      ),
    );
    expect(columnOf(skills, "Queue")).toEqual([6, "", 1, 4, 0, 9]);
    expect(sentence(skills)).toBe(
      "Coach first: Finn on Discovery, then Ana on Discovery, then Dan on Closing.",
    );
    await removeRows(skills, 4);
    await removeRows(skillAreas, 1);
  });

  it("take the last talks of a member from Coaching, and say what a path lacks [S1-09]", async () => {
    await write(
      rows(talent, { member: "Ana", quota: 100_000, path: "Coach up", criteria: "60 % of quota" }),
      rows(coaching, { coachingId: "C-1", date: today - 3, member: "Ana", type: "1:1" }),
    );
    expect(columnOf(talent, "Last 1:1")).toEqual([today - 3]);
    expect(columnOf(talent, "Path check")).toEqual(["no date · 1 of 2 talks"]);
  });

  it("refuse Coach out where it is typed, until criteria, a decision date and two talks are there [S1-09]", async () => {
    const typed = (header: string, text: string) => typeInto(talent, header, text);
    expect(await typed("Path", "Coach out")).toBe(false);
    expect(await typed("Decision due", "2026-12-01")).toBe(true);
    expect(await typed("Path", "Coach out")).toBe(false);
    await write(rows(coaching, { coachingId: "C-0", date: today - 1, member: "Ana", type: "Ride-along" }));
    expect(await typed("Criteria", "")).toBe(true);
    expect(await typed("Path", "Coach out")).toBe(false);
    expect(columnOf(talent, "Path")).toEqual(["Coach up"]);
    expect(await typed("Criteria", "60 % of quota")).toBe(true);
    expect(await typed("Path", "Coach out")).toBe(true);
    await excelHost.book.settle();
    expect([columnOf(talent, "Path"), columnOf(talent, "Path check")]).toEqual([["Coach out"], [""]]);
  });

  it("warn when meetings train skills for less than half of their minutes [S1-25]", async () => {
    await write(
      rows(coaching, {
        coachingId: "C-2",
        date: today - 1,
        member: "Team",
        type: "Sales meeting",
        minutes: 60,
        skillsMinutes: 15,
      }),
    );
    expect(sentence(coaching)).toBe(
      "3 talks. Skills are 25 % of the minutes in meetings, below the 50 % on Settings.",
    );
  });

  it("say what the open seats do not carry [S2-07]", async () => {
    await write(
      tableEdit(limits, { puts: [cellsByHeader(limits, { limit: "Seats", value: 3 })] }),
      rows(candidates, {
        candidate: "A",
        seat: "AE",
        stage: "Offer",
        drive: 4,
        curiosity: 5,
        coachable: 5,
        craft: 3,
      }),
    );
    expect(sentence(candidates)).toBe(
      "2 open × 100,000 average quota = 200,000 a quarter not carried; 1 in play.",
    );
    expect(columnOf(candidates, "Score")).toEqual([4.3]);
  });

  it("say who had no career talk within half a year [S3-20]", async () => {
    await write(rows(careers, { member: "Ana", talkedOn: today - 200, whatIDo: "Blocking" }));
    expect(sentence(careers)).toBe("1 without a talk within 182 days.");
  });

  it("count what is late and spent on a new member", async () => {
    await write(
      rows(onboarding, {
        member: "Ana",
        step: "Day 30",
        goal: "Tells our story",
        due: today - 1,
        done: "No",
        cost: 500,
      }),
    );
    expect(sentence(onboarding)).toBe("0 of 1 done, 1 late; 500 spent.");
  });

  it("hold the ramp of a new member against its plan at each step [S1-11]", async () => {
    const hire = { member: "Ben", done: "Yes" } as const;
    await write(
      rows(
        onboarding,
        { ...hire, step: "Day 30", goal: "First meetings", rampPlanned: 0.2, rampReached: 0.25 },
        { ...hire, step: "Day 60", goal: "First offers", rampPlanned: 0.5, rampReached: 0.4 },
        { ...hire, step: "Day 90", goal: "First order", rampPlanned: 0.8 },
      ),
    );
    const curve = (header: string) => columnOf(onboarding, header).slice(1);
    expect([curve("Ramp planned"), curve("Ramp reached")]).toEqual([
      [0.2, 0.5, 0.8],
      [0.25, 0.4, ""],
    ]);
    const behind: boolean[] = [];
    for (const row of [7, 8, 9]) behind.push(await isWarned(onboarding.name, `I${String(row)}`));
    expect(behind).toEqual([false, true, false]);
    await removeRows(onboarding, 3);
  });

  it("flag a deal that hangs on one person [S0-25]", async () => {
    await write(
      rows(relationships, {
        person: "Ines",
        account: "Acme",
        dealId: "D-1",
        stance: 2,
        strength: 3,
        lastContact: today - 45,
      }),
    );
    expect(columnOf(relationships, "Standing")).toEqual([0.5]);
    expect(sentence(relationships)).toBe("1 people; 1 deal hangs on one person; 0 against us.");
    for (const [last, standing] of [
      ["2026-09-21", 1],
      ["2026-06-23", 0.25],
      ["2026-08-07", 0.5],
    ] as const) {
      expect(await typeInto(relationships, "Last contact", last)).toBe(true);
      expect(columnOf(relationships, "Standing")).toEqual([standing]);
    }
  });

  it("stand against members in one private matrix, opinions apart and each grade in words [S1-02]", async () => {
    const plan = skillsMatrixPlan();
    expect(await makeTab(plan)).toEqual({ ok: true, value: { tab: plan.name, isNew: true } });
    await excelHost.book.settle();
    const matrix = excelHost.book.sheets.get(plan.name);
    const cells = (row: number, columns: number) =>
      matrix?.cells.values({ row: row - 1, column: 1, rows: 1, columns })[0];
    expect([cells(5, 3), cells(6, 3), cells(7, 3)]).toEqual([
      ["Member", "Below", "Discovery"],
      ["Level wanted", "", 4],
      ["Ana", 1, 2],
    ]);
    await write(rows(talent, { member: "Ben" }));
    expect([cells(3, 1), cells(8, 3), cells(19, 3)]).toEqual([
      ["1 grades with evidence, 1 below the level wanted."],
      ["Ben", 0, "(1)"],
      ["Team, with evidence", "", 2],
    ]);
    expect(cells(23, 6)).toEqual(["Discovery", "", "", "", "Asks what is needed.", ""]);
    const heat = matrix?.highlights.items().map(({ boxes }) => boxes.length);
    expect(heat).toEqual([1, 1, 1, 1]);
  });
});

describe("the sheets about direction", () => {
  it("count the fives of the seven and keep the grades of before [S3-04]", async () => {
    const grade = { statement: "Data", gradedBy: "Self", part: "The seven" } as const;
    await write(
      tableEdit(selfGrade, {
        puts: [cellsByHeader(selfGrade, { ...grade, date: today, voice: null, grade: 5 })],
      }),
      rows(selfGrade, { ...grade, date: today - 90, grade: 3 }),
    );
    expect(sentence(selfGrade)).toBe("1 of 7 at 5; 0 at 1 or 2.");
    expect(columnOf(selfGrade, "Last time")[2]).toBe(3);
    const typed: (readonly [string, boolean])[] = [];
    for (const text of ["6", "0", "2.5", "five", "5"])
      typed.push([text, await typeInto(selfGrade, "Grade", text)]);
    expect(typed.filter(([, isTaken]) => isTaken)).toEqual([["5", true]]);
    expect(sentence(selfGrade)).toBe("2 of 7 at 5; 0 at 1 or 2.");
    expect(await typeInto(selfGrade, "Grade", "")).toBe(true);
    expect(selfGrade.tab.sentence).toContain("COUNTIFS(");
  });

  it("tell the manager alone how far the team's grades of the seven are from the own ones [S3-27]", async () => {
    const check = () => {
      const cells = excelHost.book.sheets.get(selfGrade.name)?.cells;
      const shown = Object.values(selfGrade.columns).map(({ isFolded }) => !isFolded);
      return cells?.values({ row: 1, column: shown.lastIndexOf(true), rows: 1, columns: 1 })[0]?.[0];
    };
    expect(check()).toBe("The team may grade the seven too, without names.");
    const voices = [3, 4, 2].map((grade, index) => ({
      date: today,
      statement: "Data",
      gradedBy: "Team" as const,
      part: "The seven" as const,
      voice: index + 1,
      grade,
    }));
    await write(rows(selfGrade, ...voices));
    expect(check()).toBe("You 5.0, the team 3.0: a gap of 2.0, you see it better.");
    const readers = Object.values(selfGrade.columns).map(({ audience }) => audience);
    expect(new Set(readers)).toEqual(new Set(["private"]));
  });

  it("tell how many of the seven questions have an answer [S3-06]", async () => {
    await write(
      rows(expectations, { member: "Ana", topic: "Calls", what: "A call", why: "The plant plans by it" }),
    );
    expect(columnOf(expectations, "Answered")).toEqual([2]);
    expect(sentence(expectations)).toBe(
      "0 of 1 are clear: all seven questions answered. Asked this quarter: 0 of 7; ask next: What, Why.",
    );
    expect(columnOf(expectations, "Member clear")).toEqual([2 / 7]);
    const all = { what: "a", why: "b", how: "c", good: "d", back: "e", when: "f", howLong: "g" };
    await write(
      rows(
        expectations,
        { member: "Ana", topic: "Plans", ...all },
        { member: "Ben", topic: "Plans", ...all, howLong: "" },
      ),
    );
    expect(columnOf(expectations, "Answered")).toEqual([2, 7, 6]);
    expect(columnOf(expectations, "Member clear")).toEqual([9 / 14, 9 / 14, 6 / 7]);
    expect(sentence(expectations)).toMatch(/^1 of 3 are clear: all seven questions answered\./);
  });

  it("flag a line of the company's strategy without a play of the team [S2-08]", async () => {
    await write(rows(milestones, { milestone: "Launch", date: today + 10, companyStrategy: "Grow service" }));
    expect(sentence(milestones)).toBe(
      "Next in 10 days: Launch; 1 of the company's lines without a play of the team.",
    );
    expect(await typeInto(milestones, "Team play", "A service offer in each renewal")).toBe(true);
    expect(sentence(milestones)).toBe("Next in 10 days: Launch.");
  });

  it("list key accounts without a point of view in 90 days, and without a shared goal [S0-07] [S3-24]", async () => {
    await write(
      rows(accounts, { account: "Acme", key: "Yes" }, { account: "Bolt", key: "Yes" }),
      rows(market, { kind: "Point of view", title: "Standstill", accounts: "Acme", sharedOn: today - 91 }),
      rows(customerSuccess, { account: "Bolt", sharedGoal: "4 % less standstill" }),
    );
    expect(sentence(market)).toBe("2 key accounts without a point of view in 90 days: Acme, Bolt.");
    await write(
      rows(market, { kind: "Point of view", title: "Energy", accounts: "Acme", sharedOn: today - 90 }),
    );
    expect(sentence(market)).toBe("1 key accounts without a point of view in 90 days: Bolt.");
    expect(sentence(customerSuccess)).toBe("1 of 2 key accounts without a shared goal: Acme.");
  });

  it("count on the Leadership brief the key accounts that measure a goal which they share [S3-25]", async () => {
    const brief = briefPlan();
    expect(await makeTab(brief)).toMatchObject({ ok: true });
    const said = async (...edits: readonly TableEdit[]) => {
      await write(...edits);
      const { cells } = excelHost.book.sheets.get(brief.name) ?? {};
      return cells?.values({ row: 39, column: 2, rows: 1, columns: 1 })[0]?.[0];
    };
    const key = "0 up, 0 flat, 0 down, 2 not known of late";
    expect(await said()).toBe(`${key}; 0 of 2 share a goal that they measure. ⁹`);
    const measured = { Account: "Bolt", "How they measure it": "Hours a month" };
    const bare = { Account: "Acme", "How they measure it": "Scrap" };
    const notKey = { Account: "Coil", "Shared goal": "Fewer returns", "How they measure it": "Returns" };
    expect(await said(tableEdit(customerSuccess, { puts: [measured], added: [bare, notKey] }))).toBe(
      `${key}; 1 of 2 share a goal that they measure. ⁹`,
    );
  });
});

describe("the sheets about time", () => {
  it("say plainly that the manager sold too much three weeks running [S2-13]", async () => {
    const monday = today - ((today - 2) % 7);
    const weeks = [1, 2, 3].flatMap((ago) => [
      { date: monday - 7 * ago, minutes: 300, kind: "Coaching", what: `Talks ${String(ago)}` } as const,
      { date: monday - 7 * ago, minutes: 100, kind: "Own selling", what: `A deal ${String(ago)}` } as const,
    ]);
    const onHome = () => {
      const cells = excelHost.book.sheets.get("Home")?.cells;
      return String(cells?.values({ row: 3, column: 2, rows: 1, columns: 1 })[0]?.[0]);
    };
    await write(rows(timeBlocks, ...weeks.slice(0, 4)));
    expect([onHome(), sentence(timeBlocks)]).toEqual([
      expect.not.stringContaining("selling"),
      "Selling stays within 10 % of your time.",
    ]);
    await write(rows(timeBlocks, ...weeks.slice(4)));
    expect(sentence(timeBlocks)).toBe(
      "You led the selling for more than 10 % of your time, 3 weeks running: that is not the job.",
    );
    const said = " You lead the selling, 3 weeks running: that is not the job.";
    expect(onHome().endsWith(said)).toBe(true);
    await write(
      rows(actions, { actionId: "A-1", title: "Ana leads Halden", about: "Own selling", status: "Open" }),
    );
    expect(onHome().endsWith(`${said} In hand.`)).toBe(true);
  });

  it("count the hours that are won back [S1-14]", async () => {
    await write(
      rows(meetings, {
        meeting: "Office move",
        every: "Month",
        minutes: 120,
        isSales: "No",
        verdict: "Drop",
        since: today - 5,
      }),
    );
    expect(sentence(meetings)).toBe(
      "2.0 hours a month, 2.0 of them not about sales; 2.0 won back a month, 6 a quarter.",
    );
  });
});
