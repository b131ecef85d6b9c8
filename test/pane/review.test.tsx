import { screen, within } from "@testing-library/react";
import { useState } from "react";
import { DEAL_COLUMNS } from "../../src/domain/forecast/dealColumns";
import type { Grid } from "../../src/kit/cell";
import type { DealAnswer } from "../../src/schema/sheets/answers";
import type { Review } from "../../src/schema/sheets/reviews";
import { CHECKLIST_QUESTIONS } from "../../src/schema/sheets/checklistQuestions";
import { ReviewPage, type ReviewPageProps } from "../../src/pane/review/ReviewPage";
import { startReview, type LastReview, type ReviewDraft } from "../../src/pane/review/reviewDraft";
import type { ReviewStage } from "../../src/pane/review/reviewDock";
import { dealAt, TODAY } from "../domain/deal";
import { yardstick } from "../domain/yardstick";
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

function review(last: LastReview = NEVER, change: Partial<ReviewPageProps> = {}) {
  const onSave = jest.fn<undefined, [ReviewDraft]>();
  const onGoTo = jest.fn();
  const deal = TEAM[0] ?? dealAt(6, {});
  function Reviewed() {
    const [draft, setDraft] = useState(() => startReview(CHECKLIST, last, FRESHNESS));
    const [stage, setStage] = useState<ReviewStage>({ kind: "untouched" });
    return (
      <ReviewPage
        about={{
          deal,
          lastReviewOn: last.review?.date ?? null,
          yardstick: yardstick(),
          evidenceDays: 30,
          checklist: CHECKLIST,
        }}
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
        onBack={jest.fn()}
        {...change}
      />
    );
  }
  return { ...shown(<Reviewed />), onSave, onGoTo };
}

const answers = (question = ""): HTMLElement => screen.getByRole("group", { name: question });
const save = (): HTMLElement => screen.getByRole("button", { name: "Save review" });

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
