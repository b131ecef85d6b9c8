import type { Sheet } from "../../../src/host/book/types/sheet";
import { applyEdits } from "../../../src/excel/writing/applyEdits";
import { saveFew } from "../../../src/excel/writing/saveFew";
import { undoChange } from "../../../src/excel/writing/undoChange";
import { periods } from "../../../src/schema/sheets/settings/periods";
import { stages } from "../../../src/schema/sheets/settings/stages";
import { type CellsByHeader, tableEdit } from "../../../src/schema/tableEdit";
import { sheetText, standTable, tableValues } from "../support";

function period(name: string, target: number): CellsByHeader {
  return { Period: name, Start: 46000, End: 46090, Target: target };
}

async function bodyOf(table: string) {
  return (await tableValues(table)).slice(1);
}

beforeAll(async () => {
  await standTable(periods);
  await standTable(stages);
});

describe("applyEdits", () => {
  it("fills a table that was never filled, in two requests", async () => {
    excelHost.requests.clear();
    const applied = await applyEdits([
      tableEdit(periods, { added: [period("FY26 Q1", 100), period("FY26 Q2", 200)] }),
    ]);
    expect(applied.ok).toBe(true);
    expect(excelHost.requests.count).toBe(2);
    expect(await bodyOf("Periods")).toEqual([
      ["FY26 Q1", 46000, 46090, 100],
      ["FY26 Q2", 46000, 46090, 200],
    ]);
  });

  it("appends below the last row and changes cells by key, wherever the row stands", async () => {
    const applied = await applyEdits([
      tableEdit(periods, {
        added: [period("FY26 Q3", 300)],
        changes: [{ key: "FY26 Q2", header: "Target", from: 200, to: 250 }],
      }),
    ]);
    expect(applied).toMatchObject({ ok: true, change: { overtaken: [] } });
    expect((await bodyOf("Periods")).map((row) => row[3])).toEqual([100, 250, 300]);
  });

  it("leaves a cell alone that somebody changed since, and says so", async () => {
    const applied = await applyEdits([
      tableEdit(periods, { changes: [{ key: "FY26 Q1", header: "Target", from: 99, to: 1 }] }),
    ]);
    const found = { table: "Periods", key: "FY26 Q1", header: "Target", found: 100 };
    expect(applied).toMatchObject({ ok: true, change: { overtaken: [found] } });
    expect((await bodyOf("Periods"))[0]?.[3]).toBe(100);
  });

  it("puts a row over the one with its key, or at the end", async () => {
    const puts = [period("FY26 Q3", 333), period("FY26 Q4", 400)];
    const applied = await applyEdits([tableEdit(periods, { puts })]);
    expect(applied.ok).toBe(true);
    expect((await bodyOf("Periods")).map((row) => row[3])).toEqual([100, 250, 333, 400]);
    if (applied.ok) await undoChange(applied.change);
    expect((await bodyOf("Periods")).map((row) => row[3])).toEqual([100, 250, 300]);
  });

  it("keeps digits and marks of a text, and never makes a formula of it", async () => {
    const added = ["007", "=1+1", "+49 89", "3/4"].map((stage) => ({ Stage: stage, Order: 1 }));
    const applied = await applyEdits([tableEdit(stages, { added })]);
    expect(applied.ok).toBe(true);
    expect((await bodyOf("Stages")).map((row) => row[0])).toEqual(["007", "=1+1", "+49 89", "3/4"]);
    if (applied.ok) await undoChange(applied.change);
    expect(await bodyOf("Stages")).toEqual([["", "", "", "", "", "", "", ""]]);
  });

  it("moves what stands below a table down instead of covering it", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Stages").getRange("A8").values = [["my note"]];
      await context.sync();
    });
    const added = ["One", "Two", "Three"].map((stage) => ({ Stage: stage }));
    const applied = await applyEdits([tableEdit(stages, { added })]);
    expect(applied.ok).toBe(true);
    expect((await bodyOf("Stages")).map((row) => row[0])).toEqual(["One", "Two", "Three"]);
    const { formulas } = await sheetText("Stages");
    expect(formulas.at(-1)?.[0]).toBe("my note");
    if (applied.ok) await undoChange(applied.change);
  });

  it("says which table is not there", async () => {
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Stages").name = "Steps";
      await context.sync();
    });
    const applied = await applyEdits([tableEdit(stages, { added: [{ Stage: "x" }] })]);
    expect(applied).toEqual({
      ok: false,
      why: "missing",
      missing: { table: "Stages", header: null },
      standing: 0,
    });
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Steps").name = "Stages";
      await context.sync();
    });
  });

  it("names the column that its rows fill and somebody renamed, and writes nothing until it is called so again", async () => {
    const rename = (from: string, to: string) =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem("Periods").columns.getItem(from).name = to;
        await context.sync();
      });
    await rename("Target", "Goal");
    const before = await sheetText("Periods");
    const missing = { table: "Periods", header: "Target" };
    for (const edit of [{ added: [period("FY27 Q1", 1)] }, { puts: [period("FY27 Q1", 1)] }]) {
      const applied = await saveFew([tableEdit(periods, edit)]);
      expect(applied).toEqual({ ok: false, why: "missing", missing, standing: 0 });
    }
    expect(await sheetText("Periods")).toEqual(before);
    const untouched = { Period: "FY27 Q1", Start: 46000, End: 46090 };
    const applied = await saveFew([tableEdit(periods, { added: [untouched] })]);
    if (applied.ok) await undoChange(applied.change);
    expect(applied.ok).toBe(true);
    await rename("Goal", "Target");
  });

  it.each([1, 2])("leaves everything as it was when request %i of a small edit fails", async (failing) => {
    const before = await sheetText("Periods");
    excelHost.faults.failRequest(failing, "GeneralException");
    const applied = await applyEdits([
      tableEdit(periods, {
        added: [period("FY27 Q1", 1)],
        changes: [{ key: "FY26 Q1", header: "Target", from: 100, to: 5 }],
      }),
    ]);
    expect(applied).toMatchObject({ ok: false, why: "refused", standing: 0 });
    expect(await sheetText("Periods")).toEqual(before);
  });
});

