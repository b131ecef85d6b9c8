import type { CellBlock, PagePart } from "../../plan";
import { ANSWERED, ASKED_BACK, SEVERITY_ONE } from "../actions/criteria";
import { OVERDUE } from "../settings/overdue";
import { openIn } from "./directions";
import { day } from "./words";

/** The folded rows in which the listed actions are found. */
const FIRST_ROW = 44;

/** What each line of Home lists, in the order of the folded rows. */
const LISTED = [
  ...Array<string>(3).fill("Down"),
  ...Array<string>(3).fill("Customer"),
  ...Array<string>(2).fill("Up"),
  ...Array<string>(4).fill("Waiting"),
  ...Array<string>(3).fill("Answer"),
];
const LAST_ROW = FIRST_ROW + LISTED.length - 1;

const IS_OPEN = '((Actions[Status]="Open")+(Actions[Status]="Waiting"))';

/** A question that was asked twice wants its answer again, also once it is done: within a week of the day on which it comes. */
const COMES_AGAIN =
  '(Actions[Status]="Done")*(IF(ISNUMBER(Actions[Times asked]),Actions[Times asked],0)>1)*' +
  "(IF(ISNUMBER(Actions[Next expected]),Actions[Next expected],99999)<=AsOf+7)";

/** Which actions a line may take: open ones of its direction, those that wait, or questions from above. */
const BELONGS =
  'IF($U44="Waiting",Actions[Status]="Waiting",' +
  `IF($U44="Answer",(Actions[Type]="Question from above")*(${IS_OPEN}+${COMES_AGAIN}),` +
  `(Actions[Direction]=$U44)*${IS_OPEN}+($U44="Up")*${ASKED_BACK}))`;

/** The days by which actions are wanted: of an answer that comes again the next one. */
const DAYS =
  'IF(($U44="Answer")*((Actions[Due]="")+(Actions[Status]="Done")),Actions[Next expected],Actions[Due])';

/** The same of the line's own action. */
const OWN_DAY =
  '=IF(W44="","",INT(N(IF(AND($U44="Answer",OR(INDEX(Actions[Due],W44)="",INDEX(Actions[Status],W44)="Done")),' +
  "INDEX(Actions[Next expected],W44),INDEX(Actions[Due],W44)))))";

/** Escalations of the worst kind that are open for longer than the limit. */
const WORST =
  `(Actions[Type]="Escalation")*(Actions[Severity]=1)*${IS_OPEN}*` +
  "IF(ISNUMBER(Actions[Opened]),AsOf-Actions[Opened]>EscalationHours/24,FALSE)";

/** The place of the line's action among the rows of Actions: the worst first, then the earliest due, then in their order. */
const PLACE =
  `=IFERROR(LET(d,${DAYS},MOD(SMALL(IF(${BELONGS},IF(${WORST},0,IF(ISNUMBER(d),INT(d),99999))*10000+` +
  'ROW(Actions[Due])-ROW(Actions[[#Headers],[Due]]),""),COUNTIF($U$44:$U44,$U44)),10000)),"")';

/** The same of the line's own action, cell by cell: an array may not be asked for one of its cells everywhere. */
const IS_WORST =
  'AND(INDEX(Actions[Type],W44)="Escalation",INDEX(Actions[Severity],W44)=1,ISNUMBER(INDEX(Actions[Opened],W44)),' +
  "AsOf-N(INDEX(Actions[Opened],W44))>EscalationHours/24)";

const DUE =
  `=IF(W44="","",IF(${IS_WORST},ROUND(24*(AsOf-INDEX(Actions[Opened],W44))-EscalationHours,0)&" h late",IF(X44=0,` +
  '"no date",IF(X44<INT(AsOf),INT(AsOf)-X44&" d late",' +
  `IF(X44=INT(AsOf),"Today",${day("X44")})))))`;

const FOUND: readonly CellBlock[] = [
  { address: `U${String(FIRST_ROW)}:U${String(LAST_ROW)}`, cells: LISTED.map((list) => [list]) },
];

/** Open and waiting actions, late ones alone when asked. */
function openCount(due = ""): string {
  return `SUM(COUNTIFS(Actions[Title],"?*"${due},Actions[Status],{"Open","Waiting"}))`;
}

/** A list in the rail: its rows on Home, its first folded row, head and what an empty one says. */
interface List {
  readonly row: number;
  readonly lines: number;
  readonly from: number;
  readonly head: string;
  readonly count: string;
  /** What else stands beside the count. */
  readonly more?: string;
  readonly empty: string;
}

/** Open escalations of severity 1, and how fast escalations were answered. */
const SEVERE =
  `LET(n,SUM(COUNTIFS(${SEVERITY_ONE})),IF(n=0,""," · "&n&" severity 1"))&` +
  `IFERROR(" · answered in "&FIXED(AVERAGEIFS(Actions[Response hours],${ANSWERED}),0)&" h","")`;

const RAIL: readonly List[] = [
  {
    row: 11,
    lines: 3,
    from: 44,
    head: "Down",
    count: openIn("Down"),
    empty: "What your reps wait for",
  },
  {
    row: 15,
    lines: 3,
    from: 47,
    head: "Customers",
    count: openIn("Customer"),
    more: SEVERE,
    empty: "What a customer waits for",
  },
  {
    row: 19,
    lines: 2,
    from: 50,
    head: "Up",
    count: openIn("Up"),
    more: `LET(n,SUM(${ASKED_BACK}),IF(n=0,""," · "&n&" asked back"))`,
    empty: "What your manager waits for",
  },
  {
    row: 23,
    lines: 4,
    from: 52,
    head: "Waiting for",
    count: 'COUNTIFS(Actions[Status],"Waiting")',
    empty: "What you wait for",
  },
];

