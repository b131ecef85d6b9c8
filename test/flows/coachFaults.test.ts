import { dressTabs } from "../../src/excel/building/dressTabs";
import type { KeptAnswer, ReviewCompany } from "../../src/excel/saveReview";
import { type ReviewHeld, saveWatchedReview } from "../../src/excel/saveWatchedReview";
import type { Applied } from "../../src/excel/writing/applied";
import { excelCoachDesk } from "../../src/pane/app/excelCoachDesk";
import { excelDesk } from "../../src/pane/app/excelDesk";
import { kpis } from "../../src/schema/sheets/kpis";
import { BOOK_SETTING, bookSettings } from "../../src/schema/sheets/settings/bookSettings";
import { jobAgreement } from "../../src/schema/sheets/settings/jobAgreement";
import { limits } from "../../src/schema/sheets/settings/limits";
import { recipients } from "../../src/schema/sheets/settings/recipients";
import { talent } from "../../src/schema/sheets/talent";
import { tableEdit } from "../../src/schema/tableEdit";
import type { CoachingType } from "../../src/terms/coachingTypes";
import { MONDAY, standingBook } from "./sampleBook";
import { CALL, madeNow } from "./smallCall";
import { buildSmallBook, importLines, someDeals } from "./smallBook";
import { ANSWERS, REVIEW } from "./smallReview";
import { aTalk, saved, SIGNER, talkBook } from "./talkCases";

jest.setTimeout(300_000);

const AGREED = { member: "Ana Ruiz", kpi: "Gross margin", minimum: 0.2, goal: 0.3, proposedByRep: null };
const LINE = "What I decide alone";

type Save = () => Promise<Applied | ReviewHeld>;

/** Saves a second review as the pane does, which has read the book. */
async function savedReview(answers: readonly KeptAnswer[], company: ReviewCompany = {}) {
  const { reviews, checklists } = await standingBook();
  const review = { ...REVIEW, reviewId: "R-T0MQ2C" };
  const asked = checklists.filter(({ checklist }) => checklist === REVIEW.checklist);
  const ours = answers.map((answer, index) => ({
    ...answer,
    reviewId: review.reviewId,
    question: asked[index]?.question ?? "",
  }));
  const seen = { seen: reviews.length, seenInAll: reviews.length };
  return saveWatchedReview({ review, answers: ours, ...company, ...seen });
}

function review() {
  const asks = [{ title: "Engineer", detail: "For Deal 1.", owner: "Manager", due: MONDAY + 4 }];
  return savedReview(ANSWERS, { asks, coached: "Ana" });
}

const NOTHING_SAID = { answer: "Unknown", evidence: "", saidBy: "", evidenceDate: null } as const;

/** The ten questions of a large deal with their answers. */
const TEN = ANSWERS.concat(ANSWERS, ANSWERS).slice(0, 10);

/** Ten questions that nobody could answer, which is said of each. */
const UNASKED = TEN.map((answer) => ({ ...answer, ...NOTHING_SAID }));

function met() {
  const after = { ...SIGNER, strength: 1, lastContact: MONDAY };
  return excelCoachDesk.changeContact({ before: SIGNER, after });
}

async function oneOnOne() {
  const { register } = await talkBook();
  return excelCoachDesk.saveTalk(aTalk(2, register), MONDAY);
}

function session(type: CoachingType) {
  const talk = { ...aTalk(3).talk, type, before: "Let Ana open." };
  return excelCoachDesk.saveTalk({ talk, promised: [], done: [] }, MONDAY);
}

async function lacking() {
  const { talks } = await talkBook();
  const [before] = talks;
  if (!before) throw new Error("no talk");
  return excelCoachDesk.completeTalk({
    before,
    after: { ...before, after: "They asked.", dealEffect: "Moved" },
  });
}

async function call() {
  const judged = [{ dealId: "D-2", from: null, to: "In" }] as const;
  return excelDesk.saveCall(await madeNow(CALL, judged), MONDAY + 0.4);
}

function agreement() {
  const { agreed, agreedWith } = jobAgreement.columns;
  const changes = [agreed, agreedWith].map(({ header }) => ({ key: LINE, header, from: "", to: "Prices" }));
  return excelDesk.saveSetup([tableEdit(jobAgreement, { changes })]);
}

