import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { useState } from "react";
import { blockOfDeals } from "../../src/domain/forecast/dealFacts";
import type { CallFacts } from "../../src/excel/readCallFacts";
import { type CallDraft, EMPTY_CALL, EMPTY_DRAFT } from "../../src/pane/forecast/callDraft";
import type { ForecastDeeds } from "../../src/pane/forecast/forecastDeeds";
import type { OddsMaker } from "../../src/pane/forecast/oddsMaker";
import type { ForecastPageProps } from "../../src/pane/forecast/stepProps";
import { fromCells } from "../../src/schema/derive/fromCells";
import { actions } from "../../src/schema/sheets/actions";
import { withoutSubmitted } from "../../src/pane/forecast/withoutSubmitted";
import type { CallStep } from "../../src/pane/pages";
import { dealAt, TODAY } from "../domain/deal";
import { BOOK, forecastCall, NO_CALLS, NO_DEEDS, ODDS, QUARTER } from "./forecastCall";
import { shown } from "./shown";
import { TEAM } from "./team";

const MONDAY = TODAY;
const call = (member: string, week: number, amount: number) => ({
  ...{ period: "FY26 Q4", week, member, commit: null, bestCase: null, call: amount },
  ...{ rollUp: null, reason: "", submittedAt: week + 0.5 },
});
const CALLED: CallFacts = {
  ...NO_CALLS,
  calls: [call("Ana Ruiz", MONDAY, 1_200_000), call("Ben Okafor", MONDAY - 7, 300_000)],
};

/** A target that the open deals can bring. */
const REACHABLE = { ...BOOK, periods: [{ ...QUARTER, target: 1_500_000 }] };

/** The call with drafts that live in memory, as the pane keeps them. */
function Held({
  props,
  deeds,
}: {
  readonly props: Partial<ForecastPageProps>;
  readonly deeds: Partial<ForecastDeeds>;
}) {
  const [draft, setDraft] = useState<CallDraft>(EMPTY_DRAFT);
  const [step, setStep] = useState<CallStep>(props.step ?? "Reps");
  const [held] = useState(() => ({ current: { draft, back: null } }));
  if (held.current.draft !== draft) held.current = { draft, back: null };
  return forecastCall({
    ...props,
    step,
    draftOf: () => held.current,
    deeds: { ...NO_DEEDS, onStep: setStep, onDraft: (_period, typed) => setDraft(typed), ...deeds },
  });
}

function open(props: Partial<ForecastPageProps> = {}, deeds: Partial<ForecastDeeds> = {}) {
  return shown(<Held props={props} deeds={deeds} />);
}

/** Where the call itself is typed. */
function callField(): HTMLElement {
  return screen.getByRole("textbox", { name: /^Call/ });
}

/** What the pane says, with plain spaces. */
function words(): string {
  return document.body.textContent.replaceAll("\u00a0", " ");
}

