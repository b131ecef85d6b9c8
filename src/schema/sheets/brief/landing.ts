import type { CellBlock, PagePart } from "../../plan";
import { CURVE, CURVE_LOOKS } from "../forecast/curve";
import { lastStep, numberSteps, STEP_HEADS } from "../forecast/numberSteps";
import { WATERFALL_LOOKS } from "../forecast/waterfall";
import { shortDay } from "../home/words";
import { FIRST_KIND, KINDS } from "./kinds";
import { endedSum } from "./reviewFacts";
import { cut, IN_REVIEW, plain, told } from "./words";

/** Where what the charts draw begins, below the printed page: columns A to F and H to M. */
const HEADS = 49;
const FIRST = HEADS + 1;
const [ROW, LAST_POINT] = [String(FIRST), String(FIRST + CURVE.points - 1)];

const { period, start, end, target, closed } = IN_REVIEW;

/** What stands on a step of a period in review: each kind on those before it, then what closed and the target. */
function reviewed(at: number): readonly string[] {
  const row = String(FIRST_KIND + at);
  const [kinds, isKind] = ["$P$64", `$P$64>${String(at)}`];
  const whole = (column: string, other: string) =>
    `IF(${kinds}=${String(at)},${column},IF(${kinds}=${String(at - 1)},${other},`;
  const ends = `${whole(`"Closed"&CHAR(10)&${plain(closed)}`, `IF(${target}="","","Target"&CHAR(10)&${plain(`N(${target})`)})`)}""))`;
  if (at >= KINDS) return [ends, "0", "0", "0", `${whole(`N(${closed})`, `N(${target})`)}0))`, "0"];
  const below = at === 0 ? "0" : `SUM(P$${String(FIRST_KIND)}:P${String(FIRST_KIND + at - 1)})`;
  return [
    `IF(${isKind},${cut(`O${row}`, 24)}&CHAR(10)&${plain(`P${row}`)},${ends})`,
    `IF(${isKind},${below},0)`,
    `IF(${isKind},N(P${row}),0)`,
    "0",
    `IF(${isKind},0,${whole(`N(${closed})`, `N(${target})`)}0)))`,
    "0",
  ];
}

const AHEAD = numberSteps({ deals: "$P$9", closed: "P14", inPlay: "P19", target: "N(P20)", plain });

/** What the left chart draws. */
const STEPS: CellBlock = {
  address: `H${ROW}:M${String(lastStep(FIRST))}`,
  cells: AHEAD.map((cells, at) =>
    cells.map((cell, column) => `=${told(String(cell).slice(1), reviewed(at)[column] ?? "0")}`),
  ),
};

/** Every so many points say what they stand for; a blank label takes no room. */
const LABELLED = `MOD(ROWS($A$${ROW}:$A${ROW})-1,${String(CURVE.labelEvery)})=0`;

/** A cell of the Forecast's odds curve. */
const POINT = `IFERROR(INDEX(OddsCurve,ROWS($A$${ROW}:$A${ROW}),COLUMNS($A${ROW}:A${ROW})),"")`;

/** The highest amount that the right chart shows of a period in review: its shares are of it. */
const TOP = "$P$58";

const CALLS = `Calls[Period],${period},Calls[Member],"Manager"`;

/** What the right chart draws of a period in review: the day, an even plan, nothing, our calls and what had closed. */
const COURSE = [
  shortDay(`$F${ROW}`),
  `IF(${target}="",0,${target}*($F${ROW}-${start}+1)/(${end}-${start}+1)/${TOP})`,
  "0",
  `IFERROR(AVERAGEIFS(Calls[Call],${CALLS},Calls[Week],">"&N($F${String(HEADS)}),Calls[Week],"<="&$F${ROW})/${TOP},0)`,
  `IFERROR(${endedSum("Won", "", `$F${ROW}`)}/${TOP},0)`,
];

const DAY = `=IF(${period}="","",INT(${start}+(MIN(${end},INT(AsOf))-${start})*(ROWS($A$${ROW}:$A${ROW})-1)/${String(CURVE.points - 1)}))`;

const NO_ODDS = "Odds need a target on Settings, and deals with amounts and probabilities.";

/** Why the number moved, or of what it is made, and where it can land or how it closed. */
export const briefLanding: PagePart = {
  cells: [
    { address: `A${String(HEADS - 1)}`, cells: [["Behind the charts"]] },
    {
      address: `B${String(HEADS)}:E${String(HEADS)}`,
      cells: [["8 in 10", "Target", "Our call", "Odds"]],
    },
    { address: `I${String(HEADS)}:M${String(HEADS)}`, cells: [STEP_HEADS] },
    { address: "O58", cells: [["Top of the right chart"]] },
  ],
  formulas: [
    {
      address: "A10",
      cells: [
        [
          `=${told('IF(WhyMoved="","What the number is made of ⁵","Why it moved ⁵")', '"What it was made of ⁵"')}`,
        ],
      ],
    },
    { address: "H10", cells: [[`=${told('"Where it can land ³"', '"How it closed, and our calls ²"')}`]] },
    { address: "F10", cells: [['=TRIM(P3&" "&BookCurrency)']] },
    {
      address: "M10",
      cells: [
        [
          `=${told('IF(P10&P11="","","Chance of at least this much; our call orange, target black")', '"Closed (line), even plan (filled), our calls (orange)"')}`,
        ],
      ],
    },
    {
      address: "A13",
      cells: [['=IF(P9=0,"What the number is made of stands here after the first import.","")']],
    },
    { address: "I13", cells: [[`=${told(`IF(P10&P11="","${NO_ODDS}","")`, '""')}`]] },
    {
      address: "P58",
      cells: [[`=IF(${period}="","",MAX(1,N(${target}),N(${closed}),MAXIFS(Calls[Call],${CALLS})))`]],
    },
    {
      address: `A${ROW}:F${ROW}`,
      cells: [
        [
          ...COURSE.map((review, at) => {
            const shown = told(POINT.replace(`:A${ROW}`, `:${"ABCDE"[at] ?? ""}${ROW}`), review);
            return `=${at === 0 ? `IF(${LABELLED},${shown},"")` : shown}`;
          }),
          DAY,
        ],
      ],
    },
    STEPS,
  ],
  copies: [{ from: `A${ROW}:F${ROW}`, to: `A${ROW}:F${LAST_POINT}` }],
  formats: [{ address: `F${ROW}:F${LAST_POINT}`, codes: "d mmm yy" }],
  charts: [
    { ...WATERFALL_LOOKS, place: "A11:F16", source: `H${String(HEADS)}:M${String(lastStep(FIRST))}` },
    { ...CURVE_LOOKS, place: "H11:M16", source: `A${String(HEADS)}:E${LAST_POINT}` },
  ],
};
