import type { Serial } from "../kit/serial";
import { cellsByHeader } from "../schema/derive/cellsByHeader";
import { logEdit, type LogLine } from "../schema/log/logEdit";
import { state } from "../schema/sheets/system/state";
import { tableEdit, type TableEdit } from "../schema/tableEdit";
import type { Applied } from "./writing/applied";
import { saveFew } from "./writing/saveFew";

/** A note of the add-in's own; "" takes it away. */
export interface Note {
  readonly key: string;
  readonly value: string;
}

/** Notes as an edit of `_State`, each over the one with its key: they go along with the save that they belong to. */
export function notesEdit(notes: readonly Note[], now: Serial): TableEdit {
  const updated = Math.floor(now);
  return tableEdit(state, { puts: notes.map((note) => cellsByHeader(state, { ...note, updated })) });
}

/** Writes notes to `_State` in two syncs, with the line of the log that tells of what they begin. */
export function keepNotes(notes: readonly Note[], now: Serial, line?: LogLine): Promise<Applied> {
  return saveFew([notesEdit(notes, now), ...(line ? [logEdit(line)] : [])]);
}
