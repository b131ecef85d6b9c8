import { screen, within } from "@testing-library/react";
import { finding } from "../../src/schema/drift/finding";
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
    expect(screen.getByText("All 20 checks pass.")).toBeInTheDocument();
    expect(screen.getByText("17 more")).toBeInTheDocument();
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
    expect(screen.getByText("20 checks pass. 1 thing left alone.")).toBeInTheDocument();
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
