import { openWorkbench, startBrowser, stopBrowser, type Workbench } from "./harness";
import { mouseOf, type Mouse } from "./mouse";
import { readSavedSheet } from "./saved";

jest.setTimeout(60_000);
let bench: Workbench;
let mouse: Mouse;
let sheet = "";
let sheets = 1;

beforeAll(async () => {
  await startBrowser();
  bench = await openWorkbench();
  await bench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  mouse = mouseOf(bench.page);
}, 120_000);
afterAll(stopBrowser);

/** A new sheet on the screen with three deals in A1:D4, the last column computed. */
beforeEach(async () => {
  sheets += 1;
  sheet = `Grid ${sheets}`;
  await bench.pane.evaluate(
    ([name, table]) =>
      Excel.run(async (context) => {
        const added = context.workbook.worksheets.add(name);
        added.activate();
        added.getRange("A1:D4").values = [
          ["Deal", "Amount", "Odds", "Weighted"],
          ["Acme", 100, 0.5, ""],
          ["Beta", 200, 0.25, ""],
          ["Gamma", 300, 0.1, ""],
        ];
        added.tables.add("A1:D4", true).name = table;
        await context.sync();
        added.getRange("D2:D4").formulas = Array.from({ length: 3 }, () => ["=[@Amount]*[@Odds]"]);
        await context.sync();
      }),
    [sheet, `Deals${sheets}`] as const,
  );
});

/** What the add-in reads of the sheet: what is in its cells, and its tables. */
function shown() {
  return bench.pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(name);
        const range = worksheet.getRange("A1:L20").load("values,formulas");
        const tables = worksheet.tables.load("items/name");
        await context.sync();
        const boxes = tables.items.map((table) => table.getRange().load("address"));
        for (const table of tables.items) table.columns.load("items/name");
        await context.sync();
        const cells: Record<string, unknown> = {};
        const formulas: string[] = [];
        for (const [row, line] of (range.values as unknown[][]).entries())
          for (const [column, value] of line.entries()) {
            const address = `${String.fromCharCode(65 + column)}${row + 1}`;
            if (value !== "") cells[address] = value;
            if (String(range.formulas[row]?.[column]).startsWith("=")) formulas.push(address);
          }
        const words = tables.items.map((table, at) => {
          const names = table.columns.items.map((column) => column.name).join("|");
          return `${boxes[at]?.address.split("!")[1]} ${names}`;
        });
        return { cells, formulas, tables: words };
      }),
    sheet,
  );
}

function formulaOf(address: string): Promise<string> {
  return bench.pane.evaluate(
    ([name, at]) =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem(name).getRange(at).load("formulas");
        await context.sync();
        return String(cell.formulas[0]?.[0]);
      }),
    [sheet, address] as const,
  );
}

/** The saved file holds what the add-in reads and the grid shows. */
async function expectSavedAsShown(): Promise<void> {
  const { cells, formulas, tables } = readSavedSheet(await bench.save(), sheet);
  expect({ cells, formulas, tables }).toEqual(await shown());
}

/** Waits for the values and then for a file that holds the same. */
async function expectShown(address: string, wanted: unknown[][]): Promise<void> {
  await bench.expectValues(address, wanted);
  await expectSavedAsShown();
}

async function expectTable(wanted: string): Promise<void> {
  expect((await shown()).tables).toEqual([wanted]);
}

async function keys(...pressed: readonly string[]): Promise<void> {
  for (const key of pressed) await bench.page.keyboard.press(key);
}

async function copyFromOutside(text: string): Promise<void> {
  await bench.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
}

async function expectRefused(words: string): Promise<void> {
  await bench.page.getByRole("status").getByText(words).waitFor();
  await bench.press("Close this notice");
}

/** Long enough in milliseconds for what was under way to be calculated. */
const HAND = 600;
const WHOLE = "A1:D4 Deal|Amount|Odds|Weighted";

