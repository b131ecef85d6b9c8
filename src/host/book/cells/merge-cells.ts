import { boxOf } from "../boxes";
import type { Core } from "../core";
import { invalidOperation } from "../refusals";
import type { EngineSheet } from "../sheets/engine-sheet";
import { assertUnlocked } from "../sheets/protected-cells";
import type { Cells } from "../types/cells";
import type { Sheet } from "../types/sheet";

/** Merges and unmerges; a table's cells cannot be merged, as in Excel. */
export function mergeCells(
  core: Core,
  sheet: EngineSheet,
  owner: () => Sheet,
): Pick<Cells, "merge" | "unmerge" | "merges"> {
  return {
    merge: (box, across) => {
      assertUnlocked(core, owner(), box);
      if (core.tables.touching(sheet.id, box).length > 0)
        throw invalidOperation("Cells of a table cannot be merged.");
      const range = sheet.range(box);
      core.change(() =>
        across ? range.mergeAcross({ isForceMerge: true }) : range.merge({ isForceMerge: true }),
      );
    },
    unmerge: (box) => {
      assertUnlocked(core, owner(), box);
      const range = sheet.range(box);
      core.change(() => range.breakApart());
    },
    merges: () => sheet.model().getMergeData().map(boxOf),
  };
}
