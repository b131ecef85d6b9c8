import type { ICellData } from "@univerjs/core";
import { cellBox, isInside } from "../boxes";
import { invalidArgument } from "../refusals";
import { assertUnlocked } from "../sheets/protected-cells";
import type { SheetPart } from "../sheets/sheet-part";
import { tablesAfterWrite } from "../tables/after-write";
import type { Box } from "../types/box";
import type { Cells } from "../types/cells";
import { announceEdit } from "./announce-edit";
import { copiedCell } from "./cell-copies";
import { recordsOf } from "./cell-records";
import { numberSeries } from "./number-series";
import { storeCells } from "./write-cells";

interface Spot {
  readonly row: number;
  readonly column: number;
}

/** What is filled from, and whether down or to the right. */
interface Fill {
  readonly source: Box;
  readonly isDown: boolean;
}

/** The numbers of one line of the source, or null where it holds anything else. */
function numbers({ core, sheet }: SheetPart, line: readonly Spot[]): number[] | null {
  const { cells } = core.engine;
  const found: number[] = [];
  for (const spot of line) {
    const at = { sheetId: sheet.id, ...spot };
    const value = cells.value(at);
    if (typeof value !== "number" || cells.formula(at)) return null;
    found.push(value);
  }
  return found.length > 1 ? found : null;
}

function seriesOf(part: SheetPart, { source, isDown }: Fill, { row, column }: Spot) {
  const count = isDown ? source.rows : source.columns;
  const line = Array.from({ length: count }, (_, step) =>
    isDown ? { row: source.row + step, column } : { row, column: source.column + step },
  );
  const known = numbers(part, line);
  return known && numberSeries(known);
}

function filled(part: SheetPart, fill: Fill, spot: Spot): ICellData {
  const { source, isDown } = fill;
  const { row, column } = spot;
  const from = {
    sheetId: part.sheet.id,
    row: isDown ? source.row + modulo(row - source.row, source.rows) : row,
    column: isDown ? column : source.column + modulo(column - source.column, source.columns),
  };
  const copy = copiedCell(part.core, { from, to: { sheetId: part.sheet.id, row, column } }, "All");
  const series = seriesOf(part, fill, spot);
  return series ? { ...copy, v: series(isDown ? row - source.row : column - source.column) } : copy;
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}

function autoFill(part: SheetPart, source: Box, target: Box): void {
  const { core, sheet } = part;
  if (!isInside(source, target)) throw invalidArgument();
  const isDown = target.rows > source.rows;
  if (isDown && target.columns > source.columns) throw invalidArgument();
  assertUnlocked(core, part.owner(), target);
  sheet.makeRoom(target);
  const records = recordsOf(target, (row, column) =>
    isInside(cellBox(row, column), source) ? null : filled(part, { source, isDown }, { row, column }),
  );
  storeCells(core, sheet.id, records);
  tablesAfterWrite(core, sheet.id, target);
  announceEdit(core, { sheet: part.owner(), box: target });
}

/** Excel's fill handle: formulas are moved along, two or more numbers go on as a series, all else repeats. */
export function fillCells(part: SheetPart): Pick<Cells, "autoFill"> {
  return { autoFill: (source, target) => autoFill(part, source, target) };
}
