import { firstUsePlans } from "../../scripts/firstUse";
import { dressTabs } from "../../src/excel/building/dressTabs";
import { makeTab } from "../../src/excel/printing/makeTab";
import { wholeWorkbook } from "../excel/wholeWorkbook";
import type { DriftKind } from "../../src/schema/drift/finding";
import { excelDesk } from "../../src/pane/app/excelDesk";
import { notesUnder } from "../../src/pane/app/notes";
import { createPaneApp } from "../../src/pane/app/paneApp";
import { forgetGone, leave } from "../../src/pane/app/trustActions";
import { splitFindings } from "../../src/pane/trust/splitFindings";
import { STATE_KEYS } from "../../src/schema/stateKeys";
import { calculated, MONDAY, standingBook } from "./sampleBook";
import { planOf, someDeals } from "./smallBook";
import { isFormula } from "../../src/schema/drift/formulaText";
import { placedCells } from "../../src/schema/drift/placedCells";
import {
  cellOf,
  columnAt,
  DECLARATION,
  driftBook,
  driftNow,
  found,
  mended,
  scanned,
  tabOf,
  unmended,
} from "./driftBook";

jest.setTimeout(240_000);

const { user } = excelHost.book;

beforeAll(driftBook);

/** Mends everything that is found, sees the book clean, takes it back, sees all as before, and leaves it mended. */
async function mendsAndTakesBack(...kinds: readonly DriftKind[]): Promise<void> {
  const { findings } = await scanned();
  expect(findings.map(({ drift }) => drift.kind)).toEqual(kinds);
  const before = unordered();
  const token = await mended(findings);
  expect(await driftNow()).toEqual([]);
  await unmended(token);
  expect(unordered()).toEqual(before);
  await mended((await scanned()).findings);
  expect(await driftNow()).toEqual([]);
}

/** The whole workbook; in which order the validations of a sheet were set does not matter. */
function unordered(): unknown {
  const { sheets, ...rest } = wholeWorkbook() as {
    readonly sheets: readonly { readonly validations: readonly unknown[] }[];
  };
  const sorted = (validations: readonly unknown[]) => validations.map((each) => JSON.stringify(each)).sort();
  return { ...rest, sheets: sheets.map((sheet) => ({ ...sheet, validations: sorted(sheet.validations) })) };
}

describe("a scan of the book", () => {
  it("finds nothing in a book that nobody has touched, in three requests", async () => {
    excelHost.requests.clear();
    expect(await driftNow()).toEqual([]);
    expect(excelHost.requests.count).toBe(3);
  });
});

function isInTable(tab: string, row: number, column: number): boolean {
  return excelHost.book.tables.items.some(({ sheet, box }) => {
    const isBelow = row >= box.row && row < box.row + box.rows;
    return sheet.name === tab && isBelow && column >= box.column && column < box.column + box.columns;
  });
}

describe("the pages of the book", () => {
  it("are each seen and mended where a formula was typed over, Home, Forecast, KPIs, Settings and the tabs of first use among them", async () => {
    for (const plan of firstUsePlans()) expect(await makeTab(plan)).toMatchObject({ ok: true });
    const waiting = DECLARATION.plan.sheets.filter(({ visibility }) => visibility === "Hidden");
    await dressTabs(waiting.map(({ name }) => name));
    expect(await driftNow()).toEqual([]);
    const plans = [...DECLARATION.plan.sheets, ...firstUsePlans()];
    const tabs = plans.flatMap(({ tab, formulas }) => {
      const cells = formulas
        .flatMap(placedCells)
        .filter(({ row, column, cell }) => isFormula(cell) && !isInTable(tab, row, column));
      const [last, sheet] = [cells.at(-1), excelHost.book.sheets.get(tab)];
      return last && sheet ? [{ sheet, last }] : [];
    });
    for (const { sheet, last } of tabs) {
      sheet.cells.write({ row: last.row, column: last.column, rows: 1, columns: 1 }, [["typed over"]]);
    }
    const { findings } = await scanned();
    const pages = findings.filter(({ drift }) => drift.kind === "page formula overwritten");
    const seen = pages.map(({ drift }) => (drift.kind === "page formula overwritten" ? drift.sheet : ""));
    expect(tabs.map(({ sheet }) => sheet.name)).toEqual(
      expect.arrayContaining(["Home", "Forecast", "KPIs", "Settings", "Leadership brief", "Inspection"]),
    );
    expect(seen).toEqual(tabs.map(({ sheet }) => sheet.name));
    await mended(pages);
    expect(await driftNow()).toEqual([]);
    for (const { tab } of firstUsePlans()) await user.deleteSheet(tabOf(tab));
    expect(await driftNow()).toEqual([]);
  });
});