describe("typing in the grid", () => {
  test("changes a cell, and undo and redo take it back and forth", async () => {
    await mouse.click("B2");
    await bench.page.keyboard.type("150");
    await keys("Enter");
    await expectShown("B2:D2", [[150, 0.5, 75]]);
    await keys("Control+z");
    await bench.expectValues("B2", [[100]]);
    await keys("Control+y");
    await bench.expectValues("B2", [[150]]);
  });

  test("after a double click goes on with what stands in the cell", async () => {
    await mouse.doubleClick("B2");
    await bench.page.keyboard.type("5");
    await keys("Enter");
    await expectShown("B2", [[1005]]);
  });

  test("below a table makes a row of it, and two undos take row and text away", async () => {
    await mouse.click("A5");
    await bench.page.keyboard.type("Delta");
    await keys("Enter");
    await bench.expectValues("A5:D5", [["Delta", "", "", 0]]);
    await expectTable("A1:D5 Deal|Amount|Odds|Weighted");
    await expectSavedAsShown();
    await keys("Control+z", "Control+z");
    await bench.expectValues("A5:D5", [["", "", "", ""]]);
    await expectTable(WHOLE);
  });

  test("a formula beside a table makes a computed column of it, and undo leaves nothing behind", async () => {
    await mouse.click("E3");
    await bench.page.keyboard.type("=[@Amount]*2");
    await keys("Enter");
    await expectShown("E1:E4", [["Column1"], [200], [400], [600]]);
    await expectTable("A1:E4 Deal|Amount|Odds|Weighted|Column1");
    await keys("Control+z", "Control+z", "Control+z");
    await bench.page.waitForTimeout(HAND);
    await bench.expectValues("E1:E4", [[""], [""], [""], [""]]);
    await expectTable(WHOLE);
  });

  test("another header renames the column, and undo gives the name back", async () => {
    await mouse.click("B1");
    await bench.page.keyboard.type("Value");
    await keys("Enter");
    await bench.expectValues("B1", [["Value"]]);
    await expectTable("A1:D4 Deal|Value|Odds|Weighted");
    await expectSavedAsShown();
    await keys("Control+z");
    await bench.expectValues("B1", [["Amount"]]);
    await expectTable(WHOLE);
    await expectSavedAsShown();
  });

  test("Delete empties the chosen cells; emptied headers are named by the table", async () => {
    await mouse.select("B1", "C2");
    await keys("Delete");
    await bench.expectValues("A1:D2", [
      ["Deal", "Column1", "Column2", "Weighted"],
      ["Acme", "", "", 0],
    ]);
    await expectTable("A1:D4 Deal|Column1|Column2|Weighted");
    await expectSavedAsShown();
  });

  test("is told to the add-in with the value before and after, also when it is a formula", async () => {
    await bench.pane.evaluate(
      (name) =>
        Excel.run(async (context) => {
          const told: string[] = [];
          Object.assign(window, { told });
          context.workbook.worksheets.getItem(name).onChanged.add(async (event) => {
            told.push([event.changeType, event.address, event.source, event.details.valueAfter].join(" "));
          });
          await context.sync();
        }),
      sheet,
    );
    await mouse.click("G2");
    await bench.page.keyboard.type("=B2*2");
    await keys("Enter");
    await mouse.click("G3");
    await bench.page.keyboard.type("7");
    await keys("Enter");
    await bench.expectValues("G2:G3", [[200], [7]]);
    await bench.page.waitForTimeout(500);
    const told = await bench.pane.evaluate(() => (window as unknown as { told: string[] }).told);
    expect(told).toEqual(["RangeEdited G2 Local 200", "RangeEdited G3 Local 7"]);
  });
});

describe("a cell with a list", () => {
  /** The cell's picture without its edges. */
  async function picture(address: string): Promise<string> {
    const { x, y, width, height } = await mouse.frame(address);
    const clip = { x: x + 2, y: y + 2, width: width - 4, height: height - 4 };
    return (await bench.page.screenshot({ clip })).toString("base64");
  }

  test("looks like any other, and offers its words where the user is", async () => {
    await bench.pane.evaluate(
      (name) =>
        Excel.run(async (context) => {
          const cells = context.workbook.worksheets.getItem(name).getRange("F2:G2");
          cells.values = [["Open", "Open"]];
          cells.getCell(0, 0).dataValidation.rule = { list: { inCellDropDown: true, source: "Open,Closed" } };
          await context.sync();
        }),
      sheet,
    );
    await mouse.click("I9");
    for (let round = 0; round < 20 && (await picture("F2")) !== (await picture("G2")); round += 1)
      await bench.page.waitForTimeout(250);
    expect(await picture("F2")).toBe(await picture("G2"));
    expect(await picture("F2")).not.toBe(await picture("H2"));
    await mouse.click("F2");
    const { x, y, width, height } = await mouse.frame("F2");
    await bench.page.mouse.click(x + width - 8, y + height / 2);
    await bench.page.getByText("Closed", { exact: true }).click();
    await bench.expectValues("F2:G2", [["Closed", "Open"]]);
  });
});

