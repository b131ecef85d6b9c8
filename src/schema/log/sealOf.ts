import { isoDay, type Serial } from "../../kit/serial";
import { sha256 } from "../../kit/sha256";
import type { LogEntry } from "../sheets/system/log";

const SECONDS_A_DAY = 86_400;
const encoder = new TextEncoder();

/** A moment to the second, as text: a file may round the last digits of a serial. */
function momentText(at: Serial): string {
  const seconds = Math.round(at * SECONDS_A_DAY);
  return `${isoDay(Math.floor(seconds / SECONDS_A_DAY))}T${String(seconds % SECONDS_A_DAY)}`;
}

/** The hash of a line of the log: over the hash of the line before and all that the line says. */
export function sealOf(before: string, { entry, at, event, step, detail }: Omit<LogEntry, "hash">) {
  const moment = at === null ? null : momentText(at);
  return sha256(encoder.encode(JSON.stringify([before, entry, moment, event, step, detail])));
}