describe("a header that was typed over", () => {
  it("is found by the column's number and named back, with its cells", async () => {
    await user.type(tabOf("Pipeline"), cellOf("Close date", 5), "Close");
    expect((await found("column renamed")).drift).toMatchObject({
      header: "Close date",
      now: "Close",
      isSure: true,
    });
    await mendsAndTakesBack("column renamed");
  });
});

describe("a column that was deleted", () => {
  it("comes back blank at its place, with its format and its rule", async () => {
    await user.deleteColumns(tabOf("Pipeline"), columnAt("Pipeline", "Judgment"), 1);
    await mendsAndTakesBack("column missing");
    expect(columnAt("Pipeline", "Judgment")).toBe(columnAt("Pipeline", "Involvement") + 1);
  });

  it("comes back calculated where Excel works it out", async () => {
    await user.deleteColumns(tabOf("Pipeline"), columnAt("Pipeline", "Flags"), 1);
    await mendsAndTakesBack("column missing", "page formula overwritten");
  });
});

/** Cuts a column of Pipeline and puts it before another, as a user does: what reads it follows. */
async function cutColumn(header: string, before: string): Promise<void> {
  await Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem("Pipeline");
    const place = columns.getItem(before).load("index");
    await context.sync();
    columns.add(place.index, undefined, "Room").getRange().load("address");
    columns.getItem(header).getRange().moveTo(columns.getItem("Room").getRange());
    await context.sync();
    columns.load("items/name");
    await context.sync();
    columns.items.find(({ name }) => /^Room$|^Column\d*$/.test(name))?.delete();
    await context.sync();
  });
}

describe("a column that was moved out of the block which the functions read", () => {
  const deals = () => excelHost.book.tables.get("Pipeline")?.columns.map(({ name }) => name) ?? [];
  const middle = "=CONTROLBOOK.RANGE(Pipeline[[#All],[Deal ID]:[Closed on]],DATE(2026,1,1),DATE(2027,12,31))";

  it("goes back with cells, rule and format, formulas of the user's own follow, and undo moves it out again", async () => {
    const own = await user.addSheet("Sums");
    await user.type(own, "A1", "=SUM(Pipeline[Amount])");
    await user.type(own, "A3", middle);
    await calculated();
    const shown = async () => {
      await calculated();
      return own.cells.values({ row: 0, column: 0, rows: 3, columns: 3 });
    };
    const [before, answers] = [deals(), await shown()];
    await cutColumn("Amount", "Age");
    expect(deals()).not.toEqual(before);
    expect((await shown())[0]).toEqual(answers[0]);
    expect((await shown())[2]).not.toEqual(answers[2]);
    const one = await found("column moved");
    expect(one).toMatchObject({
      drift: { headers: ["Amount"], first: "Deal ID", last: "Closed on" },
      spot: { tab: "Pipeline", row: 4, column: columnAt("Pipeline", "Amount") },
      isSafe: false,
    });
    await mendsAndTakesBack("column moved");
    expect(deals()).toEqual(before);
    expect(await shown()).toEqual(answers);
    expect(own.cells.formulas({ row: 0, column: 0, rows: 1, columns: 1 })).toEqual([
      ["=SUM(Pipeline[Amount])"],
    ]);
    await user.deleteSheet(own);
  });

  it("and the user's own column within the block is left where it is, for the functions read past it", async () => {
    excelHost.book.tables.get("Pipeline")?.addColumn(2, null, "My rank");
    await user.type(tabOf("Pipeline"), cellOf("My rank", 6), "7");
    expect(await driftNow()).toEqual([]);
    await user.deleteColumns(tabOf("Pipeline"), columnAt("Pipeline", "My rank"), 1);
  });
});

