import { columnLetters } from "../../kit/columnLetters";
import { PALETTE } from "../palette";
import type { CellBlock, Line, LookBlock, Style } from "../plan";
import type { Sheet } from "../sheet";
import { edgeLetters } from "./layout";
import type { TabTables } from "./tabTables";

/** The rows above the tables: what the sheet is, what it is for, what it says now, and how fresh it is. */
export interface TitleBlock {
  /** Texts and formulas together: near each other they are cheaper as one. */
  readonly cells: readonly CellBlock[];
  readonly looks: LookBlock;
}

const PRIVATE_BAND = "PRIVATE: for you alone. This sheet is never in a leadership copy.";
/** The words of a private band begin so many columns behind the first, or in the next one that is not folded away. */
const BAND_WORDS = 2;

/** The first row of a private sheet. */
const BAND: Style = { fill: PALETTE.ink, color: PALETTE.white };

/** What stands small and grey: when, what for, and the check. */
const NOTE: Style = { size: 9, color: PALETTE.sub };

/** The rows of the title: title, purpose, sentence, and a narrow one before the headers. */
export function titleLines(isPrivate: boolean): readonly Line[] {
  return [
    { pixels: 32, style: isPrivate ? { ...NOTE, ...BAND } : NOTE },
    { style: NOTE },
    { style: { isBold: true } },
    { pixels: 10 },
  ];
}

/** A text above the tables does without what the cells of its column have. */
function plainOf({ columns }: Sheet, index: number): Style {
  const column = Object.values(columns)[index];
  return {
    ...(column?.align !== "Left" && { align: "Left" }),
    ...(column?.isBold && { isBold: false }),
    ...(column?.isWrapped && { isWrapped: false }),
  };
}

/** The title block of a tab. */
export function titleBlock(title: string, tables: TabTables, isPrivate: boolean): TitleBlock {
  const [main, ...others] = tables;
  const left = edgeLetters(main)[0];
  const right = lastShown(others.at(-1) ?? main);
  const at = columnLetters(right);
  const { purpose, sentence, check = "" } = main.tab;
  const notes = isPrivate && check === "" ? ["", "=AsOfText"] : ["=AsOfText", check];
  return {
    cells: [
      { address: `${left}1:${left}2`, cells: [[title], [purpose]] },
      ...(sentence === undefined ? [] : [oneCell(`${left}3`, sentence)]),
      ...(isPrivate ? [oneCell(`${columnLetters(main.firstColumn + bandWords(main))}1`, PRIVATE_BAND)] : []),
      { address: `${at}1:${at}2`, cells: notes.map((note) => [note === "" ? null : note]) },
    ],
    looks: {
      address: `${left}1:${at}3`,
      cells: titleLooks(main, right - main.firstColumn, isPrivate),
    },
  };
}

/** Where the words of a private band begin, counted from the first column. */
function bandWords({ columns }: Sheet): number {
  const shown = Object.values(columns).findIndex(({ isFolded }, index) => index >= BAND_WORDS && !isFolded);
  return shown < 0 ? BAND_WORDS : shown;
}

/** The last column that is not folded away, counted from 0: texts that end there stay in sight. */
function lastShown({ columns, firstColumn }: Sheet): number {
  const isShown = Object.values(columns).map(({ isFolded }) => !isFolded);
  return firstColumn + isShown.lastIndexOf(true);
}

function oneCell(address: string, cell: string): CellBlock {
  return { address, cells: [[cell]] };
}

/** Looks of the first three rows up to the last column: the title large, as-of and check to the right. */
function titleLooks(main: Sheet, last: number, isPrivate: boolean): LookBlock["cells"] {
  const plain = plainOf(main, 0);
  const ink: Style = isPrivate ? {} : { color: PALETTE.ink };
  const { isWrapped } = plainOf(main, last);
  const right: Style = { align: "Right", ...(isWrapped === false && { isWrapped }) };
  const words = bandWords(main);
  const row = (looks: ReadonlyMap<number, Style>) =>
    Array.from({ length: last + 1 }, (_, column) => looks.get(column) ?? null);
  return [
    row(
      new Map([
        [last, right],
        ...(isPrivate ? [[words, { ...plainOf(main, words), size: 11, isBold: true }] as const] : []),
        [0, { ...ink, ...plain, size: 18, isBold: true }],
      ]),
    ),
    row(
      new Map([
        [last, right],
        [0, plain],
      ]),
    ),
    row(new Map([[0, { ...plain, isBold: true }]])),
  ];
}
