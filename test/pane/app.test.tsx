import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import { sampleExport } from "../../src/intake/sample/sampleExport";
import { openExport } from "../../src/intake/openExport";
import { planImport } from "../../src/intake/plan/planImport";
import type { Applied } from "../../src/excel/writing/applied";
import type { Note } from "../../src/excel/keepNotes";
import type { KeptReview } from "../../src/excel/saveReview";
import type { ReadyReview } from "../../src/excel/saveWatchedReview";
import type { SetupFacts } from "../../src/excel/readSetup";
import type { BookState } from "../../src/excel/bookState";
import { NO_INSPECTION } from "../../src/excel/inspection";
import type { Deal } from "../../src/schema/sheets/pipeline";
import { CHECKLIST_QUESTIONS } from "../../src/schema/sheets/checklistQuestions";
import { HYGIENE_LIMITS } from "../../src/schema/sheets/settings/hygieneLimits";
import { App } from "../../src/pane/app/App";
import { goToPage, openReview, reviewSelected } from "../../src/pane/app/navigation";
import type { LogLine } from "../../src/schema/log/logEdit";
import type { PackName } from "../../src/terms/packNames";
import type { SheetPlan } from "../../src/schema/plan";
import { briefPlan } from "../../src/schema/sheets/brief";
import { createPaneApp, type PaneApp } from "../../src/pane/app/paneApp";
import { offerUndo } from "../../src/pane/app/standingActions";
import { NO_CALLS, ODDS } from "./forecastCall";
import { NOTHING_BUILT } from "../../src/excel/mend/buildSheets";
import type { Desk, TakenBack } from "../../src/pane/desk";
import { heldDraft, saveEnding } from "../../src/pane/app/heldDraft";
import { reviveDrafts } from "../../src/pane/app/reviveDrafts";
import { keepNotes, putNote } from "../../src/pane/app/notes";
import { draftPlace } from "../../src/pane/app/reviewDrafts";
import type { CoachDesk } from "../../src/pane/oneOnOne/coachDesk";
import { draftNote } from "../../src/pane/draft/draftNote";
import { reviewBasis, reviewContent } from "../../src/pane/review/reviewContent";
import { startReview } from "../../src/pane/review/reviewDraft";
import ICAL from "ical.js";
import { isoDay, serialOf } from "../../src/kit/serial";
import { cellsByHeader } from "../../src/schema/derive/cellsByHeader";
import { fromCells } from "../../src/schema/derive/fromCells";
import { LIMIT_ROWS } from "../../src/schema/sheets/settings/limitRows";
import { talent } from "../../src/schema/sheets/talent";
import { reviews } from "../../src/schema/sheets/reviews";
import { tableEdit, type TableEdit } from "../../src/schema/tableEdit";
import { createPaneRequests } from "../../src/pane/paneRequests";
import { dealAt, TODAY } from "../domain/deal";
import { shownOnce } from "./shown";
import { TEAM } from "./team";

const BOOK: BookState = {
  standing: "ready",
  missing: [],
  edition: "own",
  team: "North team",
  currency: "EUR",
  asOf: TODAY,
  importedAt: TODAY - 10,
  leftRows: 0,
  deciding: [],
  outlookOf: null,
  whyMoved: "",
  period: "FY26 Q4",
  deals: [],
  reviews: [],
  answers: [],
  checklists: CHECKLIST_QUESTIONS,
  stages: [],
  periods: [{ period: "FY26 Q4", start: TODAY - 46, end: TODAY + 45, target: 2_400_000 }],
  rates: [],
  limits: {
    largeFrom: 200_000,
    staleDays: 14,
    evidenceDays: 30,
    largeReviewDays: 14,
    importDays: 7,
    luck: 0.15,
    relationDays: 45,
    oneOnOneDays: 7,
    oneOnOneGrace: 2,
    skillsShare: 0.5,
    jointDeals: 5,
    deviation: 0.2,
    deviationTimes: 3,
    deviationWeeks: 4,
    managerSince: null,
  },
  hygiene: HYGIENE_LIMITS.map(({ rule, limit: name, value, name: cell }, index) => ({
    rule,
    name,
    row: 9 + index,
    limit: value,
    hasLimit: cell !== undefined,
    on: "Yes" as const,
  })),
  people: [],
  duties: { members: [], talks: [], register: [], scores: [] },
  faults: [],
  notes: new Map(),
};

/** The sample team's book as it stands after its first import. */
async function sampleBook(): Promise<BookState> {
  const opened = await openExport(sampleExport(1, TODAY));
  if (!opened.ok) throw new Error(`The sample cannot be read: ${opened.fault.kind}`);
  const book = { currency: "EUR", stages: [], rates: [] };
  const plan = planImport({ ...opened, answers: {}, book, existing: [], today: TODAY });
  return { ...BOOK, deals: plan.added.map(({ deal }, index) => ({ row: 6 + index, record: deal })) };
}

const CHECKLIST = CHECKLIST_QUESTIONS.filter(({ checklist }) => checklist === "Large deal");

/** The first open deal that is large, and so is asked by the checklist for these. */
function firstOpen({ deals, limits }: BookState): Deal {
  const isLarge = ({ amount }: Deal): boolean => (amount ?? 0) >= (limits.largeFrom ?? 0);
  const found = deals.find(({ record }) => record.status === "Open" && isLarge(record))?.record;
  if (!found) throw new Error("The sample has no large open deal");
  return found;
}

const WRITTEN = { ok: true, change: { edits: [], overtaken: [], shown: [] } } satisfies Applied;

const REFUSED = { ok: false, why: "protected", tab: "Relationships", standing: 0 } satisfies Applied;

/** What saving a review comes to. */
function writtenReview(review: KeptReview): Applied {
  const added = [cellsByHeader(reviews, review)];
  return { ok: true, change: { ...WRITTEN.change, edits: [tableEdit(reviews, { added })] } };
}

/** The book as it stands whenever it is read. */
function readAs(standing: () => BookState): Pick<Desk, "readBook" | "readInspection"> {
  return {
    readBook: async () => ({ ok: true, value: standing() }),
    readInspection: async () => ({ ok: true, value: { book: standing(), beside: NO_INSPECTION } }),
  };
}

/** A book that knows nobody and takes everything. */
function memoryCoach(change: Partial<CoachDesk> = {}): CoachDesk {
  return {
    readTalks: async () => ({
      ok: true,
      value: { members: [], talks: [], register: [], kpis: [], standards: [], scores: [], blocks: [] },
    }),
    saveTalk: async () => WRITTEN,
    completeTalk: async () => WRITTEN,
    saveStandard: async () => WRITTEN,
    selectedRowTexts: async () => ({ ok: true, value: [] }),
    addContact: async () => WRITTEN,
    changeContact: async () => WRITTEN,
    ...change,
  };
}

/** A member of whom nothing but the name is known. */
function talentRow(member: string): SetupFacts["team"][number] {
  const cells = [[talent.columns.member.header], [member]];
  const [found] = fromCells(talent, { cells, headerRow: 5 }).records;
  if (!found) throw new Error("Talent reads no member");
  return found.record;
}

const NOTHING_IN_SETUP: SetupFacts = {
  team: [],
  kpis: [],
  limits: [],
  recipients: [],
  agreement: [],
  blocks: [],
};

