import type { Alignment } from "../column";
import { PALETTE } from "../palette";
import { headingPart } from "./headingPart";
import { quoted } from "./inFormula";
import { stacked } from "./stacked";
import { FIRST, LAST, linesOf, oneCell, type PagePart } from "./pagePart";

/** One column of a list: where it begins on the page, and which column of the table it shows. */
export interface ListField {
  readonly at: string;
  readonly header: string;
  readonly label?: string;
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
      formulas: fields.map((field) => oneCell(field.at, top + 1, fieldFormula(list, field))),
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

/** The values of one column, sorted, as many as there is room for. */
function fieldFormula({ table, where, by, rows }: List, { header }: ListField): string {
  const isLargestFirst = by.startsWith("-");
  const kept = (column: string): string => `FILTER(${table}[${column}],${where})`;
  const sorted = `SORTBY(${kept(header)},${kept(by.replace(/^-/, ""))},${isLargestFirst ? "-1" : "1"})`;
  const shown = `INDEX(all,SEQUENCE(MIN(${String(rows)},ROWS(all))))`;
  return `=IFERROR(LET(all,${sorted},one,${shown},IF(one="","",one)),"")`;
}
