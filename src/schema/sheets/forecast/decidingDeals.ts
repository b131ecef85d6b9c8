import { asText } from "../../../kit/asText";
import { day } from "../home/words";
import type { CellBlock, PagePart } from "../../plan";
import type { StoredOutlook } from "../home/stored";

/** So many deals that decide the period are listed. */
export const DECIDING_DEALS = 7;

const FIRST_ROW = 19;
const LAST_ROW = FIRST_ROW + DECIDING_DEALS - 1;

function of(header: string): string {
  return `XLOOKUP($T19,Pipeline[Deal ID],Pipeline[${header}],"")`;
}

const ROWS = Array.from({ length: DECIDING_DEALS }, (_, index) => String(FIRST_ROW + index));

const NOT_YET = "No deal decides yet: import deals, and type the target on Settings.";
const NONE = "No deal decides, or the odds lack a target, amounts or probabilities.";

/** Deal, owner's first name and amount; the odds beside are values. */
const LINE = [
  `=IF($T19="","",${of("Deal")}&"")`,
  `=IF($T19="","",LEFT(${of("Owner")},FIND(" ",${of("Owner")}&" ")-1))`,
  `=IF($T19="","",${of("Amount")})`,
];

/** Where and of what the odds are kept: the period in T17, the day in T18. */
const FOOT =
  `=IF($T$19="",IF($T$17="","${NOT_YET}","${NONE}"),` +
  'IF($T$17<>Period,"Of "&$T$17&", the period of the last import or call.",' +
  `"As of "&${day("N($T$18)")}&". Swing = odds if won less odds if lost; all else unchanged."))`;

/** The open deals whose outcome moves the odds of the target most. */
export const decidingDeals: PagePart = {
  formulas: [
    {
      address: "N17:S18",
      cells: [
        ["Deals that decide", null, null, null, null, "Odds of the target, if won and if lost"],
        ["Deal", "Owner", "Amount", "If won", "If lost", "Swing"],
      ],
    },
    { address: "N19:P19", cells: [LINE] },
    {
      address: `S19:S${String(LAST_ROW)}`,
      cells: ROWS.map((row) => [`=IF($T${row}="","",Q${row}-R${row})`]),
    },
    { address: "N26", cells: [[FOOT]] },
  ],
  copies: [{ from: "N19:P19", to: `N19:P${String(LAST_ROW)}` }],
  // If won, if lost, swing and the deal's id: read by the Leadership brief.
  names: [{ name: "DecidingDeals", formula: `=Forecast!$Q$${String(FIRST_ROW)}:$T$${String(LAST_ROW)}` }],
};

/** The values that only the add-in can work out: which deals decide, and the odds if each is won or lost. */
export function decidingCells({ period, asOf, deals }: StoredOutlook): readonly CellBlock[] {
  const lines = Array.from({ length: DECIDING_DEALS }, (_, index) => deals[index]);
  return [
    {
      address: `T17:T${String(LAST_ROW)}`,
      cells: [[asText(period)], [asOf ?? ""], ...lines.map((deal) => [asText(deal?.dealId ?? "")])],
    },
    {
      address: `Q${String(FIRST_ROW)}:R${String(LAST_ROW)}`,
      cells: lines.map((deal) => [deal?.oddsIfWon ?? "", deal?.oddsIfLost ?? ""]),
    },
  ];
}
