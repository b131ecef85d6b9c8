import type { Box } from "../../book/types/box";
import type { Sheet } from "../../book/types/sheet";
import type { ValueType } from "../../book/types/cells";
import { cellBox } from "../../book/boxes";
import type { LiveRange } from "../host";
import { NULL_OBJECT } from "../nullObject";
import type { Methods } from "../officeClass";
import type { Arguments, OfficeObject } from "../officeObject";
import { placeOf } from "../placeOf";
import { RichError } from "../richError";
import { foundAreas } from "./rangeAreas";
import { oneOf } from "./oneOf";
import { usedWithin } from "./usedWithin";

/** The kinds of content that one can search for, by Excel's names. */
const TYPES: Readonly<Record<string, readonly ValueType[]>> = {
  All: ["String", "Double", "Boolean", "Error"],
  Errors: ["Error"],
  Logical: ["Boolean"],
  Numbers: ["Double"],
  Text: ["String"],
};

const CELLS = ["Constants", "Formulas"] as const;

function found({ reference, host }: LiveRange, given: Arguments): OfficeObject | undefined {
  const { sheet, box } = placeOf(reference);
  // As in Excel, a protected sheet is not searched.
  if (sheet.protection.isProtected) throw new RichError("AccessDenied");
  const wanted = oneOf(given.value(0), CELLS);
  const types = TYPES[given.optionalText(1) ?? "All"];
  if (!types) throw new RichError("InvalidArgument");
  const used = usedWithin(sheet, box, true);
  const boxes = used
    ? search(sheet, used, (row, column, type) => {
        return types.includes(type) && isFormula(sheet, row, column) === (wanted === "Formulas");
      })
    : [];
  return boxes.length > 0 ? foundAreas(host, sheet, boxes) : undefined;
}

function isFormula({ cells }: Sheet, row: number, column: number): boolean {
  return String(cells.formulas(cellBox(row, column))[0]?.[0] ?? "").startsWith("=");
}

/** The cells that meet a condition, those below each other as one. */
function search(
  { cells }: Sheet,
  used: Box,
  meets: (row: number, column: number, type: ValueType) => boolean,
): readonly Box[] {
  const types = cells.valueTypes(used);
  const boxes: Box[] = [];
  for (let column = 0; column < used.columns; column += 1) {
    let rows = 0;
    for (let row = 0; row <= used.rows; row += 1) {
      const at = { row: used.row + row, column: used.column + column };
      const isMet = row < used.rows && meets(at.row, at.column, types[row]?.[column] ?? "Empty");
      if (!isMet && rows > 0) boxes.push({ row: at.row - rows, column: at.column, rows, columns: 1 });
      rows = isMet ? rows + 1 : 0;
    }
  }
  return boxes;
}

/** The methods of Range that look for cells of a kind. */
export const specialCells: Methods<LiveRange> = {
  GetSpecialCells: (range, given) => {
    const areas = found(range, given);
    if (!areas) throw new RichError("ItemNotFound");
    return areas;
  },
  GetSpecialCellsOrNullObject: (range, given) => found(range, given) ?? NULL_OBJECT,
};
