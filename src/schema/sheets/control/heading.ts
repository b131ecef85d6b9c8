import { PALETTE } from "../../palette";
import type { PagePart } from "../../plan";
import { scoreCells } from "./score";

const PURPOSE = "How much of your control book is fresh, complete and reviewed, and what your registers say.";

const NOTHING = "Nothing to judge yet: import your deals, list your team on Talent, and the score follows.";
const ALL = " of 100: everything that can be judged is fresh, complete and reviewed.";

/** The score, and the two parts that cost the most. */
function sentence(top: number): string {
  const { column, score, lost } = scoreCells(top);
  const points = column("F");
  const cost = (nth: number): string =>
    `INDEX(SORTBY(${column("B")},IF(ISNUMBER(${points}),${points},-1),-1),${String(nth)})&" ("&FIXED(LARGE(${points},${String(nth)}),1)&")"`;
  return (
    `=IF(${score}="–","${NOTHING}",IF(ROUND(${lost},1)=0,ROUND(${score},0)&"${ALL}",` +
    `ROUND(${score},0)&" of 100. Most is lost on: "&${cost(1)}&IF(COUNTIF(${points},">0")>1,", "&${cost(2)},"")&"."))`
  );
}

/** Title, what the page is for, and the score in a sentence; the score's block has its head in the row `top`. */
export function controlHeading(top: number): PagePart {
  return {
    cells: [
      { address: "B1:B2", cells: [["Control score"], [PURPOSE]] },
      { address: "D1", cells: [["PRIVATE: for you alone. This sheet is never in a leadership copy."]] },
    ],
    formulas: [
      { address: "N2", cells: [["=AsOfText"]] },
      { address: "B3", cells: [[sentence(top)]] },
    ],
    styles: [
      { address: "A:O", style: { size: 10, valign: "Center" } },
      { address: "B1:N1", style: { fill: PALETTE.ink, color: PALETTE.white } },
      { address: "B1", style: { size: 18, isBold: true } },
      { address: "D1,B3", style: { isBold: true } },
      { address: "B2:N2", style: { size: 9, color: PALETTE.sub } },
      { address: "N2", style: { align: "Right" } },
    ],
  };
}
