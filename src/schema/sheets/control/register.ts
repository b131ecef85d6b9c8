import type { Alignment } from "../../column";
import { QUIET_WARNING } from "../../emphasis";
import type { CellBlock, PagePart, PlannedHighlight, Style } from "../../plan";
import type { ControlBlock } from "./block";
import { framed, HEAD_ROWS, SIDES, type Frame, type Side } from "./frame";
import { placesOf } from "./placesOf";
import { rowsOf } from "./rowsOf";

/** One column of a list: where it stands, its label, and its formula for the place of a row in the table. */
export interface RegisterField {
  readonly at: string;
  readonly label: string;
  readonly cell: (place: string) => string;
  readonly align?: Alignment;
  /** A text right of a figure does not touch it. */
  readonly isIndented?: boolean;
  readonly format?: string;
  /** When the cell turns orange: a formula for the cell's address. */
  readonly warns?: (cell: string) => string;
}

/** A list of rows of one table, in the order that matters. */
export interface Register {
  readonly side: Side;
  readonly title: string;
  readonly note?: string;
  readonly rows: number;
  /** Which rows, and by what they are sorted: Excel arrays as long as the table. */
  readonly where: string;
  readonly by: string;
  readonly isLargestFirst?: boolean;
  readonly fields: readonly [RegisterField, ...RegisterField[]];
  /** What stands in the first line while there is none. */
  readonly empty: string;
}

/** The folded column in which a side finds its rows. */
const FOUND: Readonly<Record<Side, string>> = { left: "P", right: "X" };

const INDENTED: Style = { align: "Left", indent: 1 };

/** Rows of a table under a head, one line each. */
export function registerBlock(register: Register): ControlBlock {
  return { rows: register.rows, part: (top) => partOf(register, top) };
}

function partOf(register: Register, top: number): PagePart {
  const { side, title, note, rows, fields } = register;
  const from = top + HEAD_ROWS;
  const spans = (field: Pick<RegisterField, "at">): string => rowsOf(field.at, from - 1, from + rows - 1);
  const frame: Frame = { side, title, ...(note !== undefined && { note }), labels: labelsOf(register) };
  return framed(
    frame,
    { top, rows },
    {
      formulas: formulasOf(register, from),
      styles: fields.flatMap(({ align, isIndented, ...field }) =>
        align === undefined && !isIndented
          ? []
          : [{ address: spans(field), style: isIndented ? INDENTED : { ...(align && { align }) } }],
      ),
      formats: fields.flatMap((field) =>
        field.format === undefined ? [] : [{ address: spans(field), codes: field.format }],
      ),
      highlights: fields.flatMap((field) => warningOf(field, from, rows)),
    },
  );
}

function warningOf({ at, warns }: RegisterField, from: number, rows: number): readonly PlannedHighlight[] {
  if (warns === undefined) return [];
  const address = rowsOf(at, from, from + rows - 1);
  return [{ address, formula: `=${warns(rowsOf(at, from))}`, ...QUIET_WARNING }];
}

/** The label of each of the side's columns, none where a text beside needs the room. */
function labelsOf({ side, fields }: Register): readonly (string | null)[] {
  const letters = lettersOf(side);
  return letters.map((letter) => fields.find(({ at }) => at === letter)?.label ?? null);
}

function lettersOf(side: Side): readonly string[] {
  const { first, last } = SIDES[side];
  const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)];
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index));
}

function formulasOf(register: Register, from: number): readonly CellBlock[] {
  const { side, rows, where, by, isLargestFirst = false, fields, empty } = register;
  const found = FOUND[side];
  const columns = fields.map(({ at, cell }, index) => ({
    address: rowsOf(at, from, from + rows - 1),
    cells: Array.from({ length: rows }, (_, line) => {
      const place = `$${found}${String(from + line)}`;
      const none = line === 0 && index === 0 ? `"${empty}"` : '""';
      return [`=IF(${place}="",${none},${cell(place)})`];
    }),
  }));
  const places = placesOf({ where, by, isLargestFirst, most: rows });
  return [{ address: rowsOf(found, from), cells: [[places]] }, ...columns];
}
