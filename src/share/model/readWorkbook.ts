import { MARK, readMark } from "../../schema/bookMark";
import { type OpenPackage, openPackage } from "../../kit/xlsx/openPackage";
import { type Relationship, relationshipsOf } from "../../kit/xlsx/relationships";
import { Refused } from "../refused";
import type { Tally } from "../tally";
import { type XmlElement, childOf, childrenOf, parseXml, textOf } from "../../kit/xlsx/element";
import { dynamicMarks } from "./dynamicMarks";
import { type SheetSurroundings, readSheet } from "./readSheet";
import { readTable } from "./readTable";
import { readSharedStrings } from "../../kit/xlsx/sharedStrings";
import type { SheetContent } from "./sheetContent";
import type { SourceName, SourceSheet, SourceTable, SourceWorkbook } from "./sourceWorkbook";

/** The workbook part with what it relates to. */
interface Root {
  readonly source: OpenPackage;
  readonly element: XmlElement;
  readonly relationships: readonly Relationship[];
}

function readRoot(bytes: Uint8Array): Root {
  const source = openPackage(bytes);
  const path = relationshipsOf(source, "").find(({ type }) => type === "officeDocument")?.target ?? "";
  const document = source.text(path);
  const element = document === undefined ? undefined : parseXml(document);
  if (element?.name !== "workbook") throw new Refused("notAWorkbook");
  return { source, element, relationships: relationshipsOf(source, path) };
}

/** The document of the only part of a type. */
function relatedText({ source, relationships }: Root, type: string): string | undefined {
  const found = relationships.find((relationship) => relationship.type === type && !relationship.isExternal);
  return found && source.text(found.target);
}

function relatedElement(root: Root, type: string): XmlElement | undefined {
  const document = relatedText(root, type);
  return document === undefined ? undefined : parseXml(document);
}

function readTables(
  source: OpenPackage,
  related: readonly Relationship[],
  sheet: { position: number; content: SheetContent | undefined },
): readonly SourceTable[] {
  const tables: SourceTable[] = [];
  for (const { type, target } of related) {
    const table = type === "table" ? readTable(source, target, sheet) : undefined;
    if (table) tables.push(table);
  }
  return tables;
}

/** Excel keeps a sheet's own properties in parts of UTF-16 text. */
function declaredName(
  source: OpenPackage,
  content: SheetContent | undefined,
  related: readonly Relationship[],
): string | undefined {
  const list = content?.elements.find(({ name }) => name === "customProperties");
  const mark = childrenOf(list, "customPr").find(({ attributes }) => attributes.get("name") === MARK);
  const part = related.find(({ id }) => id === mark?.attributes.get("r:id"));
  const bytes = part && source.bytes(part.target);
  return bytes && readMark(new TextDecoder("utf-16le").decode(bytes))?.sheet;
}

function readSheets(root: Root, surroundings: SheetSurroundings): readonly SourceSheet[] {
  const elements = childrenOf(childOf(root.element, "sheets"), "sheet");
  return elements.map(({ attributes }, position) => {
    const relationship = root.relationships.find(({ id }) => id === attributes.get("r:id"));
    const path = relationship?.target ?? "";
    const document = relationship?.type === "worksheet" ? root.source.text(path) : undefined;
    const relationships = relationshipsOf(root.source, path);
    const content = document === undefined ? undefined : readSheet(document, surroundings);
    return {
      position,
      name: attributes.get("name") ?? "",
      declared: declaredName(root.source, content, relationships),
      isVisible: (attributes.get("state") ?? "visible") === "visible",
      path,
      content,
      tables: readTables(root.source, relationships, { position, content }),
      relationships,
    };
  });
}

function readNames(root: Root): readonly SourceName[] {
  return childrenOf(childOf(root.element, "definedNames"), "definedName").map((element) => {
    const sheet = element.attributes.get("localSheetId");
    return {
      name: element.attributes.get("name") ?? "",
      sheet: sheet === undefined ? undefined : Number(sheet),
      formula: textOf(element),
      isHidden: isOn(element.attributes.get("hidden")),
    };
  });
}

/** The two ways in which a file says yes. */
export function isOn(flag: string | undefined): boolean {
  return flag === "1" || flag === "true";
}

/** Reads a workbook's bytes, or throws the refusal. */
export function readWorkbook(bytes: Uint8Array, tally: Tally): SourceWorkbook {
  const root = readRoot(bytes);
  const strings = readSharedStrings(relatedText(root, "sharedStrings"));
  const marks = dynamicMarks(relatedText(root, "sheetMetadata"));
  const sheets = readSheets(root, { strings, dynamicMarks: marks, tally });
  const tables = sheets.flatMap((sheet) => sheet.tables);
  return {
    package: root.source,
    sheets,
    tables: new Map(tables.map((table) => [table.name.toLowerCase(), table])),
    names: readNames(root),
    usesDates1904: isOn(childOf(root.element, "workbookPr")?.attributes.get("date1904")),
    styles: relatedElement(root, "styles"),
    theme: relatedElement(root, "theme"),
  };
}