describe("a column that stands outside its block and was left there", () => {
  const app = createPaneApp({
    desk: excelDesk,
    copyMaker: () => Promise.reject(new Error("No copy is asked for")),
    oddsMaker: () => Promise.reject(new Error("Not asked for")),
    readTab: () => Promise.resolve(null),
    now: () => MONDAY,
  });

  /** What Trust shows when it looks: what is open, and what is left alone. */
  async function shown() {
    const report = await scanned();
    await forgetGone(app, report);
    const left = notesUnder(STATE_KEYS.leftAlone, (await standingBook()).notes, app.notes.get());
    const split = splitFindings({ report, left });
    return {
      open: split.open.map(({ drift }) => drift.kind),
      left: split.left.map(({ drift }) => drift.kind),
    };
  }

  it("is listed as left alone, also by a pane that opens later, and offered again when it is moved anew", async () => {
    await cutColumn("Amount", "Age");
    await leave(app, await found("column moved"), true);
    expect(await shown()).toEqual({ open: [], left: ["column moved"] });
    app.notes.set(new Map());
    expect(await shown()).toEqual({ open: [], left: ["column moved"] });
    await cutColumn("Amount", "Flags");
    expect(await shown()).toEqual({ open: ["column moved"], left: [] });
  });

  it("is offered again too when it was put back and comes to the same place", async () => {
    await leave(app, await found("column moved"), true);
    const token = await mended([await found("column moved")]);
    expect(await shown()).toEqual({ open: [], left: [] });
    await unmended(token);
    expect(await shown()).toEqual({ open: ["column moved"], left: [] });
    await mended([await found("column moved")]);
    expect(await driftNow()).toEqual([]);
  });
});

/** Cuts a table and pastes it with its first cell at an address of its own sheet, as a user does. */
async function cutTable(name: string, address: string): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    table.getRange().moveTo(table.worksheet.getRange(address));
    await context.sync();
  });
}

describe("a table that was cut and pasted elsewhere on its sheet", () => {
  it("is found there, read and written there, and its drift is mended there", async () => {
    await cutTable("Pipeline", "C21");
    expect(await driftNow()).toEqual([]);
    const { deals } = await standingBook();
    expect(deals.map(({ row, record }) => [row, record.dealId])[0]).toEqual([22, "D-1"]);
    const lines = [...someDeals(6).slice(0, 5), { id: "D-6", amount: "66" }];
    const applied = await excelDesk.applyImport(await planOf(lines), MONDAY, {});
    expect(applied).toMatchObject({ ok: true });
    expect((await standingBook()).deals[5]?.record.amount).toBe(66);
    if (applied.ok) await excelDesk.undoChange(applied.change, MONDAY);
    await user.type(tabOf("Pipeline"), cellOf("Age", 23), "90");
    expect((await found("formula overwritten")).spot).toMatchObject({
      row: 22,
      column: columnAt("Pipeline", "Age"),
    });
    await mended((await scanned()).findings);
    await cutTable("Pipeline", "A5");
    expect(await driftNow()).toEqual([]);
    expect((await standingBook()).deals[0]?.row).toBe(6);
  });
});

describe("a formula that was typed over", () => {
  it("is written again in that row only", async () => {
    await user.type(tabOf("Pipeline"), cellOf("Age", 8), "90");
    expect((await found("formula overwritten")).drift).toMatchObject({
      header: "Age",
      cells: [{ row: 2, got: 90 }],
    });
    await mendsAndTakesBack("formula overwritten");
  });

  it("is written again above a table", async () => {
    await user.type(tabOf("Pipeline"), "A3", "my sentence");
    await mendsAndTakesBack("page formula overwritten");
  });
});

