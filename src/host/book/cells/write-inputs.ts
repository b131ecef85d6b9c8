import type { ICellData } from "@univerjs/core";
import { isInside } from "../boxes";
import type { Core } from "../core";
import { invalidArgument } from "../refusals";
import type { EngineSheet } from "../sheets/engine-sheet";
import type { Box } from "../types/box";
import type { Input } from "../types/cells";
import { recordsOf } from "./cell-records";
import { cellRecord, type Entry } from "./cell-record";
import { numberFormatOf } from "./number-format";
import { storeCells } from "./write-cells";

/** The input of one cell, counted from the box's corner. */
export type InputAt = (row: number, column: number) => Input | undefined;

/** A box and what is written into it. */
export interface Writing {
  readonly box: Box;
  readonly inputAt: InputAt;
}

const LONGEST_FORMULA = 8192;
const LONGEST_TEXT = 32_767;

function checked(input: Input): Input {
  if (typeof input !== "string") return input;
  const longest = input.startsWith("=") ? LONGEST_FORMULA : LONGEST_TEXT;
  if (input.length > longest) throw invalidArgument();
  return input;
}

/** Whether a formula means the same in every cell of the box: it lies in one table, or in none. */
function hasOneScope(core: Core, sheetId: string, box: Box): boolean {
  const touching = core.tables.touching(sheetId, box);
  return touching.every((state) => isInside(box, state.box)) && touching.length <= 1;
}

/** Makes records; a formula that fills a column of a table is read once, not once a row. */
function recordMaker(core: Core, sheet: EngineSheet, box: Box) {
  const isShared = hasOneScope(core, sheet.id, box);
  const known = new Map<string, ICellData>();
  return (row: number, column: number, entry: Entry): ICellData => {
    const { input, format } = entry;
    const key = isShared && typeof input === "string" && input.startsWith("=") ? `${format} ${input}` : null;
    const seen = key === null ? undefined : known.get(key);
    const record = seen ?? cellRecord(core, { sheetId: sheet.id, row, column }, entry);
    if (key !== null) known.set(key, record);
    return record;
  };
}

/** Writes inputs as one step of the engine; cells whose input is null or undefined stay as they are. */
export function writeInputs(core: Core, sheet: EngineSheet, { box, inputAt }: Writing): void {
  sheet.makeRoom(box);
  const model = sheet.model();
  const recordOf = recordMaker(core, sheet, box);
  const records = recordsOf(box, (row, column) => {
    const input = checked(inputAt(row - box.row, column - box.column) ?? null);
    if (input === null) return null;
    const format = typeof input === "string" ? numberFormatOf(model, row, column) : "";
    return recordOf(row, column, { input, format });
  });
  storeCells(core, sheet.id, records);
}
