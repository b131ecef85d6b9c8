import { screen, within } from "@testing-library/react";
import { DEAL_COLUMNS } from "../../src/domain/forecast/dealColumns";
import { blockOfDeals } from "../../src/domain/forecast/dealFacts";
import type { Cell, Grid } from "../../src/kit/cell";
import type { Located } from "../../src/kit/located";
import { ChangedPage, type ChangedPageProps } from "../../src/pane/changed/ChangedPage";
import type { History } from "../../src/pane/changed/history";
import type { Deal } from "../../src/schema/sheets/pipeline";
import { dealAt, TODAY } from "../domain/deal";
import { shown } from "./shown";

const QUARTER = { name: "FY26 Q4", start: TODAY - 46, end: TODAY + 45, target: 2_400_000 };
const NEXT = { name: "FY27 Q1", start: TODAY + 46, end: TODAY + 135, target: null };

/** The deals of now: one slipped, one lost, one new, one larger, one won; a sixth is gone. */
const NOW: readonly Located<Deal>[] = [
  dealAt(6, { dealId: "D-1", deal: "Halden Marine", owner: "Ben", amount: 310_000, closeDate: TODAY + 60 }),
  dealAt(7, {
    dealId: "D-2",
    deal: "Orvieto Foods",
    owner: "Ana",
    amount: 90_000,
    closeDate: TODAY + 9,
    status: "Lost",
  }),
  dealAt(8, { dealId: "D-3", deal: "Kestrel Air", owner: "Dana", amount: 120_000, closeDate: TODAY + 9 }),
  dealAt(9, { dealId: "D-4", deal: "Pier 9", owner: "Ana", amount: 60_000, closeDate: TODAY + 9 }),
  dealAt(10, {
    dealId: "D-5",
    deal: "Juno Health",
    owner: "Ana",
    status: "Won",
    amount: 200_000,
    closeDate: TODAY + 9,
    closedOn: TODAY - 1,
  }),
];

/** A kept row: an open proposal that closes in nine days, but for what is said. */
function row(day: number, id: string, facts: Readonly<Record<string, Cell>>): readonly Cell[] {
  const plain = { Stage: "Proposal", Status: "Open", "Close date": TODAY + 9, Owner: "Ana" };
  const cells: Readonly<Record<string, Cell>> = { ...plain, Snapshot: day, "Deal ID": id, ...facts };
  return ["Snapshot", ...DEAL_COLUMNS].map((header) => cells[header] ?? "");
}

const HISTORY: Grid = [
  ["Snapshot", ...DEAL_COLUMNS],
  row(TODAY - 14, "D-1", { Owner: "Ben", Amount: 250_000 }),
  row(TODAY - 14, "D-2", { Amount: 90_000 }),
  row(TODAY - 14, "D-4", { Amount: 50_000 }),
  row(TODAY - 14, "D-5", { Amount: 200_000 }),
  row(TODAY - 14, "D-6", { Owner: "Dana", Amount: 40_000 }),
  row(TODAY - 7, "D-1", { Owner: "Ben", Amount: 310_000 }),
];

function changed(history: History, props: Partial<ChangedPageProps> = {}) {
  const onGoTo = jest.fn();
  const onSheet = jest.fn();
  const view = shown(
    <ChangedPage
      history={history}
      now={blockOfDeals(NOW.map(({ record }) => record))}
      deals={NOW}
      asOf={TODAY}
      periods={[QUARTER, NEXT]}
      current={QUARTER}
      onGoTo={onGoTo}
      onSheet={onSheet}
      onBack={() => undefined}
      {...props}
    />,
  );
  return { ...view, onGoTo, onSheet };
}

/** The line of the waterfall that begins with these words. */
function line(words: RegExp): HTMLElement {
  const found = screen.getAllByRole("group").find((group) => words.test(group.textContent));
  if (!found) throw new Error(`no line ${String(words)}`);
  return found;
}

