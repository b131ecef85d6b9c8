import { CellValueType, type ICellData } from "@univerjs/core";
import { storeCells } from "../cells/write-cells";
import type { Core } from "../core";
import type { TableState } from "./table-state";

/** Writes the columns' names into the header cells that are blank: columns that have just come. */
export function writeHeaderNames(core: Core, { sheetId, box, columns }: TableState): void {
  const line: Record<number, ICellData> = {};
  for (const [index, { name }] of columns.entries()) {
    const column = box.column + index;
    const isBlank = core.engine.cells.value({ sheetId, row: box.row, column }) === "";
    if (isBlank) line[column] = { v: name, t: CellValueType.STRING };
  }
  if (Object.keys(line).length > 0) storeCells(core, sheetId, { [box.row]: line });
}
