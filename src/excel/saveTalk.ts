import type { Serial } from "../kit/serial";
import { cellsByHeader } from "../schema/derive/cellsByHeader";
import { changedCells } from "../schema/derive/changedCells";
import { actions, type RegisteredAction } from "../schema/sheets/actions";
import { coaching, type Talk } from "../schema/sheets/coaching";
import { tableEdit } from "../schema/tableEdit";
import type { Applied } from "./writing/applied";
import { saveFew } from "./writing/saveFew";

/** A talk that is over: its row of Coaching, what was promised in it, and which older promises are done. */
export interface FinishedTalk {
  readonly talk: Partial<Talk>;
  readonly promised: readonly Partial<RegisteredAction>[];
  readonly done: readonly RegisteredAction[];
}

/** Writes a talk in two syncs: one row of Coaching, the new promises and the done ones on Actions, all or nothing. */
export function saveTalk({ talk, promised, done }: FinishedTalk, today: Serial): Promise<Applied> {
  const kept = tableEdit(coaching, { added: [cellsByHeader(coaching, talk)] });
  const added = promised.map((action) => cellsByHeader(actions, action));
  return saveFew([
    kept,
    tableEdit(actions, { added, changes: done.flatMap((each) => closing(each, today)) }),
  ]);
}

function closing({ actionId, status, closedOn }: RegisteredAction, today: Serial) {
  return changedCells(actions, { actionId, status, closedOn }, { actionId, status: "Done", closedOn: today });
}

/** A record over the one that was read. */
export interface Rewritten<Record, After = Record> {
  readonly before: Record;
  readonly after: After;
}

/** Fills in what a row of Coaching still lacked, such as the note after a ride-along; nothing where a co-author changed it since. */
export function completeTalk({ before, after }: Rewritten<Talk, Partial<Talk>>): Promise<Applied> {
  const changed = tableEdit(coaching, { changes: changedCells(coaching, before, after) });
  return saveFew([changed], { whole: coaching });
}
