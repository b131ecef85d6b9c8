import { addDeals, onNewSheet, refusal } from "./support";

/** The helper cells of a waterfall: step, base, total, up, down, and the label with its height. */
const STEPS = [
  ["Step", "Base", "Total", "Up", "Down", "Height", "Label"],
  ["14 Sep", 0, 760, 0, 0, 760, "8,160"],
  ["Created", 760, 0, 110, 0, 870, "'+110"],
  ["Slipped", 515, 0, 0, 355, 870, "−355"],
  ["21 Sep", 0, 515, 0, 0, 515, "7,880"],
];

function waterfall(sheet: Excel.Worksheet): Excel.Chart {
  sheet.getRange("A1:G5").values = STEPS;
  const chart = sheet.charts.add("ColumnStacked", sheet.getRange("A1:E5"), "Columns");
  chart.name = "Waterfall";
  return chart;
}

describe("a chart", () => {
  test("takes names, categories and values from the block it is added for", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const { series } = waterfall(sheet);
      series.load("items/name,items/chartType");
      const up = series.getItemAt(2);
      const [values, categories] = [up.getDimensionValues("Values"), up.getDimensionValues("Categories")];
      await context.sync();
      return [series.items.map(({ name }) => name), values.value, categories.value];
    });
    expect(read).toEqual([
      ["Base", "Total", "Up", "Down"],
      ["0", "110", "0", "0"],
      ["14 Sep", "Created", "Slipped", "21 Sep"],
    ]);
  });

  test("is found by its name in any case, and is no null object", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      waterfall(sheet);
      const { charts } = sheet;
      const found = charts.getItemOrNullObject("WATERFALL").load("name,chartType");
      const missing = charts.getItemOrNullObject("Odds");
      const first = charts.getItemAt(0).load("id");
      const count = charts.getCount();
      charts.load("items/id,count");
      await context.sync();
      return [
        ...[found.name, found.chartType, missing.isNullObject],
        ...[first.id === charts.items[0]?.id, count.value, charts.count],
      ];
    });
    expect(read).toEqual(["Waterfall", "ColumnStacked", true, true, 1, 1]);
  });

  test("stands over the cells that it is set on and moves and stretches with them", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const chart = waterfall(sheet);
      chart.setPosition("C8", "F17");
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("12:13").insert("Down");
      sheet.getRange("A:A").delete("Left");
      const wanted = sheet.charts.add("Line", sheet.getRange("A1:B3"));
      wanted.setPosition("B10", "E21");
      const frames = [chart, wanted].map((one) => one.load("left,top,width,height"));
      await context.sync();
      return frames.map(({ left, top, width, height }) => [left, top, width, height]);
    });
    expect(read[0]).toEqual(read[1]);
    expect(read[0]?.every((points) => points > 0)).toBe(true);
  });

  test("is moved and sized in points", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const chart = waterfall(sheet);
      Object.assign(chart, { left: 100, top: 50, width: 400, height: 200 });
      chart.load("left,top,width,height");
      await context.sync();
      return [chart.left, chart.top, chart.width, chart.height];
    });
    expect(read).toEqual([100, 50, 400, 200]);
  });

  test("follows its cells when rows and columns come before them, and its sheet's new name", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const chart = waterfall(sheet);
      chart.series.getItemAt(0).points.getItemAt(1).dataLabel.formula = "=G3";
      sheet.getRange("1:3").insert("Down");
      sheet.getRange("A:A").insert("Right");
      sheet.name = "Moved waterfall";
      const label = chart.series.getItemAt(0).points.getItemAt(1).dataLabel.load("formula,text");
      const values = chart.series.getItemAt(1).getDimensionValues("Values");
      await context.sync();
      return [label.formula, label.text, values.value];
    });
    expect(read).toEqual(["='Moved waterfall'!$H$6", "+110", ["760", "0", "0", "515"]]);
  });

  test("takes series and x values that are added one by one", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:B3").values = [
        [4800, 1],
        [6000, 0.6],
        [7600, 0],
      ];
      const chart = sheet.charts.add("XYScatterSmoothNoMarkers", sheet.getRange("A1:B3"), "Columns");
      chart.series.getItemAt(0).delete();
      const odds = chart.series.add("Odds");
      odds.setXAxisValues(sheet.getRange("A1:A3"));
      odds.setValues(sheet.getRange("B1:B3"));
      odds.load("name,chartType,smooth");
      const [xs, ys] = [odds.getDimensionValues("XValues"), odds.getDimensionValues("YValues")];
      chart.series.load("count");
      await context.sync();
      return [odds.name, odds.chartType, odds.smooth, xs.value, ys.value];
    });
    expect(read).toEqual([
      ...["Odds", "XYScatterSmoothNoMarkers", true],
      ["4800", "6000", "7600"],
      ["1", "0.6", "0"],
    ]);
  });

  test("keeps the looks of its series: fill, line, dash, gap, overlap, marker, kind", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const chart = waterfall(sheet);
      const [base, total] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
      base.format.fill.clear();
      base.gapWidth = 65;
      base.overlap = 100;
      total.chartType = "LineMarkers";
      total.format.line.color = "#B54708";
      total.format.line.weight = 2;
      total.format.line.lineStyle = "Dash";
      total.markerStyle = "Circle";
      total.markerSize = 7;
      total.load("gapWidth,overlap,chartType,markerStyle,markerSize");
      total.format.line.load("color,weight,lineStyle");
      await context.sync();
      const { color, weight, lineStyle } = total.format.line;
      const { gapWidth, overlap, chartType, markerStyle, markerSize } = total;
      return [gapWidth, overlap, chartType, markerStyle, markerSize, color, weight, lineStyle];
    });
    expect(read).toEqual([65, 100, "LineMarkers", "Circle", 7, "#B54708", 2, "Dash"]);
  });

  test("answers the limits of its axis, its own or those that were set", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const axis = waterfall(sheet).axes.valueAxis;
      axis.load("minimum,maximum,majorUnit,visible,numberFormat");
      await context.sync();
      const own: unknown[] = [axis.minimum, axis.maximum, axis.majorUnit, axis.visible];
      axis.minimum = 100;
      axis.maximum = 900;
      axis.majorUnit = 250;
      axis.visible = false;
      axis.numberFormat = "#,##0";
      axis.majorGridlines.visible = false;
      axis.load("minimum,maximum,majorUnit,visible,numberFormat");
      axis.majorGridlines.load("visible");
      await context.sync();
      const set: unknown[] = [axis.minimum, axis.maximum, axis.majorUnit, axis.visible, axis.numberFormat];
      axis.minimum = "";
      axis.load("minimum");
      await context.sync();
      return [own, set, axis.majorGridlines.visible, axis.minimum] as readonly unknown[];
    });
    expect(read).toEqual([[0, 1000, 200, true], [100, 900, 250, false, "#,##0"], false, 0]);
  });

  test("labels its points with their values, a text or a cell", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const total = waterfall(sheet).series.getItemAt(1);
      total.hasDataLabels = true;
      total.dataLabels.position = "Top";
      total.dataLabels.format.font.bold = true;
      const labels = [0, 1, 2].map((at) => total.points.getItemAt(at).dataLabel);
      const [typed, linked, plain] = labels;
      if (!typed || !linked || !plain) throw new Error("three labels were asked for");
      typed.text = "Opening";
      linked.formula = "=G3";
      linked.format.font.color = "#B54708";
      typed.load("text,position");
      linked.load("text,formula");
      linked.format.font.load("bold,color");
      plain.load("autoText,showValue");
      total.points.load("count");
      await context.sync();
      const { bold, color } = linked.format.font;
      const first = [typed.text, typed.position, linked.text, linked.formula.split("!")[1]];
      return [...first, bold, color, plain.autoText, plain.showValue, total.points.count];
    });
    expect(read).toEqual(["Opening", "Top", "+110", "$G$3", true, "#B54708", true, true, 4]);
  });

  test("has a title, a legend and fonts for all its texts", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const chart = waterfall(sheet);
      chart.title.visible = false;
      chart.legend.position = "Right";
      chart.format.font.name = "Arial";
      chart.format.fill.clear();
      chart.format.border.lineStyle = "None";
      chart.title.load("visible,text");
      chart.legend.load("visible,position");
      chart.axes.categoryAxis.format.font.load("name,size");
      chart.format.border.load("lineStyle");
      await context.sync();
      const { name, size } = chart.axes.categoryAxis.format.font;
      const { visible, text } = chart.title;
      return [
        visible,
        text,
        chart.legend.visible,
        chart.legend.position,
        name,
        size,
        chart.format.border.lineStyle,
      ];
    });
    expect(read).toEqual([false, "Chart Title", true, "Right", "Arial", 9, "None"]);
  });

  test("plots what hidden columns hold only when it is told so", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const chart = waterfall(sheet);
      const total = chart.series.getItemAt(1);
      sheet.getRange("C:C").columnHidden = true;
      const hidden = total.getDimensionValues("Values");
      await context.sync();
      chart.plotVisibleOnly = false;
      const shown = total.getDimensionValues("Values");
      await context.sync();
      return [hidden.value.length, shown.value.length];
    });
    expect(read).toEqual([0, 4]);
  });

  test("has room for its plot inside its frame, which can be set", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const chart = waterfall(sheet);
      chart.plotArea.load("insideLeft,insideTop,insideWidth,insideHeight,position");
      chart.load("width,height");
      await context.sync();
      const { insideLeft, insideTop, insideWidth, insideHeight } = chart.plotArea;
      const isInside =
        insideLeft > 0 &&
        insideTop > 0 &&
        insideLeft + insideWidth < chart.width &&
        insideTop + insideHeight < chart.height;
      chart.plotArea.insideLeft = 40;
      chart.plotArea.load("insideLeft,position");
      await context.sync();
      return [isInside, chart.plotArea.insideLeft, chart.plotArea.position];
    });
    expect(read).toEqual([true, 40, "Custom"]);
  });

  test("goes with its sheet, and by itself", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const chart = waterfall(sheet);
      chart.delete();
      const left = sheet.charts.getCount();
      const missing = sheet.charts.getItemOrNullObject("Waterfall");
      await context.sync();
      return [left.value, missing.isNullObject];
    });
    expect(read).toEqual([0, true]);
  });

  test("shows #REF! where the cell of its label was deleted, and nothing where its values were", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const total = waterfall(sheet).series.getItemAt(1);
      const label = total.points.getItemAt(0).dataLabel;
      label.formula = "=G2";
      sheet.getRange("G:G").delete("Left");
      label.load("text");
      sheet.getRange("C:C").delete("Left");
      const values = total.getDimensionValues("Values");
      await context.sync();
      return [label.text, values.value];
    });
    expect(read).toEqual(["#REF!", []]);
  });
});

