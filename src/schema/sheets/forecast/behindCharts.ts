import type { Cell } from "../../../kit/cell";
import { shortDay } from "../home/words";
import type { CellBlock, PagePart } from "../../plan";
import { CALL_CELL } from "./gapPlan";
import { inWords, signed } from "./words";
import type { Unit } from "./unit";

/** A line straight up at an amount; a single point at the curve's start where there is none. */
function upright(amount: string): readonly (readonly [at: string, height: Cell])[] {
  const at = `=IF(N(${amount})=0,N($B$48),${amount})`;
  return [
    [at, 0],
    [at, `=N(N(${amount})<>0)`],
  ];
}

/** A step of the waterfall: where its bar begins and ends, counted from the opening. */
const STEP = [
  "=MIN($L48,$L49)-MIN(0,$L$48:$L$54)",
  "=MAX(0,$L49-$L48)",
  "=MAX(0,$L48-$L49)",
  0,
  "=$L48+N($D20)",
];

/** The first step, of no height, the one after it, and the last: all moves together. */
function steps(unit: Unit): readonly CellBlock[] {
  const amount = (cell: string) => inWords(cell, { ...unit, mark: "" });
  const end = (when: string, cell: string) =>
    `=IF(CompareDay="","",${shortDay(when)}&CHAR(10)&${amount(cell)})`;
  const label = `=IF($B20="","",$B20&CHAR(10)&${signed("$D20", unit)})`;
  return [
    {
      address: "G47:L49",
      cells: [
        ["Step", "Base", "Up", "Down", "In all", "Level"],
        [end("CompareDay", "D19"), 0, 0, 0, 0, 0],
        [label, ...STEP],
      ],
    },
    {
      address: "G54:L54",
      cells: [[end("AsOf", "D25"), "=MIN(0,$L53)-MIN(0,$L$48:$L$54)", 0, 0, "=ABS($L53)", "=$L53"]],
    },
  ];
}

const ABOUT = "Behind the charts: the odds as of the last import or call, the steps since the opening";

/** What the charts draw, in plain sight below what is printed: a chart does not show hidden cells. */
export function behindCharts(unit: Unit): PagePart {
  const [target, call] = [upright("PeriodTarget"), upright(CALL_CELL)];
  return {
    formulas: [
      { address: "B46", cells: [[ABOUT]] },
      { address: "B47:E47", cells: [["Total", "Odds of at least", "Target", "Your call"]] },
      { address: "B77:B80", cells: [...target, ...call].map(([at]) => [at]) },
      { address: "D77:D78", cells: target.map(([, height]) => [height]) },
      { address: "E79:E80", cells: call.map(([, height]) => [height]) },
      ...steps(unit),
    ],
    copies: [{ from: "G49:L49", to: "G49:L53" }],
  };
}
