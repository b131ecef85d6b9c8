import { attempt } from "../attempt";
import type { ExcelFault } from "../excelFault";
import type { Applied, Hooks } from "./applied";
import { areDone } from "./asWritten";
import { changeOf } from "./change";
import type { EditWork } from "./editWork";
import { isOnlySight, showFirstUse } from "./firstUse";
import { askGround, giveBackGround, isAsRead } from "./ground";
import type { Halted } from "./halted";
import { type Load, rowsIn } from "./pieces";
import { stage } from "./stage";
import { forgetStaged } from "./staged";
import { takeBack } from "./takeBack";
import { growTable, landing, writePieces } from "./writeWork";

/** The blank row of a table that was never filled takes one row; only the others need room. */
function roomFor({ at, rows }: EditWork): number {
  return at.isBlockedBelow ? Math.max(0, at.rows === 0 ? rows.length - 1 : rows.length) : 0;
}

function insertRoom(work: EditWork, rows: number) {
  return attempt(async (context) => {
    const block = { offset: work.rows.length - rows, rows };
    landing(context, work.at, block).insert(Excel.InsertShiftDirection.down);
    await context.sync();
  });
}

/** What stands below a table is moved down, so that appended rows never cover it; gives the fault of the first refusal. */
async function makeRoom(works: readonly EditWork[], made: Map<EditWork, number>): Promise<ExcelFault | null> {
  for (const work of works) {
    const rows = roomFor(work);
    if (rows === 0 || made.has(work)) continue;
    const moved = await insertRoom(work, rows);
    if (!moved.ok) return moved.fault;
    made.set(work, rows);
  }
  return null;
}

/** The works of which some rows went ahead of the last request. */
function splitWorks(loads: readonly Load[]): ReadonlySet<EditWork> {
  return new Set(loads.slice(0, -1).flatMap((load) => load.map(({ work }) => work)));
}

/** Sends the last request; false when somebody else had changed a table since it was read, who keeps what he wrote. */
function sendLast({ works, loads }: Halted) {
  const split = splitWorks(loads);
  return attempt(async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    const load = loads.at(-1) ?? [];
    const grounds = works.map((work) => askGround(context, work, { load, isSplit: split.has(work) }));
    writePieces(context, load);
    for (const work of works) growTable(context, work);
    for (const { at } of split) forgetStaged(context.workbook.tables.getItem(at.name), at.sheet);
    for (const work of works) showFirstUse(context.workbook.tables.getItem(work.at.name), work);
    await context.sync();
    if (grounds.every(isAsRead)) return true;
    for (const ground of grounds) giveBackGround(context, ground);
    await context.sync();
    return false;
  });
}

/** Keeps what stands of a write of several requests; one of which nothing is sure to stand is taken back at once. */
async function halt(halted: Halted, fault: ExcelFault): Promise<Applied> {
  const { works, loads, sent, room } = halted;
  const standing = sent > 0 ? rowsIn(loads.slice(0, sent)) : await takeBack(works, room);
  return { ok: false, why: "refused", fault, standing, ...(standing > 0 && { halted }) };
}

async function stop({ works, room }: Halted): Promise<Applied> {
  return { ok: false, why: "stopped", standing: await takeBack(works, room) };
}

/** Takes away what waits below the tables, because others came between; the write begins anew. */
async function withdraw(halted: Halted): Promise<Applied | "taken"> {
  const standing = await takeBack(halted.works, halted.room);
  if (standing === 0) return "taken";
  const fault = { kind: "contested", code: "Contested", where: "", message: "" } as const;
  return { ok: false, why: "refused", fault, standing, halted };
}

/** Sends the loads ahead of the last; gives what the write comes to where it ends there. */
async function sendEarly(write: Halted, hooks: Hooks): Promise<Applied | "taken" | null> {
  const { loads, room } = write;
  for (let { sent } = write; sent < loads.length - 1; sent += 1) {
    if (hooks.signal?.aborted) return stop(write);
    const staged = await stage(loads[sent] ?? [], room);
    if (!staged.ok) return halt({ ...write, sent }, staged.fault);
    if (!staged.value) return withdraw(write);
    hooks.onProgress?.(rowsIn(loads.slice(0, sent + 1)), rowsIn(loads));
  }
  return hooks.signal?.aborted ? stop(write) : null;
}

/** Sends the last load, which takes all rows into the tables. */
async function commit(write: Halted, hooks: Hooks): Promise<Applied | "taken"> {
  const { works, loads } = write;
  const last = await sendLast(write);
  if (last.ok && !last.value) return "taken";
  if (!last.ok && last.fault.kind === "gone" && loads.length === 1) return "taken";
  const isLost = !last.ok && !isOnlySight(last.fault);
  if (isLost && (loads.length === 1 || !(await areDone(works))))
    return halt({ ...write, sent: loads.length - 1 }, last.fault);
  hooks.onProgress?.(rowsIn(loads), rowsIn(loads));
  return { ok: true, change: changeOf(works) };
}

/** Sends the loads that do not stand yet, and takes all into the tables with the last; "taken" when others came between. */
export async function carryOut(begun: Halted, hooks: Hooks): Promise<Applied | "taken"> {
  const room = new Map(begun.room);
  const write = { ...begun, room };
  const fault = await makeRoom(begun.works, room);
  if (fault) return halt(write, fault);
  return (await sendEarly(write, hooks)) ?? commit(write, hooks);
}
