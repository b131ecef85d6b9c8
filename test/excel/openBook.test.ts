import { splitPutOff } from "../../src/domain/actions/putOff";
import { helpDue } from "../../src/domain/kpis/helpDue";
import { openBook } from "../../src/excel/openBook";
import type { Opening } from "../../src/excel/opening";
import { readBook } from "../../src/excel/readBook";
import type { Cell } from "../../src/kit/cell";
import { bookView, glanceView, helpLimits, type BookView } from "../../src/pane/app/bookView";
import { namedOnToday } from "../../src/pane/app/namedOnToday";
import { periodForecast } from "../../src/pane/forecast/periodForecast";
import { itemWords } from "../../src/pane/today/todayWords";
import { NAMED_CELLS } from "../../src/schema/namedCells";
import { type Deal, pipeline } from "../../src/schema/sheets/pipeline";
import { reviews } from "../../src/schema/sheets/reviews";
import { TODAY } from "../domain/deal";
import { standTable } from "./support";

jest.setTimeout(120_000);

const DEALS = 2_100;
const PERIOD = { name: "Q4", start: TODAY - 40, end: TODAY + 50, target: 9_000_000 };
const LOW = { ...PERIOD, target: 1_000_000 };
/** A row of an open deal with a next step. */
const OPEN_ROW = 63;
const KEYS = Object.keys(pipeline.columns);

/** What Excel works out of it. */
function flagsOf(at: number): string {
  if (at % 3 !== 0) return "";
  return at % 5 === 0 ? "No next step" : "Large";
}

/** A deal of many: two of three are closed, every fifth open one lacks a next step, a few keep moving. */
function someDeal(at: number): Partial<Record<keyof Deal, Cell>> {
  const isOpen = at % 3 === 0;
  const day = TODAY - 60 + (at % 120);
  return {
    deal: `Deal ${at}`,
    account: `Account ${at % 90}`,
    dealId: `D-${at}`,
    owner: `Member ${at % 30}`,
    status: isOpen ? "Open" : at % 3 === 1 ? "Won" : "Lost",
    category: isOpen ? "Commit" : at % 3 === 1 ? "Closed" : "Omitted",
    created: TODAY - 300,
    closeDate: day,
    amount: 1_000 + (at % 77) * 500,
    probability: isOpen ? (at % 10) / 10 : "",
    closedOn: isOpen ? "" : Math.min(day, TODAY),
    nextStep: isOpen && at % 5 === 0 ? "" : "Call the buyer",
    pushes: at % 400 === 0 ? 3 : 0,
    unknowns: at % 400 === 0 ? 4 : "",
    flags: flagsOf(at),
  };
}

async function write(key: keyof Deal, row: number, cell: Cell): Promise<void> {
  await Excel.run(async (context) => {
    const column = context.workbook.tables.getItem("Pipeline").columns.getItem(pipeline.columns[key].header);
    column.getDataBodyRange().getRow(row).values = [[cell]];
    await context.sync();
  });
}

async function opened(): Promise<Opening> {
  const opening = await openBook((book) => namedOnToday(book, new Map(), TODAY));
  if (!opening.ok) throw new Error(opening.fault.message);
  return opening.value;
}

/** Everything that Today says but whom to ask, which it takes from Excel's own flags while the book is large. */
function today(view: BookView) {
  const { now: all } = splitPutOff(view.todayFacts, new Map());
  const now = all.filter(({ kind }) => kind !== "hygiene");
  const figures = periodForecast({ block: view.block, period: PERIOD, luck: view.luck });
  const limits = helpLimits(view.book);
  const deals = view.book.deals.map(({ record }) => record);
  const help = helpDue({ deals, period: LOW, periods: [LOW], asOf: TODAY, limits });
  return { help, figures, items: now.map((item) => [item.kind, item.atStake, itemWords(item)]) };
}

/** How many deals Today says there are to ask about. */
function toAskAbout(view: BookView): string | undefined {
  const { now } = splitPutOff(view.todayFacts, new Map());
  return now.flatMap((item) => (item.kind === "hygiene" ? [itemWords(item).title] : []))[0];
}

