import { cellsByHeader } from "../schema/derive/cellsByHeader";
import { changedCells } from "../schema/derive/changedCells";
import { type Relationship, relationships } from "../schema/sheets/relationships";
import { tableEdit } from "../schema/tableEdit";
import type { Rewritten } from "./saveTalk";
import type { Applied } from "./writing/applied";
import { saveFew } from "./writing/saveFew";

/** Somebody at a customer as written; what Excel computes is left to Excel. */
export type Contact = Omit<Relationship, "standing" | "contacts">;

/** Adds somebody to Relationships in two syncs. */
export function addContact(contact: Contact): Promise<Applied> {
  return saveFew([tableEdit(relationships, { added: [cellsByHeader(relationships, contact)] })]);
}

/** Writes the cells in which somebody changed, in two syncs; nothing where a co-author changed one of them since. */
export function changeContact({ before, after }: Rewritten<Contact>): Promise<Applied> {
  const changed = tableEdit(relationships, { changes: changedCells(relationships, before, after) });
  return saveFew([changed], { whole: relationships });
}
