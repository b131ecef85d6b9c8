import { addDeals, flatValues, onNewSheet } from "./support";

describe("a worksheet", () => {
  test("is added last, can be moved, coloured, frozen and very hidden", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      sheet.tabColor = "#0B5394";
      sheet.showGridlines = false;
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B5"));
      sheet.position = 0;
      sheet.visibility = "VeryHidden";
      sheet.load("tabColor,showGridlines,position,visibility");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      const { tabColor, showGridlines, position, visibility } = sheet;
      return [tabColor, showGridlines, position, visibility, frozen.address.split("!")[1]];
    });
    expect(read).toEqual(["#0B5394", false, 0, "VeryHidden", "A1:B5"]);
  });

  test("keeps its own properties", async () => {
    const value = await onNewSheet(async (sheet, context) => {
      sheet.customProperties.add("kind", "pipeline");
      const property = sheet.customProperties.getItem("KIND").load("value");
      const missing = sheet.customProperties.getItemOrNullObject("other");
      await context.sync();
      return [property.value, missing.isNullObject];
    });
    expect(value).toEqual(["pipeline", true]);
  });

  test("knows its neighbours", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const last = context.workbook.worksheets.getLast().load("id");
      const next = sheet.getNextOrNullObject();
      sheet.load("id");
      await context.sync();
      return [last.id === sheet.id, next.isNullObject];
    });
    expect(read).toEqual([true, true]);
  });

  test("keeps its page layout, which moves with rows and survives the file", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const layout = sheet.pageLayout;
      layout.orientation = Excel.PageOrientation.landscape;
      layout.paperSize = Excel.PaperType.a4;
      layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
      layout.centerHorizontally = true;
      layout.setPrintMargins("Centimeters", { left: 1.2, right: 1.2 });
      layout.setPrintArea("A1:M33");
      layout.setPrintTitleRows("$5:$5");
      sheet.getRange("1:1").insert("Down");
      layout.load("orientation,paperSize,zoom,centerHorizontally,leftMargin");
      const area = layout.getPrintArea().load("address");
      const titles = layout.getPrintTitleRows().load("address");
      await context.sync();
      const { orientation, paperSize, zoom, centerHorizontally, leftMargin } = layout;
      const places = [area.address, titles.address].map((address) => address.split("!")[1]);
      return [orientation, paperSize, zoom, centerHorizontally, Math.round(leftMargin), ...places];
    });
    expect(read).toEqual([
      "Landscape",
      "A4",
      { horizontalFitToPages: 1, verticalFitToPages: 1 },
      true,
      34,
      "A2:M34",
      "6:6",
    ]);
  });
});

describe("a range", () => {
  test("shares the looks of all its cells, or answers null", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.format.font.bold = true;
      range.format.font.size = 14;
      range.format.horizontalAlignment = "Center";
      range.format.wrapText = true;
      sheet.getRange("B2").format.font.bold = false;
      range.format.load("horizontalAlignment,wrapText,font/bold,font/size");
      await context.sync();
      const { horizontalAlignment, wrapText, font } = range.format;
      return [horizontalAlignment, wrapText, font.bold, font.size];
    });
    expect(read).toEqual(["Center", true, null, 14]);
  });

  test("keeps borders by side", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const border = sheet.getRange("A1:C1").format.borders.getItem("EdgeBottom");
      border.style = "Continuous";
      border.color = "#D8DEE4";
      border.weight = "Thin";
      border.load("style,color,weight,sideIndex");
      await context.sync();
      return [border.style, border.color, border.weight, border.sideIndex];
    });
    expect(read).toEqual(["Continuous", "#D8DEE4", "Thin", "EdgeBottom"]);
  });

  test("is sorted, found in and copied", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [["pear"], ["apple"], ["fig"]];
      sheet.getRange("A1:A3").sort.apply([{ key: 0, ascending: true }]);
      const found = sheet.getRange("A1:A3").findOrNullObject("FIG", { completeMatch: true }).load("address");
      sheet.getRange("C1").copyFrom("A1:A3", "Values");
      const copy = sheet.getRange("C1:C3").load("values");
      await context.sync();
      return [found.address.split("!")[1], ...flatValues(copy)];
    });
    expect(read).toEqual(["A2", "apple", "fig", "pear"]);
  });

  test("is cut elsewhere, and what reads it follows, a whole column of a table with its name", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:C2").values = [
        ["One", "Two", "Room"],
        [1, 2, ""],
      ];
      const table = sheet.tables.add("A1:C2", true);
      table.name = "Cut";
      sheet.getRange("F1:F2").formulas = [["=SUM(Cut[One])"], ["=A2"]];
      sheet.getRange("A1:A2").moveTo("C1:C2");
      const formulas = sheet.getRange("F1:F2").load("formulas,values");
      const cells = sheet.getRange("B1:C2").load("values");
      await context.sync();
      return [...(formulas.formulas as string[][]).flat(), ...flatValues(formulas), ...flatValues(cells)];
    });
    expect(read).toEqual(["=SUM(Cut[One])", "=C2", 1, 1, "Two", "One", 2, 1]);
  });

  test("gives whole columns the looks of a cell of another sheet", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const other = context.workbook.worksheets.add();
      const cell = other.getRange("B2");
      cell.format.font.size = 9;
      cell.format.verticalAlignment = "Center";
      cell.numberFormat = [["0.0"]];
      sheet.getRange("A:C").copyFrom(cell, "Formats");
      const [inside, outside] = ["C900", "D900"].map((address) =>
        sheet.getRange(address).load("numberFormat,format/verticalAlignment,format/font/size"),
      );
      await context.sync();
      return [inside, outside].map((range) => [
        range?.format.font.size,
        range?.format.verticalAlignment,
        range?.numberFormat,
      ]);
    });
    expect(read).toEqual([
      [9, "Center", [["0.0"]]],
      [11, "Bottom", [["General"]]],
    ]);
  });

  test("gives its neighbours: rows below, the last cell, the whole column", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const range = sheet.getRange("B2:C4");
      const ranges = [
        range.getRowsBelow(2),
        range.getRowsAbove(),
        range.getLastCell(),
        range.getColumn(1),
        range.getEntireColumn(),
        range.getResizedRange(1, -1),
        range.getBoundingRect("E1"),
      ].map((one) => one.load("address"));
      await context.sync();
      return ranges.map(({ address }) => address.split("!")[1]);
    });
    expect(read).toEqual(["B5:C6", "B1:C1", "C4", "C2:C4", "B:C", "B2:B5", "B1:E4"]);
  });

  test("says which tables it touches", async () => {
    const names = await onNewSheet(async (sheet, context) => {
      addDeals(sheet, "FactDeals");
      const touched = sheet.getRange("A4:A9").getTables().load("items/name");
      const inside = sheet.getRange("A4:A9").getTables(true).getCount();
      await context.sync();
      return [touched.items.map(({ name }) => name), inside.value];
    });
    expect(names).toEqual([["FactDeals"], 0]);
  });
});