async function wholeToday() {
  const whole = await readBook();
  if (!whole.ok) throw new Error(whole.fault.message);
  return today(bookView(whole.value, TODAY));
}

function glancedToday(opening: Opening) {
  return today(
    opening.kind === "glance" ? glanceView(opening.glance, TODAY) : bookView(opening.state, TODAY),
  );
}

beforeAll(async () => {
  await standTable(pipeline);
  await standTable(reviews);
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Pipeline");
    const cells = Array.from({ length: DEALS }, (_, at) => {
      const deal: Readonly<Record<string, Cell>> = someDeal(at);
      return KEYS.map((key) => deal[key] ?? "");
    });
    const body = table.getDataBodyRange().getResizedRange(DEALS - 1, 0);
    body.values = cells;
    table.resize(table.getHeaderRowRange().getResizedRange(DEALS, 0));
    const blank = table.worksheet.getRange("A1");
    for (const name of Object.values(NAMED_CELLS)) context.workbook.names.add(name, blank);
    await context.sync();
  });
});

describe("opening the pane on a large book", () => {
  it("shows on Today what reading every cell shows, in two syncs and a third of the bytes", async () => {
    excelHost.requests.clear();
    const whole = await wholeToday();
    const all = excelHost.requests.responseBytes;
    excelHost.requests.clear();
    const opening = await opened();
    expect(opening.kind).toBe("glance");
    expect(excelHost.requests.count).toBe(2);
    expect(excelHost.requests.responseBytes).toBeLessThan(all / 2);
    expect(glancedToday(opening)).toEqual(whole);
    expect(whole.items.map(([kind]) => kind)).toEqual([
      ...["mend columns", "past close date", "no next step", "reviews due"],
    ]);
    expect(whole.figures).toMatchObject({ unsaid: null });
    expect(whole.help).toMatchObject({ weeks: 4, isByPeriods: false });
    if (opening.kind === "glance") {
      expect(toAskAbout(glanceView(opening.glance, TODAY))).toBe("140 deals to ask about");
    }
  });

  it.each([
    { what: "a date that is text", key: "lastActivity", cell: "last week" },
    { what: "a date before all days", key: "nextStepDate", cell: 3 },
    { what: "an amount that is text", key: "amount", cell: "a lot" },
    { what: "a word that the column does not know", key: "involvement", cell: "Perhaps" },
    { what: "a next step of blanks alone", key: "nextStep", cell: "   " },
    { what: "a status with a blank behind it", key: "status", cell: "Open " },
    { what: "an open deal that is left out of the forecast", key: "category", cell: "Omitted" },
    { what: "an open deal whose category is a closed one's", key: "category", cell: "Closed" },
  ] as const)("is as right with $what, and reads the column then", async ({ key, cell }) => {
    await write(key, OPEN_ROW, cell);
    const opening = await opened();
    expect(opening.kind).toBe("glance");
    expect(glancedToday(opening)).toEqual(await wholeToday());
    await write(key, OPEN_ROW, someDeal(OPEN_ROW)[key] ?? "");
  });

  it("reads the book whole where a column of it stands elsewhere or is gone", async () => {
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Pipeline").columns.getItem("Competitor").name = "Rival";
      await context.sync();
    });
    expect(await opened()).toMatchObject({ kind: "whole", state: { standing: "damaged" } });
  });

  it("reads a short book whole in one sync", async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Pipeline");
      table.resize(table.getHeaderRowRange().getResizedRange(5, 0));
      await context.sync();
    });
    excelHost.requests.clear();
    const opening = await opened();
    expect(excelHost.requests.count).toBe(1);
    const whole = await readBook();
    if (!whole.ok) throw new Error(whole.fault.message);
    expect(opening).toEqual({ kind: "whole", state: whole.value });
    expect(whole.value.deals).toHaveLength(5);
  });

  it("takes a row of totals under a small table for no row of it", async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Reviews");
      table.getDataBodyRange().getCell(0, 0).values = [["R-1"]];
      table.showTotals = true;
      table.getTotalRowRange().getCell(0, 1).values = [["All"]];
      await context.sync();
    });
    expect(await opened()).toMatchObject({ state: { reviews: [{ reviewId: "R-1" }] } });
  });
});
