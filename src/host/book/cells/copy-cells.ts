import { copyValidations } from "../rules/copy-validations";
import { assertUnlocked } from "../sheets/protected-cells";
import type { SheetPart } from "../sheets/sheet-part";
import { tablesAfterWrite } from "../tables/after-write";
import { cellBox, isWholeColumns } from "../boxes";
import type { Box } from "../types/box";
import type { Cells, CellSource, CopyPart } from "../types/cells";
import type { Place } from "../types/name";
import type { Sheet } from "../types/sheet";
import { recordsOf } from "./cell-records";
import { GENERAL } from "./number-format";
import { copiedCell } from "./cell-copies";
import { announceEdit } from "./announce-edit";
import { storeCells } from "./write-cells";
import { notFound } from "../refusals";

/** The box that a copy fills: at least the source's size, repeated where the target is a multiple of it. */
function filledBox(target: Box, source: Box): Box {
  const rows = target.rows % source.rows === 0 ? target.rows : source.rows;
  const columns = target.columns % source.columns === 0 ? target.columns : source.columns;
  return { ...target, rows, columns };
}

/** One cell's looks for whole columns, which have a style of their own instead of one for each cell. */
function dressColumns({ cells, formats }: Sheet, columns: Box, { sheet, box: { row, column } }: Place): void {
  formats.set(columns, sheet.formats.at(row, column));
  cells.fillNumberFormat(columns, sheet.cells.numberFormats(cellBox(row, column))[0]?.[0] ?? GENERAL);
}

/** Copies cells within the workbook as Office.js' copyFrom does. */
export function copyCells(on: SheetPart): Pick<Cells, "copy"> {
  const { core, sheet, owner } = on;
  function copy(target: Box, { sheetId, box: source }: CellSource, part: CopyPart): void {
    const from = core.sheetOf(sheetId);
    if (!from) throw notFound();
    const box = filledBox(target, source);
    if (part === "Formats" && isWholeColumns(box)) {
      dressColumns(owner(), box, { sheet: from, box: source });
      return;
    }
    assertUnlocked(core, owner(), box);
    sheet.makeRoom(box);
    const sourceId = core.sheets.engineId(from);
    const records = recordsOf(box, (row, column) => {
      const at = {
        sheetId: sourceId,
        row: source.row + ((row - box.row) % source.rows),
        column: source.column + ((column - box.column) % source.columns),
      };
      return copiedCell(core, { from: at, to: { sheetId: sheet.id, row, column } }, part);
    });
    storeCells(core, sheet.id, records);
    if (part === "All") copyValidations(on, box, { sheetId, box: source });
    tablesAfterWrite(core, sheet.id, box);
    announceEdit(core, { sheet: owner(), box });
  }

  return { copy };
}