describe("the reps' step", () => {
  test("shows closed, roll-up and last call of each rep, the team last, in one unit", () => {
    open({ book: { ...BOOK, facts: CALLED } });
    expect(screen.getAllByRole("row").map((row) => row.textContent)).toEqual([
      "Repclosedroll-upcall",
      "Ana Ruiz1,1201,1201,200",
      "Ben Okafor0310300",
      "Dana Weiss00–",
      "Team1,1201,430–",
    ]);
    expect(screen.getByText("1 of 3 reps have called this week")).toBeInTheDocument();
  });

  test("says the odds of the target, worked out beside the page", async () => {
    open();
    await waitFor(() =>
      expect(screen.getByText("Odds of 2.40 M").nextSibling?.textContent).toMatch(/^\d+\s%$/),
    );
  });

  test("shows what the book said last, and of when, until the odds are worked out", async () => {
    const before = { day: TODAY - 2, low: 1_980_000, median: 2_200_000, high: 2_520_000, odds: 0.34 };
    open({ odds: null, shownOf: (period) => (period === "FY26 Q4" ? before : null) });
    expect(words()).toContain("Odds of 2.40 M34 %");
    expect(words()).toContain("1.98–2.52 M");
    expect(screen.getByText("Range and odds as of Sat 14 Nov; being worked out anew.")).toBeInTheDocument();
  });

  test("says of no day once the odds are worked out", async () => {
    const before = { day: TODAY - 2, low: 1, median: 2, high: 3, odds: 0.99 };
    open({ shownOf: () => before });
    await waitFor(() => expect(words()).not.toContain("99 %"));
    expect(words()).not.toContain("as of");
  });

  test("names the deals that keep the odds from being said", async () => {
    const block = blockOfDeals(
      TEAM.map(({ record }) => ({ ...record, closeDate: record.closeDate && TODAY })),
    );
    open({ book: { ...BOOK, block } });
    expect(
      await screen.findByText(
        "1 deal of the period lacks an amount or a probability, so range and odds wait: D-9.",
      ),
    ).toBeInTheDocument();
  });

  test("shows since when each rep moved by how much, and why, line by line", () => {
    const then = TEAM.map(({ record }) => record).filter(({ deal }) => deal !== "Kestrel Air");
    const columns = blockOfDeals(then);
    const history = [
      ["Snapshot", ...columns.headers, "Source"],
      ...columns.rows.map((row) => [TODAY - 7, ...row, ""]),
    ];
    open({ book: { ...BOOK, history } });
    const rows = screen.getAllByRole("row").map((row) => row.textContent);
    expect(rows).toContain("Dana Weiss00–+128");
    expect(rows.at(-1)).toBe("Team1,1201,430–+128");
    expect(screen.getByRole("columnheader", { name: "since 9 Nov" })).toBeInTheDocument();
    expect(within(screen.getByRole("group", { name: "Waterfall" })).getByText("Created")).toBeInTheDocument();
    expect(screen.getByText("adds up")).toBeInTheDocument();
  });

  test("reads a target as one says it, and refuses what is no number", async () => {
    const onTarget = jest.fn();
    const { user } = open({}, { onTarget });
    const field = screen.getByLabelText("Target of FY26 Q4");
    await user.clear(field);
    await user.type(field, "a lot{Enter}");
    expect(screen.getByText("A number, like 2,400,000 or 2.4 M.")).toBeInTheDocument();
    await user.clear(field);
    await user.type(field, "2,6 M");
    await user.click(screen.getByRole("button", { name: "Keep" }));
    expect(onTarget.mock.calls).toEqual([["FY26 Q4", 2_600_000]]);
  });

  test.each([
    ["1.250,5 k", 1_250_500],
    ["1,250.5 k", 1_250_500],
    ["2.600.000", 2_600_000],
    ["2.600.000", 2_600_000],
  ])("takes a target typed as %s, German or English", async (typed, target) => {
    const onTarget = jest.fn();
    const { user } = open({}, { onTarget });
    const field = screen.getByLabelText("Target of FY26 Q4");
    await user.clear(field);
    await user.type(field, `${typed}{Enter}`);
    expect(onTarget.mock.calls).toEqual([["FY26 Q4", target]]);
  });

  test("leads to what changed, to accuracy, to the sheet and to a rep", async () => {
    const deeds = { onChanged: jest.fn(), onAccuracy: jest.fn(), onSheet: jest.fn(), onRep: jest.fn() };
    const { user } = open({}, deeds);
    await user.click(screen.getByRole("button", { name: /^What changed/ }));
    await user.click(screen.getByRole("button", { name: /^Accuracy/ }));
    await user.click(screen.getByRole("button", { name: "See its chart of what moved" }));
    await user.click(screen.getByRole("button", { name: "Ben Okafor" }));
    for (const deed of Object.values(deeds)) expect(deed).toHaveBeenCalledTimes(1);
  });

  test("says when help is due, and keeps the edited ask in Actions for leadership [S3-19]", async () => {
    const deals = [dealAt(6, { status: "Won", amount: 500_000, closedOn: TODAY - 40, owner: "Ana Ruiz" })];
    const book = { ...BOOK, deals, block: blockOfDeals(deals.map(({ record }) => record)) };
    const onAdd = jest.fn(async () => true);
    const { user } = open({ book }, { onAdd });
    expect(words()).toContain("Off by more than 20 % in 4 of 4 weeks");
    await user.click(screen.getByRole("button", { name: "Edit the prepared ask" }));
    const ask = screen.getByLabelText("Your ask of upper management");
    expect(ask).toHaveFocus();
    expect(screen.getByDisplayValue(/1\.90\sM are missing from roll-up to target/)).toBe(ask);
    await user.type(ask, " Two days of a solution architect.");
    await user.click(screen.getByRole("button", { name: "Keep in Actions" }));
    expect(onAdd).toHaveBeenCalledWith(
      expect.objectContaining({
        type: "Ask of leadership",
        direction: "Up",
        audience: "leadership",
        detail: expect.stringMatching(/solution architect\.$/) as string,
      }),
    );
    expect(screen.queryByLabelText("Your ask of upper management")).not.toBeInTheDocument();
  });

  test("sends to Settings when there is no period", () => {
    open({ book: { ...BOOK, periods: [] } });
    expect(screen.getByRole("heading", { name: "No period yet" })).toBeInTheDocument();
  });
});

