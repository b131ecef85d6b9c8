import { screen, within } from "@testing-library/react";
import { bookIndex } from "../../src/pane/find/bookIndex";
import type { FoundRecord } from "../../src/pane/find/findKind";
import { FindPage, type FindPageProps } from "../../src/pane/find/FindPage";
import { accounts } from "../../src/schema/sheets/accounts";
import { answers } from "../../src/schema/sheets/answers";
import { kpis } from "../../src/schema/sheets/kpis";
import { pipeline } from "../../src/schema/sheets/pipeline";
import { reviews } from "../../src/schema/sheets/reviews";
import { TODAY } from "../domain/deal";
import { FIND_INDEX, FIND_TABLES, standing } from "./findBook";
import { shown } from "./shown";

function find(change: Partial<FindPageProps> = {}) {
  const onGoTo = jest.fn<undefined, [FoundRecord, string]>();
  const onOpen = jest.fn<undefined, [FoundRecord, string]>();
  const telling = { today: TODAY, dealName: (id: string) => id };
  const given = { index: FIND_INDEX, telling, onGoTo, onOpen, onFunction: jest.fn() };
  const view = shown(<FindPage {...given} {...change} />);
  const type = async (wanted: string) => {
    await view.user.clear(screen.getByRole("textbox"));
    await view.user.type(screen.getByRole("textbox"), wanted);
  };
  return { ...view, onGoTo, onOpen, type };
}

const groups = () =>
  screen.queryAllByRole("heading", { level: 2 }).map(({ parentElement }) => parentElement?.textContent);

