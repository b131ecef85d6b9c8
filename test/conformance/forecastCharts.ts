/**
 * Builds the three charts of the Forecast sheet as the add-in would: a waterfall of stacked columns, the odds curve and
 * the weeks. Self-contained, so that a browser can run it in the pane's window.
 */
export async function addForecastCharts(context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.showGridlines = false;

  function waterfall(): void {
    sheet.getRange("U19:Z26").values = [
      ["", "Base", "Total", "Up", "Down", "Label"],
      ["14 Sep", 0, 760, 0, 0, 760],
      ["Created", 760, 0, 110, 0, 870],
      ["Pulled in", 870, 0, 75, 0, 945],
      ["Raised", 945, 0, 40, 0, 985],
      ["Slipped", 630, 0, 0, 355, 985],
      ["Lost", 480, 0, 0, 150, 630],
      ["21 Sep", 0, 480, 0, 0, 480],
    ];
    const words = ["8,160", "+110", "+75", "+40", "−355", "−150", "7,880"];
    sheet.getRange("AA20:AA26").values = words.map((word) => [`'${word}`]);
    const chart = sheet.charts.add("ColumnStacked", sheet.getRange("U19:Z26"), "Columns");
    chart.name = "Waterfall";
    chart.setPosition("B19", "G31");
    chart.title.visible = false;
    chart.legend.visible = false;
    chart.format.border.lineStyle = "None";
    chart.axes.valueAxis.visible = false;
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.majorGridlines.visible = false;
    const [base, total, up, down, labels] = [0, 1, 2, 3, 4].map((at) => chart.series.getItemAt(at));
    if (!base || !total || !up || !down || !labels) return;
    base.format.fill.clear();
    base.gapWidth = 65;
    base.overlap = 100;
    total.format.fill.setSolidColor("#AFB8C1");
    up.format.fill.setSolidColor("#0B5394");
    down.format.fill.setSolidColor("#B54708");
    labels.chartType = "Line";
    labels.format.line.lineStyle = "None";
    labels.markerStyle = "None";
    labels.hasDataLabels = true;
    labels.dataLabels.position = "Top";
    labels.dataLabels.format.font.bold = true;
    for (let at = 0; at < words.length; at += 1) {
      const label = labels.points.getItemAt(at).dataLabel;
      label.formula = `=AA${20 + at}`;
      label.position = "Top";
      label.format.font.color = words[at]?.startsWith("−") ? "#B54708" : "#1B1F24";
    }
  }

  function odds(): void {
    const points = Array.from({ length: 29 }, (_, at) => {
      const k = 4800 + at * 100;
      return [k * 1000, 1 / (1 + Math.exp((k - 6170) / 230))];
    });
    sheet.getRange("AC1:AD29").values = points;
    sheet.getRange("AE1:AF6").values = [
      [6400000, 0],
      [6400000, 1],
      [6150000, 0],
      [6150000, 1],
      [5504000, 0.03],
      [6795000, 0.03],
    ];
    const chart = sheet.charts.add("XYScatterSmoothNoMarkers", sheet.getRange("AC1:AD29"), "Columns");
    chart.name = "Odds";
    chart.setPosition("I2", "O14");
    chart.title.visible = false;
    chart.legend.visible = false;
    chart.format.border.lineStyle = "None";
    const { valueAxis, categoryAxis } = chart.axes;
    valueAxis.minimum = 0;
    valueAxis.maximum = 1;
    valueAxis.majorUnit = 0.25;
    valueAxis.numberFormat = "0 %";
    categoryAxis.minimum = 4800000;
    categoryAxis.maximum = 7600000;
    categoryAxis.majorUnit = 400000;
    categoryAxis.numberFormat = '#,##0," k"';
    categoryAxis.majorGridlines.visible = false;
    const curve = chart.series.getItemAt(0);
    curve.format.line.color = "#0B5394";
    curve.format.line.weight = 2.25;
    const lines = [
      ["Target", "1:2", "#1B1F24", 1.5, "Continuous", "Target 6,400 k: 33 %", "Right", 1],
      ["Call", "3:4", "#B54708", 1.5, "Dash", "Call 6,150 k: 52 %", "Left", 1],
      ["Range", "5:6", "#C9DDF0", 8, "Continuous", "8 in 10", "Left", 0],
    ] as const;
    for (const [name, rows, color, weight, dash, words, side, at] of lines) {
      const [first, last] = rows.split(":");
      const line = chart.series.add(name);
      line.setXAxisValues(sheet.getRange(`AE${first}:AE${last}`));
      line.setValues(sheet.getRange(`AF${first}:AF${last}`));
      line.format.line.color = color;
      line.format.line.weight = weight;
      line.format.line.lineStyle = dash;
      const point = line.points.getItemAt(at);
      point.hasDataLabel = true;
      point.dataLabel.text = words;
      point.dataLabel.position = side;
      point.dataLabel.format.font.bold = name !== "Range";
      point.dataLabel.format.font.color = name === "Range" ? "#57606A" : color;
    }
  }

  function weeks(): void {
    const rows = Array.from({ length: 13 }, (_, at) => [
      `W${at + 1}`,
      at < 12 ? Math.round(40 + at * at * 30 + at * 30) : "=NA()",
      at < 12 ? 6500 - at * 30 : "=NA()",
      at < 12 ? 7150 - at * 33 : "=NA()",
      Math.round(64 + at * 485),
    ]);
    sheet.getRange("AH1:AL14").values = [["", "Closed", "Your call", "Reps' calls", "Plan"], ...rows];
    const chart = sheet.charts.add("Line", sheet.getRange("AH1:AL14"), "Columns");
    chart.name = "Weeks";
    chart.setPosition("I17", "O29");
    chart.title.visible = false;
    chart.legend.visible = false;
    chart.format.border.lineStyle = "None";
    chart.axes.valueAxis.numberFormat = "#,##0";
    chart.axes.categoryAxis.tickLabelSpacing = 2;
    const looks = [
      ["#0B5394", 2.5, "Continuous", 11, "Right"],
      ["#B54708", 2, "Dash", 0, "Bottom"],
      ["#6E7781", 1.5, "Dash", 1, "Top"],
      ["#6E7781", 1.5, "Dot", 12, "Top"],
    ] as const;
    looks.forEach(([color, weight, dash, at, side], index) => {
      const series = chart.series.getItemAt(index);
      series.format.line.color = color;
      series.format.line.weight = weight;
      series.format.line.lineStyle = dash;
      const point = series.points.getItemAt(at);
      point.hasDataLabel = true;
      point.dataLabel.showSeriesName = true;
      point.dataLabel.showValue = false;
      point.dataLabel.position = side;
      point.dataLabel.format.font.color = color;
    });
  }

  waterfall();
  odds();
  weeks();
  await context.sync();
}
