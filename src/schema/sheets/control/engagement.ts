import { QUIET_WARNING } from "../../emphasis";
import type { CellBlock, PagePart } from "../../plan";
import type { ControlBlock } from "./block";
import { framed, HEAD_ROWS, type Frame } from "./frame";
import { placesOf } from "./placesOf";
import { rowsOf } from "./rowsOf";

const LINES = 12;

/** One of the three lists: whom or what, and since when nobody was engaged. */
interface Engaged {
  readonly label: string;
  /** The limit by its workbook name. */
  readonly limit: string;
  /** The column of the names, and the folded column in which the rows' places are found. */
  readonly at: string;
  readonly days: string;
  readonly found: string;
  readonly names: string;
  readonly where: string;
  /** What tells the rows apart, and the last day for one of them or for a column of them. */
  readonly key: string;
  readonly last: (key: string) => string;
  readonly empty: string;
}

/** The last date of a table's rows that carry a key; 0 where there is none. */
function lastOf(table: string, column: string): (key: string) => string {
  return (key) => `IFERROR(MAXIFS(${table}[Date],${table}[${column}],${key}),0)`;
}

/** The later of two dates, also of two columns of them row by row. */
function later(one: string, other: string): string {
  return `(${one}+${other}+ABS(${one}-${other}))/2`;
}

const reviewed = lastOf("Reviews", "Deal ID");
const coached = lastOf("Coaching", "Deal ID");

const LISTS: readonly Engaged[] = [
  {
    label: "Member",
    limit: "OneOnOneDays",
    at: "I",
    days: "J",
    found: "X",
    names: "Talent[Member]",
    where: 'Talent[Member]<>""',
    key: "Talent[Member]",
    last: lastOf("Coaching", "Member"),
    empty: "List your team on Talent",
  },
  {
    label: "Large deal",
    limit: "LargeReviewDays",
    at: "K",
    days: "L",
    found: "Y",
    names: "Pipeline[Deal]",
    where: '(Pipeline[Status]="Open")*(Pipeline[Large]="Yes")',
    key: "Pipeline[Deal ID]",
    last: (key) => later(reviewed(key), coached(key)),
    empty: "No large open deal",
  },
  {
    label: "Key account",
    limit: "AccountDays",
    at: "M",
    days: "N",
    found: "Z",
    names: "Accounts[Account]",
    where: 'Accounts[Key]="Yes"',
    key: "Accounts[Last touch]",
    last: (key) => `IF(ISNUMBER(${key}),INT(${key}),0)`,
    empty: "Say on Accounts which are key",
  },
];

function nameOf({ found, names, empty }: Engaged, row: number, isFirst: boolean): string {
  const at = `$${found}${String(row)}`;
  return `=IF(${at}="",${isFirst ? `"${empty}"` : '""'},IF(LEN(INDEX(${names},${at}))>26,LEFT(INDEX(${names},${at}),25)&"…",INDEX(${names},${at})&""))`;
}

function daysOf({ found, key, last }: Engaged, row: number): string {
  const at = `$${found}${String(row)}`;
  const day = last(`INDEX(${key},${at})`);
  return `=IF(${at}="","",IF(${day}=0,"never",MAX(0,INT(AsOf)-INT(${day}))))`;
}

function formulas(from: number): readonly CellBlock[] {
  const rows = Array.from({ length: LINES }, (_, line) => from + line);
  const lines = rows.map((row) =>
    LISTS.flatMap((list) => [nameOf(list, row, row === from), daysOf(list, row)]),
  );
  const places = LISTS.map(({ found, where, key, last }) => ({
    address: rowsOf(found, from),
    cells: [[placesOf({ where, by: last(key), most: LINES })]],
  }));
  return [{ address: rowsOf("I:N", from, from + LINES - 1), cells: lines }, ...places];
}

function part(top: number): PagePart {
  const from = top + HEAD_ROWS;
  const to = from + LINES - 1;
  const all = (columns: readonly string[]): string =>
    columns.map((column) => rowsOf(column, from - 1, to)).join(",");
  const frame: Frame = {
    side: "right",
    title: "Days since you engaged",
    note: "Longest first; limits stand on Settings",
    labels: LISTS.flatMap(({ label, limit }) => [label, `="limit "&${limit}`]),
  };
  return framed(
    frame,
    { top, rows: LINES },
    {
      formulas: formulas(from),
      styles: [
        { address: all(LISTS.map(({ days }) => days)), style: { align: "Right" } },
        { address: all(["K", "M"]), style: { align: "Left", indent: 1 } },
      ],
      highlights: LISTS.map(({ days, limit }) => {
        const at = `${days}${String(from)}`;
        const isLate = `=OR(${at}="never",N(${at})>${limit})`;
        return { address: rowsOf(days, from, to), formula: isLate, ...QUIET_WARNING };
      }),
    },
  );
}

/** Members, large deals and key accounts by the days since anybody engaged, the longest first. */
export const engagementBlock: ControlBlock = { rows: LINES, part };