/** A desk whose workbook lives in memory: it keeps what it is told and answers from it. */
function memoryDesk(state: BookState, change: Partial<Desk> = {}): Desk {
  return {
    openBook: async () => ({ ok: true, value: { kind: "whole", state } }),
    readBook: async () => ({ ok: true, value: state }),
    readInspection: async () => ({ ok: true, value: { book: state, beside: NO_INSPECTION } }),
    buildBook: async () => ({ outcome: "standing" }),
    standingPacks: async () => ({ ok: true, value: [] }),
    hidePack: async () => ({ ok: true, value: null }),
    applyImport: async () => WRITTEN,
    goOnWithImport: async () => WRITTEN,
    callOffImport: async () => 0,
    clearLeftRows: async () => ({ ok: true, value: 0 }),
    drawForecast: async () => ({ ok: true, value: true }),
    saveReview: async () => WRITTEN,
    readCallFacts: async () => ({ ok: true, value: NO_CALLS }),
    saveCall: async () => WRITTEN,
    addAction: async () => WRITTEN,
    saveTarget: async () => WRITTEN,
    saveLuck: async () => WRITTEN,
    readHistory: async () => ({ ok: true, value: null }),
    readAccuracy: async () => ({ ok: true, value: { periods: [], period: "", asOf: null, ownDays: [] } }),
    showWaterfall: async () => ({ ok: true, value: null }),
    planCompaction: async () => ({ ok: true, value: null }),
    compactHistory: async () => ({ ok: true, done: { add: [], remove: [] }, left: 0 }),
    putBackHistory: async () => ({ ok: true, done: { add: [], remove: [] }, left: 0 }),
    seedHistory: async () => WRITTEN,
    readForFind: async () => ({ ok: true, value: [] }),
    selectRecord: async () => ({ ok: true, value: true }),
    readSetup: async () => ({ ok: true, value: NOTHING_IN_SETUP }),
    saveSetup: async () => WRITTEN,
    showHome: async () => ({ ok: true, value: null }),
    turnRule: async () => WRITTEN,
    writePage: async ({ tab }) => ({ ok: true, value: { tab, isNew: true, carried: 0 } }),
    makeTab: async ({ tab }) => ({ ok: true, value: { tab, isNew: true } }),
    removePage: async () => ({ ok: true, value: true }),
    keepNotes: async () => WRITTEN,
    writeLine: async () => WRITTEN,
    undoChange: async () => ({ ok: true, restored: 11, kept: [] }),
    coachDesk: async () => memoryCoach(),
    scanBook: async () => ({ ok: true, value: { findings: [], passed: [], unused: [] } }),
    mendBook: async () => ({
      ok: true,
      token: { rounds: [], change: null, first: [], built: NOTHING_BUILT, pages: NOTHING_BUILT },
      mended: 1,
      left: 0,
    }),
    takeBackMend: async () => ({ ok: true, left: 0 }),
    selectSpot: async () => ({ ok: true, value: null }),
    selectCell: async () => ({ ok: true, value: null }),
    readSelection: async () => null,
    watchSelection: () => () => undefined,
    copyDesk: () => Promise.reject(new Error("No copy is made here")),
    surroundings: () => ({ isDark: false, hasCornerMenu: false, platform: "OfficeOnline" }),
    watchTheme: () => () => undefined,
    functionDesk: () => Promise.reject(new Error("No function is inserted here")),
    ...change,
  };
}

interface OpenOptions {
  readonly plans?: readonly SheetPlan[];
  readonly oddsMaker?: PaneApp["oddsMaker"];
}

async function open(
  state: BookState,
  change: Partial<Desk> = {},
  { plans = [], oddsMaker = async () => ODDS }: OpenOptions = {},
) {
  const tools = {
    desk: memoryDesk(state, change),
    copyMaker: () => Promise.reject(new Error("Not asked for")),
    oddsMaker,
    readTab: async (name: string) => plans.find((plan) => plan.name === name) ?? null,
  };
  const app: PaneApp = createPaneApp({ ...tools, now: () => TODAY + 0.35 });
  const view = await shownOnce(<App app={app} />);
  return { ...view, app };
}

