import { addDeals, onNewSheet, refusal } from "./support";

const LIST = { list: { inCellDropDown: true, source: "Open,Won,Lost" } };

describe("a data validation", () => {
  test("of a list is given back as it was set", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const range = sheet.getRange("B2:B5");
      range.dataValidation.rule = LIST;
      range.dataValidation.load("rule,type,ignoreBlanks");
      await context.sync();
      return [range.dataValidation.rule, range.dataValidation.type, range.dataValidation.ignoreBlanks];
    });
    expect(read).toEqual([LIST, "List", true]);
  });

  test("refuses the user's entry outside the list and takes one inside it", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      sheet.load("name");
      sheet.getRange("B2").dataValidation.rule = LIST;
      await context.sync();
      const own = excelHost.book.sheets.get(sheet.name)!;
      const taken = [
        await excelHost.book.user.type(own, "B2", "Maybe"),
        await excelHost.book.user.type(own, "B2", "Won"),
      ];
      const cell = sheet.getRange("B2").load("values");
      await context.sync();
      return [taken, cell.values];
    });
    expect(read).toEqual([[false, true], [["Won"]]]);
  });

  test("lets the add-in write what it would refuse, and says that it is not valid", async () => {
    const valid = await onNewSheet(async (sheet, context) => {
      const range = sheet.getRange("B2");
      range.dataValidation.rule = LIST;
      range.values = [["Maybe"]];
      range.dataValidation.load("valid");
      await context.sync();
      return range.dataValidation.valid;
    });
    expect(valid).toBe(false);
  });

  test("comes along when its cell is copied, to several ranges at once and to another sheet", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      sheet.getRange("B2:C3").dataValidation.rule = LIST;
      sheet.getRange("D2").dataValidation.rule = { custom: { formula: "=B2>$A$1" } };
      const other = context.workbook.worksheets.add();
      other.getRange("A1:A9").dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
      other.getRanges("A4:A6,C4").copyFrom(sheet.getRange("C2"));
      other.getRange("E5").copyFrom(sheet.getRange("D2"));
      other.getRange("A8").copyFrom(sheet.getRange("E2"));
      const types = ["A3", "A5", "C4", "A8"].map((address) =>
        other.getRange(address).dataValidation.load("type"),
      );
      const moved = other.getRange("E5").dataValidation.load("rule");
      await context.sync();
      return [...types.map(({ type }) => type), moved.rule.custom?.formula];
    });
    expect(read).toEqual(["WholeNumber", "List", "List", "None", "=C5>$A$1"]);
  });

  test.each([
    ["wholeNumber", { formula1: 1, formula2: 10, operator: "Between" }, "WholeNumber"],
    ["decimal", { formula1: 0, operator: "GreaterThan" }, "Decimal"],
    ["textLength", { formula1: 3, operator: "LessThanOrEqualTo" }, "TextLength"],
  ] as const)("of the kind %s says its type", async (kind, rule, type) => {
    const read = await onNewSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("A1:A3");
      dataValidation.rule = { [kind]: rule };
      dataValidation.load("type,rule");
      await context.sync();
      return [dataValidation.type, Object.keys(dataValidation.rule)];
    });
    expect(read).toEqual([type, [kind]]);
  });

  test("by a formula is seen from each cell of its range", async () => {
    const valid = await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [5, 4],
      ];
      sheet.getRange("B1:B2").dataValidation.rule = { custom: { formula: "=B1>A1" } };
      const first = sheet.getRange("B1").dataValidation.load("valid");
      const second = sheet.getRange("B2").dataValidation.load("valid");
      await context.sync();
      return [first.valid, second.valid];
    });
    expect(valid).toEqual([true, false]);
  });

  test("with a structured reference is refused, as Excel does", async () => {
    const seen = await refusal(() =>
      onNewSheet(async (sheet, context) => {
        addDeals(sheet, "RuleDeals1");
        sheet.getRange("F1").dataValidation.rule = {
          list: { inCellDropDown: true, source: "=RuleDeals1[Stage]" },
        };
        await context.sync();
      }),
    );
    expect(seen).toEqual({ code: "InvalidArgument", location: "DataValidation.rule" });
  });

  test("keeps its alert and prompt", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = LIST;
      dataValidation.errorAlert = { message: "Pick one", showAlert: true, style: "Warning", title: "Stage" };
      dataValidation.prompt = { message: "Where it stands", showPrompt: true, title: "Stage" };
      dataValidation.load("errorAlert,prompt");
      await context.sync();
      return [dataValidation.errorAlert, dataValidation.prompt];
    });
    expect(read).toEqual([
      { message: "Pick one", showAlert: true, style: "Warning", title: "Stage" },
      { message: "Where it stands", showPrompt: true, title: "Stage" },
    ]);
  });

  test("is None after clear, and Inconsistent where cells differ", async () => {
    const types = await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:A4").dataValidation.rule = LIST;
      sheet.getRange("A1").dataValidation.clear();
      const cleared = sheet.getRange("A1").dataValidation.load("type");
      const mixed = sheet.getRange("A1:A2").dataValidation.load("type");
      await context.sync();
      return [cleared.type, mixed.type];
    });
    expect(types).toEqual(["None", "Inconsistent"]);
  });

  test("moves with inserted rows and reaches a row inserted inside it", async () => {
    const types = await onNewSheet(async (sheet, context) => {
      sheet.getRange("A2:A3").dataValidation.rule = LIST;
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("4:4").insert("Down");
      const read = ["A2", "A3", "A4", "A5"].map((cell) => sheet.getRange(cell).dataValidation.load("type"));
      await context.sync();
      return read.map(({ type }) => type);
    });
    expect(types).toEqual(["None", "List", "List", "List"]);
  });
});

