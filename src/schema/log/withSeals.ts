import type { Cell } from "../../kit/cell";
import { cellsByHeader } from "../derive/cellsByHeader";
import { fromCells } from "../derive/fromCells";
import { log } from "../sheets/system/log";
import type { CellsByHeader, TableEdit } from "../tableEdit";
import { sealOf } from "./sealOf";

/** The log as a write finds it: its headers, the number of each line, and its last line's cells; none before the first. */
export interface LogEnd {
  readonly headers: readonly string[];
  readonly entries: readonly string[];
  readonly last: readonly Cell[];
}

/** The edit with its lines of the log as rows: numbered on, each sealed over the hash of the line before. */
export async function withSeals(edit: TableEdit, end: LogEnd): Promise<TableEdit> {
  if (edit.sealed.length === 0) return edit;
  const [last] = recordsOf(end.headers, [end.last]);
  let entry = Math.max(0, last?.entry ?? 0, ...end.entries.map(Number).filter(Number.isFinite));
  let hash = last?.hash ?? "";
  const rows: CellsByHeader[] = [];
  for (const line of edit.sealed) {
    entry += 1;
    hash = await sealedHash(hash, entry, line);
    rows.push({ ...line, ...cellsByHeader(log, { entry, hash }) });
  }
  return { ...edit, added: [...edit.added, ...rows] };
}

function recordsOf(headers: readonly string[], rows: readonly (readonly Cell[])[]) {
  return fromCells(log, { cells: [headers, ...rows], headerRow: 1 }).records.map(({ record }) => record);
}

/** A line is sealed as it will be read. */
async function sealedHash(before: string, entry: number, line: CellsByHeader): Promise<string> {
  const [read] = recordsOf(Object.keys(line), [Object.values(line)]);
  if (!read) throw new Error("A line of the log says nothing.");
  return sealOf(before, { ...read, entry });
}