describe("the pane", () => {
  test("starts a workbook without deals with the way in", async () => {
    await open({ ...BOOK, standing: "absent", importedAt: null });
    expect(screen.getByRole("heading", { name: "Start with your CRM export" })).toBeInTheDocument();
    expect(screen.getByText("No book yet")).toBeInTheDocument();
  });

  test("tells of rows that a broken-off import has left, and takes them away", async () => {
    const clearLeftRows = jest.fn(async () => ({ ok: true, value: 30_851 }) as const);
    const { user } = await open({ ...BOOK, leftRows: 30_851 }, { clearLeftRows });
    const alert = screen.getByRole("alert");
    expect(alert).toHaveTextContent("30,851 rows wait below Pipeline and count nowhere.");
    await user.click(screen.getByRole("button", { name: "Take them away" }));
    expect(clearLeftRows).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  test("says in the header how old the data are", async () => {
    await open(await sampleBook());
    expect(screen.getByText("North team")).toBeInTheDocument();
    expect(screen.getByText("Data of Fri 6 Nov, 10 days old")).toBeInTheDocument();
  });

  test("says on Today that the odds did not load, and shows all else", async () => {
    const oddsMaker = () => Promise.reject(new Error("404"));
    await open(await sampleBook(), {}, { oddsMaker });
    expect(await screen.findByText(/^Range and odds could not be worked out/)).toBeInTheDocument();
    expect(screen.getByRole("heading", { name: "Worth most now" })).toBeInTheDocument();
    expect(screen.queryByText("…")).not.toBeInTheDocument();
  });

  test("says on Today and on Forecast alike that help is due by the last two periods [S3-19]", async () => {
    const won = (row: number, closedOn: number, amount: number) =>
      dealAt(row, { status: "Won", amount, closedOn, owner: "Ana Ruiz" });
    const periods = [
      { period: "FY26 Q2", start: TODAY - 230, end: TODAY - 139, target: 1_000 },
      { period: "FY26 Q3", start: TODAY - 138, end: TODAY - 47, target: 1_000 },
      { period: "FY26 Q4", start: TODAY - 46, end: TODAY + 45, target: 920 },
    ];
    const onPlan = [won(6, TODAY - 30, 260), won(7, TODAY - 14, 70), won(8, TODAY - 3, 140)];
    const { user } = await open({ ...BOOK, periods, importedAt: TODAY, deals: onPlan });
    expect(document.body).toHaveTextContent("Closed is off its planIn both of the last two closed periods.");
    await user.click(screen.getByRole("button", { name: "See the forecast" }));
    expect(await screen.findByText(/^Off by more than 20 % in both of the last periods/)).toBeInTheDocument();
  });

  test("leads from Today to the cells of the deals past their close date", async () => {
    const selectCell = jest.fn(async () => ({ ok: true, value: null }) as const);
    const { user } = await open(await sampleBook(), { selectCell });
    await user.click(screen.getByRole("button", { name: /^\d+ deals are past their close date/ }));
    const [link] = (await screen.findAllByRole("listitem"))[0]?.querySelectorAll("button") ?? [];
    await user.click(link ?? document.body);
    expect(selectCell).toHaveBeenCalledWith(
      expect.objectContaining({ table: "Pipeline", header: "Close date" }),
    );
  });

  test("makes the Leadership brief when it is first asked for, and takes it away again", async () => {
    const makeTab = jest.fn(
      async () => ({ ok: true, value: { tab: "Leadership brief", isNew: true } }) as const,
    );
    const removePage = jest.fn(async () => ({ ok: true, value: true }) as const);
    const { user } = await open(await sampleBook(), { makeTab, removePage }, { plans: [briefPlan()] });
    await user.click(screen.getByRole("button", { name: "Setup" }));
    await user.click(await screen.findByRole("button", { name: "Later" }));
    await user.click(await screen.findByRole("button", { name: /Leadership brief/ }));
    expect(makeTab).toHaveBeenCalledWith(expect.objectContaining({ name: "Leadership brief" }));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    expect(removePage).toHaveBeenCalledTimes(1);
    expect(await screen.findByText("Tab “Leadership brief” is gone again.")).toBeInTheDocument();
  });

  test("says when a tab that it would make cannot be loaded", async () => {
    const makeTab = jest.fn();
    const { user } = await open(await sampleBook(), { makeTab });
    await user.click(screen.getByRole("button", { name: "Setup" }));
    await user.click(await screen.findByRole("button", { name: "Later" }));
    await user.click(await screen.findByRole("button", { name: /How it is computed/ }));
    expect(await screen.findByText(/could not be loaded/)).toBeInTheDocument();
    expect(makeTab).not.toHaveBeenCalled();
  });

  test("saves a review, offers Undo and takes it back", async () => {
    const state = await sampleBook();
    const saveReview = jest.fn(async () => WRITTEN);
    const { user, app } = await open(state, { saveReview });
    const { dealId } = firstOpen(state);
    await act(async () => openReview(app, dealId));
    await user.type(await screen.findByLabelText(/doing on it now/), "Pilot runs on one ship.");
    await user.click(screen.getByRole("button", { name: "Save review" }));
    expect(saveReview).toHaveBeenCalledWith(
      expect.objectContaining({
        review: expect.objectContaining({
          dealId,
          date: TODAY,
          thinkingNow: "Pilot runs on one ship.",
        }) as unknown,
        seen: 0,
      }),
    );
    expect(await screen.findByText(/^Review of .* saved\.$/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(await screen.findByText("11 rows or cells are back as before.")).toBeInTheDocument();
  });

  test("says that the Forecast was not drawn after an undo, and draws it when asked", async () => {
    const state = await sampleBook();
    const notDrawn = { kind: "disconnected", code: "RequestAborted", where: "", message: "" } as const;
    const drawForecast = jest.fn(async () => ({ ok: true, value: true }) as const);
    const { user, app } = await open(state, {
      undoChange: async () => ({ ok: true, restored: 11, kept: [], notDrawn }),
      drawForecast,
    });
    await act(async () => offerUndo(app, "12 changes written.", WRITTEN.change));
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(await screen.findByText("The Forecast was not drawn anew")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(drawForecast).toHaveBeenCalledTimes(1);
    expect(screen.queryByText("The Forecast was not drawn anew")).not.toBeInTheDocument();
  });

  test("keeps the way back of each write in Setup › History, also where the first try fails", async () => {
    const fault = { kind: "protected", code: "AccessDenied", where: "", message: "" } as const;
    const undoChange = jest
      .fn<ReturnType<Desk["undoChange"]>, []>()
      .mockResolvedValueOnce({ ok: false, why: "refused", fault })
      .mockResolvedValue({ ok: true, restored: 11, kept: [] });
    const { user, app } = await open(await sampleBook(), { undoChange });
    await act(async () => goToPage(app, "Setup", "by link"));
    await user.click(await screen.findByRole("button", { name: "Later" }));
    await user.click(await screen.findByRole("button", { name: /^History/ }));
    expect(await screen.findByText(/^Nothing yet/)).toBeInTheDocument();
    await act(async () => offerUndo(app, "12 changes written.", WRITTEN.change));
    await act(async () => offerUndo(app, "Luck is 0.2.", WRITTEN.change));
    const lines = () => screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(lines()).toEqual([expect.stringMatching(/^Luck is 0\.2\./), expect.stringMatching(/^12 changes/)]);
    await user.click(screen.getByRole("button", { name: "Undo: 12 changes written." }));
    expect(await screen.findByRole("alert")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Undo: 12 changes written." })).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(lines()[1]).toMatch(/taken back \d\d:\d\d$/));
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Undo: 12 changes written." })).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Undo: Luck is 0.2." })).toBeInTheDocument();
  });

  test("keeps the draft and says why when Excel refuses a review", async () => {
    const state = await sampleBook();
    const fault = { kind: "protected", code: "AccessDenied", where: "", message: "" } as const;
    const { user, app } = await open(state, {
      saveReview: async () => ({ ok: false, why: "refused", fault, standing: 0 }),
    });
    const dealId = state.deals.find(({ record }) => record.status === "Open")?.record.dealId ?? "";
    await act(async () => openReview(app, dealId));
    await user.type(await screen.findByLabelText(/doing on it now/), "Pilot");
    await user.click(screen.getByRole("button", { name: "Save review" }));
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("Not saved: A sheet is protected");
    expect(alert).toHaveTextContent("Your draft is kept.");
    expect(screen.getByLabelText(/doing on it now/)).toHaveValue("Pilot");
  });

  test("keeps a draft while one looks at another page", async () => {
    const state = await sampleBook();
    const { user, app } = await open(state);
    const dealId = state.deals.find(({ record }) => record.status === "Open")?.record.dealId ?? "";
    await act(async () => openReview(app, dealId));
    await user.type(await screen.findByLabelText(/doing on it now/), "Pilot");
    await user.click(screen.getByRole("tab", { name: "Today" }));
    await act(async () => openReview(app, dealId));
    expect(await screen.findByLabelText(/doing on it now/)).toHaveValue("Pilot");
  });

  test("writes a draft into the book when a field is left, not while one types", async () => {
    const state = await sampleBook();
    const keepNotes = jest.fn(async () => WRITTEN);
    const { user, app } = await open(state, { keepNotes });
    const dealId = firstOpen(state).dealId;
    await act(async () => openReview(app, dealId));
    await user.type(await screen.findByLabelText(/doing on it now/), "Pilot");
    expect(keepNotes).not.toHaveBeenCalled();
    expect(screen.getByText("Draft, not saved yet")).toBeInTheDocument();
    await user.tab();
    expect(keepNotes).toHaveBeenCalledTimes(1);
    const note = { key: `draft:review:${dealId}`, value: expect.stringContaining('"Pilot"') as string };
    const line = expect.objectContaining({ event: "Review" }) as LogLine;
    expect(keepNotes).toHaveBeenCalledWith([note], TODAY + 0.35, line);
    expect(await screen.findByText("Draft kept 08:24")).toBeInTheDocument();
  });

  test("writes a draft when the pane goes out of sight", async () => {
    const state = await sampleBook();
    const keepNotes = jest.fn(async () => WRITTEN);
    const { user, app } = await open(state, { keepNotes });
    await act(async () => openReview(app, firstOpen(state).dealId));
    await user.type(await screen.findByLabelText(/doing on it now/), "Pilot");
    Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
    await act(async () => void document.dispatchEvent(new Event("visibilitychange")));
    Reflect.deleteProperty(document, "visibilityState");
    expect(keepNotes).toHaveBeenCalledTimes(1);
  });

  test("keeps what is typed when the book refuses the draft, and tries again at the next field", async () => {
    const state = await sampleBook();
    const fault = { kind: "editing", code: "", where: "", message: "" } as const;
    const answers: Applied[] = [{ ok: false, why: "refused", fault, standing: 0 }];
    const keepNotes = jest.fn(async () => answers.shift() ?? WRITTEN);
    const { user, app } = await open(state, { keepNotes });
    await act(async () => openReview(app, firstOpen(state).dealId));
    const field = await screen.findByLabelText(/doing on it now/);
    await user.type(field, "Pilot");
    await user.tab();
    expect(field).toHaveValue("Pilot");
    expect(screen.getByText("Draft, not saved yet")).toBeInTheDocument();
    await user.tab();
    expect(keepNotes).toHaveBeenCalledTimes(2);
    expect(await screen.findByText("Draft kept 08:24")).toBeInTheDocument();
  });

  test("brings a draft of an earlier session back, says what changed since, and discards it", async () => {
    const state = await sampleBook();
    const deal = firstOpen(state);
    const empty = startReview(CHECKLIST, { review: null, answers: [] }, { today: TODAY, evidenceDays: 30 });
    const [question = ""] = empty.answers.keys();
    const typed = { answer: "Partly", evidence: "A mail", saidBy: "", on: "12 Nov", expired: null } as const;
    const answers = new Map(empty.answers).set(question, typed);
    const before = { ...deal, amount: 1, closeDate: 2 };
    const content = reviewContent({ ...empty, answers, thinkingNow: "Pilot runs" });
    const note = draftNote({ begun: TODAY - 3 + 0.35, basis: reviewBasis(before), content });
    const keepNotes = jest.fn(async () => WRITTEN);
    const notes = new Map([[`draft:review:${deal.dealId}`, note]]);
    const { user, app } = await open({ ...state, notes }, { keepNotes });
    await act(async () => openReview(app, deal.dealId));
    const message = await screen.findByRole("group", { name: "Your draft from Fri 13 Nov is back" });
    expect(message).toHaveTextContent("Amount and close date have changed since.");
    expect(screen.getByLabelText(/doing on it now/)).toHaveValue("Pilot runs");
    expect(
      within(screen.getByRole("group", { name: question })).getByRole("radio", { name: /Partly/ }),
    ).toBeChecked();
    await user.click(screen.getByRole("button", { name: "Discard the draft" }));
    expect(screen.getByLabelText(/doing on it now/)).toHaveValue("");
    expect(screen.getByText("Nothing typed yet")).toBeInTheDocument();
    expect(keepNotes).toHaveBeenCalledWith([{ key: `draft:review:${deal.dealId}`, value: "" }], TODAY + 0.35);
  });

  test("keeps the words of a draft whose deal was deleted, to copy, until it is discarded", async () => {
    const state = await sampleBook();
    const empty = startReview(CHECKLIST, { review: null, answers: [] }, { today: TODAY, evidenceDays: 30 });
    const said = { answer: "Partly", evidence: "A mail", saidBy: "", on: "", expired: null } as const;
    const answers = new Map(empty.answers).set("Who decides?", said);
    const content = reviewContent({ ...empty, answers, thinkingNow: "Pilot runs" });
    const note = draftNote({ begun: TODAY - 3 + 0.35, basis: {}, content });
    const keepNotes = jest.fn(async () => WRITTEN);
    const { user, app } = await open(
      { ...state, notes: new Map([["draft:review:D-GONE", note]]) },
      { keepNotes },
    );
    await act(async () => openReview(app, "D-GONE"));
    const message = await screen.findByRole("group", { name: "D-GONE is no longer on Pipeline" });
    expect(message).toHaveTextContent("Your draft of its review from Fri 13 Nov is kept.");
    expect(within(message).getByRole("textbox")).toHaveValue(
      "Doing now: Pilot runs\nWho decides?: Partly, A mail",
    );
    await user.click(within(message).getByRole("button", { name: "Copy it" }));
    expect(await within(message).findByText("Copied.")).toBeInTheDocument();
    await user.click(within(message).getByRole("button", { name: "Discard the draft" }));
    expect(screen.queryByRole("group", { name: /no longer on Pipeline/ })).not.toBeInTheDocument();
    expect(keepNotes).toHaveBeenCalledWith([{ key: "draft:review:D-GONE", value: "" }], TODAY + 0.35);
  });

  test("leads from a review to its checklist on the sheet, and asks what was changed there on return", async () => {
    const state = await sampleBook();
    const selectRecord = jest.fn<ReturnType<Desk["selectRecord"]>, Parameters<Desk["selectRecord"]>>(
      async () => ({ ok: true, value: true }),
    );
    let standing = state;
    const readInspection: Desk["readInspection"] = async () => ({
      ok: true,
      value: { book: standing, beside: NO_INSPECTION },
    });
    const { user, app } = await open(state, { selectRecord, readInspection });
    await act(async () => openReview(app, firstOpen(state).dealId));
    await user.click(await screen.findByRole("button", { name: "Edit the checklists" }));
    const traits = [{ header: "Checklist", value: "Large deal" }];
    expect(selectRecord).toHaveBeenCalledWith({ table: "Checklists", row: 0, traits, header: "Question" });
    const own = {
      checklist: "Public sector",
      order: 1,
      question: "Is it tendered?",
      weight: null,
      element: null,
    };
    standing = { ...state, checklists: [...state.checklists, own] };
    await act(async () => void window.dispatchEvent(new Event("focus")));
    await user.selectOptions(screen.getByLabelText("Which checklist"), "Public sector");
    expect(screen.getByRole("group", { name: "Is it tendered?" })).toBeInTheDocument();
  });

  test("lets one choose, field by field, where somebody else has reviewed the deal meanwhile", async () => {
    const state = await sampleBook();
    const { dealId } = firstOpen(state);
    const theirs = {
      ...{ reviewId: "R-9", dealId, date: TODAY, checklist: "Large deal", resourcesNeeded: "" },
      ...{ thinkingNow: "Theirs now", strategyNow: "Their plan", nextTest: "Their test", whatBeatsUs: "" },
      ...{ strategyStrength: null, coachingNote: "", unknowns: null, coachingId: "" },
    };
    let standing = state;
    const saved: (Applied | "reviewed meanwhile")[] = ["reviewed meanwhile"];
    const saveReview = jest.fn<Promise<Applied | "reviewed meanwhile">, [ReadyReview]>(async () => {
      standing = { ...state, reviews: [theirs] };
      return saved.shift() ?? WRITTEN;
    });
    const readInspection: Desk["readInspection"] = async () => ({
      ok: true,
      value: { book: standing, beside: NO_INSPECTION },
    });
    const { user, app } = await open(state, { saveReview, readInspection });
    await act(async () => openReview(app, dealId));
    await user.type(await screen.findByLabelText(/doing on it now/), "Mine now");
    await user.type(screen.getByLabelText(/plan to win/), "My plan");
    await user.click(screen.getByRole("button", { name: "Save review" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Not saved: somebody else has reviewed it");
    const clash = screen.getByRole("group", { name: "Somebody else has reviewed this deal" });
    expect(clash).toHaveTextContent("Doing nowYours: Mine nowTheirs: Theirs now");
    expect(screen.getByLabelText(/test next/)).toHaveValue("Their test");
    await user.click(screen.getByRole("button", { name: "Save review" }));
    expect(saveReview).toHaveBeenCalledTimes(1);
    await user.click(within(clash).getByRole("button", { name: "Keep mine for Doing now" }));
    await user.click(within(clash).getByRole("button", { name: "Take theirs for Plan to win" }));
    expect(clash).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Save review" }));
    const [, again] = saveReview.mock.calls;
    const kept = { thinkingNow: "Mine now", strategyNow: "Their plan", nextTest: "Their test" };
    expect(again?.[0]).toMatchObject({ seen: 1, review: kept });
  });

  test("starts anew where a note is no draft", async () => {
    const state = await sampleBook();
    const { dealId } = firstOpen(state);
    const { app } = await open({ ...state, notes: new Map([[`draft:review:${dealId}`, "{"]]) });
    await act(async () => openReview(app, dealId));
    expect(await screen.findByText("Nothing typed yet")).toBeInTheDocument();
  });

  test("ends the draft with the review that it is saved as, takes its text along with the next note, and finds it again after Undo", async () => {
    const state = await sampleBook();
    const { dealId } = firstOpen(state);
    const key = `draft:review:${dealId}`;
    const kept = jest.fn<Promise<Applied>, [readonly Note[], number, LogLine?]>(async () => WRITTEN);
    let standing = state;
    const saveReview = jest.fn<Promise<Applied>, [ReadyReview]>(async ({ review }) => {
      const record = { ...review, unknowns: null, coachingId: "" };
      const text = kept.mock.calls.at(-1)?.[0][0]?.value ?? "";
      const notes = new Map(state.notes).set(key, text);
      standing = { ...state, reviews: [...state.reviews, record], notes };
      return writtenReview(review);
    });
    const undoChange = async (): Promise<TakenBack> => {
      standing = { ...state, notes: standing.notes };
      return { ok: true, restored: 1, kept: [] };
    };
    const { user, app } = await open(state, {
      keepNotes: kept,
      saveReview,
      undoChange,
      ...readAs(() => standing),
    });
    await act(async () => openReview(app, dealId));
    const group = screen.getByRole("group", { name: CHECKLIST[0]?.question ?? "" });
    await user.click(within(group).getByRole("radio", { name: "No" }));
    await user.click(screen.getByRole("button", { name: "Save review" }));
    expect(await screen.findByText(/saved: 1 answer\.$/)).toBeInTheDocument();
    const [notes, , line] = kept.mock.calls[0] ?? [];
    const draft = notes?.[0];
    const savedAs = saveReview.mock.calls[0]?.[0].review.reviewId ?? "";
    expect(draft?.value).toContain(`"savedAs":"${savedAs}"`);
    expect(line).toMatchObject({ event: "Review", detail: `${savedAs} of deal ${dealId}, begun` });
    const place = draftPlace(dealId);
    expect(heldDraft(app, place)).toBeUndefined();
    await act(async () => {
      putNote(app, "putOff:x", "1 a");
      await keepNotes(app);
    });
    expect(kept.mock.lastCall?.[0].map(({ key: one, value }) => [one, value])).toEqual([
      ["putOff:x", "1 a"],
      [key, ""],
    ]);
    expect(app.sent.get().get(dealId)?.stage.kind).toBe("saved");
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(heldDraft(app, place)?.savedAs).toBe(savedAs));
    expect(app.sent.get().has(dealId)).toBe(false);
    await waitFor(() => expect(kept.mock.lastCall?.[0]).toEqual([{ key, value: draft?.value }]));
    expect(kept.mock.lastCall).toHaveLength(2);
  });

  test("takes the end of any other draft along with the next note too, and finds it again after Undo", async () => {
    const place = { kind: "person", id: "D-1" } as const;
    const key = "draft:person:D-1";
    const note = draftNote({ begun: TODAY, basis: {}, content: "typed" });
    const state = { ...(await sampleBook()), notes: new Map([[key, note]]) };
    const kept = jest.fn<Promise<Applied>, [readonly Note[], number, LogLine?]>(async () => WRITTEN);
    const { app } = await open(state, { keepNotes: kept });
    await act(async () => {
      await saveEnding(app, { place }, async () => REFUSED);
    });
    expect(heldDraft(app, place)?.content).toBe("typed");
    await act(async () => {
      await saveEnding(app, { place }, async () => WRITTEN);
    });
    expect(heldDraft(app, place)).toBeUndefined();
    expect(kept).not.toHaveBeenCalled();
    await act(async () => {
      putNote(app, "putOff:x", "1 a");
      await keepNotes(app);
    });
    expect(kept.mock.lastCall?.[0]).toContainEqual({ key, value: "" });
    await act(async () => reviveDrafts(app, WRITTEN.change));
    expect(heldDraft(app, place)?.content).toBe("typed");
    expect(kept.mock.lastCall?.[0]).toEqual([{ key, value: note }]);
  });

  test("takes a review back whose deal was deleted while it was typed, says so and keeps the draft", async () => {
    const state = await sampleBook();
    const { dealId } = firstOpen(state);
    let standing = state;
    const saveReview = async ({ review }: ReadyReview): Promise<Applied> => {
      standing = { ...state, deals: state.deals.filter(({ record }) => record.dealId !== dealId) };
      return writtenReview(review);
    };
    const undoChange = jest.fn<Promise<TakenBack>, []>(async () => ({ ok: true, restored: 1, kept: [] }));
    const { user, app } = await open(state, { saveReview, undoChange, ...readAs(() => standing) });
    await act(async () => openReview(app, dealId));
    await user.type(await screen.findByLabelText(/doing on it now/), "Pilot");
    await user.click(screen.getByRole("button", { name: "Save review" }));
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("Not saved: the row was deleted");
    expect(alert).toHaveTextContent("Your draft is kept.");
    expect(undoChange).toHaveBeenCalledTimes(1);
    expect(JSON.stringify(heldDraft(app, draftPlace(dealId)))).toContain("Pilot");
  });

  test("puts off what is not for now, in the book, and shows it again on its day", async () => {
    const state = await sampleBook();
    const keepNotes = jest.fn(async () => WRITTEN);
    const { user } = await open(state, { keepNotes });
    await user.click(screen.getByRole("button", { name: "Not now" }));
    await user.type(screen.getByRole("textbox"), "Export comes at noon");
    await user.click(screen.getByRole("button", { name: "Tomorrow" }));
    const note = { key: "putOff:import again", value: `${TODAY + 1} Export comes at noon` };
    expect(keepNotes).toHaveBeenCalledWith([note], TODAY + 0.35);
    expect(screen.getByRole("heading", { level: 3 })).not.toHaveTextContent("days old");
    expect(screen.getByText("Put off")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Take it up now" }));
    expect(screen.getByRole("heading", { level: 3 })).toHaveTextContent("days old");
  });

  test("says why a thing put off could not be kept, leaves it put off, and keeps it when asked again", async () => {
    const refused: Applied = { ok: false, why: "protected", tab: "_State", standing: 0 };
    const keepNotes = jest.fn<Promise<Applied>, []>(async () => WRITTEN).mockResolvedValueOnce(refused);
    const { user, app } = await open(await sampleBook(), { keepNotes });
    await user.click(screen.getByRole("button", { name: "Not now" }));
    await user.click(screen.getByRole("button", { name: "Tomorrow" }));
    const alert = screen.getByRole("alert");
    expect(alert).toHaveTextContent("_State is protected");
    expect(alert).toHaveTextContent("What you put off or took up stays so while the pane is open.");
    expect(screen.getByText("Put off")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    expect(keepNotes).toHaveBeenCalledTimes(2);
    const { keptAt, value } = app.notes.get().get("putOff:import again") ?? {};
    expect({ keptAt, value }).toEqual({ keptAt: TODAY + 0.35, value: `${TODAY + 1} ` });
  });

  test("shows a new manager what the plan of the first 90 days asks, until it is ticked", async () => {
    const state = await sampleBook();
    const limits = { ...state.limits, managerSince: TODAY - 7 };
    const notes = new Map([...state.notes, ["firstDays:agreement", "done"]]);
    const { user, app } = await open({ ...state, importedAt: TODAY, limits, notes });
    const row = screen.getByRole("button", { name: /^Bring the CRM export in/ });
    expect(row).toHaveTextContent("Week 2 of your first 13. 3 others are due too. Tick it in Setup");
    await user.click(row);
    expect(app.place.get()).toEqual({ page: "Import" });
  });

  test("leads with Esc from Find back to where it was asked for", async () => {
    const { user, app } = await open(await sampleBook());
    const review = { page: "Inspect", dealId: (await sampleBook()).deals[0]?.record.dealId ?? "" } as const;
    await act(async () => openReview(app, review.dealId));
    await user.click(screen.getByRole("button", { name: "Find" }));
    expect(await screen.findByRole("textbox", { name: "Find anything in the book" })).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(app.place.get()).toEqual(review);
  });

  test("keeps the letters that are typed before the field of Find is there", async () => {
    const { app } = await open(await sampleBook());
    await act(async () => {
      goToPage(app, "Find", "by link");
      for (const key of [" ", "k", "e"])
        document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    });
    expect(await screen.findByRole("textbox", { name: "Find anything in the book" })).toHaveValue("ke");
    expect(document.dispatchEvent(new KeyboardEvent("keydown", { key: "s", cancelable: true }))).toBe(true);
  });

  test("opens the review of the selected row when the ribbon asks for it", async () => {
    const state = await sampleBook();
    const chosen = state.deals.find(({ record }) => record.status === "Open");
    const readSelection = async () => ({ sheet: "Pipeline", row: chosen?.row ?? 0 });
    const { app } = await open(state, { readSelection });
    await act(() => reviewSelected(app));
    expect(await screen.findByRole("heading", { level: 1, name: chosen?.record.deal ?? "" })).toHaveFocus();
  });

  test("opens the 1:1 with whom a click on any cell of the row names [S0-23]", async () => {
    const state = await sampleBook();
    const clicked = state.deals.find(({ record }) => record.status === "Open")?.record;
    const coach = memoryCoach({
      selectedRowTexts: async () => ({ ok: true, value: [clicked?.deal ?? "", clicked?.owner ?? ""] }),
    });
    const { user, app } = await open(state, { coachDesk: async () => coach });
    await user.click(screen.getByRole("tab", { name: "1:1" }));
    await screen.findAllByRole("listitem");
    act(() => app.selected.set({ sheet: "Pipeline", row: 9 }));
    expect(await screen.findByRole("heading", { level: 1, name: clicked?.owner ?? "" })).toBeInTheDocument();
    expect(screen.getByRole("heading", { name: /goals$/ })).toBeInTheDocument();
  });

  test("says that the book could not be read, and reads it again when asked", async () => {
    const fault = {
      kind: "editing",
      code: "InvalidOperationInCellEditMode",
      where: "",
      message: "",
    } as const;
    let tries = 0;
    const openBook: Desk["openBook"] = async () => {
      tries += 1;
      return tries === 1 ? { ok: false, fault } : { ok: true, value: { kind: "whole", state: BOOK } };
    };
    const { user } = await open(BOOK, { openBook });
    expect(screen.getByRole("alert")).toHaveTextContent("Press Enter there, then try again.");
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("heading", { name: "Start with your CRM export" })).toBeInTheDocument();
  });

  test("shows Today from a glance at a large book, and reads the rest when a page needs it", async () => {
    const state = await sampleBook();
    const aimless = { count: 7, amount: 70_000 };
    const glance = { kind: "glance", glance: { book: state, aimless, flagged: 9 } } as const;
    let give: () => void = () => undefined;
    const readInspection: Desk["readInspection"] = () =>
      new Promise((resolve) => {
        give = () => resolve({ ok: true, value: { book: state, beside: NO_INSPECTION } });
      });
    const { user } = await open(state, {
      openBook: async () => ({ ok: true, value: glance }),
      readInspection,
    });
    expect(screen.getByRole("button", { name: /^7 deals have no next step/ })).toBeInTheDocument();
    await user.click(screen.getByRole("tab", { name: "Inspect" }));
    expect(await screen.findByRole("heading", { name: "Reading the book…" })).toBeInTheDocument();
    await act(async () => give());
    expect(await screen.findByRole("heading", { name: "The process first" })).toBeInTheDocument();
    await user.click(screen.getByRole("tab", { name: "Today" }));
    expect(await screen.findByRole("heading", { name: "Worth most now" })).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /^7 deals have/ })).not.toBeInTheDocument();
  });

  test("asks before it uses another name where one is taken", async () => {
    const accepted: unknown[] = [];
    const clash = { kind: "sheet", name: "Pipeline", offer: "Pipeline CB" } as const;
    const buildBook: Desk["buildBook"] = async (options) => {
      accepted.push(options.accepted);
      return options.accepted?.length
        ? { outcome: "built", sheets: [] }
        : { outcome: "clash", clashes: [clash] };
    };
    const { user, app } = await open({ ...BOOK, standing: "absent" }, { buildBook });
    await act(async () => goToPage(app, "Setup", "by link"));
    await user.click(await screen.findByRole("button", { name: "Build the book" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("sheet “Pipeline” that is not the book’s");
    await user.click(screen.getByRole("button", { name: "Use Pipeline CB for the book" }));
    expect(accepted).toEqual([[], [clash]]);
  });
});

describe("the history of the deals in Trust", () => {
  test("is made smaller and put back", async () => {
    const plan = {
      rows: 5000,
      bytes: 600_000,
      going: [],
      kept: [],
      removed: 3000,
      since: TODAY - 700,
      from: TODAY - 182,
      quarterEnds: [TODAY - 400],
      daysLost: 60,
      lacksPeriods: false,
      isWorthIt: true,
    };
    const done = { add: [], remove: Array.from({ length: 3000 }, () => ({})) };
    const compactHistory = jest.fn(async () => ({ ok: true, done, left: 0 }) as const);
    const putBackHistory = jest.fn(
      async () => ({ ok: true, done: { add: done.remove, remove: [] }, left: 2 }) as const,
    );
    const { user } = await open(await sampleBook(), {
      scanBook: async () => ({
        ok: true,
        value: { findings: [], passed: [{ name: "log", count: 1 }], unused: [] },
      }),
      planCompaction: async () => ({ ok: true, value: plan }),
      compactHistory,
      putBackHistory,
    });
    await user.click(screen.getByRole("button", { name: "Trust" }));
    await user.click(await screen.findByText("The history of the deals"));
    await user.click(screen.getByRole("button", { name: "Take 3,000 lines out" }));
    expect(compactHistory).toHaveBeenCalledWith(plan, TODAY + 0.35);
    expect(await screen.findByText("3,000 lines of the history taken out.")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(putBackHistory).toHaveBeenCalledWith(done, TODAY + 0.35);
    const said = "3,000 lines are back in the history. 2 lines were changed meanwhile and left alone.";
    expect(await screen.findByText(said)).toBeInTheDocument();
  });
});

describe("a request of the ribbon", () => {
  test("waits until the pane listens", () => {
    const requests = createPaneRequests();
    const heard: unknown[] = [];
    requests.ask("Import");
    requests.listen((request) => void heard.push(request));
    requests.ask("the selected deal");
    expect(heard).toEqual(["Import", "the selected deal"]);
  });
});

describe("Setup in the pane", () => {
  const MEMBERS = ["Ana Ruiz", "Ben Okafor"].map((member) => talentRow(member));

  function facts(change: Partial<SetupFacts> = {}): SetupFacts {
    const limits = LIMIT_ROWS.map(({ limit, value, note }) => ({ limit, value, on: null, note }));
    return { ...NOTHING_IN_SETUP, limits, ...change };
  }

  async function openSetup(found: SetupFacts, change: Partial<Desk> = {}, state: Partial<BookState> = {}) {
    const saveSetup = jest.fn<Promise<Applied>, [readonly TableEdit[]]>(async () => WRITTEN);
    const readSetup = async () => ({ ok: true, value: found }) as const;
    const book = { ...BOOK, deals: TEAM, ...state };
    const view = await open(book, { saveSetup, readSetup, ...change });
    await act(async () => goToPage(view.app, "Setup", "by link"));
    return { ...view, saveSetup };
  }

  const LEFT = { notes: new Map([["setupLater", "yes"]]) };

  test("builds the book with quarters of the fiscal year that the manager names", async () => {
    const buildBook = jest.fn<ReturnType<Desk["buildBook"]>, Parameters<Desk["buildBook"]>>(async () => ({
      outcome: "built",
      sheets: [],
    }));
    const { user } = await openSetup(facts(), { buildBook }, { standing: "absent", deals: [] });
    const year = await screen.findByLabelText("Your fiscal year begins in");
    expect(year).toHaveDisplayValue("January");
    await user.selectOptions(year, "April");
    await user.click(screen.getByRole("button", { name: "Build the book" }));
    expect(buildBook).toHaveBeenCalledTimes(1);
    const { setup } = buildBook.mock.calls[0]?.[0] ?? {};
    expect(setup?.period).toBe("FY27 Q3");
    expect(setup?.periods.map(({ period }) => period)).toContain("FY28 Q1");
    const running = setup?.periods.find(({ period }) => period === "FY27 Q3");
    expect([running?.start, running?.end].map((day) => isoDay(day ?? 0))).toEqual([
      "2026-10-01",
      "2026-12-31",
    ]);
  });

  test("does not ask for the fiscal year once the book stands", async () => {
    await openSetup(facts());
    await screen.findByRole("group", { name: "Owners in the export" });
    expect(screen.queryByLabelText("Your fiscal year begins in")).not.toBeInTheDocument();
  });

  test("shows a pack's sheets when it is switched on, hides them when it is taken back, and tells the log of both", async () => {
    const shown: PackName[] = [];
    const buildBook: Desk["buildBook"] = async ({ setup }) => {
      shown.push(...(setup.packs ?? []));
      return { outcome: "built", sheets: [] };
    };
    const hidePack: Desk["hidePack"] = async (name) => {
      shown.splice(shown.indexOf(name), 1);
      return { ok: true, value: null };
    };
    const writeLine = jest.fn<Promise<Applied>, [LogLine]>(async () => WRITTEN);
    const standingPacks: Desk["standingPacks"] = async () => ({ ok: true, value: [...shown] });
    const packs = { buildBook, hidePack, writeLine, standingPacks };
    const { user } = await openSetup(facts({ team: MEMBERS }), packs, LEFT);
    const time = (): Promise<HTMLElement> => screen.findByRole("switch", { name: /^Time/ });
    expect(await time()).not.toBeChecked();
    await user.click(await time());
    expect(await screen.findByText("The sheets of Time stand behind the others.")).toBeInTheDocument();
    expect(await time()).toBeChecked();
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(await screen.findByText("The sheets of Time are hidden; nothing is deleted.")).toBeInTheDocument();
    expect(await time()).not.toBeChecked();
    expect(writeLine.mock.calls.map(([{ event, detail }]) => [event, detail])).toEqual([
      ["Pack", "Time switched on"],
      ["Pack", "Time switched off"],
    ]);
  });

  test("says why a pack's sheets could not be hidden, and leaves its switch on", async () => {
    const fault = { kind: "protected", code: "AccessDenied", where: "", message: "" } as const;
    const packs: Partial<Desk> = {
      standingPacks: async () => ({ ok: true, value: ["Time"] }),
      hidePack: async () => ({ ok: false, fault }),
    };
    const { user } = await openSetup(facts({ team: MEMBERS }), packs, LEFT);
    await user.click(await screen.findByRole("switch", { name: /^Time/ }));
    expect(await screen.findByRole("alert")).toHaveTextContent(/protected/i);
    expect(screen.getByRole("switch", { name: /^Time/ })).toBeChecked();
  });

  test("proposes the owners of the export as the team, and writes those that are ticked", async () => {
    const { user, saveSetup } = await openSetup(facts());
    const owners = within(await screen.findByRole("group", { name: "Owners in the export" }));
    const boxes = owners.getAllByRole("checkbox");
    expect(boxes.every((box) => box instanceof HTMLInputElement && box.checked)).toBe(true);
    await user.click(boxes[0] ?? document.body);
    await user.type(screen.getByLabelText("Somebody else"), "Eva Lind");
    await user.click(screen.getByRole("button", { name: "Keep these 3" }));
    const [edits = []] = saveSetup.mock.calls[0] ?? [];
    const added = edits.flatMap((edit) => edit.added.map(({ Member }) => Member));
    expect(added).toEqual(["Ben Okafor", "Dana Weiss", "Eva Lind"]);
    expect(screen.getByText("3 people on the team.")).toBeInTheDocument();
  });

  test.each([
    ["protected", { ok: false, why: "protected", tab: "Settings", standing: 0 }, "Settings is protected"],
    [
      "without a column that was renamed",
      { ok: false, why: "missing", missing: { table: "Periods", header: "Target" }, standing: 0 },
      "Periods lacks a column",
    ],
    [
      "refused by Excel",
      {
        ok: false,
        why: "refused",
        fault: { kind: "disconnected", code: "", where: "", message: "" },
        standing: 0,
      },
      "Excel does not answer",
    ],
  ] as const)("keeps what was typed where the sheet is %s, and says so", async (_, failed, title) => {
    const saveSetup = async () => failed;
    const { user } = await openSetup(facts({ team: MEMBERS }), { saveSetup }, LEFT);
    await user.click(await screen.findByRole("button", { name: /^Periods and targets/ }));
    const field = screen.getByLabelText(/^Target of FY26 Q4/);
    await user.clear(field);
    await user.type(field, "1.250.000,50");
    await user.click(screen.getByRole("button", { name: /^Keep 1.25.M$/ }));
    expect(screen.getByRole("alert")).toHaveTextContent(title);
    expect(screen.getByLabelText(/^Target of FY26 Q4/)).toHaveValue("1.250.000,50");
    expect(screen.getByText(/By these periods your fiscal year begins in January\./)).toBeInTheDocument();
  });

  test("says which cell a co-author had changed meanwhile", async () => {
    const overtaken = [{ table: "Periods", key: "FY26 Q4", header: "Target", found: 9 }];
    const saveSetup = async () => ({ ok: true, change: { ...WRITTEN.change, overtaken } }) as const;
    const { user } = await openSetup(facts({ team: MEMBERS }), { saveSetup }, LEFT);
    await user.click(await screen.findByRole("button", { name: /^Periods and targets/ }));
    await user.type(screen.getByLabelText(/^Target of FY26 Q4/), "0");
    await user.click(screen.getByRole("button", { name: /^Keep 24.00.M$/ }));
    expect(
      screen.getByText(/Changed by someone since, so left alone: Target of FY26 Q4\./),
    ).toBeInTheDocument();
  });

  test("keeps the eighth KPI off and offers margin among those to choose [S1-01]", async () => {
    const { user, saveSetup } = await openSetup(facts({ team: MEMBERS }), {}, LEFT);
    await user.click(await screen.findByRole("button", { name: /^KPIs/ }));
    const group = within(screen.getByRole("group", { name: "KPIs to choose from" }));
    expect(group.getByRole("checkbox", { name: "Gross margin" })).not.toBeChecked();
    for (const box of group.getAllByRole("checkbox")) {
      if (box instanceof HTMLInputElement && !box.checked) await user.click(box);
    }
    expect(group.getAllByRole("checkbox", { checked: true })).toHaveLength(7);
    expect(screen.getByText(/Seven is the limit\. Take one off first\./)).toBeInTheDocument();
    expect(screen.getByText(/from where to where\?$/)).toBeInTheDocument();
    expect(saveSetup).not.toHaveBeenCalled();
  });

  test("writes a limit in the unit in which one says it, with either mark", async () => {
    const { user, saveSetup } = await openSetup(facts({ team: MEMBERS }), {}, LEFT);
    await user.click(await screen.findByRole("button", { name: /^Limits/ }));
    const field = screen.getByLabelText("Deviation, %");
    expect(field).toHaveValue("20");
    await user.clear(field);
    await user.type(field, "12,5");
    await user.click(screen.getByRole("button", { name: "Keep the limit" }));
    const [edits = []] = saveSetup.mock.calls[0] ?? [];
    expect(edits.flatMap(({ changes }) => changes)).toEqual([
      { key: "Deviation", header: "Value", from: 0.2, to: 0.125 },
    ]);
  });

  test("keeps what the job is, with whom it was agreed and when [S2-09]", async () => {
    const agreement = [{ line: "What I am here for", agreed: "", agreedWith: "", agreedOn: null }];
    const { user, saveSetup } = await openSetup(facts({ team: MEMBERS, agreement }), {}, LEFT);
    await user.click(await screen.findByRole("button", { name: /^Job agreement/ }));
    expect(screen.getByText("Say with whom")).toBeInTheDocument();
    await user.type(screen.getByLabelText("What I am here for"), "A team that sells without me");
    await user.type(screen.getByLabelText("Agreed with"), "M. Stein");
    await user.clear(screen.getByLabelText("On"));
    await user.type(screen.getByLabelText("On"), "02.07.2026");
    await user.click(screen.getByRole("button", { name: "Keep the agreement" }));
    const [edits = []] = saveSetup.mock.calls[0] ?? [];
    expect(edits.flatMap(({ changes }) => changes.map(({ header, to }) => [header, to]))).toEqual([
      ["What we agreed", "A team that sells without me"],
      ["Agreed with", "M. Stein"],
      ["Agreed on", serialOf({ year: 2026, month: 7, day: 2 })],
    ]);
  });

  test("adds a recipient of the leadership copy, and refuses the same twice", async () => {
    const known = {
      recipient: "Ines",
      page: "Leadership copy",
      every: "week",
      lastSent: null,
      nextDue: null,
    };
    const { user, saveSetup } = await openSetup(facts({ team: MEMBERS, recipients: [known] }), {}, LEFT);
    await user.click(await screen.findByRole("button", { name: /^Recipients/ }));
    const field = screen.getByLabelText("Somebody new");
    await user.type(field, "Ines");
    expect(screen.getByText("They get that page already")).toBeInTheDocument();
    await user.type(field, " Vogt");
    await user.click(screen.getByRole("button", { name: "Add the recipient" }));
    const [edits = []] = saveSetup.mock.calls[0] ?? [];
    expect(edits.flatMap(({ added }) => added)).toEqual([
      { Recipient: "Ines Vogt", Page: "Leadership copy", Every: "week" },
    ]);
  });

  test("begins the first 90 days, shows what is due by week, and ends them", async () => {
    const since = (value: number | null) =>
      facts({ team: MEMBERS }).limits.map((row) => (row.limit === "Manager since" ? { ...row, value } : row));
    const first = await openSetup(facts({ team: MEMBERS, limits: since(null) }), {}, LEFT);
    await first.user.click(await screen.findByRole("switch", { name: /First-90-days mode/ }));
    expect(first.saveSetup.mock.calls[0]?.[0].flatMap(({ changes }) => changes)).toEqual([
      { key: "Manager since", header: "Value", from: "", to: TODAY },
    ]);
    cleanup();
    const keepNotes = jest.fn(async () => WRITTEN);
    const later = facts({ team: MEMBERS, limits: since(TODAY - 10) });
    const second = await openSetup(later, { keepNotes }, LEFT);
    const due = within(await screen.findByRole("group", { name: "Due by week 2" }));
    expect(due.getAllByRole("checkbox")).toHaveLength(5);
    await second.user.click(due.getByRole("checkbox", { name: /Agree with your manager/ }));
    expect(keepNotes).toHaveBeenCalledWith(
      [{ key: "firstDays:agreement", value: "done" }],
      expect.any(Number),
    );
    await second.user.click(screen.getByRole("switch", { name: /First-90-days mode/ }));
    expect(second.saveSetup.mock.calls[0]?.[0].flatMap(({ changes }) => changes)).toEqual([
      { key: "Manager since", header: "Value", from: TODAY - 10, to: "" },
    ]);
  });

  const RIDE = {
    date: TODAY + 1,
    from: 9.5 / 24,
    minutes: 240,
    kind: "Field",
    direction: "Customer",
    with: "Ben Okafor",
    what: "Ride-along, Halden; first visit",
    done: null,
    week: TODAY,
    coachingShare: null,
    sellingShare: null,
    heldShare: null,
    downShare: null,
  } as const;

  test("saves ride-alongs and one-on-ones as a file that a calendar reads [S1-23] [S4-14]", async () => {
    const saved: Blob[] = [];
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => `blob:${String(saved.push(blob))}`,
      revokeObjectURL: () => undefined,
    });
    const { user } = await openSetup(facts({ team: MEMBERS, blocks: [RIDE] }), {}, LEFT);
    await user.click(await screen.findByRole("button", { name: /^Calendar/ }));
    await user.clear(screen.getByLabelText("1:1s from"));
    await user.type(screen.getByLabelText("1:1s from"), "14.30");
    await user.click(screen.getByRole("button", { name: "Save the calendar file" }));
    const text = (await saved[0]?.text()) ?? "";
    const events = ICAL.Component.fromString(text).getAllSubcomponents("vevent");
    const read = events.map((component) => new ICAL.Event(component));
    expect(read.map(({ summary, startDate }) => [summary, startDate.toString()])).toEqual([
      ["Ride-along, Halden; first visit (Ben Okafor)", "2026-11-17T09:30:00"],
      ["1:1 with Ana Ruiz", "2026-11-16T14:30:00"],
      ["1:1 with Ben Okafor", "2026-11-16T15:00:00"],
    ]);
    expect(read.map((event) => event.isRecurring())).toEqual([false, true, true]);
    // What RFC 5545 asks of every file: line ends, the length of lines, and what must stand once.
    const lines = text.split("\r\n");
    expect([/[\r\n]/.test(text.replaceAll("\r\n", "")), lines.at(-1)]).toEqual([false, ""]);
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
    expect([lines[0], lines.at(-2)]).toEqual(["BEGIN:VCALENDAR", "END:VCALENDAR"]);
    expect(lines.filter((line) => /^(VERSION:2\.0$|PRODID:-\/\/)/.test(line))).toHaveLength(2);
    expect(new Set(lines.filter((line) => line.startsWith("UID:"))).size).toBe(3);
    expect(lines.filter((line) => /^DTSTAMP:\d{8}T\d{6}Z$/.test(line))).toHaveLength(3);
  });

  test("shows what the blocked time goes into against the own targets [S4-14]", async () => {
    const office = { ...RIDE, kind: "Own selling", what: "Demo", minutes: 60 } as const;
    const { user } = await openSetup(facts({ team: MEMBERS, blocks: [RIDE, office] }), {}, LEFT);
    await user.click(await screen.findByRole("button", { name: /^Calendar/ }));
    const rows = screen.getAllByRole("row").map((row) => row.textContent.replaceAll("\u00a0", " "));
    expect(rows).toEqual([
      "Planned, 4 weekssharetarget",
      "Coaching▲ 0 %≥ 40 %",
      "Field80 %≥ 25 %",
      "People▲ 0 %≥ 45 %",
      "Selling yourself▲ 20 %≤ 10 %",
      "Own accounts0 %≤ 10 %",
    ]);
  });
});
