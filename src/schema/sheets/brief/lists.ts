import type { CellBlock, PagePart } from "../../plan";
import { share, shortDay } from "../home/words";
import { cut, NEXT, plain, told } from "./words";

/** Rows of Actions that go up: of one type, open, and with the audience that their manager gave them. */
interface Listed {
  readonly type: string;
  /** The first row on the page, and the first folded one, in which the rows' places on Actions are found. */
  readonly row: number;
  readonly found: number;
  readonly count: number;
}

const ASKS: Listed = { type: "Ask of leadership", row: 30, found: 45, count: 4 };
const PLAYS: Listed = { type: "Play", row: 30, found: 41, count: 4 };

/** The questions from above, which `briefQuestions` shows. */
export const ASKED: Listed = { type: "Question from above", row: 36, found: 49, count: 3 };

/** The earliest due first, then in their order on Actions. */
function placesOf({ type, found, count }: Listed): CellBlock {
  const belongs =
    `(Actions[Type]="${type}")*(Actions[Audience]="leadership")*` +
    '((Actions[Status]="Open")+(Actions[Status]="Waiting"))';
  const order =
    `IF(${belongs},IF(ISNUMBER(Actions[Due]),INT(Actions[Due]),99999)*10000+` +
    'ROW(Actions[Due])-ROW(Actions[[#Headers],[Due]]),"")';
  return {
    address: `P${String(found)}:P${String(found + count - 1)}`,
    cells: Array.from({ length: count }, (_, index) => [
      `=IFERROR(MOD(SMALL(${order},${String(index + 1)}),10000),"")`,
    ]),
  };
}

/** One column of a list: `cell` gives its formula for the place of a row on Actions. */
function columnOf({ row, found, count }: Listed, column: string, cell: (at: string) => string): CellBlock {
  return {
    address: `${column}${String(row)}:${column}${String(row + count - 1)}`,
    cells: Array.from({ length: count }, (_, index) => {
      const at = `$P${String(found + index)}`;
      return [`=IF(${at}="",${index === 0 ? (EMPTY[column] ?? '""') : '""'},${cell(at)})`];
    }),
  };
}

/** What an empty list says, in its first column. */
const EMPTY: Readonly<Record<string, string>> = {
  A: '"None open. On Actions: Ask of leadership, its Audience leadership."',
  H: '"No play yet. On Actions: Play, its Audience leadership."',
};

/** A cell of the row of Actions at a place. */
export function ofAction(at: string, header: string): string {
  return `INDEX(Actions[${header}],${at})`;
}

function text(header: string, room: number): (at: string) => string {
  return (at) => cut(ofAction(at, header), room);
}

function due(at: string): string {
  const cell = ofAction(at, "Due");
  return `IF(${cell}=0,"no date",${shortDay(cell)})`;
}

function impact(at: string, sign = ""): string {
  const cell = ofAction(at, "Expected impact");
  return `IF(${cell}=0,"–",${sign}${plain(cell)})`;
}

/** How far the plays cover the gap; more of them than find room are counted. */
const COVERS = `=${told(`IF(OR(N(P6)<=0,P21=0),"","Covers "&${share("P21/P6")}&" of the gap")`, '"Open plays"')}`;

/** What is asked of leadership, and how the gap is closed or the next period made. */
export const briefLists: PagePart = {
  cells: [
    { address: "A28", cells: [["Decisions we need ⁷"]] },
    { address: "A29:F29", cells: [["Decision", null, null, "From", "By", "At stake"]] },
    { address: "H29:M29", cells: [["Play", null, null, "Owner", "Due", "Effect"]] },
  ],
  formulas: [
    {
      address: "H28",
      cells: [
        [
          `=${told('"How we close the gap ⁷"', `"Our plan for "&IF(${NEXT.period}="","what comes next",${NEXT.period})&" ⁷"`)}`,
        ],
      ],
    },
    { address: "M28", cells: [[COVERS]] },
    ...[PLAYS, ASKS, ASKED].map(placesOf),
    columnOf(ASKS, "A", text("Title", 50)),
    columnOf(ASKS, "D", text("Sponsor", 17)),
    columnOf(ASKS, "E", due),
    columnOf(ASKS, "F", impact),
    columnOf(PLAYS, "H", text("Title", 56)),
    columnOf(PLAYS, "K", text("Owner", 18)),
    columnOf(PLAYS, "L", due),
    columnOf(PLAYS, "M", (at) => impact(at, '"+"&')),
  ],
};
