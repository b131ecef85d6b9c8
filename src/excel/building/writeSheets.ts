import type { Cell } from "../../kit/cell";
import { columnLetters } from "../../kit/columnLetters";
import { quotedSheet } from "../../kit/quotedSheet";
import type { CellBlock, SheetPlan } from "../../schema/plan";
import type { SheetCanvas } from "./sheetCanvas";

/** Adds a tab's plain values; a text that Excel would read as something else stands in a cell of text format. */
export function writeCells(canvas: SheetCanvas, { cells }: Pick<SheetPlan, "cells">): void {
  for (const block of cells) canvas.range(block.address).values = copied(block.cells);
}

/**
 * Adds a tab's tables over the values that stand there, by the collection that all tabs share; on a bare tab they keep
 * Excel's own style.
 */
export function writeTables(collection: Excel.TableCollection, { tab, tables, styles }: SheetPlan): void {
  for (const { address, name } of tables) {
    const table = collection.add(`${quotedSheet(tab)}!${address}`, true);
    table.name = name;
    if (styles.length > 0) writeTableStyle(table);
  }
}

/** Plain, for headers and lines are drawn by the tab's own looks. */
export function writeTableStyle(table: Excel.Table): void {
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
}

/** Adds the formulas, which may read any table and name of the book, and copies those that repeat. */
export function writeFormulas(canvas: SheetCanvas, { formulas, copies }: SheetPlan): void {
  for (const block of formulas) canvas.range(block.address).formulas = copied(block.cells);
  for (const { from, to } of copies) canvas.range(to).copyFrom(canvas.range(from));
}

/** Folds, freezes and hides, once everything stands. */
export function writeView(canvas: SheetCanvas, plan: SheetPlan): void {
  const { sheet } = canvas;
  freeze(canvas, plan.frozen);
  if (!plan.showsGridlines) sheet.showGridlines = false;
  if (plan.showsHeadings === false) sheet.showHeadings = false;
  if (plan.tabColor !== "") sheet.tabColor = plan.tabColor;
  if (plan.visibility !== "Visible") sheet.visibility = plan.visibility;
}

function freeze({ sheet }: SheetCanvas, { rows, columns }: SheetPlan["frozen"]): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(`A1:${columnLetters(columns - 1)}${String(rows)}`);
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
}

/** Office.js wants arrays that it may change. */
function copied(grid: CellBlock["cells"]): (Cell | null)[][] {
  return grid.map((row) => [...row]);
}
