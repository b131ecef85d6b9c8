import { readFileSync } from "node:fs";
import { act, fireEvent, screen, within } from "@testing-library/react";
import { Suspense } from "react";
import { exportKey } from "../../src/intake/learn/learned";
import type { Halted } from "../../src/excel/writing/halted";
import { planImport } from "../../src/intake/plan/planImport";
import type { ImportPlan } from "../../src/intake/plan/importPlan";
import { sampleExport } from "../../src/intake/sample/sampleExport";
import type { SheetPlan } from "../../src/schema/plan";
import type { Deal } from "../../src/schema/sheets/pipeline";
import type { ImportDesk, ImportFlow } from "../../src/pane/import/importDesk";
import { createImportFlow, openInput } from "../../src/pane/import/importFlow";
import { ImportTask } from "../../src/pane/import/ImportTask";
import { openSampleTeam } from "../../src/pane/import/sampleTeam";
import { deal, TODAY } from "../domain/deal";
import type { Job } from "../../src/pane/kit/standing";
import { buildWorkbook, row, text } from "../share/workbookBuilder";
import { roomWords } from "../../src/pane/import/planWords";
import { amountWords } from "../../src/pane/words/amount";
import { shownOnce } from "./shown";

const FACTS = { currency: "", stages: [], rates: [] };

function importing(existing: readonly Deal[] = [], isWritten = true, notes = new Map<string, string>()) {
  const applied: ImportPlan[] = [];
  const tabs: SheetPlan[] = [];
  const desk: ImportDesk = {
    target: () => ({ facts: FACTS, existing, today: TODAY, notes }),
    apply: async (_file, plan) => {
      applied.push(plan);
      return isWritten ? "written" : "not written";
    },
    goOn: async () => "written",
    callOff: async () => true,
    past: async () => [],
    seed: async () => true,
    makeRollUp: async (plan) => tabs.push(plan) > 0,
    showJob: jest.fn(),
  };
  const flow = createImportFlow(desk);
  const onToday = jest.fn();
  return { flow, desk, applied, tabs, onToday };
}

async function shownFlow(parts: { flow: ImportFlow; onToday: () => void }) {
  const coming = Promise.resolve(parts.flow);
  const page = (
    <Suspense>
      <ImportTask
        flow={coming}
        period={QUARTER}
        onSample={() => void openSampleTeam(parts.flow)}
        onChanged={() => undefined}
        onToday={parts.onToday}
        onSetup={null}
      />
    </Suspense>
  );
  return shownOnce(page, coming);
}

const QUARTER = { name: "FY26 Q4", start: TODAY - 46, end: TODAY + 45, target: null };

const csv = (...lines: string[]): string => lines.join("\n");
const HEAD = "Opportunity ID,Opportunity Name,Opportunity Owner,Stage,Close Date,Amount";

const copyFile = (name: string): File =>
  new File([new Uint8Array(readFileSync(`test/fixtures/copies/${name}.xlsx`))], `${name}.xlsx`);

describe("several leadership copies let go together", () => {
  test("become one roll-up, once its figures and what is not in it were seen", async () => {
    const parts = importing();
    await shownFlow(parts);
    const foreign = new File(["a,b"], "list.csv");
    const files = [...["north", "south", "west"].map(copyFile), foreign];
    fireEvent.drop(screen.getByText("Drop the CRM export here"), { dataTransfer: { files } });
    expect(await screen.findByRole("heading", { name: "3 copies put together" })).toBeVisible();
    expect(screen.getByText("list.csv is no Excel workbook.")).toBeVisible();
    expect(
      screen.getByText("Deal Shared-1 stands in south and west. It counts once, in south."),
    ).toBeVisible();
    expect(screen.getByText("north, 23 November 2026")).toBeVisible();
    fireEvent.click(screen.getByRole("button", { name: "Make the roll-up" }));
    expect(await screen.findByText("Drop the CRM export here")).toBeVisible();
    expect(parts.tabs.map(({ tab }) => tab)).toEqual(["Team roll-up"]);
    expect(parts.applied).toEqual([]);
  });

  test("that are none are each refused by name, and nothing can be made", async () => {
    const parts = importing();
    await shownFlow(parts);
    const files = [new File(["a,b"], "one.csv"), new File(["a,b"], "two.csv")];
    fireEvent.change(screen.getByLabelText("The file with the CRM export"), { target: { files } });
    expect(await screen.findByRole("heading", { name: "Nothing to put together" })).toBeVisible();
    expect(screen.getByText("two.csv is no Excel workbook.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Make the roll-up" })).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Start over" }));
    expect(await screen.findByText("Drop the CRM export here")).toBeVisible();
  });
});

