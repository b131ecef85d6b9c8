import { PALETTE } from "../../palette";
import type { PlannedChart } from "../../chartPlan";
import type { PagePart } from "../../plan";
import { shortDay } from "../home/words";
import type { Unit } from "./unit";
import { inWords, signed } from "./words";

const ALL = "$L$48:$L$54";

/** How far the lowest level lies below the opening: the bars stand on it. */
const DEPTH = `0-MIN(${ALL})`;

/** Bars that show the change: they start at the opening, drawn as a line. */
export const WATERFALL_LOOKS: Omit<PlannedChart, "place" | "source"> = {
  name: "Why it moved",
  kind: "ColumnStacked",
  series: [
    {},
    { color: PALETTE.accent },
    { color: PALETTE.warn },
    { color: PALETTE.grey },
    { color: PALETTE.grey, kind: "Line", weight: 1 },
  ],
  gap: 65,
};

function end(when: string, amount: string, unit: Unit): string {
  return `${shortDay(when)}&CHAR(10)&${inWords(amount, { ...unit, mark: "" })}`;
}

/** A step's label, where its bar begins, and its height as a rise, a fall or all in all. */
function step(unit: Unit): readonly string[] {
  return [
    `=IF($L49="","",IF($X20="",${end("AsOf", "$D$25", unit)},$B20&CHAR(10)&${signed("$D20", unit)}))`,
    `=IF($L49="",0,MIN($L48:$L49)-MIN(${ALL}))`,
    '=IF($X20="",0,MAX(0,$D20))',
    '=IF($X20="",0,MAX(0,0-$D20))',
    '=IF(($X20<>"")+($L49=""),0,ABS($L48))',
    `=${DEPTH}`,
  ];
}

/** How far each step has come from the opening; the closing goes back to it. */
const LEVEL = '=IF($L$48="","",IF($X20<>"",$L48+$D20,IF(ROWS($L$49:$L49)=COUNT($X$20:$X$24)+1,0,"")))';

/** What the waterfall draws, worked out from the lines beside it. */
export function waterfall(unit: Unit): PagePart {
  return {
    formulas: [
      { address: "L47", cells: [["Level"]] },
      { address: "O47:S47", cells: [["Base", "Up", "Down", "In all", "Opening"]] },
      { address: "L48:L49", cells: [['=IF(CompareDay="","",0)'], [LEVEL]] },
      {
        address: "N48:S49",
        cells: [[`=IF($L48="","",${end("CompareDay", "$D$19", unit)})`, 0, 0, 0, 0, `=${DEPTH}`], step(unit)],
      },
    ],
    formats: [{ address: "O48:S54", codes: "#,##0" }],
    copies: [{ from: "L49:S49", to: "L49:S54" }],
    charts: [{ ...WATERFALL_LOOKS, place: "F20:L26", source: "N47:S54" }],
  };
}
