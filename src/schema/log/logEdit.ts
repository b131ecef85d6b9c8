import type { Serial } from "../../kit/serial";
import { LOG_EVENTS, type LogEvent } from "../../terms/logEvents";
import { cellsByHeader } from "../derive/cellsByHeader";
import { log } from "../sheets/system/log";
import { tableEdit, type TableEdit } from "../tableEdit";

/** A deed as the log tells it; its number and its hash come when it is written. */
export interface LogLine {
  readonly at: Serial;
  readonly event: LogEvent;
  readonly detail: string;
}

/** A cell is read by people: a longer detail is cut. */
const LONGEST = 500;

/** What a cell cannot hold as it is: it must be read back exactly, or the line's hash would not hold. */
const UNSTEADY = /\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** The line as an edit of the log, which goes along with the edits that it tells of. */
export function logEdit({ at, event, detail }: LogLine): TableEdit {
  const steady = detail.slice(0, LONGEST).replaceAll(UNSTEADY, " ").trim();
  const line = { at, event, step: LOG_EVENTS[event], detail: steady };
  return tableEdit(log, { sealed: [cellsByHeader(log, line)] });
}
