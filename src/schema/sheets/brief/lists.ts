import type { CellBlock, PagePart } from "../../plan";
import { share, shortDay } from "../home/words";
import { cut, plain } from "./words";

/** Rows of Actions that go up: of one type, open, and with the audience that their manager gave them. */
interface Listed {
  readonly type: string;
  /** The first row on the page, and the first folded one, in which the rows' places on Actions are found. */
  readonly row: number;
  readonly found: number;
  readonly count: number;
}

const PLAYS: Listed = { type: "Play", row: 20, found: 29, count: 4 };
const ASKS: Listed = { type: "Ask of leadership", row: 27, found: 34, count: 4 };
const ANSWERS: Listed = { type: "Question from above", row: 33, found: 39, count: 2 };

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
function columnOf(list: Listed, column: string, cell: (at: string, index: number) => string): CellBlock {
  const { row, found, count } = list;
  return {
    address: `${column}${String(row)}:${column}${String(row + count - 1)}`,
    cells: Array.from({ length: count }, (_, index) => {
      const at = `$P${String(found + index)}`;
      return [`=IF(${at}="",${index === 0 ? emptyWords(column, list) : '""'},${cell(at, index)})`];
    }),
  };
}

const EMPTY: Readonly<Record<string, string>> = {
  H20: "No play yet.",
  A27: "None.",
  A33: "Nothing open.",
};

function emptyWords(column: string, { row }: Listed): string {
  return `"${EMPTY[`${column}${String(row)}`] ?? ""}"`;
}

function own(header: string): (at: string) => string {
  return (at) => `INDEX(Actions[${header}],${at})`;
}

function text(header: string, room: number): (at: string) => string {
  return (at) => cut(own(header)(at), room);
}

function due(at: string): string {
  const cell = own("Due")(at);
  return `IF(${cell}=0,"no date",${shortDay(cell)})`;
}

function impact(at: string): string {
  const cell = own("Expected impact")(at);
  return `IF(${cell}=0,"–",${plain(cell)})`;
}

/** A column of the deciding deals. */
function dealColumn(column: string, cell: (at: string, row: number) => string, none = ""): CellBlock {
  return {
    address: `${column}20:${column}22`,
    cells: [25, 26, 27].map((row, index) => [
      `=IF($P${String(row)}="","${index === 0 ? none : ""}",${cell(`$P${String(row)}`, row)})`,
    ]),
  };
}

function ofDeal(header: string): (at: string) => string {
  return (at) => `INDEX(Pipeline[${header}],${at})`;
}

const NEXT_STEPS = [25, 26, 27].map((row) => {
  const at = `$P${String(row)}`;
  const step = ofDeal("Next step")(at);
  return `IF(${at}="","",${ofDeal("Deal")(at)}&": "&IF(${step}="","no next step yet",${step})&".")`;
});

const DEAL_FORMULAS: readonly CellBlock[] = [
  dealColumn(
    "A",
    (at) => cut(ofDeal("Deal")(at), 23),
    "No deal decides, or odds lack a target, amounts or probabilities.",
  ),
  dealColumn("C", (at) => cut(ofDeal("Owner")(at), 15)),
  dealColumn("D", (at) => plain(ofDeal("Amount")(at))),
  dealColumn("E", (at) => shortDay(ofDeal("Close date")(at))),
  dealColumn("F", (_, row) => `${share(`$Q${String(row)}`)}&" · "&${share(`$R${String(row)}`)}`),
  { address: "A23", cells: [[`=LET(steps,TEXTJOIN(" ",TRUE,${NEXT_STEPS.join()}),${cut("steps", 180)})`]] },
];

/** The deals that decide, how the gap is closed, what is asked of leadership, and the answers to what it asked. */
export const briefLists: PagePart = {
  merged: ["A23:F23"],
  cells: [
    { address: "A18", cells: [["Deals that decide"]] },
    { address: "F18", cells: [["Odds of target if won · if lost"]] },
    { address: "A19:F19", cells: [["Deal", null, "Owner", "Amount", "Closes", "Won · lost"]] },
    { address: "H18", cells: [["How we close the gap ⁶"]] },
    { address: "H19:M19", cells: [["Play", null, null, "Owner", "Due", "Effect"]] },
    { address: "A25", cells: [["Decisions we need"]] },
    { address: "A26:F26", cells: [["Decision", null, null, "From", "By", "At stake"]] },
    { address: "A32", cells: [["You asked"]] },
    { address: "H32", cells: [["Our answer"]] },
  ],
  formulas: [
    { address: "M18", cells: [[`=IF(OR(N(P6)<=0,P23=0),"","Covers "&${share("P23/P6")})`]] },
    ...DEAL_FORMULAS,
    ...[PLAYS, ASKS, ANSWERS].map(placesOf),
    columnOf(PLAYS, "H", text("Title", 42)),
    columnOf(PLAYS, "K", text("Owner", 14)),
    columnOf(PLAYS, "L", due),
    columnOf(PLAYS, "M", (at) => `IF(${own("Expected impact")(at)}=0,"–","+"&${impact(at)})`),
    columnOf(ASKS, "A", text("Title", 40)),
    columnOf(ASKS, "D", text("Sponsor", 14)),
    columnOf(ASKS, "E", due),
    columnOf(ASKS, "F", impact),
    columnOf(ANSWERS, "A", text("Title", 74)),
    columnOf(
      ANSWERS,
      "H",
      (at) => `IF(${own("Answer")(at)}="","no answer yet",${cut(own("Answer")(at), 82)})`,
    ),
  ],
};
