import { act, screen, within } from "@testing-library/react";
import { Suspense } from "react";
import { TABLES } from "../../src/schema/book";
import { bookPlan } from "../../src/schema/derive/bookPlan";
import { bookAudiences } from "../../src/share/bookAudiences";
import { planCopy } from "../../src/share/planCopy";
import { makeCopy } from "../../src/share/makeCopy";
import { policyOf } from "../../src/share/policyOf";
import type { Refusal } from "../../src/share/refused";
import { startingSetup } from "../../src/pane/app/startingSetup";
import type { CopyMaker, CopyOrder } from "../../src/pane/share/copyMaker";
import { createShareFlow, type ShareDesk, type ShareStep } from "../../src/pane/share/shareFlow";
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
  readonly age?: DataAge;
  readonly step?: ShareStep;
  readonly bytes?: Uint8Array;
}

async function sharing({ age, step, bytes }: Sharing = {}) {
  const desk: ShareDesk = {
    onMade: async () => undefined,
    maker: MAKER,
    bookBytes: async () =>
      bytes ? { ok: true, bytes } : { ok: false, code: 5001, message: "not given here" },
    now: () => TODAY,
    showJob: jest.fn(),
  };
  const flow = createShareFlow(desk);
  if (step) flow.step.set(step);
  const coming = Promise.resolve(flow);
  const onSave = jest.fn();
  const onReceipt = jest.fn();
  const page = (
    <Suspense>
      <ShareTask flow={coming} age={age ?? null} fileName="Copy.xlsx" onSave={onSave} onReceipt={onReceipt} />
    </Suspense>
  );
  let view: ReturnType<typeof shown> | undefined;
  await act(async () => {
    view = shown(page);
    await coming;
  });
  if (!view) throw new Error("The page was not shown");
  return { ...view, flow, onSave, onReceipt };
}

describe("Share", () => {
  test("offers the sheets that may go up and has no box for a private one", async () => {
    await sharing();
    const boxes = screen
      .getAllByRole("checkbox")
      .map((box) => (box as HTMLInputElement).labels?.[0]?.textContent);
    expect(boxes).toEqual(expect.arrayContaining(["Pipeline", "Forecast"]));
    expect(boxes.filter((name) => /Talent|_State/.test(name ?? ""))).toEqual([]);
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
    const { user } = await sharing();
    await user.click(screen.getByRole("button", { name: "See what stays out" }));
    expect(await screen.findByText("Drop the saved copy of this book here")).toBeInTheDocument();
  });

  test("says why a file that is no workbook gives no copy", async () => {
    const { user } = await sharing({ bytes: new TextEncoder().encode("no workbook") });
    await user.click(screen.getByRole("button", { name: "See what stays out" }));
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("No copy was made: this is no workbook");
    expect(alert).toHaveTextContent("save the book as Excel Workbook");
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
  changed: [{ sheet: "Forecast", cells: "C8:F12", count: 20, outcome: "value", reasons: [] }],
  dropped: { comments: 22, names: 9, sheets: 1 },
  smallGroups: [{ address: "KPIs!F8", cells: 3, isShown: false }],
  warnings: [],
  privateValues: 1_284,
  overlaps: [],
};

describe("the check before a copy", () => {
  test("names what stays behind, by reason", () => {
    shown(<CheckPage plan={PLAN} shown={[]} onShown={jest.fn()} onMake={jest.fn()} onBack={jest.fn()} />);
    expect(screen.getByText("1 sheet, 1 column")).toBeInTheDocument();
    expect(screen.getByText("Pipeline: Judgment")).toBeInTheDocument();
    expect(screen.getByText("Pipeline: Partner tier")).toBeInTheDocument();
    expect(screen.getByText("22 comments and notes")).toBeInTheDocument();
    expect(screen.getByText("Forecast!C8:F12")).toBeInTheDocument();
  });

  test("leaves a small group empty unless the manager shows it", async () => {
    const onShown = jest.fn();
    const { user } = shown(
      <CheckPage plan={PLAN} shown={[]} onShown={onShown} onMake={jest.fn()} onBack={jest.fn()} />,
    );
    expect(screen.getByRole("radio", { name: "Leave empty" })).toBeChecked();
    await user.click(screen.getByRole("radio", { name: "Show value" }));
    expect(onShown).toHaveBeenCalledWith(["KPIs!F8"]);
  });
});
