import { cellsByHeader } from "../schema/derive/cellsByHeader";
import { actions } from "../schema/sheets/actions";
import { tableEdit } from "../schema/tableEdit";
import type { ActionRow } from "./readCallFacts";
import { saveFew } from "./writing/saveFew";
import type { Applied } from "./writing/applied";

/** What of an action is written when it is opened; all else comes later. */
export type NewAction = Pick<ActionRow, "actionId" | "type" | "title" | "direction" | "owner" | "opened"> &
  Partial<Omit<ActionRow, "responseHours">>;

/** Writes one action to the register, in two syncs. */
export function addAction(action: NewAction): Promise<Applied> {
  const row = { status: "Open" as const, ...action };
  return saveFew([tableEdit(actions, { added: [cellsByHeader(actions, row)] })]);
}
