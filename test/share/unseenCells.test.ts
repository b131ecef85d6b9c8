import { planCopy } from "../../src/share/planCopy";
import { AS_OF } from "./copiedParts";
import { columnsOf, policy, whole } from "./policies";
import { MAIN, buildWorkbook, formula, number, row, table, text } from "./workbookBuilder";

/** Font and fill of a cell format, and its number format. */
type Look = readonly [font: string, fill: string, format?: string];

const SOLID = (colour: string) =>
  `<fill><patternFill patternType="solid"><fgColor ${colour}/></patternFill></fill>`;
const COLOURS = (colour: string) =>
  `<font><sz val="11"/>${colour && `<color ${colour}/>`}<name val="Calibri"/></font>`;
const NO_FILL = '<fill><patternFill patternType="none"/></fill>';

const LOOKS = {
  plain: ["", NO_FILL],
  whiteByRgb: ['rgb="FFffffff"', NO_FILL],
  whiteByTheme: ['theme="0"', NO_FILL],
  darkened: ['theme="0" tint="-0.25"', NO_FILL],
  greenOnGreen: ['rgb="FF00B050"', SOLID('rgb="0000B050"')],
  accentOnAccent: ['theme="4" tint="0.4"', SOLID('theme="4" tint="0.4"')],
  blackOnBlack: ["", SOLID('theme="1"')],
  whiteOnBlue: ['theme="0"', SOLID('rgb="FF0000FF"')],
  whiteOnDots: ['theme="0"', '<fill><patternFill patternType="gray125"/></fill>'],
  noSections: ["", NO_FILL, ";;;"],
  quotedSections: ["", NO_FILL, '"";"" ; ;""'],
  noNumbers: ["", NO_FILL, ";;"],
  signed: ["", NO_FILL, "0;;"],
} as const satisfies Readonly<Record<string, Look>>;

const NAMES = Object.keys(LOOKS) as readonly (keyof typeof LOOKS)[];

function styles(): string {
  const looks: readonly Look[] = Object.values(LOOKS);
  const formats = looks.map(
    ([, , code = "General"], at) =>
      `<numFmt numFmtId="${200 + at}" formatCode="${code.replaceAll('"', "&quot;")}"/>`,
  );
  const xfs = looks.map(
    (_, at) => `<xf numFmtId="${200 + at}" fontId="${at}" fillId="${at}" borderId="0" xfId="0"/>`,
  );
  return (
    `<styleSheet xmlns="${MAIN}"><numFmts>${formats.join("")}</numFmts><fonts>${looks.map(([font]) => COLOURS(font)).join("")}</fonts>` +
    `<fills>${looks.map(([, fill]) => fill).join("")}</fills><borders><border/></borders><cellXfs>${xfs.join("")}</cellXfs></styleSheet>`
  );
}

async function unseenIn(rows: string, kept = whole("Page"), tables: readonly string[] = []) {
  const bytes = buildWorkbook({ styles: styles(), sheets: [{ name: "Page", rows, tables }] });
  const planned = await planCopy({ bytes, policy: policy([kept]), twins: {}, asOf: AS_OF });
  if (!planned.ok) throw new Error(JSON.stringify(planned.reason));
  const { unseen, warnings } = planned.plan;
  expect(warnings.includes("unseenCells")).toBe(unseen !== undefined);
  return unseen;
}

function styled(name: keyof typeof LOOKS): number {
  return NAMES.indexOf(name);
}

const HIDING = [
  "whiteByRgb",
  "whiteByTheme",
  "greenOnGreen",
  "accentOnAccent",
  "blackOnBlack",
  "noSections",
  "quotedSections",
];

describe("a cell whose look hides it", () => {
  it.each(NAMES)("is told of where it stays: %s", async (name) => {
    const shown = { figure: number("B2", 7, styled(name)), text: text("B2", "Kestrel", styled(name)) };
    const found = { cells: 1, firstCell: "Page!B2" };
    const isHiding = HIDING.includes(name);
    expect(await unseenIn(row(2, [shown.figure]))).toEqual(
      isHiding || name === "noNumbers" ? found : undefined,
    );
    expect(await unseenIn(row(2, [shown.text]))).toEqual(isHiding ? found : undefined);
  });

  it("is counted, a result as well, and the first is named; empty ones are not", async () => {
    const hidden = styled("noSections");
    const cells = [
      `<c r="A3" s="${hidden}"/>`,
      text("B3", "", hidden),
      number("C3", 1, hidden),
      number("D3", 2, hidden),
    ];
    const result = formula("A4", "C3+1", 2).replace('"A4"', `"A4" s="${hidden}"`);
    expect(await unseenIn(row(3, cells) + row(4, [result]))).toEqual({ cells: 3, firstCell: "Page!C3" });
  });

  it("is no matter where it leaves, nor in the heading of a table, which has a ground of its own", async () => {
    const white = styled("whiteByTheme");
    const rows =
      row(1, [text("A1", "Deal", white), text("B1", "Secret", white)]) +
      row(2, [text("A2", "Orvieto"), text("B2", "Hush", white)]);
    const list = [table("Page", "A1:B2", ["Deal", "Secret"])];
    expect(await unseenIn(rows, columnsOf("Page", ["Deal"]), list)).toBeUndefined();
    expect(await unseenIn(rows, columnsOf("Page", ["Deal", "Secret"]), list)).toEqual({
      cells: 1,
      firstCell: "Page!B2",
    });
  });
});
