import { MARK, readMark } from "../schema/bookMark";
import { attempt } from "./attempt";
import { caught } from "./caught";

type Handle = Pick<OfficeExtension.EventHandlerResult<unknown>, "context" | "remove">;

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

/** Reads where the user's selection begins; null where it is no range of cells, such as a chart. */
export async function readSelection(): Promise<Selected | null> {
  const read = await caught(selectedRow);
  return read.ok ? read.value : null;
}

/** Dresses tabs that the user has brought into sight himself, each once; one that Excel refuses is asked for again. */
function dresser(): (bare: string | undefined) => Promise<void> {
  const asked = new Set<string>();
  return async (bare) => {
    if (bare === undefined || asked.has(bare)) return;
    asked.add(bare);
    const dressed = await caught(async () => (await import("./building/dressTabs")).dressTabs([bare]));
    if (!dressed.ok || !dressed.value.ok) asked.delete(bare);
  };
}

/**
 * Tells the sheet and row of every selection, also when another tab comes to the front, until the returned function is
 * called. A tab of the book that is still bare is dressed meanwhile.
 */
export function watchSelection(listener: (selected: SelectedRow) => void): () => void {
  let isWatching = true;
  const dress = dresser();
  const onChanged = async (): Promise<void> => {
    const selected = await readSelection();
    if (!isWatching || !selected) return;
    listener(selected);
    await dress(selected.bare);
  };
  const registered = attempt(async (context) => {
    const { workbook } = context;
    const handles = [
      workbook.onSelectionChanged.add(onChanged),
      workbook.worksheets.onActivated.add(onChanged),
    ] as const;
    await context.sync();
    return handles;
  });
  return () => {
    isWatching = false;
    void registered.then((result) => (result.ok ? caught(() => stopped(result.value)) : null));
  };
}

function stopped(handles: readonly [Handle, ...Handle[]]): Promise<void> {
  return Excel.run(handles[0].context, async (context) => {
    for (const handle of handles) handle.remove();
    await context.sync();
  });
}
