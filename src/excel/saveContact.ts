import type { Serial } from "../kit/serial";
import { cellsByHeader } from "../schema/derive/cellsByHeader";
import { changedCells } from "../schema/derive/changedCells";
import { type Relationship, relationships } from "../schema/sheets/relationships";
import { tableEdit } from "../schema/tableEdit";
import { type Note, notesEdit } from "./keepNotes";
import type { Rewritten } from "./saveTalk";
import type { Applied } from "./writing/applied";
import { saveFew } from "./writing/saveFew";

/** Somebody at a customer as written; what Excel computes is left to Excel. */
export type Contact = Omit<Relationship, "standing" | "contacts">;

/** Adds somebody to Relationships, with notes, in two syncs. */
export function addContact(contact: Contact, notes: readonly Note[], today: Serial): Promise<Applied> {
  const added = tableEdit(relationships, { added: [cellsByHeader(relationships, contact)] });
  return saveFew([added, notesEdit(notes, today)]);
}

/** Writes the cells in which somebody changed, with notes, in two syncs; nothing where a co-author changed one of them since. */
export function changeContact(
  { before, after, notes = [] }: Rewritten<Contact>,
  today: Serial,
): Promise<Applied> {
  const changed = tableEdit(relationships, { changes: changedCells(relationships, before, after) });
  return saveFew([changed, notesEdit(notes, today)], { whole: relationships });
}