describe("a rep's part", () => {
  test("has figures, calls of the period, calls so far and open deals", () => {
    open({ rep: "Ben Okafor", book: { ...BOOK, facts: CALLED } });
    expect(screen.getByRole("heading", { name: "Ben Okafor" })).toBeInTheDocument();
    expect(screen.getAllByRole("row").map((row) => row.textContent.replaceAll("\u00a0", " "))).toContain(
      "9 Nov–300 k––",
    );
    expect(screen.getByRole("heading", { name: "Ben’s calls so far" })).toBeInTheDocument();
    expect(screen.getByRole("button", { name: /^Halden Marine/ })).toBeInTheDocument();
  });

  test("leads to the rep's call", async () => {
    const { user, again } = open({ rep: "Ben Okafor" });
    await user.click(screen.getByRole("button", { name: "Note Ben’s call" }));
    again(<Held props={{ rep: null }} deeds={{}} />);
    expect(screen.getByRole("heading", { name: "Ben’s call for FY26 Q4" })).toBeInTheDocument();
  });
});

describe("the deals' step", () => {
  test("shows no deal to judge while it is found which decide; Stop shows the largest first", async () => {
    const never: OddsMaker = { ask: () => new Promise(() => undefined) };
    const { user } = open({ step: "Deals", book: REACHABLE, odds: never });
    expect(screen.getByText("Finding those that move them most…")).toBeInTheDocument();
    expect(screen.queryByRole("radio", { name: "In" })).not.toBeInTheDocument();
    await user.click(await screen.findByRole("button", { name: "Stop" }));
    expect(screen.getByText(/^0 of \d judged$/)).toBeInTheDocument();
    expect(screen.getByRole("group", { name: "Halden Marine: in or out" })).toBeInTheDocument();
  });

  test("lists the deals by their effect on the odds, and moves odds and range as they are judged", async () => {
    const { user } = open({ step: "Deals", book: REACHABLE });
    await screen.findByText("0 of 3 judged");
    const names = () => screen.getAllByRole("group").map((group) => group.textContent);
    await waitFor(() => expect(names()[1]).toContain("Halden Marine"));
    const beside = await screen.findByText("odds");
    const odds = () => Number.parseInt(beside.parentElement?.textContent ?? "", 10);
    const before = odds();
    const first = within(screen.getByRole("group", { name: "Halden Marine: in or out" }));
    await user.click(first.getByRole("radio", { name: "In" }));
    expect(screen.getByText("1 of 3 judged")).toBeInTheDocument();
    await screen.findByText(`odds, was ${before}`);
    await waitFor(() => expect(odds()).toBeGreaterThan(before));
    await user.click(first.getByRole("radio", { name: "not judged" }));
    await screen.findByText("odds");
    await waitFor(() => expect(odds()).toBe(before));
  });
});

