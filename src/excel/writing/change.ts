import { log } from "../../schema/sheets/system/log";
import type { TableEdit } from "../../schema/tableEdit";
import type { HistoryChange } from "../changedBody";
import type { EditWork, Overtaken } from "./editWork";
import { isFirstUse } from "./firstUse";

/** A deed by its line in the log. */
export interface LoggedDeed {
  readonly entry: number;
  readonly event: string;
  readonly hash: string;
}

/** What was written, with its days as the workbook counts them: the token that `undoChange` takes back. */
export interface Change {
  /** The line of the log that tells of it, where one was written: it is never taken back. */
  readonly logged?: LoggedDeed;
  readonly edits: readonly TableEdit[];
  readonly overtaken: readonly Overtaken[];
  /** What it did to the history besides, or alone. */
  readonly history?: HistoryChange;
  /** The tables whose sheets came into sight, because their first row was written. */
  readonly shown: readonly string[];
}

/** The token for what was carried out. */
export function changeOf(works: readonly EditWork[]): Change {
  const deeds = works.filter(({ edit }) => edit.sealed.length === 0);
  const [logged] = works.flatMap(loggedIn);
  return {
    ...(logged && { logged }),
    edits: deeds.map(({ edit, changes }) => ({ ...edit, changes })),
    overtaken: deeds.flatMap(({ overtaken }) => overtaken),
    shown: deeds.filter(isFirstUse).map(({ edit }) => edit.sheet.table),
  };
}

function loggedIn({ edit: { sealed, added } }: EditWork): readonly LoggedDeed[] {
  const { entry, event, hash } = log.columns;
  if (sealed.length === 0) return [];
  return added.map((row) => ({
    entry: Number(row[entry.header]),
    event: String(row[event.header]),
    hash: String(row[hash.header]),
  }));
}
