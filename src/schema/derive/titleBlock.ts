import { PALETTE } from "../palette";
import type { CellBlock, Line, StyledRange } from "../plan";
import type { Sheet } from "../sheet";
import { columnLetters } from "../../kit/columnLetters";
import { edgeLetters } from "./layout";
import type { TabTables } from "./tabsOf";

/** The rows above the tables: what the sheet is, what it is for, what it says now, and how fresh it is. */
export interface TitleBlock {
  readonly cells: readonly CellBlock[];
  readonly formulas: readonly CellBlock[];
  readonly styles: readonly StyledRange[];
}

const PRIVATE_BAND = "PRIVATE: for you alone. This sheet is never in a leadership copy.";

/** What whole columns may have set and title rows do without. */
const PLAIN = { isWrapped: false, indent: 0, align: "Left", isBold: false } as const;

/** The rows of the title: title, purpose, sentence, and a narrow one before the headers. */
export const TITLE_LINES: readonly Line[] = [
  { pixels: 32, style: { ...PLAIN, size: 18, isBold: true } },
  { style: { ...PLAIN, size: 9, color: PALETTE.sub } },
  { style: { ...PLAIN, isBold: true } },
  { pixels: 10, style: PLAIN },
];

/** The title block of a tab. */
export function titleBlock(title: string, [main, ...others]: TabTables, isPrivate: boolean): TitleBlock {
  const left = edgeLetters(main)[0];
  const right = lastShown(others.at(-1) ?? main);
  const { purpose, sentence, check } = main.tab;
  return {
    cells: [
      { address: `${left}1:${left}2`, cells: [[title], [purpose]] },
      ...(isPrivate ? [oneCell("C1", PRIVATE_BAND)] : []),
    ],
    formulas: [
      oneCell(isPrivate ? `${right}2` : `${right}1`, "=AsOfText"),
      ...(sentence === undefined ? [] : [oneCell(`${left}3`, sentence)]),
      ...(check === undefined ? [] : [oneCell(`${right}2`, check)]),
    ],
    styles: [
      {
        address: `${right}1:${right}2`,
        style: { align: "Right", size: 9, color: PALETTE.sub, isBold: false },
      },
      ...(isPrivate ? bandStyles(left, right) : []),
    ],
  };
}

/** The last column that is not folded away: texts that end there stay in sight. */
function lastShown({ columns, firstColumn }: Sheet): string {
  const isShown = Object.values(columns).map(({ isFolded }) => !isFolded);
  return columnLetters(firstColumn + isShown.lastIndexOf(true));
}

function oneCell(address: string, cell: string): CellBlock {
  return { address, cells: [[cell]] };
}

function bandStyles(left: string, right: string): readonly StyledRange[] {
  return [
    { address: `${left}1:${right}1`, style: { fill: PALETTE.ink, color: PALETTE.white } },
    { address: "C1", style: { size: 11 } },
  ];
}
