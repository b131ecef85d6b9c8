import type { CellBlock, PagePart } from "../../plan";
import { wonBetween } from "../forecast/sums";
import { share } from "../home/words";
import { plain } from "./words";

/** The folded rows of the last eight closed periods, the oldest first: end, name, call, result, miss. */
const FIRST = 65;
const PERIODS = 8;

function foundPeriod(index: number): readonly string[] {
  const row = String(FIRST + index);
  const ends = 'IF((Periods[End]<>"")*(Periods[End]<INT(AsOf)),Periods[End],"")';
  const own = `Calls[Period],$Q${row},Calls[Member],"Manager"`;
  return [
    `=IFERROR(LARGE(${ends},MIN(${String(PERIODS)},COUNT(${ends}))-${String(index)}),"")`,
    `=IF($P${row}="","",INDEX(Periods[Period],MATCH($P${row},Periods[End],0)))`,
    `=IF($P${row}="","",IF(COUNTIFS(${own})=0,"",SUMIFS(Calls[Call],${own},Calls[Week],MAXIFS(Calls[Week],${own}))))`,
    `=IF($P${row}="","",${wonBetween(`INDEX(Periods[Start],MATCH($P${row},Periods[End],0))`, `$P${row}`)})`,
    `=IF(OR($R${row}="",N($S${row})=0),"",$R${row}/$S${row}-1)`,
  ];
}

const NO_PERIOD = "No period of Settings has closed yet: the first call is judged when one does.";

/** Four periods on the left, four on the right: name, call and miss of each. */
function shownPeriods(from: number, columns: string): CellBlock {
  return {
    address: columns,
    cells: Array.from({ length: PERIODS / 2 }, (_, index) => {
      const row = String(FIRST + from + index);
      return [
        `=IF($P${row}="","${from + index === 0 ? NO_PERIOD : ""}",$Q${row}&"")`,
        `=IF($P${row}="","",IF($R${row}="","no call",${plain(`$R${row}`)}))`,
        `=IF($T${row}="","",CHOOSE(2+SIGN(ROUND($T${row},2)),"−","","+")&${share(`ABS($T${row})`)})`,
      ];
    }),
  };
}

const MISSES = `$T$${String(FIRST)}:$T$${String(FIRST + PERIODS - 1)}`;
/** Fewer periods say nothing about how far to trust a call. */
const FEWEST = 3;

const USUAL =
  `=IF(COUNT(${MISSES})<${String(FEWEST)},"Too few for a usual miss: n = "&COUNT(${MISSES}),"Usual miss "&` +
  `${share(`SUMPRODUCT(ABS(IF(ISNUMBER(${MISSES}),${MISSES},0)))/COUNT(${MISSES})`)}&", "&` +
  `IF(ROUND(AVERAGE(${MISSES}),2)=0,"neither high nor low",${share(`ABS(AVERAGE(${MISSES}))`)}&IF(AVERAGE(${MISSES})<0," low"," high")))`;

/** In how many closed periods the range that was shown held. */
const RANGES =
  'IF(N(Forecast!$Y$7)=0,"","; 80 % ranges held in "&Forecast!$Y$6&" of "&Forecast!$Y$7&IF(Forecast!$Y$7=1," period"," periods"))';

/** What was called and what came of it, in the last eight closed periods. */
export const briefRecord: PagePart = {
  cells: [
    { address: "H35", cells: [["Our call record ⁸"]] },
    { address: "H36:M36", cells: [["Period", "Called", "Miss", "Period", "Called", "Miss"]] },
  ],
  formulas: [
    {
      address: `P${String(FIRST)}:T${String(FIRST + PERIODS - 1)}`,
      cells: Array.from({ length: PERIODS }, (_, index) => foundPeriod(index)),
    },
    { address: "M35", cells: [[`${USUAL}&${RANGES}`]] },
    shownPeriods(0, "H37:J40"),
    shownPeriods(PERIODS / 2, "K37:M40"),
  ],
};