describe("the call's step", () => {
  test("needs a reason from five percent on, says how often it comes true, and submits with the judgments", async () => {
    const onSubmit = jest.fn(async () => true);
    const { user } = open({ step: "Deals" }, { onSubmit });
    const group = await screen.findByRole("group", { name: "Halden Marine: in or out" });
    await user.click(within(group).getByRole("radio", { name: "Out" }));
    await user.click(screen.getByRole("button", { name: "Make the call" }));
    expect(screen.getByText("Type the call first")).toBeInTheDocument();
    await user.type(callField(), "1,56 M");
    await user.tab();
    expect(callField()).toHaveValue("1.56 M");
    expect(words()).toContain("Your call is 9 % above the roll-up.");
    await waitFor(() => expect(words()).toMatch(/It comes true or better in \d+ of 100 such quarters\./));
    expect(words()).toContain("More than 5 % apart: one line, so that you can learn from it later.");
    await user.click(screen.getByRole("button", { name: "Submit call" }));
    expect(onSubmit).not.toHaveBeenCalled();
    await user.type(screen.getByLabelText(/Why is it not the roll-up/), "Orvieto signs.");
    expect(screen.getByText("Writes Calls, 1 judgment, a snapshot, the log")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Submit call" }));
    expect(onSubmit).toHaveBeenCalledWith(
      expect.objectContaining({
        member: "Manager",
        call: 1_560_000,
        commit: null,
        rollUp: 1_430_000,
        reason: "Orvieto signs.",
        judgments: [{ dealId: "D-6", from: null, to: "Out" }],
      }),
    );
  });

  test.each([
    ["2,25 M", 2_250_000],
    ["2.25 M", 2_250_000],
    ["1.234,5", 1_234.5],
    ["1,430,000", 1_430_000],
  ])("reads %s, German or English", async (typed, call) => {
    const onSubmit = jest.fn(async () => true);
    const { user } = open({ step: "Call" }, { onSubmit });
    await user.type(callField(), typed);
    await user.tab();
    const reason = screen.queryByLabelText(/Why is it not the roll-up/);
    if (reason) await user.type(reason, "So.");
    await user.click(screen.getByRole("button", { name: "Submit call" }));
    expect(onSubmit).toHaveBeenCalledWith(expect.objectContaining({ call }));
  });

  test("says what is no number, and keeps each member's call apart", async () => {
    const { user } = open({ step: "Call" });
    await user.type(screen.getByLabelText("Commit"), "a lot");
    expect(screen.getByText("A number, like 2.25 M")).toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText("Whose call"), "Ben Okafor");
    expect(screen.getByLabelText("Commit")).toHaveValue("");
    expect(screen.getByRole("heading", { name: "Ben’s call for FY26 Q4" })).toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText("Whose call"), "Mine (manager)");
    expect(screen.getByLabelText("Commit")).toHaveValue("a lot");
  });

  test("says that a draft of an earlier session is back, with what has changed under it", async () => {
    const onDiscard = jest.fn();
    const draft = { ...EMPTY_DRAFT, judgments: new Map([["D-6", "In" as const]]) };
    const { user } = open({ step: "Call" }, { onDiscard });
    shown(
      forecastCall({
        step: "Deals",
        draftOf: () => ({ draft, back: { at: TODAY - 3 + 0.4, changed: ["roll-up"] } }),
        deeds: { ...NO_DEEDS, onDiscard },
      }),
    );
    expect(words()).toContain("Your draft from Fri 13 Nov is back");
    expect(words()).toContain("Roll-up has changed since.");
    await user.click(screen.getByRole("button", { name: "Discard the draft" }));
    expect(onDiscard).toHaveBeenCalledTimes(1);
  });
});

describe("a call that stands as it was typed", () => {
  const DECIDED = dealAt(6, { dealId: "D-1", judgment: "In" });
  const call = { period: "FY26 Q4", week: TODAY, commit: null, bestCase: null, rollUp: null, reason: "" };
  const calls = [{ ...call, member: "Manager", call: 2_250_000, submittedAt: TODAY + 0.4 }];
  const standing = { period: "FY26 Q4", begun: TODAY + 0.3, calls, deals: [DECIDED] };
  const draft = {
    calls: new Map([
      ["Manager", { ...EMPTY_CALL, call: "2.25 M" }],
      ["Ana Ruiz", { ...EMPTY_CALL, call: "1 M" }],
    ]),
    judgments: new Map([
      ["D-1", "In" as const],
      ["another", null],
    ]),
  };

  test("leaves the draft with the judgments that went along; what else was typed stays", () => {
    const left = withoutSubmitted(draft, standing);
    expect([...left.calls.keys()]).toEqual(["Ana Ruiz"]);
    expect([...left.judgments.keys()]).toEqual(["another"]);
  });

  test("leaves a draft alone that was begun after it, or that says something else", () => {
    expect(withoutSubmitted(draft, { ...standing, begun: TODAY + 0.5 })).toEqual(draft);
    const other = calls.map((each) => ({ ...each, reason: "The board" }));
    expect(withoutSubmitted(draft, { ...standing, calls: other })).toEqual(draft);
  });
});