function recipient() {
  const row = { Recipient: "The board", Page: "Leadership brief", Every: "Week" };
  return excelDesk.saveSetup([tableEdit(recipients, { puts: [row] })]);
}

function limit() {
  const change = { key: "Joint deals", header: limits.columns.value.header, from: 5, to: 4 };
  return excelDesk.saveSetup([tableEdit(limits, { changes: [change] })]);
}

function member() {
  const added = [{ [talent.columns.member.header]: "Chen Li" }];
  const renamed = {
    key: BOOK_SETTING.team,
    header: bookSettings.columns.value.header,
    from: "",
    to: "North",
  };
  return excelDesk.saveSetup([tableEdit(talent, { added }), tableEdit(bookSettings, { changes: [renamed] })]);
}

function measure() {
  const { kpi, active } = kpis.columns;
  return excelDesk.saveSetup([
    tableEdit(kpis, { added: [{ [kpi.header]: "Meetings", [active.header]: "Yes" }] }),
  ]);
}

const ACTION = { actionId: "A-7", direction: "Up", owner: "Manager", opened: MONDAY } as const;

/** How many requests read the book before a save, and the most bytes that its own two ask. */
interface Cost {
  readonly reads: number;
  readonly most: number;
}

const GOAL = 4_096;

/** What those come to that miss the goal, and what others of them read first. */
const COSTS: Readonly<Record<string, Cost>> = {
  "a review with an ask and a note on coaching": { reads: 2, most: 6_300 },
  "a review with ten answers": { reads: 2, most: GOAL },
  "a review with one field": { reads: 2, most: GOAL },
  "a one-on-one that ticks a promise off": { reads: 1, most: GOAL },
  "a forecast call with a judgment": { reads: 4, most: 4_360 },
  "what a talk still lacked": { reads: 1, most: GOAL },
};

/** Each save of the coach, and a sheet that it writes on. */
const SAVES: readonly (readonly [string, string, Save])[] = [
  ["a review with an ask and a note on coaching", "Actions", review],
  ["a review with ten answers", "Answers", () => savedReview(TEN)],
  ["a review with one field", "Reviews", () => savedReview(UNASKED)],
  ["somebody new", "Relationships", () => excelCoachDesk.addContact({ ...SIGNER, person: "New" })],
  ["somebody who was met", "Relationships", met],
  ["a one-on-one that ticks a promise off", "Coaching 🔒", oneOnOne],
  ["a ride-along", "Coaching 🔒", () => session("Ride-along")],
  ["a call review", "Coaching 🔒", () => session("Call review")],
  ["a huddle", "Coaching 🔒", () => session("Huddle")],
  ["what a talk still lacked", "Coaching 🔒", lacking],
  [
    "a minimum",
    "Standards",
    () => excelCoachDesk.saveStandard({ ...AGREED, minimum: 0.25, agreedOn: MONDAY }),
  ],
  ["a forecast call with a judgment", "Pipeline", call],
  ["a play", "Actions", () => excelDesk.addAction({ ...ACTION, type: "Play", title: "Call them" })],
  [
    "an ask for help",
    "Actions",
    () => excelDesk.addAction({ ...ACTION, type: "Ask of leadership", title: "A" }),
  ],
  ["what is put off", "_State", () => excelDesk.keepNotes([{ key: "putOff:x", value: "1 a" }], MONDAY)],
  ["a luck", "Settings", () => excelDesk.saveLuck(0.31)],
  ["the job agreement", "Settings", agreement],
  ["a recipient", "Settings", recipient],
  ["a limit", "Settings", limit],
  ["a rule of hygiene", "Settings", () => excelDesk.turnRule({ name: "No amount", from: "Yes", to: "No" })],
  ["a member with the team's name", "Talent 🔒", member],
  ["a KPI", "KPIs", measure],
];

/** The cells of every table, once all is worked out. */
async function allTables(): Promise<Readonly<Record<string, unknown>>> {
  await excelHost.book.settle();
  const { items } = excelHost.book.tables;
  return Object.fromEntries(items.map(({ name, sheet, box }) => [name, sheet.cells.values(box)]));
}

function protect(name: string, isOn: boolean): Promise<void> {
  return Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem(name);
    if (isOn) protection.protect();
    else protection.unprotect();
    await context.sync();
  });
}

