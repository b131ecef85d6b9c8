import { QUIET_WARNING } from "../../emphasis";
import type { CellBlock, PagePart } from "../../plan";
import type { ControlBlock } from "./block";
import { framed, HEAD_ROWS, type Frame } from "./frame";
import { rowsOf } from "./rowsOf";

/** The folded columns of the last eight weeks, the oldest first. */
const WEEKS = ["P", "Q", "R", "S", "T", "U", "V", "W"];
const LAST = WEEKS.length - 1;

/** What is counted week by week. */
interface Counted {
  readonly what: string;
  /** The figure of a week, an Excel expression: `criteria` keeps rows that were opened in it. */
  readonly figure: (criteria: string) => string;
}

const TEAM = 'COUNTIFS(Talent[Member],"?*")';

const LINES: readonly Counted[] = [
  {
    what: "Interruptions",
    figure: (criteria) => `COUNTIFS(Actions[Type],"Interruption",${criteria})`,
  },
  {
    what: "Minutes they took",
    figure: (criteria) => `SUMIFS(Actions[Minutes],Actions[Type],"Interruption",${criteria})`,
  },
  {
    what: "Fires: urgent interruptions",
    figure: (criteria) => `COUNTIFS(Actions[Type],"Interruption",Actions[Urgent],"Yes",${criteria})`,
  },
  {
    what: "Approvals for each rep",
    figure: (criteria) => `IF(${TEAM}=0,0,COUNTIFS(Actions[Type],"Approval",${criteria})/${TEAM})`,
  },
];

/** The Monday of a week, so many weeks ago. */
function monday(ago: number): string {
  return `=INT(AsOf)-WEEKDAY(AsOf,2)+1-${String(7 * ago)}`;
}

/** This week, last week, the mean of the last four and of the four before, and the eight weeks as bars. */
function lineOf({ what }: Counted, row: string): readonly string[] {
  const of = (from: string, to: string): string => `$${from}${row}:$${to}${row}`;
  const all = of("P", "W");
  const [recent, before] = [`AVERAGE(${of("T", "W")})`, `AVERAGE(${of("P", "S")})`];
  return [
    what,
    `=$W${row}`,
    `=$V${row}`,
    `=${recent}`,
    `=${before}`,
    `=LET(v,${all},IF(MAX(v)=0,"none in 8 weeks",CONCAT(MID("▁▂▃▄▅▆▇█",1+ROUND(7*v/MAX(v),0),1))&` +
      `IF(${recent}<${before},"  falling",IF(${recent}=${before},"  level","  rising"))))`,
  ];
}

/** The causes of approvals as an Excel array. */
export const CAUSES = '{"Price";"Terms";"Resources";"Plan";"Other"}';

/** What approvals of the last eight weeks were about, the three that came most often. */
function causes(oldest: string): string {
  const counted = `COUNTIFS(Actions[Type],"Approval",Actions[Cause],${CAUSES},Actions[Opened],">="&${oldest})`;
  return (
    `=LET(n,${counted},causes,SORTBY(${CAUSES},n,-1),times,SORTBY(n,n,-1),IF(SUM(n)=0,"None with a cause in 8 weeks.",` +
    'TEXTJOIN(" · ",TRUE,IF(INDEX(times,{1;2;3})>0,INDEX(causes,{1;2;3})&" "&INDEX(times,{1;2;3}),""))))'
  );
}

function formulas(from: number): readonly CellBlock[] {
  const head = String(from - 1);
  const lines = LINES.map((line, index) => ({ line, row: String(from + index) }));
  const last = from + LINES.length - 1;
  return [
    {
      address: rowsOf("P:W", from - 1),
      cells: [WEEKS.map((_, index) => monday(LAST - index))],
    },
    {
      address: rowsOf("P:W", from, last),
      cells: lines.map(({ line }) =>
        WEEKS.map((week) => {
          const start = `${week}$${head}`;
          return `=${line.figure(`Actions[Opened],">="&${start},Actions[Opened],"<"&${start}+7`)}`;
        }),
      ),
    },
    { address: rowsOf("B:G", from, last), cells: lines.map(({ line, row }) => lineOf(line, row)) },
    { address: rowsOf("B:C", last + 1), cells: [["Top causes of approvals", causes(`$P$${head}`)]] },
  ];
}

function part(top: number): PagePart {
  const from = top + HEAD_ROWS;
  const last = from + LINES.length - 1;
  const frame: Frame = {
    side: "left",
    title: "Week by week",
    note: "Aim: fewer than in the four weeks before",
    labels: ["Counted by the day opened", "This week", "Last", "Mean of 4", "4 before", "Last 8 weeks"],
  };
  return framed(
    frame,
    { top, rows: LINES.length + 1 },
    {
      formulas: formulas(from),
      styles: [
        { address: rowsOf("C:F", from - 1, last), style: { align: "Right" } },
        { address: rowsOf("G", from - 1, last), style: { align: "Left", indent: 1 } },
      ],
      formats: [
        { address: rowsOf("C:F", from, last), codes: '0.0;"−"0.0;"–"' },
        { address: rowsOf("C:F", from, from + 2), codes: '0;"−"0;"–"' },
        { address: rowsOf("E:F", from, from + 2), codes: '0.0;"−"0.0;"–"' },
      ],
      highlights: [
        {
          address: rowsOf("E", from, last),
          formula: `=N($E${String(from)})>N($F${String(from)})`,
          ...QUIET_WARNING,
        },
      ],
    },
  );
}

/** Interruptions, fires and approvals of the last eight weeks, and what approvals were about. */
export const weeksBlock: ControlBlock = { rows: LINES.length + 1, part };
