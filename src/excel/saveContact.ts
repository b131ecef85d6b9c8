import { cellsByHeader } from "../schema/derive/cellsByHeader";
import { changedCells } from "../schema/derive/changedCells";
import { type Relationship, relationships } from "../schema/sheets/relationships";
import { tableEdit } from "../schema/tableEdit";
import type { Applied } from "./writing/applied";
import { appendRows } from "./writing/appendRows";
import { applyEdits } from "./writing/applyEdits";

/** Somebody at a customer as written; what Excel computes is left to Excel. */
export type Contact = Omit<Relationship, "standing" | "contacts">;

/** Adds somebody to Relationships, in two syncs. */
export function addContact(contact: Contact): Promise<Applied> {
  return appendRows([tableEdit(relationships, { added: [cellsByHeader(relationships, contact)] })]);
}

/** Writes the cells in which somebody changed, in two syncs; one that a co-author changed since is left alone. */
export function changeContact(before: Contact, after: Contact): Promise<Applied> {
  return applyEdits([tableEdit(relationships, { changes: changedCells(relationships, before, after) })]);
}
