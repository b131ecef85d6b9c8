import { screen, within } from "@testing-library/react";
import { isOpen } from "../../src/domain/pipeline/isOpen";
import { reviewsDue } from "../../src/domain/review/reviewsDue";
import { InspectPage, type InspectPageProps } from "../../src/pane/inspect/InspectPage";
import { TODAY } from "../domain/deal";
import { historyOfMoves, inspectedBook } from "./inspectedBook";
import { shown } from "./shown";
import { TEAM } from "./team";

const OPEN = TEAM.filter(({ record }) => isOpen(record));

describe("Inspect", () => {
  const due = reviewsDue(TEAM, {
    today: TODAY,
    largeFrom: 200_000,
    reviewDays: 14,
    lastReview: new Map(),
    deciding: new Set(),
  });
  const inspect = (change: Partial<InspectPageProps> = {}) =>
    shown(
      <InspectPage
        book={inspectedBook()}
        due={due}
        jointDeals={5}
        reviewDays={14}
        selected={OPEN[2] ?? null}
        onReview={jest.fn()}
        onTab={jest.fn()}
        {...change}
      />,
    );
  const rowTexts = (name: string): readonly string[] =>
    within(screen.getByRole("heading", { name }).closest("section") ?? document.body)
      .getAllByRole("row")
      .map(({ textContent }) => textContent.replaceAll("\u00a0", " "));

  test("leads to the tab with the whole process in one click", async () => {
    const onTab = jest.fn();
    const { user } = inspect({ onTab });
    await user.click(screen.getByRole("button", { name: "Open the tab Inspection" }));
    expect(onTab).toHaveBeenCalledTimes(1);
  });

  test("shows the process before the deals [S4-01]", () => {
    inspect();
    const headings = screen.getAllByRole("heading").map(({ textContent }) => textContent);
    expect(headings).toEqual([
      "The process first",
      "Stages",
      "How deals move",
      "Enough at each temperature?",
      "Then the deals that need a review",
    ]);
    expect(rowTexts("Stages")).toEqual([
      "Stageopenmoved onofdays / norm",
      "Qualified1–––",
      "Proposal2–––",
      "Negotiation1–––",
    ]);
    expect(screen.getByText(/^Not enough moves yet to judge the stages: 0 of the 20/)).toBeInTheDocument();
  });

  test("names the stage where deals stop, with how it was before, and shows it in the table [S4-01]", () => {
    const moves = { from: "Proposal", to: "Negotiation", left: 11 };
    const history = historyOfMoves([
      { ...moves, wentOn: 4, daysAgo: 20 },
      { ...moves, wentOn: 6, daysAgo: 120 },
      { from: "Qualified", to: "Proposal", left: 20, wentOn: 12, daysAgo: 5 },
    ]);
    inspect({ book: inspectedBook({ history }) });
    const lead = "Deals stop between Proposal and Negotiation: 4 of 11 moved on, before it was 6 of 11.";
    expect(screen.getByText(lead)).toBeInTheDocument();
    expect(rowTexts("Stages").slice(1, 3)).toEqual(["Qualified160 %20–", "Proposal2▲ 36 %11–"]);
    expect(screen.getByText("Moved on in 7 days").nextSibling).toHaveTextContent("12 of 12 deals, 100 %");
  });

  test("says how many deals each owner lacks at each temperature [S3-17]", () => {
    const targets = [{ period: "FY26 Q4", member: "Ana Ruiz", target: 60_000_000 }];
    inspect({ book: inspectedBook({ targets }) });
    expect(rowTexts("Enough at each temperature?")).toEqual([
      "Ownerprospectwarmhotready",
      "Ana▲ 1, −69▲ 0, −24▲ 1, −200",
      "Ben0100",
      "Dana0100",
    ]);
  });

  test("names the deals that the manager is part of once they are over the limit [S4-16]", async () => {
    const onReview = jest.fn();
    const joint = OPEN.map((deal) => ({
      ...deal,
      record: { ...deal.record, involvement: "Joint" as const },
    }));
    const { user } = inspect({ book: inspectedBook({ open: joint }), jointDeals: 2, onReview });
    expect(screen.getByText(/Your limit is 2. Choose 2 to leave:/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Orvieto Foods" }));
    expect(onReview).toHaveBeenCalledWith("D-7");
  });

  test("lists every large open deal without a fresh review, with the reasons [S0-12]", async () => {
    const onReview = jest.fn();
    const { user } = inspect({ onReview });
    const rows = within(screen.getByRole("list")).getAllByRole("button");
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining("Large · pushed twice · never reviewed"),
      expect.stringContaining("Large · never reviewed"),
    ]);
    await user.click(rows[1] ?? document.body);
    expect(onReview).toHaveBeenCalledWith("D-7");
  });

  test("offers the deal whose row is selected instead of jumping to it", async () => {
    const onReview = jest.fn();
    const { user } = inspect({ onReview });
    await user.click(screen.getByRole("button", { name: "Open Kestrel Air" }));
    expect(onReview).toHaveBeenCalledWith("D-8");
  });

  test("narrows everything to one owner", async () => {
    const { user } = inspect();
    await user.selectOptions(screen.getByRole("combobox", { name: "Whose deals" }), "Dana Weiss");
    expect(
      screen.getByText("None today. Every large deal was reviewed in the last 14 days."),
    ).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "See all 1 open deal" }));
    expect(screen.getByRole("button", { name: /Kestrel Air.*Dana Weiss/ })).toBeInTheDocument();
  });
});
