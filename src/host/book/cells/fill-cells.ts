import type { ICellData } from "@univerjs/core";
import { isInside, lastColumn, lastRow } from "../boxes";
import type { Core } from "../core";
import { invalidArgument } from "../refusals";
import type { EngineSheet } from "../sheets/engine-sheet";
import { assertUnlocked } from "../sheets/protected-cells";
import { tablesAfterWrite } from "../tables/after-write";
import type { Box } from "../types/box";
import type { Cells } from "../types/cells";
import type { Sheet } from "../types/sheet";
import { announceEdit } from "./announce-edit";
import { copiedCell } from "./cell-copies";
import { numberSeries } from "./number-series";
import { storeCells, type CellRecords } from "./write-cells";

interface Spot {
  readonly row: number;
  readonly column: number;
}

/** Excel's fill handle: formulas are moved along, two or more numbers go on as a series, all else repeats. */
export function fillCells(core: Core, sheet: EngineSheet, owner: () => Sheet): Pick<Cells, "autoFill"> {
  const at = (row: number, column: number) => ({ sheetId: sheet.id, row, column });

  /** The numbers of one line of the source, or null where it holds anything else. */
  function numbers(line: readonly { readonly row: number; readonly column: number }[]): number[] | null {
    const found: number[] = [];
    for (const { row, column } of line) {
      const value = core.engine.cells.value(at(row, column));
      if (typeof value !== "number" || core.engine.cells.formula(at(row, column))) return null;
      found.push(value);
    }
    return found.length > 1 ? found : null;
  }

  function seriesOf(source: Box, { row, column }: Spot, isDown: boolean) {
    const count = isDown ? source.rows : source.columns;
    const line = Array.from({ length: count }, (_, step) =>
      isDown ? { row: source.row + step, column } : { row, column: source.column + step },
    );
    const known = numbers(line);
    return known && numberSeries(known);
  }

  function filled(source: Box, spot: Spot, isDown: boolean): ICellData {
    const { row, column } = spot;
    const from = {
      row: isDown ? source.row + modulo(row - source.row, source.rows) : row,
      column: isDown ? column : source.column + modulo(column - source.column, source.columns),
    };
    const copy = copiedCell(core, { from: at(from.row, from.column), to: at(row, column) }, "All");
    const series = seriesOf(source, spot, isDown);
    return series ? { ...copy, v: series(isDown ? row - source.row : column - source.column) } : copy;
  }

  function autoFill(source: Box, target: Box): void {
    if (!isInside(source, target)) throw invalidArgument();
    const isDown = target.rows > source.rows;
    if (isDown && target.columns > source.columns) throw invalidArgument();
    assertUnlocked(core, owner(), target);
    sheet.makeRoom(target);
    const records: CellRecords = {};
    for (let row = target.row; row <= lastRow(target); row += 1) {
      const line: Record<number, ICellData> = {};
      for (let column = target.column; column <= lastColumn(target); column += 1) {
        const isSource = isInside({ row, column, rows: 1, columns: 1 }, source);
        if (!isSource) line[column] = filled(source, { row, column }, isDown);
      }
      records[row] = line;
    }
    storeCells(core, sheet.id, records);
    tablesAfterWrite(core, sheet.id, target);
    announceEdit(core, { sheet: owner(), box: target });
  }

  return { autoFill };
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
