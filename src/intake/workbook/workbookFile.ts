import { childOf, childrenOf, parseXml, textOf, type XmlElement } from "../../kit/xlsx/element";
import { type OpenPackage, openPackage } from "../../kit/xlsx/openPackage";
import { type Relationship, relationshipsOf } from "../../kit/xlsx/relationships";
import { readSharedStrings } from "../../kit/xlsx/sharedStrings";
import type { ForeignKind } from "../reader/foreignKind";
import { cellFormats } from "./cellFormats";
import { type SheetRow, sheetRows } from "./sheetRows";
import type { CellSurroundings } from "./storedText";

/** A sheet that the user sees. */
export interface WorkbookSheet {
  readonly name: string;
  rows(): Generator<SheetRow>;
}

/** A workbook's root part and what it is related to. */
interface WorkbookRoot {
  readonly source: OpenPackage;
  readonly root: XmlElement;
  readonly related: readonly Relationship[];
  readonly counts1904: boolean;
}

function workbookRoot(bytes: Uint8Array): WorkbookRoot | ForeignKind {
  const source = openPackage(bytes);
  const path = relationshipsOf(source, "").find(({ type }) => type === "officeDocument")?.target ?? "";
  const document = path.endsWith(".bin") ? undefined : source.text(path);
  const root = document === undefined ? undefined : parseXml(document);
  if (root?.name !== "workbook") return foreignPackage(path, source.paths);
  const date1904 = childOf(root, "workbookPr")?.attributes.get("date1904");
  const counts1904 = date1904 === "1" || date1904 === "true";
  return { source, root, related: relationshipsOf(source, path), counts1904 };
}

/** The visible sheets of a workbook's bytes, or what else the file is; throws `UnreadableFile` where it is damaged. */
export function workbookSheets(bytes: Uint8Array): readonly WorkbookSheet[] | ForeignKind {
  const workbook = workbookRoot(bytes);
  if (typeof workbook === "string") return workbook;
  const { source, related, counts1904 } = workbook;
  return sheetsOf(
    workbook,
    once(() => surroundingsOf(source, related, counts1904)),
  );
}

/** A workbook whose numbers are read as they are stored: no format turns them into days, shares or money. */
export interface StoredWorkbook {
  readonly sheets: readonly WorkbookSheet[];
  /** The names of all sheets, hidden ones too. */
  readonly tabs: readonly string[];
  /** What the workbook's own names stand for, as formulas without their sign. */
  readonly names: ReadonlyMap<string, string>;
  readonly counts1904: boolean;
}

/** The same of stored numbers, with the workbook's names; throws `UnreadableFile` where it is damaged. */
export function storedWorkbook(bytes: Uint8Array): StoredWorkbook | ForeignKind {
  const workbook = workbookRoot(bytes);
  if (typeof workbook === "string") return workbook;
  const { source, root, related, counts1904 } = workbook;
  const plain = once(() => ({
    ...surroundingsOf(source, related, counts1904),
    formats: [],
    mayLackResults: true,
  }));
  const named = childrenOf(childOf(root, "definedNames"), "definedName").filter(
    ({ attributes }) => !attributes.has("localSheetId"),
  );
  return {
    sheets: sheetsOf(workbook, plain),
    tabs: childrenOf(childOf(root, "sheets"), "sheet").map(({ attributes }) => attributes.get("name") ?? ""),
    names: new Map(named.map((element) => [element.attributes.get("name") ?? "", textOf(element)])),
    counts1904,
  };
}

function sheetsOf(
  { source, root, related }: WorkbookRoot,
  surroundings: () => CellSurroundings,
): readonly WorkbookSheet[] {
  return childrenOf(childOf(root, "sheets"), "sheet").flatMap(({ attributes }) => {
    const { type, target = "" } = related.find(({ id }) => id === attributes.get("r:id")) ?? {};
    const isVisible = (attributes.get("state") ?? "visible") === "visible";
    if (!isVisible || type !== "worksheet") return [];
    const rows = (): Generator<SheetRow> => sheetRows(source.text(target) ?? "", surroundings());
    return [{ name: attributes.get("name") ?? "", rows }];
  });
}

/** What a package is that holds no workbook, as far as its parts tell. */
function foreignPackage(path: string, paths: readonly string[]): ForeignKind {
  if (path.endsWith(".bin")) return "binary workbook";
  if (paths.some((part) => part.endsWith(".iwa"))) return "numbers";
  return paths.includes("mimetype") && paths.includes("content.xml") ? "open document" : "archive";
}

function surroundingsOf(
  source: OpenPackage,
  related: readonly Relationship[],
  counts1904: boolean,
): CellSurroundings {
  const partOf = (wanted: string): string | undefined => {
    const found = related.find(({ type }) => type === wanted);
    return found && source.text(found.target);
  };
  return {
    strings: readSharedStrings(partOf("sharedStrings")),
    formats: cellFormats(partOf("styles")),
    counts1904,
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