describe("the workbook", () => {
  test("keeps properties, custom properties and XML parts", async () => {
    const read = await Excel.run(async (context) => {
      const { properties, customXmlParts } = context.workbook;
      properties.title = "Control book";
      properties.custom.add("policy", 3);
      const part = customXmlParts.add('<state xmlns="urn:book"><day>1</day></state>');
      const xml = part.getXml();
      const own = customXmlParts.getByNamespace("urn:book").getCount();
      properties.load("title");
      const policy = properties.custom.getItem("policy").load("value,type");
      await context.sync();
      return [properties.title, Number(policy.value), policy.type, xml.value, own.value];
    });
    expect(read).toEqual(["Control book", 3, "Number", '<state xmlns="urn:book"><day>1</day></state>', 1]);
  });

  test("calculates by hand when it is told so", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const { application } = context.workbook;
      sheet.getRange("A1").values = [[2]];
      const cell = sheet.getRange("B1").load("values");
      cell.formulas = [["=A1*2"]];
      await context.sync();
      application.calculationMode = "Manual";
      sheet.getRange("A1").values = [[5]];
      const stale = sheet.getRange("B1").load("values");
      await context.sync();
      const before = flatValues(stale);
      application.calculate("Full");
      application.calculationMode = "Automatic";
      const fresh = sheet.getRange("B1").load("values");
      await context.sync();
      return [...before, ...flatValues(fresh)];
    });
    expect(read).toEqual([4, 10]);
  });

  test("speaks of the Normal style's font", async () => {
    const read = await Excel.run(async (context) => {
      const { font } = context.workbook.styles.getItem("Normal");
      font.name = "Calibri";
      font.load("name,size");
      await context.sync();
      return [font.name, font.size];
    });
    expect(read).toEqual(["Calibri", 11]);
  });

  test("keeps a chart's facts", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      addDeals(sheet, "ChartDeals");
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"), "Columns");
      chart.name = "Amounts";
      chart.title.text = "Amount by deal";
      chart.setPosition("E2", "H10");
      chart.load("name,chartType,left,top");
      chart.title.load("text");
      const series = chart.series.load("items/name");
      await context.sync();
      return [chart.name, chart.chartType, chart.title.text, series.items.map(({ name }) => name)];
    });
    expect(read).toEqual(["Amounts", "ColumnClustered", "Amount by deal", ["Amount"]]);
  });
});

describe("the selection", () => {
  test("stays where the user put it when columns are hidden", async () => {
    const selected = await onNewSheet(async (sheet, context) => {
      sheet.activate();
      sheet.getRange("B2").select();
      await context.sync();
      sheet.getRange("D:E").columnHidden = true;
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    });
    expect(selected).toMatch(/!B2$/);
  });
});
