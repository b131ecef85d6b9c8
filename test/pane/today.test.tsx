import { screen, within } from "@testing-library/react";
import { todayList } from "../../src/domain/actions/todayList";
import type { TodayItem } from "../../src/domain/actions/todayItem";
import { reviewsDue } from "../../src/domain/review/reviewsDue";
import type { PeriodFigures } from "../../src/pane/kit/Outlook";
import { DealsPage } from "../../src/pane/lists/DealsPage";
import { StartPage } from "../../src/pane/today/StartPage";
import { TodayPage, type TodayPageProps } from "../../src/pane/today/TodayPage";
import { TODAY } from "../domain/deal";
import { yardstick } from "../domain/yardstick";
import type { RegisteredAction } from "../../src/schema/sheets/actions";
import { action } from "../domain/action";
import { shown } from "./shown";
import { TEAM } from "./team";

const FIGURES: PeriodFigures = {
  period: "FY26 Q4",
  closed: 1_120_000,
  range: { low: 1_980_000, median: 2_240_000, high: 2_520_000 },
  target: 2_400_000,
  odds: 0.34,
  unsaid: null,
};

const DUE = reviewsDue(TEAM, {
  today: TODAY,
  largeFrom: 200_000,
  reviewDays: 14,
  lastReview: new Map([["D-6", TODAY - 23]]),
  deciding: new Set(),
});

const ITEMS = todayList({
  today: TODAY,
  deals: TEAM,
  due: DUE,
  faultCount: 0,
  importedAt: TODAY - 8,
  importDays: 7,
  yardstick: yardstick(),
});

const OFF_PLAN = {
  weeks: 3,
  of: 4,
  isByPeriods: false,
  limit: 0.2,
  closed: 100,
  plan: 200,
  deviation: -0.5,
};
const QUIET = { later: [], today: TODAY, onPutOff: jest.fn() } as const;

