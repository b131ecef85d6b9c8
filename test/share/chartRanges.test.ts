import { chartAnchor } from "./canaryChart";
import { everyCopyIsValid } from "./everyCopyIsValid";
import { copied, partsOf } from "./copiedParts";
import { policy, whole } from "./policies";
import { repairFaults } from "./repairFaults";
import { buildWorkbook, formula, number, row, text } from "./workbookBuilder";

everyCopyIsValid();

const NAMES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const XDR =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** What the file remembers of every range, and nothing of it is so. */
const STALE = '<c:ptCount val="1"/><c:pt idx="0"><c:v>7654321</c:v></c:pt>';

function series(index: number, values: string, categories: string): string {
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    `<c:cat><c:strRef><c:f>${categories}</c:f><c:strCache>${STALE}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${values}</c:f><c:numCache><c:formatCode>General</c:formatCode>${STALE}</c:numCache></c:numRef></c:val></c:ser>`
  );
}

function chartOf(all: readonly (readonly [values: string, categories: string])[]): string {
  const drawn = all.map(([values, categories], index) => series(index, values, categories)).join("");
  const axis = (kind: string, [id, other, place]: readonly [number, number, string]): string =>
    `<c:${kind}><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${place}"/><c:crossAx val="${other}"/></c:${kind}>`;
  return (
    `<c:chartSpace ${NAMES}><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>${drawn}` +
    `<c:axId val="1"/><c:axId val="2"/></c:barChart>${axis("catAx", [1, 2, "b"])}${axis("valAx", [2, 1, "l"])}</c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`
  );
}

/** Weeks in A2:A9, something of the manager's in B, figures in C and D, with a chart over them. */
function workbookWith(all: Parameters<typeof chartOf>[0]): Uint8Array {
  const rows = [2, 3, 4, 5, 6, 7, 8, 9].map((at) =>
    row(at, [
      text(`A${at}`, `Week ${at}`),
      text(`B${at}`, `own ${at}`),
      number(`C${at}`, at * 10),
      formula(`D${at}`, `C${at}*2`, at * 20),
    ]),
  );
  const relations = (type: string, target: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;
  return buildWorkbook({
    sheets: [
      {
        name: "Page",
        rows: rows.join(""),
        after: '<drawing r:id="rId1"/>',
        relations: [{ type: "drawing", target: "../drawings/drawing1.xml" }],
      },
      { name: "Away", rows: row(1, [number("A1", 7)]) },
    ],
    parts: {
      "xl/drawings/drawing1.xml": `<xdr:wsDr ${XDR}>${chartAnchor(() => "Chart")}</xdr:wsDr>`,
      "xl/drawings/_rels/drawing1.xml.rels": relations("chart", "../charts/chart1.xml"),
      "xl/charts/chart1.xml": chartOf(all),
    },
  });
}

/** The chart of a copy without rows 4 and 9 and column B: each reference, and what the file remembers of it. */
async function chartOfCopy(all: Parameters<typeof chartOf>[0]) {
  const page = { ...whole("Page"), leftOutRows: [3, 8], leftOutColumns: [1] };
  const { bytes } = await copied(workbookWith(all), policy([page]));
  const chart = partsOf(bytes)["xl/charts/chart1.xml"] ?? "";
  expect(chart).not.toContain("7654321");
  expect(repairFaults(bytes)).toEqual([]);
  return [...chart.matchAll(/<c:f>([^<]*)<\/c:f><c:(?:str|num)Cache>(.*?)<\/c:(?:str|num)Cache>/g)].map(
    ([, reference, cache = ""]) => ({
      reference,
      count: Number(/ptCount val="(\d+)"/.exec(cache)?.[1]),
      points: [...cache.matchAll(/idx="(\d+)"><c:v>([^<]*)/g)].map(([, at, value]) => `${at}: ${value}`),
    }),
  );
}

const KEPT = [2, 3, 5, 6, 7, 8];
const points = (values: readonly (number | string)[]) => values.map((value, at) => `${at}: ${value}`);

describe("the ranges of a chart", () => {
  it("shrink to the rows that stay, move with their columns, and remember what the copy's cells show", async () => {
    const weeks = { reference: "Page!$A$2:$A$7", count: 6, points: points(KEPT.map((at) => `Week ${at}`)) };
    expect(
      await chartOfCopy([
        ["Page!$C$2:$C$9", "Page!$A$2:$A$9"],
        ["Page!$D$2:$D$9", "Page!$A$2:$A$9"],
      ]),
    ).toEqual([
      weeks,
      { reference: "Page!$B$2:$B$7", count: 6, points: points(KEPT.map((at) => at * 10)) },
      weeks,
      { reference: "Page!$C$2:$C$7", count: 6, points: points(KEPT.map((at) => at * 20)) },
    ]);
  });

  it("of several blocks keep their brackets while more than one block is left", async () => {
    expect(
      await chartOfCopy([
        ["(Page!$C$2:$C$4,Page!$C$7:$C$9)", "(Page!$A$2:$A$3,Page!$A$6:$A$7)"],
        ["(Page!$C$4,Page!$C$7:$C$8)", "(Page!$A$4:$A$4,Page!$A$7:$A$8)"],
      ]),
    ).toEqual([
      {
        reference: "(Page!$A$2:$A$3,Page!$A$5:$A$6)",
        count: 4,
        points: points(["Week 2", "Week 3", "Week 6", "Week 7"]),
      },
      { reference: "(Page!$B$2:$B$3,Page!$B$6:$B$7)", count: 4, points: points([20, 30, 70, 80]) },
      { reference: "Page!$A$6:$A$7", count: 2, points: points(["Week 7", "Week 8"]) },
      { reference: "Page!$B$6:$B$7", count: 2, points: points([70, 80]) },
    ]);
  });

  it("over cells that are all gone, or of a sheet that leaves, go with their series", async () => {
    expect(
      await chartOfCopy([
        ["Page!$C$2:$C$3", "Page!$A$2:$A$3"],
        ["Page!$B$2:$B$3", "Page!$A$2:$A$3"],
        ["Away!$A$1", "Page!$A$2:$A$3"],
      ]),
    ).toEqual([
      { reference: "Page!$A$2:$A$3", count: 2, points: points(["Week 2", "Week 3"]) },
      { reference: "Page!$B$2:$B$3", count: 2, points: points([20, 30]) },
    ]);
  });
});
