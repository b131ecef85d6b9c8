import type { Located } from "../../kit/located";
import type { Serial } from "../../kit/serial";
import type { LogEntry } from "../sheets/system/log";
import type { KnownHead } from "./knownHead";
import { sealOf } from "./sealOf";

/** Where the chain of the log does not hold any more. */
export interface LogBreak {
  /**
   * Lines are gone before it; it does not stand where it was written; it or the hash before it was changed; lines are
   * gone at the end; or the whole log was written anew.
   */
  readonly kind: "lines gone" | "out of place" | "changed" | "end gone" | "written anew";
  /** The sheet row, counted from 1; of the end where lines are gone there. */
  readonly row: number;
  readonly entry: number | null;
  readonly at: Serial | null;
  readonly event: string;
  /** What the line says as it stands now. */
  readonly detail: string;
  /** How many lines hold, from the first on. */
  readonly sound: number;
}

/**
 * The first line of the log that does not follow from the one before; null while the chain holds. A head that was noted
 * elsewhere tells whether lines are gone at the end, which a chain alone cannot.
 */
export async function logBreak(
  lines: readonly Located<LogEntry>[],
  known: KnownHead | null = null,
): Promise<LogBreak | null> {
  const seals = await Promise.all(
    lines.map(({ record }, index) => sealOf(lines[index - 1]?.record.hash ?? "", record)),
  );
  const index = lines.findIndex(({ record }, at) => record.entry !== at + 1 || record.hash !== seals[at]);
  const line = lines[index];
  if (!line) return known && headBreak(lines, known);
  return { kind: kindOf(line.record.entry, index + 1), ...placeOf(line), sound: index };
}

function kindOf(entry: number | null, expected: number): LogBreak["kind"] {
  if (entry === expected) return "changed";
  return entry !== null && entry > expected ? "lines gone" : "out of place";
}

function placeOf({ row, record: { entry, at, event, detail } }: Located<LogEntry>) {
  return { row, entry, at, event, detail };
}

function headBreak(lines: readonly Located<LogEntry>[], { entry, hash }: KnownHead): LogBreak | null {
  const line = lines[entry - 1];
  const last = lines.at(-1);
  if (!line) {
    const place = { row: (last?.row ?? 0) + 1, entry, at: null, event: "", detail: "" };
    return { kind: "end gone", ...place, sound: lines.length };
  }
  return line.record.hash === hash ? null : { kind: "written anew", ...placeOf(line), sound: 0 };
}
