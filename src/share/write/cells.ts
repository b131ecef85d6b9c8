import { allowedAttributes } from "../allow/elementRule";
import { ROW } from "../allow/sheetRules";
import type { Decision } from "../decide/decision";
import { filledArea } from "../decide/filledArea";
import { isKeptCell } from "../decide/keptCell";
import { type Area, addressOf, columnLetters, shrunkArea } from "../model/area";
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
function arrayAddress({ sheet, cell, outcome }: Decision): string | undefined {
  if (cell.formula?.kind !== "array") return undefined;
  const fills = filledArea(cell);
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

function cellMarkup(cell: SourceCell, { sheet, context, open }: RowWriter): string {
  const decision = cell.formula && context.decisions.of(cell);
  const start = open(cell);
  if (decision?.outcome === "keep" || decision?.outcome === "twin") return liveCell(start, decision, context);
  return element(start, plainValue(shownValue(cell, sheet, context), context));
}

/** A cell under a merged one is left with its borders alone, of any other that does not stay nothing. */
function leftCell(cell: SourceCell, { sheet, context, open }: RowWriter): string {
  const { row, column, value, formula } = cell;
  const isCovered = sheet.isCovered(row, column);
  const kind = sheet.isOutside(row, column) ? "cellsOutsideTables" : "cells";
  if (value !== undefined || formula) context.tally.add(isCovered ? "coveredCells" : kind);
  const isGone = sheet.rows.isRemoved(row) || sheet.columns.isRemoved(column);
  return !isGone && isCovered ? `${open(cell)}/>` : "";
}

/** What the cells of one row need. */
interface RowWriter {
  readonly sheet: StayingSheet;
  readonly context: CopyContext;
  /** The start of a cell's tag: where it stands in the copy, with its look. */
  readonly open: (cell: SourceCell) => string;
}

function rowAttributes({ attributes }: SourceRow, { styles, tally }: CopyContext): string {
  const own = new Map(attributes);
  for (const known of ["r", "s", "spans", "hidden", "?:dyDescent"]) own.delete(known);
  const format = attributes.get("s");
  const style = format === undefined ? "" : ` s="${styles.cellFormat(Number(format))}"`;
  return style + allowedAttributes({ name: "row", attributes: own, children: [] }, ROW, tally);
}

/** The markup of a sheet's rows, one after the other. */
function rowWriter(sheet: StayingSheet, context: CopyContext): (row: SourceRow) => string {
  const letters: string[] = [];
  const lettersOf = (column: number) => (letters[column] ??= columnLetters(sheet.columns.moved(column)));
  return (row) => {
    const number = sheet.rows.moved(row.index) + 1;
    const open = ({ column, style }: SourceCell) => {
      const format = context.styles.cellFormat(style);
      return `<c r="${lettersOf(column)}${number}"${format === 0 ? "" : ` s="${format}"`}`;
    };
    const writer = { sheet, context, open };
    const cells = row.cells.map((cell) =>
      isKeptCell(sheet, cell.row, cell.column) ? cellMarkup(cell, writer) : leftCell(cell, writer),
    );
    if (sheet.rows.isRemoved(row.index)) return "";
    const markup = cells.join("");
    const start = `<row r="${number}"${rowAttributes(row, context)}`;
    return markup === "" ? `${start}/>` : `${start}>${markup}</row>`;
  };
}

/** The rows of a sheet as the copy holds them. */
export function sheetRows(sheet: StayingSheet, context: CopyContext): string {
  return sheet.content.rows.map(rowWriter(sheet, context)).join("");
}
