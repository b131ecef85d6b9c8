import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { useState } from "react";
import { DEAL_COLUMNS } from "../../src/domain/forecast/dealColumns";
import type { Grid } from "../../src/kit/cell";
import type { DealAnswer } from "../../src/schema/sheets/answers";
import type { Review } from "../../src/schema/sheets/reviews";
import { CHECKLIST_QUESTIONS } from "../../src/schema/sheets/checklistQuestions";
import type { ReviewedDeal } from "../../src/pane/review/reviewedDeal";
import { ReviewPage } from "../../src/pane/review/ReviewPage";
import type { ReviewPageProps } from "../../src/pane/review/reviewPageProps";
import { readReviewContent, reviewContent } from "../../src/pane/review/reviewContent";
import { startReview, type LastReview, type ReviewDraft } from "../../src/pane/review/reviewDraft";
import type { ReviewStage } from "../../src/pane/review/reviewDock";
import { dealAt, TODAY } from "../domain/deal";
import { reviewedDeal } from "./reviewedDealFacts";
import { shown } from "./shown";
import { TEAM } from "./team";

const CHECKLIST = CHECKLIST_QUESTIONS.filter(({ checklist }) => checklist === "Large deal");
const [METRICS, BUYER, CRITERIA] = CHECKLIST.map(({ question }) => question);
const FRESHNESS = { today: TODAY, evidenceDays: 30 };
const NEVER: LastReview = { review: null, answers: [] };

const LAST: Review = {
  reviewId: "R-1",
  dealId: "D-6",
  date: TODAY - 23,
  checklist: "Large deal",
  thinkingNow: "Pilot runs on one ship.",
  strategyNow: "Fleet order before the yard stop.",
  nextTest: "",
  strategyStrength: 1,
  whatBeatsUs: "Do nothing until spring",
  resourcesNeeded: "",
  coachingNote: "Asks better questions.",
  unknowns: 8,
  coachingId: "",
};

function answerTo(question = "", change: Partial<DealAnswer>): DealAnswer {
  return {
    reviewId: "R-1",
    dealId: "D-6",
    question,
    answer: "Yes",
    knowledge: null,
    evidence: "E-mail of the CFO",
    saidBy: "M. Haas",
    evidenceDate: TODAY - 3,
    countsAs: "Yes",
    ...change,
  };
}

/** The deal as two imports kept it. */
const HISTORY: Grid = [
  ["Snapshot", ...DEAL_COLUMNS],
  ...[250_000, 310_000].map((amount, week) =>
    ["Snapshot", ...DEAL_COLUMNS].map((header) => {
      if (header === "Snapshot") return TODAY - 14 + 7 * week;
      if (header === "Deal ID") return TEAM[0]?.record.dealId ?? "";
      return header === "Amount" ? amount : "";
    }),
  ),
];

function review(
  last: LastReview = NEVER,
  change: Partial<ReviewPageProps> = {},
  facts: Partial<ReviewedDeal> = {},
) {
  const onSave = jest.fn<undefined, [ReviewDraft]>();
  const onGoTo = jest.fn();
  const deal = TEAM[0] ?? dealAt(6, {});
  function Reviewed() {
    const [draft, setDraft] = useState(() => startReview(CHECKLIST, last, FRESHNESS));
    const [stage, setStage] = useState<ReviewStage>({ kind: "untouched" });
    return (
      <ReviewPage
        about={reviewedDeal(deal, {
          past: last.review ? [{ review: last.review, answers: last.answers }] : [],
          ...facts,
        })}
        selected={null}
        clashes={[]}
        onKeepMine={jest.fn()}
        draft={draft}
        stage={stage}
        keptAt={null}
        back={null}
        onDiscard={jest.fn()}
        onLeave={jest.fn()}
        next={null}
        onDraft={(changed) => {
          setDraft(changed);
          setStage({ kind: "draft" });
        }}
        onSave={() => onSave(draft)}
        onGoTo={onGoTo}
        readHistory={async () => HISTORY}
        onPrint={jest.fn()}
        onChecklists={jest.fn()}
        onBack={jest.fn()}
        {...change}
      />
    );
  }
  return { ...shown(<Reviewed />), onSave, onGoTo };
}

const answers = (question = ""): HTMLElement => screen.getByRole("group", { name: question });
const save = (): HTMLElement => screen.getByRole("button", { name: "Save review" });

