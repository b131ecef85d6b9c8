import type { ICellData } from "@univerjs/core";
import type { Cell } from "../../../kit/cell";
import { lastColumn, lastRow, overlap } from "../boxes";
import type { Core } from "../core";
import { invalidArgument, invalidOperation } from "../refusals";
import type { EngineSheet } from "../sheets/engine-sheet";
import { assertUnlocked } from "../sheets/protected-cells";
import type { Box } from "../types/box";
import type { Cells, SortKey, SortOptions } from "../types/cells";
import type { Sheet } from "../types/sheet";
import { copiedCell } from "./cell-copies";
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

/** Sorts rows by their values; formulas are moved along with their rows. */
export function sortCells(core: Core, sheet: EngineSheet, owner: () => Sheet): Pick<Cells, "sort"> {
  function orderOf(box: Box, { keys, matchCase }: SortOptions): number[] {
    const values = owner().cells.values(box);
    const order = values.map((_, index) => index);
    return order.sort((a, b) => {
      for (const key of keys) {
        const result = compareBy(values[a]?.[key.key] ?? "", values[b]?.[key.key] ?? "", {
          ...key,
          matchCase,
        });
        if (result !== 0) return result;
      }
      return a - b;
    });
  }

  function sortedRecords(box: Box, order: readonly number[]): CellRecords {
    const records: CellRecords = {};
    for (const [index, from] of order.entries()) {
      const row = box.row + index;
      const line: Record<number, ICellData> = {};
      for (let column = box.column; column <= lastColumn(box); column += 1) {
        const source = { sheetId: sheet.id, row: box.row + from, column };
        line[column] = copiedCell(core, { from: source, to: { sheetId: sheet.id, row, column } }, "All");
      }
      records[row] = line;
    }
    return records;
  }

  function sort(box: Box, options: SortOptions): void {
    if (options.keys.some(({ key }) => key < 0 || key >= box.columns)) throw invalidArgument();
    if (
      owner()
        .cells.merges()
        .some((merge) => overlap(merge, box))
    ) {
      throw invalidOperation("Merged cells cannot be sorted.");
    }
    const isProtected = owner().protection.isProtected && !owner().protection.options.allowSort;
    if (isProtected) assertUnlocked(core, owner(), box);
    const body = options.hasHeaders ? { ...box, row: box.row + 1, rows: box.rows - 1 } : box;
    if (body.rows < 1 || lastRow(body) < body.row) return;
    storeCells(core, sheet.id, sortedRecords(body, orderOf(body, options)));
    core.events.emit({ type: "rowsSorted", origin: core.origin, sheet: owner(), box: body });
  }

  return { sort };
}
