import "../functions/excelErrors";
import { SAMPLE_DEALS } from "../../src/functions/sampleDeals";
import { cellOf } from "../../src/functions/parameters";
import type { Cell, Grid } from "../../src/kit/cell";
import { errorOf } from "../functions/excelErrors";
import { call } from "../functions/call";
import { ooxmlErrors } from "../share/ooxmlErrors";
import {
  addressOf,
  blockAddress,
  BLOCKS,
  blocksText,
  changedAnswer,
  changedBlock,
  TYPED,
  type Block,
  type TypedFunction,
} from "./catalogBook";
import { openWorkbench, startBrowser, stopBrowser, type Workbench } from "./harness";
import { showSheet } from "./mainJob";
import { mouseOf } from "./mouse";
import { partsOf, readSavedSheet } from "./saved";

jest.setTimeout(300_000);
let bench: Workbench;
let saved: Uint8Array;

/** Where nothing spills to, and the mouse can reach. */
const WRONG = "O2";
const WRONG_FORMULA = '=CONTROLBOOK.FORECAST(Pipeline[#All],DATE(2026,1,1),DATE(2026,3,31),"bookings")';

/** Everything that the functions spill. */
const ALL = addressOf([0, 0], [(TYPED.at(-1)?.row ?? 0) + 20, 13]);
/** A busy machine calculates slowly. */
const PATIENCE = 60_000;

beforeAll(async () => {
  await startBrowser();
  bench = await openWorkbench();
  await bench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await putBlocks();
});
afterAll(stopBrowser);

/** Writes the blocks of all examples; the deals become the table that formulas name. */
function putBlocks(): Promise<void> {
  const blocks = BLOCKS.map(({ of, cells, column }) => ({ cells, column, isDeals: of === SAMPLE_DEALS }));
  return bench.pane.evaluate(
    (given) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("In");
        for (const { cells, column, isDeals } of given) {
          const range = sheet.getRangeByIndexes(0, column, cells.length, cells[0]?.length ?? 1);
          range.values = cells.map((row) => [...row]);
          if (isDeals) sheet.tables.add(range, true).name = "Pipeline";
        }
        context.workbook.worksheets.add("Out").activate();
        await context.sync();
      }),
    blocks,
  );
}

/** Types a function's own name and its brackets key by key; what is alike or between them comes at once, as from a clipboard. */
async function fillIn(formula: string): Promise<void> {
  const { keyboard } = bench.page;
  const name = formula.indexOf(".") + 1;
  const open = formula.indexOf("(") + 1;
  await keyboard.type("=");
  await keyboard.insertText(formula.slice(1, name));
  await keyboard.type(formula.slice(name, open));
  await keyboard.insertText(formula.slice(open, -1));
  await keyboard.type(")");
}

/** Pastes all blocks over those that stand, in one edit, and goes back to what the functions show. */
async function pasteBlocks(cellsOf: (block: Block) => Grid): Promise<void> {
  await showSheet(bench, "In");
  await bench.page.evaluate((copied) => navigator.clipboard.writeText(copied), blocksText(cellsOf));
  await bench.select("A1");
  await bench.page.keyboard.press("Control+v");
  const [last] = BLOCKS.slice(-1);
  if (last)
    await bench.expectValues(
      blockAddress(last),
      cellsOf(last).map((row) => [...row]),
    );
  await showSheet(bench, "Out");
}

/** All that the sheet shows from A1 on; processors differ in the last digits of a logarithm. */
async function shown(): Promise<Grid> {
  return (await bench.values(ALL)).map((row) => row.map((cell) => rounded(cellOf(cell))));
}

function rounded(cell: Cell): Cell {
  return typeof cell === "number" ? Number(cell.toPrecision(9)) : cell;
}

/** Waits until every function shows what it should, all cells of it. */
async function expectAll(answerOf: (typed: TypedFunction) => Grid): Promise<void> {
  const wanted = TYPED.map((typed) => answerOf(typed).map((row) => row.map(rounded)));
  const found = async () => {
    const cells = await shown();
    return TYPED.map(({ row, answer: [first = []] }, at) =>
      cells.slice(row, row + (wanted[at]?.length ?? 0)).map((line) => line.slice(0, first.length)),
    );
  };
  const deadline = Date.now() + PATIENCE;
  while (JSON.stringify(await found()) !== JSON.stringify(wanted) && Date.now() < deadline)
    await bench.page.waitForTimeout(100);
  expect(await found()).toEqual(wanted);
}

