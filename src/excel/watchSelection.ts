import { MARK, readMark } from "../schema/bookMark";
import { caught } from "./caught";

/** Where the user's selection begins. */
export interface SelectedRow {
  readonly sheet: string;
  /** Counted from 1 as Excel shows it. */
  readonly row: number;
}

/** A selection, and the book's tab that it is on where that one still waits to be dressed. */
interface Selected extends SelectedRow {
  readonly bare: string | undefined;
}

async function selectedRow(): Promise<Selected> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    const mark = range.worksheet.customProperties.getItemOrNullObject(MARK);
    range.load("rowIndex,worksheet/name");
    mark.load("value");
    await context.sync();
    const own = mark.isNullObject ? undefined : readMark(mark.value);
    return {
      sheet: range.worksheet.name,
      row: range.rowIndex + 1,
      bare: own?.isBare ? own.sheet : undefined,
    };
  });
}
export async function readSelection(): Promise<Selected | null> {
  const read = await caught(selectedRow);
  return read.ok ? read.value : null;
}

/** Dresses a tab that the user has brought into sight himself, once. */
function dresser(): (bare: string | undefined) => void {
  const asked = new Set<string>();
  return (bare) => {
    if (bare === undefined || asked.has(bare)) return;
    asked.add(bare);
    void caught(async () => (await import("./building/dressTabs")).dressTabs([bare]));
  };
}

/** Tells the sheet and row of every selection until the returned function is called; a bare tab is dressed meanwhile. */
export function watchSelection(listener: (selected: SelectedRow) => void): () => void {
  let isWatching = true;
  const dress = dresser();
  const onChanged = async (): Promise<void> => {
    const selected = await readSelection();
    if (!isWatching || !selected) return;
    listener(selected);
    dress(selected.bare);
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
