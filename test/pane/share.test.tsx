import { act, screen, within } from "@testing-library/react";
import { Suspense } from "react";
import { TABLES } from "../../src/schema/book";
import { bookPlan } from "../../src/schema/derive/bookPlan";
import { bookAudiences } from "../../src/share/bookAudiences";
import { planCopy } from "../../src/share/planCopy";
import { makeCopy } from "../../src/share/makeCopy";
import { choiceFor, policyOf } from "../../src/share/policyOf";
import type { Refusal } from "../../src/share/refused";
import { startingSetup } from "../../src/pane/app/startingSetup";
import type { CopyMaker, CopyOrder } from "../../src/pane/share/copyMaker";
import {
  createShareFlow,
  type FinishedCopy,
  type ShareDesk,
  type ShareStep,
} from "../../src/pane/share/shareFlow";
import { ShareTask, type DataAge } from "../../src/pane/share/ShareTask";
import { CheckPage } from "../../src/pane/share/CheckPage";
import type { CopyPlan } from "../../src/share/planCopy";
import { TODAY } from "../domain/deal";
import { shown } from "./shown";

const BOOK = bookAudiences(bookPlan(startingSetup(TODAY)), TABLES);

/** The maker as it is, on this thread. */
const MAKER: CopyMaker = {
  policyOf: (choice) => policyOf(BOOK, choice),
  plan: (order, watch) => planCopy(inputOf(order), watch),
  make: (order, watch) => makeCopy(inputOf(order), watch),
};

function inputOf({ bytes, choice, asOf }: CopyOrder) {
  return { bytes, asOf, policy: policyOf(BOOK, choice), twins: {} };
}

interface Sharing {
  readonly maker?: Partial<CopyMaker>;
  readonly savesReceipts?: boolean;
  readonly age?: DataAge;
  readonly step?: ShareStep;
  readonly bytes?: Uint8Array;
}

async function sharing({ age, step, bytes, maker, savesReceipts = true }: Sharing = {}) {
  const onMade = jest.fn(async () => undefined);
  const desk: ShareDesk = {
    onMade,
    maker: { ...MAKER, ...maker },
    bookBytes: async () =>
      bytes ? { ok: true, bytes } : { ok: false, code: 5001, message: "not given here" },
    now: () => TODAY,
    showJob: jest.fn(),
  };
  const flow = createShareFlow(desk);
  if (step) flow.step.set(step);
  const coming = Promise.resolve(flow);
  const onSave = jest.fn();
  const onReceipt = jest.fn(async () => "Copied.");
  const given = { age: age ?? null, reps: ["Ana Ruiz", "Ben Carter"], savesReceipts, onSave, onReceipt };
  const page = (
    <Suspense>
      <ShareTask flow={coming} {...given} />
    </Suspense>
  );
  let view: ReturnType<typeof shown> | undefined;
  await act(async () => {
    view = shown(page);
    await coming;
  });
  if (!view) throw new Error("The page was not shown");
  return { ...view, flow, onMade, onSave, onReceipt };
}

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
    const { user } = await sharing({ age: { days: 10, limit: 7 } });
    const check = screen.getByRole("button", { name: "See what stays out" });
    expect(screen.getByText("The data are 10 days old")).toBeInTheDocument();
    expect(check).toHaveAttribute("aria-disabled", "true");
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

  test("says that a stopped copy left nothing behind", async () => {
    const stopped = { ok: false, reason: { kind: "stopped", where: "", got: "" } } as const;
    const { user } = await sharing({ bytes: new Uint8Array(), maker: { plan: async () => stopped } });
    await user.click(screen.getByRole("button", { name: "See what stays out" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(/Stopped.*The book is as it was/);
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
    await sharing({ step: { at: "choose", refusal } });
    expect(screen.getByRole("alert")).toHaveTextContent(/No copy was kept.*Forecast!C9: “Kestrel”/);
    expect(screen.queryByRole("button", { name: "Save the copy" })).not.toBeInTheDocument();
  });
});

const PLAN: CopyPlan = {
  sheets: [
    { name: "Talent", fate: "private", columns: [], hiddenRows: 0 },
    {
      name: "Pipeline",
      fate: "stays",
      columns: [
        { header: "Deal", column: "A", fate: "stays" },
        { header: "Judgment", column: "S", fate: "private" },
        { header: "Partner tier", column: "AF", fate: "undeclared" },
      ],
      hiddenRows: 0,
    },
  ],
  formulas: { keep: 900, twin: 64, value: 212, blank: 28 },
  changed: [{ sheet: "Forecast", cells: "C8:F12", count: 20, outcome: "value", reasons: ["notShown"] }],
  dropped: { comments: 22, names: 9, sheets: 1 },
  smallGroups: [{ address: "KPIs!F8", cells: 3, isShown: false }],
  warnings: [],
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
    const choice = { shownSmallGroups: [], leftEmpty: [] };
    const given = { plan, readers: "upper management", choice, onChoice };
    return { onChoice, ...shown(<CheckPage {...given} onMake={jest.fn()} onBack={jest.fn()} />) };
  }

  test("names what stays behind, by reason", () => {
    checking();
    expect(screen.getByText("1 sheet, 1 column")).toBeInTheDocument();
    expect(screen.getByText("Pipeline: Judgment")).toBeInTheDocument();
    expect(screen.getByText("Pipeline: Partner tier")).toBeInTheDocument();
    expect(screen.getByText("22 comments and notes")).toBeInTheDocument();
    expect(screen.getByText("Forecast!C8:F12")).toBeInTheDocument();
  });

  test("leaves a small group empty unless the manager shows it", async () => {
    const { user, onChoice } = checking();
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

  test("tells of a label, macros and links before the copy is made", () => {
    checking({ ...PLAN, warnings: ["labelLost", "macrosLost"], dropped: { externalLinks: 2 } });
    const told = screen.getByRole("group", { name: "Before it goes" });
    expect(told).toHaveTextContent(/sensitivity label.*Macros stay behind.*2 links stay behind/);
  });

  test("says nothing of them where there are none", () => {
    checking();
    expect(screen.queryByRole("group", { name: "Before it goes" })).not.toBeInTheDocument();
  });
});
