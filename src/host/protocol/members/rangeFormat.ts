import type { HorizontalAlignment, VerticalAlignment } from "../../book/types/format";
import type { Place } from "../../book/types/name";
import type { LiveRange } from "../host";
import { officeClass, type Actions, type Getter, type Scalar } from "../officeClass";
import { placeOf } from "../placeOf";
import { formatProtectionClass } from "./formatProtection";
import { oneOf } from "./oneOf";
import { rangeBorderCollectionClass } from "./rangeBorders";
import { rangeFillClass } from "./rangeFill";
import { rangeFontClass } from "./rangeFont";
import { styleScalar } from "./styleScalar";
import { wireFlag, wireNumber } from "./wireText";

const HORIZONTAL: readonly HorizontalAlignment[] = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
];
const VERTICAL: readonly VerticalAlignment[] = ["Top", "Center", "Bottom", "Justify", "Distributed"];

/** The size that all rows or columns share, or null. */
function shared(sizes: (place: Place) => readonly number[]): Getter<LiveRange> {
  return (range) => {
    const [first = null, ...rest] = sizes(placeOf(range.reference));
    return rest.every((size) => size === first) ? first : null;
  };
}

/** Sheets have a million rows: their heights are compared only where cells are used. */
const MOST_COMPARED = 2_000;

function indexes(first: number, count: number): readonly number[] {
  return Array.from({ length: Math.min(count, MOST_COMPARED) }, (_, step) => first + step);
}

const columnWidth: Scalar<LiveRange> = {
  get: shared(({ sheet, box }) =>
    indexes(box.column, box.columns).map((column) => sheet.formats.columnWidth(column)),
  ),
  set: (range, value) => {
    const { sheet, box } = placeOf(range.reference);
    sheet.formats.setColumnWidths(box.column, box.columns, wireNumber(value));
  },
};

const rowHeight: Scalar<LiveRange> = {
  get: shared(({ sheet, box }) => indexes(box.row, box.rows).map((row) => sheet.formats.rowHeight(row))),
  set: (range, value) => {
    const { sheet, box } = placeOf(range.reference);
    sheet.formats.setRowHeights(box.row, box.rows, wireNumber(value));
  },
};

const actions: Actions<LiveRange> = {
  AdjustIndent: (range, given) => {
    const { sheet, box } = placeOf(range.reference);
    const indent = (sheet.formats.get(box).indent ?? 0) + given.number(0);
    sheet.formats.set(box, { indent: Math.max(0, indent) });
  },
  AutofitColumns: (range) => {
    const { sheet, box } = placeOf(range.reference);
    sheet.formats.autofitColumns(box.column, box.columns);
  },
  AutofitRows: (range) => {
    const { sheet, box } = placeOf(range.reference);
    sheet.formats.autofitRows(box.row, box.rows);
  },
};

/** Excel's RangeFormat; sizes are points. */
export const rangeFormatClass = officeClass<LiveRange>("RangeFormat", {
  scalars: {
    ColumnWidth: columnWidth,
    HorizontalAlignment: styleScalar("horizontal", (value) => oneOf(value, HORIZONTAL)),
    IndentLevel: styleScalar("indent", wireNumber),
    RowHeight: rowHeight,
    VerticalAlignment: styleScalar("vertical", (value) => oneOf(value, VERTICAL)),
    WrapText: styleScalar("wrap", wireFlag),
  },
  links: {
    Borders: (range) => rangeBorderCollectionClass(range),
    Fill: (range) => rangeFillClass(range),
    Font: (range) => rangeFontClass(range),
    Protection: (range) => formatProtectionClass(range),
  },
  actions,
});
