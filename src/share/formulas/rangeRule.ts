import { type RangeA1, parseA1Ref, stringifyA1Ref } from "@borgar/fx/xlsx";
import { type Area, LAST_COLUMN, LAST_ROW } from "../model/area";
import type { SourceSheet } from "../model/sourceWorkbook";
import { type StayingSheet, stayingAt } from "../removal";
import { leavingFault } from "./leavingFault";
import { type FormulaReading, noteFault } from "./reading";

/** A whole-row or whole-column reference runs to the edge of the sheet; a single cell ends where it starts. */
function areaOfRange(range: RangeA1, isWholeBeam: boolean): Area {
  const top = range.top ?? 0;
  const left = range.left ?? 0;
  return {
    top,
    left,
    bottom: range.bottom ?? (isWholeBeam ? LAST_ROW : top),
    right: range.right ?? (isWholeBeam ? LAST_COLUMN : left),
  };
}

function movedRange(range: RangeA1, { rows, columns }: StayingSheet): RangeA1 {
  const row = (place: number | null | undefined): number | null => (place == null ? null : rows.moved(place));
  const column = (place: number | null | undefined): number | null =>
    place == null ? null : columns.moved(place);
  return {
    ...range,
    top: row(range.top),
    bottom: row(range.bottom),
    left: column(range.left),
    right: column(range.right),
  };
}

function sheetNamed(reading: FormulaReading, name: string): SourceSheet | undefined {
  return reading.context.sheets.get(name.toLowerCase());
}

/** `First:Last!A1` reads every sheet between the two; it stays only when nothing of them is removed. */
function readSpan(name: string, area: Area, reading: FormulaReading): void {
  const [first, last] = name.split(":").map((end) => sheetNamed(reading, end)?.position);
  if (first === undefined || last === undefined) {
    noteFault(reading, "unreadable");
    return;
  }
  for (let sheet = Math.min(first, last); sheet <= Math.max(first, last); sheet++) {
    const staying = stayingAt(reading.context.removal, sheet);
    if (!staying) noteFault(reading, "removedSheet");
    else if (staying.rows.removed.length + staying.columns.removed.length > 0)
      noteFault(reading, "removedRows");
    reading.reads.push({ sheet, area, isOwnRow: false });
  }
}

/** Notes what a reference on one sheet reads and returns that sheet when the reference can follow the removal. */
function readOnSheet(
  sheet: number | undefined,
  area: Area,
  reading: FormulaReading,
): StayingSheet | undefined {
  if (sheet === undefined) {
    noteFault(reading, "unreadable");
    return undefined;
  }
  reading.reads.push({ sheet, area, isOwnRow: false });
  const staying = stayingAt(reading.context.removal, sheet);
  if (!staying) noteFault(reading, leavingFault(reading.context.removal, sheet, area));
  else if (staying.rows.removedWithin(area.top, area.bottom) > 0) noteFault(reading, "removedRows");
  else if (staying.columns.removedWithin(area.left, area.right) > 0) noteFault(reading, "removedColumns");
  else return staying;
  return undefined;
}

/** A reference to cells: noted, checked and moved along with the cells. */
export function rangeRule(written: string, isBeam: boolean, reading: FormulaReading): string {
  const reference = parseA1Ref(written);
  if (!reference || !("range" in reference)) {
    noteFault(reading, "unreadable");
    return written;
  }
  const { workbookName = "", sheetName = "", range } = reference;
  const area = areaOfRange(range, isBeam);
  if (workbookName !== "") noteFault(reading, "otherWorkbook");
  else if (sheetName.includes(":")) readSpan(sheetName, area, reading);
  else {
    const sheet = sheetName === "" ? reading.sheet : sheetNamed(reading, sheetName)?.position;
    const staying = readOnSheet(sheet, area, reading);
    if (staying) return stringifyA1Ref({ ...reference, range: movedRange(range, staying) });
  }
  return written;
}
