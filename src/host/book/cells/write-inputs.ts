import type { ICellData } from "@univerjs/core";
import { lastColumn, lastRow } from "../boxes";
import type { Core } from "../core";
import { invalidArgument } from "../refusals";
import type { EngineSheet } from "../sheets/engine-sheet";
import type { Box } from "../types/box";
import type { Input } from "../types/cells";
import { cellRecord } from "./cell-record";
import { numberFormatOf } from "./number-format";
import { storeCells, type CellRecords } from "./write-cells";

/** The input of one cell, counted from the box's corner. */
export type InputAt = (row: number, column: number) => Input | undefined;

const LONGEST_FORMULA = 8192;
const LONGEST_TEXT = 32_767;

function checked(input: Input): Input {
  if (typeof input !== "string") return input;
  const longest = input.startsWith("=") ? LONGEST_FORMULA : LONGEST_TEXT;
  if (input.length > longest) throw invalidArgument();
  return input;
}

/** Writes inputs as one step of the engine; cells whose input is null or undefined stay as they are. */
export function writeInputs(core: Core, sheet: EngineSheet, box: Box, inputAt: InputAt): void {
  sheet.makeRoom(box);
  const records: CellRecords = {};
  const model = sheet.model();
  for (let row = box.row; row <= lastRow(box); row += 1) {
    const line: Record<number, ICellData> = {};
    for (let column = box.column; column <= lastColumn(box); column += 1) {
      const input = checked(inputAt(row - box.row, column - box.column) ?? null);
      if (input === null) continue;
      const format = typeof input === "string" ? numberFormatOf(model, row, column) : "";
      line[column] = cellRecord(core, { sheetId: sheet.id, row, column }, input, format);
    }
    records[row] = line;
  }
  storeCells(core, sheet.id, records);
}
