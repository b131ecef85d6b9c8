import { PALETTE } from "../../palette";
import type { CellBlock, FormattedRange, StyledRange } from "../../plan";
import type { Unit } from "./unit";
import { LUCK_CELL, RECORD_WORDS } from "./shownRecord";
import { inWords } from "./words";

/** The block of deals that worksheet functions read. */
const DEALS = "Pipeline[[#All],[Deal ID]:[Closed on]]";

/** The first cell of the range that is worked out beside: low, middle, high. */
const RANGE_CELL = "V11";

const NOT_SAID = "Not said: a deal of the period lacks its amount or its probability.";

/** The odds block's plain words. */
export const ODDS_CELLS: readonly CellBlock[] = [{ address: "S5", cells: [["Live: CONTROLBOOK.ODDS"]] }];

/** The odds of the target and the range in which the period will land, by worksheet functions. */
export function oddsFormulas(unit: Unit): readonly CellBlock[] {
  const odds = `CONTROLBOOK.ODDS(${DEALS},PeriodStart,PeriodEnd,PeriodTarget,${LUCK_CELL})`;
  const [low, middle, high] = ["V11", "W11", "X11"].map((cell) => inWords(cell, unit));
  return [
    { address: RANGE_CELL, cells: [[`=CONTROLBOOK.RANGE(${DEALS},PeriodStart,PeriodEnd,0.8,${LUCK_CELL})`]] },
    {
      address: "N5",
      cells: [
        [`=IF(N(PeriodTarget)=0,"Odds: no target yet","Odds of reaching "&${inWords("PeriodTarget", unit)})`],
      ],
    },
    { address: "N6", cells: [[`=IF(N(PeriodTarget)=0,"–",IFNA(${odds},"–"))`]] },
    {
      address: "O6",
      cells: [
        [
          `=IFNA(IF(X11=0,"","8 in 10 land "&${low ?? ""}&" – "&${high ?? ""}&"; expect "&${middle ?? ""}&"."),"${NOT_SAID}")`,
        ],
      ],
    },
    {
      address: "O7",
      cells: [
        [
          `=IF((N(PeriodTarget)=0)*(N($Y$7)=0),"Type the target of "&Period&" on Settings to see its odds.",${RECORD_WORDS})`,
        ],
      ],
    },
  ];
}

/** The odds as a share. */
export const ODDS_FORMAT: FormattedRange = { address: "N6", codes: "0 %" };

/** The odds block's looks. */
export const ODDS_STYLES: readonly StyledRange[] = [
  { address: "N6", style: { size: 20, isBold: true, align: "Left" } },
  { address: "O6:O7", style: { color: PALETTE.sub } },
];
