import type { Refusal, RefusalKind } from "../../share/refused";

const TITLES: Readonly<Record<RefusalKind, string>> = {
  encrypted: "No copy was made: the file is locked",
  notAWorkbook: "No copy was made: this is no workbook",
  tooLarge: "No copy was made: the workbook is too large",
  duplicatePart: "No copy was made: the file is damaged",
  escapingPath: "No copy was made: the file is damaged",
  corrupt: "No copy was made: the file is damaged",
  doctype: "No copy was made: the file is not as Excel writes it",
  nothingKept: "No copy was made: nothing would be in it",
  leak: "Stopped: a private value was still in it",
  stopped: "Stopped",
};

const WAYS_OUT: Readonly<Record<RefusalKind, string>> = {
  encrypted:
    "It is protected with a password, so nobody can prove what is inside. Take the password off in File › Info, then try again.",
  notAWorkbook: "An .xlsx file is needed: save the book as Excel Workbook.",
  tooLarge: "Delete what the book does not need, then try again.",
  duplicatePart: "Open it in Excel, save it again and try with that file.",
  escapingPath: "Open it in Excel, save it again and try with that file.",
  corrupt: "Open it in Excel, save it again and try with that file.",
  doctype: "Open it in Excel, save it again and try with that file.",
  nothingKept: "Choose at least one sheet that may go up.",
  leak: "No copy was kept. Take that value out of the cell, then try again.",
  stopped: "No copy was made. The book is as it was.",
};

/** Why there is no copy, and what to do. */
export function copyRefusalWords({ kind, where, got }: Refusal): {
  readonly title: string;
  readonly body: string;
} {
  const place = where === "" ? "" : ` Found in ${where}${got === "" ? "" : `: “${got}”`}.`;
  return { title: TITLES[kind], body: `${WAYS_OUT[kind]}${place}` };
}
