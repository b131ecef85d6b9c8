import { allowedAttributes } from "../allow/elementRule";
import { ROW } from "../allow/sheetRules";
import type { Decision } from "../decide/decision";
import { isKeptCell } from "../decide/keptCell";
import { type Area, addressOf, cellAddress, shrunkArea } from "../model/area";
import type { CellValue, SourceCell } from "../model/cell";
import type { SourceRow } from "../model/sheetContent";
import type { StayingSheet } from "../removal";
import { encodeCellText } from "../../kit/xlsx/cellText";
import { escapeText } from "../xml/markup";
import type { CopyContext } from "./copyContext";
import { noteNames } from "./liveFormula";
import { shownValue } from "./shownValue";

/** A value as it stands in a cell. */
interface WrittenValue {
  readonly type: string;
  readonly text: string;
}

function writtenValue(value: CellValue): WrittenValue | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "number") return { type: "", text: String(value) };
  if (typeof value === "boolean") return { type: "b", text: value ? "1" : "0" };
  if (typeof value === "string") return { type: "str", text: escapeText(encodeCellText(value)) };
  return { type: "e", text: value.error };
}

/** A text that is no formula's result is shared; one without a letter too, as what reads the cell tells it from an empty one. */
function plainValue(value: CellValue, { strings }: CopyContext): WrittenValue | undefined {
  if (typeof value !== "string") return writtenValue(value);
  return { type: "s", text: String(strings.add(value)) };
}

function element(open: string, value: WrittenValue | undefined, formula = ""): string {
  if (!value && formula === "") return `${open}/>`;
  const type = value && value.type !== "" ? ` t="${value.type}"` : "";
  return `${open}${type}>${formula}${value ? `<v>${value.text}</v>` : ""}</c>`;
}

/** An array formula says which cells it fills; that a twin needs one cell only makes it a plain formula. */
function arrayAddress({ sheet, cell, fills, outcome }: Decision): string | undefined {
  if (cell.formula?.kind !== "array") return undefined;
  const moved: Area | undefined = shrunkArea(fills, sheet);
  const isOneCell = fills.top === fills.bottom && fills.left === fills.right;
  return moved && !(outcome === "twin" && isOneCell) ? addressOf(moved) : undefined;
}

function liveCell(open: string, decision: Decision, context: CopyContext): string {
  const { cell, verdict } = decision;
  const address = arrayAddress(decision);
  const isDynamic = address !== undefined && cell.formula?.isDynamic === true;
  noteNames(verdict, context);
  const attributes = address === undefined ? "" : ` t="array" ref="${address}"`;
  const formula = `<f${attributes}>${escapeText(verdict.text)}</f>`;
  return element(isDynamic ? `${open} cm="1"` : open, writtenValue(cell.value), formula);
}

function cellMarkup(sheet: StayingSheet, cell: SourceCell, context: CopyContext): string {
  const open = openCell(sheet, cell, context);
  const decision = context.decisions.of(cell);
  if (decision?.outcome === "keep" || decision?.outcome === "twin") return liveCell(open, decision, context);
  return element(open, plainValue(shownValue(cell, sheet, context), context));
}

function countLeft(cell: SourceCell, sheet: StayingSheet, { tally }: CopyContext): void {
  if (cell.value === undefined && !cell.formula) return;
  if (sheet.isCovered(cell.row, cell.column)) tally.add("coveredCells");
  else tally.add(sheet.isOutside(cell.row, cell.column) ? "cellsOutsideTables" : "cells");
}

/** Where a cell stands in the copy, with its look. */
function openCell(sheet: StayingSheet, { row, column, style }: SourceCell, { styles }: CopyContext): string {
  const format = styles.cellFormat(style);
  const address = cellAddress(sheet.rows.moved(row), sheet.columns.moved(column));
  return `<c r="${address}"${format === 0 ? "" : ` s="${format}"`}`;
}

/** A cell under a merged one is left with its borders alone. */
function leftCell(sheet: StayingSheet, cell: SourceCell, context: CopyContext): string {
  countLeft(cell, sheet, context);
  const isGone = sheet.rows.isRemoved(cell.row) || sheet.columns.isRemoved(cell.column);
  return !isGone && sheet.isCovered(cell.row, cell.column) ? `${openCell(sheet, cell, context)}/>` : "";
}

function rowMarkup(sheet: StayingSheet, row: SourceRow, context: CopyContext): string {
  let cells = "";
  for (const cell of row.cells) {
    const isKept = isKeptCell(sheet, cell.row, cell.column);
    cells += isKept ? cellMarkup(sheet, cell, context) : leftCell(sheet, cell, context);
  }
  if (sheet.rows.isRemoved(row.index)) return "";
  const own = new Map(row.attributes);
  for (const known of ["r", "s", "spans", "hidden", "?:dyDescent"]) own.delete(known);
  const format = row.attributes.get("s");
  const style = format === undefined ? "" : ` s="${context.styles.cellFormat(Number(format))}"`;
  const attributes = allowedAttributes({ name: "row", attributes: own, children: [] }, ROW, context.tally);
  const open = `<row r="${sheet.rows.moved(row.index) + 1}"${style}${attributes}`;
  return cells === "" ? `${open}/>` : `${open}>${cells}</row>`;
}

/** The rows of a sheet as the copy holds them. */
export function sheetRows(sheet: StayingSheet, context: CopyContext): string {
  const rows: string[] = [];
  for (const row of sheet.content.rows) rows.push(rowMarkup(sheet, row, context));
  return rows.join("");
}
