import type { Change } from "../writing/change";
import { attempt } from "../attempt";
import type { Attempt } from "../caught";
import type { ExcelFault } from "../excelFault";
import { undoChange } from "../writing/undoChange";
import { type BuiltParts, sheetCells } from "./buildSheets";
import { carryOut, type SmallStep } from "./carryOut";
import type { MendToken } from "./mendToken";

/** What came of taking a mend back; `left` counts what somebody has changed since and that therefore stays. */
export type MendUndone =
  { readonly ok: true; readonly left: number } | { readonly ok: false; readonly fault: ExcelFault };

/** Deletes sheets that were built again, as long as nobody has typed on them. */
async function dropSheets({ sheets, names }: BuiltParts): Promise<Attempt<number>> {
  if (sheets.length === 0) return { ok: true, value: 0 };
  return attempt(async (context) => {
    const now = await sheetCells(
      context,
      sheets.map(({ tab }) => tab),
    );
    const same = sheets.filter(({ id, cells }) => now.some((each) => each.id === id && each.cells === cells));
    for (const { id } of same) context.workbook.worksheets.getItem(id).delete();
    const standing = names.map((name) => context.workbook.names.getItemOrNullObject(name).load("name"));
    await context.sync();
    const isWhole = same.length === sheets.length;
    if (isWhole) await dropNames(context, standing);
    return sheets.length - same.length;
  });
}

async function dropNames(context: Excel.RequestContext, names: readonly Excel.NamedItem[]): Promise<void> {
  for (const name of names) if (!name.isNullObject) name.delete();
  await context.sync();
}

/** Each list in turn: a table can go only after what was written into it. */
async function takeBackRounds(rounds: readonly (readonly SmallStep[])[]): Promise<MendUndone> {
  const [round, ...rest] = rounds;
  if (!round) return { ok: true, left: 0 };
  const carried = await carryOut(round);
  if (!carried.ok) return carried;
  const after = await takeBackRounds(rest);
  return after.ok ? { ok: true, left: carried.left + after.left } : after;
}

/** Appended rows that nobody has touched since. */
async function takeBackRows(change: Change | null): Promise<MendUndone> {
  const undone = change ? await undoChange(change) : null;
  if (undone === null) return { ok: true, left: 0 };
  if (undone.ok) return { ok: true, left: undone.kept.length };
  return undone.why === "refused" ? undone : { ok: true, left: change?.edits.length ?? 0 };
}

/** Takes a mend back: whatever nobody has touched since is as before. */
export async function takeBackMend(token: MendToken): Promise<MendUndone> {
  const { rounds, change, first, built, pages } = token;
  const read = await dropSheets(pages);
  if (!read.ok) return read;
  const small = await takeBackRounds(rounds);
  if (!small.ok) return small;
  const rows = await takeBackRows(change);
  if (!rows.ok) return rows;
  const columns = await takeBackRounds(first);
  if (!columns.ok) return columns;
  const dropped = await dropSheets(built);
  if (!dropped.ok) return dropped;
  return { ok: true, left: read.value + small.left + rows.left + columns.left + dropped.value };
}