describe("undoChange", () => {
  it("keeps what somebody has touched since, and lists it", async () => {
    const applied = await applyEdits([
      tableEdit(periods, {
        added: [period("FY27 Q1", 700), period("FY27 Q2", 800)],
        changes: [{ key: "FY26 Q1", header: "Target", from: 100, to: 150 }],
      }),
    ]);
    if (!applied.ok) throw new Error("not applied");
    await Excel.run(async (context) => {
      const targets = context.workbook.tables.getItem("Periods").columns.getItem("Target").getDataBodyRange();
      targets.getCell(4, 0).values = [[801]];
      await context.sync();
    });
    const undone = await undoChange(applied.change);
    expect(undone).toEqual({
      ok: true,
      restored: 2,
      kept: [{ table: "Periods", key: "FY27 Q2", header: "Target", found: 801 }],
    });
    expect((await bodyOf("Periods")).map((row) => row[3])).toEqual([100, 250, 300, 801]);
  });

  /** Lets a co-author do something to Periods just before the rows go: the tables are read first, then the rows. */
  async function undoneDuring(deed: (cells: Sheet["cells"]) => void) {
    const before = await bodyOf("Periods");
    const applied = await applyEdits([
      tableEdit(periods, { added: [period("FY28 Q1", 1), period("FY28 Q2", 2)] }),
    ]);
    if (!applied.ok) throw new Error("not applied");
    excelHost.faults.betweenSyncs(3, ({ sheets }) => {
      const cells = sheets.get("Periods")?.cells;
      if (cells) deed(cells);
    });
    const undone = await undoChange(applied.change);
    excelHost.faults.clear();
    return { before, undone };
  }

  it("takes its own rows and no other where a co-author inserts one at that moment", async () => {
    const row = periods.headerRow + 1;
    const { before, undone } = await undoneDuring((cells) => {
      cells.insert({ row, column: 0, rows: 1, columns: 4 }, "Down");
      cells.write({ row, column: 0, rows: 1, columns: 4 }, [["His", 46_000, 46_090, 7]]);
    });
    expect(undone).toEqual({ ok: true, restored: 2, kept: [] });
    const [first = [], ...rest] = before;
    expect(await bodyOf("Periods")).toEqual([first, ["His", 46_000, 46_090, 7], ...rest]);
  });

  it("keeps a row in which a co-author writes at that moment", async () => {
    const { before, undone } = await undoneDuring((cells) => {
      const row = periods.headerRow + 5 + 1;
      cells.write({ row, column: 3, rows: 1, columns: 1 }, [[99]]);
    });
    expect(undone).toMatchObject({ ok: true, restored: 1, kept: [{ key: "FY28 Q2", found: 99 }] });
    expect(await bodyOf("Periods")).toEqual([...before, ["FY28 Q2", 46_000, 46_090, 99]]);
  });
});

describe("a small save", () => {
  it.each([1, 2])("tells that the only row of its table was deleted before request %i", async (request) => {
    const put = await applyEdits([tableEdit(stages, { added: [{ Stage: "One", Order: 1 }] })]);
    excelHost.faults.betweenSyncs(request, async ({ tables, user }) => {
      const found = tables.get("Stages");
      if (found) await user.deleteRows(found.sheet, found.body.row, 1);
    });
    const changes = [{ key: "One", header: "Order", from: 1, to: 2 }];
    const applied = await saveFew([tableEdit(stages, { changes })], { whole: stages });
    const cells = [{ table: "Stages", key: "One", header: "Order", found: "" }];
    expect(applied).toEqual({ ok: false, why: "overtaken", cells, standing: 0 });
    expect(put.ok).toBe(true);
  });
});
