import { act, screen, waitFor, within } from "@testing-library/react";
import { choiceFor } from "../../src/share/policyOf";
import type { Refusal } from "../../src/share/refused";
import type { CopyMaker } from "../../src/pane/share/copyMaker";
import type { FinishedCopy, ShareStep } from "../../src/pane/share/shareFlow";
import { CheckPage } from "../../src/pane/share/CheckPage";
import type { CopyPlan } from "../../src/share/planCopy";
import { buildWorkbook, formula, row } from "../share/workbookBuilder";
import { MAKER, sharing } from "./sharing";
import { shown } from "./shown";

/** A figure that is of today, and one that reads the first. */
const FORECAST = [row(1, [formula("A1", "TODAY()", 46_342)]), row(2, [formula("A2", "A1*2", 92_684)])].join(
  "",
);

describe("Share", () => {
  test("offers the sheets that may go up and has no box for a private one", async () => {
    await sharing();
    const boxes = screen
      .getAllByRole("checkbox")
      .map((box) => (box as HTMLInputElement).labels?.[0]?.textContent);
    expect(boxes).toEqual(expect.arrayContaining(["Pipeline", "Forecast"]));
    expect(boxes.filter((name) => /Talent|^_/.test(name ?? ""))).toEqual([]);
    expect(screen.getByText(/^Talent.*and every private column of the sheets above\./)).toBeInTheDocument();
  });

  test("offers no sheet that is not in sight, for none of those gets into a copy", async () => {
    await sharing({ inSight: ["Pipeline", "Forecast", "Talent 🔒", "Home"] });
    expect(screen.getAllByRole("checkbox").map((box) => box.closest("div")?.textContent)).toHaveLength(2);
    expect(screen.getByText("2 sheets")).toBeInTheDocument();
    expect(screen.getByText(/^Talent, and every private column/)).toBeInTheDocument();
  });

  test("says how many columns of a sheet go", async () => {
    await sharing();
    const pipelineRow = screen.getByRole("checkbox", { name: "Pipeline" }).closest("div");
    expect(pipelineRow).toHaveTextContent(/\d+ of \d+/);
  });

  test("shows a sheet's columns where its count is pressed, a box for each that may go and none for a private one", async () => {
    const { user, flow } = await sharing();
    const count = screen.getByRole("button", { name: /columns of Pipeline go$/ });
    const going = Number.parseInt(count.textContent, 10);
    await user.click(count);
    expect(count).toHaveAttribute("aria-expanded", "true");
    const columns = within(screen.getByRole("group", { name: "Columns of Pipeline" }));
    expect(columns.getAllByRole("checkbox")).toHaveLength(going);
    expect(columns.queryByRole("checkbox", { name: "Judgment" })).not.toBeInTheDocument();
    expect(columns.getByText(/: .*Judgment/)).toBeInTheDocument();
    await user.click(columns.getByRole("checkbox", { name: "Competitor" }));
    expect(flow.choice.get().leftOutColumns).toEqual([{ sheet: "Pipeline", header: "Competitor" }]);
    expect(count).toHaveTextContent(`${going - 1} of`);
    await user.click(columns.getByRole("checkbox", { name: "Competitor" }));
    expect(flow.choice.get().leftOutColumns).toEqual([]);
  });

  test("holds back when nothing is chosen", async () => {
    const { user } = await sharing();
    for (const box of screen.getAllByRole("checkbox")) await user.click(box);
    expect(screen.getByText("Choose a sheet")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "See what stays out" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
  });

  test("refuses data older than a week until a reason is given [S0-42]", async () => {
    const { user, onImport } = await sharing({ age: { days: 10, limit: 7 } });
    const check = screen.getByRole("button", { name: "See what stays out" });
    expect(screen.getByText("The data are 10 days old")).toBeInTheDocument();
    expect(check).toHaveAttribute("aria-disabled", "true");
    await user.click(screen.getByRole("button", { name: "Import first" }));
    expect(onImport).toHaveBeenCalledTimes(1);
    await user.type(screen.getByLabelText("Reason"), "Board meets today");
    expect(check).not.toHaveAttribute("aria-disabled", "true");
  });

  test("asks for a saved copy where Excel hands out no bytes", async () => {
    const { user, flow } = await sharing();
    act(() => flow.reason.set("The data were old last week"));
    await user.click(screen.getByRole("button", { name: "See what stays out" }));
    expect(await screen.findByText("Drop the saved copy of this book here")).toBeInTheDocument();
    expect(flow.reason.get()).toBe("");
  });

  test("says why a file that is no workbook gives no copy", async () => {
    const { user } = await sharing({ bytes: new TextEncoder().encode("no workbook") });
    await user.click(screen.getByRole("button", { name: "See what stays out" }));
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("No copy was made: this is no workbook");
    expect(alert).toHaveTextContent("save the book as Excel Workbook");
  });

  test("shows a rep the own deals only, and asks whose", async () => {
    const { user, flow } = await sharing();
    await user.click(screen.getByRole("radio", { name: "One rep, own deals only" }));
    expect(screen.getByText("Choose a rep")).toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText("Rep"), "Ben Carter");
    const boxes = screen.getAllByRole("checkbox").map((box) => box.closest("div")?.textContent);
    expect(boxes).toHaveLength(1);
    expect(screen.getByRole("checkbox", { name: "Pipeline" })).toBeChecked();
    expect(
      screen.getByText(/Talent.*, the deals of all others, and every private column/),
    ).toBeInTheDocument();
    const policy = flow.desk.maker.policyOf(flow.choice.get());
    const going = policy.sheets.filter(({ fate }) => fate === "stays");
    expect(going.map(({ name, onlyRowsOf }) => [name, onlyRowsOf])).toEqual([
      ["Pipeline", { header: "Owner", name: "Ben Carter" }],
    ]);
  });

  test("shows the team what leadership does not see, and still nothing private", async () => {
    const { user } = await sharing();
    expect(screen.queryByRole("checkbox", { name: "Actions" })).not.toBeInTheDocument();
    await user.click(screen.getByRole("radio", { name: "My team" }));
    expect(screen.getByRole("checkbox", { name: "Actions" })).toBeChecked();
    expect(screen.queryByRole("checkbox", { name: /Talent|Coaching/ })).not.toBeInTheDocument();
  });

  test("tells the log why old data went up when the copy is made", async () => {
    const step: ShareStep = { at: "check", bytes: new Uint8Array(), plan: PLAN };
    const { user, flow, onMade } = await sharing({ step, maker: { make: async () => MADE } });
    act(() => flow.reason.set(" Board meets today "));
    await user.click(screen.getByRole("button", { name: "Make the copy" }));
    await screen.findByText("The copy is ready");
    expect(onMade).toHaveBeenCalledWith(MADE, "Board meets today");
  });

  test("leaves out deals that are looked for by name or account, and takes one in again", async () => {
    const { user, flow } = await sharing();
    await user.type(screen.getByLabelText("Deal to leave out"), "kestrel");
    const found = within(screen.getByRole("list", { name: "Deals found" }));
    expect(found.getAllByRole("button")).toHaveLength(2);
    await user.click(found.getByRole("button", { name: /Leave out Kestrel Air takeover/ }));
    expect(screen.getByLabelText("Deal to leave out")).toHaveFocus();
    const row = { sheet: "Pipeline", header: "Deal ID", name: "D-2", called: "Kestrel Air takeover" };
    expect(flow.choice.get().leftOutRows).toEqual([row]);
    await user.type(screen.getByLabelText("Deal to leave out"), "takeover");
    expect(screen.getByText("No deal of the copy is called so.")).toBeInTheDocument();
    await user.click(screen.getByRole("radio", { name: "My team" }));
    expect(flow.choice.get().leftOutRows).toEqual([row]);
    await user.click(screen.getByRole("button", { name: "Take Kestrel Air takeover in again" }));
    expect(flow.choice.get().leftOutRows).toEqual([]);
  });

  test("leaves out the rows that are selected on a sheet, each once", async () => {
    const selected = {
      sheet: "Pipeline",
      headers: ["Deal", "Deal ID"],
      rows: [
        ["?", "D-2"],
        ["?", "D-3"],
        ["", ""],
      ],
    };
    const { user, flow } = await sharing({ selected });
    await user.click(screen.getByRole("button", { name: "Leave out the rows selected on the sheet" }));
    expect(await screen.findByText("2 rows of Pipeline left out.")).toBeInTheDocument();
    expect(flow.choice.get().leftOutRows.map(({ called }) => called)).toEqual([
      "Kestrel Air takeover",
      "Kestrel Air renewal",
    ]);
    await user.click(screen.getByRole("button", { name: "Leave out the rows selected on the sheet" }));
    expect(await screen.findByText("0 rows of Pipeline left out.")).toBeInTheDocument();
  });

  test("says what to select where no row of a list is", async () => {
    const { user, flow } = await sharing({
      selected: { sheet: "Settings", headers: ["Stage"], rows: [["Pilot"]] },
    });
    await user.click(screen.getByRole("button", { name: "Leave out the rows selected on the sheet" }));
    expect(await screen.findByText(/^Select rows of a list first/)).toBeInTheDocument();
    expect(flow.choice.get().leftOutRows).toEqual([]);
  });

  test("works out anew what follows where a group is left empty, and once more when it is ticked again", async () => {
    const bytes = buildWorkbook({ sheets: [{ name: "Forecast", rows: FORECAST }] });
    const { user } = await sharing({ bytes });
    await user.click(screen.getByRole("button", { name: "See what stays out" }));
    await screen.findByText("What will not be in the copy");
    const counts = () =>
      screen
        .getAllByText(/^(Become plain|Are left|Stay as)/)
        .map((title) => title.closest("summary")?.textContent);
    expect(counts()).toEqual(["Stay as they are1", "Become plain values1", "Are left empty0"]);
    await user.click(screen.getByText("Become plain values"));
    await user.click(screen.getByRole("checkbox", { name: /Forecast!A1/ }));
    await waitFor(() =>
      expect(counts()).toEqual(["Stay as they are0", "Become plain values0", "Are left empty2"]),
    );
    expect(screen.getByText("Forecast!A2: read what is left empty")).toBeInTheDocument();
    expect(screen.getByRole("checkbox", { name: /Forecast!A1/ })).not.toBeChecked();
    await user.click(screen.getByRole("checkbox", { name: /Forecast!A1/ }));
    await waitFor(() =>
      expect(counts()).toEqual(["Stay as they are1", "Become plain values1", "Are left empty0"]),
    );
  });

  test("holds the copy back while it looks anew, and ends what a later choice has overtaken", async () => {
    const ways: ((plan: CopyPlan) => void)[] = [];
    const signals: (AbortSignal | undefined)[] = [];
    const plan: CopyMaker["plan"] = (_order, { signal }) => {
      signals.push(signal);
      return new Promise((resolve) => ways.push((found) => resolve({ ok: true, plan: found })));
    };
    const step: ShareStep = { at: "check", bytes: new Uint8Array(), plan: PLAN };
    const { user } = await sharing({ step, maker: { plan } });
    const make = screen.getByRole("button", { name: "Make the copy" });
    await user.click(screen.getByRole("radio", { name: "Show value" }));
    expect(make).toHaveAttribute("aria-disabled", "true");
    expect(screen.getByText("Looking at it anew…")).toBeInTheDocument();
    await user.click(screen.getByRole("radio", { name: "Leave empty" }));
    expect(signals.map((signal) => signal?.aborted)).toEqual([true, false]);
    await act(async () => ways[0]?.({ ...PLAN, smallGroups: [] }));
    expect(make).toHaveAttribute("aria-disabled", "true");
    await act(async () => ways[1]?.(PLAN));
    expect(make).not.toHaveAttribute("aria-disabled", "true");
    expect(screen.getByRole("radio", { name: "Leave empty" })).toBeChecked();
  });

  test("lets go of what was planned on the way back to the choice, and where the page is left", async () => {
    const rest = jest.fn();
    const step: ShareStep = { at: "check", bytes: new Uint8Array(), plan: PLAN };
    const { user, again } = await sharing({ step, maker: { rest } });
    expect(rest).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Back" }));
    expect(rest).toHaveBeenCalledTimes(1);
    again(<p>Another page</p>);
    expect(rest).toHaveBeenCalledTimes(2);
  });

  test("says that a stopped copy left nothing behind", async () => {
    const stopped = { ok: false, reason: { kind: "stopped", where: "", got: "" } } as const;
    const { user } = await sharing({ bytes: new Uint8Array(), maker: { plan: async () => stopped } });
    await user.click(screen.getByRole("button", { name: "See what stays out" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(/Stopped.*The book is as it was/);
  });

  test("says so where the work breaks off by itself", async () => {
    const { user } = await sharing({
      bytes: new Uint8Array(),
      maker: { plan: () => Promise.reject(new Error("out of memory")) },
    });
    await user.click(screen.getByRole("button", { name: "See what stays out" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(/the work broke off.*try once more/);
  });

  test("proves a finished copy, hands it out, and copies the receipt where no file can be saved", async () => {
    const step: ShareStep = { at: "done", copy: MADE, plan: PLAN };
    const { user, onSave, onReceipt } = await sharing({ step, savesReceipts: false });
    expect(screen.getByText(/private values were found/)).toHaveTextContent("of 1,284 private values");
    await user.click(screen.getByRole("button", { name: "Save the copy" }));
    expect(onSave).toHaveBeenCalledWith(MADE);
    await user.click(screen.getByRole("button", { name: "Copy your receipt" }));
    expect(onReceipt).toHaveBeenCalledWith(MADE, "");
    expect(await screen.findByText("Copied.")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Make another copy" }));
    expect(screen.getByText("A copy that can go up")).toBeInTheDocument();
  });

  test("offers no file when a private value was found in it", async () => {
    const refusal: Refusal = { kind: "leak", where: "Forecast!C9", got: "Kestrel" };
    const { user, showCell } = await sharing({ step: { at: "choose", refusal } });
    expect(screen.getByRole("alert")).toHaveTextContent(/No copy was kept.*Forecast!C9: “Kestrel”/);
    await user.click(screen.getByRole("button", { name: "Look at Forecast!C9" }));
    expect(showCell).toHaveBeenCalledWith("Forecast!C9");
    expect(screen.queryByRole("button", { name: "Save the copy" })).not.toBeInTheDocument();
  });
});

const NO_ROWS = { hiddenRows: 0, leftOutRows: 0, rowsOfOthers: 0 };

const PLAN: CopyPlan = {
  sheets: [
    { name: "Talent", ownName: "Talent", fate: "private", columns: [], ...NO_ROWS },
    {
      name: "Pipeline",
      ownName: "Pipeline",
      fate: "stays",
      columns: [
        { header: "Deal", column: "A", fate: "stays" },
        { header: "Judgment", column: "S", fate: "private" },
        { header: "Partner tier", column: "AF", fate: "undeclared" },
      ],
      ...NO_ROWS,
    },
  ],
  formulas: { keep: 900, twin: 64, value: 212, blank: 28 },
  changed: [{ sheet: "Forecast", cells: "C8:F12", count: 20, outcome: "value", reasons: ["notShown"] }],
  dropped: { comments: 22, names: 9, sheets: 1 },
  smallGroups: [{ address: "KPIs!F8", cells: 3, isShown: false }],
  warnings: [],
  unseen: undefined,
  privateValues: 1_284,
  overlaps: [],
};

const RECEIPT = {
  title: "Leadership copy",
  asOf: "2026-11-16",
  sheets: 5,
  formulas: PLAN.formulas,
  dropped: PLAN.dropped,
};
const MADE: FinishedCopy = {
  ok: true,
  bytes: new Uint8Array(2048),
  publicReceipt: RECEIPT,
  privateReceipt: {
    ...RECEIPT,
    policy: MAKER.policyOf(choiceFor("leadership", "")),
    taken: [],
    changed: [],
    privateValues: 1_284,
    confidentialFound: 0,
    overlaps: [],
    warnings: [],
    sha256: { input: "a", output: "b" },
  },
};

describe("the check before a copy", () => {
  function checking(plan: CopyPlan = PLAN) {
    const onChoice = jest.fn();
    const onCell = jest.fn();
    const choice = { shownSmallGroups: [], leftEmpty: [], addedColumns: [] };
    const given = { plan, readers: "upper management", choice, isBehind: false, onChoice, onCell };
    return { onChoice, onCell, ...shown(<CheckPage {...given} onMake={jest.fn()} onBack={jest.fn()} />) };
  }

  test("names what stays behind, by reason", () => {
    checking();
    expect(screen.getByText("1 sheet, 1 column")).toBeInTheDocument();
    expect(screen.getByText("Pipeline: Judgment")).toBeInTheDocument();
    expect(screen.getByText("Pipeline: Partner tier")).toBeInTheDocument();
    expect(screen.getByText("22 comments and notes")).toBeInTheDocument();
    expect(screen.getByText("Forecast!C8:F12")).toBeInTheDocument();
  });

  test("names the rows that are left out and those of other people", () => {
    const [talent, pipeline] = PLAN.sheets;
    if (!talent || !pipeline) throw new Error("no sheets");
    checking({ ...PLAN, sheets: [talent, { ...pipeline, leftOutRows: 2, rowsOfOthers: 61, hiddenRows: 1 }] });
    expect(screen.getByText("Pipeline: 2 rows")).toBeInTheDocument();
    expect(screen.getByText("Pipeline: 61 rows")).toBeInTheDocument();
    expect(screen.getByText("Pipeline: 1 row")).toBeInTheDocument();
  });

  test("keeps a column of the manager's own back unless it is ticked", async () => {
    const { user, onChoice } = checking();
    const box = screen.getByRole("checkbox", { name: "Partner tier Pipeline" });
    expect(box).not.toBeChecked();
    await user.click(box);
    expect(onChoice).toHaveBeenCalledWith({ addedColumns: [{ sheet: "Pipeline", header: "Partner tier" }] });
  });

  test("tells before the copy where a private text also stands, and shows the cell", async () => {
    const overlaps = [{ text: "Kestrel", cells: 3, firstCell: "Pipeline!C14" }];
    const { user, onCell } = checking({ ...PLAN, overlaps });
    const told = screen.getByRole("group", { name: "1 private text also stands in cells you keep" });
    expect(told).toHaveTextContent("“Kestrel” in Pipeline!C14 and 2 cells moreLook there");
    await user.click(within(told).getByRole("button", { name: "Pipeline!C14" }));
    expect(onCell).toHaveBeenCalledWith("Pipeline!C14");
  });

  test("tells before the copy of cells that show nothing and hold something, and shows the first", async () => {
    const { user, onCell } = checking({ ...PLAN, unseen: { cells: 12, firstCell: "Forecast!C9" } });
    const told = screen.getByRole("group", { name: "12 cells hold something and show nothing" });
    await user.click(within(told).getByRole("button", { name: "Look at Forecast!C9" }));
    expect(onCell).toHaveBeenCalledWith("Forecast!C9");
  });

  test("leaves a small group empty unless the manager shows it", async () => {
    const { user, onChoice, onCell } = checking();
    const told = screen.getByRole("group", { name: "A figure over only 3 private values" });
    await user.click(within(told).getByRole("button", { name: "Look at KPIs!F8" }));
    expect(onCell).toHaveBeenCalledWith("KPIs!F8");
    expect(screen.getByRole("radio", { name: "Leave empty" })).toBeChecked();
    await user.click(screen.getByRole("radio", { name: "Show value" }));
    expect(onChoice).toHaveBeenCalledWith({ shownSmallGroups: ["KPIs!F8"] });
  });

  test("says of each group of formulas where and why, and leaves one empty that the manager unticks", async () => {
    const { user, onChoice } = checking();
    await user.click(screen.getByText("Become plain values"));
    const group = screen.getByRole("checkbox", { name: /Forecast!C8:F12.*read Settings/ });
    expect(group).toBeChecked();
    await user.click(group);
    expect(onChoice).toHaveBeenCalledWith({ leftEmpty: ["Forecast|notShown"] });
  });

  test("says of what is left empty how much each sheet loses, and why", () => {
    const blank = { outcome: "blank", reasons: ["removedSheet"] } as const;
    checking({
      ...PLAN,
      changed: [
        { sheet: "Forecast", cells: "O7 N28:N29", count: 3, ...blank },
        { sheet: "KPIs", cells: "C6:C26", count: 21, ...blank },
        { sheet: "KPIs", cells: "B3", count: 1, outcome: "blank", reasons: ["readsBlank"] },
      ],
    });
    expect(screen.getByText("KPIs 22, Forecast 3")).toBeInTheDocument();
    expect(screen.getByText("KPIs!C6:C26 (21): read what stays with you")).toBeInTheDocument();
    expect(screen.getByText("KPIs!B3: read what is left empty")).toBeInTheDocument();
  });

  test("tells of a label, macros and links before the copy is made", () => {
    const warnings = ["labelLost", "macrosLost", "totalsOverHiddenRows"] as const;
    checking({ ...PLAN, warnings, dropped: { externalLinks: 2 } });
    const told = screen.getByRole("group", { name: "Before it goes" });
    expect(told).toHaveTextContent(
      /sensitivity label.*Macros stay behind.*Totals over removed rows stay.*2 links to other workbooks stay behind/,
    );
  });

  test("says nothing of them where there are none", () => {
    checking();
    expect(screen.queryByRole("group", { name: "Before it goes" })).not.toBeInTheDocument();
  });
});