describe("a conditional format", () => {
  test("by value keeps rule and colours in whatever order they are set", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const format = sheet.getRange("A1:A5").conditionalFormats.add("CellValue");
      format.cellValue.format.font.color = "#B54708";
      format.cellValue.rule = { formula1: "=10", operator: "LessThan" };
      format.cellValue.format.fill.color = "#FDEBDD";
      format.load("type,priority,stopIfTrue");
      format.cellValue.load("rule,format/font/color,format/fill/color");
      await context.sync();
      const { rule, format: looks } = format.cellValue;
      return [format.type, rule, looks.font.color, looks.fill.color];
    });
    expect(read).toEqual(["CellValue", { formula1: "=10", operator: "LessThan" }, "#B54708", "#FDEBDD"]);
  });

  test("by formula gives its formula back", async () => {
    const formula = await onNewSheet(async (sheet, context) => {
      const format = sheet.getRange("A1:B5").conditionalFormats.add("Custom");
      format.custom.rule.formula = '=$B1="Open"';
      format.custom.format.font.bold = true;
      format.custom.rule.load("formula");
      await context.sync();
      return format.custom.rule.formula;
    });
    expect(formula).toBe('=$B1="Open"');
  });

  test("with a structured reference is refused, as Excel does", async () => {
    const seen = await refusal(() =>
      onNewSheet(async (sheet, context) => {
        addDeals(sheet, "RuleDeals2");
        const format = sheet.getRange("A2:C4").conditionalFormats.add("Custom");
        format.custom.rule.formula = '=RuleDeals2[@Stage]="Open"';
        await context.sync();
      }),
    );
    expect(seen).toEqual({ code: "InvalidArgument", location: "ConditionalFormatRule.formula" });
  });

  test("by text, as a data bar and as a colour scale keep their facts", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange("A1:A5");
      const text = conditionalFormats.add("ContainsText");
      text.textComparison.rule = { operator: "Contains", text: "late" };
      const bar = conditionalFormats.add("DataBar");
      bar.dataBar.positiveFormat.fillColor = "#C9DDF0";
      const scale = conditionalFormats.add("ColorScale");
      scale.colorScale.criteria = {
        minimum: { type: "LowestValue", color: "#FFFFFF" },
        maximum: { type: "HighestValue", color: "#0B5394" },
      };
      text.textComparison.load("rule");
      bar.dataBar.positiveFormat.load("fillColor");
      scale.colorScale.load("threeColorScale");
      await context.sync();
      return [
        text.textComparison.rule,
        bar.dataBar.positiveFormat.fillColor,
        scale.colorScale.threeColorScale,
      ];
    });
    expect(read).toEqual([{ operator: "Contains", text: "late" }, "#C9DDF0", false]);
  });

  test("answers for its own kind and is a null object for another", async () => {
    const isNull = await onNewSheet(async (sheet, context) => {
      const format = sheet.getRange("A1").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=TRUE";
      const other = format.cellValueOrNullObject.load("rule");
      const same = format.customOrNullObject;
      same.rule.load("formula");
      await context.sync();
      return [other.isNullObject, same.isNullObject];
    });
    expect(isNull).toEqual([true, false]);
  });

  test("added later comes first in priority", async () => {
    const ids = await onNewSheet(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange("A1:A3");
      const first = conditionalFormats.add("Custom").load("id");
      first.custom.rule.formula = "=A1=1";
      const second = conditionalFormats.add("Custom").load("id");
      second.custom.rule.formula = "=A1=2";
      conditionalFormats.load("items/id");
      await context.sync();
      return conditionalFormats.items.map(({ id }) => (id === second.id ? "second" : "first"));
    });
    expect(ids).toEqual(["second", "first"]);
  });

  test("is deleted alone, or with all others of its range", async () => {
    const counts = await onNewSheet(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange("A1:A3");
      const first = conditionalFormats.add("Custom");
      first.custom.rule.formula = "=A1=1";
      conditionalFormats.add("Custom").custom.rule.formula = "=A1=2";
      const both = conditionalFormats.getCount();
      first.delete();
      const one = conditionalFormats.getCount();
      conditionalFormats.clearAll();
      const none = conditionalFormats.getCount();
      await context.sync();
      return [both.value, one.value, none.value];
    });
    expect(counts).toEqual([2, 1, 0]);
  });

  test("between two values keeps both", async () => {
    const rule = await onNewSheet(async (sheet, context) => {
      const format = sheet.getRange("A1:A3").conditionalFormats.add("CellValue");
      format.cellValue.rule = { formula1: "=1", formula2: "=9", operator: "Between" };
      format.cellValue.load("rule");
      await context.sync();
      return format.cellValue.rule;
    });
    expect(rule).toEqual({ formula1: "=1", formula2: "=9", operator: "Between" });
  });

  test("of three colours names its three points", async () => {
    const criteria = await onNewSheet(async (sheet, context) => {
      const { colorScale } = sheet.getRange("A1:A3").conditionalFormats.add("ColorScale");
      colorScale.criteria = {
        minimum: { type: "LowestValue", color: "#FF0000" },
        midpoint: { type: "Percentile", formula: "50", color: "#FFFF00" },
        maximum: { type: "HighestValue", color: "#00FF00" },
      };
      colorScale.load("criteria,threeColorScale");
      await context.sync();
      return [colorScale.threeColorScale, colorScale.criteria.midpoint?.type];
    });
    expect(criteria).toEqual([true, "Percentile"]);
  });

  test("can stop those after it and be given another priority", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange("A1:A3");
      const first = conditionalFormats.add("Custom");
      first.custom.rule.formula = "=A1=1";
      first.stopIfTrue = true;
      const second = conditionalFormats.add("Custom");
      second.custom.rule.formula = "=A1=2";
      await context.sync();
      first.priority = 0;
      first.load("priority,stopIfTrue");
      second.load("priority");
      await context.sync();
      return [first.priority, first.stopIfTrue, second.priority];
    });
    expect(read).toEqual([0, true, 1]);
  });

  test("is reached by its id, and a missing one is ItemNotFound", async () => {
    const seen = await onNewSheet(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange("A1:A3");
      const format = conditionalFormats.add("Custom").load("id");
      format.custom.rule.formula = "=TRUE";
      await context.sync();
      const again = conditionalFormats.getItem(format.id).load("type");
      await context.sync();
      const missing = await refusal(async () => {
        conditionalFormats.getItem("none").load("type");
        await context.sync();
      });
      return [again.type, missing];
    });
    const location = "ConditionalFormatCollection.getItem";
    expect(seen).toEqual(["Custom", { code: "ItemNotFound", location }]);
  });

  test("of a kind that is not drawn here is refused", async () => {
    const seen = await refusal(() =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange("A1:A3").conditionalFormats.add("IconSet");
        await context.sync();
      }),
    );
    expect(seen).toEqual({ code: "NotImplemented", location: "ConditionalFormatCollection.add" });
  });

  test("reaches a row inserted inside its range", async () => {
    const count = await onNewSheet(async (sheet, context) => {
      const format = sheet.getRange("A2:A4").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=A2>1";
      sheet.getRange("3:3").insert("Down");
      const inside = sheet.getRange("A3").conditionalFormats.getCount();
      const below = sheet.getRange("A6").conditionalFormats.getCount();
      await context.sync();
      return [inside.value, below.value];
    });
    expect(count).toEqual([1, 0]);
  });

  test("moves with inserted rows", async () => {
    const address = await onNewSheet(async (sheet, context) => {
      const format = sheet.getRange("A2:A3").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=A2=1";
      sheet.getRange("1:1").insert("Down");
      const range = format.getRange().load("address");
      format.custom.rule.load("formula");
      await context.sync();
      return [range.address.split("!")[1], format.custom.rule.formula];
    });
    expect(address).toEqual(["A3:A4", "=A3=1"]);
  });
});
