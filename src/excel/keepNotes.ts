import type { Serial } from "../kit/serial";
import { cellsByHeader } from "../schema/derive/cellsByHeader";
import { state } from "../schema/sheets/system/state";
import { tableEdit } from "../schema/tableEdit";
import type { Applied } from "./writing/applied";
import { applyEdits } from "./writing/applyEdits";

/** A note of the add-in's own; "" takes it away. */
export interface Note {
  readonly key: string;
  readonly value: string;
}

/** Writes notes to `_State`, each over the one with its key, in two syncs. */
export function keepNotes(notes: readonly Note[], now: Serial): Promise<Applied> {
  const puts = notes.map(({ key, value }) => cellsByHeader(state, { key, value, updated: Math.floor(now) }));
  return applyEdits([tableEdit(state, { puts })]);
}
