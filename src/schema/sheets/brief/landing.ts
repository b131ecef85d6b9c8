import type { PagePart } from "../../plan";
import { plain } from "./words";

/** What the number is made of: label and figure. */
const PARTS: readonly (readonly [label: string, figure: string])[] = [
  ["Target", "N(P20)"],
  ["Closed", "P14"],
  ["Commit", "Forecast!F7"],
  ["Best case", "Forecast!G7"],
  ["Pipeline", "Forecast!H7"],
  ["In play", "P19"],
];

/** Blocks that find room in the bars of both sides. */
const PART_BLOCKS = 33;
const LANDING_BLOCKS = 24;

const LARGEST = "MAX(1,N($P$20),$P$19)";

/** Where the period may land: label and figure, each a mark on one scale. */
const MARKS: readonly (readonly [label: string, cell: string])[] = [
  ["Our call", "P4"],
  ["Reps' calls", "P18"],
  ["Weighted", "P17"],
  ["Target", "P20"],
];

/** How many blocks of the scale lie before a figure. */
function before(cell: string): string {
  return `ROUND(${String(LANDING_BLOCKS - 1)}*(${cell}-$P$21)/MAX(1,$P$22-$P$21),0)`;
}

const BAND =
  `=IF(OR(P11="",P21=""),"",REPT("░",${before("P11")})&REPT("█",1+${before("P12")}-${before("P11")})&` +
  `REPT("░",${String(LANDING_BLOCKS - 1)}-${before("P12")}))`;

function mark(cell: string): string {
  return `=IF(OR(${cell}="",P21=""),"",REPT("░",${before(cell)})&"█"&REPT("░",${String(LANDING_BLOCKS - 1)}-${before(cell)}))`;
}

/** Of what the number is made, and where it can land. */
export const briefLanding: PagePart = {
  cells: [
    { address: "A10", cells: [["What the number is made of ⁵"]] },
    { address: "H10", cells: [["Where it can land ³"]] },
    { address: "A11:A16", cells: PARTS.map(([label]) => [label]) },
    { address: "H11:H15", cells: [["8 in 10"], ...MARKS.map(([label]) => [label])] },
  ],
  formulas: [
    { address: "F10", cells: [['=TRIM(P3&" "&BookCurrency)']] },
    { address: "M10", cells: [['=TRIM(P3&" "&BookCurrency)&", all on one scale"']] },
    {
      address: "B11:C16",
      cells: PARTS.map(([, figure]) => [
        `=IF($P$9=0,"–",${plain(figure)})`,
        `=REPT("█",ROUND(${String(PART_BLOCKS)}*${figure}/${LARGEST},0))`,
      ]),
    },
    { address: "J11", cells: [[`=IF(P11="","–",${plain("P11")}&"–"&${plain("P12")})`]] },
    { address: "K11", cells: [[BAND]] },
    { address: "K16", cells: [[`=IF(P21="","",${plain("P21")})`]] },
    { address: "M16", cells: [[`=IF(P22="","",${plain("P22")})`]] },
    {
      address: "J12:K15",
      cells: MARKS.map(([, cell]) => [`=IF(${cell}="","–",${plain(cell)})`, mark(cell)]),
    },
  ],
};