describe("an import", () => {
  test("takes a file that is let go on the page", async () => {
    const parts = importing();
    const { container } = await shownFlow(parts);
    const file = new File([csv(HEAD, "D-1,Halden Marine,Ben,Proposal,2026-12-18,310000")], "week.csv");
    const target = screen.getByText("Drop the CRM export here");
    fireEvent.dragOver(target);
    expect(screen.getByText("Let go to read it")).toBeInTheDocument();
    fireEvent.drop(target, { dataTransfer: { files: [file] } });
    expect(await screen.findByText(/week\.csv, 1 row/)).toBeInTheDocument();
    expect(container).toHaveTextContent("Opportunity Name");
  });

  test("reads pasted rows", async () => {
    const parts = importing();
    await shownFlow(parts);
    const rows = csv(HEAD, "D-1,Halden Marine,Ben,Proposal,2026-12-18,310000");
    fireEvent.paste(screen.getByText("Drop the CRM export here"), {
      clipboardData: { files: [], getData: () => rows },
    });
    expect(await screen.findByText(/The pasted rows, 1 row/)).toBeInTheDocument();
  });

  test("reads a table of a web page that was copied without tabs", async () => {
    const parts = importing();
    await shownFlow(parts);
    const cells = (line: string): string => `<tr><td>${line.replaceAll(",", "</td><td>")}</td></tr>`;
    const page = `<meta><table>${cells(HEAD)}${cells("D-1,Halden,Ben,Proposal,2026-12-18,310000")}</table>`;
    fireEvent.paste(document.body, {
      clipboardData: { files: [], getData: (kind: string) => (kind === "text/html" ? page : "Halden\nBen") },
    });
    expect(await screen.findByText(/The pasted rows, 1 row/)).toBeInTheDocument();
  });

  test("leaves what was copied alone where it says nothing", async () => {
    const parts = importing();
    await shownFlow(parts);
    fireEvent.paste(document.body, { clipboardData: { files: [], getData: () => " " } });
    expect(screen.getByText("Drop the CRM export here")).toBeInTheDocument();
  });

  test("takes rows from the clipboard by a button, with quotes and line breaks as Excel copies them", async () => {
    const parts = importing();
    const { user } = await shownFlow(parts);
    await user.click(screen.getByRole("button", { name: "Paste rows" }));
    expect(await screen.findByText(/^The clipboard holds no rows/)).toBeInTheDocument();
    const cells = ["D-1", '"Halden ""Marine""\nphase II"', "Ben", "Proposal", "2026-12-18", "310000"];
    await navigator.clipboard.writeText(`${HEAD.replaceAll(",", "\t")}\r\n${cells.join("\t")}\r\n`);
    await user.click(screen.getByRole("button", { name: "Paste rows" }));
    expect(await screen.findByText(/The pasted rows, 1 row/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Check the changes" }));
    const step = parts.flow.step.get();
    if (step.at !== "preview") throw new Error(`The import stands at ${step.at}`);
    expect(step.plan.added[0]?.deal.deal).toBe('Halden "Marine"\nphase II');
  });

  test("opens a field for the rows where the page may not look at the clipboard", async () => {
    const parts = importing();
    const { user } = await shownFlow(parts);
    const denied = jest.spyOn(navigator.clipboard, "read").mockRejectedValue(new Error("denied"));
    await user.click(screen.getByRole("button", { name: "Paste rows" }));
    denied.mockRestore();
    const field = await screen.findByRole("textbox", { name: "Copied rows" });
    expect(field).toHaveFocus();
    fireEvent.change(field, { target: { value: csv(HEAD, "D-1,Halden,Ben,Proposal,2026-12-18,5") } });
    await user.click(screen.getByRole("button", { name: "Read these rows" }));
    expect(await screen.findByText(/The pasted rows, 1 row/)).toBeInTheDocument();
  });

  test("asks which sheet where several have rows, and reads the chosen one", async () => {
    const parts = importing();
    const { user } = await shownFlow(parts);
    const line = (index: number, words: string): string =>
      row(
        index,
        words.split(",").map((word, at) => text(`${String.fromCharCode(65 + at)}${index}`, word)),
      );
    const deals = line(1, HEAD) + line(2, "D-1,Halden,Ben,Proposal,2026-12-18,310000");
    const bytes = buildWorkbook({
      sheets: [
        { name: "Targets", rows: line(1, "Owner,Target") + line(2, "Ben,400000") },
        { name: "Deals", rows: deals },
      ],
    });
    await act(() => openInput(parts.flow, { input: bytes, fileName: "week.xlsx" }));
    expect(screen.getByText("week.xlsx has rows on 2 sheets.")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Read this sheet" })).toHaveAttribute("aria-disabled", "true");
    await user.click(screen.getByRole("radio", { name: /Deals ?Opportunity ID, Opportunity Name/ }));
    await user.click(screen.getByRole("button", { name: "Read this sheet" }));
    expect(await screen.findByText(/week\.xlsx, 1 row/)).toBeInTheDocument();
  });

  test("shows how far it has read, and stops there when it is told to", async () => {
    const jobs: Job[] = [];
    const { desk, onToday } = importing();
    const showJob = (job: Job | undefined): void => {
      if (job) jobs.push(job);
      if (job?.done !== undefined) job.onStop?.();
    };
    const parts = { flow: createImportFlow({ ...desk, showJob }), onToday };
    await shownFlow(parts);
    const input = csv(
      HEAD,
      ...Array.from({ length: 20_000 }, (_, at) => `D-${at},Halden,Ben,Proposal,2026-12-18,5`),
    );
    await act(() => openInput(parts.flow, { input, fileName: "long.csv" }));
    expect(jobs).toHaveLength(2);
    expect(jobs[1]?.done).toBeGreaterThan(0);
    expect(jobs[1]?.done).toBeLessThan(1);
    expect(screen.getByRole("alert")).toHaveTextContent(/Reading was stopped ?Nothing was written/);
  });

  test("says how far it has checked the rows, and goes back to the words when it is stopped", async () => {
    const jobs: Job[] = [];
    const { desk, onToday } = importing();
    const showJob = (job: Job | undefined): void => {
      if (!job?.title.startsWith("Checking") || job.done === undefined) return;
      jobs.push(job);
      if (jobs.length === 3) job.onStop?.();
    };
    const flow = createImportFlow({ ...desk, showJob: (job) => (at === "words" ? showJob(job) : undefined) });
    let at = "drop";
    flow.step.subscribe(() => {
      if (flow.step.get().at === "words") at = "words";
    });
    await shownFlow({ flow, onToday });
    const lines = Array.from({ length: 30_000 }, (_, n) => `D-${n},Deal ${n},Ben,Proposal,2026-12-18,${n}`);
    await act(() => openInput(flow, { input: csv(HEAD, ...lines), fileName: "long.csv" }));
    fireEvent.click(screen.getByRole("button", { name: "Check the changes" }));
    expect(await screen.findByText("Checking the rows")).toBeInTheDocument();
    expect(await screen.findByRole("button", { name: "Check the changes" })).toBeInTheDocument();
    expect(jobs.map(({ title }) => title)).toEqual(Array(3).fill("Checking 30,000 rows"));
    const shares = jobs.map(({ done = 0 }) => done);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  test("lists the lines of the file that are no deals", async () => {
    const parts = importing();
    await shownFlow(parts);
    const input = csv(
      HEAD,
      "Stage: Proposal (1 record),,,,,",
      "D-1,Halden,Ben,Proposal,2026-12-18,5",
      "Subtotal,,,,,5",
      ",,,,,",
    );
    await act(() => openInput(parts.flow, { input, fileName: "week.csv" }));
    expect(screen.getByText("3 lines left out: 1 total, 1 heading, 1 empty")).toBeInTheDocument();
    expect(screen.getByText("Line 2, a group’s heading: Stage: Proposal (1 record)")).toBeInTheDocument();
    expect(screen.getByText("Line 4, a total: Subtotal · 5")).toBeInTheDocument();
    expect(screen.getByText(/Details Only/)).toBeInTheDocument();
    fireEvent.click(screen.getByRole("button", { name: "Check the changes" }));
    expect(await screen.findByRole("radio", { name: /1\s*new/ })).toBeInTheDocument();
    expect(screen.getByText("Line 5: empty")).toBeInTheDocument();
    expect(screen.getByText("Line 4, a total: Subtotal · 5")).toBeInTheDocument();
  });

  test("names the line of a quotation mark that nothing closes", async () => {
    const parts = importing();
    await shownFlow(parts);
    const input = csv(
      HEAD,
      'D-1,"Halden,Ben,Proposal,2026-12-18,310000',
      "D-2,Orvieto,Ana,Proposal,2026-12-18,5",
    );
    await act(() => openInput(parts.flow, { input, fileName: "week.csv" }));
    expect(screen.getByRole("alert")).toHaveTextContent(/never closed ?It opens in line 2 of week\.csv/);
  });

  test.each([
    ["pipeline.pdf", "%PDF-1.7 and so on", /This file has no deals ?pipeline\.pdf is a PDF/],
    ["empty.csv", "", /This file is empty ?empty\.csv has no rows/],
    ["heads.csv", HEAD, /This file has no deals.*headers and no rows/],
    ["shoes.csv", "colour,size\nred,3\nblue,4", /This file has no deals.*none of them is a deal’s/],
  ])("says what is wrong with %p and what to do", async (name, content, words) => {
    const parts = importing();
    await shownFlow(parts);
    const files = [new File([content], name)];
    fireEvent.drop(screen.getByText("Drop the CRM export here"), { dataTransfer: { files } });
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent(words);
    expect(alert).toHaveTextContent(/Export the list from your CRM as CSV/);
  });

  test("asks what the file cannot tell, with two readings and nothing chosen", async () => {
    const parts = importing();
    const { user } = await shownFlow(parts);
    const rows = [
      "D-1,Halden Marine,Ben,Proposal,03/04/2026,310000",
      "D-2,Orvieto,Ana,Proposal,05/06/2026,24000",
    ];
    await act(() => openInput(parts.flow, { input: csv(HEAD, ...rows), fileName: "week.csv" }));
    expect(screen.getByText("What is 03/04/2026 in column “Close Date”?")).toBeInTheDocument();
    const choices = screen.getAllByRole("radio");
    expect(choices.filter((choice) => (choice as HTMLInputElement).checked)).toEqual([]);
    expect(screen.getByRole("button", { name: "Go on" })).toHaveAttribute("aria-disabled", "true");
    await user.click(screen.getByRole("radio", { name: /^3 April 2026.*then 05\/06\/2026 is 5 Jun/ }));
    await user.click(screen.getByRole("button", { name: "Go on" }));
    await user.click(screen.getByRole("button", { name: "Check the changes" }));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("2 new deals");
    expect(screen.getByText("Ben · Proposal · 3 Apr")).toBeInTheDocument();
  });

  test("shows refused rows with row, column, value and reason, and writes the others", async () => {
    const parts = importing();
    const { user } = await shownFlow(parts);
    const rows = [
      "D-1,Halden Marine,Ben,Proposal,2026-12-18,310000",
      "D-2,Orvieto,Ana,Proposal,soon,24000",
      ...Array.from(
        { length: 8 },
        (_, at) => `D-${at + 3},Deal ${at + 3},Ana,Proposal,2026-12-0${at + 1},1000`,
      ),
    ];
    await act(() => openInput(parts.flow, { input: csv(HEAD, ...rows), fileName: "week.csv" }));
    if (screen.queryByRole("button", { name: "Go on" })) {
      await user.click(screen.getByRole("radio", { name: /^Yes/ }));
      await user.click(screen.getByRole("button", { name: "Go on" }));
    }
    await user.click(screen.getByRole("button", { name: "Check the changes" }));
    await user.click(screen.getByRole("radio", { name: "1 refused" }));
    expect(screen.getByText("Row 3: Close date is “soon”, not a date.")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Apply 9 changes" }));
    expect(parts.applied.map(({ added }) => added.length)).toEqual([9]);
    expect(await screen.findByRole("button", { name: "Go to Today" })).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Import another file" }));
    expect(await screen.findByText("Drop the CRM export here")).toBeInTheDocument();
  });

  test("asks nothing of an export that the book knows, says so, and lets it be changed", async () => {
    const rows = [
      "D-1,Halden Marine,Ben,Verbal OK,03/04/2026,310000",
      "D-2,Orvieto,Ana,Verbal OK,05/06/2026,24000",
    ];
    const known = {
      columns: {
        dealId: "Opportunity ID",
        deal: "Opportunity Name",
        owner: "Opportunity Owner",
        stage: "Stage",
        closeDate: "Close Date",
        amount: "Amount",
      },
      ways: { "date order": "MDY" },
    };
    const notes = new Map([
      [exportKey(HEAD.split(",")), JSON.stringify(known)],
      ["word:stage Verbal OK", "Negotiation"],
    ]);
    const parts = importing([], true, notes);
    const { user } = await shownFlow(parts);
    await act(() => openInput(parts.flow, { input: csv(HEAD, ...rows), fileName: "week-2.csv" }));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("2 new deals");
    expect(screen.getByText("Ben · Negotiation · 4 Mar")).toBeInTheDocument();
    expect(screen.getByText(/Columns and words as last week/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Look or change" }));
    expect(screen.getByText("6 columns matched, same as last week")).toBeInTheDocument();
    await user.click(screen.getByText("1 word as last week"));
    await user.selectOptions(screen.getByLabelText("Stage “Verbal OK” (2 deals) is"), "Contract");
    await user.click(screen.getByRole("button", { name: "Change a match" }));
    await user.selectOptions(screen.getByLabelText("Column of the book"), "Account");
    await user.selectOptions(screen.getByLabelText("Filled by"), "Opportunity Name");
    await user.click(screen.getByRole("button", { name: "Check the changes" }));
    expect(screen.getByText("Ben · Contract · 4 Mar")).toBeInTheDocument();
  });

  test("leaves out a deal whose box is cleared", async () => {
    const parts = importing();
    const { user } = await shownFlow(parts);
    const rows = [
      "D-1,Halden Marine,Ben,Proposal,2026-12-18,310000",
      "D-2,Orvieto,Ana,Proposal,2026-12-19,24000",
    ];
    await act(() => openInput(parts.flow, { input: csv(HEAD, ...rows), fileName: "week.csv" }));
    await user.click(screen.getByRole("button", { name: "Check the changes" }));
    await user.click(screen.getByRole("checkbox", { name: "Take the changes of Orvieto" }));
    await user.click(screen.getByRole("button", { name: "Apply 1 change" }));
    expect(parts.applied[0]?.added.map(({ deal }) => deal.deal)).toEqual(["Halden Marine"]);
  });

  test("says that a blank amount is not 0 and keeps it blank", async () => {
    const parts = importing();
    const { user } = await shownFlow(parts);
    const rows = ["D-1,Halden Marine,Ben,Proposal,2026-12-18,", "D-2,Orvieto,Ana,Proposal,2026-12-19,24000"];
    await act(() => openInput(parts.flow, { input: csv(HEAD, ...rows), fileName: "week.csv" }));
    await user.click(screen.getByRole("button", { name: "Check the changes" }));
    expect(screen.getByText("1 open deal has no amount")).toBeInTheDocument();
    expect(screen.getByRole("radio", { name: "Leave blank" })).toBeChecked();
    await user.click(screen.getByRole("button", { name: "Apply 2 changes" }));
    const halden = parts.applied[0]?.added.find(({ deal }) => deal.dealId === "D-1");
    expect(halden?.deal.amount).toBeNull();
  });

  test("goes back to the preview when the write was refused", async () => {
    const parts = importing([], false);
    const { user } = await shownFlow(parts);
    const rows = ["D-1,Halden Marine,Ben,Proposal,2026-12-18,310000"];
    await act(() => openInput(parts.flow, { input: csv(HEAD, ...rows), fileName: "week.csv" }));
    await user.click(screen.getByRole("button", { name: "Check the changes" }));
    await user.click(screen.getByRole("button", { name: "Apply 1 change" }));
    expect(await screen.findByRole("button", { name: "Apply 1 change" })).toBeInTheDocument();
  });
});

/** By how much all that is in play in the quarter differs once a previewed import stands. */
function inPlayChange(existing: readonly Deal[], flow: ImportFlow): number {
  const step = flow.step.get();
  if (step.at !== "preview") throw new Error(`The import stands at ${step.at}`);
  const { added, changed } = step.plan;
  const now = new Map(existing.map((deal) => [deal.dealId, deal]));
  for (const { after } of changed) now.set(after.dealId, after);
  for (const { deal } of added) now.set(deal.dealId, deal);
  const worth = (deals: Iterable<Deal>): number =>
    [...deals]
      .filter(({ status }) => status === "Open" || status === "Won")
      .filter(({ status, category }) => status === "Won" || category !== "Omitted")
      .map((deal) => ({
        ...deal,
        day: (deal.status === "Won" ? deal.closedOn : null) ?? deal.closeDate ?? 0,
      }))
      .filter(({ day }) => day >= QUARTER.start && day <= QUARTER.end)
      .reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  return worth(now.values()) - worth(existing);
}

describe("the sample team", () => {
  test("comes in as new deals under six counters", async () => {
    const parts = importing();
    const { user } = await shownFlow(parts);
    await user.click(screen.getByRole("button", { name: "Try it with a sample team" }));
    await user.click(await screen.findByRole("button", { name: "Check the changes" }));
    const counters = within(screen.getByRole("radiogroup", { name: "Show" })).getAllByRole("radio");
    expect(counters).toHaveLength(6);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/^\d+ new deals$/);
  });

  test("shows the next Monday as changes cell by cell, old and new", async () => {
    const first = importing();
    await openSampleTeam(first.flow);
    const step = first.flow.step.get();
    if (step.at !== "words") throw new Error(`The sample stopped at ${step.at}`);
    const existing = planImport(step.file.input).added.map(({ deal }) => deal);
    const second = importing(existing);
    const { user } = await shownFlow(second);
    await act(() => openSampleTeam(second.flow));
    await user.click(screen.getByRole("button", { name: "Check the changes" }));
    expect(
      await screen.findByRole("heading", { level: 1, name: /^FY26 Q4 down \d+\sk if you apply this$/ }),
    ).toHaveTextContent(
      `FY26 Q4 down ${amountWords(-inPlayChange(existing, second.flow)).replace("\u00a0", " ")} if you apply this`,
    );
    await user.click(screen.getByRole("radio", { name: /\d+ changed/ }));
    expect(screen.getAllByText(/→/).length).toBeGreaterThan(3);
    expect(sampleExport(2, TODAY)).not.toBe(sampleExport(1, TODAY));
  });
});

describe("an import that Excel breaks off", () => {
  const HALTED: Halted = { edits: [], works: [], loads: [[], [], []], sent: 2, room: new Map() };

  async function brokenOff(ways: Partial<ImportDesk>) {
    const parts = importing();
    const flow = createImportFlow({ ...parts.desk, apply: async () => HALTED, ...ways });
    const { user } = await shownFlow({ ...parts, flow });
    const rows = ["D-1,Halden Marine,Ben,Proposal,2026-12-18,310000"];
    await act(() => openInput(flow, { input: csv(HEAD, ...rows), fileName: "week.csv" }));
    await user.click(screen.getByRole("button", { name: "Check the changes" }));
    await user.click(screen.getByRole("button", { name: "Apply 1 change" }));
    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent("2 of 3 parts are written");
    return user;
  }

  test("says how much stands and goes on with one click", async () => {
    const user = await brokenOff({ goOn: async () => "written" });
    await user.click(screen.getByRole("button", { name: "Go on" }));
    expect(await screen.findByRole("button", { name: "Go to Today" })).toBeInTheDocument();
  });

  test("stays where it is when it breaks off again, and goes back to the preview when taken back", async () => {
    const user = await brokenOff({ goOn: async () => ({ ...HALTED, sent: 2 }) });
    await user.click(screen.getByRole("button", { name: "Go on" }));
    await user.click(await screen.findByRole("button", { name: "Take it back" }));
    expect(await screen.findByRole("button", { name: "Apply 1 change" })).toBeInTheDocument();
  });

  test("keeps the choice where Excel refuses to take it back", async () => {
    const user = await brokenOff({ callOff: async () => false });
    await user.click(screen.getByRole("button", { name: "Take it back" }));
    expect(screen.getByRole("button", { name: "Go on" })).toBeInTheDocument();
  });
});

describe("deals that the file lacks", () => {
  test("are asked about one by one, and those that were lost go in as closed", async () => {
    const booked = deal({ dealId: "D-1", deal: "Halden Marine", amount: 310_000, closeDate: TODAY + 30 });
    const parts = importing([booked]);
    const { user } = await shownFlow(parts);
    const rows = ["D-2,Orvieto,Ana,Proposal,2026-12-19,24000"];
    await act(() => openInput(parts.flow, { input: csv(HEAD, ...rows), fileName: "week.csv" }));
    await user.click(screen.getByRole("button", { name: "Check the changes" }));
    await user.click(screen.getByRole("radio", { name: "1 missing" }));
    const fate = screen.getByRole("combobox", { name: "What happened to Halden Marine?" });
    expect(fate).toHaveDisplayValue("Choose; until then it stays open");
    await user.selectOptions(fate, "Lost");
    await user.click(screen.getByRole("button", { name: "Apply 2 changes" }));
    expect(parts.applied[0]?.changed.map(({ after }) => [after.dealId, after.status])).toEqual([
      ["D-1", "Lost"],
    ]);
    expect(parts.applied[0]?.missing).toEqual([]);
  });
});

describe("a preview for which the sheet has no room", () => {
  test("says so and writes nothing; up to the last row it is offered", () => {
    expect(roomWords(1_048_570, 1)).toBe("");
    expect(roomWords(1_048_000, 800)).toBe(
      "1,048,000 deals in the book and 800 new ones are 229 more than the sheet takes. Export fewer: filter by close date in the CRM. Nothing was written.",
    );
  });
});

describe("a preview of ten thousand deals", () => {
  test("shows twenty and counts all", async () => {
    const parts = importing();
    await shownFlow(parts);
    const rows = Array.from(
      { length: 10_000 },
      (_, at) => `D-${at},Deal ${at},Ana,Proposal,2026-12-19,${at}`,
    );
    await act(() => openInput(parts.flow, { input: csv(HEAD, ...rows), fileName: "week.csv" }));
    fireEvent.click(screen.getByRole("button", { name: "Check the changes" }));
    expect(await screen.findByRole("radio", { name: /^10,000\s*new/ })).toBeInTheDocument();
    expect(screen.getAllByRole("checkbox", { name: /^Take/ })).toHaveLength(20);
    fireEvent.click(screen.getByRole("checkbox", { name: "Take the changes of Deal 9999" }));
    expect(screen.getByText(/9,999 go in, 1 is left out/)).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Apply 9,999 changes" })).toBeInTheDocument();
  });

  test("is cut short by words, and what they find is left out together", async () => {
    const parts = importing();
    await shownFlow(parts);
    const rows = Array.from({ length: 300 }, (_, at) => `D-${at},Deal ${at},Ana,Proposal,2026-12-19,${at}`);
    await act(() => openInput(parts.flow, { input: csv(HEAD, ...rows), fileName: "week.csv" }));
    fireEvent.click(screen.getByRole("button", { name: "Check the changes" }));
    fireEvent.click(await screen.findByRole("checkbox", { name: "Take the changes of Deal 299" }));
    expect(screen.getByRole("checkbox", { name: "All 300 of them" })).toBePartiallyChecked();
    const words = screen.getByRole("textbox", { name: "Filter by deal, account, owner or ID" });
    fireEvent.change(words, { target: { value: "ana 25" } });
    expect(screen.getByText("13 of 300")).toBeInTheDocument();
    fireEvent.click(screen.getByRole("checkbox", { name: "All 13 of them" }));
    expect(screen.getByRole("button", { name: "Apply 286 changes" })).toBeInTheDocument();
    fireEvent.change(words, { target: { value: "nobody" } });
    expect(screen.getByText("None of them has “nobody”.")).toBeInTheDocument();
  });

  test("finds refused rows by column, value and reason", async () => {
    const parts = importing();
    await shownFlow(parts);
    const rows = Array.from(
      { length: 100 },
      (_, at) =>
        `D-${at},Deal ${at},Ana,Proposal,${at < 93 ? "2026-12-19" : "someday"},${at === 3 ? "much" : at}`,
    );
    await act(() => openInput(parts.flow, { input: csv(HEAD, ...rows), fileName: "week.csv" }));
    fireEvent.click(screen.getByRole("button", { name: "Check the changes" }));
    fireEvent.click(await screen.findByRole("radio", { name: /refused/ }));
    fireEvent.change(screen.getByRole("textbox", { name: /^Filter by row/ }), { target: { value: "much" } });
    expect(within(screen.getByRole("main")).getAllByRole("listitem")).toHaveLength(1);
  });
});

describe("a preview of a deal that is open again, and of a next step that the rep keeps", () => {
  test("shows the one as its own part and the other though nothing else of it changes", async () => {
    const lost = deal({
      dealId: "D-1",
      deal: "Halden Marine",
      owner: "Ana",
      status: "Lost",
      amount: 310_000,
    });
    const own = deal({
      ...{ dealId: "D-2", deal: "Orvieto", owner: "Ana", status: "Open", stage: "Proposal", amount: 24_000 },
      ...{ closeDate: TODAY + 30, nextStep: "See the CFO", nextStepDate: TODAY + 3 },
    });
    const parts = importing([lost, own]);
    const { user } = await shownFlow(parts);
    const head = "Opportunity ID,Opportunity Name,Opportunity Owner,Stage,Status,Amount,Next Step";
    const rows = [
      "D-1,Halden Marine,Ana,Proposal,Open,310000,",
      "D-2,Orvieto,Ana,Proposal,Open,24000,Send the deck",
    ];
    await act(() => openInput(parts.flow, { input: csv(head, ...rows), fileName: "week.csv" }));
    await user.click(screen.getByRole("button", { name: "Check the changes" }));
    await user.click(await screen.findByRole("radio", { name: "1 reopened" }));
    expect(screen.getByRole("heading", { name: "Open again" })).toBeInTheDocument();
    await user.click(screen.getByRole("radio", { name: "0 changed" }));
    expect(screen.getByRole("heading", { name: "Only the next step differs" })).toBeInTheDocument();
    expect(screen.getByText(/newer than the file’s “Send the deck”/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Apply 1 change" }));
    expect(parts.applied[0]?.changed.map(({ before }) => before.dealId)).toEqual(["D-1"]);
  });
});

describe("a history of deals that is dropped", () => {
  const HISTORY = csv(
    "Opportunity ID,From Stage,To Stage,Last Modified",
    "D-1,Qualify,Discover,03/09/2026",
    "D-1,Discover,Proposal,05/10/2026",
    "D-9,Qualify,Discover,05/10/2026",
    "D-1,Proposal,Negotiation,later",
  );
  const DEALS = [deal({ dealId: "D-1", created: null })];

  test("is taken as that: the order of its dates is asked, each line goes in or is told why not, then it is written", async () => {
    const parts = importing(DEALS);
    const seed = jest.spyOn(parts.desk, "seed");
    const { user } = await shownFlow(parts);
    fireEvent.drop(screen.getByText("Drop the CRM export here"), {
      dataTransfer: { files: [new File([HISTORY], "history.csv")] },
    });
    await user.click(await screen.findByRole("radio", { name: /^3 September 2026/ }));
    await user.click(screen.getByRole("button", { name: "Go on" }));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("A history: 2 lines can go in");
    expect(screen.getByText(/^history\.csv .* 4 lines read: 2 go in, 2 stay out\. Nothing/)).toBeVisible();
    expect(screen.getByText("3 Sep – 5 Oct")).toBeVisible();
    await user.click(screen.getByText("About deals that the book does not have"));
    expect(screen.getByText("Line 4: D-9.")).toBeVisible();
    await user.click(screen.getByText("No day can be read"));
    expect(screen.getByText("Line 5: Last Modified is “later”, not a day.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Write 2 lines" }));
    expect(seed.mock.calls[0]?.[0].seeds.add.map(({ stage }) => stage)).toEqual(["Discover", "Proposal"]);
    expect(await screen.findByText("2 lines of history in the book")).toBeVisible();
  });

  test("is refused with what to do first where an older book has no place for it", async () => {
    const parts = importing(DEALS);
    const flow = createImportFlow({ ...parts.desk, past: async () => null });
    await shownFlow({ ...parts, flow });
    await act(() => openInput(flow, { input: HISTORY.replaceAll("/2026", "/26"), fileName: "history.csv" }));
    expect(screen.getByText("This book keeps no history yet")).toBeVisible();
  });
});

describe("an export with columns of stage dates", () => {
  const ENTERED = csv(
    `${HEAD},"Date entered ""Discover (Sales Pipeline)""","Date entered ""Proposal (Sales Pipeline)"""`,
    "D-1,Halden Marine,Ben,Proposal,2026-12-18,310000,2026-09-07,2026-10-12 09:30",
    "D-2,Orvieto,Ben,Discover,2026-12-18,90000,2026-10-05,",
    "D-3,Kestrel,Ben,Discover,2026-12-18,90000,early,",
  );

  test("offers their history in one line; switched off it is not written", async () => {
    const parts = importing();
    const { user } = await shownFlow(parts);
    await act(() => openInput(parts.flow, { input: ENTERED, fileName: "hubspot.csv" }));
    await user.click(screen.getByRole("button", { name: /^Go on|^Check/ }));
    const choice = screen.getByRole("switch", { name: /History from 2 stage-date columns/ });
    expect(choice).toHaveTextContent(/3 stage entries of 2 deals.*1 cell there is no day/);
    await user.click(choice);
    await user.click(screen.getByRole("button", { name: "Apply 3 changes" }));
    expect(parts.applied[0]?.stageHistory).toBeUndefined();
  });

  test("writes it with the deals that are taken", async () => {
    const parts = importing();
    const { user } = await shownFlow(parts);
    await act(() => openInput(parts.flow, { input: ENTERED, fileName: "hubspot.csv" }));
    await user.click(screen.getByRole("button", { name: /^Go on|^Check/ }));
    await user.click(screen.getByRole("button", { name: "Apply 3 changes" }));
    expect(parts.applied[0]?.stageHistory?.seeds.add.map(({ dealId, stage }) => [dealId, stage])).toEqual([
      ["D-1", "Discover"],
      ["D-2", "Discover"],
      ["D-1", "Proposal"],
    ]);
  });
});
