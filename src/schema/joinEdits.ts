import { tableEdit, type TableEdit } from "./tableEdit";

/** One edit a table: two that append to the same table at once would both write below the same last row. */
export function joinEdits(edits: readonly TableEdit[]): readonly TableEdit[] {
  const joined = new Map<string, TableEdit>();
  for (const edit of edits) {
    const { sheet } = edit;
    const { changes, added, puts, sealed } = joined.get(sheet.table) ?? tableEdit(sheet, {});
    joined.set(sheet.table, {
      sheet,
      changes: [...changes, ...edit.changes],
      added: [...added, ...edit.added],
      puts: [...puts, ...edit.puts],
      sealed: [...sealed, ...edit.sealed],
    });
  }
  return [...joined.values()];
}
