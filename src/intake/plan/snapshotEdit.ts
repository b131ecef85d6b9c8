import type { Cell } from "../../kit/cell";
import { cellsByHeader } from "../../schema/derive/cellsByHeader";
import { type DealSnapshot, snapshots } from "../../schema/sheets/system/snapshots";
import { type CellChange, keyOf, tableEdit, type TableEdit } from "../../schema/tableEdit";

/** Rows as an edit of the history: a deal's row of the same day is changed where it differs, all others are appended. */
export function snapshotEdit(history: readonly DealSnapshot[], rows: readonly DealSnapshot[]): TableEdit {
  const [day = null] = rows.map(({ snapshot }) => snapshot);
  const standing = new Map(
    history.filter(({ snapshot }) => snapshot === day).map((row) => [row.dealId, row] as const),
  );
  return tableEdit(snapshots, {
    added: rows.filter(({ dealId }) => !standing.has(dealId)).map((row) => cellsByHeader(snapshots, row)),
    changes: rows.flatMap((row) => changesOf(standing.get(row.dealId), row)),
  });
}

function changesOf(before: DealSnapshot | undefined, after: DealSnapshot): readonly CellChange[] {
  if (!before) return [];
  const found: Readonly<Record<string, Cell>> = cellsByHeader(snapshots, before);
  const key = keyOf(snapshots, found);
  return Object.entries(cellsByHeader(snapshots, after)).flatMap(([header, to]) => {
    const from = found[header] ?? "";
    return from === to ? [] : [{ key, header, from, to }];
  });
}