describe("an answer whose question was reworded", () => {
  const start = startReview(CHECKLIST, NEVER, FRESHNESS);
  const said = {
    answer: "Yes",
    evidence: "Mail of Monday",
    saidBy: "A. Vik",
    on: "",
    expired: null,
  } as const;
  const typed = { ...start, answers: new Map(start.answers).set("Who signs, as it was asked?", said) };
  const draft = readReviewContent(reviewContent(typed), start);

  test("stays in the draft, and the page tells of it until it is let go", async () => {
    if (!draft) throw new Error("The draft is none");
    expect(readReviewContent(reviewContent(draft), start)).toEqual(draft);
    const onDraft = jest.fn<undefined, [ReviewDraft]>();
    const { user } = review(NEVER, { draft, onDraft });
    const message = screen.getByRole("group", { name: "1 answer has no question any more" });
    expect(message).toHaveTextContent("“Who signs, as it was asked?”: Yes, Mail of Monday, A. Vik");
    await user.click(within(message).getByRole("button", { name: "Let it go" }));
    expect(onDraft).toHaveBeenCalledWith(start);
  });
});

describe("a deal review", () => {
  test("asks the owner by name and is saved with one answer [S2-04]", async () => {
    const { user, onSave } = review();
    expect(screen.getByText("Nothing typed yet")).toBeInTheDocument();
    await user.click(save());
    expect(onSave).not.toHaveBeenCalled();
    await user.type(screen.getByLabelText("What will Ben test next to make it stronger?"), "A second ship");
    await user.click(save());
    expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ nextTest: "A second ship" }));
  });

  test("is saved with any one of its fields [S2-04]", () => {
    review();
    const fields = screen.getAllByRole("textbox").length;
    expect(fields).toBeGreaterThan(4);
    cleanup();
    for (let at = 0; at < fields; at += 1) {
      const { onSave } = review();
      const field = screen.getAllByRole("textbox")[at] ?? document.body;
      fireEvent.change(field, { target: { value: "Pilot" } });
      fireEvent.click(save());
      expect([(field as HTMLInputElement).labels?.[0]?.textContent, onSave.mock.calls.length]).toEqual([
        expect.any(String),
        1,
      ]);
      cleanup();
    }
  });

  test("tells the deal's own history, each change with its day, and hides it again", async () => {
    const { user } = review();
    await user.click(screen.getByRole("button", { name: "Its history" }));
    const told = screen.getByText(/first kept$/).closest("dl");
    expect(told?.textContent.replaceAll("\u00a0", " ")).toBe(
      "Mon 2 Nov, first keptAmount 250 kMon 9 NovAmount 250 k → 310 k",
    );
    await user.click(screen.getByRole("button", { name: "Hide its history" }));
    expect(screen.queryByText(/first kept$/)).not.toBeInTheDocument();
  });

  test("asks for the three questions in the dock until one is answered [S2-04]", async () => {
    const { user } = review();
    await user.type(screen.getByLabelText("What would beat us?"), "Nothing");
    expect(screen.getByText("Ask Ben one of the three questions too")).toBeInTheDocument();
    await user.type(screen.getByLabelText("How does Ben plan to win?"), "Pilot");
    expect(screen.getByText("Draft, not saved yet")).toBeInTheDocument();
  });

  test("wants evidence for a Yes before it can be saved", async () => {
    const { user, onSave } = review();
    await user.click(within(answers(BUYER)).getByRole("radio", { name: "Yes" }));
    expect(screen.getByText(/A Yes needs one line of evidence, or choose Partly/)).toBeInTheDocument();
    await user.click(save());
    expect(onSave).not.toHaveBeenCalled();
    await user.type(screen.getByLabelText(/How do we know\?/), "Met on Tuesday");
    await user.click(save());
    expect(onSave.mock.calls[0]?.[0].answers.get(BUYER ?? "")).toEqual({
      answer: "Yes",
      evidence: "Met on Tuesday",
      saidBy: "",
      on: "16 Nov",
      expired: null,
    });
  });

  test("takes Y, P, N and U as answers and then asks how we know", async () => {
    const { user } = review();
    within(answers(METRICS)).getByRole("radio", { name: "Unknown" }).focus();
    await user.keyboard("n");
    expect(within(answers(METRICS)).getByRole("radio", { name: "No" })).toBeChecked();
    within(answers(METRICS)).getByRole("radio", { name: "No" }).focus();
    await user.keyboard("y");
    expect(within(answers(METRICS)).getByRole("radio", { name: "Yes" })).toBeChecked();
  });

  test("refuses a day that lies ahead", async () => {
    const { user } = review();
    await user.click(within(answers(METRICS)).getByRole("radio", { name: "Partly" }));
    await user.clear(screen.getByLabelText("On"));
    await user.type(screen.getByLabelText("On"), "20 Nov");
    expect(screen.getByText("“20 Nov” is no day until today")).toBeInTheDocument();
  });

  test("shows score and unknowns as they change", async () => {
    const { user } = review();
    expect(screen.getByText("0 of 12")).toBeInTheDocument();
    expect(screen.getByText("10 unknown")).toBeInTheDocument();
    await user.click(within(answers(BUYER)).getByRole("radio", { name: "Partly" }));
    expect(screen.getByText("1 of 12")).toBeInTheDocument();
    expect(screen.getByText("9 unknown")).toBeInTheDocument();
  });

  test("shows what the last one said when it is opened again", () => {
    review({ review: LAST, answers: [answerTo(METRICS, {})] });
    expect(screen.getByLabelText("What is Ben doing on it now?")).toHaveValue("Pilot runs on one ship.");
    expect(screen.getByLabelText("What would beat us?")).toHaveValue("Do nothing until spring");
    expect(within(answers(METRICS)).getByRole("radio", { name: "Yes" })).toBeChecked();
    expect(screen.getByDisplayValue("E-mail of the CFO")).toBeInTheDocument();
    expect(screen.getByText("last review 24 Oct")).toBeInTheDocument();
  });

  test("turns an answer older than 30 days into Unknown and says what it was", () => {
    review({ review: LAST, answers: [answerTo(CRITERIA, { evidenceDate: TODAY - 33 })] });
    expect(within(answers(CRITERIA)).getByRole("radio", { name: "Unknown" })).toBeChecked();
    expect(screen.getByText(/Was Yes on 14 Oct/)).toBeInTheDocument();
  });

  test("shows the owner's strategy and offers no field for strategy, stage or owner [S2-02]", () => {
    review();
    expect(screen.getByText("“Pilot on two ships, then the fleet.”")).toBeInTheDocument();
    const fields = [...screen.getAllByRole("textbox"), ...screen.queryAllByRole("combobox")];
    const labels = fields.map((field) => (field as HTMLInputElement).labels?.[0]?.textContent ?? "");
    expect(labels.filter((label) => /^(strategy|stage|owner)/i.test(label))).toEqual([]);
  });

  test("never offers to take the deal over [S4-15]", () => {
    const { container } = review();
    expect(container.textContent).not.toMatch(/take over/i);
  });

  test("says what sticks out of the deal and leads to its row", async () => {
    const { user, onGoTo } = review();
    expect(screen.getByText(/Pushed twice/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Pipeline row 6" }));
    expect(onGoTo).toHaveBeenCalledWith(6);
  });

  test("says where the owner says more than the facts carry, and what is missing [S0-30]", () => {
    const facts = { says: "Commit", carry: "Pipeline", missing: ["proven stage", "fresh contact"] } as const;
    review(NEVER, {}, { facts: { ...facts, standing: "rep says more" } });
    const odd = screen.getByText(/Ben says Commit/);
    expect(odd.closest("li")).toHaveTextContent("▲ Ben says Commit, the facts say Pipeline");
    expect(screen.getByText("Pipeline; missing: proven stage, fresh contact")).toBeInTheDocument();
  });

  test("tells what happened since the last review, the customer's outlook and what is noted of the rival", () => {
    const outlook = { outlook: "Down", outlookWhy: "budget frozen", outlookDate: TODAY - 30 } as const;
    const account = {
      ...{ account: "Halden", owner: "", key: null, industry: "Shipping", health: null, renewal: null },
      ...{ heldByManager: null, lastTouch: null, outlookSource: "press", ...outlook },
    };
    const note = { kind: "Competitor", title: "Rival cuts prices", soWhat: "Stay on value" } as const;
    const market = { source: "", date: null, industry: "", accounts: "", competitor: "", sharedOn: null };
    review(
      { review: LAST, answers: [] },
      {},
      {
        account,
        market: [{ ...market, ...note }],
        changes: [{ kind: "amount", from: 280_000, to: 310_000 }],
      },
    );
    expect(screen.getByText("Since 24 Oct").nextSibling).toHaveTextContent("280 k → 310 k");
    expect(screen.getByText(/is heading down: budget frozen \(17 Oct, press\)/)).toBeInTheDocument();
    expect(screen.getByText("Competitor: Rival cuts prices. Stay on value")).toBeInTheDocument();
  });

  test("says what unknown answers cost by the book's own closed deals, with n, and moves it as they are answered", async () => {
    const ended = (unknown: number, n: number, won: number) =>
      Array.from({ length: n }, (_, at) => ({
        ...{ dealId: `${unknown}-${at}`, checklist: "Large deal", stage: "proposal" },
        ...{ unknown, isWon: at < won },
      }));
    const answered = CHECKLIST.slice(2).map(({ question }) => answerTo(question, {}));
    const last = { review: LAST, answers: answered };
    const { user } = review(last, {}, { then: [...ended(2, 17, 3), ...ended(0, 24, 11), ...ended(1, 5, 5)] });
    expect(screen.getByText("18 % were won")).toBeInTheDocument();
    expect(
      screen.getByText(/with none 46 % \(n = 24\). From this book’s own closed deals\./),
    ).toBeInTheDocument();
    expect(screen.getByText("18 % won (n = 17)")).toBeInTheDocument();
    await user.click(within(answers(BUYER)).getByRole("radio", { name: "No" }));
    expect(screen.getByText("Too few closed deals to price an unknown (5 of 8).")).toBeInTheDocument();
    expect(screen.queryByText("18 % won (n = 17)")).not.toBeInTheDocument();
  });

  test("is compared with the last one, better and worse counted", async () => {
    const last = { review: LAST, answers: [answerTo(METRICS, { answer: "No" }), answerTo(BUYER, {})] };
    const { user } = review(last);
    await user.click(within(answers(METRICS)).getByRole("radio", { name: "Partly" }));
    await user.click(within(answers(BUYER)).getByRole("radio", { name: "Unknown" }));
    const compared = screen.getByText("Compared with 24 Oct").closest("details") as HTMLElement;
    expect(compared).toHaveTextContent("1 better, 1 worse");
    const rows = within(compared).getAllByRole("row", { hidden: true }).slice(1);
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      `${METRICS ?? ""}NoPartly`,
      `${BUYER ?? ""}YesUnknown`,
    ]);
  });

  test("takes asks with a day from today on, and no other", async () => {
    const { user, onSave } = review();
    await user.click(screen.getByRole("button", { name: "Add an ask" }));
    await user.type(screen.getByLabelText("Needed"), "Engineer for the pilot");
    await user.selectOptions(screen.getByLabelText("From"), "Ana Ruiz");
    await user.type(screen.getByLabelText("By"), "2.11.");
    expect(screen.getByText("“2.11.” is no day from today on")).toBeInTheDocument();
    await user.clear(screen.getByLabelText("By"));
    await user.type(screen.getByLabelText("By"), "20.11.");
    await user.click(save());
    expect(onSave.mock.calls[0]?.[0].asks).toEqual([
      { what: "Engineer for the pilot", from: "Ana Ruiz", by: "20.11." },
    ]);
  });

  test("offers another deal whose row is selected, and never swaps it in", async () => {
    const onOpen = jest.fn();
    const { user } = review(NEVER, { selected: { name: "Orvieto Foods", onOpen } });
    expect(screen.getByRole("heading", { level: 1, name: "Halden Marine" })).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Open Orvieto Foods" }));
    expect(onOpen).toHaveBeenCalledTimes(1);
  });

  test("shows both values of what somebody else changed too, and waits for a choice", async () => {
    const taken = startReview(CHECKLIST, NEVER, FRESHNESS);
    const onKeepMine = jest.fn();
    const clash = { field: "Test next", mine: "Ask the CFO", theirs: "A second ship", taken };
    const { user, onSave } = review(NEVER, { clashes: [clash], onKeepMine, stage: { kind: "draft" } });
    expect(screen.getByText("Choose yours or theirs first")).toBeInTheDocument();
    await user.click(save());
    expect(onSave).not.toHaveBeenCalled();
    expect(screen.getByText(/Yours: Ask the CFO/)).toHaveTextContent("Theirs: A second ship");
    await user.click(screen.getByRole("button", { name: "Keep mine for Test next" }));
    expect(onKeepMine).toHaveBeenCalledWith("Test next");
  });

  test("marks the coaching note as the manager's alone", () => {
    review();
    expect(screen.getByRole("heading", { name: /Coaching note only you/ })).toBeInTheDocument();
  });

  test("once saved says when and leads to the next deal", async () => {
    const onOpen = jest.fn();
    const stage: ReviewStage = { kind: "saved", at: TODAY + (8 * 60 + 26) / 1440 };
    const { user } = review(NEVER, { stage, next: { name: "Orvieto Foods", onOpen } });
    expect(screen.getByText("Saved 08:26 in Reviews")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Next: Orvieto Foods" }));
    expect(onOpen).toHaveBeenCalledTimes(1);
  });
});
