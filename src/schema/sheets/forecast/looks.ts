import { PALETTE } from "../../palette";
import type { FormattedRange, StyledRange } from "../../plan";
import { LENS_PLACES } from "./lenses";
import type { Unit } from "./unit";

/** The looks of the page but for its roll-up and odds, by the rows that it has while the team has room. */
export const PAGE_STYLES: readonly StyledRange[] = [
  { address: "A:Y", style: { size: 10, valign: "Center" } },
  { address: "B1", style: { size: 18, isBold: true } },
  { address: `B5,N5,B17,N17,B28,N28,B45,N45,${LENS_PLACES.head}`, style: { size: 11, isBold: true } },
  {
    address: `B2:S2,S1,L5,S5,B6:L6,L17,S17,B18:D18,N18:S18,B26,N26,L28,S28,B29:L29,N29:S29,B47:S48,B62,${LENS_PLACES.small}`,
    style: { size: 9, color: PALETTE.sub },
  },
  {
    address: `S1:S2,L5,S5,C6:L6,L17,S17,C18:D18,P18:S18,L28,S28,C29:L29,P29:R29,C19:D26,P19:S25,C30:L42,P30:R35,C48:L61,O48:S61,S47,${LENS_PLACES.right}`,
    style: { align: "Right" },
  },
  { address: `B3,B19:D19,F18,B25:D25,D26,N34:R34,B43,B46,${LENS_PLACES.yours}`, style: { isBold: true } },
  { address: "N35:R35", style: { isBold: true, color: PALETTE.warn } },
  {
    address: "C3:D3",
    style: { isBold: true, color: PALETTE.accent, fill: PALETTE.tint, line: PALETTE.accent },
  },
  { address: "F3,J3,N3,F19", style: { color: PALETTE.sub } },
  { address: "B6:L6,B18:D24,N18:S25,B29:L42,N29:R33,B48:L61,N48:S61", style: { line: PALETTE.line } },
  {
    address: "B5:L5,N5:S5,B17:L17,N17:S17,B24:D24,B28:L28,N28:S28,N33:R33,B45:L45,N45:S45",
    style: { line: PALETTE.ink },
  },
];

/** For the figures beside: what is as large as a day of these years reads as one, all else as a number. */
const DAYS_AND_NUMBERS = "[<36526]#,##0;[<73051]d mmm yy;#,##0";

/** Number formats of the page's own cells. */
export const PAGE_FORMATS: readonly FormattedRange[] = [
  { address: "C3", codes: '@"  ▾"' },
  { address: "U6:Y11", codes: DAYS_AND_NUMBERS },
];

/** Number formats of the lower half; lines that are copied take theirs along. */
export function lowerFormats({ scale }: Unit): readonly FormattedRange[] {
  const amount = `#,##0${scale}`;
  const change = `+${amount};"−"${amount};0`;
  return [
    { address: "U12:Y47", codes: DAYS_AND_NUMBERS },
    { address: "H3:J3", codes: 'ddd d mmm yyyy"  ▾"' },
    {
      address: "C19:D26",
      codes: [amount, ...Array<string>(5).fill(change), amount, amount].map((code) => ["0", code]),
    },
    { address: "P19:S25", codes: Array<readonly string[]>(7).fill([amount, "0 %", "0 %", "0 %"]) },
    {
      address: "C30:L30",
      codes: [
        [
          amount,
          amount,
          '+0 %;"−"0 %;0 %',
          amount,
          amount,
          amount,
          change,
          '0;0;"–"',
          "0 %",
          '+0 %;"−"0 %;0 %',
        ],
      ],
    },
    { address: "Q30:R35", codes: Array<readonly string[]>(6).fill([change, "0 %"]) },
  ];
}
