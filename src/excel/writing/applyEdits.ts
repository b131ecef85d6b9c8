import { attempt } from "../attempt";
import { isLogOnly, type TableEdit } from "../../schema/tableEdit";
import type { Applied, Hooks } from "./applied";
import { carryOut } from "./carryOut";
import { clearStaged } from "./clearStaged";
import { editWork, type EditWork, protectedTab, totalsFault } from "./editWork";
import { dressFirstUse } from "./firstUse";
import { isMissing, locateTables, type LocatedTable } from "./locatedTable";
import { loadsOf } from "./pieces";
import { untilFree } from "./untilFree";

/** Takes away what an earlier write that was broken off has left below the tables. */
function clearLeft(left: readonly LocatedTable[]) {
  return attempt(async (context) => {
    for (const at of left) clearStaged(context, at);
    await context.sync();
  });
}

async function apply(edits: readonly TableEdit[], hooks: Hooks): Promise<Applied | "taken"> {
  const found = await attempt((context) => locateTables(context, edits));
  if (!found.ok) return { ok: false, why: "refused", fault: found.fault, standing: 0 };
  const works: EditWork[] = [];
  for (const [index, at] of found.value.entries()) {
    const edit = edits[index];
    if (!edit || (isMissing(at) && isLogOnly(edit))) continue;
    if (isMissing(at)) return { ok: false, why: "missing", missing: at, standing: 0 };
    works.push(await editWork(edit, at));
  }
  const tab = protectedTab(works);
  if (tab !== undefined) return { ok: false, why: "protected", tab, standing: 0 };
  const fault = totalsFault(works);
  if (fault) return { ok: false, why: "refused", fault, standing: 0 };
  const cells = works.flatMap(({ edit, overtaken }) => (edit.sheet === hooks.whole ? overtaken : []));
  if (cells.length > 0) return { ok: false, why: "overtaken", cells, standing: 0 };
  const left = works.map(({ at }) => at).filter(({ staged }) => staged);
  if (left.length > 0) {
    const cleared = await clearLeft(left);
    return cleared.ok ? "taken" : { ok: false, why: "refused", fault: cleared.fault, standing: 0 };
  }
  await dressFirstUse(works);
  return carryOut({ edits, works, loads: loadsOf(works, hooks.chunkBytes), sent: 0, room: new Map() }, hooks);
}

/**
 * Carries out edits of declared tables in ⌈bytes / chunk⌉ + 1 requests, so 2 when they are small: rows go below the table, and only
 * the last request takes them in and changes cells. A small write that fails and one that is stopped are taken back; a large one that
 * fails half-way is kept, to go on or to call off. Where somebody else wrote at the same moment, it is put back as he left it, read
 * anew and written again.
 */
export function applyEdits(edits: readonly TableEdit[], hooks: Hooks = {}): Promise<Applied> {
  return untilFree(() => apply(edits, hooks));
}
