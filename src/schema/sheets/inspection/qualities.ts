import type { PagePart } from "../../plan";
import { FEW_UNKNOWNS } from "./fewUnknowns";
import { SHARED, TOP } from "./place";
import { amount } from "./words";

const OPEN = 'Pipeline[Status],"Open"';
const ALL = SHARED.openAmount;

/** Deals older than this are old; younger than the half of it they are fresh. */
const OLD = 180;
const FRESH = 90;

const KNOWN = `SUMIFS(Pipeline[Amount],${OPEN},Pipeline[Unknowns],"<=${String(FEW_UNKNOWNS)}")`;
const PUSHED = `SUMIFS(Pipeline[Amount],${OPEN},Pipeline[Pushes],">=2")`;
const THREE = 'SUM(IFERROR(LARGE(IF(Pipeline[Status]="Open",Pipeline[Amount]),{1,2,3}),0))';
const OLDER = `COUNTIFS(${OPEN},Pipeline[Age],">${String(OLD)}")`;
const YOUNG = `COUNTIFS(${OPEN},Pipeline[Age],"<=${String(FRESH)}")`;
const BARE = `COUNTIFS(${OPEN},Pipeline[Amount],"=")`;

function ofAmount(figure: string): string {
  return `=IF(${ALL}=0,"–",(${figure})/${ALL})`;
}

/** Each quality: its name, its figure, and how that is worked out, with the figures in it. */
const QUALITIES: readonly (readonly [name: string, figure: string, words: string])[] = [
  [
    "Coverage",
    `=IF(N(${SHARED.toClose})<=0,"–",${SHARED.openInPeriod}/${SHARED.toClose})`,
    `=IF(${SHARED.toClose}="","Type the target of the period on Settings: cover follows from it.",IF(${SHARED.toClose}<=0,"Nothing is left to close in "&Period&".",` +
      `"Open in "&Period&" ÷ still to close = "&${amount(SHARED.openInPeriod)}&" ÷ "&${amount(SHARED.toClose)}))`,
  ],
  [
    "Age mix",
    `=IF(${SHARED.open}=0,"–",${OLDER}/${SHARED.open})`,
    `="Open deals older than ${String(OLD)} days ÷ all open = "&${OLDER}&" ÷ "&${SHARED.open}&"; "&${YOUNG}&" are no older than ${String(FRESH)} days."`,
  ],
  [
    "Unknowns",
    ofAmount(`${ALL}-${KNOWN}`),
    `="Amount without a review, or with more than ${String(FEW_UNKNOWNS)} questions open in it ÷ open amount = "&${amount(`${ALL}-${KNOWN}`)}&" ÷ "&${amount(ALL)}`,
  ],
  [
    "Pushes",
    ofAmount(PUSHED),
    `="Amount of deals pushed twice or more ÷ open amount = "&${amount(PUSHED)}&" ÷ "&${amount(ALL)}&"; pushed once: "&COUNTIFS(${OPEN},Pipeline[Pushes],1)&" deals."`,
  ],
  [
    "Concentration",
    ofAmount(THREE),
    `="The three largest open deals ÷ open amount = "&${amount(THREE)}&" ÷ "&${amount(ALL)}&IF(${BARE}=0,"","; without an amount, in no sum: "&${BARE}&".")`,
  ],
];

const FIRST = TOP.qualities + 1;

/** Five qualities of the pipeline, each with its formula in words and figures. */
export const inspectionQualities: readonly PagePart[] = [
  {
    cells: [
      { address: `B${String(TOP.qualities)}`, cells: [["Five qualities of the pipeline"]] },
      {
        address: `B${String(FIRST)}:B${String(FIRST + QUALITIES.length - 1)}`,
        cells: QUALITIES.map(([name]) => [name]),
      },
    ],
    formulas: [
      {
        address: `C${String(FIRST)}:D${String(FIRST + QUALITIES.length - 1)}`,
        cells: QUALITIES.map(([, figure, words]) => [figure, words]),
      },
    ],
  },
];
