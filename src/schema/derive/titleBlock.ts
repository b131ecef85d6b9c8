import { PALETTE } from "../palette";
import type { CellBlock, StyledRange } from "../plan";
import type { Sheet, Tab } from "../sheet";
import { edgeLetters } from "./layout";

/** The rows above the tables: what the sheet is, what it is for, what it says now, and how fresh it is. */
export interface TitleBlock {
  readonly cells: readonly CellBlock[];
  readonly formulas: readonly CellBlock[];
  readonly styles: readonly StyledRange[];
}

const PRIVATE_BAND = "PRIVATE: for you alone. This sheet is never in a leadership copy.";

/** Where the title block reaches: its first column and the last one that is not folded away. */
interface Reach {
  readonly first: string;
  readonly right: string;
}

function reachOf(tables: readonly Sheet[]): Reach {
  const shown = tables.flatMap((sheet) => {
    const isSeen = Object.values(sheet.columns).map(({ isFolded }) => !isFolded);
    return edgeLetters({ ...sheet, columns: shownUpTo(sheet, isSeen.lastIndexOf(true)) })[1];
  });
  const [leftmost] = tables;
  return { first: leftmost ? edgeLetters(leftmost)[0] : "A", right: shown.at(-1) ?? "A" };
}

function shownUpTo(sheet: Sheet, last: number): Sheet["columns"] {
  return Object.fromEntries(Object.entries(sheet.columns).slice(0, last + 1));
}

function oneCell(address: string, cell: string): CellBlock {
  return { address, cells: [[cell]] };
}

/** The title block of a tab. */
export function titleBlock(title: string, tables: readonly Sheet[], isPrivate: boolean): TitleBlock {
  const { first, right } = reachOf(tables);
  const tab: Tab = tables[0]?.tab ?? { purpose: "" };
  return {
    cells: [
      { address: `${first}1:${first}2`, cells: [[title], [tab.purpose]] },
      ...(isPrivate ? [oneCell("C1", PRIVATE_BAND)] : []),
    ],
    formulas: [
      oneCell(isPrivate ? `${right}2` : `${right}1`, "=AsOfText"),
      ...(tab.sentence === undefined ? [] : [oneCell(`${first}3`, tab.sentence)]),
      ...(tab.check === undefined ? [] : [oneCell(`${right}2`, tab.check)]),
    ],
    styles: [...titleStyles({ first, right }), ...(isPrivate ? bandStyles({ first, right }) : [])],
  };
}

function titleStyles({ first, right }: Reach): readonly StyledRange[] {
  return [
    {
      address: `${first}1:${right}4`,
      style: {
        format: "General",
        align: "Left",
        indent: 0,
        isWrapped: false,
        color: PALETTE.sub,
        size: 9,
        isBold: false,
      },
    },
    { address: `${first}1`, style: { size: 18, isBold: true, color: PALETTE.ink } },
    { address: `${first}3`, style: { size: 10, isBold: true, color: PALETTE.ink } },
    { address: `${right}1:${right}2`, style: { align: "Right" } },
  ];
}

function bandStyles({ first, right }: Reach): readonly StyledRange[] {
  return [
    { address: `${first}1:${right}1`, style: { fill: PALETTE.ink, color: PALETTE.white, isBold: true } },
    { address: "C1", style: { size: 11, align: "Left" } },
  ];
}