describe("Not now", () => {
  const put = (change: Partial<TodayPageProps> = {}) => {
    const onPutOff = jest.fn();
    const props = { figures: null, items: ITEMS, onOpen: jest.fn(), onSetTarget: jest.fn() };
    return { ...shown(<TodayPage {...QUIET} {...props} onPutOff={onPutOff} {...change} />), onPutOff };
  };

  test("asks until when and keeps one line of why", async () => {
    const { user, onPutOff } = put();
    const clock = screen.getByRole("button", { name: /^Not now: 1 deal has no next step/ });
    await user.click(clock);
    expect(clock).toHaveAttribute("aria-expanded", "true");
    const question = screen.getByRole("group", { name: /^Not now: 1 deal has no next step/ });
    await user.type(within(question).getByRole("textbox"), "Ana is on it");
    const days = within(question).getAllByRole("button");
    expect(days.map(({ textContent }) => textContent)).toEqual(["Tomorrow", "Monday", "Mon 30 Nov"]);
    await user.click(within(question).getByRole("button", { name: "Monday" }));
    const item = ITEMS.find(({ kind }) => kind === "no next step");
    expect(onPutOff).toHaveBeenCalledWith(item, { until: TODAY + 7, why: "Ana is on it" });
    expect(screen.queryByRole("group", { name: /^Not now/ })).not.toBeInTheDocument();
  });

  test("stands beside the primary of what is worth most too", async () => {
    const { user, onPutOff } = put();
    await user.click(screen.getByRole("button", { name: "Not now" }));
    await user.click(screen.getByRole("button", { name: "Tomorrow" }));
    expect(onPutOff).toHaveBeenCalledWith(ITEMS[0], { until: TODAY + 1, why: "" });
  });

  test("lists what was put off with its day and why, and takes it up again", async () => {
    const [item] = ITEMS;
    if (!item) throw new Error("nothing to do");
    const { user, onPutOff } = put({ later: [{ item, until: TODAY + 7, why: "After the call" }] });
    await user.click(screen.getByText("Put off"));
    expect(screen.getByText(/Until Mon 23 Nov: After the call/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Take it up now" }));
    expect(onPutOff).toHaveBeenCalledWith(item, null);
  });
});

describe("Today", () => {
  test("says closed, range and odds in words and as a picture with the same sentence", () => {
    shown(<TodayPage {...QUIET} figures={FIGURES} items={[]} onOpen={jest.fn()} onSetTarget={jest.fn()} />);
    expect(screen.getByText("1.12 M")).toBeInTheDocument();
    expect(screen.getByText("1.98–2.52 M")).toBeInTheDocument();
    expect(screen.getByText("34 %")).toBeInTheDocument();
    const sentence =
      screen.getByRole("img", { name: /Eight times out of ten/ }).getAttribute("aria-label") ?? "";
    expect(sentence.replaceAll("\u00a0", " ")).toBe(
      "Closed 1.12 M. Eight times out of ten the period ends between 1.98 M and 2.52 M, half of the time above 2.24 M. Target 2.40 M.",
    );
  });

  test("says why odds are missing instead of guessing them", () => {
    const figures = { ...FIGURES, range: null, odds: null, unsaid: "2 deals lack an amount." };
    shown(<TodayPage {...QUIET} figures={figures} items={[]} onOpen={jest.fn()} onSetTarget={jest.fn()} />);
    expect(screen.getAllByText("–")).toHaveLength(2);
    expect(screen.getByText("2 deals lack an amount.")).toBeInTheDocument();
  });

  test("leads to the target while there is none", async () => {
    const onSetTarget = jest.fn();
    const figures = { ...FIGURES, target: null, odds: null };
    const { user } = shown(
      <TodayPage {...QUIET} figures={figures} items={[]} onOpen={jest.fn()} onSetTarget={onSetTarget} />,
    );
    await user.click(screen.getByRole("button", { name: "Set a target" }));
    expect(onSetTarget).toHaveBeenCalledTimes(1);
  });

  test("says how the number moved in the Forecast’s words and leads to what moved it", async () => {
    const onSeeWhy = jest.fn();
    const whyMoved = "Down 280 k since Mon 9 Nov: two slipped, one lost.";
    const props = { ...QUIET, figures: FIGURES, items: [], onOpen: jest.fn(), onSetTarget: jest.fn() };
    const { user } = shown(<TodayPage {...props} whyMoved={whyMoved} onSeeWhy={onSeeWhy} />);
    const link = screen.getByRole("button", { name: "See why" });
    expect(link.parentElement).toHaveTextContent(`${whyMoved} See why`);
    expect(screen.getByText("280 k")).toBeInTheDocument();
    await user.click(link);
    expect(onSeeWhy).toHaveBeenCalledTimes(1);
  });

  test.each(["", "Unchanged since Mon 9 Nov at 2.40 M.", "#NAME?"])(
    "says nothing of the number where the Forecast says “%s”",
    (whyMoved) => {
      const props = { ...QUIET, figures: FIGURES, items: [], onOpen: jest.fn(), onSetTarget: jest.fn() };
      shown(<TodayPage {...props} whyMoved={whyMoved} onSeeWhy={jest.fn()} />);
      expect(screen.queryByText(/since/)).not.toBeInTheDocument();
      expect(screen.queryByRole("button", { name: "See why" })).not.toBeInTheDocument();
    },
  );

  test("puts the thing worth most first with the one primary, and the rest as rows", async () => {
    const onOpen = jest.fn();
    const { user } = shown(
      <TodayPage {...QUIET} figures={FIGURES} items={ITEMS} onOpen={onOpen} onSetTarget={jest.fn()} />,
    );
    expect(screen.getByRole("heading", { level: 3 })).toHaveTextContent("The data are 8 days old");
    const rows = within(screen.getByRole("list")).getAllByRole("button", { name: /^(?!Not now)/ });
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringContaining("Review Halden Marine with Ben"),
      expect.stringContaining("1 deal is past their close date"),
      expect.stringContaining("1 deal has no next step"),
      "4 deals to ask aboutPushed often 1 · Past close date 1 · No next step ahead 1",
    ]);
    await user.click(screen.getByRole("button", { name: "Import an export" }));
    await user.click(rows[1] ?? document.body);
    expect(onOpen.mock.calls).toEqual([[ITEMS[0]], [ITEMS[2]]]);
  });

  test("names every reason for a review", () => {
    shown(
      <TodayPage {...QUIET} figures={FIGURES} items={ITEMS} onOpen={jest.fn()} onSetTarget={jest.fn()} />,
    );
    const why = /Large · pushed twice · last review 23 days ago\. 1 other deal needs a review too\./;
    expect(screen.getByText(why)).toBeInTheDocument();
  });

  test("says that nothing is due when nothing is", () => {
    shown(<TodayPage {...QUIET} figures={null} items={[]} onOpen={jest.fn()} onSetTarget={jest.fn()} />);
    expect(screen.getByText(/Nothing needs you now/)).toBeInTheDocument();
  });

  test("starts a new book with an export or the sample team", async () => {
    const onImport = jest.fn();
    const onSample = jest.fn();
    const { user } = shown(<StartPage onImport={onImport} onSample={onSample} />);
    await user.click(screen.getByRole("button", { name: "Import an export" }));
    await user.click(screen.getByRole("button", { name: "Try it with a sample team" }));
    expect([onImport, onSample].map((way) => way.mock.calls.length)).toEqual([1, 1]);
  });
});