function railBlock({ row, lines, from, count, more, empty }: List): CellBlock {
  const found = Array.from({ length: lines }, (_, line) => {
    const at = String(from + line);
    return [`=Y${at}`, line === 0 ? `=IF(W${at}="","${empty}",Z${at})` : `=Z${at}`];
  });
  return {
    address: `Q${String(row)}:R${String(row + lines)}`,
    cells: [[null, `=${count}&" open"${more === undefined ? "" : `&${more}`}`], ...found],
  };
}

const LATE = ',Actions[Due],"<"&INT(AsOf)';

/** The promises at the top of the rail, and what of coaching the last 4 weeks saw. */
const TOTALS: readonly CellBlock[] = [
  {
    address: "Q7:Q9",
    cells: [
      [`=${openCount()}`],
      [`=LET(n,${openCount(LATE)},IF(n=0,"all in time",n&" late"))`],
      [
        `="Down "&${openIn("Down")}&" · Customers "&${openIn("Customer")}&" · Up "&${openIn("Up")}&" · Self "&${openIn("Self")}`,
      ],
    ],
  },
  {
    address: "Q29:Q30",
    cells: [
      [
        '=IF(COUNTIFS(Coaching[Date],">="&LastWeeks)=0,"Nothing in Coaching yet",COUNTIFS(Coaching[Type],"1:1",Coaching[Date],">="&LastWeeks)&" one-on-ones · "&COUNTIFS(Coaching[Type],"Ride-along",Coaching[Date],">="&LastWeeks)&" ride-alongs")',
      ],
      [
        '=IF(COUNTIFS(Coaching[Date],">="&LastWeeks)=0,"",COUNTIFS(Coaching[Type],"Joint call",Coaching[Date],">="&LastWeeks)&" joint calls · "&FIXED(SUMIFS(Coaching[Minutes],Coaching[Date],">="&LastWeeks)/60,0)&" h of coaching in all")',
      ],
    ],
  },
];

/** So many characters find room beside each other. */
const QUESTION = 29;
const ANSWER = 22;

/** A text cut where there is no more room for it. */
function brief(text: string, room: number): string {
  return `IF(LEN(${text})>${String(room)},LEFT(${text},${String(room)})&"…",${text})`;
}

const ANSWER_ROWS = ["56", "57", "58"];

/** Questions from above that fall due, with the answer as it stands. */
const ANSWERS: readonly CellBlock[] = [
  {
    address: "K24:L26",
    cells: ANSWER_ROWS.map((at, line) => [
      `=Y${at}`,
      line === 0
        ? `=IF(W${at}="","Nothing due. They stand on Actions.",${brief(`Z${at}`, QUESTION)})`
        : `=${brief(`Z${at}`, QUESTION)}`,
    ]),
  },
  {
    address: "O24:O26",
    cells: ANSWER_ROWS.map((at) => [`=AA${at}`]),
  },
];

/** What is answered: as it was typed, or the figure of the tile that the question is about. */
const ANSWERED_BY =
  '=IF(OR(W44="",$U44<>"Answer"),"",LET(said,INDEX(Actions[Answer],W44),IF(said="",' +
  `IFERROR(INDEX($B$7:$N$7,MATCH(INDEX(Actions[About],W44),$B$6:$N$6,0)),"no answer yet"),${brief("said", ANSWER)})))`;

/** Whose page was due and not sent, the first by name. */
const SHARES =
  `=LET(due,${OVERDUE},late,SUM(due),IF(late=0,"","Send "&XLOOKUP(1,due,Recipients[Page])&" to "&` +
  'XLOOKUP(1,due,Recipients[Recipient])&IF(late=1,""," and "&late-1&" more")&": late"))';

/** Down, Customers, Up and what you wait for, in the rail; answers due upward. */
export const lists: PagePart = {
  cells: [
    { address: "Q6", cells: [["OPEN PROMISES"]] },
    ...RAIL.map(({ row, head }) => ({ address: `Q${String(row)}`, cells: [[head]] })),
    { address: "Q28", cells: [["Your last 4 weeks"]] },
    { address: "K23", cells: [["Answers due upward"]] },
    ...FOUND,
  ],
  formulas: [
    {
      address: "W44:AA44",
      cells: [
        [
          PLACE,
          OWN_DAY,
          DUE,
          `=IF(W44="","",IF(AND($U44="Up",INDEX(Actions[Type],W44)="Message to cascade",INDEX(Actions[Questions back],W44)<>""),"Asked back: "&INDEX(Actions[Questions back],W44),INDEX(Actions[Title],W44)&""))`,
          ANSWERED_BY,
        ],
      ],
    },
    ...RAIL.map(railBlock),
    ...TOTALS,
    ...ANSWERS,
    { address: "K27", cells: [[SHARES]] },
    { address: "O23", cells: [['=COUNT(W56:W58)&" due"']] },
  ],
  copies: [{ from: "W44:AA44", to: `W44:AA${String(LAST_ROW)}` }],
};
