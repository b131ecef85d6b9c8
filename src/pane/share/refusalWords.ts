import type { Refusal, RefusalKind } from "../../share/refused";

const TITLES: Readonly<Record<RefusalKind, string>> = {
  encrypted: "No copy was made: the file is locked, or an old .xls",
  notAWorkbook: "No copy was made: this is no workbook",
  tooLarge: "No copy was made: the workbook is too large",
  duplicatePart: "No copy was made: the file is damaged",
  escapingPath: "No copy was made: the file is damaged",
  corrupt: "No copy was made: the file is damaged",
  doctype: "No copy was made: the file is not as Excel writes it",
  nothingKept: "No copy was made: nothing would be in it",
  leak: "Stopped: a private value was still in it",
  stopped: "Stopped",
  brokeOff: "No copy was made: the work broke off",
};

const WAYS_OUT: Readonly<Record<RefusalKind, string>> = {
  encrypted:
    "A password, or a label that encrypts, hides what is inside. Take it off in File › Info and save the book as Excel Workbook (.xlsx), then try again.",
  notAWorkbook: "An .xlsx or .xlsm file is needed: save the book as Excel Workbook.",
  tooLarge: "Delete what the book does not need, then try again.",
  duplicatePart: "Open it in Excel, save it again and try with that file.",
  escapingPath: "Open it in Excel, save it again and try with that file.",
  corrupt: "Open it in Excel, save it again and try with that file.",
  doctype: "Open it in Excel, save it again and try with that file.",
  nothingKept: "Choose at least one sheet that may go up.",
  leak: "No copy was kept. Take that value out or leave its row, column or sheet out, then try again.",
  stopped: "No copy was made. The book is as it was.",
  brokeOff:
    "The book may be too large for this computer, or a part of the add-in did not load. Close the pane, open it again and try once more.",
};

/** What the parts of a workbook are to those who look at it. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^xl\/charts\//, "a chart"],
  [/^xl\/tables\//, "the headings of a table"],
  [/^xl\/workbook\.xml$/, "the name of a tab or of cells"],
  [/^xl\/styles\.xml$/, "a number format"],
];

function placeWords(where: string): string {
  return PARTS.find(([path]) => path.test(where))?.[1] ?? where;
}

const CELL = /![A-Z]{1,3}\d+$/;

/** Why there is no copy, and what to do; the cell where it was found, where it is one. */
export function copyRefusalWords({ kind, where, got }: Refusal): {
  readonly title: string;
  readonly body: string;
  readonly cell: string | undefined;
} {
  const place = where === "" ? "" : ` Found in ${placeWords(where)}${got === "" ? "" : `: “${got}”`}.`;
  const cell = kind === "leak" && CELL.test(where) ? where : undefined;
  return { title: TITLES[kind], body: `${WAYS_OUT[kind]}${place}`, cell };
}
