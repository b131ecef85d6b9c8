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
  /** The last day for each row of the table, an Excel array. */
  readonly last: string;
  readonly empty: string;
}

const LAST_DATE = "IF(ISNUMBER(Accounts[Last touch]),INT(Accounts[Last touch]),0)";
const REVIEWED = "MAXIFS(Reviews[Date],Reviews[Deal ID],Pipeline[Deal ID])";
const COACHED = "MAXIFS(Coaching[Date],Coaching[Deal ID],Pipeline[Deal ID])";

const LISTS: readonly Engaged[] = [
  {
    label: "Member",
    limit: "OneOnOneDays",
    at: "I",
    days: "J",
    found: "W",
    names: "Talent[Member]",
    where: 'Talent[Member]<>""',
    last: "MAXIFS(Coaching[Date],Coaching[Member],Talent[Member])",
    empty: "List your team on Talent",
  },
  {
    label: "Large deal",
    limit: "LargeReviewDays",
    at: "K",
    days: "L",
    found: "X",
    names: "Pipeline[Deal]",
    where: '(Pipeline[Status]="Open")*(Pipeline[Large]="Yes")',
    last: `IF(${REVIEWED}>${COACHED},${REVIEWED},${COACHED})`,
    empty: "No large open deal",
  },
  {
    label: "Key account",
    limit: "AccountDays",
    at: "M",
    days: "N",
    found: "Y",
    names: "Accounts[Account]",
    where: 'Accounts[Key]="Yes"',
    last: LAST_DATE,
    empty: "Say on Accounts which are key",
  },
];

function nameOf({ found, names, empty }: Engaged, row: number, isFirst: boolean): string {
  const at = `$${found}${String(row)}`;
  return `=IF(${at}="",${isFirst ? `"${empty}"` : '""'},INDEX(${names},${at})&"")`;
}

function daysOf({ found, last }: Engaged, row: number): string {
  const at = `$${found}${String(row)}`;
  return `=IF(${at}="","",IF(INDEX(${last},${at})=0,"never",MAX(0,INT(AsOf)-INT(INDEX(${last},${at})))))`;
}

function formulas(from: number): readonly CellBlock[] {
  const rows = Array.from({ length: LINES }, (_, line) => from + line);
  const lines = rows.map((row) =>
    LISTS.flatMap((list) => [nameOf(list, row, row === from), daysOf(list, row)]),
  );
  const places = LISTS.map(({ found, where, last }) => ({
    address: rowsOf(found, from),
    cells: [[placesOf({ where, by: last, most: LINES })]],
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
        { address: all(["K", "M"]), style: { indent: 1 } },
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
