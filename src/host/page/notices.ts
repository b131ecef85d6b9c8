import type { Book } from "../book/types";
import type { Refused } from "../book/types/event";
import type { LeftOut } from "../xlsx/left-out";
import type { NoticeText } from "./Notice";
import type { NotXlsx } from "../xlsx/open-xlsx";

/** Says what of an opened file is not kept; null when all is. */
export function leftOutNotice(leftOut: readonly LeftOut[]): NoticeText | null {
  if (leftOut.length === 0) return null;
  const list = leftOut.map(({ what, count }) => `${count} ${what}`).join(", ");
  return { text: `Not kept from this file: ${list}. Saving here writes the workbook without them.` };
}

const REASONS: Readonly<Record<NotXlsx["reason"], string>> = {
  "encrypted or older than .xlsx":
    "is encrypted or older than .xlsx: save it as .xlsx without a password, then open it",
  "not a workbook": "is not an .xlsx workbook",
  "too large": "is too large to be opened here",
};

/** Says why a file did not open. */
export function refusalNotice(name: string, { reason }: NotXlsx): NoticeText {
  return { text: `${name} ${REASONS[reason]}. The open workbook is as it was.` };
}

/** Says that a button does nothing yet. */
export function waitNotice(label: string): NoticeText {
  return { text: `${label} waits for the add-in to start; try again in a moment.` };
}

const FORBIDDEN: Readonly<Record<Refused["reason"], string>> = {
  "sheet name":
    "A sheet's name is taken or holds one of : \\ / ? * [ ]; choose another of at most 31 characters.",
  "protected sheet": "This sheet is protected; take its protection off first.",
  "header of a table": "A table cannot lose its header row; delete the whole table instead.",
  "cells of a table": "This would tear a table; choose whole rows or columns of it.",
  "table to another sheet": "A table cannot be cut to another sheet here; copy its cells instead.",
  "table onto a table": "A table cannot be moved onto another table; choose free cells for it.",
  "merge in a table": "Cells of a table cannot be merged.",
  "no table here": "Choose a cell of a table first.",
  "very hidden sheet": "This sheet belongs to the add-in and stays hidden.",
  "lines dragged": "Whole rows and columns cannot be dragged here; cut them and paste them instead.",
  "copy of a sheet":
    "A sheet with tables, charts or protection cannot be copied here; copy its cells to a new sheet.",
  "chart by mouse": "Charts are drawn here, but not selected, moved or sized by mouse; Excel does that.",
};

/** Says why the grid did not do what the user asked for. */
export function forbiddenNotice(reason: Refused["reason"]): NoticeText {
  return { text: FORBIDDEN[reason] };
}

/** Says what a saved file lacks of the workbook; null when it holds everything. */
export function notSavedNotice({ sheets }: Book): NoticeText | null {
  const passwords = sheets.items.filter(({ protection }) => protection.hasPassword).length;
  return passwords === 0
    ? null
    : { text: `The file was saved without passwords of protected sheets (${passwords}): not done here yet.` };
}
