import { boxOf, lastColumn, lastRow } from "../boxes";
import type { Core } from "../core";
import { invalidArgument } from "../refusals";
import type { EngineSheet } from "../sheets/engine-sheet";
import { assertUnlocked } from "../sheets/protected-cells";
import { tablesAfterWrite } from "../tables/after-write";
import type { Box } from "../types/box";
import type { Cells, Matrix } from "../types/cells";
import type { CellDetails } from "../types/event";
import type { Sheet } from "../types/sheet";
import { announceEdit } from "./announce-edit";
import { clearCells } from "./clear-cells";
import { copyCells } from "./copy-cells";
import { fillCells } from "./fill-cells";
import { mergeCells } from "./merge-cells";
import { readCells, valueType } from "./read-cells";
import { fillNumberFormat, setNumberFormats } from "./set-number-formats";
import { shiftCells } from "./shift-cells";
import { sortCells } from "./sort-cells";
import { usedBox } from "./used-box";
import { writeInputs, type InputAt } from "./write-inputs";

function assertFits(box: Box, content: Matrix<unknown>): void {
  const fits = content.length === box.rows && content.every((row) => row.length === box.columns);
  if (fits) return;
  const reason =
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
  throw invalidArgument(reason);
}

/** The cells of one sheet. */
export function createCells(core: Core, sheet: EngineSheet, owner: () => Sheet): Cells {
  const reading = readCells(core, sheet);

  function detailsSince(box: Box, before: CellDetails["valueBefore"] | null): CellDetails | null {
    if (before === null) return null;
    const after = core.engine.cells.value({ sheetId: sheet.id, row: box.row, column: box.column });
    return {
      valueBefore: before,
      valueAfter: after,
      typeBefore: valueType(before),
      typeAfter: valueType(after),
    };
  }

  function write(box: Box, inputAt: InputAt): void {
    assertUnlocked(core, owner(), box);
    const isSingle = box.rows === 1 && box.columns === 1;
    const before = isSingle ? core.engine.cells.value({ sheetId: sheet.id, ...box }) : null;
    writeInputs(core, sheet, { box, inputAt });
    tablesAfterWrite(core, sheet.id, box);
    announceEdit(core, { sheet: owner(), box, details: () => detailsSince(box, before) });
  }

  return {
    ...reading,
    write: (box, content) => {
      assertFits(box, content);
      write(box, (row, column) => content[row]?.[column]);
    },
    fill: (box, input) => write(box, () => input),
    setNumberFormats: (box, formats) => {
      assertFits(box, formats);
      setNumberFormats(core, sheet, { box, formatAt: (row, column) => formats[row]?.[column] ?? null });
      core.events.emit({ type: "formatChanged", origin: core.origin, sheet: owner(), box });
    },
    fillNumberFormat: (box, format) => {
      fillNumberFormat(core, sheet, { box, format: format });
      core.events.emit({ type: "formatChanged", origin: core.origin, sheet: owner(), box });
    },
    used: (valuesOnly) => usedBox(core, sheet, valuesOnly),
    spillFrom: (row, column) => {
      const range = core.engine.cells.spill({ sheetId: sheet.id, row, column });
      return range && boxOf(range);
    },
    spillParent: (row, column) => spillCovering(row, column)?.parent ?? null,
    spills: () => core.engine.cells.spills(sheet.id).map(({ range }) => boxOf(range)),
    clear: (box, part) => clearCells(core, sheet, { box, part, sheet: owner() }),
    ...shiftCells(core, sheet, owner),
    ...mergeCells(core, sheet, owner),
    ...copyCells(core, sheet, owner),
    ...fillCells(core, sheet, owner),
    ...sortCells(core, sheet, owner),
  };

  function spillCovering(row: number, column: number): { readonly parent: Box } | null {
    for (const { row: top, column: left, range } of core.engine.cells.spills(sheet.id)) {
      const box = boxOf(range);
      const isCovered =
        row >= box.row && row <= lastRow(box) && column >= box.column && column <= lastColumn(box);
      if (isCovered) return { parent: { row: top, column: left, rows: 1, columns: 1 } };
    }
    return null;
  }
}