describe("a validation that a paste took away", () => {
  it("is set again", async () => {
    const sheet = tabOf("Pipeline");
    sheet.validations.clear({ row: 6, column: columnAt("Pipeline", "Category"), rows: 1, columns: 1 });
    expect((await found("validation gone")).drift).toMatchObject({ header: "Category", isPartly: true });
    await mendsAndTakesBack("validation gone");
  });
});

describe("a number that was typed as text", () => {
  it("becomes a number where it can be read in one way only", async () => {
    await user.paste(tabOf("Pipeline"), cellOf("Amount", 7), [["'1.234,50"]]);
    expect((await found("number as text")).drift).toMatchObject({ header: "Amount" });
    await mendsAndTakesBack("number as text");
  });
});

describe("a table that was renamed", () => {
  it("gets its name back", async () => {
    excelHost.book.tables.get("Reviews")?.rename("MyReviews");
    await mendsAndTakesBack("table renamed");
  });
});

describe("a table that was turned into plain cells", () => {
  it("is made again over every cell, and what spoke of it speaks of it again", async () => {
    excelHost.book.tables.get("Answers")?.convertToRange();
    await mendsAndTakesBack("table is a range");
  });
});

describe("a table that was deleted", () => {
  it("comes back blank", async () => {
    excelHost.book.tables.get("Accounts")?.delete();
    await mendsAndTakesBack("table missing");
  });
});

describe("a sheet that was deleted", () => {
  it("comes back blank, and formulas that read it work again", async () => {
    await user.deleteSheet(tabOf("Checklists"));
    await mendsAndTakesBack("sheet missing");
  });
});

describe("a sheet that was renamed", () => {
  it("gets its name back", async () => {
    await user.renameSheet(tabOf("Accounts"), "Customers");
    await mendsAndTakesBack("sheet renamed");
  });
});

describe("a workbook name", () => {
  it("is added again when it was deleted", async () => {
    excelHost.book.names.get("StaleDays")?.delete();
    await mendsAndTakesBack("name missing");
  });

  it("points at its setting again after the settings were sorted", async () => {
    excelHost.book.tables.get("Limits")?.sort([{ key: 0, ascending: false }], false);
    const { findings } = await scanned();
    expect(findings.length).toBeGreaterThan(10);
    await mendsAndTakesBack(...findings.map(() => "name moved" as const));
    expect(await settingNamed("StaleDays")).toBe(14);
  });

  it("comes back with its row when the row of the setting was deleted", async () => {
    await user.deleteRows(tabOf("Settings"), 7, 1);
    const kinds = await driftNow();
    expect(kinds).toEqual(expect.arrayContaining(["row missing", "name broken"]));
    await mended((await scanned()).findings);

    expect(await driftNow()).toEqual([]);
  });
});

describe("a column that nobody fills", () => {
  it("is reported beside the findings, hidden in one step and shown again by its undo [S3-13]", async () => {
    const reported = async () => (await scanned()).unused;
    const unused = await reported();
    const one = unused.find(({ id }) => id.endsWith("|Pipeline|Next step date"));
    if (!one) throw new Error(JSON.stringify(unused.map(({ id }) => id)));
    expect(one.drift).toMatchObject({ header: "Next step date", rows: 6 });
    const isHidden = () => tabOf("Pipeline").formats.isColumnHidden(columnAt("Pipeline", "Next step date"));
    expect(isHidden()).toBe(false);
    const token = await mended([one]);
    expect(isHidden()).toBe(true);
    expect((await reported()).map(({ id }) => id)).not.toContain(one.id);
    await unmended(token);
    expect(isHidden()).toBe(false);
    expect((await reported()).map(({ id }) => id)).toEqual(unused.map(({ id }) => id));
    expect(unused.map(({ id }) => id)).not.toContain("column unused|Pipeline|Amount");
    expect(unused.filter(({ id }) => /Pushes|_Snapshots/.test(id))).toEqual([]);
  });
});

/** The value of the cell that a workbook name points at. */
function settingNamed(name: string): unknown {
  const place = excelHost.book.names.get(name)?.place;
  return place?.sheet.cells.values(place.box)[0]?.[0];
}
