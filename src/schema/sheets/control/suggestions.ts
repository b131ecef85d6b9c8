import { PALETTE } from "../../palette";
import type { PagePart } from "../../plan";
import type { ControlBlock } from "./block";
import { framed, HEAD_ROWS, type Frame } from "./frame";
import { rowsOf } from "./rowsOf";

const LINES = 6;

/** The five enablers of Talent, in the order in which they are looked at. */
const ENABLERS = ["Skills", "Tools", "Systems", "Processes", "Training"];
const NUMBERS = `{${ENABLERS.map((_, index) => String(index + 1)).join()}}`;
const GRADES = ENABLERS.slice(0, -1).reduceRight(
  (rest, header, index) => `IF(${NUMBERS}=${String(index + 1)},Talent[${header}],${rest})`,
  `Talent[${ENABLERS.at(-1) ?? ""}]`,
);
const LOW = `IF(ISNUMBER(${GRADES}),${GRADES}<=1,FALSE)`;

/** Place of the member times ten, and the enabler's number: one for each grade of 0 or 1. */
const KEYS = `(ROW(Talent[Member])-ROW(Talent[[#Headers],[Member]]))*10+${NUMBERS}`;

const STEPS = [
  '"Coach one skill with "&who',
  '"Get "&who&" the missing tool"',
  '"Mend the system that slows "&who',
  '"Take a step out of how "&who&" works"',
  '"Book training for "&who',
];

/** The suggested action, its grade, and whether an open action about the member names the enabler. */
function lineOf(row: number, isFirst: boolean): readonly (string | null)[] {
  const at = `$P${String(row)}`;
  const who = `INDEX(Talent[Member],INT(${at}/10))`;
  const enabler = `CHOOSE(MOD(${at},10),${ENABLERS.map((name) => `"${name}"`).join()})`;
  const inHand = `SUM(COUNTIFS(Actions[About],${who},Actions[Title],"*"&${enabler}&"*",Actions[Status],{"Open","Waiting"}))`;
  const none = isFirst ? '"Nobody lacks skills, tools, systems, processes or training."' : '""';
  return [
    `=IF(${at}="",${none},LET(who,${who},CHOOSE(MOD(${at},10),${STEPS.join()})))`,
    null,
    null,
    `=IF(${at}="","",${enabler})`,
    `=IF(${at}="","",INDEX(${GRADES},INT(${at}/10),MOD(${at},10))&" of 3")`,
    `=IF(${at}="","",IF(${inHand}>0,"in hand",HYPERLINK("#"&CELL("address",INDEX(Actions[Title],1)),"Write it on Actions")))`,
  ];
}

function part(top: number): PagePart {
  const from = top + HEAD_ROWS;
  const rows = Array.from({ length: LINES }, (_, line) => from + line);
  const frame: Frame = {
    side: "left",
    title: "Suggested actions",
    note: `=SUM(${LOW}*1)&" enablers at 0 or 1 on Talent"`,
    labels: ["An action for each enabler at 0 or 1", null, null, "Enabler", "Grade", "Where it stands"],
  };
  return framed(
    frame,
    { top, rows: LINES },
    {
      formulas: [
        {
          address: rowsOf("B:G", from, from + LINES - 1),
          cells: rows.map((row, line) => lineOf(row, line === 0)),
        },
        {
          address: rowsOf("P", from, from + LINES - 1),
          cells: rows.map((_, line) => [`=IFERROR(SMALL(IF(${LOW},${KEYS},""),${String(line + 1)}),"")`]),
        },
      ],
      styles: [
        { address: rowsOf("F", from - 1, from + LINES - 1), style: { align: "Right" } },
        { address: rowsOf("G", from - 1, from + LINES - 1), style: { align: "Left", indent: 1 } },
        { address: rowsOf("G", from, from + LINES - 1), style: { color: PALETTE.accent } },
      ],
    },
  );
}

/** What would help a member whose skills, tools, systems, processes or training are at 0 or 1. */
export const suggestionsBlock: ControlBlock = { rows: LINES, part };
