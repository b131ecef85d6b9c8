import type { Validation, ValidationRule } from "../../../src/host/book/types/validation";
import { addDeals, at, closeBooks, openBook, refusal, write } from "./support";

afterAll(closeBooks);

function validation(rule: ValidationRule): Validation {
  return {
    rule,
    ignoreBlanks: true,
    alert: { showAlert: true, style: "Stop", title: "No", message: "Not this" },
    prompt: { showPrompt: true, title: "Stage", message: "Where the deal stands" },
  };
}

const LIST = { type: "List", source: "Open,Won", inCellDropDown: true } as const;

describe("a data validation", () => {
  test("is read back as it was set", () => {
    const book = openBook();
    const sheet = book.sheets.active;
    const set = validation({ type: "WholeNumber", operator: "Between", formula1: 1, formula2: "=$B$1" });
    sheet.validations.set(at("A2:A9"), set);
    expect(sheet.validations.get(at("A3:A4"))).toMatchObject({ ...set, boxes: [at("A2:A9")] });
    expect(sheet.validations.get(at("A1:A4"))).toBe("Mixed");
    expect(sheet.validations.get(at("C1"))).toBe("None");
  });

  test("moves with inserted rows, and its formulas with it", () => {
    const book = openBook();
    const sheet = book.sheets.active;
    sheet.validations.set(
      at("A2:A3"),
      validation({ type: "List", source: "=$C$2:$C$5", inCellDropDown: true }),
    );
    sheet.cells.insert(at("1:1"), "Down");
    expect(sheet.validations.items()).toEqual([
      expect.objectContaining({
        boxes: [at("A3:A4")],
        rule: { type: "List", source: "=$C$3:$C$6", inCellDropDown: true },
      }),
    ]);
  });

  test("shrinks when more rows of its cells are deleted than stand above them", () => {
    const sheet = openBook().sheets.active;
    const rule = validation({ type: "List", source: "Yes,No", inCellDropDown: true });
    sheet.validations.set(at("D3:D20"), rule);
    sheet.cells.remove(at("A4:E14"), "Up");
    expect(sheet.validations.items()).toMatchObject([{ boxes: [at("D3:D9")] }]);
  });

  test.each<[ValidationRule, string, boolean]>([
    [LIST, "Won", true],
    [LIST, "Lost", false],
    [{ type: "List", source: "=$C$1:$C$2", inCellDropDown: true }, "yes", true],
    [{ type: "List", source: "=$C$1:$C$2", inCellDropDown: true }, "maybe", false],
    [{ type: "WholeNumber", operator: "GreaterThan", formula1: 3, formula2: null }, "4", true],
    [{ type: "WholeNumber", operator: "GreaterThan", formula1: 3, formula2: null }, "4.5", false],
    [{ type: "Decimal", operator: "LessThanOrEqualTo", formula1: "0.5", formula2: null }, "50%", true],
    [{ type: "Date", operator: "GreaterThan", formula1: "2026-01-01", formula2: null }, "2026-02-01", true],
    [{ type: "Date", operator: "GreaterThan", formula1: "2026-01-01", formula2: null }, "soon", false],
    [{ type: "TextLength", operator: "Between", formula1: 2, formula2: 3 }, "abcd", false],
    [{ type: "Custom", formula: "=A1>10" }, "11", true],
    [{ type: "Custom", formula: "=A1>10" }, "9", false],
  ])("%j answers %j typed by the user with %s", async (rule, text, isTaken) => {
    const book = openBook();
    const sheet = book.sheets.active;
    write(sheet, "C1", [["yes"], ["no"]]);
    sheet.validations.set(at("A1:A5"), validation(rule));
    await book.settle();
    expect(await book.user.type(sheet, "A1", text)).toBe(isTaken);
    expect(sheet.cells.values(at("A1"))[0]?.[0] === "").toBe(!isTaken);
  });

  test("lets the add-in write anything, and says what does not fit", () => {
    const book = openBook();
    const sheet = book.sheets.active;
    sheet.validations.set(at("A1:A2"), validation(LIST));
    write(sheet, "A1", [["Open"], ["Lost"]]);
    expect(sheet.validations.isValid(at("A1"))).toBe(true);
    expect(sheet.validations.isValid(at("A2"))).toBe(false);
    expect(sheet.validations.isValid(at("A1:A2"))).toBeNull();
  });

  test.each(["=Deals[Deal]", "=[@Deal]", "=INDIRECT(Deals)"])(
    "refuses the structured reference in %s",
    (source) => {
      const book = openBook();
      const { sheet } = addDeals(book);
      const rule = validation({ type: "List", source, inCellDropDown: true });
      expect(refusal(() => sheet.validations.set(at("A9"), rule))).toBe("InvalidArgument");
    },
  );
});