describe("Find", () => {
  test("finds deals, people, actions and notes from two letters on, grouped, what only the manager reads marked", async () => {
    const { type } = find();
    expect(screen.getByRole("textbox", { name: "Find anything in the book" })).toHaveFocus();
    await type("k");
    expect(groups()).toEqual([]);
    await type("kes");
    expect(groups()).toEqual(["Deals1", "People1", "Actions1", "Coaching1"]);
    const results = screen.getAllByRole("button", { name: /Kes|Keß/ }).map(({ textContent }) => textContent);
    expect(results).toEqual([
      "Kestrel Air128\u00a0kDana Weiss · Proposal · 25 Nov",
      "Ina KeßlerEconomic buyer · Rhein Solar",
      "Close plan for Kestrel AirDana Weiss · by 20 Nov",
      "…offer, then Kestrel: ask for the datePrivate1:1 with Dana Weiss · 29 Oct",
    ]);
    expect(within(screen.getByRole("button", { name: /Ina/ })).getByText("Keß").tagName).toBe("MARK");
  });

  test("goes to the cell with Enter and opens in the pane with Shift+Enter, chosen with the arrows", async () => {
    const { user, type, onGoTo, onOpen } = find();
    await type("kes{Enter}");
    expect(onGoTo.mock.lastCall?.[0].name).toBe("Kestrel Air");
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(screen.getByRole("button", { name: /Ina/ })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(onGoTo.mock.lastCall?.[0].name).toBe("Ina Keßler");
    await user.keyboard("{ArrowUp}{Shift>}{Enter}{/Shift}");
    expect(onOpen.mock.lastCall?.[0].place).toEqual({ page: "Inspect", dealId: "D-8" });
    await user.keyboard("{ArrowUp}");
    expect(screen.getByRole("textbox")).toHaveFocus();
  });

  test.each([
    ["Deals", "kestrel"],
    ["Team", "dana north"],
    ["People", "ina keßler"],
    ["Accounts", "morgen"],
    ["KPIs", "first meet"],
    ["Actions", "close plan"],
    ["Answers", "buyer known"],
    ["Reviews", "warmer than"],
  ])("reaches any of %s by two actions: what it is called, and Enter [S0-17]", async (kind, words) => {
    const tables = [
      ...FIND_TABLES,
      standing(accounts, [{ account: "Morgenstern Werke" }]),
      standing(kpis, [{ kpi: "First meetings" }]),
      standing(answers, [{ reviewId: "R-1", dealId: "D-8", question: "Is the economic buyer known?" }]),
      standing(reviews, [{ reviewId: "R-1", dealId: "D-8", thinkingNow: "Warmer than it was" }]),
    ];
    const { type, onGoTo } = find({ index: bookIndex(tables) });
    await type(`${words}{Enter}`);
    expect(onGoTo.mock.lastCall?.[0].kind).toBe(kind);
  });

  test("leads to the cell that says it, by what tells the record from others", async () => {
    const { type, onGoTo } = find();
    await type("pilot{Enter}");
    const [found, wanted] = onGoTo.mock.lastCall ?? [];
    expect(found?.cell(wanted ?? "")).toEqual({
      place: {
        table: "Pipeline",
        row: 6,
        traits: [{ header: "Deal ID", value: "D-6" }],
        header: "Next step",
      },
      text: "Pilot report",
      isPrivate: false,
    });
    expect(screen.getByRole("button", { name: /Next step: Pilot report/ })).toBeInTheDocument();
  });

  test("finds by columns that were renamed and by the user’s own, which are private", async () => {
    const [deals] = FIND_TABLES;
    if (!deals) throw new Error("no deals");
    const [head = [], first = [], ...rest] = deals.cells.cells;
    const renamed = deals.headers.map((header) => (header === "Deal" ? "Opportunity" : header));
    const cells = [[...head, "Partner"], [...first, "Nordwind"], ...rest.map((row) => [...row, ""])];
    const { type, onGoTo } = find({
      index: bookIndex([{ ...deals, headers: [...renamed, "Partner"], cells: { ...deals.cells, cells } }]),
    });
    await type("nordwind{Enter}");
    const [found, wanted] = onGoTo.mock.lastCall ?? [];
    expect(found?.name).toBe("Halden Marine");
    expect(found?.cell(wanted ?? "")).toMatchObject({ place: { header: "Partner" }, isPrivate: true });
    expect(found?.cell("halden").place.header).toBe("Opportunity");
  });

  test("says what comes nearest when nothing has it, and looks for that instead", async () => {
    const { user, type } = find();
    await type("kestral");
    expect(screen.getByText("Nothing has “kestral”.")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Kestrel Air" }));
    expect(screen.getByRole("button", { name: /^Kestrel Air/ })).toBeInTheDocument();
    expect(screen.getByRole("textbox")).toHaveFocus();
  });

  test("shows five of a kind at first, and all when asked", async () => {
    const many = Array.from({ length: 12 }, (_, at) => ({
      deal: `Pump ${String(at + 1)}`,
      dealId: `P-${String(at)}`,
    }));
    const { user, type } = find({ index: bookIndex([standing(pipeline, many)]) });
    await type("pump");
    expect(screen.getAllByRole("listitem")).toHaveLength(5);
    await user.click(screen.getByRole("button", { name: "All 12" }));
    expect(screen.getAllByRole("listitem")).toHaveLength(12);
  });

  test("tells those who hear it how many there are, once it has settled", async () => {
    const { type } = find();
    await type("kes");
    expect(await screen.findByText(/^4 results\./, { selector: "[role=status]" })).toBeInTheDocument();
  });

  test("says that it reads while the book is being read, and clears the field by a button", async () => {
    const { user, type } = find({ index: null });
    await type("kes");
    expect(screen.getByText("Reading the book…")).toBeInTheDocument();
    expect(screen.queryByText(/Nothing has/)).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Clear" }));
    expect(screen.getByRole("textbox")).toHaveValue("");
  });

  test("leads to the form of a worksheet function by its name or by what it is asked", async () => {
    const onFunction = jest.fn();
    const { user, type } = find({ onFunction });
    await type("make the number");
    await user.click(screen.getByRole("button", { name: /^ODDS/ }));
    expect(onFunction).toHaveBeenCalledWith("ODDS");
  });
});
