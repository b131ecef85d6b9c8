import { readXlsx } from "../../../src/host/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/host/xlsx/write-xlsx";
import type { Book } from "../../../src/host/book/types";
import type { Sheet } from "../../../src/host/book/types/sheet";
import { at, closeBooks, openBook, write } from "../book/support";
import { fillSample } from "./sample";

let book: Book;
let again: Book;
let before: Sheet;
let after: Sheet;

beforeAll(async () => {
  book = openBook(() => 0);
  book.dates.count(1904);
  again = openBook(() => 0);
  for (const each of [book, again])
    each.functions.register("CONTROLBOOK", [{ id: "ODDS", name: "ODDS", parameters: [] }]);
  fillSample(book);
  expect(await readXlsx(await writeXlsx(book), again)).toEqual({ ok: true, leftOut: [] });
  before = first(book);
  after = first(again);
}, 30_000);
afterAll(closeBooks);

function first({ sheets }: Book): Sheet {
  const [sheet] = sheets.items;
  if (!sheet) throw new Error("the workbook has no sheet");
  return sheet;
}

const facts = ({ name, visibility, tabColor, showGridlines, freeze, protection }: Sheet) => ({
  name,
  visibility,
  tabColor,
  showGridlines,
  freeze,
  isProtected: protection.isProtected,
  ...(protection.isProtected ? { options: protection.options } : {}),
});

const HERE = at("A1:K12");

describe("a workbook that is saved and opened again", () => {
  test("has its sheets in their order, with visibility, tab colour, freeze and protection", () => {
    expect(again.sheets.items.map(facts)).toEqual(book.sheets.items.map(facts));
    expect(again.sheets.active.name).toBe(book.sheets.active.name);
  });

  test("has the formulas in Excel's own text, spills and the add-in's functions among them", () => {
    expect(after.cells.formulas(HERE)).toEqual(before.cells.formulas(HERE));
    expect(after.cells.fileFormula(5, 3)).toBe(before.cells.fileFormula(5, 3));
    expect(after.cells.spills()).toEqual(before.cells.spills());
  });

  test("has the values and their types, texts that look like numbers among them", () => {
    expect(after.cells.values(HERE)).toEqual(before.cells.values(HERE));
    expect(after.cells.valueTypes(HERE)).toEqual(before.cells.valueTypes(HERE));
    expect(after.cells.values(at("H4:H6"))).toEqual([["007"], [true], ["2026-11-21 or so"]]);
  });

  test("has the characters that XML cannot hold, and what only looks like one", async () => {
    const texts = [["nul \u0000, tab \t, half \ud83d, whole 😀"], ["_x0000_ and \r\n \uffff"]];
    const source = openBook(() => 0);
    write(source.sheets.active, "A1", texts);
    const target = openBook(() => 0);
    await readXlsx(await writeXlsx(source), target);
    expect(first(target).cells.values(at("A1:A2"))).toEqual(texts);
  });

  test("has the number formats and the texts that they show", () => {
    expect(after.cells.numberFormats(HERE)).toEqual(before.cells.numberFormats(HERE));
    expect(after.cells.texts(HERE)).toEqual(before.cells.texts(HERE));
  });

  test("has fonts, fills, alignment, locks and borders", () => {
    for (const address of ["A1", "B1", "C1", "D1", "A6", "C7", "F20"]) {
      const box = at(address);
      expect([address, after.formats.at(box.row, box.column)]).toEqual([
        address,
        before.formats.at(box.row, box.column),
      ]);
      for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
        expect([address, edge, after.formats.border(box, edge)]).toEqual([
          address,
          edge,
          before.formats.border(box, edge),
        ]);
      }
    }
  });

  test("has widths and heights, hidden rows and columns, and merges", () => {
    const sizes = ({ formats, cells }: Sheet) => ({
      widths: [0, 1, 4].map((column) => Math.round(formats.columnWidth(column))),
      heights: [0, 1].map((row) => formats.rowHeight(row)),
      hidden: [
        formats.isColumnHidden(4),
        formats.isColumnHidden(5),
        formats.isRowHidden(2),
        formats.isRowHidden(3),
      ],
      merges: cells.merges(),
    });
    expect(sizes(after)).toEqual(sizes(before));
  });

  test("has the page that it is printed on", () => {
    expect(after.page.facts).toEqual(before.page.facts);
  });

  test("has its tables with columns, calculated columns, totals and looks", () => {
    const tables = ({ tables: { items } }: Book) =>
      items.map(({ name, box, looks, showTotals, columns }) => ({
        name,
        box,
        looks,
        showTotals,
        columns: columns.map((column) => [column.name, column.formula]),
      }));
    expect(tables(again)).toEqual(tables(book));
  });

  test("has its data validation", () => {
    const validations = (sheet: Sheet) =>
      sheet.validations.items().map(({ rule, ignoreBlanks, alert, prompt, boxes }) => ({
        rule,
        ignoreBlanks,
        alert,
        prompt,
        boxes,
      }));
    expect(validations(after)).toEqual(validations(before));
    expect(validations(after)).toHaveLength(3);
  });

  test("has its conditional formats in their order", () => {
    const highlights = (sheet: Sheet) =>
      sheet.highlights
        .items()
        .map(({ boxes, rule, format, stopIfTrue }) => ({ boxes, rule, format, stopIfTrue }));
    expect(highlights(after)).toEqual(highlights(before));
    expect(highlights(after)).toHaveLength(3);
  });

  test("has the names of the workbook and of its sheets", () => {
    const names = (items: Book["names"]["items"]) =>
      items.map(({ name, formula, comment }) => [name, formula, comment]);
    expect(names(again.names.items)).toEqual([["PipelineAmount", "=Deals_1[Amount]", "All amounts"]]);
    expect(names(again.namesOf(after).items)).toEqual(names(book.namesOf(before).items));
  });

  test("has settings, properties of document and sheet, as they were", () => {
    expect(again.settings.items).toEqual(book.settings.items);
    expect(again.customProperties.items).toEqual(book.customProperties.items);
    expect(after.customProperties.items).toEqual(before.customProperties.items);
    expect(again.properties).toEqual(book.properties);
    expect(again.dates.system).toBe(1904);
  });
});

describe("a file that cannot be opened", () => {
  test("is refused when it is not a workbook", async () => {
    const empty = openBook(() => 0);
    expect(await readXlsx(new Uint8Array([1, 2, 3]), empty)).toEqual({ ok: false, reason: "not a workbook" });
  });

  test("is refused when it is encrypted", async () => {
    const empty = openBook(() => 0);
    const bytes = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]);
    expect(await readXlsx(bytes, empty)).toEqual({ ok: false, reason: "encrypted or older than .xlsx" });
  });
});
