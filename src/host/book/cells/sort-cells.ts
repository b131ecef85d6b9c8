import type { Cell } from "../../../kit/cell";
import { overlap } from "../boxes";
import { invalidArgument, invalidOperation } from "../refusals";
import { assertUnlocked } from "../sheets/protected-cells";
import type { SheetPart } from "../sheets/sheet-part";
import type { Box } from "../types/box";
import type { Cells, Matrix, SortKey, SortOptions } from "../types/cells";
import { copiedCell } from "./cell-copies";
import { recordsOf } from "./cell-records";
import { storeCells, type CellRecords } from "./write-cells";

function rank(value: Cell): number {
  if (typeof value === "number") return 0;
  if (typeof value === "boolean") return 2;
  return value.startsWith("#") ? 3 : 1;
}

function compare(a: Cell, b: Cell, matchCase: boolean): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "number" && typeof b === "number") return a - b;
  const [left, right] = matchCase
    ? [String(a), String(b)]
    : [String(a).toLowerCase(), String(b).toLowerCase()];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** Blank cells come last in both directions, as in Excel. */
function compareBy(
  a: Cell,
  b: Cell,
  { ascending, matchCase }: SortKey & Pick<SortOptions, "matchCase">,
): number {
  if (a === "" || b === "") return Number(a === "") - Number(b === "");
  const order = compare(a, b, matchCase);
  return ascending ? order : -order;
}

/** The rows of a box, counted from its first, in the order that the keys wish; equal ones stay as they are. */
function orderOf(values: Matrix<Cell>, { keys, matchCase }: SortOptions): number[] {
  const order = values.map((_, index) => index);
  return order.sort((a, b) => {
    for (const { key, ascending } of keys) {
      const [one = "", other = ""] = [values[a]?.[key], values[b]?.[key]];
      const result = compareBy(one, other, { key, ascending, matchCase });
      if (result !== 0) return result;
    }
    return a - b;
  });
}

function sortedRecords({ core, sheet }: SheetPart, box: Box, order: readonly number[]): CellRecords {
  return recordsOf(box, (row, column) => {
    const from = box.row + (order[row - box.row] ?? 0);
    const at = { sheetId: sheet.id, column };
    return copiedCell(core, { from: { ...at, row: from }, to: { ...at, row } }, "All");
  });
}

function assertSortable({ core, owner }: SheetPart, box: Box, { keys }: SortOptions): void {
  const { cells, protection } = owner();
  if (keys.some(({ key }) => key < 0 || key >= box.columns)) throw invalidArgument();
  if (cells.merges().some((merge) => overlap(merge, box)))
    throw invalidOperation("Merged cells cannot be sorted.");
  if (protection.isProtected && !protection.options.allowSort) assertUnlocked(core, owner(), box);
}

function sort(part: SheetPart, box: Box, options: SortOptions): void {
  const { core, sheet, owner } = part;
  assertSortable(part, box, options);
  const body = options.hasHeaders ? { ...box, row: box.row + 1, rows: box.rows - 1 } : box;
  if (body.rows < 1) return;
  const order = orderOf(owner().cells.values(body), options);
  storeCells(core, sheet.id, sortedRecords(part, body, order));
  core.events.emit({ type: "rowsSorted", origin: core.origin, sheet: owner(), box: body });
}

/** Sorts rows by their values; formulas are moved along with their rows. */
export function sortCells(part: SheetPart): Pick<Cells, "sort"> {
  return { sort: (box, options) => sort(part, box, options) };
}
