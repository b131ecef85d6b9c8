import type { TableEdit } from "../../schema/tableEdit";
import type { EditWork, Overtaken } from "./editWork";
import { isFirstUse } from "./firstUse";

/** What was written: the token that `undoChange` takes back. */
export interface Change {
  readonly edits: readonly TableEdit[];
  readonly overtaken: readonly Overtaken[];
  /** The tables whose sheets came into sight, because their first row was written. */
  readonly shown: readonly string[];
}

/** The token for what was carried out. */
export function changeOf(works: readonly EditWork[]): Change {
  return {
    edits: works.map(({ edit, changes }) => ({ ...edit, changes })),
    overtaken: works.flatMap(({ overtaken }) => overtaken),
    shown: works.filter(isFirstUse).map(({ edit }) => edit.sheet.table),
  };
}
