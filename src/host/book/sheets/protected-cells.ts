import type { Core } from "../core";
import { accessDenied } from "../refusals";
import type { Box } from "../types/box";
import type { Sheet } from "../types/sheet";
import { lastColumn, lastRow, overlap } from "../boxes";

/** Refuses a write that touches a locked cell of a protected sheet. */
export function assertUnlocked(core: Core, sheet: Sheet, box: Box): void {
  if (!sheet.protection.isProtected || core.origin === "remote") return;
  const used = overlap(box, sheet.cells.used(false) ?? box) ?? box;
  for (let row = used.row; row <= lastRow(used); row += 1) {
    for (let column = used.column; column <= lastColumn(used); column += 1) {
      if (sheet.formats.at(row, column).locked) throw accessDenied();
    }
  }
}
