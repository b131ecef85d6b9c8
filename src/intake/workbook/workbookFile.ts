import { childOf, childrenOf, parseXml } from "../../kit/xlsx/element";
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

/** The visible sheets of a workbook's bytes, or what else the file is; throws `UnreadableFile` where it is damaged. */
export function workbookSheets(bytes: Uint8Array): readonly WorkbookSheet[] | ForeignKind {
  const source = openPackage(bytes);
  const path = relationshipsOf(source, "").find(({ type }) => type === "officeDocument")?.target ?? "";
  const document = path.endsWith(".bin") ? undefined : source.text(path);
  const root = document === undefined ? undefined : parseXml(document);
  if (root?.name !== "workbook") return foreignPackage(path, source.paths);
  const related = relationshipsOf(source, path);
  const date1904 = childOf(root, "workbookPr")?.attributes.get("date1904");
  const surroundings = once(() => surroundingsOf(source, related, date1904 === "1" || date1904 === "true"));
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
  const textOf = (wanted: string): string | undefined => {
    const found = related.find(({ type }) => type === wanted);
    return found && source.text(found.target);
  };
  return {
    strings: readSharedStrings(textOf("sharedStrings")),
    formats: cellFormats(textOf("styles")),
    counts1904,
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
