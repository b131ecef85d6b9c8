import type { Hindrance, Landing } from "../../excel/inserting/landing";
import { columnIndex } from "../../kit/columnLetters";
import { quotedSheet } from "../../kit/quotedSheet";
import { counted } from "../words/counted";

/** Why an answer cannot stand there, and what to do. */
export function hindranceWords(hindrance: Hindrance): string {
  switch (hindrance.kind) {
    case "no sheet":
      return `There is no sheet called “${hindrance.tab}”: see how it is spelled on its tab.`;
    case "edge":
      return "It would reach beyond the sheet: choose a cell further up or left.";
    case "book's page":
      return `${hindrance.tab} is one of the book’s pages, which it writes itself: choose a sheet of your own, or a new one.`;
    case "protected":
      return `${hindrance.tab} is protected: unprotect it on Excel’s Review tab, or choose another sheet.`;
    case "table":
      return `It would reach into the table ${hindrance.table}, where no answer can spill: choose cells outside it.`;
    case "merged":
      return `${quotedSheet(hindrance.tab)}!${hindrance.cells} are merged cells, into which no answer can spill: unmerge them, or choose another cell.`;
    case "taken":
      return `Would write over ${takenWords(hindrance)}: choose another cell or clear ${hindrance.count === 1 ? "that" : "those"}.`;
  }
}

function takenWords({ tab, cells, count }: Extract<Hindrance, { kind: "taken" }>): string {
  const sheet = quotedSheet(tab);
  const isBlock = cells.length === 1;
  const more = isBlock ? 0 : count - cells.length;
  const rest = more > 0 ? ` and ${counted(more, "more cell")}` : "";
  return `${sheet}!${cells.join(", ")}${rest}`;
}

/** A cell as one types it: C5, Sheet2!C5, 'My sheet'!C5; undefined where it is none. */
export function typedCell(text: string): Landing | undefined {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([a-z]{1,3})\$?([1-9]\d{0,6})$/i.exec(text.trim());
  if (!match) return undefined;
  const [, quoted, plain, letters = "", row = ""] = match;
  const tab = quoted?.replaceAll("''", "'") ?? plain?.trim();
  const spot = { row: Number(row) - 1, column: columnIndex(letters.toUpperCase()) };
  return { kind: "cell", ...spot, ...(tab === undefined ? {} : { tab }) };
}
