import type { CellBlock, PagePart } from "../../plan";
import { LUCK_ROW } from "../settings/limitRows";

/** In how many of the closed periods the range that was shown held, and on which side the others landed. */
export interface ShownRecord {
  readonly held: number;
  readonly of: number;
  readonly above: number;
  readonly below: number;
}

/** The luck that odds and range are worked out with. */
export const LUCK_CELL = "$Y$5";

/** The luck on Settings; as in a new book where nothing usable stands there. */
const LUCK = `=IF(ISNUMBER(${LUCK_ROW.name}),IF((${LUCK_ROW.name}>=0)*(${LUCK_ROW.name}<1),${LUCK_ROW.name},${String(LUCK_ROW.value)}),${String(LUCK_ROW.value)})`;

/** Fewer periods say little. */
const FEW = 8;

/** What the record says, in so many words as the odds block has room for. */
export const RECORD_WORDS =
  'IF(N($Y$7)=0,"80 % ranges: no closed period yet to hold one against.",' +
  '"80 % ranges held in "&$Y$6&" of "&$Y$7&IF($Y$7=1," period"," periods")&IF($Y$8>0,", "&$Y$8&" above","")&' +
  `IF($Y$9>0,", "&$Y$9&" below","")&IF($Y$7<${String(FEW)},"; few yet.","."))`;

/** The luck and the names of the counts, beside the page. */
export const recordHelpers: PagePart = {
  formulas: [
    {
      address: "X5:Y9",
      cells: [
        ["Luck", LUCK],
        ["Ranges held", null],
        ["Of closed periods", null],
        ["Landed above", null],
        ["Landed below", null],
      ],
    },
  ],
};

/** The counts: values, since only the add-in can read which ranges were shown. */
export function recordCells({ held, of, above, below }: ShownRecord): readonly CellBlock[] {
  return [{ address: "Y6:Y9", cells: [[held], [of], [above], [below]] }];
}