describe("what if", () => {
  const writes = {
    onDraft: jest.fn(),
    onSubmit: jest.fn(async () => true),
    onAdd: jest.fn(async () => true),
    onTarget: jest.fn(),
    onLeave: jest.fn(),
  };

  test("moves the odds with a slider and asks for nothing to be written", async () => {
    const { user } = open({ step: "What if", book: REACHABLE }, writes);
    const slider = await screen.findByRole("slider", { name: "Halden Marine, chance to win in the period" });
    fireEvent.change(slider, { target: { value: "10" } });
    await waitFor(() => expect(words()).toContain("50 % → 10 %"));
    await waitFor(() => expect(words()).toMatch(/\d+ % odds, book \d+/));
    await user.click(screen.getByRole("button", { name: "Reset" }));
    expect(words()).toContain("50 % → 50 %");
    for (const write of Object.values(writes)) expect(write).not.toHaveBeenCalled();
  });

  test("flags a gap without a play, and says what share the plays cover [S0-11]", () => {
    const plays = openPlay("Offer a start in two sites", 388_000);
    const { again } = open({ step: "What if" });
    expect(words()).toContain("970 k, roll-up to target");
    expect(words()).toContain("No play covers the gap yet");
    again(forecastCall({ step: "What if", book: { ...BOOK, facts: { ...NO_CALLS, plays } } }));
    expect(words()).toContain("One play covers 40 % of the gap.");
    expect(screen.getByRole("progressbar", { name: /40\s% of the gap is covered/ })).toBeInTheDocument();
  });

  test("keeps a play with owner, day and effect", async () => {
    const onAdd = jest.fn(async () => true);
    const { user } = open({ step: "What if" }, { onAdd });
    await user.click(screen.getByRole("button", { name: "Add a play" }));
    await user.click(screen.getByRole("button", { name: "Keep the play" }));
    expect(onAdd).not.toHaveBeenCalled();
    await user.type(screen.getByLabelText(/What will be done/), "Pull Juno Health into December");
    await user.selectOptions(screen.getByLabelText("Who?"), "Ana Ruiz");
    await user.type(screen.getByLabelText("By when?"), "27.11.");
    await user.type(screen.getByLabelText("Should bring"), "74,5 k");
    await user.click(screen.getByRole("button", { name: "Keep the play" }));
    expect(onAdd).toHaveBeenCalledWith({
      type: "Play",
      direction: "Self",
      title: "Pull Juno Health into December",
      owner: "Ana Ruiz",
      due: TODAY + 11,
      expectedImpact: 74_500,
    });
    await waitFor(() => expect(screen.queryByText("A new play")).not.toBeInTheDocument());
  });
});

describe("odds whose part of the add-in did not load", () => {
  const odds = { ask: () => Promise.reject(new Error("404")) };
  const SAID = /^Range and odds could not be worked out: .* Close the pane and open it again\.$/;

  test("are said to be missing, with what helps, and the largest deals can be judged", async () => {
    open({ odds, step: "Deals" });
    expect(await screen.findByText(SAID)).toBeInTheDocument();
    expect(screen.queryByText(/Finding/)).not.toBeInTheDocument();
    expect(screen.getAllByRole("radio", { name: "In" }).length).toBeGreaterThan(0);
  });

  test("are not awaited by the reps' figures", async () => {
    open({ odds });
    expect(await screen.findByText(SAID)).toBeInTheDocument();
    expect(screen.queryByText("…")).not.toBeInTheDocument();
  });
});

describe("odds that take long", () => {
  test("show after 0.4 seconds that they are worked out, and are given up by Stop", async () => {
    const asked: AbortSignal[] = [];
    const odds = {
      ask: (_question: unknown, signal: AbortSignal) => {
        asked.push(signal);
        return new Promise<undefined>((resolve) =>
          signal.addEventListener("abort", () => resolve(undefined)),
        );
      },
    };
    const { user } = open({ odds });
    expect(screen.queryByText("Working out the odds…")).not.toBeInTheDocument();
    await user.click(await screen.findByRole("button", { name: "Stop" }));
    expect(asked.map(({ aborted }) => aborted)).toEqual([true]);
    expect(screen.queryByRole("button", { name: "Stop" })).not.toBeInTheDocument();
  });

  test("are those of the newest question alone", async () => {
    const signals: AbortSignal[] = [];
    const odds = {
      ask: (...[question, signal]: Parameters<typeof ODDS.ask>) => {
        signals.push(signal);
        return ODDS.ask(question, signal);
      },
    };
    const { again } = shown(forecastCall({ odds }));
    await waitFor(() => expect(signals).toHaveLength(1));
    again(forecastCall({ odds, book: { ...BOOK, block: { ...BOOK.block } } }));
    await waitFor(() => expect(signals).toHaveLength(2));
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  });
});

/** An open play as a row of Actions gives it. */
function openPlay(title: string, effect: number): CallFacts["plays"] {
  const cells = [
    ["Type", "Title", "Owner", "Due", "Status", "Expected impact"],
    ["Play", title, "Ana Ruiz", TODAY + 9, "Open", effect],
  ];
  return fromCells(actions, { cells, headerRow: 5, dates: 1900 }).records;
}
