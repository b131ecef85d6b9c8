import { caught } from "./caught";

/** Where the user's selection begins. */
export interface SelectedRow {
  readonly sheet: string;
  /** Counted from 1 as Excel shows it. */
  readonly row: number;
}

async function selectedRow(): Promise<SelectedRow> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("rowIndex,worksheet/name");
    await context.sync();
    return { sheet: range.worksheet.name, row: range.rowIndex + 1 };
  });
}

/** Reads where the user's selection begins; null where it is no range of cells, such as a chart. */
export async function readSelection(): Promise<SelectedRow | null> {
  const read = await caught(selectedRow);
  return read.ok ? read.value : null;
}

/** Tells the sheet and row of every selection until the returned function is called. */
export function watchSelection(listener: (selected: SelectedRow) => void): () => void {
  let isWatching = true;
  const onChanged = async (): Promise<void> => {
    const selected = await readSelection();
    if (isWatching && selected) listener(selected);
  };
  const registered = caught(() =>
    Excel.run(async (context) => {
      const handle = context.workbook.onSelectionChanged.add(onChanged);
      await context.sync();
      return handle;
    }),
  );
  return () => {
    isWatching = false;
    void registered.then((result) =>
      result.ok
        ? caught(() =>
            Excel.run(result.value.context, async (context) => {
              result.value.remove();
              await context.sync();
            }),
          )
        : null,
    );
  };
}
