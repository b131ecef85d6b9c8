import { screen, within } from "@testing-library/react";
import { finding, type Finding } from "../../src/schema/drift/finding";
import type { LogEntry } from "../../src/schema/sheets/system/log";
import type { HistorySize } from "../../src/pane/trust/HistoryPart";
import { dayWords } from "../../src/pane/words/day";
import { TODAY } from "../domain/deal";
import type { TrustActions } from "../../src/pane/trust/trustActions";
import { TrustPage, type TrustState } from "../../src/pane/trust/TrustPage";
import { shown } from "./shown";
import { OVERWRITTEN, RENAMED, TEXT_DATE, TRUST_ACTIONS, trustState, UNUSED } from "./trustFindings";

function trust(state: TrustState, actions: Partial<TrustActions> = {}) {
  return shown(<TrustPage state={state} actions={{ ...TRUST_ACTIONS, ...actions }} />);
}

/** The words of each finding, as they are read. */
function listed(): (string | null)[] {
  const [list] = screen.getAllByRole("list");
  return list
    ? within(list)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent)
    : [];
}

describe("Trust", () => {
  test("says that it checks, and that there is no book yet", () => {
    const { again } = trust({ kind: "checking" });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Checking the book…");
    again(<TrustPage state={{ kind: "no book" }} actions={TRUST_ACTIONS} />);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("No book yet");
  });

  test("says of a sound book that it can be trusted, with what was looked at", async () => {
    const onCheck = jest.fn();
    const { user } = trust(trustState([]), { onCheck });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("You can trust this book");
    expect(screen.getByText("All 21 checks pass.")).toBeInTheDocument();
    expect(screen.getByText("18 more")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Check again" }));
    expect(onCheck).toHaveBeenCalledTimes(1);
  });

  test("says of each finding what it is, what it means, where, and what mending does", () => {
    trust(trustState([RENAMED, OVERWRITTEN, TEXT_DATE]));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("3 things to look at");
    expect(listed()).toEqual([
      "A column was renamed“Close date” is now called “Close”. The book reads it as blank. Pipeline!I5" +
        "Mend: Names it “Close date” again. Its cells stay.MendLeave it",
      "A formula was overwrittenAge is worked out by Excel and holds “90” instead. Pipeline!AA38" +
        "Mend: Writes the formula again in 1 cell.MendLeave it",
      "Next step date should be a dateIt holds “next week”. The book counts it as blank. Pipeline!O104" +
        "Go thereLeave it",
    ]);
  });

  test("leads to the cell, mends one, and mends all that are safe with the primary", async () => {
    const [onGoTo, onMend] = [jest.fn(), jest.fn()];
    const { user } = trust(trustState([RENAMED, OVERWRITTEN, TEXT_DATE]), { onGoTo, onMend });
    await user.click(screen.getByRole("button", { name: "Pipeline!I5" }));
    expect(onGoTo).toHaveBeenCalledWith(RENAMED.spot);
    await user.click(screen.getAllByRole("button", { name: "Mend" })[1] ?? document.body);
    expect(onMend).toHaveBeenLastCalledWith([OVERWRITTEN]);
    await user.click(screen.getByRole("button", { name: "Mend 2 safe ones" }));
    expect(onMend).toHaveBeenLastCalledWith([RENAMED, OVERWRITTEN]);
  });

  test("says which columns nobody fills, without calling them wrong, and hides one", async () => {
    const onMend = jest.fn();
    const { user } = trust(trustState([]), { onMend });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("You can trust this book");
    await user.click(screen.getByText("Columns that nobody fills"));
    expect(screen.getByText(/Blank in all 40 rows/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Hide" }));
    expect(onMend).toHaveBeenCalledWith([UNUSED]);
  });

  test("hears which finding a button belongs to", () => {
    trust(trustState([RENAMED]));
    expect(screen.getByRole("button", { name: "Mend" })).toHaveAccessibleDescription("A column was renamed");
    expect(screen.getByRole("button", { name: "Leave it" })).toHaveAccessibleDescription(
      "A column was renamed",
    );
  });

  test("folds what was left alone until it changes", async () => {
    const onShowAgain = jest.fn();
    const { user } = trust(trustState([RENAMED], [TEXT_DATE]), { onShowAgain });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("1 thing to look at");
    expect(screen.getByText("21 checks pass. 1 thing left alone.")).toBeInTheDocument();
    await user.click(screen.getByText("Left alone until it changes"));
    await user.click(screen.getByRole("button", { name: "Show it again" }));
    expect(onShowAgain).toHaveBeenCalledWith(TEXT_DATE);
  });

  test("shows a finding again when it has changed since it was left alone", () => {
    const changed = { ...TEXT_DATE, state: "something else" };
    const state = trustState([], [TEXT_DATE]);
    if (state.kind !== "checked") throw new Error(state.kind);
    const { left, report } = state.scan;
    trust({ ...state, scan: { left, report: { ...report, findings: [changed] } } });
    expect(screen.getByText("Next step date should be a date")).toBeInTheDocument();
  });

  test("offers nothing but a newer pane for a book that is newer", () => {
    const drift = { kind: "newer version", tab: "Pipeline", version: 9 } as const;
    trust(trustState([finding(["Pipeline"], { drift })]));
    expect(screen.getByText(/This version reads it and writes nothing/)).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Leave it" })).not.toBeInTheDocument();
  });

  test("says why the book could not be checked, and tries again", async () => {
    const onCheck = jest.fn();
    const trouble = { title: "Excel is editing a cell", body: "Press Enter there, then try again." };
    const { user } = trust({ kind: "not checked", trouble }, { onCheck });
    expect(screen.getByRole("alert")).toHaveTextContent("Excel is editing a cell");
    await user.click(screen.getByRole("button", { name: "Check again" }));
    expect(onCheck).toHaveBeenCalledTimes(1);
  });
});

const LINES: readonly LogEntry[] = Array.from({ length: 45 }, (_, at) => ({
  entry: at + 1,
  at: TODAY - 45 + at + 0.5,
  event: at % 3 === 0 ? "Import" : "Review",
  step: null,
  detail: `${String(at + 1)} rows`,
  hash: `${String(at).padStart(4, "0")}abcd${"0".repeat(56)}`,
}));

/** A checked book with this log. */
function withLog(log: readonly LogEntry[], findings: readonly Finding[] = []): TrustState {
  const state = trustState(findings);
  if (state.kind !== "checked") throw new Error(state.kind);
  return { ...state, scan: { ...state.scan, report: { ...state.scan.report, log } } };
}

/** What the list of the log's lines says, the first few. */
function toldLines(count: number): (string | null)[] {
  const list = screen.getByRole("list", { name: /Lines of the log/ });
  return within(list)
    .getAllByRole("listitem")
    .slice(0, count)
    .map(({ textContent }) => textContent);
}

describe("The log in Trust", () => {
  test("is told newest first, twenty lines at once, and by kind", async () => {
    const { user } = trust(withLog(LINES));
    await user.click(screen.getByText("The log"));
    expect(screen.getByText(/Unbroken: 45 lines/)).toHaveTextContent(
      "A brief printed now says “Log 0044 abcd”.",
    );
    expect(toldLines(2)).toEqual([
      `45 · Review${dayWords(TODAY - 1)} 12:0045 rows`,
      `44 · Review${dayWords(TODAY - 2)} 12:0044 rows`,
    ]);
    expect(toldLines(99)).toHaveLength(20);
    await user.click(screen.getByRole("button", { name: "Show 20 older of 25" }));
    expect(toldLines(99)).toHaveLength(40);
    await user.selectOptions(screen.getByRole("combobox", { name: "Show" }), "Import (15)");
    expect(toldLines(99)).toHaveLength(15);
    expect(toldLines(1)[0]).toMatch(/^43 · Import/);
  });

  test("says after which line a brief was printed, by the hash at its foot", async () => {
    const { user } = trust(withLog(LINES));
    await user.click(screen.getByText("The log"));
    const field = screen.getByRole("textbox", { name: "Hash on a brief" });
    const saying = async (typed: string) => {
      await user.clear(field);
      await user.type(field, typed);
      return screen
        .getAllByRole("status")
        .map(({ textContent }) => textContent)
        .join(" ");
    };
    expect(await saying("0040")).toMatch(/prints 8 letters and digits, like 9f3c 21ab; 4 can be read here/);
    expect(await saying("Log 0040 ABCD · page 1 of 1")).toMatch(
      /This brief belongs to the book after line 41 \(Review, .* 12:00\)\. 4 lines came since\./,
    );
    expect(await saying("ffff ffff")).toMatch(/No line of this log has that hash/);
  });

  test("says where it breaks, what stands there, and of a later brief that the log broke before", async () => {
    const log = {
      kind: "changed",
      row: 17,
      entry: 12,
      at: TODAY - 33.5,
      event: "Review",
      detail: "12 rows",
      sound: 11,
    } as const;
    const { user } = trust(withLog(LINES, [finding(["_Log"], { drift: { kind: "log broken", log } })]));
    expect(screen.getByText(/does not match its hash/)).toHaveTextContent(
      /row 17 of _Log\) does not match its hash\. It says now “12 rows”\. The 11 lines before hold\. Compare/,
    );
    await user.click(screen.getByText("The log"));
    expect(screen.getByText(/It breaks at row 17 of _Log/)).toHaveTextContent("The 11 lines before it hold.");
    await user.click(screen.getByRole("button", { name: /older of/ }));
    expect(toldLines(99).find((line) => line?.includes("breaks here"))).toMatch(/^12 · Review/);
    await user.type(screen.getByRole("textbox", { name: "Hash on a brief" }), "0040abcd");
    expect(screen.getByText(/But the log breaks before that: only its first 11 hold/)).toBeInTheDocument();
  });
});

const HISTORY: HistorySize = {
  rows: 16_775,
  bytes: 1_934_000,
  kept: [],
  removed: 12_000,
  since: TODAY - 728,
  from: TODAY - 182,
  quarterEnds: [TODAY - 600, TODAY - 500, TODAY - 400],
  daysLost: 75,
  lacksPeriods: false,
  isWorthIt: true,
};

function withHistory(change: Partial<HistorySize> = {}): TrustState {
  const state = trustState([]);
  if (state.kind !== "checked") throw new Error(state.kind);
  return { ...state, history: { ...HISTORY, ...change } };
}

describe("The history in Trust", () => {
  test("says how large it is, what a smaller one keeps and loses, and makes it smaller", async () => {
    const onCompact = jest.fn();
    const { user } = trust(withHistory(), { onCompact });
    await user.click(screen.getByText("The history of the deals"));
    expect(screen.getByText(/^1\.9\sMB$/)).toBeInTheDocument();
    expect(screen.getByText(/Made smaller it keeps 4,775 of 16,775 lines/)).toHaveTextContent(
      /before that on 3 quarters’ ends, /,
    );
    expect(screen.getByText(/12,000 lines would go/)).toHaveTextContent(
      "on 75 days on which something changed",
    );
    await user.click(screen.getByRole("button", { name: "Take 12,000 lines out" }));
    expect(onCompact).toHaveBeenCalledTimes(1);
  });

  test.each([
    [{ removed: 0 }, "Nothing is old enough to be taken out: the last 26 weeks stay whole."],
    [{ removed: 40 }, "It is small enough: only 40 lines could go, and a day looked at is worth more."],
    [{ lacksPeriods: true }, /once Settings name a period/],
  ])("says why it is not offered with %p", async (change, words) => {
    const { user } = trust(withHistory({ ...change, isWorthIt: false }));
    await user.click(screen.getByText("The history of the deals"));
    expect(screen.getByText(words)).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /out$/ })).not.toBeInTheDocument();
  });
});
