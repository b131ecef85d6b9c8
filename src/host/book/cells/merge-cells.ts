import { boxOf, overlap } from "../boxes";
import { invalidOperation } from "../refusals";
import { assertUnlocked } from "../sheets/protected-cells";
import type { SheetPart } from "../sheets/sheet-part";
import type { Cells } from "../types/cells";

/** Merges and unmerges; a table's cells cannot be merged, as in Excel. */
export function mergeCells({ core, sheet, owner }: SheetPart): Pick<Cells, "merge" | "unmerge" | "merges"> {
  const merges = () => sheet.model().getMergeData().map(boxOf);
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
      core.change(() => {
        for (const merge of merges()) if (overlap(merge, box)) sheet.range(merge).breakApart();
      });
    },
    merges,
  };
}
