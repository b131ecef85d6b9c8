import { QUIET_WARNING } from "../../emphasis";
import type { CellBlock, PagePart } from "../../plan";
import { FREED } from "../time/meetings";
import type { ControlBlock } from "./block";
import { framed, HEAD_ROWS, type Frame } from "./frame";
import { MONDAY } from "./minutes";
import { rowsOf } from "./rowsOf";

/** A share of a week's blocks: its words, the criterion, its limit, and whether that is the least or the most. */
interface WeeklyShare {
  readonly what: string;
  readonly criterion: string;
  readonly limit: string;
  readonly isMost?: boolean;
}

/** In the first 90 days with the team the share is watched, later only shown. */
const FIRST_DAYS = `IF(AND(N(ManagerSince)>0,INT(AsOf)-N(ManagerSince)<90),FirstDaysShare,"")`;

const SHARES: readonly WeeklyShare[] = [
  { what: "Coaching blocks", criterion: 'TimeKinds,"Coaching"', limit: "CoachingShare" },
  { what: "Team and customers", criterion: 'TimeDirections,{"Down","Customer"}', limit: FIRST_DAYS },
  { what: "In the field", criterion: 'TimeKinds,"Field"', limit: "FieldShare" },
  { what: "Developing others", criterion: 'TimeKinds,{"Coaching","People"}', limit: "PeopleShare" },
  { what: "Selling yourself", criterion: 'TimeKinds,"Own selling"', limit: "PlayerShare", isMost: true },
  { what: "Own accounts", criterion: 'TimeKinds,"Own accounts"', limit: "HeldShare", isMost: true },
];

const LINES = SHARES.length + 2;

/** The share of one week; blank where nothing was blocked. */
function shareIn(week: string, criterion: string): string {
  return `IFERROR(SUM(SUMIFS(TimeMinutes,${criterion},TimeWeeks,${week}))/SUMIFS(TimeMinutes,TimeWeeks,${week}),"")`;
}

const WEEKS = [8, 7, 6, 5, 4, 3, 2, 1];

/** The 8 weeks before this one as blocks, the highest share the tallest; a week without blocks is a dot. */
function spark(criterion: string): string {
  const shares = WEEKS.map((ago) => shareIn(`${MONDAY}-${String(7 * ago)}`, criterion));
  return (
    `=LET(v,CHOOSE({${WEEKS.map((_, index) => String(index + 1)).join(",")}},${shares.join(",")}),` +
    'IF(COUNT(v)<3,"",CONCAT(IFERROR(MID("▁▂▃▄▅▆▇█",1+ROUND(7*v/MAX(MAX(v),1E-9),0),1),"·"))))'
  );
}

function lineOf(
  { what, criterion, limit, isMost = false }: WeeklyShare,
  row: number,
): readonly (string | null)[] {
  const words = isMost ? "up to " : "from ";
  const at = `$W${String(row)}`;
  return [
    what,
    `=${shareIn(`${MONDAY}-7`, criterion)}`,
    spark(criterion),
    `=${shareIn(MONDAY, criterion)}`,
    limit === FIRST_DAYS ? `=IF(${at}="","watched in your first 90 days","first 90 days")` : null,
    `=IF(${at}="","–","${words}"&ROUND(100*${at},0)&" %")`,
  ];
}

/** Deals that the manager is part of, and what was freed by letting things go. */
const OTHERS: readonly (readonly (string | null)[])[] = [
  [
    "Deals with you in them",
    '=COUNTIFS(Pipeline[Status],"Open",Pipeline[Involvement],"Joint")+COUNTIFS(Pipeline[Status],"Open",Pipeline[Involvement],"Sponsor")',
    '=COUNTIFS(Pipeline[Status],"Open",Pipeline[Involvement],"Joint")&" joint, "&COUNTIFS(Pipeline[Status],"Open",Pipeline[Involvement],"Sponsor")&" as sponsor"',
    null,
    null,
    '="up to "&JointDeals',
  ],
  [
    "Hours freed this quarter",
    `=IFERROR(${FREED},"")`,
    '=IFERROR(FIXED(SUM(IF(ISNUMBER(MeetingsWon),MeetingsWon,0)),1)&" hours a month from now on","")',
    null,
    null,
    null,
  ],
];

function formulas(from: number): readonly CellBlock[] {
  const last = from + SHARES.length - 1;
  return [
    {
      address: rowsOf("I:N", from, last + OTHERS.length),
      cells: [...SHARES.map((share, index) => lineOf(share, from + index)), ...OTHERS],
    },
    {
      address: rowsOf("W:X", from, last),
      cells: SHARES.map(({ limit, isMost }) => [`=${limit}`, isMost ? 1 : -1]),
    },
    { address: rowsOf("W:X", last + 1), cells: [["=JointDeals", 1]] },
  ];
}

/** Whether a share is beyond its limit, for the first cell of a column. */
function beyond(column: string, from: number): string {
  const row = String(from);
  const at = `${column}${row}`;
  return `=AND(ISNUMBER(${at}),ISNUMBER($W${row}),$X${row}*(${at}-$W${row})>0)`;
}

function part(top: number): PagePart {
  const from = top + HEAD_ROWS;
  const to = from + LINES - 1;
  const last = from + SHARES.length - 1;
  const frame: Frame = {
    side: "right",
    title: "Week by week",
    note: "Shares of what you blocked; limits stand on Settings",
    labels: ["Share of the week", "Last week", "8 weeks until then", "This week", null, "Limit"],
  };
  return framed(
    frame,
    { top, rows: LINES },
    {
      formulas: formulas(from),
      styles: [
        {
          address: `${rowsOf("J", from - 1, to)},${rowsOf("L", from - 1, to)},${rowsOf("N", from - 1, to)}`,
          style: { align: "Right" },
        },
        {
          address: `${rowsOf("K", from - 1, to)},${rowsOf("M", from - 1, to)}`,
          style: { align: "Left", indent: 1 },
        },
        { address: `${rowsOf("M:N", from, to)},${rowsOf("K", last + 1, to)}`, style: { size: 9 } },
      ],
      formats: [
        { address: rowsOf("J", from, last), codes: "0 %" },
        { address: rowsOf("L", from, last), codes: "0 %" },
        { address: `J${String(to)}`, codes: "0.0" },
      ],
      highlights: [
        { address: rowsOf("J", from, to), formula: beyond("J", from), ...QUIET_WARNING },
        { address: rowsOf("L", from, last), formula: beyond("L", from), ...QUIET_WARNING },
      ],
    },
  );
}

/** Shares of the last week and this one that have a limit, with the 8 weeks before; and what was let go. */
export const timeWeeksBlock: ControlBlock = { rows: LINES, part };
