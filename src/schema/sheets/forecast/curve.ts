import { PALETTE } from "../../palette";
import type { PlannedChart } from "../../chartPlan";
import type { CellBlock, PagePart } from "../../plan";
import { share } from "../home/words";
import { CALL_CELL } from "./gapPlan";
import type { Unit } from "./unit";
import { inWords } from "./words";

/** A total of the period and the chance of at least that much. */
export interface OddsPoint {
  readonly total: number;
  readonly chance: number;
}

/** The odds curve runs through so many points; every so many of them say their total. */
export const CURVE = { points: 29, labelEvery: 4 } as const;

const FIRST = 48;
const LAST = FIRST + CURVE.points - 1;
const HEADS = FIRST - 1;

/** A mark as high as the chart, at the point nearest to an amount. */
function markAt(amount: string): string {
  return `=IFERROR(N(ROUND((${amount}-$G$48)/($G$49-$G$48),0)+1=ROWS($G$48:$G48)),0)`;
}

const TOTALS = `$G$${String(FIRST)}:$G$${String(LAST)}`;
const CHANCES = `$F$${String(FIRST)}:$F$${String(LAST)}`;

/** The chance of the call, between the two points around it. */
const CALL_ODDS =
  `LET(at,MATCH(${CALL_CELL},${TOTALS}),from,INDEX(${TOTALS},at),odds,INDEX(${CHANCES},at),` +
  `odds+(INDEX(${CHANCES},at+1)-odds)*(${CALL_CELL}-from)/(INDEX(${TOTALS},at+1)-from))`;

/** What the orange mark says, and what the others are. */
function legend(unit: Unit): readonly CellBlock[] {
  return [
    {
      address: "N8",
      cells: [
        [
          `=IF(OR(${CALL_CELL}="",COUNT(${TOTALS})=0),"","Your call "&${inWords(CALL_CELL, unit)}&IFERROR(": "&${share(CALL_ODDS)},""))`,
        ],
      ],
    },
    { address: "S8", cells: [[`=IF(COUNT(${TOTALS})=0,"","Black: target. Filled: 8 in 10.")`]] },
  ];
}

/** The curve with the target and the call marked, and what lies within 8 in 10 filled. */
export const CURVE_LOOKS: Omit<PlannedChart, "place" | "source"> = {
  name: "Odds curve",
  kind: "ColumnClustered",
  series: [
    { color: PALETTE.band, kind: "Area" },
    { color: PALETTE.ink },
    { color: PALETTE.warn },
    { color: PALETTE.accent, kind: "Line", weight: 2 },
  ],
  gap: 500,
  scale: { maximum: 1, majorUnit: 0.25, format: "0 %" },
  labelEvery: CURVE.labelEvery,
};

/** What the odds curve draws: its points are values, what is marked on it follows the book. */
export function curve(unit: Unit): PagePart {
  return {
    formulas: [
      ...legend(unit),
      {
        address: `C${String(HEADS)}:G${String(HEADS)}`,
        cells: [["8 in 10", "Target", "Your call", "Odds", "Total"]],
      },
      {
        address: `B${String(FIRST)}:E${String(FIRST)}`,
        cells: [
          [
            `=IF($G48="","",${inWords("$G48", { ...unit, mark: "" })})`,
            "=IF(ABS(N($F48)-0.5)<=0.4,$F48,0)",
            markAt("PeriodTarget"),
            markAt(CALL_CELL),
          ],
        ],
      },
    ],
    copies: [{ from: `B${String(FIRST)}:E${String(FIRST)}`, to: `B${String(FIRST)}:E${String(LAST)}` }],
    styles: [
      { address: "N8:S8", style: { size: 9, color: PALETTE.sub, align: "Right" } },
      { address: "N8", style: { isBold: true, color: PALETTE.warn, align: "Left" } },
    ],
    formats: [{ address: `F${String(FIRST)}:F${String(LAST)}`, codes: "0 %" }],
    charts: [{ ...CURVE_LOOKS, place: "N9:S15", source: `B${String(HEADS)}:F${String(LAST)}` }],
  };
}

/** The curve's points, which only the add-in can work out. */
export function curveCells(points: readonly OddsPoint[]): readonly CellBlock[] {
  const lines = Array.from({ length: CURVE.points }, (_, index) => points[index]);
  return [
    {
      address: `F${String(FIRST)}:G${String(LAST)}`,
      cells: lines.map((point) => [point?.chance ?? "", point?.total ?? ""]),
    },
  ];
}
