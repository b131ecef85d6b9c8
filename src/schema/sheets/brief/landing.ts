import type { CellBlock, PagePart } from "../../plan";
import { CURVE, CURVE_LOOKS } from "../forecast/curve";
import { WATERFALL_LOOKS } from "../forecast/waterfall";
import { plain } from "./words";

/** Where what the charts draw begins, below the printed page: columns A to E and H to M. */
const HEADS = 41;
const FIRST = HEADS + 1;

/** What the number is made of: label, what it stands on, and its height. */
const PARTS: readonly (readonly [label: string, base: string, height: string, isTotal?: true])[] = [
  ["Closed", "0", "P14"],
  ["Commit", "P14", "Forecast!F7"],
  ["Best case", "P14+Forecast!F7", "Forecast!G7"],
  ["Pipeline", "P14+Forecast!F7+Forecast!G7", "Forecast!H7"],
  ["In play", "0", "P19", true],
  ["Target", "0", "N(P20)", true],
];

/** A cell of the Forecast's steps once they tell what moved; until then what the number is made of. */
function moved(own: string, row: number, column: number): string {
  return `=IF(WhyMoved="",${own},IFERROR(INDEX(WaterfallSteps,${String(row)},${String(column)}),0))`;
}

function part(index: number): readonly string[] {
  const [label, base, height, isTotal = false] = PARTS[index] ?? ["", "0", "0"];
  const words = label === "" ? '""' : `IF($P$9=0,"","${label}"&CHAR(10)&${plain(height)})`;
  const drawn = `IF($P$9=0,0,${height})`;
  const heights = isTotal ? ["0", "0", drawn] : [drawn, "0", "0"];
  return [words, base, ...heights, "0"].map((own, column) => moved(own, index + 1, column + 1));
}

/** What the waterfall draws: a row more than the number has parts, for an opening, five moves and a closing. */
const STEPS: CellBlock = {
  address: `H${String(FIRST)}:M${String(FIRST + PARTS.length)}`,
  cells: [...PARTS.keys(), PARTS.length].map(part),
};

const POINT = `IFERROR(INDEX(OddsCurve,ROWS($A$${String(FIRST)}:$A${String(FIRST)}),COLUMNS($A${String(FIRST)}:A${String(FIRST)})),"")`;

const LAST_POINT = String(FIRST + CURVE.points - 1);

/** Why the number moved, or of what it is made, and where it can land. */
export const briefLanding: PagePart = {
  cells: [
    { address: "H10", cells: [["Where it can land ³"]] },
    { address: `A${String(HEADS - 1)}`, cells: [["Behind the charts"]] },
    {
      address: `B${String(HEADS)}:E${String(HEADS)}`,
      cells: [["8 in 10", "Target", "Our call", "Odds"]],
    },
    { address: `I${String(HEADS)}:M${String(HEADS)}`, cells: [["Base", "Up", "Down", "In all", "Opening"]] },
  ],
  formulas: [
    { address: "A10", cells: [['=IF(WhyMoved="","What the number is made of ⁵","Why it moved ⁵")']] },
    { address: "F10", cells: [['=TRIM(P3&" "&BookCurrency)']] },
    {
      address: "M10",
      cells: [
        ['=IF(P10&P11="","No odds yet","Chance of at least this much; our call orange, target black")'],
      ],
    },
    { address: `A${String(FIRST)}`, cells: [[`=${POINT}`]] },
    STEPS,
  ],
  copies: [{ from: `A${String(FIRST)}`, to: `A${String(FIRST)}:E${LAST_POINT}` }],
  charts: [
    { ...WATERFALL_LOOKS, place: "A11:F16", source: `H${String(HEADS)}:M${String(FIRST + PARTS.length)}` },
    { ...CURVE_LOOKS, place: "H11:M16", source: `A${String(HEADS)}:E${LAST_POINT}` },
  ],
};
