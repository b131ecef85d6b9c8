import { ENOUGH } from "../values/enough";
import type { FileColumn } from "./fileColumn";
import type { ImportedKey } from "./importedColumns";
import type { Match } from "./mapping";
import { statusOf } from "./statusWords";

/** Corrects what headers alone have told where the values show that another column of the book is meant. */
export function meantInstead(matches: Map<ImportedKey, Match>, columns: readonly FileColumn[]): void {
  takeAsStage(matches);
  takeAsCloseDate(matches, columns);
}

/** A "Status" of other words than open, won and lost is the stage of a file that has none. */
function takeAsStage(matches: Map<ImportedKey, Match>): void {
  const status = matches.get("status");
  if (status === undefined || status.fit >= ENOUGH || matches.has("stage")) return;
  matches.delete("status");
  matches.set("stage", { ...status, fit: 1 });
}

/** A day that stands beside open deals is the day on which they are to close, whatever its header says. */
function takeAsCloseDate(matches: Map<ImportedKey, Match>, columns: readonly FileColumn[]): void {
  const closedOn = matches.get("closedOn");
  if (closedOn === undefined || matches.has("closeDate")) return;
  const told = columns.filter(({ index }) =>
    [matches.get("stage")?.index, matches.get("status")?.index].includes(index),
  );
  const closed = new Set(
    told.flatMap(({ rows, values }) => rows.filter((_row, at) => isClosed(values[at] ?? ""))),
  );
  const rows = columns.find(({ index }) => index === closedOn.index)?.rows ?? [];
  if (told.length === 0 || rows.filter((row) => !closed.has(row)).length * 2 <= rows.length) return;
  matches.delete("closedOn");
  matches.set("closeDate", closedOn);
}

function isClosed(word: string): boolean {
  const status = statusOf(word);
  return status === "Won" || status === "Lost";
}
