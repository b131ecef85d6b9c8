import { formatAddress, quoteSheetName } from "../../book/address";
import type { Box } from "../../book/types/box";
import type { Place } from "../../book/types/name";
import { isWholeColumns, isWholeRows } from "../../book/boxes";
import type { LiveRange } from "../host";
import type { Scalar, Setter } from "../officeClass";
import { RichError } from "../richError";
import type { Wire } from "../wire";
import { isUnbounded, readGrid, readInput, readText } from "./gridInput";
import { placeOf } from "../placeOf";

const TOO_LARGE =
  "You cannot set cell-level properties such as values, numberFormat, and formulas on an unbounded range.";

function reading(read: (place: Place) => Wire): Scalar<LiveRange> {
  return { get: (range) => read(placeOf(range.reference)) };
}

/** Cell by cell; an unbounded range answers null, as documented. */
function cellwise(read: (place: Place) => Wire): Scalar<LiveRange> {
  return reading((place) => (isUnbounded(place.box) ? null : read(place)));
}

const contents: Setter<LiveRange> = (range, value) => {
  const { sheet, box } = placeOf(range.reference);
  if (isUnbounded(box)) throw new RichError("InvalidArgument", TOO_LARGE);
  const input = readGrid(value, box, readInput);
  if ("each" in input) sheet.cells.write(box, input.each);
  else sheet.cells.fill(box, input.all);
};

const numberFormats: Setter<LiveRange> = (range, value) => {
  const { sheet, box } = placeOf(range.reference);
  const input = readGrid(value, box, readText);
  if ("each" in input) sheet.cells.setNumberFormats(box, input.each);
  else if (input.all !== null) sheet.cells.fillNumberFormat(box, input.all);
};

function flags(box: Box, has: (index: number) => boolean, kind: "rows" | "columns"): boolean | null {
  const [first, count] = kind === "rows" ? [box.row, box.rows] : [box.column, box.columns];
  const start = has(first);
  for (let index = first + 1; index < first + count; index += 1) if (has(index) !== start) return null;
  return start;
}

const rowHidden: Scalar<LiveRange> = {
  get: (range) => {
    const { sheet, box } = placeOf(range.reference);
    return flags(box, (row) => sheet.formats.isRowHidden(row), "rows");
  },
  set: (range, value) => {
    const { sheet, box } = placeOf(range.reference);
    sheet.formats.setRowsHidden(box.row, box.rows, value === true);
  },
};

const columnHidden: Scalar<LiveRange> = {
  get: (range) => {
    const { sheet, box } = placeOf(range.reference);
    return flags(box, (column) => sheet.formats.isColumnHidden(column), "columns");
  },
  set: (range, value) => {
    const { sheet, box } = placeOf(range.reference);
    sheet.formats.setColumnsHidden(box.column, box.columns, value === true);
  },
};

function fullAddress({ sheet, box }: Place): string {
  return `${quoteSheetName(sheet.name)}!${formatAddress(box)}`;
}

const values: Scalar<LiveRange> = { ...cellwise(({ sheet, box }) => sheet.cells.values(box)), set: contents };
const formulas: Scalar<LiveRange> = {
  ...cellwise(({ sheet, box }) => sheet.cells.formulas(box)),
  set: contents,
};
const formats: Scalar<LiveRange> = {
  ...cellwise(({ sheet, box }) => sheet.cells.numberFormats(box)),
  set: numberFormats,
};

/** The scalar properties of Range. */
export const rangeScalars: Readonly<Record<string, Scalar<LiveRange>>> = {
  Address: reading(fullAddress),
  AddressLocal: reading(fullAddress),
  CellCount: reading(({ box }) => (box.rows * box.columns > 2 ** 31 - 1 ? -1 : box.rows * box.columns)),
  ColumnCount: reading(({ box }) => box.columns),
  ColumnHidden: columnHidden,
  ColumnIndex: reading(({ box }) => box.column),
  Formulas: formulas,
  FormulasLocal: formulas,
  HasSpill: reading(({ sheet, box }) => sheet.cells.spillParent(box.row, box.column) !== null),
  Hidden: reading(
    ({ sheet, box }) =>
      flags(box, (row) => sheet.formats.isRowHidden(row), "rows") === true ||
      flags(box, (column) => sheet.formats.isColumnHidden(column), "columns") === true,
  ),
  IsEntireColumn: reading(({ box }) => isWholeColumns(box)),
  IsEntireRow: reading(({ box }) => isWholeRows(box)),
  NumberFormat: formats,
  NumberFormatLocal: formats,
  RowCount: reading(({ box }) => box.rows),
  RowHidden: rowHidden,
  RowIndex: reading(({ box }) => box.row),
  Text: cellwise(({ sheet, box }) => sheet.cells.texts(box)),
  ValueTypes: cellwise(({ sheet, box }) => sheet.cells.valueTypes(box)),
  Values: values,
};