describe("a conditional format", () => {
  test("shows rule and colours in whatever order they are set", () => {
    const book = openBook();
    const sheet = book.sheets.active;
    const first = sheet.highlights.add(at("A1:A5"), "CellValue");
    first.setFormat({ fill: "#FDEBDD" });
    first.setRule({ type: "CellValue", operator: "Between", formula1: "=1", formula2: "=B$1" });
    first.setFormat({ fontColor: "#B54708" });
    expect(first.rule).toEqual({ type: "CellValue", operator: "Between", formula1: "=1", formula2: "=B$1" });
    expect(first.format).toMatchObject({ fill: "#FDEBDD", fontColor: "#B54708", bold: null });
  });

  test("added later comes first, until another priority is set", () => {
    const book = openBook();
    const sheet = book.sheets.active;
    const made = ["=A1=1", "=A1=2", "=A1=3"].map((formula) => {
      const highlight = sheet.highlights.add(at("A1:A5"), "Custom");
      highlight.setRule({ type: "Custom", formula });
      return highlight;
    });
    const order = () => sheet.highlights.items().map(({ rule }) => rule?.type === "Custom" && rule.formula);
    expect(order()).toEqual(["=A1=3", "=A1=2", "=A1=1"]);
    made[0]?.setPriority(0);
    expect(order()).toEqual(["=A1=1", "=A1=3", "=A1=2"]);
  });

  test("follows cells that come and go, and so do its formulas", () => {
    const book = openBook();
    const sheet = book.sheets.active;
    const highlight = sheet.highlights.add(at("B2:B9"), "Custom");
    highlight.setRule({ type: "Custom", formula: "=$A2>$D$1" });
    sheet.cells.insert(at("A:A"), "Right");
    sheet.cells.insert(at("1:2"), "Down");
    expect(highlight.boxes).toEqual([at("C4:C11")]);
    expect(highlight.rule).toEqual({ type: "Custom", formula: "=$B4>$E$3" });
    sheet.cells.remove(at("4:11"), "Up");
    expect(sheet.highlights.items()).toEqual([]);
  });

  test("loses the cells that are cleared of formats", () => {
    const book = openBook();
    const sheet = book.sheets.active;
    const highlight = sheet.highlights.add(at("A1:A5"), "DataBar");
    const point = { formula: null, color: null };
    highlight.setRule({
      type: "DataBar",
      low: { type: "LowestValue", ...point },
      high: { type: "HighestValue", ...point },
      fill: "#638EC6",
    });
    sheet.cells.clear(at("A1:A2"), "Formats");
    expect(highlight.boxes).toEqual([at("A3:A5")]);
  });

  test("refuses structured references", () => {
    const book = openBook();
    const { sheet } = addDeals(book);
    const highlight = sheet.highlights.add(at("A1:A5"), "Custom");
    expect(refusal(() => highlight.setRule({ type: "Custom", formula: "=Deals[@Amount]>1" }))).toBe(
      "InvalidArgument",
    );
  });
});
