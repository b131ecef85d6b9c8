import type { Alignment } from "../column";
import { PALETTE } from "../palette";
import { headingPart } from "./headingPart";
import { cut, quoted } from "./inFormula";
import { stacked } from "./stacked";
import { FIRST, LAST, linesOf, oneCell, type PagePart } from "./pagePart";

/** One column of a list: where it begins on the page, and which column of the table it shows. */
export interface ListField {
  readonly at: string;
  readonly header: string;
  readonly label?: string;
  /** What is shown instead of the cell: an Excel expression over `one`, the cells of the column. */
  readonly value?: string;
  readonly format?: string;
  readonly align?: Alignment;
  /** Steps of indent, so that a text does not touch a figure at its left. */
  readonly indent?: number;
}

/** Rows of a table that belong on the page, under a heading. */
export interface List {
  readonly title: string;
  /** Stands beside the title while there are rows, an Excel expression. */
  readonly side?: string;
  readonly table: string;
  /** Which rows: an Excel condition over the table's columns. */
  readonly where: string;
  /** The column by which they are sorted; a minus before it puts the largest first. */
  readonly by: string;
  readonly rows: number;
  readonly fields: readonly [ListField, ...ListField[]];
  /** What stands beside the title when no row belongs here. */
  readonly empty: string;
}

/** A list in native formulas, one spilled column a field, no longer than its room on the page. */
export function listPart(list: List): PagePart {
  const { title, table, where, empty, side = '""' } = list;
  return stacked(
    headingPart({
      title,
      side: `=IF(ISERROR(ROWS(FILTER(${table}[${list.fields[0].header}],${where}))),${quoted(empty)},${side})`,
    }),
    listRows(list),
  );
}

function listRows(list: List): PagePart {
  return (top) => {
    const { fields, rows } = list;
    const span = (from: string, to: string): string => `${from}${String(top)}:${to}${String(top + rows)}`;
    return {
      lines: [{ pixels: 18, style: { size: 9, color: PALETTE.sub } }, ...linesOf(rows, 19)],
      cells: fields.map(({ at, label, header }) => oneCell(at, top, label ?? header)),
      formulas: fields.map((field, index) =>
        oneCell(field.at, top + 1, fieldFormula(list, field, roomFor(field, fields[index + 1]))),
      ),
      styles: [
        { address: span(FIRST, LAST), style: { line: PALETTE.line } },
        ...fields.flatMap(({ at, align, indent }) =>
          align === undefined && indent === undefined
            ? []
            : [{ address: span(at, at), style: { ...(align && { align }), ...(indent && { indent }) } }],
        ),
      ],
      formats: fields.flatMap(({ at, format }) =>
        format === undefined ? [] : [{ address: span(at, at), codes: format }],
      ),
      merged: [],
    };
  };
}

/** Characters of print in one column of the page. */
const PER_COLUMN = 10;

/** How many characters a text has room for before the next field begins; a figure or date is never cut. */
function roomFor({ at, format, align }: ListField, next: ListField | undefined): number | undefined {
  if (format !== undefined || align !== undefined) return undefined;
  const end = next ? next.at.charCodeAt(0) : LAST.charCodeAt(0) + 1;
  return PER_COLUMN * (end - at.charCodeAt(0));
}

/** The values of one column, sorted, as many as there is room for; a text that is too long says so by its end. */
function fieldFormula(
  { table, where, by, rows }: List,
  { header, value = "one" }: ListField,
  room: number | undefined,
): string {
  const isLargestFirst = by.startsWith("-");
  const kept = (column: string): string => `FILTER(${table}[${column}],${where})`;
  const sorted = `SORTBY(${kept(header)},${kept(by.replace(/^-/, ""))},${isLargestFirst ? "-1" : "1"})`;
  const first = `INDEX(all,SEQUENCE(MIN(${String(rows)},ROWS(all))))`;
  const shown = room === undefined ? 'IF(one="","",one)' : `words,${value}&"",${cut("words", room)}`;
  return `=IFERROR(LET(all,${sorted},one,${first},${shown}),"")`;
}