describe("copying and moving in the grid", () => {
  test("copied cells are pasted with their formulas moved along", async () => {
    await mouse.click("G2");
    await bench.page.keyboard.type("=B2*2");
    await keys("Enter");
    await mouse.click("G2");
    await keys("Control+c");
    await mouse.click("G3");
    await keys("Control+v");
    await expectShown("G2:G3", [[200], [400]]);
  });

  test("outside text with tabs and lines is read as typed, and grows the table above", async () => {
    await copyFromOutside("Delta\t$1,200\t50%\nEps\t=B2+1\t0.5");
    await mouse.click("A5");
    await keys("Control+v");
    await expectShown("A5:D6", [
      ["Delta", 1200, 0.5, 600],
      ["Eps", 101, 0.5, 50.5],
    ]);
    await expectTable("A1:D6 Deal|Amount|Odds|Weighted");
  });

  test("cut cells go where they are pasted, formulas follow, and undo brings them back", async () => {
    await mouse.click("G2");
    await bench.page.keyboard.type("=B2*2");
    await keys("Enter");
    await mouse.click("B2");
    await keys("Control+x");
    await mouse.click("H5");
    await keys("Control+v");
    await expectShown("B2:H2", [["", 0.5, 0, "", "", 200, ""]]);
    expect((await shown()).cells["H5"]).toBe(100);
    await keys("Control+z");
    await bench.expectValues("B2", [[100]]);
  });

  test("a part of a table that is cut with its headers leaves a sound table behind", async () => {
    await mouse.select("A1", "B4");
    await keys("Control+x");
    await mouse.click("A10");
    await keys("Control+v");
    await bench.expectValues("A1:B1", [["Column1", "Column2"]]);
    await expectTable("A1:D4 Column1|Column2|Odds|Weighted");
    await expectSavedAsShown();
  });

  test("a whole table that is cut moves", async () => {
    await mouse.select("A1", "D4");
    await keys("Control+x");
    await mouse.click("F8");
    await keys("Control+v");
    await expectShown("F8:I8", [["Deal", "Amount", "Odds", "Weighted"]]);
    await expectTable("F8:I11 Deal|Amount|Odds|Weighted");
  });

  test("a cell dragged by its edge moves", async () => {
    await mouse.click("G3");
    await bench.page.keyboard.type("here");
    await keys("Enter");
    await mouse.move("G3", "G7");
    await bench.expectValues("G3:G7", [[""], [""], [""], [""], ["here"]]);
    await expectSavedAsShown();
  });

  test("the fill handle goes on with a series and moves formulas along", async () => {
    await copyFromOutside("1\t=G1*2\n2");
    await mouse.click("G1");
    await keys("Control+v");
    await mouse.click("H1");
    await mouse.fill("H1", "H4");
    await mouse.select("G1", "G2");
    await mouse.fill("G2", "G4");
    await expectShown("G1:H4", [
      [1, 2],
      [2, 4],
      [3, 6],
      [4, 8],
    ]);
  });

  test("merged cells from outside come into a table unmerged, and it is said", async () => {
    await bench.page.evaluate(() => {
      const html = "<table><tr><td colspan=2>wide</td></tr><tr><td>x</td><td>y</td></tr></table>";
      const item = { "text/html": new Blob([html], { type: "text/html" }) };
      return navigator.clipboard.write([new ClipboardItem(item)]);
    });
    await mouse.click("A2");
    await keys("Control+v");
    await expectRefused("Cells of a table cannot be merged.");
    await expectShown("A2:B3", [
      ["wide", ""],
      ["x", "y"],
    ]);
  });
});