describe("What changed", () => {
  test("says in one sentence how far the number moved since the last import, and which moves did it", () => {
    changed(HISTORY);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Down 310 k since Mon 9 Nov");
    expect(screen.getByText("One created, one raised, one slipped, one lost, one removed.")).toBeVisible();
    expect(screen.getByText("adds up")).toBeVisible();
    const ends = screen.getByLabelText("Waterfall");
    expect(ends).toHaveTextContent(/^In play Mon 9 Nov690 k/);
    expect(ends).toHaveTextContent(/In play now380 k$/);
  });

  test("parts the number into closed and open, which add up, and leads to the sheet's chart", async () => {
    const { user, onSheet } = changed(HISTORY);
    const rows = screen.getAllByRole("row").map((each) => each.textContent.replaceAll("\u00a0", " "));
    expect(rows).toEqual([
      "Of itMon 9 Novnowchange",
      "Closed0200 k+200 k",
      "Open690 k180 k−510 k",
      "In play690 k380 k−310 k",
    ]);
    await user.click(screen.getByRole("button", { name: "See the chart on the sheet Forecast" }));
    expect(onSheet).toHaveBeenCalledTimes(1);
  });

  test("opens a line's deals: what each was and is, and the way to its row", async () => {
    const { user, onGoTo } = changed(HISTORY);
    const slipped = line(/^Slipped/);
    await user.click(within(slipped).getByText("Slipped"));
    expect(slipped).toHaveTextContent("Close date 25 Nov → 15 Jan 2027");
    await user.click(within(slipped).getByRole("button", { name: "Halden Marine" }));
    expect(onGoTo).toHaveBeenCalledWith(6, "Close date");
    expect(line(/^Removed/)).toHaveTextContent("D-6, no longer in Pipeline");
  });

  test("tells a deal's own history, each change with its day", async () => {
    const { user } = changed(HISTORY);
    const slipped = line(/^Slipped/);
    await user.click(within(slipped).getByText("Slipped"));
    await user.click(within(slipped).getByRole("button", { name: "Its history" }));
    const days = within(slipped)
      .getAllByRole("definition")
      .map((each) => each.textContent);
    expect(days).toEqual([
      "Owner Ben · Stage Proposal · Status Open · Close date 25 Nov · Amount 250\u00a0k",
      "Amount 250\u00a0k → 310\u00a0k",
    ]);
    expect(
      within(slipped)
        .getAllByRole("term")
        .map((each) => each.textContent),
    ).toEqual(["Mon 2 Nov, first kept", "Mon 9 Nov"]);
  });

  test("compares any two days, one rep, another period", async () => {
    const { user } = changed(HISTORY);
    const title = () => screen.getByRole("heading", { level: 1 }).textContent.replaceAll("\u00a0", " ");
    await user.selectOptions(screen.getByLabelText("From"), "Mon 2 Nov");
    expect(title()).toBe("Down 250 k since Mon 2 Nov");
    await user.selectOptions(screen.getByLabelText("To"), "Mon 9 Nov");
    expect(title()).toBe("Up 60 k from Mon 2 Nov to Mon 9 Nov");
    await user.selectOptions(screen.getByLabelText("Whose deals"), "Ana");
    expect(title()).toBe("Unchanged from Mon 2 Nov to Mon 9 Nov");
    await user.selectOptions(screen.getByLabelText("Whose deals"), "Team");
    await user.selectOptions(screen.getByLabelText("To"), "Now");
    await user.selectOptions(screen.getByLabelText("Closing in"), "FY27 Q1");
    expect(title()).toBe("Up 310 k since Mon 2 Nov");
  });

  test("says with one import kept that there is nothing to compare yet, and when there will be", () => {
    changed(
      HISTORY.filter(([day]) => day === "Snapshot" || day === TODAY - 7),
      { asOf: TODAY - 7 },
    );
    expect(screen.getByRole("heading")).toHaveTextContent("Nothing to compare yet");
    expect(screen.getByText(/^Only Mon 9 Nov is kept so far\. After the next import/)).toBeVisible();
  });

  test("says that a book of an older version keeps no history, and names the cell that stops the comparison", () => {
    const { again } = changed("no place");
    expect(screen.getByRole("heading")).toHaveTextContent("This book keeps no history yet");
    again(<p />);
    changed([...HISTORY, row(TODAY - 7, "D-7", { Amount: 1, "Close date": "soon" })]);
    expect(screen.getByText(/Close date of D-7 is “soon”/)).toBeVisible();
  });

  test("never compares by itself with a day that a CRM’s history brought; it can be chosen", async () => {
    const seeded = (rows: Grid, of: readonly number[]): Grid =>
      rows.map(([day = "", ...cells], at) => [
        day,
        ...cells,
        at === 0 ? "Source" : of.includes(Number(day)) ? "history.csv" : "",
      ]);
    const title = () => screen.getByRole("heading", { level: 1 }).textContent;
    const { user, again } = changed(seeded(HISTORY, [TODAY - 7]));
    expect(title()).toMatch(/since Mon 2 Nov$/);
    await user.selectOptions(screen.getByLabelText("From"), "Mon 9 Nov");
    expect(title()).toMatch(/since Mon 9 Nov$/);
    again(<p />);
    const only = changed(seeded(HISTORY, [TODAY - 7, TODAY - 14]));
    expect(title()).toBe("No earlier import to compare with");
    await only.user.click(screen.getByRole("button", { name: "Compare with Mon 9 Nov" }));
    expect(title()).toMatch(/since Mon 9 Nov$/);
  });
});
