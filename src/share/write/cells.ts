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

/** A text that is no formula's result is shared. */
function plainValue(value: CellValue, { strings }: CopyContext): WrittenValue | undefined {
  if (typeof value !== "string") return writtenValue(value);
  return value === "" ? undefined : { type: "s", text: String(strings.add(value)) };
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

/** A result or a spilled cell that equals a private value is not shown, wherever it came from. */
function shownValue(
  { row, column, value }: SourceCell,
  sheet: StayingSheet,
  context: CopyContext,
): CellValue {
  if (context.decisions.isBlank(sheet.source.position, row, column)) return undefined;
  const isPrivate =
    (typeof value === "string" || typeof value === "number") && context.words.isPrivate(value);
  return isPrivate ? undefined : value;
}

function cellMarkup(sheet: StayingSheet, cell: SourceCell, context: CopyContext): string {
  const style = context.styles.cellFormat(cell.style);
  const address = cellAddress(sheet.rows.moved(cell.row), sheet.columns.moved(cell.column));
  const open = `<c r="${address}"${style === 0 ? "" : ` s="${style}"`}`;
  const decision = context.decisions.of(cell);
  if (decision?.outcome === "keep" || decision?.outcome === "twin") return liveCell(open, decision, context);
  return element(open, plainValue(shownValue(cell, sheet, context), context));
}

function countLeft(cell: SourceCell, sheet: StayingSheet, { tally }: CopyContext): void {
  if (cell.value === undefined && !cell.formula) return;
  tally.add(sheet.isOutside(cell.row, cell.column) ? "cellsOutsideTables" : "cells");
}

function rowMarkup(sheet: StayingSheet, row: SourceRow, context: CopyContext): string {
  let cells = "";
  for (const cell of row.cells) {
    if (isKeptCell(sheet, cell.row, cell.column)) cells += cellMarkup(sheet, cell, context);
    else countLeft(cell, sheet, context);
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
