import { keyOf } from "../../schema/tableEdit";
import type { RowsPiece } from "./pieces";
import { type Staged, stagedProperty, writeStaged } from "./staged";

/** Notes what is written now, before it is, and that it stands, after. */
export function noteStaged(
  context: Excel.RequestContext,
  { work, offset, rows }: RowsPiece,
  note: { readonly stands: boolean; readonly room: number },
): void {
  const { edit, at } = work;
  const most = offset + rows.length;
  const staged: Staged = {
    rows: note.stands ? most : offset,
    most,
    room: note.room,
    isInTable: at.rows === 0,
    key: keyOf(edit.sheet, edit.added[0] ?? {}),
  };
  const { customProperties } = context.workbook.tables.getItem(at.name).worksheet;
  customProperties.add(stagedProperty(edit.sheet.table), writeStaged(staged));
}
