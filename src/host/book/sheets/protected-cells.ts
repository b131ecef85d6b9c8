import type { Core } from "../core";
import { accessDenied } from "../refusals";
import type { Box } from "../types/box";
import type { Sheet } from "../types/sheet";
import { lastColumn, lastRow } from "../boxes";

/** Refuses a write that touches a locked cell of a protected sheet; cells that were never touched are locked. */
export function assertUnlocked(core: Core, sheet: Sheet, box: Box): void {
  if (!sheet.protection.isProtected || core.origin === "remote") return;
  for (let row = box.row; row <= lastRow(box); row += 1) {
    for (let column = box.column; column <= lastColumn(box); column += 1) {
      if (sheet.formats.at(row, column).locked) throw accessDenied();
    }
  }
}
