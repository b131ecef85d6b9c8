import type { Cell } from "../../../kit/cell";
import { invalidArgument } from "../refusals";
import { assertUnlocked } from "../sheets/protected-cells";
import { assertFormattable } from "../sheets/protected-looks";
import type { SheetPart } from "../sheets/sheet-part";
import { tablesAfterWrite } from "../tables/after-write";
import type { Box } from "../types/box";
import type { Cells, Matrix } from "../types/cells";
import type { CellDetails } from "../types/event";
import { announceEdit } from "./announce-edit";
import { valueType } from "./read-cells";
import { fillNumberFormat, setNumberFormats } from "./set-number-formats";
import { writeInputs, type InputAt } from "./write-inputs";

type WrittenCells = Pick<Cells, "write" | "fill" | "setNumberFormats" | "fillNumberFormat">;

function assertFits(box: Box, content: Matrix<unknown>): void {
  const fits = content.length === box.rows && content.every((row) => row.length === box.columns);
  if (fits) return;
  const reason =
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
  throw invalidArgument(reason);
}

/** The value of a box of one cell, null for a larger one: only single cells are told with their values. */
function singleValue({ core, sheet }: SheetPart, { row, column, rows, columns }: Box): Cell | null {
  const isSingle = rows === 1 && columns === 1;
  return isSingle ? core.engine.cells.value({ sheetId: sheet.id, row, column }) : null;
}

function detailsSince(part: SheetPart, box: Box, valueBefore: Cell | null): CellDetails | null {
  const valueAfter = singleValue(part, box);
  if (valueBefore === null || valueAfter === null) return null;
  return { valueBefore, valueAfter, typeBefore: valueType(valueBefore), typeAfter: valueType(valueAfter) };
}

function write(part: SheetPart, box: Box, inputAt: InputAt): void {
  const { core, sheet } = part;
  assertUnlocked(core, part.owner(), box);
  const before = singleValue(part, box);
  writeInputs(core, sheet, { box, inputAt });
  tablesAfterWrite(core, sheet.id, box);
  announceEdit(core, { sheet: part.owner(), box, details: () => detailsSince(part, box, before) });
}

function announceFormat({ core, owner }: SheetPart, box: Box): void {
  core.events.emit({ type: "formatChanged", origin: core.origin, sheet: owner(), box });
}

/** What is written to the cells of one sheet: inputs and number formats. */
export function writtenCells(part: SheetPart): WrittenCells {
  const { core, sheet } = part;
  return {
    write: (box, content) => {
      assertFits(box, content);
      write(part, box, (row, column) => content[row]?.[column]);
    },
    fill: (box, input) => write(part, box, () => input),
    setNumberFormats: (box, formats) => {
      assertFits(box, formats);
      if (formats.flat().some((format) => format !== null)) assertFormattable(part.owner());
      setNumberFormats(core, sheet, { box, formatAt: (row, column) => formats[row]?.[column] ?? null });
      announceFormat(part, box);
    },
    fillNumberFormat: (box, format) => {
      assertFormattable(part.owner());
      fillNumberFormat(core, sheet, { box, format });
      announceFormat(part, box);
    },
  };
}
