import { relationsOf, type Package } from "./package";
import { childOf, childrenOf, readXml, type XmlTree } from "./xml-tree";

/** A sheet of a file: its name, its own part (where it is, and without the cells) and the parts of its tables. */
export interface FileSheet {
  readonly name: string;
  readonly path: string;
  readonly part: XmlTree;
  readonly tables: readonly XmlTree[];
}

const WORKBOOK = "xl/workbook.xml";

/** The workbook's own part. */
export function workbookPart(file: Package): XmlTree {
  return readXml(file.text(WORKBOOK) ?? "<workbook/>");
}

/** The sheets of a file in the order of their tabs; chart sheets are not among them. */
export function fileSheets(file: Package): readonly FileSheet[] {
  const paths = relations(file, WORKBOOK);
  const listed = childrenOf(childOf(workbookPart(file), "sheets"), "sheet");
  return listed.flatMap(({ attributes }) => {
    const path = paths.get(attributes["r:id"] ?? "")?.path ?? "";
    const xml = file.text(path);
    if (xml === null || !path.includes("/worksheets/")) return [];
    return [
      {
        name: attributes["name"] ?? "",
        path,
        part: readXml(withoutCells(xml)),
        tables: tablesOf(file, path),
      },
    ];
  });
}

/** The cells are read by the library; the rest of the part is small. */
function withoutCells(xml: string): string {
  const start = xml.indexOf("<sheetData>");
  const end = xml.indexOf("</sheetData>");
  return start < 0 || end < 0 ? xml : xml.slice(0, start) + xml.slice(end + "</sheetData>".length);
}

function tablesOf(file: Package, sheetPath: string): readonly XmlTree[] {
  return [...relations(file, sheetPath).values()]
    .filter(({ type }) => type.endsWith("/table"))
    .flatMap(({ path }) => {
      const xml = file.text(path);
      return xml === null ? [] : [readXml(xml)];
    });
}

interface Relation {
  readonly type: string;
  readonly path: string;
}

/** The parts that a part relates to, by the relation's id. */
export function relations(file: Package, from: string): ReadonlyMap<string, Relation> {
  const xml = file.text(relationsOf(from));
  const listed = xml === null ? [] : childrenOf(readXml(xml), "Relationship");
  return new Map(
    listed.map(({ attributes }) => [
      attributes["Id"] ?? "",
      { type: attributes["Type"] ?? "", path: resolvePart(from, attributes["Target"] ?? "") },
    ]),
  );
}

function resolvePart(from: string, target: string): string {
  return new URL(target, `file:///${from}`).pathname.slice(1);
}
