import { FIRST_USE_TABS } from "../../terms/firstUseTabs";
import { blankPlan } from "../derive/blankPlan";
import { PALETTE } from "../palette";
import type { Line, SheetPlan } from "../plan";

/** A line of the page: a heading alone, or what is computed, in plain words and as a formula. */
export type ComputedLine =
  readonly [heading: string] | readonly [what: string, words: string, formula: string];

/** Widths in pixels: margin, what, words, formula. */
const WIDTHS = [12, 200, 350, 560];

/** How many characters stand in one row of print of each column, and how high that row is in pixels. */
const PRINT = [
  { perRow: 30, pixels: 17 },
  { perRow: 58, pixels: 17 },
  { perRow: 100, pixels: 15 },
] as const;
const PADDING = 6;
/** Excel's tallest row is 409 points. */
const TALLEST = 540;

const HEADING: Line = { pixels: 30, style: { size: 11, isBold: true, valign: "Bottom", line: PALETTE.ink } };
const TITLE_LINES: readonly Line[] = [{ pixels: 32 }, { pixels: 20 }, { pixels: 8 }];

/** Each figure, column and function of the book: what it says, and how it is worked out. */
export function computedPlan(lines: readonly ComputedLine[]): SheetPlan {
  const rows = [...TITLE_LINES, ...lines.map(lineOf)];
  const first = TITLE_LINES.length + 1;
  const last = String(rows.length);
  const from = String(first);
  return {
    ...blankPlan(FIRST_USE_TABS.computed),
    columns: { address: "A:D", lines: WIDTHS.map((pixels) => ({ pixels })) },
    rows: { address: `B1:D${last}`, lines: rows },
    cells: [
      {
        address: "B1:B2",
        cells: [
          ["How it is computed"],
          ["What each figure, column and function says, and its formula. Nothing is typed here."],
        ],
      },
      { address: `B${from}:D${last}`, cells: lines.map(cellsOf) },
    ],
    styles: [
      { address: "A:D", style: { size: 10, valign: "Top" } },
      { address: "B1", style: { size: 18, isBold: true } },
      { address: "B2", style: { size: 9, color: PALETTE.sub } },
      { address: `B${from}:D${last}`, style: { isWrapped: true } },
      { address: `B${from}:B${last}`, style: { isBold: true } },
      { address: `D${from}:D${last}`, style: { size: 9, color: PALETTE.sub } },
    ],
    frozen: { rows: 2, columns: 0 },
    print: { isLandscape: true, pagesWide: 1, titleRows: "1:2" },
  };
}

/** A formula is a text here, which the apostrophe says. */
function cellsOf(line: ComputedLine): readonly (string | null)[] {
  if (line.length === 1) return [line[0], null, null];
  const [what, words, formula] = line;
  return [what, words, formula.startsWith("=") ? `'${formula}` : formula];
}

/** As high as its longest text needs. */
function lineOf(line: ComputedLine): Line {
  if (line.length === 1) return HEADING;
  const heights = PRINT.map(({ perRow, pixels }, index) => pixels * printedRows(line[index] ?? "", perRow));
  const pixels = Math.min(TALLEST, PADDING + Math.max(...heights));
  return { pixels, style: { line: PALETTE.line } };
}

function printedRows(text: string, perRow: number): number {
  return text.split("\n").reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / perRow)), 0);
}
