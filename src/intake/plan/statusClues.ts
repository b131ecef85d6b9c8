import type { Status } from "../../terms/statuses";
import type { Mapping } from "../recognise/mapping";
import { statusOf } from "../recognise/statusWords";
import type { ExportRecord } from "../reader/exportTable";
import { readFlag } from "../values/flagColumn";

/** The status that a row states itself, by a status column or by flags; undefined when it leaves that to the stage. */
export function statedStatus({ cells }: ExportRecord, { columns, clues }: Mapping): Status | undefined {
  const word = columns.status === undefined ? undefined : statusOf(cells[columns.status.index] ?? "");
  const flag = (clue: keyof typeof clues): boolean | undefined =>
    readFlag(cells[clues[clue]?.index ?? -1] ?? "");
  if (word !== undefined) return word;
  if (flag("isWon") === true) return "Won";
  if (flag("isLost") === true) return "Lost";
  if (flag("isClosed") === false) return "Open";
  return flag("isClosed") === true && flag("isWon") === false ? "Lost" : undefined;
}
