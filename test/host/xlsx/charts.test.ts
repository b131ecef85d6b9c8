import { CHART_KINDS, isChartType, type ChartType } from "../../../src/host/book/charts/chart-kinds";
import { PLAIN_POINT } from "../../../src/host/book/charts/new-chart";
import type { Book } from "../../../src/host/book/types";
import type { Chart, ChartFacts } from "../../../src/host/book/types/chart";
import type { ChartLine } from "../../../src/host/book/types/chart-looks";
import { openPackage } from "../../../src/host/xlsx/package";
import { readXlsx } from "../../../src/host/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/host/xlsx/write-xlsx";
import { ooxmlErrors } from "../../share/ooxmlErrors";
import { at, closeBooks, openBook, write } from "../book/support";

afterAll(closeBooks);
jest.setTimeout(30_000);

const DASHED: ChartLine = { color: "#B54708", style: "Dash", weight: 2 };
const TYPES = Object.keys(CHART_KINDS).filter(isChartType);

function addData({ sheets }: Book): void {
  sheets.active.rename("Forecast & more");
  write(sheets.active, "A1", [
    ["Step", "Base", "Up"],
    ["14 Sep", 760, 0],
    ["Created", 760, 110],
    ["Slipped", 515, ""],
  ]);
  write(sheets.active, "E1", [["'+110"]]);
}

function addChart(book: Book, type: ChartType): Chart {
  const sheet = book.sheets.active;
  return book.chartsOf(sheet).add(type, { sheet, box: at("A1:C4") }, "Columns");
}

/** A chart with each of its facts away from what Excel gives. */
function dress(book: Book, chart: Chart): void {
  const sheet = book.sheets.active;
  const { facts } = chart;
  const [base, up] = facts.series;
  if (!base || !up) throw new Error("the chart has two series");
  const { labels } = base;
  const font = { ...labels.font, bold: true, color: "#0B5394", size: 10.5, name: "Arial" };
  chart.change({
    name: "Why it moved <1>",
    fill: "None",
    title: { ...facts.title, text: { sheet, box: at("A1") }, overlays: true },
    legend: { ...facts.legend, isShown: true, position: "Corner", font },
    gapWidth: 65,
    overlap: 100,
    blanks: "Interplotted",
    plotsVisibleOnly: false,
    plot: { ...facts.plot, inside: { left: 36, top: 21.6, width: 288, height: 108 } },
    valueAxis: {
      ...facts.valueAxis,
      minimum: 100,
      maximum: 1500,
      majorUnit: 250,
      numberFormat: '#,##0" k"',
      isShown: false,
      gridlines: { ...facts.valueAxis.gridlines, isShown: false },
    },
    categoryAxis: {
      ...facts.categoryAxis,
      isReversed: true,
      labelSpacing: 2,
      tickLabels: "Low",
      tickMarks: "Outside",
      font,
      title: { ...facts.categoryAxis.title, text: "Steps\nof the week", isShown: true },
    },
    series: [
      {
        ...base,
        fill: "None",
        hasLabels: true,
        labels: { ...labels, position: "Center", numberFormat: "0.0", font },
        points: {
          0: { ...PLAIN_POINT, hasLabel: false },
          1: { ...PLAIN_POINT, label: { ...labels, text: { sheet, box: at("E1") } } },
          2: { ...PLAIN_POINT, fill: "#FDEBDD", border: DASHED, label: { ...labels, text: "lost & won" } },
        },
      },
      {
        ...up,
        name: "Typed",
        type: "LineMarkers",
        line: DASHED,
        marker: { style: "Diamond", size: 7, foreground: "#1B1F24", background: "#FFFFFF" },
        isSmooth: true,
      },
    ],
  });
}

/** Facts with places as the formulas that they are, so that two workbooks can be compared. */
function plain(facts: ChartFacts): unknown {
  return JSON.parse(
    JSON.stringify(facts, (_, value: unknown) =>
      typeof value === "object" && value !== null && "sheet" in value && "box" in value ? value.box : value,
    ),
  );
}

async function reopened(book: Book) {
  const bytes = await writeXlsx(book);
  const again = openBook(() => 0);
  const opened = await readXlsx(bytes, again);
  return { bytes, opened, charts: again.chartsOf(again.sheets.active).items };
}

describe("a chart in a file", () => {
  test("of every kind is valid and comes back as it was", async () => {
    const book = openBook(() => 0);
    addData(book);
    for (const type of TYPES) addChart(book, type);
    const { bytes, opened, charts } = await reopened(book);
    expect(await ooxmlErrors(bytes)).toEqual([]);
    expect(opened).toEqual({ ok: true, leftOut: [] });
    expect(charts.map(({ facts }) => facts.type)).toEqual(TYPES);
    const kept = ({ facts: { name, anchor, title, series, legend } }: Chart) =>
      plain({ name, anchor, title, series, legend } as ChartFacts);
    expect(charts.map(kept)).toEqual(book.chartsOf(book.sheets.active).items.map(kept));
  });

  test("keeps every look, label and reference", async () => {
    const book = openBook(() => 0);
    addData(book);
    const chart = addChart(book, "ColumnStacked");
    dress(book, chart);
    const { bytes, opened, charts } = await reopened(book);
    expect(await ooxmlErrors(bytes)).toEqual([]);
    expect(opened).toEqual({ ok: true, leftOut: [] });
    expect(charts.map(({ facts }) => plain(facts))).toEqual([plain(chart.facts)]);
  });

  test("remembers the values that its cells show", async () => {
    const book = openBook(() => 0);
    addData(book);
    dress(book, addChart(book, "ColumnStacked"));
    const xml = openPackage(await writeXlsx(book)).text("xl/charts/chart1.xml") ?? "";
    expect(xml).toContain("<c:f>'Forecast &amp; more'!$B$2:$B$4</c:f>");
    expect(xml).toContain('<c:pt idx="2"><c:v>515</c:v></c:pt>');
    expect(xml).toContain("<c:v>+110</c:v>");
  });

  test("is named when it is of a kind that is not drawn, or loses looks", async () => {
    const book = openBook(() => 0);
    addData(book);
    addChart(book, "Line");
    addChart(book, "Pie");
    const file = openPackage(await writeXlsx(book));
    file.change("xl/charts/chart1.xml", (xml) => xml.replace(/c:lineChart>/g, "c:line3DChart>"));
    file.change("xl/charts/chart2.xml", (xml) =>
      xml.replace('<c:firstSliceAng val="0"/>', '<c:firstSliceAng val="90"/>'),
    );
    const again = openBook(() => 0);
    expect(await readXlsx(file.zip(), again)).toEqual({
      ok: true,
      leftOut: [
        { what: "charts of other kinds", count: 1 },
        { what: "looks of charts (the charts are here, simplified)", count: 1 },
      ],
    });
    expect(again.chartsOf(again.sheets.active).items.map(({ facts }) => facts.type)).toEqual(["Pie"]);
  });
});