beforeAll(async () => {
  await buildSmallBook();
  await importLines(someDeals(3));
  await dressTabs(["Reviews", "Answers", "Calls", "Relationships", "Coaching", "Standards"]);
  await saveWatchedReview({ review: REVIEW, answers: ANSWERS, seen: 0, seenInAll: 0 });
  await saved(excelCoachDesk.addContact(SIGNER));
  await saved(excelCoachDesk.addContact({ ...SIGNER, person: "Another" }));
  await saved(excelCoachDesk.saveTalk(aTalk(1), MONDAY));
  await saved(excelCoachDesk.saveStandard({ ...AGREED, agreedOn: MONDAY }));
  await saved(excelDesk.saveCall(await madeNow({ ...CALL, member: "Ben Carter" }), MONDAY + 0.3));
  await saved(excelDesk.keepNotes([{ key: "draft:any", value: "what was typed" }], MONDAY));
});

afterEach(() => excelHost.faults.clear());

/** Saves once, in two requests and within its bytes, and takes it back; gives which request was its last. */
async function goodRun(save: Save, { reads, most }: Cost): Promise<number> {
  const { _Log: lines, ...before } = await allTables();
  excelHost.requests.clear();
  const applied = await save();
  const { count, records } = excelHost.requests;
  const asked = records.slice(reads).reduce((sum, { requestBytes }) => sum + requestBytes, 0);
  expect(count - reads).toBe(2);
  expect(asked).toBeLessThanOrEqual(most);
  if (typeof applied === "string" || !applied.ok) throw new Error(JSON.stringify(applied));
  const { _Log: more, ...after } = await allTables();
  expect(after).not.toEqual(before);
  expect(await excelDesk.undoChange(applied.change, MONDAY)).toMatchObject({ ok: true, kept: [] });
  const { _Log: all, ...back } = await allTables();
  expect(back).toEqual(before);
  expect([lines, more, all]).not.toContain(undefined);
  return count;
}

describe.each(SAVES)("%s", (name, tab, save) => {
  it("takes two syncs, is never half, whatever happens to its requests, and goes by Undo", async () => {
    const last = await goodRun(save, COSTS[name] ?? { reads: 0, most: GOAL });
    const before = await allTables();
    const troubles = [
      () => excelHost.faults.failRequest(last - 1),
      () => excelHost.faults.failRequest(last),
      () => excelHost.faults.dropConnection(last),
    ];
    for (const trouble of troubles) {
      trouble();
      expect(await save()).toMatchObject({ ok: false, why: "refused", standing: 0 });
      excelHost.faults.clear();
      expect(await allTables()).toEqual(before);
    }
    await protect(tab, true);
    expect(await save()).toEqual({ ok: false, why: "protected", tab, standing: 0 });
    await protect(tab, false);
    expect(await allTables()).toEqual(before);
  });
});

/** Lets a co-author type into the first row of a table, or delete it, before a request. */
function before(request: number, table: string, header: string | null): void {
  excelHost.faults.betweenSyncs(request, async ({ tables, user }) => {
    const found = tables.get(table);
    if (!found) throw new Error(table);
    const column = found.columns.findIndex(({ name }) => name === header);
    const place = { row: found.body.row, column: found.body.column + column, rows: 1, columns: 1 };
    if (header === null) await user.deleteRows(found.sheet, found.body.row, 1);
    else found.sheet.cells.write(place, [["theirs"]]);
  });
}

describe("a co-author who is faster by a moment", () => {
  const cases = [
    {
      who: "changed the cell of a contact",
      table: "Relationships",
      header: "Strength",
      request: 2,
      save: met,
    },
    { who: "deleted a contact", table: "Relationships", header: null, request: 2, save: met },
    // the third request, for this one reads the talks first
    {
      who: "noted the effect of a talk",
      table: "Coaching",
      header: "Deal effect",
      request: 3,
      save: lacking,
    },
  ];

  it.each(cases)("who $who is told of, his work stands, and nothing is saved", async (each) => {
    const { table, header, request, save } = each;
    const stood = await allTables();
    before(request, table, header);
    const applied = await save();
    const cells = expect.arrayContaining([expect.objectContaining({ table })]) as unknown;
    expect(applied).toMatchObject({ ok: false, why: "overtaken", standing: 0, cells });
    const { [table]: theirs, ...others } = await allTables();
    expect(JSON.stringify(theirs).includes("theirs")).toBe(header !== null);
    const { [table]: ours, ...unchanged } = stood;
    expect(theirs).not.toEqual(ours);
    expect(others).toEqual(unchanged);
  });

  it("who takes a promise back that is being ticked off keeps it so, and the talk is saved and tells of it", async () => {
    before(3, "Actions", "Status");
    const applied = await oneOnOne();
    expect(applied).toMatchObject({ ok: true, change: { overtaken: [{ key: "A-1", header: "Status" }] } });
    const { register, talks } = await talkBook();
    expect(talks).toHaveLength(2);
    expect(register.map(({ actionId }) => actionId)).toEqual(["A-1", "A-2"]);
  });
});

