import type { CellBlock, PagePart } from "../../plan";
import { MILESTONE_LINE } from "../direction/milestoneLine";
import { BOARD_FACTS } from "./boardFacts";
import { BOARD_LOOKS } from "./boardLooks";
import { BOARD_WORDS } from "./boardWords";

/** How many names stand before each; a blank one stands behind all. */
const NAMES_BEFORE = 'COUNTIF(Standards[Member],"<"&Standards[Member])+(Standards[Member]="")*1E9';

/** The name after the one to the left, A–Z, of everybody who has a standard; the first stands right of the team. */
const NEXT_NAME =
  '=IF(D5="","",IFERROR(INDEX(Standards[Member],MATCH(IF(COLUMNS($D5:D5)=1,0,COUNTIF(Standards[Member],"<="&D5)),' +
  `${NAMES_BEFORE},0)),""))`;

const MEMBERS = "EFGHIJKL".split("");

function shortOf(letter: string): string {
  return `=IF(${letter}5="","",COUNTIF(${letter}6:${letter}26,"! *"))`;
}

const HEADS: readonly CellBlock[] = [
  { address: "B5:D5", cells: [["KPI", "Team, what it says", "Team"]] },
  { address: "M5:O5", cells: [["Below min.", "Goal met", "Learn from"]] },
];

const TITLES: readonly CellBlock[] = [
  { address: "B4:E4", cells: [["Scoreboard", "!  below minimum", "between", "✓ goal met"]] },
  { address: "H4:I4", cells: [["Order", "As listed"]] },
  { address: "O4", cells: [["Last 4 weeks, each against own minimum and goal"]] },
  { address: "B27", cells: [["Below minimum"]] },
  { address: "B30", cells: [["Definitions"]] },
];

const TOTALS: CellBlock = {
  address: "E27:N27",
  cells: [[...MEMBERS.map(shortOf), "=SUM(M6:M26)", "=SUM(N6:N26)"]],
};

/** The scoreboard above the definitions: seven KPIs of three rows each, for the team and eight members. */
export const board: PagePart = {
  cells: [...HEADS, ...TITLES],
  formulas: [
    { address: "D1", cells: [[MILESTONE_LINE]] },
    { address: "E5", cells: [[NEXT_NAME]] },
    BOARD_FACTS,
    ...BOARD_WORDS,
    TOTALS,
  ],
  copies: [
    { from: "E5:E8", to: "E5:L8" },
    { from: "AA6:AA8", to: "AA6:AH8" },
    { from: "B6:AH8", to: "B6:AH26" },
  ],
  validations: [
    {
      address: "I4",
      rule: { list: { inCellDropDown: true, source: "As listed,Objective,Perspective" } },
      style: "Stop",
      message: "Choose from the list. The order changes what you see, not the KPIs.",
    },
  ],
  names: [{ name: "KpiOrder", formula: "=KPIs!$I$4" }],
  ...BOARD_LOOKS,
};