describe("a chart is refused", () => {
  const refused = (work: (sheet: Excel.Worksheet) => void) =>
    refusal(() =>
      onNewSheet(async (sheet, context) => {
        addDeals(sheet, `Charted${Math.abs(work.toString().length)}`);
        work(sheet);
        await context.sync();
      }),
    );
  const added = (sheet: Excel.Worksheet) => sheet.charts.add("Line", sheet.getRange("A1:B4"), "Columns");

  test("with ItemNotFound when no chart of the sheet has the name", async () => {
    expect(await refused((sheet) => sheet.charts.getItem("Odds").load("name"))).toEqual({
      code: "ItemNotFound",
      location: "ChartCollection.getItem",
    });
  });

  test("with InvalidArgument at a place where no chart, series or point is", async () => {
    const codes = [
      await refused((sheet) => sheet.charts.getItemAt(3).load("name")),
      await refused((sheet) => added(sheet).series.getItemAt(7).load("name")),
      await refused((sheet) => added(sheet).series.getItemAt(0).points.getItemAt(3).load("value")),
    ].map(({ code }) => code);
    expect(codes).toEqual(["InvalidArgument", "InvalidArgument", "InvalidArgument"]);
  });

  test("with InvalidArgument for a wrong kind, colour, gap or formula", async () => {
    const codes = [
      await refused((sheet) => sheet.charts.add("Waterfalls" as "Line", sheet.getRange("A1:B4"))),
      await refused((sheet) => added(sheet).series.getItemAt(0).format.fill.setSolidColor("reddish")),
      await refused((sheet) => (added(sheet).series.getItemAt(0).gapWidth = 700)),
      await refused((sheet) => {
        added(sheet).series.getItemAt(0).points.getItemAt(0).dataLabel.formula = "no formula";
      }),
    ].map(({ code }) => code);
    expect(codes).toEqual(Array(4).fill("InvalidArgument"));
  });

  test("with NotImplemented for a kind that is not drawn here", async () => {
    expect(await refused((sheet) => sheet.charts.add("Funnel", sheet.getRange("A1:B4")))).toEqual({
      code: "NotImplemented",
      location: "ChartCollection.add",
    });
  });
});
