import { attempt } from "../attempt";
import type { Applied, Hooks } from "./applied";
import { applyEdits } from "./applyEdits";
import { hasRows, isDone, keysOf } from "./asWritten";
import { carryOut } from "./carryOut";
import { changeOf } from "./change";
import type { EditWork } from "./editWork";
import type { Halted } from "./halted";
import { isMissing, locateTables, type LocatedTable } from "./locatedTable";
import { rowsIn } from "./pieces";
import { takeBack } from "./takeBack";

type Tables = ReadonlyMap<EditWork, LocatedTable>;

/** Whether the table stands as when the write was broken off: what came below it waits there, noted or not yet. */
function isWaiting(work: EditWork, now: LocatedTable): boolean {
  const first = work.at.rows === 0 ? keysOf(work).slice(0, 1) : [];
  return hasRows(work, now, []) || hasRows(work, now, first);
}

/** How many loads stand, by what is noted on the sheets; undefined where the notes tell of something else. */
function loadsStanding({ works, loads, sent }: Halted, tables: Tables): number | undefined {
  const stands = (count: number): boolean =>
    works.every((work) => {
      const { rows = 0, most = 0 } = tables.get(work)?.staged ?? {};
      return rows === most && rows === rowsIn(loads.slice(0, count), work);
    });
  return [sent, sent + 1].find(stands);
}

async function resume(halted: Halted, hooks: Hooks): Promise<Applied | "taken"> {
  const { works, loads, edits } = halted;
  const found = await attempt((context) =>
    locateTables(
      context,
      works.map(({ edit }) => edit),
    ),
  );
  const standing = Math.max(1, rowsIn(loads.slice(0, halted.sent)));
  if (!found.ok) return { ok: false, why: "refused", fault: found.fault, standing, halted };
  const tables: Tables = new Map(
    works.flatMap((work, index) => {
      const now = found.value[index];
      return now && !isMissing(now) ? [[work, now]] : [];
    }),
  );
  const holds = (claim: (work: EditWork, now: LocatedTable) => boolean): boolean =>
    tables.size === works.length && [...tables].every(([work, now]) => claim(work, now));
  if (holds(isDone)) return { ok: true, change: changeOf(works) };
  const sent = holds(isWaiting) ? loadsStanding(halted, tables) : undefined;
  if (sent !== undefined && sent < loads.length) return carryOut({ ...halted, sent }, hooks);
  const left = await takeBack(works, halted.room);
  return left === 0 ? applyEdits(edits, hooks) : carryOn(halted, left);
}

function carryOn(halted: Halted, standing: number): Applied {
  const fault = { kind: "disconnected", code: "", where: "", message: "" } as const;
  return { ok: false, why: "refused", fault, standing, halted };
}

/** Goes on with a write that Excel broke off: with what does not stand yet, or anew where others came between. */
export async function goOn(halted: Halted, hooks: Hooks = {}): Promise<Applied> {
  const done = await resume(halted, hooks);
  return done === "taken" ? applyEdits(halted.edits, hooks) : done;
}

/** Calls a write off that Excel broke off; gives the number of rows and cells that still stand, because Excel refused this too. */
export function callOff({ works, room }: Halted): Promise<number> {
  return takeBack(works, room);
}