/** The questions of the last ten answers. */
async function lastQuestions(): Promise<readonly unknown[]> {
  const { Answers: cells } = await allTables();
  return (cells as readonly (readonly unknown[])[]).slice(-10).map(([, , question]) => question);
}

describe("a table that stands otherwise than the pane has read it", () => {
  const cases: readonly (readonly [string, () => void])[] = [
    ["whose questions somebody rewords while they are copied", () => before(4, "Checklists", "Question")],
    ["whose tab was renamed", () => rename(3, "Reviews", "Talks about deals")],
    ["below which somebody has typed a note", () => note(3)],
  ];

  it.each(cases)("%s gets the whole review, and keeps what is not ours", async (_, change) => {
    const asked = (await standingBook()).checklists.slice(0, 10).map(({ question }) => question);
    const stood = await allTables();
    change();
    const applied = await savedReview(TEN);
    if (typeof applied === "string" || !applied.ok) throw new Error(JSON.stringify(applied));
    expect(await lastQuestions()).toEqual(asked);
    expect(await excelDesk.undoChange(applied.change, MONDAY)).toMatchObject({ ok: true, kept: [] });
    await mend(asked[0] ?? "");
    const { Answers: back, Reviews: left, Checklists: questions } = await allTables();
    expect([back, left, questions]).toEqual([stood["Answers"], stood["Reviews"], stood["Checklists"]]);
  });

  it("whose rows somebody sorts gets a judgment where its deal stands now, and the call and the log with it", async () => {
    swapDeals(5);
    const { change } = await saved(call());
    expect(
      (await standingBook()).deals.map(({ record: { dealId, judgment } }) => [dealId, judgment]),
    ).toEqual([
      ["D-1", null],
      ["D-3", null],
      ["D-2", "In"],
    ]);
    expect(await excelDesk.undoChange(change, MONDAY)).toMatchObject({ ok: true, kept: [] });
  });

  it("shows that note still", () => {
    const sheet = excelHost.book.tables.get("Answers")?.sheet;
    expect(JSON.stringify(sheet?.cells.values({ row: 0, column: 0, rows: 40, columns: 3 }))).toContain(
      "a note",
    );
  });
});

function rename(request: number, from: string, to: string): void {
  excelHost.faults.betweenSyncs(request, () => {
    excelHost.book.sheets.get(from)?.rename(to);
  });
}

/** The second and the third deal change places before a request, as sorting does. */
function swapDeals(request: number): void {
  excelHost.faults.betweenSyncs(request, ({ tables }) => {
    const found = tables.get("Pipeline");
    if (!found) throw new Error("Pipeline");
    const column = found.columns.findIndex(({ name }) => name === "Deal ID");
    const place = { row: found.body.row + 1, column: found.body.column + column, rows: 2, columns: 1 };
    found.sheet.cells.write(place, [["D-3"], ["D-2"]]);
  });
}

function note(request: number): void {
  excelHost.faults.betweenSyncs(request, ({ tables }) => {
    const found = tables.get("Answers");
    if (!found) throw new Error("Answers");
    const { row, column, rows } = found.box;
    found.sheet.cells.write({ row: row + rows, column, rows: 1, columns: 1 }, [["a note"]]);
  });
}

/** Puts back what was reworded and renamed. */
async function mend(question: string): Promise<void> {
  await Excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.getItem("Reviews").worksheet.name = "Reviews";
    const column = tables.getItem("Checklists").columns.getItem("Question");
    column.getDataBodyRange().getCell(0, 0).values = [[question]];
    await context.sync();
  });
}
