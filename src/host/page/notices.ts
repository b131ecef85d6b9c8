import type { LeftOut } from "../xlsx/left-out";
import type { NoticeText } from "./Notice";
import type { NotOpened } from "./workbook-session";

/** Says what of an opened file is not kept; null when all is. */
export function leftOutNotice(leftOut: readonly LeftOut[]): NoticeText | null {
  if (leftOut.length === 0) return null;
  const list = leftOut.map(({ what, count }) => `${count} ${what}`).join(", ");
  return { text: `Not kept from this file: ${list}. Saving here writes the workbook without them.` };
}

const REASONS: Readonly<Record<NotOpened["reason"], string>> = {
  "encrypted or older than .xlsx":
    "is encrypted or older than .xlsx: save it as .xlsx without a password, then open it",
  "not a workbook": "is not an .xlsx workbook",
};

/** Says why a file did not open. */
export function refusalNotice(name: string, { reason }: NotOpened): NoticeText {
  return { text: `${name} ${REASONS[reason]}.` };
}

/** Says that a button does nothing yet. */
export function waitNotice(label: string): NoticeText {
  return { text: `${label} waits for the add-in to start; try again in a moment.` };
}