describe("the worksheet functions, typed with the keyboard", () => {
  it("spill their examples, every one in the catalog", async () => {
    const [first, ...others] = TYPED;
    await bench.type(first?.cell ?? "", first?.formula ?? "");
    for (const { cell, formula } of others) await bench.type(cell, formula, fillIn);
    await expectAll(({ answer }) => answer);
    expect(TYPED).toHaveLength(29);
  });

  it("work out anew what a deal, a snapshot or a figure changes", async () => {
    await pasteBlocks(changedBlock);
    await expectAll(changedAnswer);
    const fed = TYPED.filter(({ args }) => args.some(Array.isArray));
    const unmoved = fed.filter(
      (typed) => JSON.stringify(changedAnswer(typed)) === JSON.stringify(typed.answer),
    );
    expect(unmoved.map(({ declared }) => declared.id)).toEqual(["HELP"]);
  });

  it("say what is wrong with an argument, in the card over the cell", async () => {
    await bench.select("A1");
    await bench.type(WRONG, WRONG_FORMULA);
    await bench.expectValues(WRONG, [["#VALUE!"]]);
    const message = errorOf(() => call("FORECAST", SAMPLE_DEALS, 46_023, 46_112, "bookings"));
    const { x, y } = await mouseOf(bench.page).frame(WRONG);
    await bench.page.mouse.move(x + 20, y + 10);
    await bench.page.getByText(message.replace("#VALUE! ", "")).waitFor();
    await bench.shoot("function-message");
  });

  it("say it each of them, whatever the argument", async () => {
    const spots = TYPED.map(({ wrong }, at) => ({
      formula: wrong.formula,
      address: `${at % 2 === 0 ? "A" : "F"}${Math.floor(at / 2) + 1}`,
    }));
    await bench.pane.evaluate(
      (given) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add("Refused");
          for (const { formula, address } of given) sheet.getRange(address).formulas = [[formula]];
          sheet.activate();
          await context.sync();
        }),
      spots,
    );
    for (const [at, { declared, wrong }] of TYPED.entries()) {
      const [code = "", ...words] = errorOf(() => declared.call(...wrong.args)).split(" ");
      const { address = "" } = spots[at] ?? {};
      await bench.expectValues(address, [[code]]);
      const { x, y } = await mouseOf(bench.page).frame(address);
      const card = bench.page.getByText(words.join(" "), { exact: true });
      await bench.page.mouse.move(x + 20, y + 10);
      await card.waitFor();
      await bench.page.mouse.move(x + 20, 600);
      await card.waitFor({ state: "hidden" });
    }
    await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Refused").delete();
        await context.sync();
      }),
    );
    await showSheet(bench, "Out");
  });

  it("are saved as Excel saves an add-in's functions that spill, each with its values", async () => {
    saved = await bench.save();
    const { arrays, cells } = readSavedSheet(saved, "Out");
    for (const typed of TYPED) {
      const { formula = "", range, metadata } = arrays[typed.cell] ?? {};
      const answer = changedAnswer(typed);
      const box = addressOf([typed.row, 0], [answer.length, answer[0]?.length ?? 1]);
      const [called] = formula.split("(");
      const id = `_xldudf_CONTROLBOOK_${typed.declared.id}`;
      expect({ called, range, metadata }).toEqual({ called: id, range: box, metadata: "1" });
    }
    expect(arrays[WRONG]).toMatchObject({ metadata: "1", type: "e" });
    expect(cells[WRONG]).toBe("#VALUE!");
    const metadata = partsOf(saved)("xl/metadata.xml");
    expect(metadata).toMatch(/<metadataType name="XLDAPR"[^>]*cellMeta="1"/);
    expect(metadata).toMatch(/dynamicArrayProperties fDynamic="1"/);
    expect(await ooxmlErrors(saved)).toEqual([]);
  });

  it("are there again in the opened file, and answer though the pane's own code never came", async () => {
    await bench.page.context().route(/today\.\w+\.js/, (route) => route.abort());
    await bench.open("functions.xlsx", saved);
    await showSheet(bench, "Out");
    await expectAll(changedAnswer);
    await pasteBlocks(({ cells }) => cells);
    await expectAll(({ answer }) => answer);
  });
});
