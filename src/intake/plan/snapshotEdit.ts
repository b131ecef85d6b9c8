import type { Serial } from "../../kit/serial";
import { cellsByHeader } from "../../schema/derive/cellsByHeader";
import type { Deal } from "../../schema/sheets/pipeline";
import { snapshots } from "../../schema/sheets/system/snapshots";
import { type CellsByHeader, tableEdit, type TableEdit } from "../../schema/tableEdit";
import type { ChangedDeal, ImportPlan } from "./importPlan";

/** Whether what the history keeps of a deal is among what changed. */
function isTold({ cells }: ChangedDeal): boolean {
  return cells.some(({ key }) => key in snapshots.columns);
}

/** How a deal stands on a day. */
function rowOf(day: Serial, deal: Deal): CellsByHeader {
  return cellsByHeader(snapshots, { ...deal, status: deal.status ?? "", snapshot: day });
}

/** How a deal stands that changed, with the stage that it left; a second import of the day keeps what the first one said. */
function changedRow(day: Serial, { before, after }: ChangedDeal): CellsByHeader {
  const row = rowOf(day, after);
  return before.stage === after.stage
    ? row
    : { ...row, ...cellsByHeader(snapshots, { stageBefore: before.stage }) };
}

/** The history of the deals: how each that came or changed stands from this import on; all of them where it begins. */
export function snapshotEdit(
  { added, changed, unchanged, missing }: ImportPlan,
  { now, isBegun }: { readonly now: Serial; readonly isBegun: boolean },
): TableEdit {
  const day = Math.floor(now);
  const came = added.map(({ deal }) => rowOf(day, deal));
  if (isBegun) {
    return tableEdit(snapshots, {
      puts: [...came, ...changed.filter(isTold).map((deal) => changedRow(day, deal))],
    });
  }
  const others = [...unchanged, ...missing].map((deal) => rowOf(day, deal));
  return tableEdit(snapshots, {
    added: [...came, ...changed.map((deal) => changedRow(day, deal)), ...others],
  });
}
