import { QUIET_WARNING } from "../../emphasis";
import type { PagePart } from "../../plan";
import { OVERDUE } from "../settings/overdue";
import type { ControlBlock } from "./block";
import { framed, HEAD_ROWS, type Frame } from "./frame";
import { rowsOf } from "./rowsOf";

const QUARTER = '">"&INT(AsOf)-91';
const LEARNED = `Actions[Type],"My learning",Actions[Opened],${QUARTER}`;

/** What is counted of the manager's own work, how much, and what it asks for. */
const LINES: readonly (readonly [what: string, figure: string, words: string])[] = [
  [
    "My learning, last quarter",
    `=COUNTIFS(${LEARNED})`,
    `=IF(COUNTIFS(${LEARNED})=0,"study, read or train on one thing","counted in Self on Home")`,
  ],
  [
    "… from another manager",
    `=COUNTIFS(${LEARNED},Actions[About],"?*")`,
    `=IF(COUNTIFS(${LEARNED},Actions[About],"?*")=0,"! talk to one this quarter",XLOOKUP(1,(Actions[Type]="My learning")*(Actions[About]<>""),Actions[About],"",0,-1))`,
  ],
  [
    "Ideas tried, last quarter",
    `=COUNTIFS(Actions[Type],"Idea",Actions[Tried on],${QUARTER})`,
    '=COUNTIFS(Actions[Type],"Idea",Actions[Tried on],"",Actions[Status],"Open")&" still to try"',
  ],
  [
    "Challenges to those above",
    '=SUM(COUNTIFS(Actions[Type],"Challenge",Actions[Status],{"Open","Waiting"}))',
    '=COUNTIFS(Actions[Type],"Challenge",Actions[Status],"Done")&" settled"',
  ],
  ["Lessons from mistakes", '=COUNTIFS(Actions[Type],"Lesson")', "stay in this book, never in a copy"],
  [
    "Pages overdue to readers",
    `=SUM(${OVERDUE})`,
    `=IF(SUM(${OVERDUE})=0,"all sent in time",TEXTJOIN(", ",TRUE,IF(${OVERDUE}>0,Recipients[Page]&" to "&Recipients[Recipient],"")))`,
  ],
];

function part(top: number): PagePart {
  const from = top + HEAD_ROWS;
  const to = from + LINES.length - 1;
  const frame: Frame = {
    side: "right",
    title: "You",
    note: "A quarter is 91 days",
    labels: ["From Actions and Settings", null, null, "Count", "What it asks for"],
  };
  return framed(
    frame,
    { top, rows: LINES.length },
    {
      formulas: [
        { address: rowsOf("I", from, to), cells: LINES.map(([what]) => [what]) },
        { address: rowsOf("L", from, to), cells: LINES.map(([, figure]) => [figure]) },
        { address: rowsOf("M", from, to), cells: LINES.map(([, , words]) => [words]) },
      ],
      styles: [
        { address: rowsOf("L", from - 1, to), style: { align: "Right" } },
        { address: rowsOf("M", from - 1, to), style: { align: "Left", indent: 1 } },
      ],
      highlights: [
        {
          address: rowsOf("L:M", from, to),
          formula: `=OR(LEFT($M${String(from)},1)="!",AND(LEFT($I${String(from)},5)="Pages",$L${String(from)}>0))`,
          ...QUIET_WARNING,
        },
      ],
    },
  );
}

/** The manager's own learning, challenges and sendings. */
export const yourselfBlock: ControlBlock = { rows: LINES.length, part };
