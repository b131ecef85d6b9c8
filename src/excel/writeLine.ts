import { logEdit, type LogLine } from "../schema/log/logEdit";
import { saveFew } from "./writing/saveFew";
import type { Applied } from "./writing/applied";

/** Writes a line of the log for a deed that is no edit of tables, in two syncs; a book without a log gets none. */
export function writeLine(line: LogLine): Promise<Applied> {
  return saveFew([logEdit(line)]);
}
