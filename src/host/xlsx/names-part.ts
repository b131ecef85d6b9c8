import type { Book } from "../book/types";
import type { Name } from "../book/types/name";
import { toFileFormula } from "./file-formula";
import { element, escapeXml, flag } from "./xml";

/** Adds the defined names of the workbook and of its sheets to the workbook's part. */
export function withNames({ names, sheets }: Book, workbookXml: string): string {
  const written = [
    ...names.items.map((name) => nameElement(name)),
    ...sheets.items.flatMap((sheet, at) => sheet.names.items.map((name) => nameElement(name, at))),
  ];
  if (written.length === 0) return workbookXml;
  return workbookXml.replace("</sheets>", `</sheets>${element("definedNames", {}, written.join(""))}`);
}

function nameElement({ name, formula, comment, isVisible }: Name, localSheetId?: number): string {
  const attributes = { name, comment: comment || undefined, localSheetId, hidden: flag(!isVisible) };
  return element("definedName", attributes, escapeXml(toFileFormula(formula)));
}