describe("a list of deals", () => {
  const topic = {
    title: "2 deals are past their close date",
    lead: "Together 550 k.",
    header: "Close date",
    question: "what date do you see for each?",
  };

  test("groups by owner and links each deal to its cell", async () => {
    const onGoTo = jest.fn();
    const { user } = shown(
      <DealsPage
        topic={topic}
        deals={TEAM.slice(0, 2)}
        today={TODAY}
        readHistory={async () => "no place"}
        onGoTo={onGoTo}
        onBack={jest.fn()}
      />,
    );
    await user.click(screen.getByRole("button", { name: "Orvieto Foods" }));
    expect(onGoTo).toHaveBeenCalledWith(7, "Close date");
    await user.click(screen.getAllByRole("button", { name: "Its history" })[0] ?? document.body);
    expect(screen.getByText(/^This book keeps no history yet/)).toBeVisible();
  });

  test("prepares a message in which the owner is asked and not told", () => {
    shown(
      <DealsPage
        topic={topic}
        deals={TEAM.slice(0, 1)}
        today={TODAY}
        readHistory={async () => "no place"}
        onGoTo={jest.fn()}
        onBack={jest.fn()}
      />,
    );
    expect(screen.getByLabelText("Message for Ben")).toHaveValue(
      "Hi Ben, about Halden Marine: what date do you see for each?",
    );
    expect(screen.getByText("Nothing is sent by the book")).toBeInTheDocument();
  });
});

describe("What is owed to people", () => {
  const DANA = {
    member: "Dana Weiss",
    cadence: null,
    lastOneOnOne: TODAY - 18,
    dueOn: TODAY - 4,
    daysLate: 4,
  };
  const row = (facts: Partial<RegisteredAction>) => ({ row: 6, record: action(facts) });
  const cards: readonly TodayItem[] = [
    { kind: "one-on-one late", due: DANA, every: 14, others: 1, atStake: 0, worth: 9 },
    {
      kind: "answers due",
      actions: [row({ title: "Coverage for Q1?", due: TODAY + 3, timesAsked: 3 }), row({ title: "Churn?" })],
      atStake: 0,
      worth: 8,
    },
    { kind: "promises due", actions: [row({ title: "Price list", due: TODAY - 3 })], atStake: 0, worth: 7 },
    { kind: "help due", ...OFF_PLAN, atStake: 0, worth: 6 },
    { kind: "below minimum", members: ["Ben Okafor"], atStake: 0, worth: 5 },
    { kind: "mend columns", headers: ["Close date"], atStake: 0, worth: 4 },
  ];
  const today = (change: Partial<TodayPageProps> = {}) =>
    shown(
      <TodayPage
        {...QUIET}
        figures={null}
        items={cards}
        onOpen={jest.fn()}
        onSetTarget={jest.fn()}
        {...change}
      />,
    );

  test("is said with why it is there, at most five cards at a time", () => {
    today();
    expect(screen.getByRole("heading", { name: "1:1 with Dana is 4 days late" })).toBeInTheDocument();
    expect(screen.getByText("You agreed every 14 days. 1 other is late too.")).toBeInTheDocument();
    const rows = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(rows).toEqual([
      "2 answers are due upwardFirst “Coverage for Q1?”, by Thu 19 Nov. It came up 3 times.",
      "You promised: Price listBy Fri 13 Nov.",
      "Closed is off its planIn 3 of the last 4 weeks. That is when to ask for help.",
      "Ben is below a minimumIn the last week that was measured. What did they try, and what do they need?",
    ]);
    expect(screen.getByText(/^1 more thing waits/)).toBeInTheDocument();
  });

  test("names the next one-on-one when nothing is due, and the day of old figures", () => {
    today({
      items: [],
      figures: FIGURES,
      asOf: TODAY - 10,
      next: { ...DANA, member: "Ana Ruiz", dueOn: TODAY + 3, daysLate: 0 },
    });
    expect(screen.getByText("Nothing needs you now. Next: 1:1 with Ana on Thu.")).toBeInTheDocument();
    expect(screen.getByText("Closed, range and odds as of Fri 6 Nov.")).toBeInTheDocument();
  });
});
