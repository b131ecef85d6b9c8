import type { Book } from "../book/types";
import type { Json } from "../book/types/store";
import { EXTENSION_PART, PROPERTIES_PART } from "./document-parts";
import { fromFileFormula } from "./file-formula";
import { workbookPart } from "./file-sheets";
import { isKept } from "./is-kept";
import type { Package } from "./package";
import { childOf, childrenOf, isSet, readXml } from "./xml-tree";

/**
 * Adds the workbook's and the sheets' names; those that Excel itself keeps for printing and filters stay out. Gives how
 * many could not be kept.
 */
export function readNames(file: Package, book: Book): number {
  let lost = 0;
  for (const { attributes, text } of childrenOf(childOf(workbookPart(file), "definedNames"), "definedName")) {
    const name = attributes["name"] ?? "";
    if (name.startsWith("_xlnm.") || name.startsWith("_xlpm.")) continue;
    const sheet =
      attributes["localSheetId"] === undefined ? null : book.sheets.items[Number(attributes["localSheetId"])];
    const names = sheet ? book.namesOf(sheet) : book.names;
    const isAdded = isKept(() => {
      const added = names.add(name, fromFileFormula(text), attributes["comment"] ?? "");
      if (isSet(attributes["hidden"])) added.setVisible(false);
    });
    if (!isAdded) lost += 1;
  }
  return lost;
}

/** Brings back from which year the workbook counts its days. */
export function readDateSystem(file: Package, book: Book): void {
  const properties = childOf(workbookPart(file), "workbookPr");
  book.dates.count(isSet(properties?.attributes["date1904"] ?? "0") ? 1904 : 1900);
}

/** Brings back the add-in's settings, the custom properties and the custom XML. */
export function readDocumentParts(file: Package, book: Book): void {
  for (const { attributes } of listed(file, EXTENSION_PART, "properties")) {
    book.settings.set(attributes["name"] ?? "", readJson(attributes["value"] ?? "null"));
  }
  for (const { attributes, children } of listed(file, PROPERTIES_PART)) {
    const [value] = children;
    if (value) book.customProperties.set(attributes["name"] ?? "", readVariant(value.name, value.text));
  }
  for (const path of file.paths.filter((part) => /^customXml\/itemProps\d+\.xml$/.test(part))) {
    const id = readXml(file.text(path) ?? "").attributes["ds:itemID"];
    const xml = file.text(path.replace("itemProps", "item"));
    if (id && xml !== null) book.customXml.set(id, xml);
  }
}

function listed(file: Package, path: string, within?: string): readonly ReturnType<typeof readXml>[] {
  const xml = file.text(path);
  if (xml === null) return [];
  const top = readXml(xml);
  return (within === undefined ? top : childOf(top, within))?.children ?? [];
}

function readJson(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}

function readVariant(type: string, text: string): string | number | boolean {
  if (type === "bool") return isSet(text);
  return type === "r8" || type === "i4" ? Number(text) : text;
}
