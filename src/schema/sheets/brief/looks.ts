import { PALETTE } from "../../palette";
import type { PagePart } from "../../plan";

const WARN = { color: PALETTE.warn, isBold: true };

/** The looks of the brief, and what turns orange. */
export const briefLooks: PagePart = {
  mergedRows: ["A5:B8", "C5:D8", "E5:F8", "H5:J8", "K5:M8"],
  styles: [
    { address: "A:T", style: { size: 10, valign: "Center" } },
    { address: "A2", style: { size: 18, isBold: true } },
    { address: "A3", style: { size: 11 } },
    { address: "A6:M6", style: { size: 20, isBold: true } },
    { address: "A4:F4,H4:M4", style: { line: PALETTE.accent } },
    { address: "A10:F10,H10:M10,A18:F18,H18:M18,A25:F25,H25:M25,A32:M32", style: { line: PALETTE.ink } },
    {
      address: "A19:F22,H19:M23,A26:F30,H26:M30,A33:M34,A36:M36",
      style: { line: PALETTE.line },
    },
    {
      address: "A1:M1,A5:M5,A7:M8,F10,M10,F18,M18,A19:M19,A23,M25,A26:M26,A35:M35",
      style: { size: 9, color: PALETTE.sub },
    },
    { address: "A10,H10,A18,H18,A25,H25,A32,H32", style: { size: 11, isBold: true } },
    {
      address: "A5:M5,A20:A22,D20:D22,F20:F22,M20:M23,J27:J30,M27:M30",
      style: { isBold: true },
    },
    { address: "A27:A30,F27:F30", style: { isBold: true } },
    {
      address: "M1,F10,M10,F18,M18,M25,M38,D19:F22,L19:M23,E26:F30,I26:J30,L26:M30",
      style: { align: "Right" },
    },
    { address: "K26:K30", style: { align: "Left", indent: 1 } },
    { address: "A23", style: { isWrapped: true, valign: "Top" } },
    { address: "A37:M38,A40:M70", style: { size: 8, color: PALETTE.mute } },
  ],
  highlights: [
    { address: "K6", formula: "=N($P$6)>0", color: PALETTE.warn },
    { address: "A8", formula: "=N($P$16)<0-DeviationLimit", ...WARN },
  ],
};
