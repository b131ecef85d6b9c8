import type { ICellData } from "@univerjs/core";
import type { CellAt } from "../../engine/cell-at";
import type { Core } from "../core";
import { moveFormula } from "../formula/move-formula";
import type { CopyPart } from "../types/cells";
import { cellRecord, formulaRecord } from "./cell-record";
import { GENERAL } from "./number-format";

/** From one cell to another. */
export interface CopyStep {
  readonly from: CellAt;
  readonly to: CellAt;
}

/** The record that a copy of a cell leaves at another place: formulas are moved along, styles come whole. */
export function copiedCell(core: Core, step: CopyStep, part: CopyPart): ICellData {
  const style = styleOf(core, step.from);
  if (part === "Formats") return { s: style };
  const contents = contentsOf(core, step, part);
  return part === "All" ? { ...contents, s: style } : contents;
}

function contentsOf(core: Core, { from, to }: CopyStep, part: CopyPart): ICellData {
  const formula = part === "Values" ? null : core.engine.cells.formula(from);
  if (!formula) return cellRecord(core, to, { input: keptText(core, from), format: GENERAL });
  const by = { rows: to.row - from.row, columns: to.column - from.column };
  return formulaRecord(moveFormula(core.engine, formula, by));
}

/** A text that looks like a number was text on purpose. */
function keptText(core: Core, from: CellAt) {
  const value = core.engine.cells.value(from);
  return typeof value === "string" && value !== "" ? `'${value}` : value;
}

function styleOf(core: Core, { sheetId, row, column }: CellAt) {
  const sheet = core.engine.workbook.getWorkbook().getSheetBySheetId(sheetId);
  return sheet?.getCellStyle(row, column) ?? null;
}
