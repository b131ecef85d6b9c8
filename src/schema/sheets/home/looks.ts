import { QUIET_WARNING } from "../../emphasis";
import { PALETTE } from "../../palette";
import type { PagePart, Style } from "../../plan";

const PAIRS = ["B:C", "E:F", "H:I", "K:L", "N:O"];

/** The same rows of all five tiles. */
function tiles(from: number, to = from): string {
  return PAIRS.map((pair) => {
    const [left = "", right = ""] = pair.split(":");
    return `${left}${String(from)}:${right}${String(to)}`;
  }).join();
}

/** A gap, an import that is old (both figures are bold anyway), an answer that is late, and a promise with its day. */
const WARNS =
  '=SWITCH(COLUMN(K7),COLUMN($K7),IF(ROW(K7)=ROW($K$7),N($U$6)>0,RIGHT(K7,4)="late"),' +
  'COLUMN($N7),AND($U$9>0,TODAY()-INT(AsOf)>ImportDays),RIGHT($Q7,4)="late")';

/** What all cells of the page have. */
export const PLAIN: Style = { size: 10, valign: "Center" };

/** The looks that Home has before and after the first import; the middle brings its own. */
export const homeLooks: Pick<PagePart, "mergedRows" | "styles" | "highlights"> = {
  mergedRows: ["B6:C9", "E6:F9", "H6:I9", "K6:L9", "N6:O9", "Q32:R32"],
  styles: [
    { address: "A:AA", style: PLAIN },
    { address: "B1", style: { size: 18, isBold: true } },
    { address: `${tiles(6, 9)},B4:O4`, style: { fill: PALETTE.soft } },
    { address: "B32:O32", style: { fill: PALETTE.tint } },
    { address: `${tiles(5)},B28:O28`, style: { line: PALETTE.accent } },
    {
      address: "Q5:R5,Q11:R11,Q15:R15,Q19:R19,Q23:R23,B23:I23,K23:O23,Q28:R28",
      style: { line: PALETTE.ink },
    },
    { address: "B24:I27,K24:O26", style: { line: PALETTE.line } },
    {
      address: `B2:O2,O1,${tiles(6)},${tiles(8, 9)},Q6,Q8:Q9,R11,R15,R19,I23,O23,R23,Q30`,
      style: { size: 9, color: PALETTE.sub },
    },
    { address: "Q11,Q15,Q19,Q23,B23,K23,B28,Q28", style: { size: 11, isBold: true } },
    { address: `${tiles(7)},Q7`, style: { size: 20, isBold: true } },
    { address: `B4,B32,${tiles(6)},Q6,B24:B27,K24:K26,O24:O26,B29:N29`, style: { isBold: true } },
    { address: "B4,B32", style: { color: PALETTE.accent } },
    { address: "O1:O4,I23,O23:O26,R11,R15,R19,R23", style: { align: "Right" } },
    { address: "B6:B9,E6:E9,H6:H9,K6:K9,N6:N9,B4,O4,B32", style: { indent: 1 } },
    { address: "Q7", style: { align: "Left" } },
    { address: "Q32", style: { size: 8, color: PALETTE.sub, isWrapped: true } },
    { address: "Q12:Q14,Q16:Q18,Q20:Q21,Q24:Q27", style: { color: PALETTE.sub } },
  ],
  highlights: [
    { address: "B4:O4", formula: "=$U$23", ...QUIET_WARNING, fill: PALETTE.warnTint },
    { address: "B4:O4", formula: '=AND(NOT($U$23),$U$30<>"")', fill: PALETTE.tint },
    { address: "K7,K24:K27,N7,Q8:R26", formula: WARNS, ...QUIET_WARNING },
  ],
};
