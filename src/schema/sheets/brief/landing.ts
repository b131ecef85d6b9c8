import type { CellBlock, PagePart } from "../../plan";
import { CURVE, CURVE_LOOKS } from "../forecast/curve";
import { lastStep, numberSteps, STEP_HEADS } from "../forecast/numberSteps";
import { WATERFALL_LOOKS } from "../forecast/waterfall";
import { plain } from "./words";

/** Where what the charts draw begins, below the printed page: columns A to E and H to M. */
const HEADS = 41;
const FIRST = HEADS + 1;

/** What the waterfall draws. */
const STEPS: CellBlock = {
  address: `H${String(FIRST)}:M${String(lastStep(FIRST))}`,
  cells: numberSteps({ deals: "$P$9", closed: "P14", inPlay: "P19", target: "N(P20)", plain }),
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
    { address: `I${String(HEADS)}:M${String(HEADS)}`, cells: [STEP_HEADS] },
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
    { ...WATERFALL_LOOKS, place: "A11:F16", source: `H${String(HEADS)}:M${String(lastStep(FIRST))}` },
    { ...CURVE_LOOKS, place: "H11:M16", source: `A${String(HEADS)}:E${LAST_POINT}` },
  ],
};