describe("the menu of the grid", () => {
  test("inserts a row into a table with its formula, and undo takes it out", async () => {
    await mouse.click("B3");
    await mouse.menu("B3", "Insert", "rows above");
    await expectShown("A3:D4", [
      ["", "", "", 0],
      ["Beta", 200, 0.25, 50],
    ]);
    await expectTable("A1:D5 Deal|Amount|Odds|Weighted");
    await keys("Control+z");
    await bench.expectValues("A3", [["Beta"]]);
    await expectTable(WHOLE);
  });

  test("inserts a column into a table and names it", async () => {
    await mouse.click("B3");
    await mouse.menu("B3", "Insert", "cols left");
    await expectShown("A1:E2", [
      ["Deal", "Column1", "Amount", "Odds", "Weighted"],
      ["Acme", "", 100, 0.5, 50],
    ]);
    await expectTable("A1:E4 Deal|Column1|Amount|Odds|Weighted");
  });

  test("deletes a row of a table", async () => {
    await mouse.click("B3");
    await mouse.menu("B3", "Delete", "Delete Selected Row");
    await expectShown("A2:A4", [["Acme"], ["Gamma"], [""]]);
    await expectTable("A1:D3 Deal|Amount|Odds|Weighted");
  });

  test("deletes a column that a formula reads: the formula says that it is gone", async () => {
    await mouse.click("C3");
    await mouse.menu("C3", "Delete", "Delete Selected Column");
    await bench.expectValues("A1:C1", [["Deal", "Amount", "Weighted"]]);
    await expectTable("A1:C4 Deal|Amount|Weighted");
    expect(await formulaOf("C2")).toBe("=[@Amount]*#REF!");
    await expectSavedAsShown();
  });

  test("shifts cells beside a table, and refuses to tear it", async () => {
    await mouse.click("G3");
    await bench.page.keyboard.type("beside");
    await keys("Enter");
    await mouse.click("G3");
    await mouse.menu("G3", "Insert", "Move Down");
    await expectShown("G3:G4", [[""], ["beside"]]);
    await mouse.click("B3");
    await mouse.menu("B3", "Insert", "Move Right");
    await expectRefused("This would tear a table");
    await expectTable(WHOLE);
  });

  test("sorts a table by a column, and undo puts the rows back", async () => {
    await mouse.click("B3");
    await mouse.menu("B3", "Table", "Sort descending");
    await expectShown("A2:D4", [
      ["Gamma", 300, 0.1, 30],
      ["Beta", 200, 0.25, 50],
      ["Acme", 100, 0.5, 50],
    ]);
    await keys("Control+z");
    await bench.expectValues("A2:A4", [["Acme"], ["Beta"], ["Gamma"]]);
  });

  test("shows only the rows with a value and all of them again; the file hides the same rows", async () => {
    await mouse.click("A3");
    await mouse.menu("A3", "Table", "Show only this value");
    expect(readSavedSheet(await bench.save(), sheet).hiddenRows).toEqual([2, 4]);
    await mouse.click("A2");
    await mouse.menu("A2", "Table", "Show all rows");
    expect(readSavedSheet(await bench.save(), sheet).hiddenRows).toEqual([]);
  });

  test("refuses to sort where no table is", async () => {
    await mouse.click("G9");
    await mouse.menu("G9", "Table", "Sort ascending");
    await expectRefused("Choose a cell of a table first.");
  });

  test("widens a column by its edge, and refuses to drag whole rows", async () => {
    await mouse.widen("G1", 36);
    const width = await bench.pane.evaluate(
      (name) =>
        Excel.run(async (context) => {
          const { format } = context.workbook.worksheets.getItem(name).getRange("G1");
          format.load("columnWidth");
          await context.sync();
          return format.columnWidth;
        }),
      sheet,
    );
    expect(width).toBeGreaterThan(70);
    await mouse.moveRow(3, 7);
    await expectRefused("Whole rows and columns cannot be dragged here");
    await expectTable(WHOLE);
  });
});

describe("the tabs of the sheets", () => {
  const tab = (name: string) => bench.page.locator("span.univer-truncate").getByText(name, { exact: true });
  const names = () =>
    bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/name,items/visibility");
        await context.sync();
        return worksheets.items.map(({ name, visibility }) => `${name} ${visibility}`);
      }),
    );

  test("rename and hide a sheet, and undo shows it again", async () => {
    await tab(sheet).dblclick();
    await bench.page.waitForTimeout(300);
    await keys("Control+a");
    await bench.page.keyboard.type("Mine");
    await keys("Enter");
    await bench.page.waitForTimeout(600);
    await tab("Mine").click();
    await bench.page.waitForTimeout(600);
    await tab("Mine").click({ button: "right" });
    await bench.page.waitForTimeout(600);
    await bench.page.getByText("Hide", { exact: true }).locator("visible=true").last().click();
    await bench.page.waitForTimeout(400);
    expect(await names()).toContain("Mine Hidden");
    await mouse.click("J20");
    await keys("Control+z");
    await bench.page.waitForTimeout(300);
    expect(await names()).toContain("Mine Visible");
    sheet = "Mine";
    await expectSavedAsShown();
  });
});
