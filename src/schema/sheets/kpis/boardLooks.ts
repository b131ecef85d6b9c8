import { WARNING } from "../../emphasis";
import { PALETTE } from "../../palette";
import type { LookBlock, PagePart, Style } from "../../plan";

const NOTE: Style = { size: 8, color: PALETTE.sub };
const LAST: Style = { ...NOTE, line: PALETTE.line };
const RIGHT: Style = { align: "Right" };
const BESIDE: Style = { align: "Left", indent: 1 };
const PLAIN: Style = { isBold: false };

/** The looks of a KPI's three rows, up to the first member and from the counts on; copies carry them to all others. */
const KPI_LOOKS: readonly LookBlock[] = [
  {
    address: "B6:E8",
    cells: [
      [null, null, { isBold: true, ...RIGHT, fill: PALETTE.soft }, RIGHT],
      [{ ...NOTE, ...PLAIN }, NOTE, { ...NOTE, ...RIGHT, fill: PALETTE.soft }, { ...NOTE, ...RIGHT }],
      [{ ...LAST, ...PLAIN }, LAST, { ...LAST, ...RIGHT, fill: PALETTE.soft }, { ...LAST, ...RIGHT }],
    ],
  },
  {
    address: "M6:O8",
    cells: [
      [{ ...RIGHT, indent: 0 }, RIGHT, BESIDE],
      [{ ...NOTE, ...BESIDE }, null, null],
      [{ ...LAST, ...BESIDE }, LAST, LAST],
    ],
  },
];

const HEAD: Style = { size: 9, color: PALETTE.sub };

/** How the scoreboard looks: states show by their mark, bold and colour together. */
export const BOARD_LOOKS: Pick<PagePart, "styles" | "looks" | "formats" | "highlights"> = {
  styles: [
    { address: "B4:O4,B30:P30", style: { line: PALETTE.ink, align: "Left", indent: 0 } },
    { address: "B5:O5", style: { ...HEAD, isBold: false, line: PALETTE.line, valign: "Bottom" } },
    { address: "D5:N5,D27:N27", style: { align: "Right", indent: 0, isWrapped: true } },
    { address: "B4,B30", style: { size: 11, isBold: true } },
  ],
  looks: [
    ...KPI_LOOKS,
    {
      address: "C4:I4",
      cells: [
        [
          { color: PALETTE.warn, isBold: true },
          null,
          { color: PALETTE.accent, isBold: true },
          null,
          null,
          null,
          { color: PALETTE.accent, isBold: true, fill: PALETTE.tint },
        ],
      ],
    },
    { address: "O4:O5", cells: [[{ ...HEAD, ...RIGHT }], [BESIDE]] },
  ],
  formats: [{ address: "E27:N27", codes: '0;"−"0;"–"' }],
  highlights: [
    {
      address: "E6:L26",
      // The state stands in the first of a KPI's three rows; no other cell begins with its mark.
      formula: '=OR(LEFT(E4,1)="!",LEFT(E5,1)="!",LEFT(E6,1)="!")',
      ...WARNING,
    },
    { address: "E6:L26", formula: '=LEFT(E6,1)="✓"', color: PALETTE.accent, isBold: true },
    { address: "E6:L26", formula: '=LEFT(E6,3)="no "', color: PALETTE.mute },
    { address: "M6:M27", formula: '=OR(LEFT(M6,1)="!",N(M6)>0)', color: PALETTE.warn, isBold: true },
  ],
};
