import type { Book } from "../book/types";
import { quoteSheetName } from "../book/address";
import type { Name } from "../book/types/name";
import type { Sheet } from "../book/types/sheet";
import { toFileFormula } from "./file-formula";
import { printNames } from "./page-setup";
import { element, escapeXml, flag } from "./xml";

/** Adds the defined names of the workbook and of its sheets to the workbook's part. */
export function withNames(book: Book, workbookXml: string): string {
  const { items } = book.sheets;
  const written = [
    ...book.names.items.map((name) => nameElement(name)),
    ...items.flatMap((sheet, at) => book.namesOf(sheet).items.map((name) => nameElement(name, at))),
    ...items.flatMap(printElements),
  ];
  if (written.length === 0) return workbookXml;
  return workbookXml.replace("</sheets>", `</sheets>${element("definedNames", {}, written.join(""))}`);
}

/** Excel keeps print area and titles as names of its own. */
function printElements({ name, page }: Sheet, localSheetId: number): string[] {
  const prefix = `${quoteSheetName(name)}!`;
  return printNames(page, prefix).map(([printName, formula]) =>
    element("definedName", { name: printName, localSheetId }, escapeXml(formula)),
  );
}

function nameElement({ name, formula, comment, isVisible }: Name, localSheetId?: number): string {
  const attributes = { name, comment: comment || undefined, localSheetId, hidden: flag(!isVisible) };
  return element("definedName", attributes, escapeXml(toFileFormula(formula)));
}
