import { PALETTE } from "../../palette";
import type { PagePart } from "../../plan";
import { CHOICE } from "./reviewFacts";

const WARN = { color: PALETTE.warn, isBold: true };

/** The looks of the brief, and what turns orange. */
export const briefLooks: PagePart = {
  merged: ["A3:M3"],
  mergedRows: ["A5:B8", "C5:D8", "E5:F8", "H5:J8", "K5:M8"],
  styles: [
    { address: "A:T", style: { size: 10, valign: "Center" } },
    { address: "A2", style: { size: 18, isBold: true } },
    { address: "A3", style: { size: 11, isWrapped: true } },
    { address: "A6:M6", style: { size: 20, isBold: true } },
    { address: "A4:F4,H4:M4", style: { line: PALETTE.accent } },
    { address: "A10:F10,H10:M10,A18:M18,A28:F28,H28:M28,A35:F35,H35:M35", style: { line: PALETTE.ink } },
    { address: "A19:M19,A29:F29,H29:M29,H36:M36,A41:M41", style: { line: PALETTE.line } },
    {
      address: "A1:M1,A5:M5,A7:M8,F10,M10,A13,I13,M18,A19:M19,M28,A29:M29,M35,H36:M36,N1:N4",
      style: { size: 9, color: PALETTE.sub },
    },
    { address: "A20:C26,H20:M26,A36:F40", style: { size: 9, isWrapped: true } },
    { address: "A10,H10,A18,A28,H28,A35,H35", style: { size: 11, isBold: true } },
    {
      address: "A5:M5,A20:A26,D20:D26,A30:A33,F30:F33,M30:M33,A36:A40,J37:J40,M37:M40",
      style: { isBold: true },
    },
    {
      address: "M1,F10,M10,M18,M28,M35,M44,D19:F26,E29:F33,L29:M33,I36:J40,L36:M40",
      style: { align: "Right" },
    },
    { address: "C19:C26,J19:J26,L19:L26,K36:K40", style: { align: "Left", indent: 1 } },
    { address: CHOICE, style: { isBold: true, color: PALETTE.accent, fill: PALETTE.tint } },
    { address: "A42:M44,A48:M78", style: { size: 8, color: PALETTE.mute } },
  ],
  highlights: [
    { address: "K6", formula: '=AND($P$22="",N($P$6)>0)', color: PALETTE.warn },
    { address: "A8", formula: '=AND($P$22="",N($P$16)<0-DeviationLimit)', ...WARN },
    { address: "A20:M26", formula: '=AND($D20<>"",MOD(ROW(),2)=0)', fill: PALETTE.soft },
  ],
};
